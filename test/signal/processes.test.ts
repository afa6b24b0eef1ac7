// Signals in processes of their own: handlers that interrupt, throw, run on the event loop or in a child, and signals whose
// default action ends the process. children/scenarios.mjs has the programs.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import * as signals from "bsd-sockets/signal";
import { describe, expect, test } from "vitest";

const script = fileURLToPath(new URL("children/scenarios.mjs", import.meta.url));

interface Ending {
  /** What it told. */
  told: unknown[];
  code: number | null;
  signal: string | null;
  errors: string;
}

function run(name: string, flags: readonly string[] = [], ...args: string[]): Ending {
  const { status, signal, output } = spawnSync(process.execPath, [...flags, script, name, ...args], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
    encoding: "utf8",
    timeout: 20_000,
    killSignal: "SIGKILL",
  });
  const told = (output?.[3] ?? "").split("\n").filter(Boolean);
  return { told: told.map((line) => JSON.parse(line)), code: status, signal, errors: output?.[2] ?? "" };
}

const forkable = ["--single-threaded", "--v8-pool-size=1"];
const { SIGALRM, SIGUSR1 } = signals;
const [interrupted, usr1, alrm] = [[-1, "EINTR"], [SIGUSR1], [SIGALRM]];
const inWorker = (call: string): string =>
  `Error: ${call}: signal handlers belong to the main thread, this is a worker`;

type Row = readonly [name: string, told: unknown[], ending?: Partial<Ending>];

function rows(flags: readonly string[], table: readonly Row[]): void {
  for (const [name, told, ending = {}] of table) {
    test(name, { timeout: 30_000 }, () => {
      expect(run(name, flags)).toEqual({ told, code: 0, signal: null, errors: "", ...ending });
    });
  }
}

const killedBy = (signal: string): Partial<Ending> => ({ code: null, signal });

describe("calls that wait", () => {
  rows(
    [],
    [
      ["pause and alarm", [0, true, [interrupted, alrm, 0]]],
      ["alarm of 0 cancels", [[1, 0], []]],
      ["alarm without a handler", [], killedBy("SIGALRM")],
      ["alarm interrupts select", [[interrupted, alrm]]],
      ["sleep tells the rest", [[true, alrm]]],
      [
        "sigsuspend",
        [
          [0, true],
          [interrupted, usr1],
          [1, false],
        ],
      ],
      ["sigsuspend waits through a signal that its mask blocks", [[interrupted, true, 1, true]]],
      ["sigsuspend and a default action", [true], killedBy("SIGTERM")],
    ],
  );
});

describe("a blocked signal, though Node has other threads", () => {
  rows(
    [],
    [
      [
        "blocked, sent from outside",
        [
          [0, true],
          [usr1, false],
        ],
      ],
      [
        "blocked, its default action would kill",
        [
          [true, true],
          [true, false],
        ],
        killedBy("SIGTERM"),
      ],
      ["in sa_mask, its default action would kill", [true], killedBy("SIGTERM")],
      ["process.on, blocked meanwhile", [true, "SIGUSR2"]],
    ],
  );
});

describe("handlers and Node", () => {
  rows(
    [],
    [
      ["on the event loop", [usr1]],
      ["a handler does not keep the event loop alive", ["exit"]],
      ["promises of a handler on the event loop", [["promise"]]],
      ["a handler runs in a loop of JavaScript at the next call", [[0, 1]]],
      ["a timer and a signal flood", [[true, true]]],
      ["process.on of a signal that the program did not take", [["SIGUSR2", usr1]]],
      ["siginterrupt of a signal that Node handles", ["SIGUSR2"]],
      ["a worker", [[inWorker("signal"), inWorker("sigaction"), inWorker("siginterrupt")]]],
      ["a worker makes calls while a signal comes", [100]],
    ],
  );
});

describe("a handler that throws", () => {
  const message = "thrown by the handler";
  rows(
    [],
    [
      ["a handler throws in a call", [message, 0, usr1]],
      ["a handler throws in a blocking call", [message]],
      ["a handler throws on the event loop", [message], { code: 3 }],
      ["a handler calls process.exit", [], { code: 7 }],
    ],
  );
  test("ends the program where nobody catches it", { timeout: 30_000 }, () => {
    const { code, signal, errors } = run("a handler throws and nobody catches it");
    expect([code, signal]).toEqual([1, null]);
    expect(errors).toContain(message);
  });
});

describe("handlers and children", () => {
  rows(forkable, [
    ["the reaper", [Array.from({ length: 20 }, (_, index) => index), -1]],
    ["the reaper interrupts read", [[true, interrupted, 1, -1]]],
    ["SIGCHLD ignored leaves no zombie", [-1]],
    ["a handler in a fork", [[1, usr1]]],
    ["a blocked signal stays blocked in a fork, a pending one is not inherited", [[2, true]]],
    [
      "kill of a zombie",
      [
        [0, 0],
        [-1, true],
      ],
    ],
  ]);
});

// signal(7): the default action is to end the process. The rest of them is stopped, continued or not disturbed.
const deadly = ["HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "USR1", "SEGV", "USR2", "PIPE", "ALRM"]
  .concat(["TERM", "STKFLT", "XCPU", "XFSZ", "VTALRM", "PROF", "IO", "PWR", "SYS"])
  .flatMap((name) => Object.entries(signals).filter(([constant]) => constant === `SIG${name}`));

describe("SIG_DFL, and the signal ends the process", () => {
  test.each(deadly)("%s", { timeout: 30_000 }, (name, signum) => {
    expect(run("kills", [], String(signum))).toEqual({ told: [], errors: "", ...killedBy(name) });
  });
});

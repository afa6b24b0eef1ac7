// Every blocking call, interrupted fifty times by a handler with SA_RESTART and fifty times by one without, against signal(7)
// and against the same calls in C.
import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { until } from "../../pairs/proc.mjs";
import { compileProgram } from "../helpers/c-program.ts";
import { describeWith, need } from "../helpers/tools.ts";
import { Told } from "./blocked.ts";

const TIMES = 50;

interface Case {
  /** The system call in which the program sleeps. */
  blocks: string;
  /** signal(7): whether SA_RESTART has the call restarted. */
  restarts: boolean;
  /** Its child process needs a Node that can fork. */
  forks?: boolean;
  /** With SA_RESTART the test makes room in a full pipe, not the handler: the C library goes on inside the call. */
  makesRoom?: boolean;
  /** How often with SA_RESTART, where each takes seconds. */
  times?: number;
}

const restarted = (blocks: string, more: Partial<Case> = {}): Case => ({ blocks, restarts: true, ...more });
const never = (blocks: string): Case => ({ blocks, restarts: false });

const cases: Record<string, Case> = {
  accept: restarted("accept"),
  "accept SO_RCVTIMEO": never("accept"),
  connect: restarted("connect"),
  "connect SO_SNDTIMEO": never("connect"),
  // The handshake goes on when the client sends its first packet again, after a second.
  "connect TCP": restarted("connect", { times: 2 }),
  recv: restarted("recvfrom"),
  "recv SO_RCVTIMEO": never("recvfrom"),
  recvfrom: restarted("recvfrom"),
  "recvfrom SO_RCVTIMEO": never("recvfrom"),
  read: restarted("read"),
  "read SO_RCVTIMEO": never("read"),
  "read pipe": restarted("read"),
  send: restarted("sendto"),
  "send SO_SNDTIMEO": never("sendto"),
  sendto: restarted("sendto"),
  "sendto SO_SNDTIMEO": never("sendto"),
  write: restarted("write"),
  "write SO_SNDTIMEO": never("write"),
  "write pipe": restarted("write"),
  wait: restarted("wait4", { forks: true }),
  waitpid: restarted("wait4", { forks: true }),
  waitid: restarted("waitid", { forks: true }),
  select: never("select"),
  sleep: never("nanosleep"),
  usleep: never("nanosleep"),
  pause: never("pause"),
  sigsuspend: never("sigsuspend"),
  open: restarted("open"),
  F_SETLKW: restarted("fcntl", { forks: true }),
  F_OFD_SETLKW: restarted("fcntl"),
  getchar: restarted("read"),
  fgets: restarted("read"),
  fflush: restarted("write", { makesRoom: true }),
};

const source = (name: string): string => fileURLToPath(new URL(`children/${name}`, import.meta.url));

const folder = mkdtempSync(join(tmpdir(), "bsd-sockets-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads from a program's pipe, once the program has taken its signal and waits again (or does not any more). */
async function drain(told: Told, fd: number, blocks: string): Promise<void> {
  const pending = (): boolean => /^S(?:ig|hd)Pnd:.*[1-9a-f]/m.test(readFileSync(`/proc/${told.pid}/status`, "utf8"));
  await until(() => !pending(), 10_000);
  if (!(await told.blocked(blocks))) return;
  const pipe = openSync(`/proc/${told.pid}/fd/${fd}`, "r");
  readSync(pipe, Buffer.alloc(4096));
  closeSync(pipe);
}

/** Runs a case; a signal goes to each call when it sleeps. What came of each. */
async function outcomes(
  command: readonly [string, ...string[]],
  { blocks, makesRoom }: Pick<Case, "blocks" | "makesRoom">,
): Promise<string[]> {
  const told = new Told(command);
  const seen: string[] = [];
  for (let index = 0; ; index += 2) {
    const [begin, first, reading] = (await told.line(index))?.split(" ") ?? [];
    if (begin !== "begin") break;
    if (await told.blocked(blocks, first === "-1" ? undefined : Number(first))) told.child.kill("SIGUSR1");
    if (makesRoom) await drain(told, Number(reading), blocks);
    seen.push((await told.line(index + 1)) ?? "nothing");
  }
  expect(await told.end()).toEqual({ code: 0, signal: null, errors: "" });
  return seen;
}

describeWith(["cc"], "a signal during", () => {
  const twin = need("cc").ok ? compileProgram("eintr", readFileSync(source("eintr.c"), "utf8")) : "";
  const [fifo, file] = [join(folder, "fifo"), join(folder, "file")];
  execFileSync("mkfifo", [fifo]);
  writeFileSync(file, "text");

  for (const [name, { blocks, restarts, forks, makesRoom = false, times = TIMES }] of Object.entries(cases)) {
    const flags = forks ? ["--single-threaded", "--v8-pool-size=1"] : [];

    async function check(restart: boolean, count: number, expected: string): Promise<void> {
      const args = [name, restart ? "1" : "0", String(count), fifo, file];
      const how = { blocks, makesRoom: makesRoom && restart };
      const inC = await outcomes([twin, ...args], how);
      expect(inC, "C").toEqual(Array(count).fill(expected));
      expect(await outcomes([process.execPath, ...flags, source("eintr.mjs"), ...args], how)).toEqual(inC);
    }

    test(`${name}, without SA_RESTART: EINTR`, { timeout: 90_000 }, () => check(false, TIMES, "EINTR 1"));
    const outcome = restarts ? "it goes on" : "EINTR all the same";
    test(`${name}, with SA_RESTART: ${outcome}`, { timeout: 90_000 }, () =>
      check(true, restarts ? times : TIMES, restarts ? "done 1" : "EINTR 1"),
    );
  }
});

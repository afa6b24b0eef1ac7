// Every exit code and every deadly signal reaches the parent's wait status.
import { constants } from "node:os";
import { expect, test } from "vitest";
import { runNode } from "../helpers/child.ts";

interface Found {
  found: Record<string, number[]>;
  children: string;
  descriptors: number;
}

async function statuses(...args: string[]): Promise<Found> {
  const { stdout, stderr, code } = await runNode("processes/children/statuses.mjs", args);
  expect([code, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout) as Found;
}

/** The signals whose default action ends the process. */
const deadly = (
  "SIGHUP SIGINT SIGQUIT SIGILL SIGTRAP SIGABRT SIGBUS SIGFPE SIGKILL SIGUSR1 SIGSEGV SIGUSR2 SIGPIPE SIGALRM SIGTERM " +
  "SIGSTKFLT SIGXCPU SIGXFSZ SIGVTALRM SIGPROF SIGIO SIGPWR SIGSYS"
).split(" ") as NodeJS.Signals[];

/** What Node set for itself: it ignores two, and starts its debugger on the third. */
const nodes = ["SIGPIPE", "SIGXFSZ", "SIGUSR1"];
const numbers = (names: NodeJS.Signals[]) => names.map((name) => constants.signals[name]);

test("all 256 exit codes, by exit, process.exit, _exit and process.exitCode", async () => {
  const all = Array.from({ length: 256 }, (_, code) => code << 8);
  expect(await statuses("codes")).toEqual({
    found: { exit: all, "process.exit": all, _exit: all, "process.exitCode": all },
    children: "none",
    descriptors: 0,
  });
});

test.each([
  ["defaults", deadly],
  ["signals", deadly.filter((name) => !nodes.includes(name))],
])("signals, by raise, by kill and by the parent's kill (%s)", async (what, names) => {
  const all = numbers(names);
  expect(await statuses(what, all.join())).toEqual({
    found: { raise: all, kill: all, "kill by the parent": all },
    children: "none",
    descriptors: 0,
  });
});

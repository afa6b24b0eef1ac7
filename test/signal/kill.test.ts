// kill(2)
import { spawn } from "node:child_process";
import { kill, NSIG, SIGKILL, SIGTERM, SIGUSR1 } from "bsd-sockets/signal";
import { getpgrp, getpid } from "bsd-sockets/unistd";
import { describe, expect, test } from "vitest";
import { gives, row, table } from "../helpers/calls.ts";
import { reportsOf, tests } from "../helpers/child.ts";

/** No process has this number: it is past the highest that Linux gives. */
const NOBODY = 2 ** 31 - 1;

table("kill", kill).failures([
  row("signal 2000", "EINVAL", () => [getpid(), 2000]),
  row("signal -1", "EINVAL", () => [getpid(), -1]),
  row("NSIG", "EINVAL", () => [getpid(), NSIG as number]),
  row("no such process, SIGTERM", "ESRCH", () => [NOBODY, SIGTERM]),
  row("no such process, signal 0", "ESRCH", () => [NOBODY, 0]),
  row("no such process group", "ESRCH", () => [-NOBODY, SIGTERM]),
  row("the lowest int, which has no positive one", "ESRCH", () => [-(2 ** 31), SIGTERM]),
]);

table("kill", kill).successes([
  row("signal 0 for the process itself", 0, () => [getpid(), 0]),
  row("signal 0 for its process group", 0, () => [0, 0]),
  row("signal 0 for its process group, by number", 0, () => [-getpgrp(), 0]),
]);

test("the signal ends another process", async () => {
  for (const [signum, name] of [
    [SIGTERM, "SIGTERM"],
    [SIGUSR1, "SIGUSR1"],
    [SIGKILL, "SIGKILL"],
  ] as const) {
    const child = spawn("sleep", ["20"]);
    const ended = new Promise((resolve) => child.on("exit", (_code, signal) => resolve(signal)));
    gives(0, kill, child.pid as number, signum);
    expect(await ended).toBe(name);
  }
});

describe("a user without privileges", async () => {
  tests(await reportsOf("linux", "signal/children/unprivileged.mjs"));
});

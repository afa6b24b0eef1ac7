// Worker threads: each loads the addon into an environment of its own, with an errno of its own, and may block.
import { readdirSync, readFileSync } from "node:fs";
import { EBADF, ENOTSOCK, errno, set_errno } from "bsd-sockets/errno";
import { SHUT_WR, send, shutdown } from "bsd-sockets/sys/socket";
import { close } from "bsd-sockets/unistd";
import { expect, test } from "vitest";
import { openDescriptors, Scope } from "./helpers/calls.ts";
import { posix } from "./helpers/contracts.mjs";
import { inThread } from "./helpers/thread.mjs";

/** Starts a job of worker.mjs. */
const startJob = (job: string, data?: Record<string, unknown>) =>
  inThread(new URL("./worker.mjs", import.meta.url), job, data);

/** The body with a Scope; afterwards no descriptor is left over. */
async function withScope(body: (s: Scope) => Promise<void>): Promise<void> {
  const before = openDescriptors();
  const scope = new Scope(posix);
  try {
    await body(scope);
  } finally {
    scope.end();
  }
  // The handles of an ended worker go with the loop's next turns.
  await expect.poll(openDescriptors).toEqual(before);
}

test("two threads have an errno each", () =>
  withScope(async (s) => {
    const steps = new Int32Array(new SharedArrayBuffer(4));
    set_errno(77);
    const answers = await Promise.all([
      startJob("errno", { steps, value: 41, fd: -1 }).answer,
      startJob("errno", { steps, value: 42, fd: s.file("/dev/null") }).answer,
    ]);
    expect(answers).toEqual([
      { before: 0, kept: 41, failed: [-1, EBADF], after: EBADF },
      { before: 0, kept: 42, failed: [-1, ENOTSOCK], after: ENOTSOCK },
    ]);
    expect(errno(), "of this thread").toBe(77);
  }));

/** Whether one of this process's threads sleeps in recvfrom on the descriptor. Where the system does not tell, that it sleeps. */
function sleepsOn(fd: number): boolean {
  const hex = ` 0x${fd.toString(16)} `;
  return readdirSync("/proc/self/task").some((thread) => {
    try {
      return readFileSync(`/proc/self/task/${thread}/syscall`, "utf8").includes(hex);
    } catch {
      return false;
    }
  });
}

test.each([
  ["data", "hello", { result: 5, text: "hello" }],
  ["the end", undefined, { result: 0, text: "" }],
] as const)(
  "a recv that blocks in a worker lets this thread work on, until %s comes",
  { timeout: 30_000 },
  (_name, text, expected) =>
    withScope(async (s) => {
      const [mine, theirs] = s.unixPair();
      const { begun, answer } = startJob("recv", { fd: theirs });
      await begun;
      await expect.poll(() => sleepsOn(theirs), { timeout: 4000, interval: 2 }).toBe(true);
      let turns = 0;
      for (; turns < 50; turns++) await new Promise((resolve) => setImmediate(resolve));
      expect([turns, sleepsOn(theirs)]).toEqual([50, true]);
      if (text === undefined) shutdown(mine, SHUT_WR);
      else send(mine, text, text.length, 0);
      expect(await answer).toEqual(expected);
    }),
);

test("a hundred workers load the addon and go", { timeout: 120_000 }, () =>
  withScope(async () => {
    for (let i = 0; i < 25; i++) {
      const answers = await Promise.all(Array.from({ length: 4 }, () => startJob("load").answer));
      expect(answers).toEqual([-1, -1, -1, -1]);
    }
  }),
);

test("four workers make 1,000 rounds of mixed calls each", { timeout: 60_000 }, () =>
  withScope(async () => {
    const seeds = [1, 2, 3, 4];
    const answers = await Promise.all(seeds.map((seed) => startJob("mixed", { rounds: 1000, seed }).answer));
    expect(answers).toEqual(["done", "done", "done", "done"]);
  }),
);

test("a worker that is terminated amid its calls leaves the others alone", { timeout: 30_000 }, () =>
  withScope(async () => {
    const doomed = startJob("spin");
    const ended = doomed.answer.catch((error: Error) => error.message);
    const other = startJob("mixed", { rounds: 500, seed: 6 });
    await doomed.begun;
    set_errno(ENOTSOCK as number);
    await doomed.worker.terminate();
    expect(await ended).toBe("the thread ended with 1");
    expect(await other.answer).toBe("done");
    expect([errno(), close(-1), errno()]).toEqual([ENOTSOCK, -1, EBADF]);
  }),
);

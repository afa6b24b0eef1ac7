// fork(2): what a forked child does, and how it ends, is what a process does that Node started.
import { constants } from "node:os";
import { describe, expect, test } from "vitest";
import { nodeBinary } from "../../pairs/node-versions.mjs";
import { type Ended, forkFlags, runNode } from "../helpers/child.ts";
import { bodies } from "./children/bodies.mjs";

/** What these bodies say on stderr, before Node's version. Node adds the source line, and how it got there. */
const complaints: Record<string, string> = {
  "an uncaught exception": "Error: thrown",
  "an uncaught exception in a timer": "TypeError: thrown late",
  "a thrown string": "a string",
  "a thrown object": "{ code: 5 }",
  uncaughtExceptionMonitor: "Error: seen",
  "a handler of uncaught exceptions throws": "Error: again",
  "an unhandled rejection": "Error: rejected",
  "an unhandled rejection without an Error": 'The promise rejected with the reason "17".',
  "an exit listener throws": "Error: in the listener",
  "an exit listener throws at the natural end": "Error: in the listener",
  "an exit listener throws after an uncaught exception": "Error: first",
  "an exit listener throws after process.exit without a code": "Error: in the listener",
  "an exit listener throws, and process.exitCode is set": "Error: in the listener",
};

/** Node writes these itself, with addresses in them. */
const unlike = new Set(["process.abort", "an await that nothing settles"]);

/** Where a child differs from a process that Node started, as README.md says. */
const knownDifferences: Record<string, { from: number; end?: number }> = {
  // From Node 22 on it is Node's C++ part that ends with 13, on the way that a child must not take.
  "an await that nothing settles": { from: 22, end: 0 },
  // A worker's end waits for tasks that V8 14 gave to threads which the child does not have; "workers that are told to end" is what works.
  workers: { from: 26 },
};

/** A process's end, as endOf() of children/parent.mjs tells it. */
function endOf({ code, signal }: Ended): number | string | null {
  return signal === null ? code : `signal ${constants.signals[signal]}`;
}

/** What the body's process wrote, and what its parent did. */
function parted(stdout: string): { body: string; parent: string[] } {
  const parent = stdout.split("\n").filter((line) => /^(parent: |the parent's end)/.test(line));
  return { body: stdout.replace(/^(parent: .*|the parent's end)\n/gm, ""), parent };
}

const own = Number(process.versions.node.split(".")[0]);

for (const major of [20, 22, 24, 26]) {
  const { ok, path, reason } = major === own ? { ok: true, path: process.execPath, reason: "" } : nodeBinary(major);
  const missing = ok || process.env.CI ? "" : ` [skipped: ${reason}]`;
  (missing === "" ? describe.concurrent : describe.skip)(`a forked child of Node ${major}${missing}`, () => {
    const differs = (name: string) => major >= (knownDifferences[name]?.from ?? Number.POSITIVE_INFINITY);
    const comparable = Object.keys(bodies).filter(
      (name) => !differs(name) || knownDifferences[name]?.end !== undefined,
    );
    test.each(comparable)("%s", async (name) => {
      expect(reason).toBe("");
      const run = (how: string) =>
        runNode("processes/children/body.mjs", [name, how], { node: path, nodeArgs: forkFlags, input: "typed" });
      const expected = differs(name) ? knownDifferences[name]?.end : undefined;
      compare(name, await run("plain"), await run("forked"), expected);
    });
  });
}

function compare(name: string, plain: Ended, forked: Ended, expectedEnd: number | undefined): void {
  const { body, parent } = parted(forked.stdout);
  expect(body).toBe(plain.stdout);
  const end = JSON.stringify({ end: expectedEnd ?? endOf(plain), children: "none", descriptors: 0 });
  expect(parent).toEqual([`parent: ${end}`, "the parent's end"]);
  expect([forked.code, forked.signal]).toEqual([0, null]);
  const complaint = complaints[name];
  if (complaint !== undefined) {
    expect(plain.stderr).toContain(complaint);
    expect(forked.stderr).toContain(complaint);
    expect(forked.stderr).toMatch(/\n\nNode\.js v[\d.]+\n$/);
  } else if (!unlike.has(name)) expect(forked.stderr).toBe(plain.stderr);
}

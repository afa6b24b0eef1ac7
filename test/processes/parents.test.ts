// A parent around its forks: its event loop, its handles, its workers, and the children that child_process has beside ours.
import { describe, expect, test } from "vitest";
import { forkFlags, runNode } from "../helpers/child.ts";

const parents: Record<string, unknown> = {
  "goes on after forks": 3,
  "keeps its server when the child closes it": [3, "by parent"],
  "may leave its server to the child": ["by child", 3],
  "shares a timer that was set before": 3,
  "had a worker that ended": 3,
  "has a worker that runs": [3, 1, 3, 2, 3, 3, 3, 4, 3, 5],
  "has a child of child_process, and both are told of its end": [true, 5, [5, null]],
  "is told the signal of such a child": [true, [null, "SIGKILL"]],
  "takes children of both kinds": [Array(10).fill(true), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  "leaves child_process its children when it waits for its own": [3, 0, [0, null]],
  "gets the output of children that wait reaped": ["written\n", [0, null]],
};

describe.concurrent.each([
  ["", []],
  [", with its inspector open", ["--inspect=0"]],
])("a parent%s", (_how, inspector) => {
  test.each(Object.entries(parents))("%s", async (name, told) => {
    const { stdout, stderr, code, signal } = await runNode("processes/children/parents.mjs", [name], {
      nodeArgs: [...forkFlags, ...inspector],
    });
    expect([code, signal], stderr).toEqual([0, null]);
    if (inspector.length === 0) expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual({ told, children: "none", descriptors: 0 });
  });
});

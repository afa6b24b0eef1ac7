// Node draws random numbers in advance; a forked child must not hand out its parent's.
import { describe, expect, test } from "vitest";
import { linesOf, runNode } from "../helpers/child.ts";

describe("parent, child and grandchild draw different random values", () => {
  test.each([0, 1, 127, 128, 1023, 1024])("after %d draws", async (drawn) => {
    const lines = linesOf<Record<string, unknown>>(await runNode("processes/children/randomness.mjs", [String(drawn)]));
    expect(lines.length).toBe(3);
    for (const name of ["uuid", "web", "int"]) expect(new Set(lines.map((line) => line[name])).size, name).toBe(3);
  });
});

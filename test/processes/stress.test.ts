// Thousands of forks in a row, on every Node line.
import { expect, test } from "vitest";
import { nodeBinary } from "../../pairs/node-versions.mjs";
import { runNode } from "../helpers/child.ts";

const own = Number(process.versions.node.split(".")[0]);

async function stress(node: string, what: string, count: number): Promise<void> {
  const { stdout, stderr, code } = await runNode("processes/children/stress.mjs", [what, String(count)], {
    node,
    seconds: 150,
  });
  expect([code, stderr]).toEqual([0, ""]);
  const { milliseconds, ...rest } = JSON.parse(stdout) as { milliseconds: number };
  console.log(`${what}: ${count} forks, ${milliseconds.toFixed(2)} ms each`);
  expect(rest).toEqual({ failures: [], children: "none", descriptors: 0 });
}

test.each([
  ["10,000 children with allocation and hot code, and in the parent", "busy", 10_000],
  ["1,000 children with a timer, an fs promise and a net exchange", "loop", 1_000],
  ["5,000 children that exec /bin/true", "exec", 5_000],
])("%s", { timeout: 160_000 }, (_does, what, count) => stress(process.execPath, what, count));

for (const major of [20, 22, 24, 26].filter((line) => line !== own)) {
  const { ok, path, reason } = nodeBinary(major);
  const missing = ok || process.env.CI ? "" : ` [skipped: ${reason}]`;
  test.skipIf(missing !== "")(`Node ${major}: 1,000 busy children${missing}`, { timeout: 160_000 }, async () => {
    expect(reason).toBe("");
    await stress(path, "busy", 1_000);
  });
  test.skipIf(missing !== "")(
    `Node ${major}: 1,000 children with an event loop${missing}`,
    { timeout: 160_000 },
    async () => {
      expect(reason).toBe("");
      await stress(path, "loop", 1_000);
    },
  );
}

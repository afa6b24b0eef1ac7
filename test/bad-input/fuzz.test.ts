// 20,000 random calls in a process of their own. A failure prints its seed: BSD_SOCKETS_FUZZ_SEED=… repeats it.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const script = fileURLToPath(new URL("./fuzz.mjs", import.meta.url));
const CALLS = 20_000;

test("random calls neither crash nor write where they must not", { timeout: 120_000 }, () => {
  const seed = Number(process.env.BSD_SOCKETS_FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 32));
  const { output, status, signal } = spawnSync(process.execPath, [script, String(seed), String(CALLS)], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
    encoding: "utf8",
    timeout: 90_000,
    killSignal: "SIGKILL",
    maxBuffer: 256 * 1024 * 1024,
  });
  const told = output?.[2]?.slice(-3000) ?? "";
  expect({ status, signal }, `BSD_SOCKETS_FUZZ_SEED=${seed}: ${told}`).toEqual({ status: 0, signal: null });
  const { returned, threw } = JSON.parse(output?.[3] ?? "{}") as { returned: number; threw: number };
  expect(returned + threw).toBe(CALLS);
  // Both halves of the fuzz are at work: right calls and wrong ones.
  expect(returned, `BSD_SOCKETS_FUZZ_SEED=${seed}`).toBeGreaterThan(CALLS / 10);
  expect(threw, `BSD_SOCKETS_FUZZ_SEED=${seed}`).toBeGreaterThan(CALLS / 10);
});

// The tables of test/bad-input on Windows, over every function of every header: wrong arguments throw before any call, nothing
// crashes or hangs. 5,000 random calls besides; a failure prints its seed: BSD_SOCKETS_FUZZ_SEED=… repeats it.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Report, reportIn } from "../bad-input/child.ts";
import { headers, rows } from "../bad-input/rows.mjs";
import { pointers } from "../bad-input/values.mjs";
import { describeWindows, runWindows } from "../helpers/windows.ts";

const CALLS = 5_000;

const folder = mkdtempSync(join(tmpdir(), "bsd-sockets-bad-input-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a script of test/bad-input that writes to a file of its own what it tells. */
async function run(script: string, ...args: string[]): Promise<{ told: string; ending: string; stderr: string }> {
  const file = join(
    folder,
    args
      .join("-")
      .replaceAll(/[^\w-]/g, "")
      .slice(0, 40),
  );
  const path = fileURLToPath(new URL(`../bad-input/${script}`, import.meta.url));
  const { code, stderr } = await runWindows(path, [...args, file], { deadline: 60_000 });
  // Rows call perror.
  return {
    told: existsSync(file) ? readFileSync(file, "utf8") : "",
    ending: `exit code ${code}`,
    stderr: stderr.slice(-2000),
  };
}

const takesMemory = (header: string, call: string): boolean =>
  (rows[header] ?? [])
    .filter((row) => row.call === call)
    .some(({ parameters }) => parameters.some(({ kind }) => [...pointers, "text"].includes(kind)));

const calls = headers.flatMap((header) =>
  [...new Set((rows[header] ?? []).map(({ call }) => call))].map((call) => [header, call] as const),
);

const checks = [
  ["types", "wrong types, missing and extra arguments", calls],
  ["memory", "memory of every kind, lengths past its end", calls.filter(([header, call]) => takesMemory(header, call))],
] as const;

describeWindows("on Windows", () => {
  describe.each(checks)("%s", (what, _does, tried) => {
    let report: Report;
    beforeAll(async () => {
      const { told, ending, stderr } = await run("child.mjs", what, headers.join(","));
      report = reportIn(told, ending, stderr);
    }, 90_000);

    test.each(tried)("<%s.h> %s", (header, call) => {
      expect(report.problemsOf(header, call)).toEqual([]);
    });
  });

  test("random calls neither crash nor write where they must not", { timeout: 90_000 }, async () => {
    const seed = Number(process.env.BSD_SOCKETS_FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 32));
    const { told, ending, stderr } = await run("fuzz.mjs", String(seed), String(CALLS));
    expect(ending, `BSD_SOCKETS_FUZZ_SEED=${seed}: ${stderr}`).toBe("exit code 0");
    const { returned, threw } = JSON.parse(told) as { returned: number; threw: number };
    expect(returned + threw).toBe(CALLS);
    expect(Math.min(returned, threw), `BSD_SOCKETS_FUZZ_SEED=${seed}`).toBeGreaterThan(CALLS / 10);
  });
});

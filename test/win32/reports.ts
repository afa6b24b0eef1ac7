// Scripts that tell what they saw and what has to be, each check on a line: on Windows, and on this system.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { describeWindows, otherNodes, reportsOf } from "../helpers/windows.ts";

interface Check {
  check: string;
  seen: unknown;
  wanted: unknown;
}

function onLinux(script: string): Check[] {
  const path = fileURLToPath(new URL(`programs/${script}`, import.meta.url));
  const options = { encoding: "utf8", timeout: 60_000, killSignal: "SIGKILL" } as const;
  const { stdout, stderr, status, signal } = spawnSync(process.execPath, [path], options);
  if (status !== 0) throw new Error(`the script ended with ${status ?? signal}: ${stderr}`);
  return stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Check);
}

function testOf(title: string, checks: () => Promise<Check[]> | Check[], count: number): void {
  test(title, { timeout: 90_000 }, async () => {
    const all = await checks();
    expect(all.map(({ check, seen }) => [check, seen])).toEqual(all.map(({ check, wanted }) => [check, wanted]));
    expect(all).toHaveLength(count);
  });
}

/** The checks of a script of programs/, on Windows and on this system. */
export function describeChecks(script: string, count: number): void {
  const title = `${count} checks`;
  describeWindows("on Windows", () => {
    for (const node of [20, ...otherNodes] as const)
      testOf(`${title} in Node ${node}`, () => reportsOf<Check>(script, [], { deadline: 60_000, node }), count);
  });
  describe("on Linux", () => testOf(title, () => onLinux(script), count));
}

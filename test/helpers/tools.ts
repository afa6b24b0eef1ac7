// Tests that need a program of the system: skipped where it is missing, with the reason in the name, and failed where
// nothing may be.
import { describe, test } from "vitest";
import { findTool } from "../../pairs/tools.mjs";

export type Tool = "cc" | "c++" | "cmake" | "mingw" | "node-win" | "python3" | "strace" | "wine";

/** Where every check has to run, a missing tool is a failure and not a reason to skip. */
const required = Boolean(process.env.CI) || process.env.BSD_SOCKETS_REQUIRE_TOOLS === "1";

/** Whether a tool works here; if not, why not and what to install. */
export function need(tool: Tool): { ok: boolean; reason: string } {
  const { ok, reason } = findTool(tool);
  return { ok, reason };
}

/** `describe` for tests that need tools. */
export function describeWith(tools: readonly Tool[], name: string, body: () => void | Promise<void>): void {
  const missing = tools
    .map(need)
    .filter(({ ok }) => !ok)
    .map(({ reason }) => reason);
  if (missing.length === 0) describe(name, body);
  else if (required) describe(name, () => refuse(missing));
  else describe.skip(`${name} [skipped: ${missing.join("; ")}]`, body);
}

function refuse(missing: string[]): void {
  test("has the tools that it needs", () => {
    throw new Error(missing.join("; "));
  });
}

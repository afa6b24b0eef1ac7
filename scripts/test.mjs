// `npm test [vitest arguments]`: builds what is missing, then runs the tests.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { findTool } from "../pairs/tools.mjs";
import { keepWine, windowsNode } from "../pairs/wine.mjs";
import { ensureBuilt } from "./build.mjs";
import { ensureWin32Built } from "./build-win32.mjs";

const args = process.argv.slice(2);

/** Whether tests under Windows are among those that were asked for. */
function wantsWindows() {
  const filters = args.filter((arg) => !arg.startsWith("-"));
  return filters.length === 0 || filters.some((filter) => filter.includes("win32"));
}

/**
 * Makes what the tests under Windows need, before the time of any test runs. Where a tool is missing they say so.
 * @returns {() => void} ends what was started
 */
function prepareWindows() {
  const missing = ["mingw++", "cmake", "wine", "node-win"].some((tool) => !findTool(tool).ok);
  if (missing) return () => {};
  ensureWin32Built();
  for (const major of [20, 22, 24]) windowsNode(major);
  return keepWine();
}

function runTests() {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
  const reporters = ["--reporter=default", "--reporter=./scripts/summary-reporter.mjs"];
  const { status } = spawnSync(process.execPath, [vitest, "run", ...reporters, ...args], {
    cwd: root,
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
}

await ensureBuilt();
const finish = wantsWindows() ? prepareWindows() : () => {};
runTests();
finish();

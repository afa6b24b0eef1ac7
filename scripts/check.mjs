// `npm run check`: types, TypeScript lint and format, C++ format, generated files. `--fix` formats instead of checking.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findTool } from "../pairs/tools.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const fix = process.argv.includes("--fix");

function run(title, command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  console.log(`check: ${title}: ${status === 0 ? "ok" : "failed"}`);
  if (status !== 0) process.exitCode = 1;
}

function cxxFiles() {
  return readdirSync(`${root}/native`, { recursive: true })
    .map((name) => `native/${name}`)
    .filter((name) => /\.(cc|h)$/.test(name) && !name.startsWith("native/generated/"));
}

run("generated files", process.execPath, ["scripts/generate.mjs", ...(fix ? [] : ["--check"])]);
run("types", "node_modules/.bin/tsc", ["-p", ".", "--noEmit"]);
run("types of the tests", "node_modules/.bin/tsc", ["-p", "test"]);
run("TypeScript lint and format", "node_modules/.bin/biome", [
  "check",
  "--error-on-warnings",
  ...(fix ? ["--write"] : []),
]);
const clangFormat = findTool("clang-format");
if (clangFormat.ok)
  run("C++ format", "clang-format", fix ? ["-i", ...cxxFiles()] : ["--dry-run", "-Werror", ...cxxFiles()]);
else if (process.env.CI) run(`C++ format: ${clangFormat.reason}`, "false", []);
else console.log(`check: C++ format: SKIPPED, ${clangFormat.reason}`);

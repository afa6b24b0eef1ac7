// The C twins of the examples and the tests' own C programs: compiled for Linux, and by MinGW for Windows.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findTool } from "./tools.mjs";

/** @typedef {"linux" | "windows"} System */

const root = fileURLToPath(new URL("../", import.meta.url));

/** What MinGW takes in the place of the POSIX headers, which it does not have. */
const posix = path.join(root, "pairs/posix-c");

/** Where the compiled twins are, in folders named as those of examples/. */
export const compiled = {
  linux: path.join(root, "build/examples"),
  windows: path.join(root, "build/examples-win32"),
};

/**
 * The compiled C twin, made anew when a source file or header of its folder is newer.
 * @param {string} folder
 * @param {{ name: string, extra?: string[] }} program
 * @param {System} [system]
 * @returns {string} its path
 */
export function compile(folder, program, system = "linux") {
  const from = path.join(root, "examples", folder);
  const sources = [program.name, ...(program.extra ?? [])].map((name) => path.join(from, `${name}.c`));
  const headers = readdirSync(from).filter((name) => name.endsWith(".h"));
  const output = path.join(compiled[system], folder, system === "windows" ? `${program.name}.exe` : program.name);
  const needed = [...sources, ...headers.map((name) => path.join(from, name)), ...(system === "windows" ? ours() : [])];
  const newest = Math.max(...needed.map(changed));
  if (existsSync(output) && changed(output) >= newest) return output;
  if (system === "linux") compileTo(output, sources);
  else if (sources.some(includesWinsock)) compileForWindows(output, sources);
  else compileForWindows(output, [...sources, path.join(posix, "posix.c")], ["-I", posix, "-include", "posix.h"]);
  return output;
}

function ours() {
  return ["posix.c", "posix.h"].map((name) => path.join(posix, name));
}

/** @param {string} source */
function includesWinsock(source) {
  return readFileSync(source, "utf8").includes("#include <winsock2.h>");
}

/**
 * Compiles C files.
 * @param {string} output
 * @param {string[]} sources
 */
export function compileTo(output, sources) {
  build("cc", output, ["-std=gnu11", "-Wall", "-O0"], sources);
}

/**
 * Compiles C++ files with the addon's headers.
 * @param {string} output
 * @param {string[]} sources
 */
export function compileNative(output, sources) {
  build("c++", output, ["-std=c++17", "-Wall", "-Wextra", "-I", path.join(root, "native")], sources);
}

/**
 * Compiles C files to a Windows program. Its printf is Microsoft's, as in most Windows programs: MinGW's own writes to a
 * pipe at once, Microsoft's when the buffer is full.
 * @param {string} output
 * @param {string[]} sources
 * @param {string[]} [options]
 */
export function compileForWindows(output, sources, options = []) {
  const common = ["-std=gnu11", "-Wall", "-O0", "-D_WIN32_WINNT=0x0A00", "-D__USE_MINGW_ANSI_STDIO=0"];
  build("mingw", output, [...common, ...options], [...sources, "-lws2_32"]);
}

/**
 * The result appears whole or not at all, for several test files may want it at the same time.
 * @param {"cc" | "c++" | "mingw"} tool
 * @param {string} output
 * @param {string[]} options
 * @param {string[]} sources
 */
function build(tool, output, options, sources) {
  const compiler = findTool(tool);
  if (!compiler.ok) throw new Error(`a compiler is needed: ${compiler.reason}`);
  mkdirSync(path.dirname(output), { recursive: true });
  // MinGW gives a name without an extension one.
  const draft = `${output}.${process.pid}.exe`;
  execFileSync(compiler.path, [...options, "-o", draft, ...sources], {
    stdio: ["ignore", "inherit", "inherit"],
    timeout: 60_000,
  });
  renameSync(draft, output);
}

/** @param {string} file */
function changed(file) {
  return statSync(file).mtimeMs;
}

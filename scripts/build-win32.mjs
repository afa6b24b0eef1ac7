// `npm run build:win32`: the addon for Windows, built on Linux by CMake and MinGW-w64, into prebuilds/win32-x64/, where
// programs on Windows look for it.
import { mkdirSync, renameSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { findTool } from "../pairs/tools.mjs";
import { ensurePrepared, isStale, run } from "./build.mjs";

const folder = "build/cmake/win32";
const built = "build/win32/build/Release/bsd-sockets.node";
const prebuilt = "prebuilds/win32-x64/bsd-sockets.node";

/** Why the build is impossible here, with what to install; empty when it is possible. */
function missingTools() {
  const answers = ["mingw++", "cmake", "make"].map(findTool);
  return answers.filter(({ ok }) => !ok).map(({ reason }) => reason);
}

/** Builds the Windows addon when it is missing or older than its sources. */
export function ensureWin32Built() {
  const missing = missingTools();
  if (missing.length > 0) throw new Error(`building for Windows: ${missing.join("; ")}`);
  ensurePrepared();
  if (!isStale(prebuilt, ["native", "CMakeLists.txt", "cmake"])) return;
  run("configuring the addon for Windows", "cmake", [
    ...["-S", ".", "-B", folder, "--toolchain", "cmake/mingw-w64.cmake"],
    ...["-DCMAKE_BUILD_TYPE=Release", "-DBSD_SOCKETS_OUTPUT=build/win32"],
  ]);
  run("building the addon for Windows", "cmake", ["--build", folder, "--parallel", `${availableParallelism()}`]);
  keep();
}

/** Puts it in its place without debug information, whole or not at all: programs may be loading the previous one. */
function keep() {
  const draft = `${built}.${process.pid}`;
  mkdirSync(dirname(prebuilt), { recursive: true });
  run("stripping the addon for Windows", "x86_64-w64-mingw32-strip", ["-o", draft, built]);
  renameSync(draft, prebuilt);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    ensureWin32Built();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

// C programs that a test writes, compiles and runs: the oracle for what C answers.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileTo } from "../../pairs/compile.mjs";

const folder = fileURLToPath(new URL("../../build/c-programs/", import.meta.url));

/** Compiles a program; its path. */
export function compileProgram(name: string, source: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.c`);
  const program = join(folder, name);
  writeFileSync(file, source);
  compileTo(program, [file]);
  return program;
}

/** What a C program writes to standard output. */
export function outputOf(name: string, source: string): string {
  return execFileSync(compileProgram(name, source), { encoding: "latin1", timeout: 20_000, killSignal: "SIGKILL" });
}

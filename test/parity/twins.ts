// Small programs written for a test, in C and in JavaScript, run alike.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileTo } from "../../pairs/compile.mjs";
import type { Language } from "../../pairs/programs.mjs";

// Inside the package, so that "bsd-sockets/…" is this package there, too.
const folder = fileURLToPath(new URL("../../build/parity/", import.meta.url));

export interface Twins {
  name: string;
  c: string;
  js: string;
}

const written = new Map<string, string[]>();

/** Writes (and compiles) the program in a language once; what to start, for start(). */
export function commandOf(twins: Twins, language: Language): string[] {
  const key = `${twins.name} ${language}`;
  const command = written.get(key) ?? write(twins, language);
  written.set(key, command);
  return command;
}

function write(twins: Twins, language: Language): string[] {
  mkdirSync(folder, { recursive: true });
  const source = join(folder, `${twins.name}.${language === "c" ? "c" : "mjs"}`);
  writeFileSync(source, language === "c" ? twins.c : twins.js);
  if (language === "ts") return [process.execPath, source];
  const program = join(folder, twins.name);
  compileTo(program, [source]);
  return [program];
}

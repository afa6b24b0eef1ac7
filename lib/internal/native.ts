// Loads the addon and hands out what it knows of one C header.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Calls } from "../generated/calls.ts";
import { hotCalls } from "../generated/hot.ts";

/** [size, is signed, is floating point] of a C type. */
export type TypeLayout = readonly [size: number, isSigned: boolean, isFloat: boolean];

/** [size, then per field: offset, size, element size, is signed (1 or 0)] of a C struct. */
export type StructLayout = readonly number[] & {
  /** Of a struct with pointers: gives an object its slots and the mark, and tells whether one has it. No JavaScript code runs. */
  readonly mark?: (object: object) => void;
  readonly is?: (object: unknown) => boolean;
};

export interface NativeHeader {
  readonly functions: Record<string, unknown>;
  /** Forms that take their integers from `cells` (lib/generated/hot.ts). */
  readonly hot: Record<string, unknown>;
  readonly constants: Record<string, number | undefined>;
  readonly types: Record<string, TypeLayout | undefined>;
  readonly structs: Record<string, StructLayout | undefined>;
}

interface Native {
  /** Builds the functions, constants and layouts of a C header ("sys/socket"). */
  header(name: string): NativeHeader;
  /** Where the hot forms find their integers, in order, and put their result. */
  readonly cells: Int32Array;
}

const require = createRequire(import.meta.url);

// dist/lib/internal -> the package's folder, where build/ and prebuilds/ are. node-gyp-build knows every place and every variant,
// but loading and asking it takes longer than all the rest of an import, so the two usual places are tried first.
function load(): Native {
  const folder = fileURLToPath(new URL("../../..", import.meta.url));
  const { BSD_SOCKETS_PREBUILD, PREBUILDS_ONLY } = process.env;
  const usual = [`build/Release/bsd-sockets.node`, `prebuilds/${process.platform}-${process.arch}/bsd-sockets.node`];
  const found = usual.map((file) => folder + file).find((file) => existsSync(file));
  if (found !== undefined && !BSD_SOCKETS_PREBUILD && !PREBUILDS_ONLY) return require(found) as Native;
  return require("node-gyp-build")(folder) as Native;
}

const native = load();

const hot = hotCalls(native.cells);

const loaded = new Map<string, NativeHeader>();

/** What the addon exports for one C header, built on first use. */
export function header(name: string): NativeHeader {
  let found = loaded.get(name);
  if (found === undefined) {
    found = native.header(name);
    loaded.set(name, found);
    for (const call of Object.keys(found.hot)) {
      found.functions[call] = hot[`${name} ${call}`]?.(found.functions[call] as never, found.hot[call] as never);
    }
  }
  return found;
}

/** The calls of one C header, as its rows in native/tables declare them. */
export const callsOf = <Name extends keyof Calls>(name: Name): Calls[Name] => header(name).functions as Calls[Name];

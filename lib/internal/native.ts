// Loads the addon and hands out what it knows of one C header.
import { fileURLToPath } from "node:url";
import load from "node-gyp-build";

/** [size, is signed, is floating point] of a C type. */
export type TypeLayout = readonly [size: number, isSigned: boolean, isFloat: boolean];

/** [size, then per field: offset, size, element size, is signed (1 or 0)] of a C struct. */
export type StructLayout = readonly number[];

export interface NativeHeader {
  readonly functions: Record<string, unknown>;
  readonly constants: Record<string, number | undefined>;
  readonly types: Record<string, TypeLayout | undefined>;
  readonly structs: Record<string, StructLayout | undefined>;
}

interface Native {
  /** Builds the functions, constants and layouts of a C header ("sys/socket"). */
  header(name: string): NativeHeader;
}

// dist/lib/internal -> the package's folder, where build/ and prebuilds/ are.
const native = load(fileURLToPath(new URL("../../..", import.meta.url))) as Native;

const loaded = new Map<string, NativeHeader>();

/** What the addon exports for one C header, built on first use. */
export function header(name: string): NativeHeader {
  let found = loaded.get(name);
  if (found === undefined) {
    found = native.header(name);
    loaded.set(name, found);
  }
  return found;
}

// The hooks that the addon itself exports.
import { createRequire } from "node:module";
import { expect } from "vitest";

interface Hooks {
  watch(on: boolean): void;
  lines(): string[];
  fail(call: string, error: number): void;
}

export const { watch, lines, fail } = createRequire(import.meta.url)("../../build/Release/bsd-sockets.node") as Hooks;

/** The lines of what the body calls. */
export function linesOf(body: () => unknown): string[] {
  watch(true);
  try {
    body();
    return lines();
  } finally {
    watch(false);
  }
}

/** The call's only line is the wanted one, in which ADDRESS stands for any. */
export function shows<A extends unknown[]>(wanted: string, call: (...args: A) => unknown, ...args: A): void {
  expect(linesOf(() => call(...args)).map(withoutAddresses)).toEqual([wanted]);
}

export const withoutAddresses = (line: string): string => line.replaceAll(/\b0x[0-9a-f]{6,}\b/g, "ADDRESS");

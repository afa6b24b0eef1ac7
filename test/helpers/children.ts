// Child processes for the calls that need another user, another limit or a signal. A child reports its calls line by line.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Errno } from "./calls.ts";
import { posix } from "./contracts.mjs";

/** One call as test/children/report.mjs reports it. */
export interface Row {
  name: string;
  does: string;
  /** null for a success. */
  error: Errno | null;
  result: unknown;
  code?: number;
  /** The result of a success, where it has to be a certain one. */
  expected?: unknown;
  /** Nothing was called: this system has no such thing. */
  absent?: boolean;
}

export function childPath(file: string): string {
  return fileURLToPath(new URL(`../children/${file}`, import.meta.url));
}

export function rowsOf(output: string): Row[] {
  return output
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

/** Runs a command to its end, within a deadline; what it reported. */
export function run(command: readonly [string, ...string[]]): Row[] {
  const [program, ...args] = command;
  const { status, signal, stdout, stderr } = spawnSync(program, args, {
    encoding: "utf8",
    timeout: 20_000,
    killSignal: "SIGKILL",
    maxBuffer: 2 ** 24,
  });
  if (status !== 0) throw new Error(`${program} ended with ${status ?? signal}: ${stderr}`);
  return rowsOf(stdout);
}

/** The errno that a success leaves alone. */
const untouched: Errno = "EXFULL";

export function check({ error, result, code, expected }: Row): void {
  const name = code === undefined ? undefined : posix.nameOfCode(code, error ?? untouched);
  if (error !== null) expect([result, name]).toEqual([-1, error]);
  else if (expected !== undefined) expect(result).toEqual(expected);
  else expect([Number(result) >= 0, name]).toEqual([true, untouched]);
}

/** A test for every row. */
export function tests(rows: readonly Row[]): void {
  for (const row of rows) {
    const { name, does, error, absent } = row;
    if (absent) test.skip(`${name}: ${does} [skipped: this system does not give it to this user]`, () => {});
    else if (error === null) test(`${name} succeeds: ${does}`, () => check(row));
    else test(`${name} fails > ${error}: ${does}`, () => check(row));
  }
}

// Runs programs and scripts here, or on Windows under Wine, within a deadline that ends whatever they started, too.
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { describeWindows, otherNodes, runWindows } from "./windows.ts";

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface Options {
  /** The Node binary; this process's own where it is left out. */
  node?: string;
  /** Node's own arguments, before the program. */
  nodeArgs?: string[];
  /** Standard input; null for /dev/null. */
  input?: string | null;
  env?: Record<string, string | undefined>;
  cwd?: string;
  seconds?: number;
}

/** What fork() needs: a program that has it is not executed twice. */
export const forkFlags = ["--single-threaded", "--v8-pool-size=1"];

/** Runs a command in a process group of its own. */
export async function run(argv: readonly string[], options: Options = {}): Promise<Ended> {
  const { input = "", env = {}, cwd, seconds = 20 } = options;
  const [file = "", ...args] = argv;
  const child = spawn(file, args, {
    ...{ detached: true, env: { ...process.env, ...env }, cwd },
    stdio: [input === null ? "ignore" : "pipe", "pipe", "pipe"],
  });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  }, seconds * 1000);
  child.stdin?.on("error", () => {}).end(input); // it may end without reading
  const ended = new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.on("error", reject).on("exit", (code, signal) => resolve([code, signal]));
  });
  // The output ends with the last process that has it: none may be left over.
  const output = [child.stdout, child.stderr].map((stream) => (stream === null ? "" : text(stream)));
  const [[code, signal], stdout = "", stderr = ""] = await Promise.all([ended, ...output]);
  clearTimeout(timer);
  if (late) throw new Error(`${argv.join(" ")} was not over after ${seconds} s: ${stdout.slice(-2000)}${stderr}`);
  return { code, signal, stdout, stderr };
}

/** The path of a file of test/. */
export const inTests = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** Runs a script in Node. */
export function runNode(script: string, args: readonly string[] = [], options: Options = {}): Promise<Ended> {
  const { node = process.execPath, nodeArgs = [] } = options;
  return run([node, ...nodeArgs, inTests(script), ...args], options);
}

/** What a program of JSON lines told; it has to succeed. */
export function linesOf<T>({ code, signal = null, stdout, stderr }: Omit<Ended, "signal"> & Partial<Ended>): T[] {
  if (code !== 0) throw new Error(`the program ended with ${code ?? signal}: ${stderr}`);
  const lines = stdout.split(/\r?\n/).filter(Boolean);
  return lines.map((line) => JSON.parse(line) as T);
}

/** Where a script runs: here, or on Windows in the Node of a version. */
export type Place = "linux" | 20 | 22 | 24;

/** What a script of JSON lines tells. */
export async function reportsOf<T>(
  place: Place,
  script: string,
  args: readonly string[] = [],
  options: Omit<Options, "env"> & { env?: Record<string, string> } = {},
): Promise<T[]> {
  const { seconds = 60, env = {} } = options;
  if (place === "linux") return linesOf<T>(await runNode(script, args, { input: null, ...options, seconds }));
  const { stdout, ...ended } = await runWindows(inTests(script), args, { node: place, env, deadline: seconds * 1000 });
  return linesOf<T>({ ...ended, stdout: Buffer.from(stdout, "latin1").toString("utf8") });
}

/** A row as run.mjs tells it. */
export interface Answer {
  does: string;
  answer: unknown;
  /** The descriptors before and after the row, where they are not the same. */
  changed: number[][];
}

/** The answers to the rows of a module's groups (all, where none are named), by what they do. */
export async function answersOf(
  place: Place,
  [module, ...groups]: readonly [module: string, ...groups: string[]],
  options: Parameters<typeof reportsOf>[3] = {},
): Promise<Map<string, Answer>> {
  const answers = await reportsOf<Answer>(place, "helpers/run.mjs", [module, ...groups], options);
  return new Map(answers.map((answer) => [answer.does, answer]));
}

/** A check as report.mjs tells it. */
export interface Check {
  check: string;
  seen: unknown;
  wanted: unknown;
  /** A call's result, where there was one. */
  result?: unknown;
}

/** A test for every check of a program. */
export function tests(checks: readonly Check[]): void {
  for (const { check, seen, wanted } of checks) {
    if (seen === undefined) test.skip(`${check} [skipped: this system does not give it to this user]`, () => {});
    else test(check, () => expect(seen).toEqual(wanted));
  }
}

/** The checks of a script, on Windows and on this system: each run of them is a test. */
export function describeChecks(script: string, count: number): void {
  const testOn = (place: Place, title: string): void =>
    test(title, { timeout: 90_000 }, async () => {
      const all = await reportsOf<Check>(place, script);
      expect(all.map(({ check, seen }) => [check, seen])).toEqual(all.map(({ check, wanted }) => [check, wanted]));
      expect(all).toHaveLength(count);
    });
  describeWindows("on Windows", () => {
    for (const node of [20, ...otherNodes] as const) testOn(node, `${count} checks in Node ${node}`);
  });
  describe("on Linux", () => testOn("linux", `${count} checks`));
}

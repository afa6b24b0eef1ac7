// Runs the programs of children/ within a deadline that ends whatever they forked, too.
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

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
  input?: string;
  env?: Record<string, string | undefined>;
  seconds?: number;
}

/** What fork() needs: a program that has it is not executed twice. */
export const forkFlags = ["--single-threaded", "--v8-pool-size=1"];

export const childPath = (file: string): string => fileURLToPath(new URL(`children/${file}`, import.meta.url));

/** Runs a command in a process group of its own. */
export async function runGroup(argv: string[], { input = "", env = {}, seconds = 20 }: Options = {}): Promise<Ended> {
  const [file = "", ...args] = argv;
  const child = spawn(file, args, { detached: true, env: { ...process.env, ...env } });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  }, seconds * 1000);
  child.stdin.on("error", () => {}); // it may end without reading
  child.stdin.end(input);
  const ended = new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.on("error", reject).on("exit", (code, signal) => resolve([code, signal]));
  });
  // The output ends with the last process that has it: none may be left over.
  const [[code, signal], stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  clearTimeout(timer);
  if (late) throw new Error(`${argv.join(" ")} was not over after ${seconds} s: ${stdout.slice(-2000)}${stderr}`);
  return { code, signal, stdout, stderr };
}

/** Runs a program of children/. */
export function runChild(file: string, args: string[] = [], options: Options = {}): Promise<Ended> {
  const { node = process.execPath, nodeArgs = [] } = options;
  return runGroup([node, ...nodeArgs, childPath(file), ...args], options);
}

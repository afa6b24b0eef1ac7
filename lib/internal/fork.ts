// What fork(2) needs of the running Node, and what a forked child needs to end like a process of its own.
import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
import { callsOf } from "./native.ts";

const { flushAndExit, onEnd } = callsOf("unistd");

/** V8 may give no work to threads: a child has only the thread that forked. */
const flags = ["--single-threaded", "--v8-pool-size=1"] as const;

/** The Node lines on which forked children were seen to work, under load and in large numbers. */
const testedMajors = [20, 22, 24, 26];

/** The flags that this process was not started with. */
export function missingFlags(): string[] {
  const given = [...process.execArgv, ...(process.env.NODE_OPTIONS ?? "").split(/\s+/)];
  const normal = new Set(given.map((flag) => flag.replaceAll("_", "-")));
  return flags.filter((flag) => !normal.has(flag));
}

/** Why this process can never fork, whatever its flags; undefined where it can. */
export function obstacle(): string | undefined {
  if (!isMainThread)
    return "a worker thread cannot fork: the child would have that thread alone, without its main thread";
  const major = Number.parseInt(process.versions.node, 10);
  if (!testedMajors.includes(major)) {
    return `fork was not seen to work on Node ${process.version}; it was on Node ${testedMajors.join(", ")}`;
  }
  return undefined;
}

let checked = false;

/** Throws where fork() would give a child that hangs or crashes. */
export function requireForkable(): void {
  if (checked || process.platform === "win32") return; // on Windows the call itself says ENOSYS
  const reason = obstacle();
  if (reason !== undefined) throw new Error(`fork: ${reason}`);
  const missing = missingFlags();
  if (missing.length > 0) {
    throw new Error(
      `fork: this process was started without ${missing.join(" ")}: make \`import "bsd-sockets/forkable"\` the program's ` +
        `first import, or start it with node ${flags.join(" ")}`,
    );
  }
  checked = true;
}

type Emit = (event: string | symbol, ...args: unknown[]) => boolean;

/** Node's own members of process that its types leave out. */
const internals = process as unknown as {
  _exiting: boolean;
  reallyExit: (code: number) => never;
  moduleLoadList: string[];
};

let isChild = false;

// Node keeps random bytes in store, of which parent and child would hand out the same: those of 128 UUIDs and of 1,024 integers.
// Used up, they are drawn anew; where nobody has loaded them there are none, and loading them would take 9 ms of each fork.
function renewRandomness(): void {
  if (!internals.moduleLoadList.includes("NativeModule internal/crypto/random")) return;
  const { randomInt, randomUUID } = process.getBuiltinModule("node:crypto");
  for (let i = 0; i < 128; i++) randomUUID();
  for (let i = 0; i < 1024; i++) randomInt(2);
}

/** Called in the child, each time a process is forked. */
export function becomeChild(pid: number): void {
  renewRandomness();
  // Node stores the pid once, at start-up.
  Object.defineProperty(process, "pid", { value: pid, enumerable: true, configurable: true });
  if (isChild) return;
  isChild = true;
  internals.reallyExit = finish;
  onEnd(atEnd);
}

// Already in the parent: a listener of 'exit' may fork, and its child comes back into the emit that called it.
function watchTheEnd(): void {
  const emit = process.emit as Emit;
  process.emit = function (this: unknown, event: string | symbol, ...args: unknown[]): boolean {
    const listeners = () => Reflect.apply(emit, this, [event, ...args]);
    // A program may emit 'exit' itself; it is the end only when Node says so.
    if (event === "exit" && internals._exiting) return runExitListeners(listeners, args[0]);
    if (event === "uncaughtException" && isChild) return handleUncaught(listeners, args[0]);
    return listeners();
  } as typeof process.emit;
}
if (process.platform !== "win32" && isMainThread && missingFlags().length === 0) watchTheEnd();

// The event loop has nothing left to do: first 'beforeExit', which may give it something, then 'exit'.
function atEnd(last: boolean): void {
  const code = process.exitCode ?? 0;
  if (!last) {
    process.emit("beforeExit", Number(code));
    return;
  }
  internals._exiting = true;
  process.emit("exit", Number(code));
}

// process.exit(), the natural end and fatal errors all emit 'exit'; Node's way on from there would join the threads that only
// the parent has, so a child ends here, after every listener.
function runExitListeners(listeners: () => boolean, code: unknown): boolean {
  try {
    const any = listeners();
    if (!isChild) return any;
  } catch (error) {
    if (!isChild) throw error;
    if (process.listenerCount("uncaughtException") > 0) {
      process.emit("uncaughtException", error as Error);
    } else {
      report(error);
      return finish(Number(process.exitCode ?? 1));
    }
  }
  return finish(Number(process.exitCode ?? code ?? 0));
}

// No listener for it: Node would print the error after 'exit', on the way out that a child must not take.
function handleUncaught(listeners: () => boolean, error: unknown): boolean {
  let handled = false;
  try {
    handled = listeners();
  } catch (nested) {
    report(nested);
    return finish(7);
  }
  if (handled) return true;
  report(error);
  internals._exiting = true;
  process.exitCode = 1;
  process.emit("exit", 1);
  return false;
}

function finish(code: number): never {
  return flushAndExit((Number.isInteger(code) ? code : 1) & 0o377);
}

// What util.inspect says. Loading node:util touches process.stderr on Node 22 and 24, which makes a pipe non-blocking.
function inspect(value: unknown): string {
  let text = "";
  const stdout = { write: (part: string) => (text += part) } as unknown as NodeJS.WritableStream;
  new console.Console({ stdout, ignoreErrors: false }).log("%O", value);
  return text.trimEnd();
}

function report(error: unknown): void {
  const text = error instanceof Error ? inspect(error) : `Uncaught:\n${inspect(error)}`;
  try {
    writeSync(2, `${text}\n\nNode.js ${process.version}\n`);
  } catch {
    // stderr is closed: there is nobody to tell.
  }
}

// Programs that are sent a signal at a moment that is known: when they sleep in a certain system call.
import { type ChildProcess, spawn } from "node:child_process";
import { sleepsIn, until } from "../../pairs/proc.mjs";

/** A program that tells line by line, on descriptor 3, what it does. */
export class Told {
  readonly child: ChildProcess;
  readonly lines: string[] = [];
  errors = "";
  #rest = "";
  #ended = false;

  constructor(command: readonly [string, ...string[]], seconds = 60) {
    const [program, ...args] = command;
    const options = { timeout: seconds * 1000, killSignal: "SIGKILL" } as const;
    this.child = spawn(program, args, { ...options, stdio: ["ignore", "ignore", "pipe", "pipe"] });
    this.child.stdio[2]?.on("data", (data) => (this.errors += data));
    this.child.stdio[3]?.on("data", (data) => this.#read(String(data)));
    this.child.on("close", () => (this.#ended = true));
  }

  #read(text: string): void {
    const lines = (this.#rest + text).split("\n");
    this.#rest = lines.pop() ?? "";
    this.lines.push(...lines);
  }

  get pid(): number {
    return this.child.pid as number;
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Waits for the line with this index; undefined when the program ended without it. */
  async line(index: number): Promise<string | undefined> {
    await until(() => this.lines.length > index || this.#ended, 30_000);
    return this.lines[index];
  }

  /** Waits until the program sleeps in the call. */
  async blocked(call: string, fd?: number): Promise<boolean> {
    await until(() => this.#ended || sleepsIn(this.pid, call, fd), 20_000);
    return !this.#ended;
  }

  /** Waits for the end; how it ended. */
  async end(): Promise<{ code: number | null; signal: string | null; errors: string }> {
    await until(() => this.#ended, 60_000);
    return { code: this.child.exitCode, signal: this.child.signalCode, errors: this.errors };
  }
}

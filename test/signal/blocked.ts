// Programs that are sent a signal at a moment that is known: when they sleep in a certain system call.
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { until } from "../../pairs/proc.mjs";

/** System calls by number, for /proc tells no names. The C library makes one of several for one function. */
const numbers: Record<string, Record<string, number[]>> = {
  x64: {
    accept: [43, 288],
    connect: [42],
    recvfrom: [45],
    read: [0],
    sendto: [44],
    write: [1],
    wait4: [61],
    waitid: [247],
    select: [23, 270],
    nanosleep: [35, 230],
    pause: [34],
    sigsuspend: [130],
    open: [2, 257],
    fcntl: [72],
  },
  arm64: {
    accept: [202, 242],
    connect: [203],
    recvfrom: [207],
    read: [63],
    sendto: [206],
    write: [64],
    wait4: [260],
    waitid: [95],
    select: [72],
    nanosleep: [101, 115],
    pause: [73],
    sigsuspend: [133],
    open: [56],
    fcntl: [25],
  },
};

/**
 * Whether the process's main thread sleeps in a call (and on a descriptor, unless it is -1). Where the system does not tell
 * the call, that it sleeps has to do.
 */
function blockedIn(pid: number, call: string, fd = -1): boolean {
  const [number, first] = textOf(`/proc/${pid}/syscall`).split(" ");
  const known = numbers[process.arch]?.[call];
  if (!known || number === "" || number === undefined) {
    const stat = textOf(`/proc/${pid}/stat`);
    return stat[stat.lastIndexOf(")") + 2] === "S";
  }
  return known.includes(Number(number)) && (fd === -1 || Number(first) === fd);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
}

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
  async blocked(call: string, fd = -1): Promise<boolean> {
    await until(() => this.#ended || blockedIn(this.pid, call, fd), 20_000);
    return !this.#ended;
  }

  /** Waits for the end; how it ended. */
  async end(): Promise<{ code: number | null; signal: string | null; errors: string }> {
    await until(() => this.#ended, 60_000);
    return { code: this.child.exitCode, signal: this.child.signalCode, errors: this.errors };
  }
}

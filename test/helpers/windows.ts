// Programs and scripts on Windows, under Wine: started, given input, ended at a deadline with all that they have started.
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "vitest";
import { type Command, endWindows, keepWine, windowsCommand, windowsProcesses } from "../../pairs/wine.mjs";
import { describeWith, type Tool } from "./tools.ts";

/** Wine's services stay up for the whole test file, so that none of its programs has to wait for them. */
export function keepWineForAll(): void {
  let letWineEnd = () => {};
  beforeAll(() => {
    // Where the tools are missing, all tests are skipped.
    try {
      letWineEnd = keepWine();
    } catch {}
  }, 180_000);
  afterAll(() => letWineEnd());
}

/** Whether Windows is Wine's here: these tests run on a system that is not Windows. */
export const underWine = process.platform !== "win32";

/** Besides 20, in which every test runs. */
export const otherNodes = [22, 24] as const;

export interface Options {
  /** Which Node runs a script; 20 unless said otherwise. */
  node?: 20 | 22 | 24;
  env?: Record<string, string>;
  cwd?: string;
  /** What it reads from its standard input; nothing unless said otherwise. */
  input?: string | Uint8Array;
  /** Milliseconds. */
  deadline?: number;
}

export interface Ending {
  stdout: string;
  stderr: string;
  /** null when a signal of this system ended it. */
  code: number | null;
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const programs = fileURLToPath(new URL("../win32/programs/", import.meta.url));

const running = new Set<WindowsProcess>();
process.on("exit", () => {
  for (const program of running) program.kill();
});

/** A program that was started on Windows. Its streams are files: see pairs/wine.mjs on pipes. */
export class WindowsProcess {
  readonly #command: Command;
  readonly #folder = mkdtempSync(join(tmpdir(), "bsd-sockets-windows-"));
  readonly #process: ChildProcess;
  readonly #ending: Promise<Ending>;

  constructor(command: Command, { input = "", deadline = 20_000 }: Options) {
    this.#command = command;
    writeFileSync(this.#file("stdin"), input);
    this.#process = this.#spawn();
    running.add(this);
    this.#ending = this.#end(deadline);
    // Whoever does not wait for the end need not hear that it came too late.
    this.#ending.catch(() => {});
  }

  /** On this system, where a Windows program is a process like others. */
  get pid(): number {
    return this.#process.pid ?? 0;
  }

  /** What it has written so far, a character per byte. */
  get stdout(): string {
    return readFileSync(this.#file("stdout"), "latin1");
  }

  /** As text: these are messages. */
  get stderr(): string {
    return readFileSync(this.#file("stderr"), "utf8");
  }

  /** The process ids of it and of what it has started, of those that still run. */
  processes(): number[] {
    return windowsProcesses(this.#command.mark);
  }

  /** Ends it, and what it has started. */
  kill(): void {
    endWindows(this.#command.mark);
  }

  /** Waits for its end; an error when the deadline was the end. */
  ending(): Promise<Ending> {
    return this.#ending;
  }

  #file(name: string): string {
    return join(this.#folder, name);
  }

  #spawn(): ChildProcess {
    const { argv, env, cwd } = this.#command;
    const [file = "", ...args] = argv;
    const stdio = [
      openSync(this.#file("stdin"), "r"),
      ...["stdout", "stderr"].map((name) => openSync(this.#file(name), "w")),
    ];
    try {
      return spawn(file, args, { env: { ...process.env, ...env }, cwd, stdio, detached: true });
    } finally {
      for (const fd of stdio) closeSync(fd);
    }
  }

  async #end(deadline: number): Promise<Ending> {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      this.kill();
    }, deadline);
    try {
      // Not "close": Wine's own processes may keep the streams.
      const code = await new Promise<number | null>((resolve, reject) => {
        this.#process.on("error", reject).on("exit", resolve);
      });
      const ending = { stdout: this.stdout, stderr: this.stderr, code };
      if (late) throw new Error(`did not end within ${deadline} ms: ${JSON.stringify(ending)}`);
      return ending;
    } finally {
      clearTimeout(timer);
      running.delete(this);
      rmSync(this.#folder, { recursive: true, force: true });
    }
  }
}

/**
 * Starts a script in node.exe.
 * @param script a file, from test/win32/programs/ unless its path is absolute, or the text of an ES module
 */
export function startWindows(script: string, args: readonly string[] = [], options: Options = {}): WindowsProcess {
  const { node = 20, env = {}, cwd = root } = options;
  const isFile = /^[\w./-]+\.[mc]?[jt]s$/.test(script);
  const start = isFile
    ? [join(script.startsWith("/") ? "" : programs, script)]
    : ["--input-type=module", "-e", script, "--"];
  return new WindowsProcess(windowsCommand([...start, ...args], { node, env, cwd }), options);
}

/** Runs a script in node.exe to its end. */
export function runWindows(script: string, args?: readonly string[], options?: Options): Promise<Ending> {
  return startWindows(script, args, options).ending();
}

/** Runs a Windows program, an .exe file, to its end. */
export function runProgram(path: string, args: readonly string[] = [], options: Options = {}): Promise<Ending> {
  const { env = {}, cwd = tmpdir() } = options;
  return new WindowsProcess(windowsCommand([path, ...args], { env, cwd }), options).ending();
}

/** `describe` for tests that run scripts on Windows, and with `more` tools. */
export function describeWindows(name: string, body: () => void, more: readonly Tool[] = []): void {
  describeWith(["wine", "mingw", "cmake", "node-win", ...more], name, body);
}

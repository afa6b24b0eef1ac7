// Starts one program on a terminal or on pipes, collects what it writes, types to it, and sees to it that it ends.
import { spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { Socket } from "node:net";
import { constants as system, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { pipeFrom, pipeTo } from "./pipes.mjs";
import { until } from "./proc.mjs";
import { readLog, traced } from "./strace.mjs";
import { findTool } from "./tools.mjs";

/**
 * @typedef {"pty" | "pipe"} Stdio
 *
 * @typedef {object} Options
 * @property {string[]} argv the program and its arguments
 * @property {Record<string, string>} [env] set in addition to this process's environment
 * @property {string | undefined} [cwd] the folder in which it runs; one that holds nothing of its, unless said otherwise
 * @property {Stdio} stdio "pty": all three streams are a terminal of the program's own; "pipe": real pipes (FIFOs)
 * @property {"typed" | string | undefined} [stdin] with pipes: "typed" (by type() and endInput()), or a file to read;
 *   default /dev/null
 * @property {boolean} [trace] run it under strace
 * @property {number} [deadline] milliseconds after which it is killed; 20 s, or 60 s when traced
 *
 * @typedef {object} Ending
 * @property {string} stdout on a terminal: everything that appeared there
 * @property {string} stderr on a terminal: empty
 * @property {number | null} code the exit code, null when a signal ended it
 * @property {string | null} signal the name of that signal
 * @property {boolean} timedOut whether the deadline ended it
 * @property {number} pid
 * @property {string} trace strace's log, empty when it was not traced
 */

const relay = fileURLToPath(new URL("./pty.py", import.meta.url));
const folders = path.join(tmpdir(), "bsd-sockets-");

/**
 * Those that run, and the folders of all whose end has not been told: both go when this process exits for whatever
 * reason.
 */
const running = /** @type {Set<Child>} */ (new Set());
const untidy = /** @type {Set<Child>} */ (new Set());
process.on("exit", () => {
  killAll();
  for (const child of untidy) child.tidy();
});

/** Ends every program that was started here and still runs. */
export function killAll() {
  for (const child of running) child.kill("SIGKILL");
}

/**
 * Starts a program; resolves when it has a process id.
 * @param {Options} options
 * @returns {Promise<Child>}
 */
export async function start(options) {
  const child = new Child(options);
  await child.launch();
  return child;
}

/** A program that was started: see start(). */
export class Child {
  /** The program's own process id: neither the terminal relay's nor strace's. */
  pid = 0;
  stdout = "";
  stderr = "";
  timedOut = false;
  /** Whether its end is known: then its process id may be another's already. */
  gone = false;
  /** Whether everything that it wrote is here, too. */
  ended = false;
  /** @type {number | null} */
  code = null;
  /** @type {string | null} */
  signal = null;

  /** @param {Options} options */
  constructor(options) {
    this.options = options;
    this.folder = mkdtempSync(folders);
    this.log = path.join(this.folder, "strace");
    /** Where typed text goes. @type {(text: string) => void} */
    this.send = () => {};
    /** Closes what type() writes to. */
    this.hangUp = () => {};
    /** What ending() answers. @type {Promise<Ending> | undefined} */
    this.told = undefined;
    /** Everything that has to be over before the output is complete. @type {Promise<unknown>[]} */
    this.streams = [];
  }

  /** Starts it, on a terminal or on pipes, and sets its deadline. */
  async launch() {
    const { stdio, trace, deadline = trace ? 60_000 : 20_000 } = this.options;
    running.add(this);
    untidy.add(this);
    this.timer = setTimeout(() => this.expire(), deadline);
    try {
      if (stdio === "pty") await this.launchOnTerminal();
      else await this.launchOnPipes();
    } catch (error) {
      this.process?.kill("SIGKILL");
      this.finish();
      this.tidy();
      throw error;
    }
  }

  /** What is executed. */
  command() {
    const { argv, trace } = this.options;
    return trace ? traced(argv, this.log) : argv;
  }

  /**
   * The environment, and a session of its own, so that Control-C at our terminal reaches us and not the program behind
   * our back.
   */
  surroundings() {
    return { env: { ...process.env, ...this.options.env }, cwd: this.options.cwd ?? tmpdir(), detached: true };
  }

  async launchOnTerminal() {
    const python = findTool("python3");
    if (!python.ok) throw new Error(`a program on a terminal needs python3: ${python.reason}`);
    const argv = [relay, "--status-fd", "3", "--", ...this.command()];
    const spawned = spawn(python.path, argv, { ...this.surroundings(), stdio: ["pipe", "pipe", "pipe", "pipe"] });
    const [stdin, stdout, stderr, status] = /** @type {import("node:net").Socket[]} */ (
      /** @type {unknown} */ (spawned.stdio)
    );
    if (!stdin || !stdout || !stderr || !status) throw new Error("no pipes to the terminal relay");
    stdin.on("error", () => {}); // the relay may be gone when something is typed
    this.send = (text) => stdin.write(text);
    this.collect(stdout, (text) => (this.stdout += text));
    this.collect(stderr, (text) => (this.stderr += text));
    let report = "";
    this.collect(status, (text) => {
      report += text;
      this.pid ||= Number(/"pid": (\d+)/.exec(report)?.[1] ?? 0);
    });
    this.follow(spawned, () => this.readReport(report));
    await until(() => this.pid !== 0 || this.ended, 10_000);
    if (this.pid === 0) throw new Error(`the terminal relay did not start: ${this.stderr || "no message"}`);
  }

  /** @param {string} report   what the relay said on its status descriptor */
  readReport(report) {
    const exit = /"exit": (\d+)/.exec(report);
    const signal = /"signal": (\d+)/.exec(report);
    this.code = exit ? Number(exit[1]) : null;
    this.signal = signal ? signalName(Number(signal[1])) : exit ? null : "lost";
  }

  async launchOnPipes() {
    const { stdin = "/dev/null" } = this.options;
    const input = stdin === "typed" ? this.inputPipe() : openSync(stdin, "r");
    const out = this.outputPipe("stdout", (text) => (this.stdout += text));
    const err = this.outputPipe("stderr", (text) => (this.stderr += text));
    const [file = "", ...rest] = this.command();
    const spawned = spawn(file, rest, { ...this.surroundings(), stdio: [input, out, err] });
    for (const fd of [input, out, err]) closeSync(fd);
    this.follow(spawned, (code, signal) => {
      this.code = code;
      this.signal = signal;
    });
    this.pid = spawned.pid ?? 0;
    await until(() => this.pid !== 0 || this.ended, 10_000);
    if (this.pid === 0) throw new Error(`${file} cannot be started`);
  }

  /** @returns {number} the program's end of a pipe that type() and endInput() use */
  inputPipe() {
    const { theirs, ours } = pipeTo(path.join(this.folder, "stdin"));
    this.send = (text) => {
      try {
        writeSync(ours, text);
      } catch {
        // The program has ended without reading it.
      }
    };
    this.hangUp = () => {
      closeSync(ours);
      this.hangUp = () => {};
    };
    return theirs;
  }

  /**
   * @param {string} name
   * @param {(text: string) => void} take
   * @returns {number} the program's end of a pipe that is read until all its writers have closed it
   */
  outputPipe(name, take) {
    const { theirs, ours } = pipeFrom(path.join(this.folder, name));
    this.collect(new Socket({ fd: ours, readable: true, writable: false }), take);
    return theirs;
  }

  /**
   * @param {import("node:net").Socket} stream
   * @param {(text: string) => void} take
   */
  collect(stream, take) {
    stream.setEncoding("utf8");
    stream.on("data", take);
    this.streams.push(new Promise((resolve) => stream.on("close", resolve).on("error", resolve)));
  }

  /**
   * Notes the end of the process that we are the parent of.
   * @param {import("node:child_process").ChildProcess} spawned
   * @param {(code: number | null, signal: string | null) => void} note
   */
  follow(spawned, note) {
    this.process = spawned;
    this.exit = new Promise((resolve) => {
      spawned.on("error", (error) => {
        this.stderr += `${error.message}\n`;
        this.finish();
        resolve(undefined);
      });
      spawned.on("exit", async (code, signal) => {
        this.gone = true;
        // A child that it left behind may keep its output open: that is not waited for without end.
        await Promise.race([Promise.all(this.streams), new Promise((late) => setTimeout(late, 5_000).unref())]);
        note(code, signal);
        this.finish();
        resolve(undefined);
      });
    });
  }

  finish() {
    this.gone = true;
    this.ended = true;
    clearTimeout(this.timer);
    this.hangUp();
    running.delete(this);
  }

  /** Types text: \x04 is end of input on a terminal. @param {string} text */
  type(text) {
    if (!this.ended) this.send(text);
  }

  /** Ends the input: control-D on a terminal, the closing of the pipe otherwise. */
  endInput() {
    if (this.options.stdio === "pty") this.type("\x04");
    else this.hangUp();
  }

  /** Ends a program that is late; and what stands between, should something else keep its terminal open. */
  expire() {
    this.timedOut = true;
    this.kill("SIGKILL");
    setTimeout(() => this.gone || this.process?.kill("SIGKILL"), 5_000).unref();
  }

  /** @param {NodeJS.Signals} signal */
  kill(signal) {
    if (this.gone) return;
    try {
      if (this.pid !== 0) process.kill(this.pid, signal);
      else this.process?.kill(signal);
    } catch {
      // It has ended by itself in between.
    }
  }

  /**
   * Waits for the end, and tells it.
   * @returns {Promise<Ending>}
   */
  ending() {
    this.told ??= this.tell();
    return this.told;
  }

  /** @returns {Promise<Ending>} */
  async tell() {
    await this.exit;
    const trace = this.options.trace ? await readLog(this.log, this.pid) : "";
    this.tidy();
    const { pid, stdout, stderr, code, signal, timedOut } = this;
    return { pid, stdout, stderr, code, signal, timedOut, trace };
  }

  tidy() {
    untidy.delete(this);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** @param {number} number */
function signalName(number) {
  return Object.entries(system.signals).find(([, value]) => value === number)?.[0] ?? `signal ${number}`;
}

// From strace's log of a run to the list of the calls that the program itself made, in a form that two runs can be
// compared in.
//
// A port runs inside Node, which makes calls of its own on descriptors of its own. What counts as the program's:
// - every network call, of every thread, on every descriptor;
// - every call whose first argument is a descriptor that came from the program's socket, accept, socketpair, pipe or
//   dup, its closing and what the program does to it after that included;
// - every read and write on 0, 1 and 2 (not: fstat, fcntl, ioctl on them, by which C's stdio and Node look for a
//   terminal);
// - every fork (a clone that makes no thread), every wait, and every execve, but for those by which Node starts: the one
//   that started the program, the one by which bsd-sockets/forkable starts Node again for the same file, and the ones
//   of `env`, when a script that the program executed asks for Node in its first line;
// - select, whose sets name descriptors;
// - how each process ended, and the signals that others sent to it.
// Of a Node that was started in this way, these are not the program's, as long as they come before all that is: getsockname
// and getsockopt(SO_TYPE) on 0, 1 and 2 (Node's look at its standard streams), and F_GETFD and
// F_SETFD (Node marks what it was started with close-on-exec, the addon takes that back).
// Nothing else is left out, and no argument but where wait4 stores the status (the port always asks for it): only the
// numbers that the kernel hands out are replaced by their order of appearance: those of processes and ports, and of descriptors where
// the port does not import bsd-sockets/forkable, with which they are C's. A call that the kernel began again after
// a signal that nobody handles (strace shows it twice) is one call.

/** The calls that make or use sockets as such. */
const network = new Set(
  (
    "socket socketpair bind listen accept accept4 connect getsockname getpeername getsockopt setsockopt shutdown " +
    "send sendto sendmsg sendmmsg recv recvfrom recvmsg recvmmsg"
  ).split(" "),
);
const transfer = new Set(["read", "write", "readv", "writev"]);
const accepting = new Set(["socket", "accept", "accept4"]);
const duplicating = new Set(["dup", "dup2", "dup3"]);
const pairing = new Set(["socketpair", "pipe", "pipe2"]);
/** Calls by which Node gets descriptors, perhaps with numbers that the program had before. */
const opening = new Set(
  (
    "open openat openat2 creat eventfd eventfd2 epoll_create epoll_create1 timerfd_create inotify_init inotify_init1 " +
    "memfd_create pipe pipe2 dup dup2 dup3"
  ).split(" "),
);

interface Call {
  name: string;
  args: string;
  result: string;
  /** Whether it was interrupted by a signal in a way that lets the kernel begin it again. */
  restarts?: boolean;
}

/**
 * The program's calls, one text each: those of its process, and after them those of each that it forked.
 * @param log strace's log, made with -f
 * @param pid the program's process id, whose end is part of the list
 * @param serverPort the port number that was chosen for the run
 * @param numbers whether descriptors keep their numbers
 */
export function programCalls(log: string, pid: number, serverPort: number, numbers = false): string[] {
  return processCalls(log, pid, serverPort, numbers).flatMap((calls, index) =>
    index === 0 ? calls : ["--", ...calls],
  );
}

/** The same, a list for each process, in the order in which they were forked. */
function processCalls(log: string, pid: number, serverPort: number, numbers: boolean): string[][] {
  const run = new Run(pid, serverPort, numbers);
  for (const entry of entries(log)) {
    const process = run.of(entry.pid);
    const call = parse(entry.text);
    if (call) process.take(call, run);
    else process.note(event(entry.text, entry.pid === process.pid));
  }
  return run.processes.map(({ calls }) => calls);
}

/** All processes of a log, found by the number of any of their threads. */
class Run {
  readonly processes: Process[];
  readonly #threads = new Map<number, Process>();

  constructor(pid: number, serverPort: number, numbers: boolean) {
    this.processes = [new Process(pid, new Names(serverPort, numbers))];
  }

  /** A number that nobody has cloned in this log is a thread of the program's. */
  of(thread: number): Process {
    return this.#threads.get(thread) ?? (this.processes[0] as Process);
  }

  addThread(thread: number, process: Process): void {
    this.#threads.set(thread, process);
  }

  fork(pid: number, parent: Process): void {
    const child = new Process(pid, parent.names.copy(), parent.file);
    this.processes.push(child);
    this.#threads.set(pid, child);
  }

  /** A process id in the place of which its order of appearance can stand. */
  nameOf(pid: string): string {
    const index = this.processes.findIndex((process) => String(process.pid) === pid);
    return index > 0 ? `<child ${index}>` : pid;
  }
}

/** What Node and the addon ask about inherited descriptors when they start. */
const looksAround = /^(getsockname\([012],|getsockopt\([012], SOL_SOCKET, SO_TYPE,|fcntl\(\d+, F_[GS]ETFD)/;

class Process {
  readonly pid: number;
  readonly names: Names;
  readonly calls: string[] = [];
  /** The script that Node runs here, or the file that was executed last. */
  file: string | undefined;
  #broken: string | undefined;
  #isNodeStarting = false;

  constructor(pid: number, names: Names, file?: string) {
    this.pid = pid;
    this.names = names;
    this.file = file;
  }

  note(text: string | null): void {
    if (text !== null) this.calls.push(text);
  }

  take(call: Call, run: Run): void {
    if (this.#broken === call.name) this.calls.pop();
    this.#broken = undefined;
    if (this.#isNodeStarting && looksAround.test(`${call.name}(${call.args}`)) return;
    const before = this.calls.length;
    this.note(this.#text(call, run));
    if (this.calls.length > before) this.#isNodeStarting = false;
    if (call.restarts && this.calls.length > before) this.#broken = call.name;
  }

  #text(call: Call, run: Run): string | null {
    if (/^(clone3?|v?fork)$/.test(call.name)) return this.#clone(call, run);
    if (call.name === "execve") return this.#execute(call);
    if (/^wait(4|id)$/.test(call.name)) return wait(call, run);
    if (/^p?select6?$/.test(call.name)) return select(call, this.names);
    return programCall(numberless(call, run), this.names);
  }

  #clone(call: Call, run: Run): string | null {
    const child = Number(call.result);
    if (call.args.includes("CLONE_THREAD")) {
      run.addThread(child, this);
      return null;
    }
    if (child > 0) run.fork(child, this);
    return `${call.name}(${outsideStrings(call.args)}) = ${run.nameOf(call.result)}`;
  }

  #execute(call: Call): string | null {
    const [file = "", ...argv] = [...call.args.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = ""]) => text);
    const isNode = /(^|\/)node$/.test(file);
    const starts = this.pid !== 0 && this.file === undefined;
    if (starts) this.file = isNode ? argv.find((text) => text.endsWith(".js")) : file;
    if (isNode) this.#isNodeStarting = true;
    if (starts || (isNode && this.file !== undefined && argv.includes(this.file))) return null;
    const args = this.names.inTexts(outsideStrings(call.args));
    if (call.result === "0") {
      this.file = file;
      this.names.closeOnExec();
    }
    return `execve(${args}) = ${call.result}`;
  }
}

function wait({ name, args, result }: Call, run: Run): string {
  const [, who, rest] = /^(-?\d+), (?:NULL|0x[0-9a-f]+|\[.*?\]), (.*)$/.exec(args) ?? [undefined, args, ""];
  return `${name}(${run.nameOf(who ?? "")}, <status>, ${rest}) = ${run.nameOf(result)}`;
}

/** The sets are lists of descriptors; the number before them is one more than the highest. */
function select(call: Call, names: Names): string | null {
  const numbers = [...call.args.matchAll(/\[([\d ]+)\]/g)].flatMap(([, list = ""]) => list.split(" "));
  if (!numbers.some((fd) => names.owns(fd))) return null;
  const named = (text: string) =>
    text.replace(
      /\[([\d ]+)\]/g,
      (_, list) =>
        `[${list
          .split(" ")
          .map((fd: string) => names.of(fd))
          .join(" ")}]`,
    );
  const highest = Math.max(...numbers.map(Number));
  const args = call.args.replace(/^\d+/, (count) => (Number(count) === highest + 1 ? "<highest + 1>" : count));
  return `select(${outsideStrings(named(args))}) = ${named(call.result)}`;
}

/** The bytes of a child's process id, where a program passes it on in a pipe, have no meaning as bytes. */
function numberless(call: Call, run: Run): Call {
  const args = call.args.replace(/"((?:[^"\\]|\\.)*)", (4)$/, (all, text, size) => {
    const bytes = bytesOf(text);
    const name = bytes.length === 4 ? run.nameOf(String(bytes.readInt32LE())) : "";
    return name.startsWith("<") ? `${name}, ${size}` : all;
  });
  return { ...call, args };
}

/** What strace wrote as a C string. */
function bytesOf(text: string): Buffer {
  const named: Record<string, string> = { n: "\n", t: "\t", r: "\r", v: "\v", f: "\f" };
  const plain = text.replace(/\\([0-7]{1,3}|.)/g, (_, code) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (named[code] ?? code),
  );
  return Buffer.from(plain, "latin1");
}

/** The log's entries, a call that was interrupted in the log by another thread's put together again, where it began. */
function entries(log: string): { pid: number; text: string }[] {
  const list: { pid: number; text: string }[] = [];
  const unfinished = new Map<number, { text: string }>();
  for (const line of log.split("\n")) {
    const [, number, text] = /^(\d+) +(.*)$/.exec(line) ?? [];
    if (number === undefined || text === undefined) continue;
    const pid = Number(number);
    const rest = /^<\.\.\. \w+ resumed>(.*)$/.exec(text)?.[1];
    const begun = unfinished.get(pid);
    if (rest !== undefined && begun) {
      begun.text += rest;
      unfinished.delete(pid);
      continue;
    }
    const entry = { pid, text: text.replace(/ ?<unfinished \.\.\.>$/, "") };
    if (entry.text !== text) unfinished.set(pid, entry);
    list.push(entry);
  }
  return list;
}

/** A call's parts; null for a line that is not one. A call that never came back has the result "?". */
function parse(text: string): Call | null {
  const whole = /^(\w+)\((.*)\) += (.*)$/.exec(text) ?? /^(\w+)\((.*?)\)?$/.exec(text);
  if (!whole) return null;
  const [, name = "", args = "", result = "?"] = whole;
  return { name, args, result: result.replace(/^\? ERESTART.*$/, "?"), restarts: /^\? ERESTARTSYS/.test(result) };
}

/** A call of the program as a text, or null for one that is not the program's. */
function programCall(call: Call, names: Names): string | null {
  const fd = /^\d+\b/.exec(call.args)?.[0];
  const own = fd !== undefined && names.owns(fd);
  const standard = fd !== undefined && Number(fd) <= 2 && transfer.has(call.name);
  const makesPipe = call.name.startsWith("pipe") && !call.args.includes("O_CLOEXEC"); // all of Node's have it
  if (!own && !standard && !network.has(call.name) && !makesPipe && call.name !== "exit_group") {
    if (opening.has(call.name) || call.args.includes(", F_DUPFD")) names.forget(call);
    return null;
  }
  let args = fd === undefined ? call.args : `${names.of(fd)}${call.args.slice(fd.length)}`;
  let result = call.result;
  if (call.name === "close" && result === "0" && fd !== undefined) names.close(fd);
  if (call.name === "fcntl" && fd !== undefined && args.includes("F_SETFD"))
    names.mark(fd, args.includes("FD_CLOEXEC"));
  if (accepting.has(call.name) || duplicating.has(call.name)) result = names.add(result);
  if (pairing.has(call.name))
    args = args.replace(/\[(\d+), (\d+)\]/, (_, a, b) => `[${names.add(a)}, ${names.add(b)}]`);
  return shorten(`${call.name}(${names.ports(outsideStrings(args))}) = ${result}`);
}

/** A signal from outside, or the end of the process. */
function event(text: string, ofProgram: boolean): string | null {
  const signal = /^--- (\w+) \{.*si_code=SI_USER/.exec(text);
  if (signal) return `signal ${signal[1]}`;
  return ofProgram && text.startsWith("+++") ? text : null;
}

/** Addresses in memory have no meaning; a text that looks like one in what was sent has. */
function outsideStrings(args: string): string {
  return args.replace(/"(?:[^"\\]|\\.)*"|\b0x[0-9a-f]{5,}\b/g, (part) => (part.startsWith('"') ? part : "<address>"));
}

/** Long runs of NUL bytes, written so that a difference can be read. Nothing is lost: the count stays. */
function shorten(text: string): string {
  return text.replace(/(?:\\0){8,}/g, (run) => `\\0{${run.length / 2}}`);
}

/** The numbers that the kernel gave in this run, and the names that take their place. */
class Names {
  readonly #fds = new Map<string, string>();
  readonly #closingOnExec = new Set<string>();
  readonly #ports = new Map<string, string>();
  readonly #numbers: boolean;
  #made = 0;

  constructor(serverPort: number, numbers: boolean) {
    this.#numbers = numbers;
    this.#ports.set(String(serverPort), "<server>");
  }

  /** What a forked process starts with. */
  copy(): Names {
    const names = new Names(0, this.#numbers);
    for (const [fd, name] of this.#fds) names.#fds.set(fd, name);
    for (const fd of this.#closingOnExec) names.#closingOnExec.add(fd);
    for (const [port, name] of this.#ports) names.#ports.set(port, name);
    names.#made = this.#made;
    return names;
  }

  mark(fd: string, closesOnExec: boolean): void {
    if (closesOnExec) this.#closingOnExec.add(fd);
    else this.#closingOnExec.delete(fd);
  }

  /** The new program's own files may get the numbers of those that are closed. */
  closeOnExec(): void {
    for (const [fd, name] of this.#fds) {
      if (this.#closingOnExec.has(fd) || name.endsWith("(closed)")) this.#fds.delete(fd);
    }
  }

  /** Descriptors whose numbers a program hands on as text. */
  inTexts(text: string): string {
    return text.replace(/"(\d+)"/g, (all, fd) => (this.owns(fd) ? `"${this.of(fd)}"` : all));
  }

  owns(fd: string): boolean {
    return this.#fds.has(fd);
  }

  of(fd: string): string {
    return this.#fds.get(fd) ?? fd;
  }

  /** Names a new descriptor, if the result is one. */
  add(result: string): string {
    if (!/^\d+$/.test(result)) return result;
    if (Number(result) <= 2) return result;
    this.#fds.set(result, `fd${this.#numbers ? result : ++this.#made}`);
    this.#closingOnExec.delete(result);
    return this.of(result);
  }

  close(fd: string): void {
    this.#fds.set(fd, `${this.of(fd)}(closed)`);
  }

  /** What a call returned, or stored as a pair, is Node's now. */
  forget(call: Call): void {
    for (const fd of [call.result, ...(/^\[(\d+), (\d+)\]/.exec(call.args)?.slice(1) ?? [])]) this.#fds.delete(fd);
  }

  /**
   * The chosen port, and those that the kernel gave to clients, also where the program wrote one out
   * ("127.0.0.1/48812").
   */
  ports(text: string): string {
    for (const [, port = ""] of text.matchAll(/htons\((\d+)\)/g)) {
      if (!this.#ports.has(port)) this.#ports.set(port, `<client ${this.#ports.size}>`);
    }
    return text.replace(/\b(htons\(|\d\/)(\d+)\b/g, (all, before, port) => {
      const name = this.#ports.get(port);
      return name ? `${before}${name}` : all;
    });
  }
}

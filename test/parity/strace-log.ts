// From strace's log of a run to the list of the calls that the program itself made, in a form that two runs can be
// compared in.
//
// A port runs inside Node, which makes calls of its own on descriptors of its own. What counts as the program's:
// - every network call, of every thread, on every descriptor;
// - every call whose first argument is a descriptor that came from the program's socket, accept, socketpair, pipe or
//   dup, its closing and what the program does to it after that included;
// - every read and write on 0, 1 and 2 (not: fstat, fcntl, ioctl on them, by which C's stdio and Node look for a
//   terminal);
// - how the process ended, and the signals that others sent to it.
// Nothing else is left out, and no argument: only the numbers that the kernel hands out are replaced by their order of
// appearance.

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
}

/**
 * The program's calls, one text each.
 * @param log strace's log, made with -f
 * @param pid the program's process id, whose end is part of the list
 * @param serverPort the port number that was chosen for the run
 */
export function programCalls(log: string, pid: number, serverPort: number): string[] {
  const names = new Names(serverPort);
  return entries(log).flatMap((entry) => {
    const call = parse(entry.text);
    const text = call ? programCall(call, names) : event(entry.text, entry.pid === pid);
    return text === null ? [] : [text];
  });
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
  return { name, args, result: result.replace(/^\? ERESTART.*$/, "?") };
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
  readonly #ports = new Map<string, string>();
  #made = 0;

  constructor(serverPort: number) {
    this.#ports.set(String(serverPort), "<server>");
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
    this.#fds.set(result, `fd${++this.#made}`);
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

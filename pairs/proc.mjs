// What Linux tells about a running process and its sockets in /proc. Waiting on these facts takes the place of
// sleeping.
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { basename } from "node:path";

/**
 * @typedef {"tcp" | "udp"} Protocol
 * @typedef {{ port: number, state: string, unread: number, inode: string }} SocketRow
 */

/** The states of /proc/net/tcp that the waits below look for. Bound UDP sockets are shown as 07. */
const LISTENING = { tcp: "0A", udp: "07" };
const ESTABLISHED = "01";
const SYN_RECEIVED = "03";
const CLOSE_WAIT = "08";

/** System call numbers, for /proc/<pid>/syscall tells no names. The C library makes one of several for one function. */
const numbers = /** @type {Record<string, Record<string, number[]>>} */ ({
  x64: {
    ...{ accept: [43, 288], connect: [42], recvfrom: [45], sendto: [44], read: [0], write: [1], open: [2, 257] },
    ...{
      wait4: [61],
      waitid: [247],
      select: [23, 270],
      nanosleep: [35, 230],
      pause: [34],
      sigsuspend: [130],
      fcntl: [72],
    },
  },
  arm64: {
    ...{ accept: [202, 242], connect: [203], recvfrom: [207], sendto: [206], read: [63], write: [64], open: [56] },
    ...{ wait4: [260], waitid: [95], select: [72], nanosleep: [101, 115], pause: [73], sigsuspend: [133], fcntl: [25] },
  },
})[process.arch];

/**
 * Waits until a condition holds. Polls, because none of these facts can be subscribed to: often at first, for most of
 * them are a matter of milliseconds, and less often the longer it takes.
 * @param {() => boolean} condition
 * @param {number} milliseconds   how long at most
 * @returns {Promise<boolean>} false when the time ran out
 */
export async function until(condition, milliseconds) {
  const end = performance.now() + milliseconds;
  for (let pause = 1; !condition(); pause = Math.min(pause * 1.25, 100)) {
    if (performance.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return true;
}

/**
 * Every IPv4 and IPv6 socket of a protocol whose own port is `port`.
 * @param {Protocol} protocol
 * @param {number} port
 * @returns {SocketRow[]}
 */
function socketsOn(protocol, port) {
  return [protocol, `${protocol}6`].flatMap(table).filter((row) => row.port === port);
}

/**
 * @param {string} name
 * @returns {SocketRow[]}
 */
function table(name) {
  const lines = textOf(`/proc/net/${name}`).split("\n").slice(1);
  return lines.filter(Boolean).map((line) => {
    const [, local = "", , state = "", queues = "", , , , , inode = ""] = line.trim().split(/\s+/);
    const [, port = ""] = local.split(":");
    const [, unread = ""] = queues.split(":");
    return { port: parseInt(port, 16), state, unread: parseInt(unread, 16), inode };
  });
}

/**
 * Whether the process has a socket that listens on the port (TCP) or is bound to it (UDP).
 * @param {Protocol} protocol
 * @param {number} port
 * @param {number} pid
 */
export function servesOn(protocol, port, pid) {
  const rows = socketsOn(protocol, port).filter((row) => row.state === LISTENING[protocol]);
  if (rows.length === 0) return false;
  const own = new Set(descriptorsOf(pid));
  return rows.some((row) => own.has(`socket:[${row.inode}]`));
}

/**
 * Whether nothing is left to do on a server's port: no connection that is being made, waits to be accepted or is still
 * open at the server's end, and no datagram that waits to be read. (A listening socket's "unread" is the length of its
 * accept queue.)
 * @param {Protocol} protocol
 * @param {number} port
 */
export function quiet(protocol, port) {
  const alive = [ESTABLISHED, SYN_RECEIVED, CLOSE_WAIT];
  return socketsOn(protocol, port).every((row) => {
    if (row.state === LISTENING[protocol]) return row.unread === 0;
    return !alive.includes(row.state);
  });
}

/**
 * Whether a port can be bound: it is "free", "used" by a process, or the rest of a connection that no process has any
 * more is still "closing" (for up to a minute).
 * @param {Protocol} protocol
 * @param {number} port
 * @returns {"free" | "closing" | "used"}
 */
export function portState(protocol, port) {
  const rows = socketsOn(protocol, port);
  if (rows.length === 0) return "free";
  return rows.every((row) => row.inode === "0") ? "closing" : "used";
}

/**
 * A port that nothing uses, below the range from which the kernel gives ports to clients: no connection that is made
 * between this look and the server's bind can take it.
 * @returns {number}
 */
export function freePort() {
  const [first = 32768] = textOf("/proc/sys/net/ipv4/ip_local_port_range").trim().split(/\s+/).map(Number);
  const lowest = 5000;
  const highest = Math.max(first, lowest + 1000);
  for (let tries = 0; tries < 1000; tries++) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest));
    if (socketsOn("tcp", port).length === 0 && socketsOn("udp", port).length === 0) return port;
  }
  throw new Error(`no free port between ${lowest} and ${highest}`);
}

/**
 * Whether the process sleeps in one of the calls (and on the descriptor, where one is given). Where the system does not
 * tell the call, that it sleeps has to do.
 * @param {number} pid
 * @param {string} call   one of those above
 * @param {number} [fd]
 */
export function sleepsIn(pid, call, fd) {
  if (stateOf(pid) !== "S") return false;
  const [number, first] = textOf(`/proc/${pid}/syscall`).split(" ");
  const known = numbers?.[call];
  if (!number || !known) return true;
  return known.includes(Number(number)) && (fd === undefined || Number(first) === fd);
}

/**
 * The state letter of a process: R, S, Z, t …, or "" when it is gone. The name before it may hold blanks and
 * parentheses.
 * @param {number} pid
 */
export function stateOf(pid) {
  const stat = textOf(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(")") + 2)[0] ?? "";
}

/**
 * @typedef {object} ProcessRow a line of the list of processes
 * @property {number} pid
 * @property {number} parent
 * @property {number} depth 0 for the first one, 1 for its children …
 * @property {string} name the program's, also where Node or another interpreter runs it; DEFUNCT when it has ended and
 *   nobody has waited for it
 */

export const DEFUNCT = "<defunct>";

/**
 * A process and all that descend from it, each after its parent.
 * @param {number} pid
 * @returns {ProcessRow[]}
 */
export function family(pid) {
  /** @type {Map<number, number[]>} */
  const children = new Map();
  for (const name of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    const parent = parentOf(Number(name));
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  /** @type {(pid: number, depth: number) => ProcessRow[]} */
  const rows = (pid, depth) => [
    { pid, parent: parentOf(pid), depth, name: programOf(pid) },
    ...(children.get(pid) ?? []).flatMap((child) => rows(child, depth + 1)),
  ];
  return rows(pid, 0);
}

/** @param {number} pid */
function parentOf(pid) {
  const stat = textOf(`/proc/${pid}/stat`);
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1] ?? 0);
}

/** @param {number} pid */
function programOf(pid) {
  if (stateOf(pid) === "Z") return DEFUNCT;
  const [command = "", ...args] = textOf(`/proc/${pid}/cmdline`).split("\0");
  const script = basename(command) === "node" ? args.find((arg) => !arg.startsWith("-")) : undefined;
  return basename(script ?? command).replace(/\.js$/, "");
}

/**
 * What the descriptors of a process refer to.
 * @param {number} pid
 * @returns {string[]}
 */
function descriptorsOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((fd) => {
      try {
        return readlinkSync(`/proc/${pid}/fd/${fd}`);
      } catch {
        return ""; // closed in between
      }
    });
  } catch {
    return []; // gone
  }
}

/**
 * The text of a file of /proc, "" when it cannot be read (the process is gone, or this is not allowed).
 * @param {string} path
 */
function textOf(path) {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
}

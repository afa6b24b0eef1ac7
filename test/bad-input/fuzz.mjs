// Random calls of every function with random arguments, right and wrong. Every call must return or throw a TypeError or
// RangeError of its own; no byte outside the memory that was passed may change; no descriptor may be left over.
//   node fuzz.mjs <seed> <calls> [file]
// Descriptors are only those that are opened here (own.mjs), so that no call can block, leave the machine, or disturb Node's own.
import { openSync, writeSync } from "node:fs";
import { array, char, int, short } from "bsd-sockets/c";
import { sockaddr_in } from "bsd-sockets/netinet/in";
import { stderr, stdin, stdout } from "bsd-sockets/stdio";
import { AF_INET, AF_INET6, linger } from "bsd-sockets/sys/socket";
import { sockaddr_un } from "bsd-sockets/sys/un";
import { close } from "bsd-sockets/unistd";
import { closesocket } from "bsd-sockets/winsock2";
import { descriptors, ownDescriptors, ownSockets } from "./own.mjs";
import { headers, rows } from "./rows.mjs";
import { values } from "./values.mjs";

const seed = Number(process.argv[2]);
const calls = Number(process.argv[3]);
// Windows has no descriptor 3 for a child.
const channel = process.argv[4] === undefined ? 3 : openSync(process.argv[4], "w");
// What ends, stops, replaces or signals a process, waits, makes a file, or lets a descriptor block.
const EXCLUDED = [
  ...["exit", "abort", "atexit", "_exit", "fork", "posix_spawn", "posix_spawnp", "setpgid", "setsid"],
  ...["execv", "execvp", "execve", "execl", "execlp", "execle"],
  ...["sleep", "usleep", "pause", "sigsuspend", "select", "alarm"],
  ...["kill", "raise", "signal", "sigaction", "siginterrupt", "fcntl", "open"],
  ...["Sleep", "CreateProcess", "WSAPoll", "ioctlsocket", "WSAIoctl", "getaddrinfo", "getnameinfo", "WSACleanup"],
];
const GUARD = 64;
const PATTERN = 0xa5;

// mulberry32
let state = seed >>> 0;
function random() {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = state;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}
const below = (n) => Math.floor(random() * n);
const pick = (list) => list[below(list.length)];

const library = {};
const targets = [];
for (const header of headers) {
  library[header] = await import(`bsd-sockets/${header}`);
  for (const row of rows[header]) if (!EXCLUDED.includes(row.call)) targets.push({ header, row });
}

const openBefore = descriptors();
const owned = ownDescriptors();
const sockets = ownSockets(owned);

/** Every block of memory that was handed out lies between two guards. */
let blocks = [];
function block(size, shared = false) {
  const storage = shared ? new SharedArrayBuffer(size + 2 * GUARD) : new ArrayBuffer(size + 2 * GUARD);
  const all = new Uint8Array(storage).fill(PATTERN);
  const inner = new Uint8Array(storage, GUARD, size);
  for (let i = 0; i < size; i++) inner[i] = random() < 0.3 ? 0 : below(256);
  blocks.push({ all, size });
  return inner;
}

function checkBlocks() {
  for (const { all, size } of blocks) {
    const outside = (byte, index) => byte === PATTERN || (index >= GUARD && index < GUARD + size);
    if (!all.every(outside)) throw new Error("memory outside an argument was changed");
  }
  blocks = [];
}

const sizes = [0, 1, 2, 3, 4, 8, 15, 16, 17, 28, 64, 100, 128, 300];
const lengths = [
  0,
  1,
  2,
  3,
  4,
  8,
  16,
  17,
  28,
  64,
  128,
  300,
  301,
  4096,
  65_536,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 32 - 1,
  2 ** 40,
  -1,
];
const formats = [
  "",
  "%d",
  "%5s|",
  "%-10.3s",
  "%x%o%u",
  "%c",
  "%p",
  "%%",
  "%",
  "%n",
  "%y",
  "%*d",
  "%.*f",
  "%2$d %1$d",
  "%ld",
  "%e",
  "%s%s%s",
];

const words = [
  "",
  "a",
  "127.0.0.1",
  "::1",
  "1.2.3.4.5",
  "0x7f.1",
  "\0abstract",
  "x".repeat(500),
  "é\u{1f600}",
  "\ud800",
  "PATH",
  "-12",
];

const memories = [
  () => block(pick(sizes)),
  () => block(pick(sizes), true),
  () => new Int32Array(block(16).buffer, GUARD, below(5)),
  () => new BigInt64Array(block(32).buffer, GUARD, below(5)),
  () => Buffer.from(pick(words)),
  () => block(300).subarray(below(300)),
  () => new sockaddr_in(),
  () => new sockaddr_un(),
  () => new linger(),
  () => array(linger, below(4)),
  () => array(char, below(300)),
  () => int(below(64)),
];

function integer() {
  const list = [0, 1, -1, 2, AF_INET, AF_INET6, below(100), below(2 ** 31), -below(2 ** 31), pick(lengths)];
  return pick(list);
}

const descriptor = (list = owned) => pick([...list, ...list, -1, 999_999]);

const makers = {
  // A SOCKET is one of ours, a HANDLE is none.
  handle: ({ name, base }) => (["s", "fd"].includes(name) ? descriptor(sockets) : base()),
  bits: () => integer(),
  cell: () => int(below(400)),
  bit: () => below(2000),
  int: ({ name }) => (["fd", "oldfd", "newfd"].includes(name) ? descriptor() : integer()),
  uint16: () => below(2 ** 16),
  uint32: () => below(2 ** 32),
  size: () => pick(lengths),
  length: () => pick(lengths),
  intLength: () => pick(lengths),
  socklen: () => pick(lengths),
  character: () => pick([below(256), "a", "\n", integer()]),
  text: () => pick([() => pick(words), () => pick(formats), () => pick(memories)()])(),
  cellOrNull: () => pick([null, int(below(400)), int(-1), new Int32Array(2), new Uint32Array([pick(sizes), 1])]),
  stream: () => pick([stdin, stdout, stderr]),
  function: () => () => undefined,
  type: () => pick([int, char, short, linger]),
  count: () => below(1000),
  member: () => pick(["l_onoff", "l_linger", "none"]),
};

function pointer(kind) {
  const nullable = kind.endsWith("OrNull") && random() < 0.2;
  if (nullable) return null;
  return kind.startsWith("in") && random() < 0.3 ? pick(words) : pick(memories)();
}

const wrong = Object.values(values);

function argument(parameter) {
  const { kind, name, base } = parameter;
  // A wrong value, but none that is a descriptor or handle that is not ours, or a large block of memory.
  if (random() < 0.15 && !["type", "struct", "object", "in6_addr"].includes(kind)) {
    const value = pick(wrong)();
    if (!(typeof value === "number" && (/fd$/.test(name) || name === "count" || kind === "handle"))) return value;
  }
  if (random() < 0.1) return base();
  if (/^(in|out)(OrNull)?$/.test(kind) || kind === "textOrNull") return pointer(kind);
  return makers[kind]?.(parameter) ?? (random() < 0.5 ? base() : pick(memories)());
}

function argumentsOf(row) {
  const args = row.parameters.map(argument);
  if (row.variadic)
    for (let i = below(4); i > 0; i--) args.push(pick([integer, () => pick(words), () => pick(wrong)(), () => 1.5])());
  if (random() < 0.03) args.pop();
  if (random() < 0.03) args.push(0);
  return args;
}

/** Closes what a call opened. */
function release(header, call, args, result) {
  const closes = ["winsock2", "ws2tcpip"].includes(header) ? closesocket : close;
  if (["socket", "accept", "dup", "WSASocket"].includes(call) && result >= 0) closes(result);
  const pair = { pipe: args[0], pipe2: args[0], socketpair: args[3] }[call];
  if (pair !== undefined && result === 0) for (const fd of pair.subarray(0, 2)) close(fd);
}

function show(value) {
  if (ArrayBuffer.isView(value)) return `${value.constructor.name}(${value.byteLength})`;
  if (typeof value === "string") return JSON.stringify(value.slice(0, 40));
  return typeof value === "object" && value !== null ? "object" : String(value);
}

let returned = 0;
let threw = 0;
for (let i = 0; i < calls; i++) {
  const { header, row } = pick(targets);
  // A descriptor is closed or replaced by these: only on a copy of ours.
  const args = argumentsOf(row);
  if (["close", "closesocket"].includes(row.call)) args[0] = random() < 0.5 ? -1 : "3";
  if (process.env.FUZZ_TRACE) writeSync(2, `${i} ${row.call}(${args.map(show).join(", ")})\n`);
  try {
    const result = library[header][row.call](...args);
    returned++;
    release(header, row.call, args, result);
  } catch (error) {
    threw++;
    const own =
      (error instanceof TypeError || error instanceof RangeError) && error.message.startsWith(`${row.call}: `);
    if (!own)
      throw new Error(`call ${i}: ${row.call}(${args.map(show).join(", ")}) threw ${error?.name}: ${error?.message}`);
  }
  if (blocks.length > 200) checkBlocks();
}
checkBlocks();
for (const fd of owned) close(fd);
const left = descriptors() - openBefore;
if (left !== 0) throw new Error(`${left} descriptors more than before`);
writeSync(channel, JSON.stringify({ returned, threw }));

// Every function of every header: its parameters in order, each with its kind (values.mjs), its name in messages, and a
// harmless argument. Names and kinds are those of the rows in native/tables; by hand are the harmless values that a kind does not
// give, and what must never be passed. Descriptors are -1, so that a call that reaches the system fails with EBADF and leaves errno
// changed.
import * as c from "bsd-sockets/c";
import { F_GETFD, F_GETLK, F_SETFD } from "bsd-sockets/fcntl";
import { SIG_BLOCK, SIG_DFL, SIGUSR2, sigset_t } from "bsd-sockets/signal";
import * as spawn from "bsd-sockets/spawn";
import { stdin, stdout } from "bsd-sockets/stdio";
import { AF_INET, cmsghdr, linger, msghdr } from "bsd-sockets/sys/socket";
import { WEXITED } from "bsd-sockets/sys/wait";
import * as winsock from "bsd-sockets/ws2tcpip";
import { parameters as declared } from "../../dist/lib/generated/parameters.js";
import { accepted, memory } from "./values.mjs";

/**
 * @typedef {object} Parameter
 * @property {string} kind
 * @property {string} name
 * @property {() => unknown} base    a harmless argument
 * @property {number} [of]           of a length: the index of the memory that it measures
 *
 * @typedef {object} Row
 * @property {string} call
 * @property {Parameter[]} parameters
 * @property {boolean} [variadic]
 * @property {(args: unknown[]) => unknown[]} [more]   one argument more than the row has, where that is not 1 at the end
 * @property {boolean} [optional]    its arguments may be left out
 * @property {boolean} [endless]     a valid call does not return
 * @property {string[]} [never]      values that are valid, but would harm the test itself: "name value"
 */

winsock.WSAStartup(winsock.MAKEWORD(2, 2), new winsock.WSADATA()); // so that the calls get past the startup rule

const constant = (value) => () => value;

/** No process has this number: it is past the highest that Linux gives. */
const NOBODY = 2 ** 31 - 1;
/** A HANDLE that is none. On Windows -1 is the process itself, and the last two bits of a handle do not count. */
const NO_HANDLE = 2 ** 20;

/** Whether a C type has a sign is told by whether it takes one. */
function hasSign(type) {
  try {
    return type(-1).value === -1;
  } catch {
    return false;
  }
}

/** The kind of an integer by its C type; the names that are no boxes of the package are an int's or an unsigned int's. */
function integerKind(name) {
  const others = { "unsigned int": c.unsigned, useconds_t: c.unsigned, id_t: c.unsigned, idtype_t: c.int };
  const type = others[name] ?? c[name] ?? winsock[name];
  const kinds = { 2: ["uint16", "short"], 4: ["uint32", "int"], 8: ["size", "size"] };
  return kinds[type.size][hasSign(type) ? 1 : 0];
}

function newActions() {
  const object = new spawn.posix_spawn_file_actions_t();
  spawn.posix_spawn_file_actions_init(object);
  return object;
}

function newAttributes() {
  const object = new spawn.posix_spawnattr_t();
  spawn.posix_spawnattr_init(object);
  return object;
}

const control = new Uint8Array(64);

function newMessage() {
  const message = new msghdr();
  message.msg_control = control;
  message.msg_controllen = control.length;
  return message;
}

/** Hints with which no name is asked for over the network. */
function numericHints() {
  const hints = new winsock.addrinfo();
  hints.ai_flags = winsock.AI_NUMERICHOST | winsock.AI_NUMERICSERV;
  return hints;
}

const newObject = ({ type }) => (type.includes("attr") ? newAttributes : newActions);

/** What the exact typed arrays of some calls are, and a new one. */
const exact = {
  short: ["shortBox", () => c.short(0)],
  pid_t: ["pidBox", () => c.int(0)],
  sigset_t: ["opaque", () => new sigset_t()],
  posix_spawn_file_actions_t: ["opaque", () => new spawn.posix_spawn_file_actions_t()],
  posix_spawnattr_t: ["opaque", () => new spawn.posix_spawnattr_t()],
};
const exactOf = ({ type }) => exact[type.replace(/^const | \*$/g, "")];

/** By kind of the tables: the kind of values.mjs, and a harmless argument. */
const kinds = {
  int: (p) => [integerKind(p.type), constant(/fd$/.test(p.name) ? -1 : 0)],
  fd: (p) => [integerKind(p.type), constant(-1)],
  mode: (p) => [integerKind(p.type), constant(0)],
  enum: (p) => [integerKind(p.type), constant(0)],
  wide: () => ["handle", constant(NO_HANDLE)],
  handle: (p) => ["handle", constant(p.type === "HANDLE" ? NO_HANDLE : -1)],
  bits: () => ["bits", constant(0)],
  character: () => ["character", constant(32)],
  length: () => ["length", constant(1)],
  lengthOrNull: () => ["length", constant(1)],
  lengthInMemory: () => ["length", constant(0)],
  intLength: () => ["intLength", constant(1)],
  socklen: () => ["socklen", constant(1)],
  elements: () => ["elements", constant(0)],
  valueresult: () => ["cellOrNull", () => c.int(0)],
  cell: () => ["cell", () => c.int(0)],
  cellOrNull: () => ["cellOrNull", () => c.int(0)],
  ints: () => ["cellOrNull", constant(null)],
  struct: () => ["out", memory],
  structOrNull: () => ["outOrNull", memory],
  structsOrNull: () => ["outOrNull", memory],
  value: () => ["out", memory],
  text: () => ["text", constant("1")],
  textOrNull: () => ["textOrNull", constant("1")],
  format: () => ["text", constant("")],
  strings: () => ["strings", () => ["1"]],
  stringsOrNull: () => ["stringsOrNull", () => ["1"]],
  stringsOrEmpty: () => ["stringsOrNull", () => ["1"]],
  stream: () => ["stream", constant(stdout)],
  streamOrNull: () => ["streamOrNull", constant(stdout)],
  box: () => ["pointerBox", () => c.pointer()],
  nullOnly: () => ["nullOnly", constant(null)],
  object: (p) => ["opaque", newObject(p)],
  objectOrNull: (p) => ["opaqueOrNull", newObject(p)],
  exact: exactOf,
  pointers: () => ["opaqueOrNull", newMessage],
  msghdr: () => ["opaque", newMessage],
  cmsghdr: () => ["opaque", () => new cmsghdr(control.buffer)],
  handler: () => ["handler", constant(SIG_DFL)],
  function: () => ["function", () => () => undefined],
};

/** The others are in both vocabularies, and take memory or null. */
const kindOf = (p) => kinds[p.kind]?.(p) ?? [p.kind, /^(in|out)/.test(p.kind) ? memory : constant(null)];

const isInRow = ({ kind }) => !["rest", "list", "listAndStrings"].includes(kind);

/** The rows of one call: as it is declared, and what is told of it by hand. */
function rowOf(call, { parameters }, { values = {}, kind = {}, extra = [], ...more } = {}) {
  const own = parameters.filter(isInRow);
  const read = own.map((parameter) => {
    const [its, base] = kindOf(parameter);
    const { name, of } = parameter;
    const index =
      of && /^(length|intLength|socklen)/.test(parameter.kind) ? own.findIndex((p) => p.name === of.at(-1)) : -1;
    const row = { kind: kind[name] ?? its, name, base: name in values ? constant(values[name]) : base };
    return index === -1 ? row : { ...row, of: index };
  });
  return { call, parameters: [...read, ...extra], ...more };
}

/** All flags at once make a file on Windows, and nothing on Linux. */
const creating = process.platform === "win32" ? ["flags -1"] : [];
const ints = (name, kind = "int") => ({ kind, name, base: constant(0) });
const endless = { endless: true };
const noDescriptor = (name) => ({ never: [`${name} -0`] });
// Windows has few signals, and no masks.
const signum = (name, value = SIGUSR2) => ({ values: { [name]: value ?? 0 } });
const family = (name) => ({ values: { [name]: AF_INET } });
const noSocket = (name) => ({ values: { [name]: -1 } });
const pipes = { never: ["pipefd an Int32Array"] };
const variadic = { variadic: true };
const addressText = { values: { af: AF_INET, Family: AF_INET, size: 0, StringBufSize: 0 } };
const bit = { kind: { fd: "bit" }, values: { fd: 0 } };
const one = (...names) => ({ values: Object.fromEntries(names.map((name) => [name, 1])) });

/**
 * By call, for both contracts: `values` by parameter, another `kind`, arguments that the prototype does not name (`extra`), and what a
 * row says. A call whose parameters depend on one of them has several.
 */
const told = {
  execle: {
    variadic: true,
    extra: [{ kind: "strings", name: "envp", base: () => ["1"] }],
    more: ([path, envp]) => [path, "1", envp],
  },
  ...Object.fromEntries(["execl", "execlp"].map((call) => [call, { variadic: true, more: ([path]) => [path, "1"] }])),
  ...Object.fromEntries(["exit", "abort", "_exit"].map((call) => [call, endless])),
  ...Object.fromEntries(["printf", "fprintf", "sprintf"].map((call) => [call, variadic])),
  snprintf: { values: { size: 0 }, variadic: true },
  ...Object.fromEntries(["FD_SET", "FD_CLR", "FD_ISSET"].map((call) => [call, bit])),
  ...Object.fromEntries(["inet_pton", "inet_ntop", "InetPton", "InetNtop"].map((call) => [call, addressText])),
  ...Object.fromEntries(["strlen", "strcpy", "strcat"].map((call) => [call, { kind: { s: "text", src: "text" } }])),
  ...Object.fromEntries(["strncat", "strncmp", "strncasecmp"].map((call) => [call, one("n")])),
  // F_DUPFD is 0 and takes one argument more; Windows has no locks of this kind.
  fcntl: [
    { values: { cmd: F_GETFD }, variadic: true, never: ["cmd -0"] },
    { values: { cmd: F_SETFD }, extra: [ints("arg")] },
    ...(F_GETLK === undefined
      ? []
      : [{ values: { cmd: F_GETLK }, extra: [{ kind: "outOrNull", name: "arg", base: memory }], never: ["cmd -0"] }]),
  ],
  open: [
    { variadic: true, never: creating },
    { optional: true, never: creating, extra: [ints("mode", integerKind("mode_t"))] },
  ],
  signal: signum("signum"),
  sigaction: signum("signum"),
  siginterrupt: signum("sig"),
  sigprocmask: signum("how", SIG_BLOCK),
  sigsuspend: endless,
  // Signal 0 only asks whether there is such a process.
  kill: { values: { pid: NOBODY }, never: ["pid -1"] },
  fgets: { values: { stream: stdin } },
  fgetc: { values: { stream: stdin } },
  getc: { values: { stream: stdin } },
  // Without a timeout POSIX' select would wait for ever; with sets that are empty or null Winsock's fails at once.
  select: { values: { readfds: null, writefds: null, exceptfds: null }, never: ["timeout null"] },
  socket: { values: { domain: -1, af: -1 } },
  socketpair: noSocket("domain"),
  WSASocket: noSocket("af"),
  waitpid: { values: { pid: -1 } },
  waitid: { values: { options: WEXITED } },
  close: noDescriptor("fd"),
  dup: noDescriptor("oldfd"),
  pipe: pipes,
  pipe2: pipes,
  sleep: { never: ["seconds 2**16", "seconds 2**31"] },
  usleep: { never: ["usec 2**31"] },
  setpgid: { values: { pid: -1, pgid: -1 } },
  Sleep: { never: ["dwMilliseconds 2**16", "dwMilliseconds 2**31"] },
  WaitForSingleObject: { never: ["hHandle -1"] },
  TerminateProcess: { never: ["hProcess -1"] },
  CreateProcess: { values: { lpEnvironment: null, lpCurrentDirectory: null } },
  WSAStartup: { values: { wVersionRequested: 0x0202 } },
  WSAStringToAddress: family("AddressFamily"),
};

/** What is no call of C is written as it is (box, below). */
const hints = { getaddrinfo: { values: { pHints: numericHints() } } };
/** Where a call of one contract must be told otherwise. */
const inWinsock = { select: {}, FD_SET: {}, FD_CLR: {}, FD_ISSET: {}, ...hints };

function rowsOf(header) {
  const own = header.startsWith("win") || header === "ws2tcpip" ? { ...told, ...inWinsock } : told;
  return Object.entries(declared[header] ?? {}).flatMap(([call, row]) =>
    [own[call] ?? {}].flat().map((more) => rowOf(call, row, more)),
  );
}

// A box takes what its C type can hold; how wide it is and whether it has a sign is the platform's affair (layout.test.ts).
function box(name) {
  const type = c[name] ?? winsock[name];
  const floating = ["float", "double"].includes(name);
  const signed = floating || hasSign(type);
  const bits = type.size * 8 - (signed ? 1 : 0);
  const numbers = ["-0", "a bigint"];
  if (type.size === 1 && !floating) numbers.push("a one-character string");
  if (signed) numbers.push("-1");
  for (const power of [16, 31, 32, 53]) if (floating || bits > power) numbers.push(`2**${power}`);
  if (signed && (floating || bits > 32)) numbers.push("-(2**31) - 1");
  if (floating) numbers.push("NaN", "Infinity", "-Infinity", "1.5");
  accepted[`box of ${name}`] = numbers;
  return { call: name, parameters: [{ kind: `box of ${name}`, name: "value", base: constant(1) }], optional: true };
}

const boxes = ["char", "schar", "uchar", "short", "ushort", "int", "unsigned", "long", "ulong", "longlong", "ulonglong"]
  .concat(["float", "double", "int8_t", "uint8_t", "int16_t", "uint16_t", "int32_t", "uint32_t", "int64_t", "uint64_t"])
  .concat(["size_t", "ssize_t", "socklen_t", "sa_family_t", "in_port_t", "in_addr_t"])
  .concat(["pid_t", "uid_t", "gid_t", "off_t", "mode_t", "time_t"])
  .map(box);
const windowsBoxes = [
  "BYTE",
  "UCHAR",
  "CHAR",
  "WORD",
  "USHORT",
  "SHORT",
  "DWORD",
  "UINT",
  "ULONG",
  "BOOL",
  "INT",
  "LONG",
]
  .concat(["HANDLE"])
  .map(box);
const winsockBoxes = ["SOCKET", "u_char", "u_short", "GROUP", "u_int", "u_long"].map(box);
const typesHeader = ["gid_t", "mode_t", "off_t", "pid_t", "size_t", "ssize_t", "time_t", "uid_t"];

/** What a header has beside its own calls: boxes, macros of the language, and the headers that it includes. */
const others = {
  "arpa/inet": () => rowsOf("netinet/in"),
  c: () => [
    ...boxes,
    {
      call: "array",
      parameters: [
        { kind: "type", name: "type", base: constant(c.int) },
        { kind: "count", name: "count", base: constant(1) },
      ],
    },
    { call: "sizeof", parameters: [{ kind: "object", name: "object", base: memory }] },
    { call: "pointer", parameters: [{ kind: "anything", name: "initial", base: constant(null) }], optional: true },
  ],
  errno: () => [
    { call: "errno", parameters: [] },
    { call: "set_errno", parameters: [ints("value")] },
  ],
  stddef: () => [
    {
      call: "offsetof",
      parameters: [
        { kind: "struct", name: "type", base: constant(linger) },
        { kind: "member", name: "member", base: constant("l_linger") },
      ],
    },
  ],
  "sys/types": () => boxes.filter(({ call }) => typesHeader.includes(call)),
  windows: () => windowsBoxes,
  winsock2: () => [...rows.windows, ...winsockBoxes],
  ws2tcpip: () => rows.winsock2,
};

export const headers = [
  "arpa/inet",
  "c",
  "errno",
  "fcntl",
  "netinet/in",
  "netinet/tcp",
  "signal",
  "spawn",
  "stddef",
  "stdio",
  "stdlib",
]
  .concat([
    "string",
    "strings",
    "sys/select",
    "sys/socket",
    "sys/time",
    "sys/types",
    "sys/un",
    "sys/wait",
    "unistd",
    "windows",
  ])
  .concat(["winsock2", "ws2tcpip"]);

/** @type {Record<string, Row[]>} */
export const rows = {};
for (const header of headers) rows[header] = [...(others[header]?.() ?? []), ...rowsOf(header)];

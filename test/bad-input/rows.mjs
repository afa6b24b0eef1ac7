// Every function of every header: its parameters in order, each with its kind (values.mjs), its name in messages, and a
// harmless argument. Descriptors are -1, so that a call that reaches the system fails with EBADF and leaves errno changed.
import { char, int } from "bsd-sockets/c";
import { in6addr_loopback } from "bsd-sockets/netinet/in";
import { stdin, stdout } from "bsd-sockets/stdio";
import { AF_INET, linger } from "bsd-sockets/sys/socket";
import { accepted, memory } from "./values.mjs";

export const headers = [
  "arpa/inet",
  "c",
  "errno",
  "netinet/in",
  "netinet/tcp",
  "stddef",
  "stdio",
  "stdlib",
  "string",
  "strings",
  "sys/socket",
  "sys/time",
  "sys/un",
  "unistd",
];

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
 * @property {boolean} [optional]    its arguments may be left out
 * @property {boolean} [endless]     a valid call does not return
 * @property {string[]} [never]      values that are valid, but would harm the test itself: "name value"
 */

/** @returns {Parameter} */
const p = (kind, name, base, of) => ({ kind, name, base, ...(of === undefined ? {} : { of }) });
const constant = (value) => () => value;

const fd = (name = "fd") => p("int", name, constant(-1));
const number = (name, value = 0) => p("int", name, constant(value));
const size = (name, value = 1) => p("size", name, constant(value));
const length = (name, of, value = 1) => p("length", name, constant(value), of);
const socklen = (name, of) => p("socklen", name, constant(1), of);
const out = (name) => p("out", name, memory);
const outOrNull = (name) => p("outOrNull", name, memory);
const from = (name) => p("in", name, memory);
const fromOrNull = (name) => p("inOrNull", name, memory);
const text = (name) => p("text", name, constant("1"));
const cell = (name) => p("cellOrNull", name, () => int(0));
const pair = (name) => p("cellOrNull", name, constant(null));
const stream = (value = stdout) => p("stream", "stream", constant(value));
const format = () => p("text", "format", constant(""));
const character = (name = "c") => p("character", name, constant(32));
const in6 = (name) => p("in6_addr", name, constant(in6addr_loopback));

/** @returns {Row} */
const row = (call, parameters, more = {}) => ({ call, parameters, ...more });

const byteOrder = [
  row("htonl", [p("uint32", "hostlong", constant(1))]),
  row("htons", [p("uint16", "hostshort", constant(1))]),
  row("ntohl", [p("uint32", "netlong", constant(1))]),
  row("ntohs", [p("uint16", "netshort", constant(1))]),
];

const ipv6Tests = ["LINKLOCAL", "LOOPBACK", "MULTICAST", "SITELOCAL", "UNSPECIFIED", "V4COMPAT", "V4MAPPED"]
  .concat(["MC_GLOBAL", "MC_LINKLOCAL", "MC_NODELOCAL", "MC_ORGLOCAL", "MC_SITELOCAL"])
  .map((name) => row(`IN6_IS_ADDR_${name}`, [in6("a")]));

const netinetIn = [...byteOrder, ...ipv6Tests, row("IN6_ARE_ADDR_EQUAL", [in6("a"), in6("b")])];

// A box takes what its C type can hold.
function box(name, bytes, signed, floating = false) {
  const kind = `box of ${name}`;
  const bits = bytes * 8 - (signed ? 1 : 0);
  const numbers = ["-0", "a bigint"];
  if (bytes === 1 && !floating) numbers.push("a one-character string");
  if (signed) numbers.push("-1");
  for (const power of [16, 31, 32, 53]) if (floating || bits > power) numbers.push(`2**${power}`);
  if (signed && (floating || bits > 32)) numbers.push("-(2**31) - 1");
  if (floating) numbers.push("NaN", "Infinity", "-Infinity", "1.5");
  accepted[kind] = numbers;
  return row(name, [p(kind, "value", constant(1))], { optional: true });
}

const boxes = [
  box("char", 1, char(0) instanceof Int8Array),
  ...["schar", "int8_t"].map((name) => box(name, 1, true)),
  ...["uchar", "uint8_t"].map((name) => box(name, 1, false)),
  ...["short", "int16_t"].map((name) => box(name, 2, true)),
  ...["ushort", "uint16_t", "sa_family_t", "in_port_t"].map((name) => box(name, 2, false)),
  ...["int", "int32_t", "pid_t"].map((name) => box(name, 4, true)),
  ...["unsigned", "uint32_t", "socklen_t", "in_addr_t", "uid_t", "gid_t", "mode_t"].map((name) => box(name, 4, false)),
  ...["long", "longlong", "int64_t", "ssize_t", "off_t", "time_t"].map((name) => box(name, 8, true)),
  ...["ulong", "ulonglong", "uint64_t", "size_t"].map((name) => box(name, 8, false)),
  box("float", 4, true, true),
  box("double", 8, true, true),
];

/** @type {Record<string, Row[]>} */
export const rows = {
  "arpa/inet": [
    ...netinetIn,
    row("inet_addr", [text("cp")]),
    row("inet_aton", [text("cp"), out("inp")]),
    row("inet_ntoa", [out("in")]),
    row("inet_pton", [number("af", AF_INET), text("src"), out("dst")]),
    row("inet_ntop", [number("af", AF_INET), out("src"), outOrNull("dst"), length("size", 2, 0)]),
  ],
  c: [
    ...boxes,
    row("array", [p("type", "type", constant(int)), p("count", "count", constant(1))]),
    row("sizeof", [p("object", "object", memory)]),
  ],
  errno: [row("errno", []), row("set_errno", [number("value")])],
  "netinet/in": netinetIn,
  "netinet/tcp": [],
  stddef: [row("offsetof", [p("struct", "type", constant(linger)), p("member", "member", constant("l_linger"))])],
  stdio: [
    row("printf", [format()], { variadic: true }),
    row("fprintf", [stream(), format()], { variadic: true }),
    row("sprintf", [out("str"), format()], { variadic: true }),
    row("snprintf", [outOrNull("str"), length("size", 0, 0), format()], { variadic: true }),
    row("puts", [text("s")]),
    row("fputs", [text("s"), stream()]),
    row("fputc", [character(), stream()]),
    row("putc", [character(), stream()]),
    row("putchar", [character()]),
    row("fgets", [out("s"), p("intLength", "size", constant(1), 0), stream(stdin)]),
    row("fgetc", [stream(stdin)]),
    row("getc", [stream(stdin)]),
    row("getchar", []),
    row("fflush", [p("streamOrNull", "stream", constant(stdout))]),
    row("setvbuf", [stream(stdin), outOrNull("buf"), number("mode"), length("size", 1)]),
    row("setbuf", [stream(stdin), outOrNull("buf")]),
    row("feof", [stream()]),
    row("ferror", [stream()]),
    row("clearerr", [stream()]),
    row("fileno", [stream()]),
    row("perror", [p("textOrNull", "s", constant("perror"))]),
  ],
  stdlib: [
    row("exit", [number("status")], { endless: true }),
    row("abort", [], { endless: true }),
    row("atexit", [p("function", "function", () => () => undefined)]),
    row("atoi", [text("nptr")]),
    row("atol", [text("nptr")]),
    row("getenv", [text("name")]),
  ],
  string: [
    row("memset", [out("s"), character(), length("n", 0)]),
    row("memcpy", [out("dest"), from("src"), length("n", 1)]),
    row("memmove", [out("dest"), from("src"), length("n", 1)]),
    row("memcmp", [from("s1"), from("s2"), length("n", 1)]),
    row("strlen", [text("s")]),
    row("strcpy", [out("dest"), text("src")]),
    row("strncpy", [out("dest"), from("src"), length("n", 0)]),
    row("strcat", [out("dest"), text("src")]),
    row("strncat", [out("dest"), from("src"), size("n")]),
    row("strcmp", [text("s1"), text("s2")]),
    row("strncmp", [from("s1"), from("s2"), size("n")]),
    row("strerror", [number("errnum")]),
  ],
  strings: [
    row("bzero", [out("s"), length("n", 0)]),
    row("bcopy", [from("src"), out("dest"), length("n", 1)]),
    row("bcmp", [from("s1"), from("s2"), length("n", 1)]),
    row("strcasecmp", [text("s1"), text("s2")]),
    row("strncasecmp", [from("s1"), from("s2"), size("n")]),
  ],
  "sys/socket": [
    row("socket", [number("domain", -1), number("type"), number("protocol")]),
    row("bind", [fd(), fromOrNull("addr"), socklen("addrlen", 1)]),
    row("listen", [fd(), number("backlog")]),
    row("accept", [fd(), outOrNull("addr"), cell("addrlen")]),
    row("connect", [fd(), fromOrNull("addr"), socklen("addrlen", 1)]),
    row("send", [fd(), fromOrNull("buf"), length("len", 1), number("flags")]),
    row("recv", [fd(), outOrNull("buf"), length("len", 1), number("flags")]),
    row("sendto", [
      fd(),
      fromOrNull("buf"),
      length("len", 1),
      number("flags"),
      fromOrNull("addr"),
      socklen("addrlen", 4),
    ]),
    row("recvfrom", [fd(), outOrNull("buf"), length("len", 1), number("flags"), outOrNull("addr"), cell("addrlen")]),
    row("shutdown", [fd(), number("how")]),
    row("getsockname", [fd(), outOrNull("addr"), cell("addrlen")]),
    row("getpeername", [fd(), outOrNull("addr"), cell("addrlen")]),
    row("getsockopt", [fd(), number("level"), number("optname"), outOrNull("optval"), cell("optlen")]),
    row("setsockopt", [fd(), number("level"), number("optname"), fromOrNull("optval"), socklen("optlen", 3)]),
    row("socketpair", [number("domain", -1), number("type"), number("protocol"), pair("sv")]),
  ],
  "sys/time": [],
  "sys/un": [],
  unistd: [
    row("read", [fd(), outOrNull("buf"), length("count", 1)]),
    row("write", [fd(), fromOrNull("buf"), length("count", 1)]),
    row("close", [fd()], { never: ["fd -0"] }),
    row("dup", [fd("oldfd")], { never: ["oldfd -0"] }),
    row("dup2", [fd("oldfd"), fd("newfd")]),
    row("pipe", [pair("pipefd")], { never: ["pipefd an Int32Array"] }),
    row("getpid", []),
    row("getppid", []),
    row("sleep", [p("uint32", "seconds", constant(0))], { never: ["seconds 2**16", "seconds 2**31"] }),
    row("usleep", [p("uint32", "usec", constant(0))], { never: ["usec 2**31"] }),
  ],
};

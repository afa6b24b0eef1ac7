// The headers that are about memory, numbers and text: what they give on Windows is what they give on Linux.

import * as a from "bsd-sockets/arpa/inet";
import { array, char } from "bsd-sockets/c";
import * as codes from "bsd-sockets/errno";
import * as n from "bsd-sockets/netinet/in";
import { snprintf, sprintf } from "bsd-sockets/stdio";
import { atexit, atoi, atol, getenv } from "bsd-sockets/stdlib";
import * as m from "bsd-sockets/string";
import * as ms from "bsd-sockets/strings";
import { AF_INET, AF_INET6 } from "bsd-sockets/sys/socket";
import { filled, row, told } from "./scope.mjs";

const text = (memory) => memory.toString("latin1", 0, memory.indexOf(0));

const addresses = [
  row("htons, htonl, ntohs, ntohl", [0x3412, 0x78563412, 0x1234, 0x12345678], () => [
    told(a.htons, 0x1234),
    told(a.htonl, 0x12345678),
    told(a.ntohs, 0x3412),
    told(a.ntohl, 0x78563412),
  ]),
  ...[
    ["127.0.0.1", 0x0100007f],
    ["0x7f.1", 0x0100007f],
    ["0177.0.0.01", 0x0100007f],
    ["1.2.65535", 0xffff0201],
    ["4294967295", 0xffffffff],
    ["1.2.3.4 tail", 0x04030201],
    ["1.2.3.256", 0xffffffff],
    ["1.2.3.4.5", 0xffffffff],
    ["1.2.3.4x", 0xffffffff],
    ["08.1.1.1", 0xffffffff],
    ["", 0xffffffff],
    [" 1.2.3.4", 0xffffffff],
  ].map(([given, gives]) => row(`inet_addr: "${given}"`, gives, () => told(a.inet_addr, given))),
  row("inet_aton: an address, and none", [1, "01020304", 0, "a5a5a5a5", 1], () => {
    const [there, none] = [filled(4), filled(4)];
    const answers = [told(a.inet_aton, "1.2.3.4", there), told(a.inet_aton, "1.2.3", Buffer.alloc(4))];
    return [answers[0], there.toString("hex"), told(a.inet_aton, "x", none), none.toString("hex"), answers[1]];
  }),
  row("inet_ntoa", ["1.2.3.4", "255.255.255.255", "0.0.0.0"], () =>
    [0x04030201, 0xffffffff, 0].map((number) => a.inet_ntoa(Object.assign(new n.in_addr(), { s_addr: number }))),
  ),
  row("inet_pton: IPv4", [1, "01020304", 0, 0, 0, "a5a5a5a5"], () => {
    const [there, none] = [filled(4), filled(4)];
    const good = told(a.inet_pton, AF_INET, "1.2.3.4", there);
    const bad = ["1.2.3", "1.2.3.256", ""].map((given) => told(a.inet_pton, AF_INET, given, none));
    return [good, there.toString("hex"), ...bad, none.toString("hex")];
  }),
  row("inet_pton: IPv6", [1, "20010db8000000000000000000000001", 0], () => {
    const there = filled(16);
    return [
      told(a.inet_pton, AF_INET6, "2001:db8::1", there),
      there.toString("hex"),
      told(a.inet_pton, AF_INET6, "1::2::3", filled(16)),
    ];
  }),
  row("inet_pton: another family", "-1 EAFNOSUPPORT", () => told(a.inet_pton, 99, "1.2.3.4", filled(16))),
  row("inet_ntop", ["1.2.3.4", "2001:db8::1", "::ffff:1.2.3.4"], () => {
    const six = Buffer.from("20010db8000000000000000000000001", "hex");
    const mapped = Buffer.from("00000000000000000000ffff01020304", "hex");
    return [
      text(a.inet_ntop(AF_INET, Buffer.of(1, 2, 3, 4), Buffer.alloc(16), 16)),
      text(a.inet_ntop(AF_INET6, six, Buffer.alloc(46), 46)),
      text(a.inet_ntop(AF_INET6, mapped, Buffer.alloc(46), 46)),
    ];
  }),
  row("inet_ntop: too little room, another family, NULL", ["null EINVAL", "null EAFNOSUPPORT", "null EFAULT"], () => [
    told(a.inet_ntop, AF_INET, Buffer.of(1, 2, 3, 4), Buffer.alloc(4), 4),
    told(a.inet_ntop, 99, Buffer.of(1, 2, 3, 4), Buffer.alloc(16), 16),
    told(a.inet_ntop, AF_INET, Buffer.of(1, 2, 3, 4), null, 0),
  ]),
  row("IN6_IS_ADDR_LOOPBACK and the others", [1, 0, 1, 1, 1], () => [
    n.IN6_IS_ADDR_LOOPBACK(n.in6addr_loopback),
    n.IN6_IS_ADDR_UNSPECIFIED(n.in6addr_loopback),
    n.IN6_IS_ADDR_UNSPECIFIED(n.in6addr_any),
    n.IN6_IS_ADDR_V4MAPPED(Buffer.from("00000000000000000000ffff01020304", "hex")),
    n.IN6_ARE_ADDR_EQUAL(n.in6addr_any, Buffer.alloc(16)),
  ]),
];

const sign = (number) => Math.sign(number);
const memory = [
  row("memset, memcpy, memmove, memcmp", ["aaa", "aab", "aaab", 0, -1, 1], () => {
    const buf = Buffer.alloc(4);
    m.memset(buf, "a".charCodeAt(0), 3);
    const set = buf.toString("latin1", 0, 3);
    m.memcpy(buf.subarray(2), "b", 2);
    const copied = text(buf);
    const moved = Buffer.from("aab\0\0");
    m.memmove(moved.subarray(1), moved, 4);
    return [
      set,
      copied,
      text(moved),
      sign(m.memcmp("ab", "ab", 2)),
      sign(m.memcmp("aa", "ab", 2)),
      sign(m.memcmp("b", "a", 1)),
    ];
  }),
  row("strlen, strcpy, strncpy, strcat, strncat", [5, 7, "hello", "he", "hello!", "hello!a"], () => {
    const buf = Buffer.alloc(16);
    m.strcpy(buf, "hello");
    const copied = text(buf);
    const cut = m.strncpy(Buffer.alloc(4), "hello", 2);
    const one = text(m.strcat(buf, "!"));
    return [
      m.strlen("hello"),
      m.strlen("zwölf🙂".slice(0, 5)) + 1,
      copied,
      text(cut),
      one,
      text(m.strncat(buf, "abc", 1)),
    ];
  }),
  row("strcmp, strncmp", [0, -1, 1, 0], () => [
    sign(m.strcmp("a", "a")),
    sign(m.strcmp("a", "b")),
    sign(m.strcmp("b", "a")),
    sign(m.strncmp("abx", "aby", 2)),
  ]),
  row("bzero, bcopy, bcmp", ["00000000", "ab", 0, true], () => {
    const [zero, copy] = [filled(4), Buffer.alloc(3)];
    ms.bzero(zero, 4);
    ms.bcopy("ab", copy, 2);
    return [zero.toString("hex"), text(copy), ms.bcmp("ab", "ab", 2), ms.bcmp("ab", "ac", 2) !== 0];
  }),
  row("strcasecmp, strncasecmp", [0, -1, 1, 0, -1], () => [
    sign(ms.strcasecmp("HeLLo", "hEllO")),
    sign(ms.strcasecmp("a", "B")),
    sign(ms.strcasecmp("[", "A".toUpperCase()) === 0 ? 0 : 1),
    sign(ms.strncasecmp("ABx", "aby", 2)),
    sign(ms.strcasecmp("ab", "ABc")),
  ]),
  row("atoi, atol", [42, -7, 0, 2147483647], () => [atoi(" 42x"), atoi("-7"), atoi("x"), atol("2147483647")]),
  row("getenv: as Node has it, in any case of letters", [true, true, null], () => {
    process.env.BSD_SOCKETS_GIVEN = "value";
    return [getenv("BSD_SOCKETS_GIVEN") === "value", getenv("PATH") === process.env.PATH, getenv("BSD_SOCKETS_NONE")];
  }),
  row("atexit", 0, () => told(atexit, () => {})),
];

const printing = [
  ...[
    ["%d|%5d|%-5d|%05d|%+d", [1, 2, 3, 4, 5], "1|    2|3    |00004|+5"],
    ["%x %X %#x %o", [255, 255, 255, 8], "ff FF 0xff 10"],
    ["%u %lu %llu", [4294967295, 4294967295, 18446744073709551615n], "4294967295 4294967295 18446744073709551615"],
    ["%lld %zd %jd", [-9007199254740993n, -1, -2], "-9007199254740993 -1 -2"],
    ["%hd %hhu", [-32768, 255], "-32768 255"],
    ["%s|%8s|%-8s|%.2s", ["abc", "abc", "abc", "abc"], "abc|     abc|abc     |ab"],
    ["%c%c%%", ["a".charCodeAt(0), 98], "ab%"],
    ["%f %.2f %e %g", [1.5, 2.345, 12345.678, 0.0001], "1.500000 2.35 1.234568e+04 0.0001"],
    ["%*d|%-*d|%.*f", [4, 1, 4, 1, 1, 2.25], "   1|1   |2.2"],
    ["%s", ["zwölf 한"], "zwölf 한"],
  ].map(([format, args, gives]) =>
    row(`snprintf: ${format}`, [Buffer.byteLength(gives), gives], () => {
      const buf = Buffer.alloc(128);
      const count = told(snprintf, buf, 128, format, ...args);
      return [count, buf.toString("utf8", 0, buf.indexOf(0))];
    }),
  ),
  row("snprintf: too little room", [5, "he", 5, 5], () => {
    const buf = Buffer.alloc(3);
    const count = told(snprintf, buf, 3, "hello");
    return [count, text(buf), told(snprintf, null, 0, "hello"), told(sprintf, array(char, 6), "%s", "hello")];
  }),
];

/** The texts of glibc, which every program's transcript has. */
const messages = {
  E2BIG: "Argument list too long",
  EACCES: "Permission denied",
  EADDRINUSE: "Address already in use",
  EADDRNOTAVAIL: "Cannot assign requested address",
  EAFNOSUPPORT: "Address family not supported by protocol",
  EAGAIN: "Resource temporarily unavailable",
  EALREADY: "Operation already in progress",
  EBADF: "Bad file descriptor",
  ECHILD: "No child processes",
  ECONNABORTED: "Software caused connection abort",
  ECONNREFUSED: "Connection refused",
  ECONNRESET: "Connection reset by peer",
  EDESTADDRREQ: "Destination address required",
  EDOM: "Numerical argument out of domain",
  EEXIST: "File exists",
  EFAULT: "Bad address",
  EHOSTDOWN: "Host is down",
  EHOSTUNREACH: "No route to host",
  EINPROGRESS: "Operation now in progress",
  EINTR: "Interrupted system call",
  EINVAL: "Invalid argument",
  EIO: "Input/output error",
  EISCONN: "Transport endpoint is already connected",
  EISDIR: "Is a directory",
  ELOOP: "Too many levels of symbolic links",
  EMFILE: "Too many open files",
  EMSGSIZE: "Message too long",
  ENAMETOOLONG: "File name too long",
  ENETDOWN: "Network is down",
  ENETRESET: "Network dropped connection on reset",
  ENETUNREACH: "Network is unreachable",
  ENOBUFS: "No buffer space available",
  ENOENT: "No such file or directory",
  ENOEXEC: "Exec format error",
  ENOMEM: "Cannot allocate memory",
  ENOPROTOOPT: "Protocol not available",
  ENOSYS: "Function not implemented",
  ENOTCONN: "Transport endpoint is not connected",
  ENOTDIR: "Not a directory",
  ENOTSOCK: "Socket operation on non-socket",
  ENOTSUP: "Operation not supported",
  EOPNOTSUPP: "Operation not supported",
  EPERM: "Operation not permitted",
  EPFNOSUPPORT: "Protocol family not supported",
  EPIPE: "Broken pipe",
  EPROTONOSUPPORT: "Protocol not supported",
  EPROTOTYPE: "Protocol wrong type for socket",
  ERANGE: "Numerical result out of range",
  ESHUTDOWN: "Cannot send after transport endpoint shutdown",
  ESOCKTNOSUPPORT: "Socket type not supported",
  ESRCH: "No such process",
  ETIMEDOUT: "Connection timed out",
  ETOOMANYREFS: "Too many references: cannot splice",
  EWOULDBLOCK: "Resource temporarily unavailable",
};

const texts = [
  ...Object.entries(messages).map(([name, gives]) =>
    row(`strerror: ${name}`, gives, () => told(m.strerror, codes[name])),
  ),
  row("strerror: 0", "Success", () => told(m.strerror, 0)),
  row("strerror: what is no code", ["Unknown error 4242", "Unknown error -1"], () =>
    [4242, -1].map((code) => String(m.strerror(code))),
  ),
];

export const memories = [...addresses, ...memory, ...printing, ...texts];

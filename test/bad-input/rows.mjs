// Every function of every header: its parameters in order, each with its kind (values.mjs), its name in messages, and a
// harmless argument. Descriptors are -1, so that a call that reaches the system fails with EBADF and leaves errno changed.
import * as c from "bsd-sockets/c";
import { F_GETFD, F_GETLK, F_SETFD } from "bsd-sockets/fcntl";
import { SIG_BLOCK, SIG_DFL, SIGUSR2, sigset_t } from "bsd-sockets/signal";
import {
  posix_spawn_file_actions_init,
  posix_spawn_file_actions_t,
  posix_spawnattr_init,
  posix_spawnattr_t,
} from "bsd-sockets/spawn";
import { stdin, stdout } from "bsd-sockets/stdio";
import { AF_INET, cmsghdr, linger, msghdr } from "bsd-sockets/sys/socket";
import { WEXITED } from "bsd-sockets/sys/wait";
import {
  box,
  byteOrder,
  cell,
  character,
  constant,
  fd,
  format,
  from,
  fromOrNull,
  in6,
  length,
  number,
  out,
  outOrNull,
  p,
  pair,
  row,
  size,
  socklen,
  stream,
  text,
  uint32,
} from "./parameters.mjs";
import { windows, winsock2, ws2tcpip } from "./rows-winsock.mjs";
import { memory } from "./values.mjs";

/** @typedef {import("./parameters.mjs").Row} Row */

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
  "winsock2",
  "ws2tcpip",
];

/** No process has this number: it is past the highest that Linux gives. */
const NOBODY = 2 ** 31 - 1;

const bit = () => p("bit", "fd", constant(0));
const strings = (name, kind = "stringsOrNull") => p(kind, name, () => ["1"]);
const actions = () => p("opaque", "file_actions", newActions);
const attributes = () => p("opaque", "attr", newAttributes);

function newActions() {
  const object = new posix_spawn_file_actions_t();
  posix_spawn_file_actions_init(object);
  return object;
}

function newAttributes() {
  const object = new posix_spawnattr_t();
  posix_spawnattr_init(object);
  return object;
}

const control = new Uint8Array(64);

function newMessage() {
  const message = new msghdr();
  message.msg_control = control;
  message.msg_controllen = control.length;
  return message;
}

// Nothing can be started: no file has the name, and child.mjs leaves no folder in PATH.
const spawned = (name) => [
  cell("pid"),
  text(name),
  p("opaqueOrNull", "file_actions", newActions),
  p("opaqueOrNull", "attrp", newAttributes),
  strings("argv", "strings"),
  strings("envp"),
];

const ipv6Tests = ["LINKLOCAL", "LOOPBACK", "MULTICAST", "SITELOCAL", "UNSPECIFIED", "V4COMPAT", "V4MAPPED"]
  .concat(["MC_GLOBAL", "MC_LINKLOCAL", "MC_NODELOCAL", "MC_ORGLOCAL", "MC_SITELOCAL"])
  .map((name) => row(`IN6_IS_ADDR_${name}`, [in6("a")]));

const netinetIn = [...byteOrder, ...ipv6Tests, row("IN6_ARE_ADDR_EQUAL", [in6("a"), in6("b")])];

/** A box of a type of <c>; how wide it is and whether it has a sign is the platform's affair (layout.test.ts). */
function boxOf(name) {
  const type = c[name];
  const floating = ["float", "double"].includes(name);
  return box(name, type.size, floating || hasSign(type), floating);
}

function hasSign(type) {
  try {
    return type(-1).value === -1;
  } catch {
    return false;
  }
}

const boxes = ["char", "schar", "uchar", "short", "ushort", "int", "unsigned", "long", "ulong", "longlong", "ulonglong"]
  .concat(["float", "double", "int8_t", "uint8_t", "int16_t", "uint16_t", "int32_t", "uint32_t", "int64_t", "uint64_t"])
  .concat(["size_t", "ssize_t", "socklen_t", "sa_family_t", "in_port_t", "in_addr_t"])
  .concat(["pid_t", "uid_t", "gid_t", "off_t", "mode_t", "time_t"])
  .map(boxOf);

/** All flags at once make a file on Windows, and nothing on Linux. */
const creating = process.platform === "win32" ? ["flags -1"] : [];

/** 16 bits wide on Windows. */
const mode = () => p(c.mode_t.size === 2 ? "uint16" : "uint32", "mode", constant(0));

const typesHeader = ["gid_t", "mode_t", "off_t", "pid_t", "size_t", "ssize_t", "time_t", "uid_t"];

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
    row("array", [p("type", "type", constant(c.int)), p("count", "count", constant(1))]),
    row("sizeof", [p("object", "object", memory)]),
    row("pointer", [p("anything", "initial", constant(null))], { optional: true }),
  ],
  errno: [row("errno", []), row("set_errno", [number("value")])],
  fcntl: [
    // F_DUPFD is 0 and takes one argument more.
    row("fcntl", [fd(), number("cmd", F_GETFD)], { variadic: true, never: ["cmd -0"] }),
    row("fcntl", [fd(), number("cmd", F_SETFD), number("arg")]),
    // Windows has no locks of this kind.
    ...(F_GETLK === undefined
      ? []
      : [row("fcntl", [fd(), number("cmd", F_GETLK), outOrNull("arg")], { never: ["cmd -0"] })]),
    row("open", [text("pathname"), number("flags")], { variadic: true, never: creating }),
    row("open", [text("pathname"), number("flags"), mode()], { optional: true, never: creating }),
  ],
  "netinet/in": netinetIn,
  "netinet/tcp": [],
  signal: [
    row("signal", [number("signum", SIGUSR2), p("handler", "handler", constant(SIG_DFL))]),
    row("sigaction", [
      number("signum", SIGUSR2),
      p("sigactionOrNull", "act", constant(null)),
      p("sigactionOrNull", "oldact", constant(null)),
    ]),
    row("siginterrupt", [number("sig", SIGUSR2), number("flag")]),
    row("sigemptyset", [out("set")]),
    row("sigfillset", [out("set")]),
    row("sigaddset", [out("set"), number("signum")]),
    row("sigdelset", [out("set"), number("signum")]),
    row("sigismember", [out("set"), number("signum")]),
    row("sigprocmask", [number("how", SIG_BLOCK), outOrNull("set"), outOrNull("oldset")]),
    row("sigpending", [out("set")]),
    row("sigsuspend", [out("mask")], { endless: true }),
    // Signal 0 only asks whether there is such a process.
    row("kill", [number("pid", NOBODY), number("sig", 0)], { never: ["pid -1"] }),
    row("raise", [number("sig", 0)]),
  ],
  spawn: [
    row("posix_spawn", spawned("path")),
    row("posix_spawnp", spawned("file")),
    row("posix_spawn_file_actions_init", [p("opaque", "file_actions", () => new posix_spawn_file_actions_t())]),
    row("posix_spawn_file_actions_destroy", [actions()]),
    row("posix_spawn_file_actions_addclose", [actions(), fd()]),
    row("posix_spawn_file_actions_adddup2", [actions(), fd(), fd("newfd")]),
    row("posix_spawn_file_actions_addopen", [actions(), fd(), text("path"), number("oflag"), mode()]),
    row("posix_spawn_file_actions_addchdir_np", [actions(), text("path")]),
    row("posix_spawnattr_init", [p("opaque", "attr", () => new posix_spawnattr_t())]),
    row("posix_spawnattr_destroy", [attributes()]),
    row("posix_spawnattr_setflags", [attributes(), p("short", "flags", constant(0))]),
    row("posix_spawnattr_getflags", [attributes(), p("shortBox", "flags", () => c.short(0))]),
    row("posix_spawnattr_setpgroup", [attributes(), number("pgroup")]),
    row("posix_spawnattr_getpgroup", [attributes(), p("pidBox", "pgroup", () => c.int(0))]),
    row("posix_spawnattr_setsigmask", [attributes(), p("opaque", "set", () => new sigset_t())]),
    row("posix_spawnattr_getsigmask", [attributes(), p("opaque", "set", () => new sigset_t())]),
    row("posix_spawnattr_getsigdefault", [attributes(), p("opaque", "set", () => new sigset_t())]),
    row("posix_spawnattr_setsigdefault", [attributes(), p("opaque", "set", () => new sigset_t())]),
  ],
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
  "sys/select": [
    // Without a timeout it would wait for ever.
    row(
      "select",
      [number("nfds"), p("outOrNull", "readfds", constant(null))].concat(
        ["writefds", "exceptfds"].map((name) => p("outOrNull", name, constant(null))),
        outOrNull("timeout"),
      ),
      { never: ["timeout null"] },
    ),
    row("FD_ZERO", [out("set")]),
    row("FD_SET", [bit(), out("set")]),
    row("FD_CLR", [bit(), out("set")]),
    row("FD_ISSET", [bit(), out("set")]),
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
    row("sendmsg", [fd(), p("msghdrOrNull", "msg", newMessage), number("flags")]),
    row("recvmsg", [fd(), p("msghdrOrNull", "msg", newMessage), number("flags")]),
    row("CMSG_LEN", [size("length")]),
    row("CMSG_SPACE", [size("length")]),
    row("CMSG_FIRSTHDR", [p("struct", "mhdr", newMessage)]),
    row("CMSG_NXTHDR", [p("struct", "mhdr", newMessage), p("struct", "cmsg", () => new cmsghdr(control.buffer))]),
    row("CMSG_DATA", [p("struct", "cmsg", () => new cmsghdr())]),
  ],
  "sys/time": [],
  "sys/types": boxes.filter(({ call }) => typesHeader.includes(call)),
  "sys/un": [],
  "sys/wait": [
    row("wait", [cell("wstatus")]),
    row("waitpid", [number("pid", -1), cell("wstatus"), number("options")]),
    row("waitid", [number("idtype"), uint32("id"), outOrNull("infop"), number("options", WEXITED)]),
    ...["EXITED", "SIGNALED", "STOPPED", "CONTINUED"].map((name) => row(`WIF${name}`, [number("wstatus")])),
    ...["WEXITSTATUS", "WTERMSIG", "WSTOPSIG", "WCOREDUMP"].map((name) => row(name, [number("wstatus")])),
  ],
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
    row("pipe2", [pair("pipefd"), number("flags")], { never: ["pipefd an Int32Array"] }),
    row("dup3", [fd("oldfd"), fd("newfd"), number("flags")]),
    row("fork", []),
    row("_exit", [number("status")], { endless: true }),
    // Nothing can be started, as with posix_spawn.
    row("execv", [text("pathname"), strings("argv")]),
    // The C libraries' own functions read argv[0].
    row("execvp", [text("file"), strings("argv", "strings")]),
    row("execve", [text("pathname"), strings("argv"), strings("envp")]),
    row("execl", [text("pathname")], { variadic: true, more: ([path]) => [path, "1"] }),
    row("execlp", [text("file")], { variadic: true, more: ([file]) => [file, "1"] }),
    row("execle", [text("pathname"), strings("envp", "strings")], {
      variadic: true,
      more: ([path, envp]) => [path, "1", envp],
    }),
    ...["getuid", "geteuid", "getgid", "getegid", "getpgrp", "setsid", "pause"].map((call) => row(call, [])),
    row("getpgid", [number("pid")]),
    row("getsid", [number("pid")]),
    row("setpgid", [number("pid", -1), number("pgid", -1)]),
    row("alarm", [uint32("seconds")]),
    row("access", [text("pathname"), number("mode")]),
    row("chdir", [text("path")]),
    row("gethostname", [out("name"), length("len", 0)]),
  ],
  windows,
  winsock2,
  ws2tcpip,
};

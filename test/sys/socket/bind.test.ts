// bind(2), ip(7), ipv6(7), unix(7)
import {
  chmodSync,
  existsSync,
  fchmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { ntohs, sockaddr_in, sockaddr_in6 } from "bsd-sockets/arpa/inet";
import { sizeof, socklen_t } from "bsd-sockets/c";
import { IPPROTO_IPV6, IPV6_V6ONLY } from "bsd-sockets/netinet/in";
import * as sys_socket from "bsd-sockets/sys/socket";
import { sockaddr_un } from "bsd-sockets/sys/un";
import { expect, test } from "vitest";
import { abstract, inet, inet6, nameOf, nameOf6, ofFamily, uniqueName, unix } from "../../helpers/addresses.mjs";
import { fails, gives, row, type Scope, scoped, set, table } from "../../helpers/calls.ts";

const { bind, getsockname } = sys_socket;
const { AF_INET, AF_INET6, AF_UNIX, AF_UNSPEC, SO_REUSEADDR, SO_REUSEPORT, SOCK_DGRAM, SOCK_SEQPACKET } = sys_socket;
const { SOL_SOCKET } = sys_socket;

/** A socket with an option set to 1. */
function having(fd: number, option: number | undefined): number {
  set(fd, SOL_SOCKET, option, 1);
  return fd;
}

function v6only(fd: number, on: number): number {
  set(fd, IPPROTO_IPV6, IPV6_V6ONLY, on);
  return fd;
}

/** A path that leads to itself. */
function loop(s: Scope): string {
  symlinkSync(s.path("loop"), s.path("loop"));
  return s.path("loop/socket");
}

/** A path in what is a file and no folder. */
function belowFile(s: Scope): string {
  writeFileSync(s.path("file"), "");
  return s.path("file/socket");
}

function occupied(s: Scope, make: (path: string) => void): sockaddr_un {
  make(s.path("taken"));
  return unix(s.path("taken"));
}

table("bind", bind).failures([
  row("descriptor -1", "EBADF", () => [-1, inet(), 16]),
  row("a closed descriptor", "EBADF", (s) => [s.closed(), inet(), 16]),
  row("a closed descriptor and no address", "EBADF", (s) => [s.closed(), null, 0]),
  row("a descriptor of /dev/null", "ENOTSOCK", (s) => [s.file("/dev/null"), inet(), 16]),
  row("a folder", "ENOTSOCK", (s) => [s.file("/"), inet(), 16]),
  row("a pipe", "ENOTSOCK", (s) => [s.pipe()[0], inet(), 16]),
  row("no address", "EFAULT", (s) => [s.tcp(), null, 16]),
  row("no address, UDP", "EFAULT", (s) => [s.udp(), null, 16]),
  row("no address, AF_UNIX", "EFAULT", (s) => [s.unix(), null, 110]),
  row("length 0", "EINVAL", (s) => [s.tcp(), inet(), 0]),
  row("no address of length 0", "EINVAL", (s) => [s.tcp(), null, 0]),
  row("length 1", "EINVAL", (s) => [s.tcp(), inet(), 1]),
  row("length 3", "EINVAL", (s) => [s.tcp(), inet(), 3]),
  row("length 15", "EINVAL", (s) => [s.tcp(), inet(), 15]),
  row("length 3, UDP", "EINVAL", (s) => [s.udp(), inet(), 3]),
  row("length -1", "EINVAL", (s) => [s.tcp(), inet(), -1]),
  row("a length over that of sockaddr_storage", "EINVAL", (s) => [s.tcp(), new Uint8Array(200), 129]),
  row("a negative length that is an int's lowest", "EINVAL", (s) => [s.udp(), inet(), -(2 ** 31)]),
  row("an IPv6 address cut to an IPv4 length", "EINVAL", (s) => [s.tcp6(), inet6(), 16]),
  row("an IPv6 address one byte short of RFC 2133's", "EINVAL", (s) => [s.tcp6(), inet6(), 23]),
  row("family AF_UNIX for a TCP socket", "EAFNOSUPPORT", (s) => [s.tcp(), ofFamily(AF_UNIX), 16]),
  row("family 47 for a TCP socket", "EAFNOSUPPORT", (s) => [s.tcp(), ofFamily(47), 16]),
  row("family AF_INET6 for a TCP socket", "EAFNOSUPPORT", (s) => [s.tcp(), inet6(), 28]),
  row("family AF_UNIX for a UDP socket", "EAFNOSUPPORT", (s) => [s.udp(), ofFamily(AF_UNIX), 16]),
  row("AF_UNSPEC with an address", "EAFNOSUPPORT", (s) => {
    const address = inet();
    address.sin_family = AF_UNSPEC;
    return [s.tcp(), address, 16];
  }),
  row("family AF_INET for an IPv6 socket", "EAFNOSUPPORT", (s) => {
    const address = inet6();
    address.sin6_family = AF_INET;
    return [s.tcp6(), address, 28];
  }),
  row("an address of no interface", "EADDRNOTAVAIL", (s) => [s.tcp(), inet(0, "192.0.2.1"), 16]),
  row("an address of no interface, UDP", "EADDRNOTAVAIL", (s) => [s.udp(), inet(0, "192.0.2.1"), 16]),
  row("an IPv6 address of no interface", "EADDRNOTAVAIL", (s) => [s.tcp6(), inet6(0, "2001:db8::1"), 28]),
  row("an IPv6 address of no interface, UDP", "EADDRNOTAVAIL", (s) => [s.udp6(), inet6(0, "2001:db8::1"), 28]),
  row("an IPv6 TCP socket to a multicast address", "EINVAL", (s) => [s.tcp6(), inet6(0, "ff02::1"), 28]),
  row("a link-local address without its scope", "EINVAL", (s) => [s.tcp6(), inet6(0, "fe80::1"), 28]),
  row("a link-local address with the scope of no interface", "ENODEV", (s) => {
    const address = inet6(0, "fe80::1");
    address.sin6_scope_id = 2 ** 31 - 1;
    return [s.tcp6(), address, 28];
  }),
  row("a v4-mapped address where IPV6_V6ONLY is set", "EINVAL", (s) => [
    v6only(s.tcp6(), 1),
    inet6(0, "::ffff:127.0.0.1"),
    28,
  ]),
  row("a TCP socket that is bound", "EINVAL", (s) => [s.bound(s.tcp()), inet(), 16]),
  row("a UDP socket that is bound", "EINVAL", (s) => [s.bound(s.udp()), inet(), 16]),
  row("an IPv6 socket that is bound", "EINVAL", (s) => [s.bound(s.tcp6(), inet6()), inet6(), 28]),
  row("a UDP socket that is connected", "EINVAL", (s) => [s.udpPair()[0], inet(), 16]),
  row("a TCP socket that is connected", "EINVAL", (s) => [s.pair()[0], inet(), 16]),
  row("a socket that came from accept", "EINVAL", (s) => [s.pair()[1], inet(), 16]),
  row("a socket that listens", "EINVAL", (s) => [s.listener(), inet(), 16]),
  row("a port that a TCP socket holds without listening", "EADDRINUSE", (s) => [s.tcp(), nameOf(s.bound(s.tcp())), 16]),
  row("a port where a TCP socket listens", "EADDRINUSE", (s) => [s.tcp(), nameOf(s.listener()), 16]),
  row("a port that a UDP socket holds", "EADDRINUSE", (s) => [s.udp(), nameOf(s.bound(s.udp())), 16]),
  row("a port held on every address", "EADDRINUSE", (s) => {
    const holder = nameOf(s.bound(s.tcp(), inet(0, "0.0.0.0")));
    return [s.tcp(), inet(ntohs(holder.sin_port)), 16];
  }),
  row("every address, where one holds the port", "EADDRINUSE", (s) => {
    const holder = nameOf(s.bound(s.tcp()));
    return [s.tcp(), inet(ntohs(holder.sin_port), "0.0.0.0"), 16];
  }),
  row("a port that an IPv6 socket holds", "EADDRINUSE", (s) => [s.tcp6(), nameOf6(s.bound(s.tcp6(), inet6())), 28]),
  row("a port that a dual-stack socket holds on every address", "EADDRINUSE", (s) => {
    const holder = nameOf6(s.bound(v6only(s.tcp6(), 0), inet6(0, "::")));
    return [s.tcp(), inet(ntohs(holder.sin6_port)), 16];
  }),
  row("SO_REUSEADDR, where the other listens", "EADDRINUSE", (s) => {
    const holder = s.listening(having(s.tcp(), SO_REUSEADDR));
    return [having(s.tcp(), SO_REUSEADDR), nameOf(holder), 16];
  }),
  row("SO_REUSEADDR, where the other does not have it", "EADDRINUSE", (s) => [
    having(s.tcp(), SO_REUSEADDR),
    nameOf(s.bound(s.tcp())),
    16,
  ]),
  row("SO_REUSEPORT, where the other does not have it", "EADDRINUSE", (s) => [
    having(s.tcp(), SO_REUSEPORT),
    nameOf(s.bound(s.tcp())),
    16,
  ]),
  row("SO_REUSEPORT of the other only", "EADDRINUSE", (s) => [
    s.udp(),
    nameOf(s.bound(having(s.udp(), SO_REUSEPORT))),
    16,
  ]),
  row("a path in a missing folder", "ENOENT", (s) => [s.unix(), unix(s.path("missing/socket")), 110]),
  row("a path below a file", "ENOTDIR", (s) => [s.unix(), unix(belowFile(s)), 110]),
  row("a path through a symbolic link to itself", "ELOOP", (s) => [s.unix(), unix(loop(s)), 110]),
  row("a path that a socket is bound to", "EADDRINUSE", (s) => {
    s.bound(s.unix(), unix(s.path("socket")));
    return [s.unix(), unix(s.path("socket")), 110];
  }),
  row("a path whose socket is closed already", "EADDRINUSE", (s) => {
    const first = s.bound(s.unix(), unix(s.path("socket")));
    s.close(first);
    return [s.unix(), unix(s.path("socket")), 110];
  }),
  row("the path of a file", "EADDRINUSE", (s) => [s.unix(), occupied(s, (path) => writeFileSync(path, "")), 110]),
  row("the path of a folder", "EADDRINUSE", (s) => [s.unix(), occupied(s, (path) => mkdirSync(path)), 110]),
  row("the path of a symbolic link to nothing", "EADDRINUSE", (s) => [
    s.unix(),
    occupied(s, (path) => symlinkSync("nowhere", path)),
    110,
  ]),
  row("a Unix socket that is bound, other path", "EINVAL", (s) => [
    s.bound(s.unix(), unix(s.path("one"))),
    unix(s.path("two")),
    110,
  ]),
  row("a Unix socket that is bound, same path", "EADDRINUSE", (s) => [
    s.bound(s.unix(SOCK_DGRAM), unix(s.path("one"))),
    unix(s.path("one")),
    110,
  ]),
  row("an abstract name in use", "EADDRINUSE", (s) => {
    const name = abstract(uniqueName());
    s.bound(s.unix(), name);
    return [s.unix(), name, name.length];
  }),
  row("a second abstract name", "EINVAL", (s) => {
    const name = abstract(uniqueName());
    return [s.bound(s.unix(), abstract(uniqueName())), name, name.length];
  }),
  row("family AF_INET for a Unix socket", "EINVAL", (s) => {
    const address = unix(s.path("socket"));
    address.sun_family = AF_INET;
    return [s.unix(), address, 110];
  }),
  row("a length over that of sockaddr_un", "EINVAL", (s) => [s.unix(), new Uint8Array(111), 111]),
  row("a Unix address of one byte", "EINVAL", (s) => [s.unix(), unix(s.path("socket")), 1]),
  row("a Unix address of no byte", "EINVAL", (s) => [s.unix(), unix(s.path("socket")), 0]),
  row("a Unix sequenced-packet socket in a missing folder", "ENOENT", (s) => [
    s.unix(SOCK_SEQPACKET),
    unix(s.path("missing/socket")),
    110,
  ]),
]);

table("bind", bind).successes([
  row("TCP to every address", 0, (s) => [s.tcp(), inet(0, "0.0.0.0"), 16]),
  row("UDP to loopback", 0, (s) => [s.udp(), inet(), 16]),
  row("TCP to another loopback address", 0, (s) => [s.tcp(), inet(0, "127.9.8.7"), 16]),
  row("TCP to a multicast address", 0, (s) => [s.tcp(), inet(0, "224.0.0.1"), 16]),
  row("UDP to a multicast address", 0, (s) => [s.udp(), inet(0, "224.0.0.1"), 16]),
  row("UDP to the broadcast address", 0, (s) => [s.udp(), inet(0, "255.255.255.255"), 16]),
  row("an address longer than needed", 0, (s) => [s.tcp(), padded(inet(), 128), 128]),
  row("TCP over IPv6", 0, (s) => [s.tcp6(), inet6(), 28]),
  row("IPv6 with RFC 2133's short address", 0, (s) => [s.tcp6(), inet6(), 24]),
  row("a v4-mapped address", 0, (s) => [s.tcp6(), inet6(0, "::ffff:127.0.0.1"), 28]),
  row("AF_UNSPEC with every address, which old programs pass", 0, (s) => [s.tcp(), ofFamily(AF_UNSPEC), 16]),
  row("a Unix stream to a path", 0, (s) => [s.unix(), unix(s.path("socket")), 110]),
  row("a Unix datagram socket to a path", 0, (s) => [s.unix(SOCK_DGRAM), unix(s.path("socket")), 110]),
  row("a path without a NUL within its length", 0, (s) => [
    s.unix(),
    unix(s.path("socket")),
    2 + s.path("socket").length,
  ]),
  row("a UDP port that TCP holds", 0, (s) => [s.udp(), nameOf(s.bound(s.tcp())), 16]),
  row("the same port on another address", 0, (s) => {
    const holder = nameOf(s.bound(s.tcp()));
    return [s.tcp(), inet(ntohs(holder.sin_port), "127.0.0.2"), 16];
  }),
  row("an IPv6-only socket beside an IPv4 one", 0, (s) => {
    const holder = nameOf(s.bound(s.tcp(), inet(0, "0.0.0.0")));
    return [v6only(s.tcp6(), 1), inet6(ntohs(holder.sin_port), "::"), 28];
  }),
  row("SO_REUSEADDR on both, neither listening", 0, (s) => {
    const holder = s.bound(having(s.tcp(), SO_REUSEADDR));
    return [having(s.tcp(), SO_REUSEADDR), nameOf(holder), 16];
  }),
  row("SO_REUSEADDR on both, UDP", 0, (s) => {
    const holder = s.bound(having(s.udp(), SO_REUSEADDR));
    return [having(s.udp(), SO_REUSEADDR), nameOf(holder), 16];
  }),
  row("SO_REUSEPORT on both, the first listening", 0, (s) => {
    const holder = s.listening(having(s.tcp(), SO_REUSEPORT));
    return [having(s.tcp(), SO_REUSEPORT), nameOf(holder), 16];
  }),
  row("SO_REUSEPORT on both, UDP", 0, (s) => {
    const holder = s.bound(having(s.udp(), SO_REUSEPORT));
    return [having(s.udp(), SO_REUSEPORT), nameOf(holder), 16];
  }),
  row("a port whose connection has ended, with SO_REUSEADDR", 0, (s) => {
    const listener = s.listening(having(s.tcp(), SO_REUSEADDR));
    const address = nameOf(listener);
    s.connected(s.tcp(), address);
    s.close(s.accepted(listener));
    s.close(listener);
    return [having(s.tcp(), SO_REUSEADDR), address, 16];
  }),
  row("an abstract name that goes on with a NUL, beside the shorter one", 0, (s) => {
    const name = uniqueName();
    s.bound(s.unix(), abstract(name));
    return [s.unix(), abstract(`${name}\0`), 2 + 1 + name.length + 1];
  }),
  row("an abstract name of a socket that is closed", 0, (s) => {
    const name = abstract(uniqueName());
    s.close(s.bound(s.unix(), name));
    return [s.unix(), name, name.length];
  }),
  row("the same abstract name for another type of socket", 0, (s) => {
    const name = abstract(uniqueName());
    s.bound(s.unix(), name);
    return [s.unix(SOCK_DGRAM), name, name.length];
  }),
]);

function padded(address: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  bytes.set(address);
  return bytes;
}

scoped("bind to port 0 lets the kernel choose a port", (s) => {
  const fd = s.tcp();
  gives(0, bind, fd, inet(), 16);
  const name = nameOf(fd);
  expect([name.sin_family, name.sin_addr.s_addr]).toEqual([AF_INET, inet().sin_addr.s_addr]);
  expect(name.sin_port).not.toBe(0);
});

scoped("bind to port 0 over IPv6 lets the kernel choose a port", (s) => {
  const fd = s.udp6();
  gives(0, bind, fd, inet6(), 28);
  const name = nameOf6(fd);
  expect([name.sin6_family, name.sin6_addr[15]]).toEqual([AF_INET6, 1]);
  expect(name.sin6_port).not.toBe(0);
});

scoped("bind takes an address in the middle of a buffer", (s) => {
  const buffer = Buffer.alloc(64, 0xff);
  buffer.set(inet(), 24);
  const fd = s.tcp();
  gives(0, bind, fd, new sockaddr_in(buffer.buffer, buffer.byteOffset + 24), sizeof(sockaddr_in));
  expect(nameOf(fd).sin_port).not.toBe(0);
});

scoped("a second bind that fails leaves no file behind", (s) => {
  const fd = s.bound(s.unix(), unix(s.path("one")));
  fails("EINVAL", bind, fd, unix(s.path("two")), 110);
  expect(existsSync(s.path("two"))).toBe(false);
});

scoped("bind of a family alone gives an abstract name of five hexadecimal digits", (s) => {
  const fd = s.unix();
  gives(0, bind, fd, unix(""), 2);
  const [name, length] = [new sockaddr_un(), socklen_t(110)];
  gives(0, getsockname, fd, name, length);
  expect(length.value).toBe(2 + 1 + 5);
  expect(name.sun_path.toString("latin1", 0, 6)).toMatch(/^\0[0-9a-f]{5}$/);
});

scoped("bind to a path of 108 bytes without a NUL", (s) => {
  const folder = dirname(s.path("x"));
  const name = "p".repeat(108 - folder.length - 1);
  const address = unix(`${folder}/${name}`);
  expect(address[109]).not.toBe(0);
  gives(0, bind, s.unix(), address, sizeof(address));
  expect(readdirSync(folder)).toEqual([name]);
});

scoped("bind cuts a path at its first NUL", (s) => {
  gives(0, bind, s.unix(), unix(`${s.path("short")}\0rest`), 110);
  expect(readdirSync(dirname(s.path("short")))).toEqual(["short"]);
});

scoped("the mode of a socket's file is the socket's mode without the umask", (s) => {
  const fd = s.unix();
  const address = unix(s.path("socket"));
  fchmodSync(fd, 0o765);
  const umask = process.umask(0o123);
  try {
    gives(0, bind, fd, address, 110);
  } finally {
    process.umask(umask);
  }
  const status = lstatSync(s.path("socket"));
  expect([status.isSocket(), status.mode & 0o777]).toEqual([true, 0o765 & ~0o123]);
  chmodSync(s.path("socket"), 0o600);
});

test("sizes of the addresses in these tables", () => {
  expect([sizeof(sockaddr_in), sizeof(sockaddr_in6), sizeof(sockaddr_un)]).toEqual([16, 28, 110]);
});

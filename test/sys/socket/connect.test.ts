// connect(2), ip(7), unix(7)
import { chmodSync, symlinkSync, writeFileSync } from "node:fs";
import { ntohs, sockaddr_in } from "bsd-sockets/arpa/inet";
import { int, socklen_t } from "bsd-sockets/c";
import * as codes from "bsd-sockets/errno";
import { IPPROTO_IPV6, IPPROTO_TCP, IPV6_V6ONLY } from "bsd-sockets/netinet/in";
import { TCP_USER_TIMEOUT } from "bsd-sockets/netinet/tcp";
import * as sys_socket from "bsd-sockets/sys/socket";
import { expect } from "vitest";
import { abstract, inet, inet6, nameOf, nameOf6, ofFamily, uniqueName, unix } from "../../helpers/addresses.mjs";
import { fails, gives, must, NONBLOCK, row, type Scope, scoped, set, table } from "../../helpers/calls.ts";

const { connect, getpeername, getsockopt, recv, send, shutdown } = sys_socket;
const { AF_INET, AF_UNIX, AF_UNSPEC, SHUT_RD, SO_BROADCAST, SO_ERROR, SO_REUSEADDR, SOCK_DGRAM } = sys_socket;
const { SOCK_SEQPACKET, SOCK_STREAM, SOL_SOCKET } = sys_socket;

/** The path of a Unix listener. */
function unixListener(s: Scope, type: number = SOCK_STREAM, backlog = 8): ReturnType<typeof unix> {
  s.listening(s.unix(type), unix(s.path("listener")), backlog);
  return unix(s.path("listener"));
}

/** The path of a Unix datagram socket. */
function unixReceiver(s: Scope): ReturnType<typeof unix> {
  s.bound(s.unix(SOCK_DGRAM), unix(s.path("receiver")));
  return unix(s.path("receiver"));
}

/** A non-blocking socket whose connection was refused. */
function refused(s: Scope): [number, sockaddr_in] {
  const [fd, address] = [s.tcp(NONBLOCK), s.refusing()];
  fails("EINPROGRESS", connect, fd, address, 16);
  return [fd, address];
}

function errorOf(fd: number): number {
  const error = int(-1);
  gives(0, getsockopt, fd, SOL_SOCKET, SO_ERROR, error, socklen_t(4));
  return error.value;
}

table("connect", connect).failures([
  row("descriptor -1", "EBADF", () => [-1, inet(), 16]),
  row("a closed descriptor", "EBADF", (s) => [s.closed(), inet(), 16]),
  row("/dev/null", "ENOTSOCK", (s) => [s.file("/dev/null"), inet(), 16]),
  row("a regular file", "ENOTSOCK", (s) => [s.file(s.path("file"), "w"), inet(), 16]),
  row("a pipe", "ENOTSOCK", (s) => [s.pipe()[1], inet(), 16]),
  row("no address", "EFAULT", (s) => [s.tcp(), null, 16]),
  row("no address, UDP", "EFAULT", (s) => [s.udp(), null, 16]),
  row("no address, AF_UNIX", "EFAULT", (s) => [s.unix(), null, 110]),
  row("length 0", "EINVAL", (s) => [s.tcp(), inet(), 0]),
  row("length 1", "EINVAL", (s) => [s.tcp(), inet(), 1]),
  row("length 3", "EINVAL", (s) => [s.tcp(), inet(), 3]),
  row("length 15", "EINVAL", (s) => [s.tcp(), inet(), 15]),
  row("length -1", "EINVAL", (s) => [s.tcp(), inet(), -1]),
  row("length 129", "EINVAL", (s) => [s.tcp(), new Uint8Array(200), 129]),
  row("length 2, UDP", "EINVAL", (s) => [s.udp(), inet(), 2]),
  row("length 15, UDP", "EINVAL", (s) => [s.udp(), inet(), 15]),
  row("an IPv6 address cut to an IPv4 length", "EINVAL", (s) => [s.tcp6(), inet6(), 16]),
  row("an IPv6 address cut to an IPv4 length, UDP", "EINVAL", (s) => [s.udp6(), inet6(), 16]),
  row("family 47", "EAFNOSUPPORT", (s) => [s.tcp(), ofFamily(47), 16]),
  row("family AF_UNIX for TCP", "EAFNOSUPPORT", (s) => [s.tcp(), ofFamily(AF_UNIX), 16]),
  row("family 47 for UDP", "EAFNOSUPPORT", (s) => [s.udp(), ofFamily(47), 16]),
  row("an IPv6 address for TCP over IPv4", "EAFNOSUPPORT", (s) => [s.tcp(), inet6(), 28]),
  row("an IPv6 address for UDP over IPv4", "EAFNOSUPPORT", (s) => [s.udp(), inet6(), 28]),
  row("an IPv4 address of IPv6 length for TCP over IPv6", "EAFNOSUPPORT", (s) => {
    const address = inet6();
    address.sin6_family = AF_INET;
    return [s.tcp6(), address, 28];
  }),
  row("TCP where nothing listens", "ECONNREFUSED", (s) => [s.tcp(), s.refusing(), 16]),
  row("TCP to port 0", "ECONNREFUSED", (s) => [s.tcp(), inet(0), 16]),
  row("a connection that exists already, of another socket with the same address", "EADDRNOTAVAIL", (s) => {
    const [one, other, listener] = [s.tcp(), s.tcp(), nameOf(s.listener())];
    for (const fd of [one, other]) set(fd, SOL_SOCKET, SO_REUSEADDR, 1);
    s.bound(other, nameOf(s.bound(one)));
    s.connected(one, listener);
    return [other, listener, 16];
  }),
  row("TCP over IPv6 where nothing listens", "ECONNREFUSED", (s) => [
    s.tcp6(),
    nameOf6(s.bound(s.tcp6(), inet6())),
    28,
  ]),
  row("TCP, a listener that is closed", "ECONNREFUSED", (s) => {
    const listener = s.listener();
    const address = nameOf(listener);
    s.close(listener);
    return [s.tcp(), address, 16];
  }),
  row("TCP, a listener after SHUT_RD", "ECONNREFUSED", (s) => {
    const listener = s.listener();
    must(shutdown(listener, SHUT_RD));
    return [s.tcp(), nameOf(listener), 16];
  }),
  row("TCP that is connected", "EISCONN", (s) => {
    const listener = s.listener();
    return [s.connected(s.tcp(), listener), nameOf(listener), 16];
  }),
  row("TCP that is connected, over IPv6", "EISCONN", (s) => {
    const listener = s.listening(s.tcp6(), inet6());
    return [s.connected(s.tcp6(), nameOf6(listener)), nameOf6(listener), 28];
  }),
  row("TCP that came from accept", "EISCONN", (s) => [s.pair()[1], nameOf(s.listener()), 16]),
  row("a TCP socket that listens", "EISCONN", (s) => [s.listener(), nameOf(s.listener()), 16]),
  row("TCP with O_NONBLOCK to a listener", "EINPROGRESS", (s) => [s.tcp(NONBLOCK), nameOf(s.listener()), 16]),
  row("TCP with O_NONBLOCK where nothing listens", "EINPROGRESS", (s) => [s.tcp(NONBLOCK), s.refusing(), 16]),
  row("TCP with O_NONBLOCK, again after the refusal", "ECONNREFUSED", (s) => [...refused(s), 16]),
  row("TCP with O_NONBLOCK, again after the refusal was read", "ECONNABORTED", (s) => {
    const [fd, address] = refused(s);
    expect(errorOf(fd)).toBe(codes.ECONNREFUSED);
    return [fd, address, 16];
  }),
  row("TCP with O_NONBLOCK, again before the handshake is done", "EALREADY", (s) => [s.connecting(), s.busy(), 16]),
  row("TCP whose handshake takes longer than SO_SNDTIMEO", "EINPROGRESS", (s) => [
    s.limited(s.tcp(), 50),
    s.busy(),
    16,
  ]),
  row("TCP, again after SO_SNDTIMEO has passed", "EALREADY", (s) => {
    const [fd, address] = [s.limited(s.tcp(), 50), s.busy()];
    fails("EINPROGRESS", connect, fd, address, 16);
    return [fd, address, 16];
  }),
  row("TCP whose handshake takes longer than TCP_USER_TIMEOUT", "ETIMEDOUT", (s) => [
    set(s.limited(s.tcp(), 20_000), IPPROTO_TCP, TCP_USER_TIMEOUT, 100),
    s.busy(),
    16,
  ]),
  row("TCP to a multicast address", "ENETUNREACH", (s) => [s.tcp(), inet(9, "224.0.0.1"), 16]),
  row("TCP to loopback's broadcast address", "ENETUNREACH", (s) => [s.tcp(), inet(9, "127.255.255.255"), 16]),
  row("TCP over IPv6 to a multicast address", "ENETUNREACH", (s) => [s.tcp6(), inet6(9, "ff02::1"), 28]),
  row("UDP to the broadcast address without SO_BROADCAST", "EACCES", (s) => [s.udp(), inet(9, "127.255.255.255"), 16]),
  row("an IPv6-only socket to a v4-mapped address", "ENETUNREACH", (s) => [
    set(s.tcp6(), IPPROTO_IPV6, IPV6_V6ONLY, 1),
    inet6(ntohs(nameOf(s.listener()).sin_port), "::ffff:127.0.0.1"),
    28,
  ]),
  row("an IPv6-only UDP socket to a v4-mapped address", "ENETUNREACH", (s) => [
    set(s.udp6(), IPPROTO_IPV6, IPV6_V6ONLY, 1),
    inet6(9, "::ffff:127.0.0.1"),
    28,
  ]),
  row("a link-local address without its scope", "EINVAL", (s) => [s.tcp6(), inet6(9, "fe80::1"), 28]),
  row("a link-local address without its scope, UDP", "EINVAL", (s) => [s.udp6(), inet6(9, "fe80::1"), 28]),
  row("a Unix path that does not exist", "ENOENT", (s) => [s.unix(), unix(s.path("missing")), 110]),
  row("a Unix path in a missing folder", "ENOENT", (s) => [s.unix(), unix(s.path("missing/socket")), 110]),
  row("a Unix datagram path that does not exist", "ENOENT", (s) => [s.unix(SOCK_DGRAM), unix(s.path("missing")), 110]),
  row("a Unix path below a file", "ENOTDIR", (s) => {
    writeFileSync(s.path("file"), "");
    return [s.unix(), unix(s.path("file/socket")), 110];
  }),
  row("a Unix path through a symbolic link to itself", "ELOOP", (s) => {
    symlinkSync(s.path("loop"), s.path("loop"));
    return [s.unix(), unix(s.path("loop")), 110];
  }),
  row("a Unix path of a file that is no socket", "ECONNREFUSED", (s) => {
    writeFileSync(s.path("file"), "");
    chmodSync(s.path("file"), 0o777);
    return [s.unix(), unix(s.path("file")), 110];
  }),
  row("a Unix path of a folder", "ECONNREFUSED", (s) => [s.unix(), unix(s.path("x").slice(0, -2)), 110]),
  row("a Unix stream that is bound and does not listen", "ECONNREFUSED", (s) => {
    s.bound(s.unix(), unix(s.path("socket")));
    return [s.unix(), unix(s.path("socket")), 110];
  }),
  row("a Unix path whose socket is closed", "ECONNREFUSED", (s) => {
    s.close(s.listening(s.unix(), unix(s.path("socket"))));
    return [s.unix(), unix(s.path("socket")), 110];
  }),
  row("an abstract name that nobody has", "ECONNREFUSED", (s) => {
    const name = abstract(uniqueName());
    return [s.unix(), name, name.length];
  }),
  row("an abstract name, one NUL too long", "ECONNREFUSED", (s) => {
    const name = uniqueName();
    s.listening(s.unix(), abstract(name));
    return [s.unix(), abstract(`${name}\0`), 2 + 1 + name.length + 1];
  }),
  row("a Unix listener to its own path", "EINVAL", (s) => [
    s.listening(s.unix(), unix(s.path("socket"))),
    unix(s.path("socket")),
    110,
  ]),
  row("a Unix stream that is connected", "EISCONN", (s) => {
    const path = unixListener(s);
    return [s.connected(s.unix(), path), path, 110];
  }),
  row("a Unix stream pair", "EISCONN", (s) => [s.unixPair()[0], unixListener(s), 110]),
  row("a Unix datagram socket to a stream listener", "EPROTOTYPE", (s) => [s.unix(SOCK_DGRAM), unixListener(s), 110]),
  row("a Unix stream to a datagram socket", "EPROTOTYPE", (s) => [s.unix(), unixReceiver(s), 110]),
  row("a Unix sequenced-packet socket to a stream listener", "EPROTOTYPE", (s) => [
    s.unix(SOCK_SEQPACKET),
    unixListener(s),
    110,
  ]),
  row("a Unix stream to a sequenced-packet listener", "EPROTOTYPE", (s) => [
    s.unix(),
    unixListener(s, SOCK_SEQPACKET),
    110,
  ]),
  row("a Unix stream with family AF_INET", "EINVAL", (s) => [s.unix(), ofFamily(AF_INET), 16]),
  row("a Unix stream with AF_UNSPEC", "EINVAL", (s) => [s.unix(), ofFamily(AF_UNSPEC), 16]),
  row("a Unix stream with family only", "EINVAL", (s) => [s.unix(), unix(""), 2]),
  row("a Unix address over the length of sockaddr_un", "EINVAL", (s) => [s.unix(), new Uint8Array(111), 111]),
  row("a Unix stream with O_NONBLOCK to a full backlog", "EAGAIN", (s) => {
    const path = unixListener(s, SOCK_STREAM, 0);
    s.connected(s.unix(), path);
    return [s.unix(SOCK_STREAM | NONBLOCK), path, 110];
  }),
  row("a Unix stream to a full backlog within SO_SNDTIMEO", "EAGAIN", (s) => {
    const path = unixListener(s, SOCK_STREAM, 0);
    s.connected(s.unix(), path);
    return [s.limited(s.unix(), 50), path, 110];
  }),
  row("a Unix datagram socket to one that is connected elsewhere", "EPERM", (s) => {
    const other = unixReceiver(s);
    const taken = s.bound(s.unix(SOCK_DGRAM), unix(s.path("taken")));
    s.connected(taken, other);
    return [s.unix(SOCK_DGRAM), unix(s.path("taken")), 110];
  }),
]);

table("connect", connect).successes([
  row("TCP to a listener", 0, (s) => [s.tcp(), nameOf(s.listener()), 16]),
  row("TCP over IPv6", 0, (s) => [s.tcp6(), nameOf6(s.listening(s.tcp6(), inet6())), 28]),
  row("TCP to 0.0.0.0, which is this machine", 0, (s) => {
    const listener = nameOf(s.listener());
    return [s.tcp(), inet(ntohs(listener.sin_port), "0.0.0.0"), 16];
  }),
  row("IPv6 to a v4-mapped listener", 0, (s) => [
    s.tcp6(),
    inet6(ntohs(nameOf(s.listener()).sin_port), "::ffff:127.0.0.1"),
    28,
  ]),
  row("IPv4 to a dual-stack listener", 0, (s) => {
    const listener = nameOf6(s.listening(s.tcp6(), inet6(0, "::")));
    return [s.tcp(), inet(ntohs(listener.sin6_port)), 16];
  }),
  row("TCP that was refused, to a listener", 0, (s) => {
    const fd = s.tcp();
    fails("ECONNREFUSED", connect, fd, s.refusing(), 16);
    return [fd, nameOf(s.listener()), 16];
  }),
  row("UDP where nobody receives", 0, (s) => [s.udp(), s.unreachable(), 16]),
  row("UDP to port 0", 0, (s) => [s.udp(), inet(0), 16]),
  row("UDP over IPv6", 0, (s) => [s.udp6(), nameOf6(s.bound(s.udp6(), inet6())), 28]),
  row("UDP once more, to another address", 0, (s) => [s.udpPair()[0], nameOf(s.bound(s.udp())), 16]),
  row("UDP to the broadcast address with SO_BROADCAST", 0, (s) => [
    set(s.udp(), SOL_SOCKET, SO_BROADCAST, 1),
    inet(9, "127.255.255.255"),
    16,
  ]),
  row("AF_UNSPEC for UDP that is not connected", 0, (s) => [s.udp(), ofFamily(AF_UNSPEC), 16]),
  row("AF_UNSPEC for TCP that is not connected", 0, (s) => [s.tcp(), ofFamily(AF_UNSPEC), 16]),
  row("AF_UNSPEC for TCP that is connected", 0, (s) => [s.pair()[0], ofFamily(AF_UNSPEC), 16]),
  row("AF_UNSPEC of two bytes", 0, (s) => [s.udpPair()[0], ofFamily(AF_UNSPEC), 2]),
  row("AF_UNSPEC for a listener, which ends listening", 0, (s) => [s.listener(), ofFamily(AF_UNSPEC), 16]),
  row("a Unix stream to a path", 0, (s) => [s.unix(), unixListener(s), 110]),
  row("a Unix stream to a path without its NUL", 0, (s) => {
    const path = unixListener(s);
    return [s.unix(), path, 2 + path.sun_path.indexOf(0)];
  }),
  row("a Unix stream through a symbolic link", 0, (s) => {
    unixListener(s);
    symlinkSync("listener", s.path("link"));
    return [s.unix(), unix(s.path("link")), 110];
  }),
  row("a Unix stream to an abstract name", 0, (s) => {
    const name = abstract(uniqueName());
    s.listening(s.unix(), name);
    return [s.unix(), name, name.length];
  }),
  row("a Unix datagram socket to a path", 0, (s) => [s.unix(SOCK_DGRAM), unixReceiver(s), 110]),
  row("a Unix sequenced-packet socket to a path", 0, (s) => [
    s.unix(SOCK_SEQPACKET),
    unixListener(s, SOCK_SEQPACKET),
    110,
  ]),
]);

scoped("a finished non-blocking connect answers 0 once, then EISCONN", (s) => {
  const [fd, listener] = [s.tcp(NONBLOCK), nameOf(s.listener())];
  fails("EINPROGRESS", connect, fd, listener, 16);
  gives(0, connect, fd, listener, 16);
  fails("EISCONN", connect, fd, listener, 16);
});

scoped("a refused non-blocking connect shows in SO_ERROR once", (s) => {
  const [fd] = refused(s);
  expect([errorOf(fd), errorOf(fd)]).toEqual([codes.ECONNREFUSED, 0]);
});

scoped("connect with AF_UNSPEC dissolves a UDP socket's peer", (s) => {
  const [sender, receiver] = s.udpPair();
  gives(0, connect, sender, ofFamily(AF_UNSPEC), 16);
  fails("ENOTCONN", getpeername, sender, new sockaddr_in(), socklen_t(16));
  fails("EDESTADDRREQ", send, sender, "x", 1, 0);
  gives(0, connect, sender, nameOf(receiver), 16);
  gives(1, send, sender, "x", 1, 0);
});

scoped("connect with AF_UNSPEC ends a TCP connection", (s) => {
  const [client, server] = s.pair();
  gives(0, connect, client, ofFamily(AF_UNSPEC), 16);
  fails("ENOTCONN", getpeername, client, new sockaddr_in(), socklen_t(16));
  fails("ECONNRESET", recv, server, Buffer.alloc(1), 1, 0);
});

scoped("connect gives the socket an address of its own", (s) => {
  const fd = s.connected(s.udp(), s.unreachable());
  const name = nameOf(fd);
  expect(name.sin_addr.s_addr).toBe(inet().sin_addr.s_addr);
  expect(name.sin_port).not.toBe(0);
});

scoped("a connected UDP socket takes datagrams of its peer only", (s) => {
  const [sender, receiver] = s.udpPair();
  const stranger = s.connected(s.udp(), sender);
  gives(1, send, stranger, "x", 1, 0);
  const answer = s.connected(receiver, sender);
  gives(2, send, answer, "ok", 2, 0);
  gives(2, recv, sender, Buffer.alloc(8), 8, 0);
});

scoped("a TCP socket connects to itself where both ends have one address", (s) => {
  const fd = s.bound(s.limited(s.tcp(), 5000));
  gives(0, connect, fd, nameOf(fd), 16);
  gives(4, send, fd, "self", 4, 0);
  const bytes = Buffer.alloc(4);
  gives(4, recv, fd, bytes, 4, 0);
  expect(bytes.toString()).toBe("self");
});

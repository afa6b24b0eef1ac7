// <winsock2.h> on Linux: each call once well, and its failures.
import { int, sizeof, socklen_t } from "bsd-sockets/c";
import * as posix from "bsd-sockets/sys/socket";
import * as w from "bsd-sockets/winsock2";
import { describe, expect, test } from "vitest";
import {
  closed,
  fails,
  gives,
  lastError,
  loopback,
  nameOf,
  pollOf,
  row,
  type Scope,
  scoped,
  setOf,
  startUp,
  table,
} from "./calls.ts";

startUp();

const address = loopback();
const buffer = (): Buffer => Buffer.alloc(16);
const pipe = (s: Scope): number => s.pipe()[0];

/** Handles that are no sockets: every call says WSAENOTSOCK, Winsock has no WSAEBADF for them. */
const bad: [string, (s: Scope) => number][] = [
  ["INVALID_SOCKET", () => w.INVALID_SOCKET],
  ["a closed socket", () => closed()],
  ["a pipe", pipe],
  ["a handle beyond 32 bits", () => 2 ** 40],
  ["a handle of 2 to the 32nd", () => 2 ** 32],
  ["a negative handle", () => -5],
];
const takers: [string, (s: number) => unknown][] = [
  ["bind", (s) => w.bind(s, address, 16)],
  ["listen", (s) => w.listen(s, 5)],
  ["accept", (s) => w.accept(s, null, null)],
  ["connect", (s) => w.connect(s, address, 16)],
  ["send", (s) => w.send(s, "x", 1, 0)],
  ["recv", (s) => w.recv(s, buffer(), 1, 0)],
  ["sendto", (s) => w.sendto(s, "x", 1, 0, address, 16)],
  ["recvfrom", (s) => w.recvfrom(s, buffer(), 1, 0, null, null)],
  ["shutdown", (s) => w.shutdown(s, w.SD_BOTH)],
  ["closesocket", (s) => w.closesocket(s)],
  ["getsockname", (s) => w.getsockname(s, buffer(), int(16))],
  ["getpeername", (s) => w.getpeername(s, buffer(), int(16))],
  ["getsockopt", (s) => w.getsockopt(s, w.SOL_SOCKET, w.SO_TYPE, int(0), int(4))],
  ["setsockopt", (s) => w.setsockopt(s, w.SOL_SOCKET, w.SO_KEEPALIVE, int(1), 4)],
  ["ioctlsocket", (s) => w.ioctlsocket(s, w.FIONBIO, w.u_long(1))],
  ["WSAIoctl", (s) => w.WSAIoctl(s, w.FIONREAD, null, 0, w.u_long(0), 4, w.DWORD(0), null, null)],
  ["WSADuplicateSocket", (s) => w.WSADuplicateSocket(s, process.pid, new w.WSAPROTOCOL_INFO())],
  ["select", (s) => w.select(0, setOf(s), null, null, null)],
  ["WSAHtons", (s) => w.WSAHtons(s, 1, w.u_short(0))],
];

describe("WSAENOTSOCK", () => {
  for (const [does, handle] of bad)
    for (const [name, call] of takers) scoped(`${name} with ${does}`, (s) => fails("WSAENOTSOCK", call, handle(s)));
});

table("socket", w.socket).failures([
  row("an unknown family", "WSAEAFNOSUPPORT", () => [99, w.SOCK_STREAM, 0]),
  row("a negative family", "WSAEAFNOSUPPORT", () => [-1, w.SOCK_STREAM, 0]),
  row("another protocol's type", "WSAEPROTONOSUPPORT", () => [w.AF_INET, w.SOCK_STREAM, w.IPPROTO_UDP]),
]);

table("WSASocket", w.WSASocket).failures([
  row("an unknown family", "WSAEAFNOSUPPORT", () => [99, w.SOCK_STREAM, 0, null, 0, 0]),
  row("unknown flags", "WSAEINVAL", () => [w.AF_INET, w.SOCK_STREAM, 0, null, 0, 0x4000]),
]);

table("bind", w.bind).failures([
  row("no address", "WSAEFAULT", (s) => [s.tcp(), null, 16]),
  row("too short an address", "WSAEINVAL", (s) => [s.tcp(), address, 2]),
  row("a negative length", "WSAEINVAL", (s) => [s.tcp(), address, -1]),
  row("bound already", "WSAEINVAL", (s) => [s.bound(s.tcp()), loopback(), 16]),
  row("a port in use", "WSAEADDRINUSE", (s) => [s.tcp(), nameOf(s.listener()), 16]),
  row("an address of no interface", "WSAEADDRNOTAVAIL", (s) => {
    const other = loopback();
    other.sin_addr.s_addr = w.inet_addr("192.0.2.1");
    return [s.tcp(), other, 16];
  }),
]);

table("listen", w.listen).failures([
  row("a UDP socket", "WSAEOPNOTSUPP", (s) => [s.udp(), 5]),
  row("a connected socket", "WSAEINVAL", (s) => [s.pair()[0], 5]),
]);

table("accept", w.accept).failures([
  row("a socket that does not listen", "WSAEINVAL", (s) => [s.bound(s.tcp()), null, null]),
  row("a UDP socket", "WSAEOPNOTSUPP", (s) => [s.udp(), null, null]),
  row("nobody waits", "WSAEWOULDBLOCK", (s) => [s.nonblocking(s.listener()), null, null]),
]);

table("connect", w.connect).failures([
  row("nobody listens", "WSAECONNREFUSED", (s) => [s.tcp(), nameOf(s.bound(s.tcp())), 16]),
  row("connected already", "WSAEISCONN", (s) => [s.pair()[0], nameOf(s.listener()), 16]),
  row("a connect that does not block", "WSAEWOULDBLOCK", (s) => [s.nonblocking(s.tcp()), nameOf(s.listener()), 16]),
  row("no address", "WSAEFAULT", (s) => [s.tcp(), null, 16]),
]);

table("send", w.send).failures([
  row("no buffer", "WSAEFAULT", (s) => [s.pair()[0], null, 1, 0]),
  row("after SD_SEND", "WSAESHUTDOWN", (s) => {
    const [client] = s.pair();
    w.shutdown(client, w.SD_SEND);
    return [client, "x", 1, 0];
  }),
  row("a datagram that is too long", "WSAEMSGSIZE", (s) => [s.udpPair()[0], Buffer.alloc(70_000), 70_000, 0]),
]);

table("recv", w.recv).failures([
  row("no connection", "WSAENOTCONN", (s) => [s.tcp(), buffer(), 1, 0]),
  row("nothing there", "WSAEWOULDBLOCK", (s) => [s.nonblocking(s.pair()[0]), buffer(), 1, 0]),
]);

table("shutdown", w.shutdown).failures([
  row("no connection", "WSAENOTCONN", (s) => [s.tcp(), w.SD_BOTH]),
  row("an unknown way", "WSAEINVAL", (s) => [s.pair()[0], 7]),
]);

table("getpeername", w.getpeername).failures([
  row("no connection", "WSAENOTCONN", (s) => [s.tcp(), buffer(), int(16)]),
  row("no length", "WSAEFAULT", (s) => [s.pair()[0], buffer(), null]),
]);

table("ioctlsocket", w.ioctlsocket).failures([
  row("no argument", "WSAEFAULT", (s) => [s.tcp(), w.FIONBIO, null]),
  row("an unknown command", "WSAEOPNOTSUPP", (s) => [s.tcp(), 0x12345678, w.u_long(0)]),
]);

table("WSAIoctl", w.WSAIoctl).failures([
  row("no count", "WSAEFAULT", (s) => [s.tcp(), w.FIONREAD, null, 0, w.u_long(0), 4, null, null, null]),
  row("an unknown code", "WSAEOPNOTSUPP", (s) => [s.tcp(), 0x12345678, null, 0, null, 0, w.DWORD(0), null, null]),
  row("SIO_KEEPALIVE_VALS without values", "WSAEFAULT", (s) => [
    s.tcp(),
    w.SIO_KEEPALIVE_VALS,
    null,
    0,
    null,
    0,
    w.DWORD(0),
    null,
    null,
  ]),
]);

table("gethostname", w.gethostname).failures([
  row("no room", "WSAEFAULT", () => [buffer(), 0]),
  row("no buffer", "WSAEFAULT", () => [null, 16]),
]);

describe("these succeed and leave the last error alone", () => {
  scoped("a TCP conversation", (s) => {
    const server = s.tcp();
    gives(0, w.bind, server, loopback(), sizeof(w.SOCKADDR_IN));
    gives(0, w.listen, server, w.SOMAXCONN);
    const name = new w.SOCKADDR_IN();
    const length = int(sizeof(name));
    gives(0, w.getsockname, server, name, length);
    expect([length.value, w.inet_ntoa(name.sin_addr)]).toEqual([16, "127.0.0.1"]);
    const client = s.tcp();
    gives(0, w.connect, client, name, sizeof(name));
    const peer = new w.SOCKADDR_IN();
    const accepted = s.own(w.accept(server, peer, length));
    const own = nameOf(client);
    expect([peer.sin_port, length.value]).toEqual([own.sin_port, 16]);
    gives(0, w.getpeername, client, peer, length);
    expect(peer.sin_port).toBe(name.sin_port);
    gives(5, w.send, client, "hello", 5, 0);
    const bytes = buffer();
    gives(5, w.recv, accepted, bytes, 16, w.MSG_PEEK);
    gives(5, w.recv, accepted, bytes, 16, 0);
    expect(bytes.toString("latin1", 0, 5)).toBe("hello");
    gives(0, w.shutdown, client, w.SD_SEND);
    gives(0, w.recv, accepted, bytes, 16, 0);
  });

  scoped("a UDP conversation", (s) => {
    const [client, server] = [s.bound(s.udp()), s.bound(s.udp())];
    gives(4, w.sendto, client, "ping", 4, 0, nameOf(server), 16);
    const [bytes, from, length] = [buffer(), new w.SOCKADDR_IN(), int(16)];
    gives(4, w.recvfrom, server, bytes, 16, 0, from, length);
    expect([bytes.toString("latin1", 0, 4), from.sin_port]).toEqual(["ping", nameOf(client).sin_port]);
  });

  test("closesocket", () => {
    gives(0, w.closesocket, w.socket(w.AF_INET, w.SOCK_DGRAM, 0));
  });

  scoped("ioctlsocket: FIONBIO, FIONREAD, SIOCATMARK", (s) => {
    const [client, server] = s.pair();
    const value = w.u_long(1);
    gives(0, w.ioctlsocket, server, w.FIONBIO, value);
    fails("WSAEWOULDBLOCK", w.recv, server, buffer(), 1, 0);
    w.send(client, "abc", 3, 0);
    gives(1, w.WSAPoll, pollOf([server, w.POLLIN]), 1, 5000);
    gives(0, w.ioctlsocket, server, w.FIONREAD, value);
    expect(value.value).toBe(3);
    gives(0, w.ioctlsocket, server, w.SIOCATMARK, value);
    value.value = 0;
    gives(0, w.ioctlsocket, server, w.FIONBIO, value);
  });

  scoped("WSAIoctl: SIO_KEEPALIVE_VALS", (s) => {
    const [client] = s.pair();
    const values = new w.tcp_keepalive();
    Object.assign(values, { onoff: 1, keepalivetime: 30_000, keepaliveinterval: 5000 });
    const count = w.DWORD(99);
    gives(0, w.WSAIoctl, client, w.SIO_KEEPALIVE_VALS, values, sizeof(values), null, 0, count, null, null);
    expect(count.value).toBe(0);
    const on = int(0);
    gives(0, w.getsockopt, client, w.SOL_SOCKET, w.SO_KEEPALIVE, on, int(4));
    expect(on.value).toBe(1);
  });

  scoped("WSADuplicateSocket: a second handle of the same socket", (s) => {
    const [client, server] = s.pair();
    const info = new w.WSAPROTOCOL_INFO();
    gives(0, w.WSADuplicateSocket, client, w.GetCurrentProcessId(), info);
    expect([info.iAddressFamily, info.iSocketType]).toEqual([w.AF_INET, w.SOCK_STREAM]);
    const all = w.FROM_PROTOCOL_INFO;
    const second = s.own(w.WSASocket(all, all, all, info, 0, 0));
    expect(second).not.toBe(client);
    gives(1, w.send, second, "x", 1, 0);
    gives(1, w.recv, server, buffer(), 1, 0);
  });

  test("gethostname", () => {
    const name = Buffer.alloc(256);
    gives(0, w.gethostname, name, 256);
    expect(name.indexOf(0)).toBeGreaterThan(0);
  });

  scoped("WSAHtonl and its relatives", (s) => {
    const handle = s.udp();
    const [long, short] = [w.u_long(0), w.u_short(0)];
    gives(0, w.WSAHtonl, handle, 0x01020304, long);
    expect(long.value).toBe(w.htonl(0x01020304));
    gives(0, w.WSANtohl, handle, long.value, long);
    expect(long.value).toBe(0x01020304);
    gives(0, w.WSAHtons, handle, 0x0102, short);
    expect(short.value).toBe(w.htons(0x0102));
    gives(0, w.WSANtohs, handle, short.value, short);
    expect(short.value).toBe(0x0102);
    fails("WSAEFAULT", w.WSAHtonl, handle, 1, null);
  });
});

describe("what C leaves undefined throws", () => {
  test("a negative length of data", () => {
    for (const call of [w.send, w.recv]) expect(() => call(-1, buffer(), -1, 0)).toThrow(RangeError);
  });

  test("a length past the buffer", () => {
    expect(() => w.send(-1, buffer(), 17, 0)).toThrow("send: argument 3 (len) must be at most 16");
    expect(() => w.recvfrom(-1, buffer(), 17, 0, null, null)).toThrow(RangeError);
    expect(() => w.accept(-1, buffer(), int(17))).toThrow(RangeError);
  });

  test("an overlapped call", () => {
    const call = w.WSAIoctl as (...args: unknown[]) => unknown;
    expect(() => call(-1, w.FIONREAD, null, 0, null, 0, w.DWORD(0), {}, null)).toThrow("(lpOverlapped) must be null");
  });
});

describe("with the POSIX headers in one process", () => {
  scoped("a server of one contract, a client of the other, both ways", (s) => {
    const server = s.listener();
    const client = s.tcp();
    expect(posix.connect(client, nameOf(server), 16)).toBe(0);
    const accepted = s.own(w.accept(server, null, null));
    const bytes = buffer();
    expect([posix.send(client, "ping", 4, 0), w.recv(accepted, bytes, 16, 0)]).toEqual([4, 4]);
    expect([w.send(accepted, bytes, 4, 0), posix.recv(client, bytes, 16, 0)]).toEqual([4, 4]);
    const other = s.listener();
    const name = new w.SOCKADDR_IN();
    posix.getsockname(other, name, socklen_t(16));
    const second = s.connected(s.tcp(), name);
    const end = s.accepted(other);
    expect([w.send(second, "pong", 4, 0), posix.recv(end, bytes, 16, 0)]).toEqual([4, 4]);
    expect(bytes.toString("latin1", 0, 4)).toBe("pong");
  });

  scoped("each keeps its own error", () => {
    fails("WSAENOTSOCK", w.closesocket, -1);
    posix.listen(-1, 5);
    expect(lastError("WSAENOTSOCK")).toBe("WSAENOTSOCK");
  });
});

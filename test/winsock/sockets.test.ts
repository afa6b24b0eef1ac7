// <winsock2.h> on Linux: each call once well, and its failures.
import { int, sizeof, socklen_t } from "bsd-sockets/c";
import * as posix from "bsd-sockets/sys/socket";
import * as w from "bsd-sockets/winsock2";
import { describe, expect, test } from "vitest";
import { type Scope, scoped } from "../helpers/scope.ts";
import * as c from "./calls.ts";
import { fails, gives, pollOf, setOf, table } from "./calls.ts";

c.startUp();

const address = c.loopback();
const buffer = (): Buffer => Buffer.alloc(16);
const pipe = (s: Scope): number => s.pipe()[0];

/** Handles that are no sockets: every call says WSAENOTSOCK, Winsock has no WSAEBADF for them. */
const bad: [string, (s: Scope) => number][] = [
  ["INVALID_SOCKET", () => w.INVALID_SOCKET],
  ["a closed socket", () => c.closed()],
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
    for (const [name, call] of takers)
      test(
        `${name} with ${does}`,
        scoped((s) => fails("WSAENOTSOCK", call, handle(s))),
      );
});

table("socket", w.socket).failures([
  ["an unknown family", "WSAEAFNOSUPPORT", () => [99, w.SOCK_STREAM, 0]],
  ["a negative family", "WSAEAFNOSUPPORT", () => [-1, w.SOCK_STREAM, 0]],
  ["another protocol's type", "WSAEPROTONOSUPPORT", () => [w.AF_INET, w.SOCK_STREAM, w.IPPROTO_UDP]],
]);

table("WSASocket", w.WSASocket).failures([
  ["an unknown family", "WSAEAFNOSUPPORT", () => [99, w.SOCK_STREAM, 0, null, 0, 0]],
  ["unknown flags", "WSAEINVAL", () => [w.AF_INET, w.SOCK_STREAM, 0, null, 0, 0x4000]],
]);

table("bind", w.bind).failures([
  ["no address", "WSAEFAULT", (s) => [c.tcp(s), null, 16]],
  ["too short an address", "WSAEINVAL", (s) => [c.tcp(s), address, 2]],
  ["a negative length", "WSAEINVAL", (s) => [c.tcp(s), address, -1]],
  ["bound already", "WSAEINVAL", (s) => [c.bound(c.tcp(s)), c.loopback(), 16]],
  ["a port in use", "WSAEADDRINUSE", (s) => [c.tcp(s), c.nameOf(c.listener(s)), 16]],
  [
    "an address of no interface",
    "WSAEADDRNOTAVAIL",
    (s) => {
      const other = c.loopback();
      other.sin_addr.S_un.S_addr = w.inet_addr("192.0.2.1");
      return [c.tcp(s), other, 16];
    },
  ],
]);

table("listen", w.listen).failures([
  ["a UDP socket", "WSAEOPNOTSUPP", (s) => [c.udp(s), 5]],
  ["a connected socket", "WSAEINVAL", (s) => [c.tcpPair(s)[0], 5]],
]);

table("accept", w.accept).failures([
  ["a socket that does not listen", "WSAEINVAL", (s) => [c.bound(c.tcp(s)), null, null]],
  ["a UDP socket", "WSAEOPNOTSUPP", (s) => [c.udp(s), null, null]],
  ["nobody waits", "WSAEWOULDBLOCK", (s) => [c.nonblocking(c.listener(s)), null, null]],
]);

table("connect", w.connect).failures([
  ["nobody listens", "WSAECONNREFUSED", (s) => [c.tcp(s), c.nameOf(c.bound(c.tcp(s))), 16]],
  ["connected already", "WSAEISCONN", (s) => [c.tcpPair(s)[0], c.nameOf(c.listener(s)), 16]],
  ["a connect that does not block", "WSAEWOULDBLOCK", (s) => [c.nonblocking(c.tcp(s)), c.nameOf(c.listener(s)), 16]],
  ["no address", "WSAEFAULT", (s) => [c.tcp(s), null, 16]],
]);

table("send", w.send).failures([
  ["no buffer", "WSAEFAULT", (s) => [c.tcpPair(s)[0], null, 1, 0]],
  [
    "after SD_SEND",
    "WSAESHUTDOWN",
    (s) => {
      const [client] = c.tcpPair(s);
      w.shutdown(client, w.SD_SEND);
      return [client, "x", 1, 0];
    },
  ],
  ["a datagram that is too long", "WSAEMSGSIZE", (s) => [c.udpPair(s)[0], Buffer.alloc(70_000), 70_000, 0]],
]);

table("recv", w.recv).failures([
  ["no connection", "WSAENOTCONN", (s) => [c.tcp(s), buffer(), 1, 0]],
  ["nothing there", "WSAEWOULDBLOCK", (s) => [c.nonblocking(c.tcpPair(s)[0]), buffer(), 1, 0]],
]);

table("shutdown", w.shutdown).failures([
  ["no connection", "WSAENOTCONN", (s) => [c.tcp(s), w.SD_BOTH]],
  ["an unknown way", "WSAEINVAL", (s) => [c.tcpPair(s)[0], 7]],
]);

table("getpeername", w.getpeername).failures([
  ["no connection", "WSAENOTCONN", (s) => [c.tcp(s), buffer(), int(16)]],
  ["no length", "WSAEFAULT", (s) => [c.tcpPair(s)[0], buffer(), null]],
]);

table("ioctlsocket", w.ioctlsocket).failures([
  ["no argument", "WSAEFAULT", (s) => [c.tcp(s), w.FIONBIO, null]],
  ["an unknown command", "WSAEOPNOTSUPP", (s) => [c.tcp(s), 0x12345678, w.u_long(0)]],
]);

table("WSAIoctl", w.WSAIoctl).failures([
  ["no count", "WSAEFAULT", (s) => [c.tcp(s), w.FIONREAD, null, 0, w.u_long(0), 4, null, null, null]],
  ["an unknown code", "WSAEOPNOTSUPP", (s) => [c.tcp(s), 0x12345678, null, 0, null, 0, w.DWORD(0), null, null]],
  [
    "SIO_KEEPALIVE_VALS without values",
    "WSAEFAULT",
    (s) => [c.tcp(s), w.SIO_KEEPALIVE_VALS, null, 0, null, 0, w.DWORD(0), null, null],
  ],
]);

table("gethostname", w.gethostname).failures([
  ["no room", "WSAEFAULT", () => [buffer(), 0]],
  ["no buffer", "WSAEFAULT", () => [null, 16]],
]);

describe("these succeed and leave the last error alone", () => {
  test(
    "a TCP conversation",
    scoped((s) => {
      const server = c.tcp(s);
      gives(0, w.bind, server, c.loopback(), sizeof(w.SOCKADDR_IN));
      gives(0, w.listen, server, w.SOMAXCONN);
      const name = new w.SOCKADDR_IN();
      const length = int(sizeof(name));
      gives(0, w.getsockname, server, name, length);
      expect([length.value, w.inet_ntoa(name.sin_addr)]).toEqual([16, "127.0.0.1"]);
      const client = c.tcp(s);
      gives(0, w.connect, client, name, sizeof(name));
      const peer = new w.SOCKADDR_IN();
      const accepted = c.own(s, w.accept(server, peer, length));
      const own = c.nameOf(client);
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
    }),
  );

  test(
    "a UDP conversation",
    scoped((s) => {
      const [client, server] = [c.bound(c.udp(s)), c.bound(c.udp(s))];
      gives(4, w.sendto, client, "ping", 4, 0, c.nameOf(server), 16);
      const [bytes, from, length] = [buffer(), new w.SOCKADDR_IN(), int(16)];
      gives(4, w.recvfrom, server, bytes, 16, 0, from, length);
      expect([bytes.toString("latin1", 0, 4), from.sin_port]).toEqual(["ping", c.nameOf(client).sin_port]);
    }),
  );

  test("closesocket", () => {
    gives(0, w.closesocket, w.socket(w.AF_INET, w.SOCK_DGRAM, 0));
  });

  test(
    "ioctlsocket: FIONBIO, FIONREAD, SIOCATMARK",
    scoped((s) => {
      const [client, server] = c.tcpPair(s);
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
    }),
  );

  test(
    "WSAIoctl: SIO_KEEPALIVE_VALS",
    scoped((s) => {
      const [client] = c.tcpPair(s);
      const values = new w.tcp_keepalive();
      Object.assign(values, { onoff: 1, keepalivetime: 30_000, keepaliveinterval: 5000 });
      const count = w.DWORD(99);
      gives(0, w.WSAIoctl, client, w.SIO_KEEPALIVE_VALS, values, sizeof(values), null, 0, count, null, null);
      expect(count.value).toBe(0);
      const on = int(0);
      gives(0, w.getsockopt, client, w.SOL_SOCKET, w.SO_KEEPALIVE, on, int(4));
      expect(on.value).toBe(1);
    }),
  );

  test(
    "WSADuplicateSocket: a second handle of the same socket",
    scoped((s) => {
      const [client, server] = c.tcpPair(s);
      const info = new w.WSAPROTOCOL_INFO();
      gives(0, w.WSADuplicateSocket, client, w.GetCurrentProcessId(), info);
      expect([info.iAddressFamily, info.iSocketType]).toEqual([w.AF_INET, w.SOCK_STREAM]);
      const all = w.FROM_PROTOCOL_INFO;
      const second = c.own(s, w.WSASocket(all, all, all, info, 0, 0));
      expect(second).not.toBe(client);
      gives(1, w.send, second, "x", 1, 0);
      gives(1, w.recv, server, buffer(), 1, 0);
    }),
  );

  test("gethostname", () => {
    const name = Buffer.alloc(256);
    gives(0, w.gethostname, name, 256);
    expect(name.indexOf(0)).toBeGreaterThan(0);
  });

  test(
    "WSAHtonl and its relatives",
    scoped((s) => {
      const handle = c.udp(s);
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
    }),
  );
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
  test(
    "a server of one contract, a client of the other, both ways",
    scoped((s) => {
      const server = c.listener(s);
      const client = s.tcp();
      expect(posix.connect(client, c.nameOf(server), 16)).toBe(0);
      const accepted = c.own(s, w.accept(server, null, null));
      const bytes = buffer();
      expect([posix.send(client, "ping", 4, 0), w.recv(accepted, bytes, 16, 0)]).toEqual([4, 4]);
      expect([w.send(accepted, bytes, 4, 0), posix.recv(client, bytes, 16, 0)]).toEqual([4, 4]);
      const other = s.listener();
      const name = new w.SOCKADDR_IN();
      posix.getsockname(other, name, socklen_t(16));
      const second = c.connectTo(c.tcp(s), name);
      const end = s.accepted(other);
      expect([w.send(second, "pong", 4, 0), posix.recv(end, bytes, 16, 0)]).toEqual([4, 4]);
      expect(bytes.toString("latin1", 0, 4)).toBe("pong");
    }),
  );

  test(
    "each keeps its own error",
    scoped(() => {
      fails("WSAENOTSOCK", w.closesocket, -1);
      posix.listen(-1, 5);
      expect(c.lastError("WSAENOTSOCK")).toBe("WSAENOTSOCK");
    }),
  );
});

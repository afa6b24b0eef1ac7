// getsockopt and setsockopt of <winsock2.h> on Linux: what the two contracts define differently is converted.
import { int, sizeof } from "bsd-sockets/c";
import * as posix from "bsd-sockets/sys/socket";
import { timeval } from "bsd-sockets/sys/time";
import * as w from "bsd-sockets/winsock2";
import { describe, expect } from "vitest";
import { fails, gives, nameOf, row, scoped, startUp, table } from "./calls.ts";

startUp();

table("getsockopt", w.getsockopt).failures([
  row("no room", "WSAEFAULT", (s) => [s.tcp(), w.SOL_SOCKET, w.SO_RCVTIMEO, w.DWORD(0), int(3)]),
  row("no value", "WSAEFAULT", (s) => [s.tcp(), w.SOL_SOCKET, w.SO_TYPE, null, int(4)]),
  row("no length", "WSAEFAULT", (s) => [s.tcp(), w.SOL_SOCKET, w.SO_TYPE, int(0), null]),
  row("an unknown option", "WSAENOPROTOOPT", (s) => [s.tcp(), w.SOL_SOCKET, 0x7abc, int(0), int(4)]),
]);

table("setsockopt", w.setsockopt).failures([
  row("no value", "WSAEFAULT", (s) => [s.tcp(), w.SOL_SOCKET, w.SO_KEEPALIVE, null, 4]),
  row("a timeout that is too short", "WSAEFAULT", (s) => [s.tcp(), w.SOL_SOCKET, w.SO_SNDTIMEO, w.DWORD(1), 3]),
  row("an unknown option", "WSAENOPROTOOPT", (s) => [s.tcp(), w.SOL_SOCKET, 0x7abc, int(0), 4]),
]);

describe("timeouts are milliseconds", () => {
  for (const name of ["SO_RCVTIMEO", "SO_SNDTIMEO"] as const)
    scoped(name, (s) => {
      const handle = s.tcp();
      gives(0, w.setsockopt, handle, w.SOL_SOCKET, w[name], w.DWORD(1500), 4);
      const value = w.DWORD(0);
      const length = int(4);
      gives(0, w.getsockopt, handle, w.SOL_SOCKET, w[name], value, length);
      expect([value.value, length.value]).toEqual([1500, 4]);
      const time = new timeval();
      posix.getsockopt(handle, posix.SOL_SOCKET, posix[name], time, int(sizeof(time)));
      expect([time.tv_sec, time.tv_usec]).toEqual([1, 500_000]);
    });

  scoped("a receive that times out", (s) => {
    const [client] = s.pair();
    gives(0, w.setsockopt, client, w.SOL_SOCKET, w.SO_RCVTIMEO, w.DWORD(20), 4);
    expect(w.recv(client, Buffer.alloc(1), 1, 0)).toBe(w.SOCKET_ERROR);
  });
});

scoped("LINGER has two u_shorts", (s) => {
  const handle = s.tcp();
  const linger = new w.LINGER();
  Object.assign(linger, { l_onoff: 1, l_linger: 7 });
  expect(sizeof(linger)).toBe(4);
  gives(0, w.setsockopt, handle, w.SOL_SOCKET, w.SO_LINGER, linger, sizeof(linger));
  const system = new posix.linger();
  posix.getsockopt(handle, posix.SOL_SOCKET, posix.SO_LINGER, system, int(sizeof(system)));
  expect([system.l_onoff, system.l_linger]).toEqual([1, 7]);
  w.ZeroMemory(linger, sizeof(linger));
  const length = int(sizeof(linger));
  gives(0, w.getsockopt, handle, w.SOL_SOCKET, w.SO_LINGER, linger, length);
  expect([linger.l_onoff, linger.l_linger, length.value]).toEqual([1, 7, 4]);
});

scoped("SO_ERROR is a WSA code", (s) => {
  const client = s.nonblocking(s.tcp());
  fails("WSAEWOULDBLOCK", w.connect, client, nameOf(s.bound(s.tcp())), 16);
  const excepts = new w.fd_set();
  w.FD_SET(client, excepts);
  gives(1, w.select, 0, null, null, excepts, null);
  const error = int(0);
  gives(0, w.getsockopt, client, w.SOL_SOCKET, w.SO_ERROR, error, int(4));
  expect(error.value).toBe(w.WSAECONNREFUSED);
});

describe("a BOOL", () => {
  for (const name of ["SO_KEEPALIVE", "SO_REUSEADDR", "SO_OOBINLINE", "SO_DONTROUTE"] as const)
    scoped(`${name} as four bytes and as one`, (s) => {
      const handle = s.tcp();
      for (const value of [w.BOOL(w.TRUE), Buffer.from([1])]) {
        gives(0, w.setsockopt, handle, w.SOL_SOCKET, w[name], w.BOOL(w.FALSE), 4);
        gives(0, w.setsockopt, handle, w.SOL_SOCKET, w[name], value, sizeof(value));
        const read = w.BOOL(0);
        gives(0, w.getsockopt, handle, w.SOL_SOCKET, w[name], read, int(4));
        expect(read.value).not.toBe(0);
      }
    });
});

scoped("SO_TYPE, SO_ACCEPTCONN, TCP_NODELAY, SO_RCVBUF", (s) => {
  const handle = s.listener();
  const read = (level: number | undefined, option: number | undefined): number => {
    const value = int(-1);
    gives(0, w.getsockopt, handle, level, option, value, int(4));
    return value.value;
  };
  expect(read(w.SOL_SOCKET, w.SO_TYPE)).toBe(w.SOCK_STREAM);
  expect(read(w.SOL_SOCKET, w.SO_ACCEPTCONN)).toBe(1);
  gives(0, w.setsockopt, handle, w.IPPROTO_TCP, w.TCP_NODELAY, int(1), 4);
  expect(read(w.IPPROTO_TCP, w.TCP_NODELAY)).toBe(1);
  expect(read(w.SOL_SOCKET, w.SO_RCVBUF)).toBeGreaterThan(0);
});

scoped("options that hold addresses, which Winsock has not, are WSAENOPROTOOPT", (s) => {
  const handle = s.tcp();
  const { SO_ATTACH_FILTER, SO_GET_FILTER } = posix;
  fails("WSAENOPROTOOPT", w.setsockopt, handle, w.SOL_SOCKET, SO_ATTACH_FILTER, Buffer.alloc(16, 1), 16);
  fails("WSAENOPROTOOPT", w.getsockopt, handle, w.SOL_SOCKET, SO_GET_FILTER, Buffer.alloc(16), int(16));
});

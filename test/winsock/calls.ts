// Winsock calls made as the tests make them: with a sentinel as the last error, and with the result and the error compared.

import { array, int, sizeof } from "bsd-sockets/c";
import * as codes from "bsd-sockets/ws2tcpip";
import {
  AF_INET,
  accept,
  bind,
  connect,
  DWORD,
  FIONBIO,
  getsockname,
  htonl,
  INADDR_LOOPBACK,
  INVALID_SOCKET,
  ioctlsocket,
  listen,
  MAKEWORD,
  SO_RCVTIMEO,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOCKADDR_IN,
  SOCKET_ERROR,
  SOL_SOCKET,
  setsockopt,
  socket,
  u_long,
  WSAGetLastError,
  WSASetLastError,
  WSAStartup,
} from "bsd-sockets/ws2tcpip";
import { describe, expect, test } from "vitest";
import { must, type Scope, scoped } from "../helpers/scope.ts";

export type Code = {
  [Name in keyof typeof codes]: Name extends `WSA${string}` | `ERROR_${string}` ? Name : never;
}[keyof typeof codes];

const values: Readonly<Record<string, unknown>> = codes;

/** A code that no call of these tests gives. */
const SENTINEL = "WSAEDISCON";

/** The name of the last error, preferring `expected` where it has several. */
export function lastError(expected: string = SENTINEL): string {
  const code = WSAGetLastError();
  if (values[expected] === code) return expected;
  return (
    Object.entries(values).find(([name, value]) => /^(WSAE|WSA|ERROR_)/.test(name) && value === code)?.[0] ?? `${code}`
  );
}

export function setSentinel(): void {
  WSASetLastError(codes[SENTINEL]);
}

/** Makes the call: it returns SOCKET_ERROR (or INVALID_SOCKET, or null) and the last error is `code`. */
export function fails<A extends unknown[]>(code: Code, call: (...args: A) => unknown, ...args: A): void {
  setSentinel();
  const result = call(...args);
  expect([result ?? SOCKET_ERROR, lastError(code)]).toEqual([SOCKET_ERROR, code]);
}

/** Makes the call: it returns `value` and leaves the last error alone. */
export function gives<A extends unknown[]>(value: unknown, call: (...args: A) => unknown, ...args: A): void {
  setSentinel();
  expect([call(...args), lastError()]).toEqual([value, SENTINEL]);
}

export type Failure<A> = readonly [does: string, code: Code, args: (s: Scope) => A];

/** A table of failures of one call. Two steps, so that the rows' types come from the call's. */
export function table<A extends unknown[]>(name: string, call: (...args: A) => unknown) {
  return {
    failures(rows: readonly Failure<A>[]): void {
      describe(`${name} fails`, () => {
        for (const [does, code, args] of rows)
          test(
            `${code}: ${does}`,
            scoped((s) => fails(code, call, ...args(s))),
          );
      });
    },
  };
}

export function startUp(): void {
  must(WSAStartup(MAKEWORD(2, 2), new codes.WSADATA()));
}

/** A loopback address; port 0 lets the system choose. */
export function loopback(port = 0): SOCKADDR_IN {
  const address = new SOCKADDR_IN();
  address.sin_family = AF_INET;
  address.sin_port = port;
  address.sin_addr.S_un.S_addr = htonl(INADDR_LOOPBACK);
  return address;
}

/** Takes over a SOCKET, which on Linux is a descriptor: closed at the end of the test. */
export function own(s: Scope, handle: number): number {
  if (handle === INVALID_SOCKET) throw new Error(`no socket: ${lastError()}`);
  s.own(handle);
  setsockopt(handle, SOL_SOCKET, SO_RCVTIMEO, DWORD(5000), 4);
  return handle;
}

export const tcp = (s: Scope): number => own(s, socket(AF_INET, SOCK_STREAM, 0));
export const udp = (s: Scope): number => own(s, socket(AF_INET, SOCK_DGRAM, 0));

export function bound(handle: number): number {
  must(bind(handle, loopback(), sizeof(SOCKADDR_IN)));
  return handle;
}

export function nameOf(handle: number): SOCKADDR_IN {
  const address = new SOCKADDR_IN();
  must(getsockname(handle, address, int(sizeof(address))));
  return address;
}

export function listener(s: Scope): number {
  const handle = bound(tcp(s));
  must(listen(handle, 5));
  return handle;
}

export function connectTo(handle: number, address: SOCKADDR_IN): number {
  must(connect(handle, address, sizeof(address)));
  return handle;
}

/** A TCP connection: [client, server]. */
export function tcpPair(s: Scope): [number, number] {
  const server = listener(s);
  const client = connectTo(tcp(s), nameOf(server));
  return [client, own(s, accept(server, null, null))];
}

/** Two UDP sockets, the first connected to the second. */
export function udpPair(s: Scope): [number, number] {
  const receiver = bound(udp(s));
  return [connectTo(udp(s), nameOf(receiver)), receiver];
}

export function nonblocking(handle: number): number {
  must(ioctlsocket(handle, FIONBIO, u_long(1)));
  return handle;
}

/** A handle that was a socket. */
export function closed(): number {
  const handle = socket(AF_INET, SOCK_STREAM, 0);
  must(codes.closesocket(handle));
  return handle;
}

/** A set of these sockets. */
export function setOf(...sockets: number[]): codes.fd_set {
  const set = new codes.fd_set();
  codes.FD_ZERO(set);
  for (const s of sockets) codes.FD_SET(s, set);
  return set;
}

/** Entries for WSAPoll(). */
export function pollOf(...entries: [number, number][]): readonly codes.WSAPOLLFD[] {
  const fds = array(codes.WSAPOLLFD, entries.length);
  entries.forEach(([fd, events], index) => {
    Object.assign(fds[index] as codes.WSAPOLLFD, { fd, events });
  });
  return fds;
}

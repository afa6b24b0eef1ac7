// What a test opens, it opens through a Scope: closed at its end, with a check that no descriptor is left over.
import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { array, int, sizeof } from "bsd-sockets/c";
import { sockaddr_in } from "bsd-sockets/netinet/in";
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  accept,
  bind,
  connect,
  listen,
  SO_RCVTIMEO,
  SO_SNDTIMEO,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  SOL_SOCKET,
  setsockopt,
  shutdown,
  socket,
  socketpair,
} from "bsd-sockets/sys/socket";
import { timeval } from "bsd-sockets/sys/time";
import { close, dup2, pipe } from "bsd-sockets/unistd";
import { expect, type TestContext } from "vitest";
import { inet, nameOf } from "./addresses.ts";

export type Pair = [number, number];

/** Every system of these tests has them; the header's types allow for one that has not. */
export const NONBLOCK = SOCK_NONBLOCK as number;
export const CLOEXEC = SOCK_CLOEXEC as number;

/** Flags beside a socket's type, and what they make of its descriptors. */
export const openFlags = [
  ["neither flag", 0, { cloexec: false, nonblock: false }],
  ["SOCK_CLOEXEC", CLOEXEC, { cloexec: true, nonblock: false }],
  ["SOCK_NONBLOCK", NONBLOCK, { cloexec: false, nonblock: true }],
  ["both flags", CLOEXEC | NONBLOCK, { cloexec: true, nonblock: true }],
] as const;

/** The descriptors that this process has open. */
export function openDescriptors(): string[] {
  return readdirSync("/proc/self/fd");
}

/** The open flags of a descriptor, as fcntl(F_GETFL) and F_GETFD would tell them. */
export function flagsOf(fd: number): { nonblock: boolean; cloexec: boolean } {
  const flags = Number.parseInt(/^flags:\s*(\d+)/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, "utf8"))?.[1] ?? "", 8);
  return { nonblock: (flags & 0o4000) !== 0, cloexec: (flags & 0o2000000) !== 0 };
}

/** SO_RCVTIMEO and SO_SNDTIMEO: no test may block for ever. */
export function deadline(fd: number, milliseconds: number): number {
  const limit = new timeval();
  limit.tv_sec = Math.floor(milliseconds / 1000);
  limit.tv_usec = (milliseconds % 1000) * 1000;
  for (const option of [SO_RCVTIMEO, SO_SNDTIMEO]) must(setsockopt(fd, SOL_SOCKET, option, limit, sizeof(limit)));
  return fd;
}

/** A call of the test's own preparation, which has to succeed. */
export function must(result: number): number {
  if (result < 0) throw new Error("a call that prepares the test failed");
  return result;
}

/** Shuts a connection or a listener, and gives its descriptor. */
export function shut(fd: number, how: number): number {
  must(shutdown(fd, how));
  return fd;
}

/** This system lacks what a test needs: the test is skipped, and tells why. */
class Lacking extends Error {}

function needIpv6(): void {
  const interfaces = existsSync("/proc/net/if_inet6") ? readFileSync("/proc/net/if_inet6", "utf8") : "";
  if (!/^0{31}1 /m.test(interfaces)) throw new Lacking("this system has no IPv6 loopback address");
}

export class Scope {
  readonly #open: number[] = [];
  #folder: string | undefined;

  /** Takes over a descriptor: closed at the end. */
  own(fd: number): number {
    this.#open.push(must(fd));
    return fd;
  }

  /** Closes one before the end. */
  close(fd: number): void {
    this.#open.splice(this.#open.indexOf(fd), 1);
    must(close(fd));
  }

  socket(domain: number | undefined, type: number | undefined, protocol: number | undefined = 0): number {
    return this.own(socket(domain, type, protocol));
  }

  tcp(flags = 0): number {
    return this.socket(AF_INET, SOCK_STREAM | flags);
  }

  udp(flags = 0): number {
    return this.socket(AF_INET, SOCK_DGRAM | flags);
  }

  tcp6(flags = 0): number {
    needIpv6();
    return this.socket(AF_INET6, SOCK_STREAM | flags);
  }

  udp6(): number {
    needIpv6();
    return this.socket(AF_INET6, SOCK_DGRAM);
  }

  unix(type: number = SOCK_STREAM): number {
    return this.socket(AF_UNIX, type);
  }

  /** Binds `fd`, to a free loopback port unless told otherwise. */
  bound(fd: number, address: Uint8Array = inet()): number {
    must(bind(fd, address, sizeof(address)));
    return fd;
  }

  listening(fd: number, address?: Uint8Array, backlog = 8): number {
    must(listen(this.bound(fd, address), backlog));
    return deadline(fd, 5000);
  }

  listener(backlog?: number): number {
    return this.listening(this.tcp(), undefined, backlog);
  }

  connected(fd: number, address: Uint8Array): number {
    must(connect(fd, address, sizeof(address)));
    return fd;
  }

  accepted(listener: number): number {
    return deadline(this.own(accept(listener, null, null)), 5000);
  }

  /** A TCP connection: [client, server]. */
  tcpPair(): Pair {
    const listener = this.listener();
    const client = this.connected(deadline(this.tcp(), 5000), nameOf(listener));
    return [client, this.accepted(listener)];
  }

  /** The same with a client that does not block. */
  nonblockingPair(): Pair {
    const listener = this.listener();
    const client = this.tcp(NONBLOCK);
    connect(client, nameOf(listener), sizeof(sockaddr_in));
    return [client, this.accepted(listener)];
  }

  /** A listener that takes no more connections, because one waits already that nobody accepts. */
  busy(): sockaddr_in {
    const address = nameOf(this.listener(0));
    this.connected(this.tcp(), address);
    return address;
  }

  /** A client whose connection is being made, and will never be. */
  connecting(): number {
    const client = this.tcp(NONBLOCK);
    connect(client, this.busy(), sizeof(sockaddr_in));
    return client;
  }

  /** Two UDP sockets, the first connected to the second. */
  udpPair(): Pair {
    const receiver = deadline(this.bound(this.udp()), 5000);
    return [this.connected(deadline(this.udp(), 5000), nameOf(receiver)), receiver];
  }

  unixPair(type: number = SOCK_STREAM): Pair {
    const sv = array(int, 2);
    must(socketpair(AF_UNIX, type, 0, sv));
    return [deadline(this.own(sv[0] as number), 5000), deadline(this.own(sv[1] as number), 5000)];
  }

  pipe(): Pair {
    const ends = array(int, 2);
    must(pipe(ends));
    return [this.own(ends[0] as number), this.own(ends[1] as number)];
  }

  /** The same pipe end, open once more without blocking. */
  reopened(fd: number, flags = 0): number {
    return this.file(`/proc/self/fd/${fd}`, flags);
  }

  file(path: string, flags: number | string = "r"): number {
    return this.own(openSync(path, flags));
  }

  /** A path in a folder that is removed at the end. */
  path(name: string): string {
    this.#folder ??= mkdtempSync(join(tmpdir(), "bsd-sockets-"));
    return join(this.#folder, name);
  }

  /** A number that was a descriptor and is none any more. */
  closed(): number {
    const number = 999;
    must(dup2(2, number));
    must(close(number));
    return number;
  }

  /** A loopback address where nothing listens; its port is held, so that nothing else will. */
  refusing(): sockaddr_in {
    return nameOf(this.bound(this.tcp()));
  }

  /** A loopback address to which no UDP socket is bound. */
  unreachable(): sockaddr_in {
    const fd = this.bound(this.udp());
    const address = nameOf(fd);
    this.close(fd);
    return address;
  }

  end(): void {
    for (const fd of this.#open.splice(0).reverse()) close(fd);
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true });
  }
}

/** Runs `body` with a Scope, ends it, and checks that no descriptor is left open. */
export function inScope(body: (s: Scope) => void): void {
  const before = openDescriptors();
  const scope = new Scope();
  try {
    body(scope);
  } finally {
    scope.end();
  }
  expect(openDescriptors(), "descriptors left open").toEqual(before);
}

/** A test's body with a Scope of its own; skipped, with the reason, where the machine lacks what it needs. */
export function scoped(body: (s: Scope) => void): (context: TestContext) => void {
  return (context) => {
    try {
      inScope(body);
    } catch (error) {
      if (error instanceof Lacking) context.skip(error.message);
      throw error;
    }
  };
}

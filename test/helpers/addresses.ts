// Socket addresses for tests: loopback, paths and abstract names.
import { htons, inet_addr, inet_pton, sockaddr_in, sockaddr_in6 } from "bsd-sockets/arpa/inet";
import { sizeof, socklen_t } from "bsd-sockets/c";
import { AF_INET, AF_INET6, AF_UNIX, AF_UNSPEC, getsockname } from "bsd-sockets/sys/socket";
import { sockaddr_un } from "bsd-sockets/sys/un";
import { posix } from "./contracts.mjs";

/** `port` in host byte order; 0 lets the kernel choose. */
export function inet(port = 0, host = "127.0.0.1"): sockaddr_in {
  const address = new sockaddr_in();
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = inet_addr(host);
  return address;
}

export function inet6(port = 0, host = "::1"): sockaddr_in6 {
  const address = new sockaddr_in6();
  address.sin6_family = AF_INET6;
  address.sin6_port = htons(port);
  inet_pton(AF_INET6, host, address.sin6_addr);
  return address;
}

/** An address of 16 bytes of which only the family means anything. */
export function ofFamily(family: number | undefined): sockaddr_in {
  const address = new sockaddr_in();
  address.sin_family = family as number;
  return address;
}

export function unix(path: string): sockaddr_un {
  const address = new sockaddr_un();
  address.sun_family = AF_UNIX;
  address.sun_path.write(path);
  return address;
}

/** An abstract name, whose length is part of it: exactly the bytes to be passed. */
export function abstract(name: string): Uint8Array {
  return unix(`\0${name}`).subarray(0, 2 + 1 + name.length);
}

/** An abstract name that no other test uses. */
export function uniqueName(): string {
  return `bsd-sockets-${process.pid}-${process.hrtime.bigint()}`;
}

/** Families that have no addresses in text. */
export const otherFamilies = [
  ["AF_UNSPEC", AF_UNSPEC],
  ["AF_UNIX", AF_UNIX],
  ["family 42", 42],
  ["family -1", -1],
] as const;

export const { nameOf } = posix;

/** getsockname() of an AF_INET6 socket. */
export function nameOf6(fd: number): sockaddr_in6 {
  const address = new sockaddr_in6();
  if (getsockname(fd, address, socklen_t(sizeof(address))) !== 0) throw new Error("getsockname failed");
  return address;
}

// Socket addresses for tests: loopback, paths and abstract names.
import { htons, inet_addr, inet_pton, sockaddr_in, sockaddr_in6 } from "bsd-sockets/arpa/inet";
import { sizeof, socklen_t } from "bsd-sockets/c";
import { AF_INET6, AF_UNIX, AF_UNSPEC, getsockname } from "bsd-sockets/sys/socket";
import { sockaddr_un } from "bsd-sockets/sys/un";
import { posix } from "./contracts.mjs";

/** `port` in host byte order; 0 lets the kernel choose. */
export function inet(port = 0, host = "127.0.0.1") {
  const address = posix.loopback(port);
  address.sin_addr.s_addr = inet_addr(host);
  return address;
}

export function inet6(port = 0, host = "::1") {
  const address = new sockaddr_in6();
  address.sin6_family = AF_INET6;
  address.sin6_port = htons(port);
  inet_pton(AF_INET6, host, address.sin6_addr);
  return address;
}

/**
 * An address of 16 bytes of which only the family means anything.
 * @param {number | undefined} family
 */
export function ofFamily(family) {
  const address = new sockaddr_in();
  address.sin_family = /** @type {number} */ (family);
  return address;
}

/** @param {string} path */
export function unix(path) {
  const address = new sockaddr_un();
  address.sun_family = AF_UNIX;
  address.sun_path.write(path);
  return address;
}

/**
 * An abstract name, whose length is part of it: exactly the bytes to be passed.
 * @param {string} name
 */
export function abstract(name) {
  return unix(`\0${name}`).subarray(0, 2 + 1 + name.length);
}

/** An abstract name that no other test uses. */
export function uniqueName() {
  return `bsd-sockets-${process.pid}-${process.hrtime.bigint()}`;
}

/** Families that have no addresses in text. */
export const otherFamilies = /** @type {const} */ ([
  ["AF_UNSPEC", AF_UNSPEC],
  ["AF_UNIX", AF_UNIX],
  ["family 42", 42],
  ["family -1", -1],
]);

export const { nameOf } = posix;

/**
 * getsockname() of an AF_INET6 socket.
 * @param {number} fd
 */
export function nameOf6(fd) {
  const address = new sockaddr_in6();
  posix.must(getsockname(fd, address, socklen_t(sizeof(address))));
  return address;
}

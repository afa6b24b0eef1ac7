// accept4(2)
import { socklen_t } from "bsd-sockets/c";
import { sockaddr_in } from "bsd-sockets/netinet/in";
import * as sys_socket from "bsd-sockets/sys/socket";
import { expect } from "vitest";
import { nameOf } from "../../helpers/addresses.mjs";
import {
  CLOEXEC,
  flagsOf,
  NONBLOCK,
  openFlags,
  row,
  type Scope,
  scoped,
  succeeds,
  table,
} from "../../helpers/calls.ts";

const { accept4 } = sys_socket;

/** A listener with a connection that waits. */
function pending(s: Scope): number {
  const listener = s.listener();
  s.connected(s.tcp(), listener);
  return listener;
}

table("accept4", accept4).failures([
  row("descriptor -1", "EBADF", () => [-1, null, null, 0]),
  row("descriptor -1, flags that do not exist", "EBADF", () => [-1, null, null, 1]),
  row("a closed descriptor", "EBADF", (s) => [s.closed(), new sockaddr_in(), socklen_t(16), CLOEXEC]),
  row("a pipe", "ENOTSOCK", (s) => [s.pipe()[0], null, null, CLOEXEC]),
  row("flags that do not exist, a connection waits", "EINVAL", (s) => [pending(s), null, null, 1]),
  row("all flags, a connection waits", "EINVAL", (s) => [pending(s), null, null, -1]),
  row("a socket that does not listen", "EINVAL", (s) => [s.tcp(), null, null, NONBLOCK]),
  row("length -1, a connection waits", "EINVAL", (s) => [pending(s), new sockaddr_in(), socklen_t(2 ** 32 - 1), 0]),
  row("an address but no length", "EFAULT", (s) => [pending(s), new sockaddr_in(), null, 0]),
  row("a UDP socket", "EOPNOTSUPP", (s) => [s.udp(), null, null, CLOEXEC]),
  row("nothing waits, O_NONBLOCK", "EAGAIN", (s) => [s.listening(s.tcp(NONBLOCK)), null, null, 0]),
  row("nothing waits within SO_RCVTIMEO", "EAGAIN", (s) => [s.limited(s.listener(), 50), null, null, CLOEXEC]),
]);

for (const [does, flags, expected] of openFlags) {
  scoped(`accept4 with ${does}`, (s) => {
    const listener = s.listener();
    const client = s.connected(s.tcp(), listener);
    const [address, length] = [new sockaddr_in(), socklen_t(16)];
    const fd = s.own(succeeds(accept4, listener, address, length, flags));
    expect([flagsOf(fd), Buffer.from(address), length.value]).toEqual([expected, Buffer.from(nameOf(client)), 16]);
  });
}

scoped("the flags are the new socket's, not the listener's", (s) => {
  const listener = s.listening(s.tcp(NONBLOCK | CLOEXEC));
  s.connected(s.tcp(), listener);
  const fd = s.own(succeeds(accept4, listener, null, null, 0));
  expect(flagsOf(fd)).toEqual({ cloexec: false, nonblock: false });
});

// accept(2)
import { sockaddr_in, sockaddr_in6 } from "bsd-sockets/arpa/inet";
import { sizeof, socklen_t } from "bsd-sockets/c";
import * as sys_socket from "bsd-sockets/sys/socket";
import { sockaddr_storage } from "bsd-sockets/sys/socket";
import { sockaddr_un } from "bsd-sockets/sys/un";
import { expect } from "vitest";
import { inet6, nameOf, nameOf6, unix } from "../../helpers/addresses.mjs";
import { flagsOf, gives, must, NONBLOCK, row, type Scope, scoped, shut, succeeds, table } from "../../helpers/calls.ts";

const { accept, connect, recv, send } = sys_socket;
const { AF_INET, AF_UNIX, SHUT_RD, SHUT_RDWR, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_STREAM } = sys_socket;

/** A listener with a connection that waits. */
function pending(s: Scope): number {
  const listener = s.listener();
  s.connected(s.tcp(), listener);
  return listener;
}

function pendingUnix(s: Scope): number {
  const listener = s.listening(s.unix(), unix(s.path("socket")));
  s.connected(s.unix(), unix(s.path("socket")));
  return listener;
}

table("accept", accept).failures([
  row("descriptor -1", "EBADF", () => [-1, new sockaddr_in(), socklen_t(16)]),
  row("a closed descriptor", "EBADF", (s) => [s.closed(), new sockaddr_in(), socklen_t(16)]),
  row("a closed descriptor, no address wanted", "EBADF", (s) => [s.closed(), null, null]),
  row("/dev/zero", "ENOTSOCK", (s) => [s.file("/dev/zero"), new sockaddr_in(), socklen_t(16)]),
  row("a regular file", "ENOTSOCK", (s) => [s.file(s.path("file"), "w"), new sockaddr_in(), socklen_t(16)]),
  row("a folder", "ENOTSOCK", (s) => [s.file("/"), null, null]),
  row("a pipe's read end", "ENOTSOCK", (s) => [s.pipe()[0], new sockaddr_in(), socklen_t(16)]),
  row("a pipe's write end", "ENOTSOCK", (s) => [s.pipe()[1], new sockaddr_in(), socklen_t(16)]),
  row("a TCP socket that is not bound", "EINVAL", (s) => [s.tcp(), new sockaddr_in(), socklen_t(16)]),
  row("a TCP socket that is bound only", "EINVAL", (s) => [s.bound(s.tcp()), new sockaddr_in(), socklen_t(16)]),
  row("a TCP socket that is connected", "EINVAL", (s) => [s.pair()[0], null, null]),
  row("a listener after SHUT_RD", "EINVAL", (s) => [shut(s.listener(), SHUT_RD), null, null]),
  row("a listener after SHUT_RDWR", "EINVAL", (s) => [shut(s.listener(), SHUT_RDWR), null, null]),
  row("a Unix stream that is not bound", "EINVAL", (s) => [s.unix(), null, null]),
  row("a Unix stream that is connected", "EINVAL", (s) => [s.unixPair()[0], null, null]),
  row("a Unix listener after SHUT_RD", "EINVAL", (s) => [
    shut(s.listening(s.unix(), unix(s.path("socket"))), SHUT_RD),
    null,
    null,
  ]),
  row("length -1, a connection waits", "EINVAL", (s) => [pending(s), new sockaddr_in(), socklen_t(2 ** 32 - 1)]),
  row("length -1, a Unix connection waits", "EINVAL", (s) => [
    pendingUnix(s),
    new sockaddr_un(),
    socklen_t(2 ** 32 - 1),
  ]),
  row("an address but no length, a connection waits", "EFAULT", (s) => [pending(s), new sockaddr_in(), null]),
  row("an address but no length, a Unix connection waits", "EFAULT", (s) => [pendingUnix(s), new sockaddr_un(), null]),
  row("a UDP socket", "EOPNOTSUPP", (s) => [s.bound(s.udp()), new sockaddr_in(), socklen_t(16)]),
  row("a UDP socket over IPv6", "EOPNOTSUPP", (s) => [s.udp6(), null, null]),
  row("a Unix datagram socket", "EOPNOTSUPP", (s) => [s.unix(SOCK_DGRAM), null, null]),
  row("nothing waits, O_NONBLOCK", "EAGAIN", (s) => [s.listening(s.tcp(NONBLOCK)), null, null]),
  row("nothing waits, O_NONBLOCK, IPv6", "EAGAIN", (s) => [s.listening(s.tcp6(NONBLOCK), inet6()), null, null]),
  row("nothing waits, O_NONBLOCK, an address wanted", "EAGAIN", (s) => [
    s.listening(s.tcp(NONBLOCK)),
    new sockaddr_in(),
    socklen_t(16),
  ]),
  row("nothing waits, O_NONBLOCK, AF_UNIX", "EAGAIN", (s) => [
    s.listening(s.unix(SOCK_STREAM | NONBLOCK), unix(s.path("socket"))),
    null,
    null,
  ]),
  row("nothing waits within SO_RCVTIMEO", "EAGAIN", (s) => [s.limited(s.listener(), 50), null, null]),
  row("nothing waits within SO_RCVTIMEO, AF_UNIX", "EAGAIN", (s) => [
    s.limited(s.listening(s.unix(), unix(s.path("socket"))), 50),
    null,
    null,
  ]),
]);

scoped("accept tells the client's address", (s) => {
  const listener = s.listener();
  const client = s.connected(s.tcp(), listener);
  const [address, length] = [new sockaddr_in(), socklen_t(16)];
  s.own(succeeds(accept, listener, address, length));
  expect([Buffer.from(address), length.value]).toEqual([Buffer.from(nameOf(client)), 16]);
});

scoped("accept tells the client's IPv6 address", (s) => {
  const listener = s.listening(s.tcp6(), inet6());
  const client = s.connected(s.tcp6(), nameOf6(listener));
  const [address, length] = [new sockaddr_in6(), socklen_t(28)];
  s.own(succeeds(accept, listener, address, length));
  expect([Buffer.from(address), length.value]).toEqual([Buffer.from(nameOf6(client)), 28]);
});

scoped("accept without an address", (s) => {
  s.own(succeeds(accept, pending(s), null, null));
});

scoped("accept without an address leaves the length alone", (s) => {
  const length = socklen_t(77);
  s.own(succeeds(accept, pending(s), null, length));
  expect(length.value).toBe(77);
});

scoped("accept into a longer buffer writes the address only", (s) => {
  const [address, length] = [Buffer.alloc(64, 0xaa), socklen_t(64)];
  s.own(succeeds(accept, pending(s), address, length));
  expect(length.value).toBe(16);
  expect(address.readUInt8(0)).toBe(AF_INET);
  expect(address.subarray(16)).toEqual(Buffer.alloc(48, 0xaa));
});

scoped("accept cuts the address to a short length and tells the full one", (s) => {
  const [address, length] = [Buffer.alloc(16, 0xaa), socklen_t(4)];
  const listener = s.listener();
  const client = s.connected(s.tcp(), listener);
  s.own(succeeds(accept, listener, address, length));
  expect(length.value).toBe(16);
  expect(address.subarray(0, 4)).toEqual(Buffer.from(nameOf(client)).subarray(0, 4));
  expect(address.subarray(4)).toEqual(Buffer.alloc(12, 0xaa));
});

scoped("accept with length 0 writes nothing and tells the full length", (s) => {
  const [address, length] = [Buffer.alloc(16, 0xaa), socklen_t(0)];
  s.own(succeeds(accept, pending(s), address, length));
  expect([length.value, address]).toEqual([16, Buffer.alloc(16, 0xaa)]);
});

scoped("accept of an unnamed Unix client tells the family only", (s) => {
  const [address, length] = [Buffer.alloc(200, 0xaa), socklen_t(200)];
  s.own(succeeds(accept, pendingUnix(s), address, length));
  expect([length.value, address.readUInt16LE(0)]).toEqual([2, AF_UNIX]);
  expect(address.subarray(2)).toEqual(Buffer.alloc(198, 0xaa));
});

scoped("accept of a Unix client with a path tells it", (s) => {
  const listener = s.listening(s.unix(), unix(s.path("server")));
  s.connected(s.bound(s.unix(), unix(s.path("client"))), unix(s.path("server")));
  const [address, length] = [new sockaddr_un(), socklen_t(110)];
  s.own(succeeds(accept, listener, address, length));
  expect(length.value).toBe(2 + s.path("client").length + 1);
  expect(address.sun_path.toString("latin1", 0, length.value - 3)).toBe(s.path("client"));
});

scoped("accept of a Unix sequenced-packet connection", (s) => {
  const listener = s.listening(s.unix(SOCK_SEQPACKET), unix(s.path("socket")));
  const client = s.connected(s.unix(SOCK_SEQPACKET), unix(s.path("socket")));
  const server = s.accepted(listener);
  must(send(client, "ab", 2, 0));
  gives(2, recv, server, Buffer.alloc(8), 8, 0);
});

scoped("accept into sockaddr_storage", (s) => {
  const [address, length] = [new sockaddr_storage(), socklen_t(sizeof(sockaddr_storage))];
  s.own(succeeds(accept, pending(s), address, length));
  expect([address.ss_family, length.value]).toEqual([AF_INET, 16]);
});

scoped("an accepted socket inherits neither FD_CLOEXEC nor O_NONBLOCK", (s) => {
  const listener = s.listening(s.tcp(NONBLOCK));
  s.connected(s.tcp(), listener);
  const fd = s.own(succeeds(accept, listener, null, null));
  expect(flagsOf(fd)).toEqual({ nonblock: false, cloexec: false });
});

scoped("connections are accepted in the order in which they came", (s) => {
  const listener = s.listener();
  const clients = [1, 2, 3].map(() => s.connected(s.tcp(), listener));
  const peers = clients.map(() => {
    const address = new sockaddr_in();
    s.own(succeeds(accept, listener, address, socklen_t(16)));
    return address.sin_port;
  });
  expect(peers).toEqual(clients.map((fd) => nameOf(fd).sin_port));
});

scoped("accept gives a connection whose client has closed it", (s) => {
  const listener = s.listener();
  const client = s.tcp();
  must(connect(client, nameOf(listener), 16));
  s.close(client);
  const server = s.accepted(listener);
  gives(0, recv, server, Buffer.alloc(1), 1, 0);
});

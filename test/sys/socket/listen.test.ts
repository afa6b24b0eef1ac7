// listen(2)
import { int, socklen_t } from "bsd-sockets/c";
import * as sys_socket from "bsd-sockets/sys/socket";
import { expect } from "vitest";
import { abstract, inet6, nameOf, uniqueName, unix } from "../../helpers/addresses.mjs";
import { gives, must, row, scoped, set, table } from "../../helpers/calls.ts";

const { getsockopt, listen, SO_ACCEPTCONN, SO_REUSEADDR, SOCK_DGRAM, SOCK_SEQPACKET, SOL_SOCKET } = sys_socket;
const { SOMAXCONN } = sys_socket;

table("listen", listen).failures([
  row("descriptor -1", "EBADF", () => [-1, 5]),
  row("a closed descriptor", "EBADF", (s) => [s.closed(), 5]),
  row("a regular file", "ENOTSOCK", (s) => [s.file(s.path("file"), "w"), 5]),
  row("/dev/null", "ENOTSOCK", (s) => [s.file("/dev/null"), 5]),
  row("a pipe", "ENOTSOCK", (s) => [s.pipe()[0], 5]),
  row("a UDP socket", "EOPNOTSUPP", (s) => [s.udp(), 0]),
  row("a UDP socket that is bound", "EOPNOTSUPP", (s) => [s.bound(s.udp()), 5]),
  row("a UDP socket over IPv6", "EOPNOTSUPP", (s) => [s.udp6(), 5]),
  row("a Unix datagram socket", "EOPNOTSUPP", (s) => [s.unix(SOCK_DGRAM), 0]),
  row("a Unix stream that is not bound", "EINVAL", (s) => [s.unix(), 0]),
  row("a Unix sequenced-packet socket that is not bound", "EINVAL", (s) => [s.unix(SOCK_SEQPACKET), 0]),
  row("a Unix stream that is connected", "EINVAL", (s) => [s.unixPair()[0], 0]),
  row("a TCP socket that is connected", "EINVAL", (s) => [s.pair()[0], 5]),
  row("a TCP socket that came from accept", "EINVAL", (s) => [s.pair()[1], 5]),
  row("a TCP socket that is connecting", "EINVAL", (s) => [s.connecting(), 5]),
  row("a port where another socket began to listen", "EADDRINUSE", (s) => {
    const sockets = [s.tcp(), s.tcp()] as const;
    for (const fd of sockets) set(fd, SOL_SOCKET, SO_REUSEADDR, 1);
    s.bound(sockets[1], nameOf(s.bound(sockets[0])));
    must(listen(sockets[0], 5));
    return [sockets[1], 5];
  }),
]);

table("listen", listen).successes([
  row("a bound TCP socket", 0, (s) => [s.bound(s.tcp()), 5]),
  row("backlog 0", 0, (s) => [s.bound(s.tcp()), 0]),
  row("backlog -1, which is the largest", 0, (s) => [s.bound(s.tcp()), -1]),
  row("backlog SOMAXCONN", 0, (s) => [s.bound(s.tcp()), SOMAXCONN]),
  row("backlog 2**31 - 1", 0, (s) => [s.bound(s.tcp()), 2 ** 31 - 1]),
  row("a socket that listens already, other backlog", 0, (s) => [s.listener(1), 10]),
  row("TCP over IPv6", 0, (s) => [s.bound(s.tcp6(), inet6()), 5]),
  row("a Unix stream with a path", 0, (s) => [s.bound(s.unix(), unix(s.path("socket"))), 5]),
  row("a Unix stream with an abstract name", 0, (s) => [s.bound(s.unix(), abstract(uniqueName())), 0]),
  row("a Unix sequenced-packet socket", 0, (s) => [s.bound(s.unix(SOCK_SEQPACKET), unix(s.path("socket"))), 5]),
]);

scoped("listen turns SO_ACCEPTCONN from 0 to 1", (s) => {
  const fd = s.bound(s.tcp());
  const accepting = int(9);
  gives(0, getsockopt, fd, SOL_SOCKET, SO_ACCEPTCONN, accepting, socklen_t(4));
  expect(accepting.value).toBe(0);
  gives(0, listen, fd, 1);
  gives(0, getsockopt, fd, SOL_SOCKET, SO_ACCEPTCONN, accepting, socklen_t(4));
  expect(accepting.value).toBe(1);
});

scoped("listen binds a TCP socket that is not bound", (s) => {
  const fd = s.tcp();
  gives(0, listen, fd, 1);
  const name = nameOf(fd);
  expect(name.sin_port).not.toBe(0);
  expect(name.sin_addr.s_addr).toBe(0);
});

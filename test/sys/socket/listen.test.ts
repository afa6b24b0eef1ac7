// listen(2)
import { int, socklen_t } from "bsd-sockets/c";
import {
  getsockopt,
  listen,
  SO_ACCEPTCONN,
  SO_REUSEADDR,
  SOCK_DGRAM,
  SOCK_SEQPACKET,
  SOL_SOCKET,
  SOMAXCONN,
  setsockopt,
} from "bsd-sockets/sys/socket";
import { expect, test } from "vitest";
import { abstract, inet6, nameOf, uniqueName, unix } from "../../helpers/addresses.ts";
import { gives, table } from "../../helpers/calls.ts";
import { must, scoped } from "../../helpers/scope.ts";

table("listen", listen).failures([
  ["descriptor -1", "EBADF", () => [-1, 5]],
  ["a closed descriptor", "EBADF", (s) => [s.closed(), 5]],
  ["a regular file", "ENOTSOCK", (s) => [s.file(s.path("file"), "w"), 5]],
  ["/dev/null", "ENOTSOCK", (s) => [s.file("/dev/null"), 5]],
  ["a pipe", "ENOTSOCK", (s) => [s.pipe()[0], 5]],
  ["a UDP socket", "EOPNOTSUPP", (s) => [s.udp(), 0]],
  ["a UDP socket that is bound", "EOPNOTSUPP", (s) => [s.bound(s.udp()), 5]],
  ["a UDP socket over IPv6", "EOPNOTSUPP", (s) => [s.udp6(), 5]],
  ["a Unix datagram socket", "EOPNOTSUPP", (s) => [s.unix(SOCK_DGRAM), 0]],
  ["a Unix stream that is not bound", "EINVAL", (s) => [s.unix(), 0]],
  ["a Unix sequenced-packet socket that is not bound", "EINVAL", (s) => [s.unix(SOCK_SEQPACKET), 0]],
  ["a Unix stream that is connected", "EINVAL", (s) => [s.unixPair()[0], 0]],
  ["a TCP socket that is connected", "EINVAL", (s) => [s.tcpPair()[0], 5]],
  ["a TCP socket that came from accept", "EINVAL", (s) => [s.tcpPair()[1], 5]],
  ["a TCP socket that is connecting", "EINVAL", (s) => [s.connecting(), 5]],
  [
    "a port where another socket began to listen",
    "EADDRINUSE",
    (s) => {
      const sockets = [s.tcp(), s.tcp()] as const;
      for (const fd of sockets) must(setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, int(1), 4));
      s.bound(sockets[1], nameOf(s.bound(sockets[0])));
      must(listen(sockets[0], 5));
      return [sockets[1], 5];
    },
  ],
]);

table("listen", listen).successes([
  ["a bound TCP socket", 0, (s) => [s.bound(s.tcp()), 5]],
  ["backlog 0", 0, (s) => [s.bound(s.tcp()), 0]],
  ["backlog -1, which is the largest", 0, (s) => [s.bound(s.tcp()), -1]],
  ["backlog SOMAXCONN", 0, (s) => [s.bound(s.tcp()), SOMAXCONN]],
  ["backlog 2**31 - 1", 0, (s) => [s.bound(s.tcp()), 2 ** 31 - 1]],
  ["a socket that listens already, other backlog", 0, (s) => [s.listener(1), 10]],
  ["TCP over IPv6", 0, (s) => [s.bound(s.tcp6(), inet6()), 5]],
  ["a Unix stream with a path", 0, (s) => [s.bound(s.unix(), unix(s.path("socket"))), 5]],
  ["a Unix stream with an abstract name", 0, (s) => [s.bound(s.unix(), abstract(uniqueName())), 0]],
  ["a Unix sequenced-packet socket", 0, (s) => [s.bound(s.unix(SOCK_SEQPACKET), unix(s.path("socket"))), 5]],
]);

test(
  "listen turns SO_ACCEPTCONN from 0 to 1",
  scoped((s) => {
    const fd = s.bound(s.tcp());
    const accepting = int(9);
    gives(0, getsockopt, fd, SOL_SOCKET, SO_ACCEPTCONN, accepting, socklen_t(4));
    expect(accepting.value).toBe(0);
    gives(0, listen, fd, 1);
    gives(0, getsockopt, fd, SOL_SOCKET, SO_ACCEPTCONN, accepting, socklen_t(4));
    expect(accepting.value).toBe(1);
  }),
);

test(
  "listen binds a TCP socket that is not bound",
  scoped((s) => {
    const fd = s.tcp();
    gives(0, listen, fd, 1);
    const name = nameOf(fd);
    expect(name.sin_port).not.toBe(0);
    expect(name.sin_addr.s_addr).toBe(0);
  }),
);

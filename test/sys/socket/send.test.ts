import { IPPROTO_TCP } from "bsd-sockets/netinet/in";
import { TCP_CORK } from "bsd-sockets/netinet/tcp";
import * as sys_socket from "bsd-sockets/sys/socket";
import { expect } from "vitest";
import { inet, inet6, nameOf, nameOf6, ofFamily, unix } from "../../helpers/addresses.mjs";
import {
  fails,
  gives,
  must,
  NONBLOCK,
  row,
  type Scope,
  scoped,
  set,
  shut,
  succeeds,
  table,
} from "../../helpers/calls.ts";

const { connect, recv, send, shutdown } = sys_socket;
const { MSG_CONFIRM, MSG_DONTROUTE, MSG_DONTWAIT, MSG_EOR, MSG_MORE, MSG_NOSIGNAL, MSG_OOB, MSG_PEEK } = sys_socket;
const { SHUT_RD, SHUT_RDWR, SHUT_WR, SO_SNDBUF, SOCK_DGRAM, SOCK_SEQPACKET, SOL_SOCKET } = sys_socket;

const bytes = (length: number): Buffer => Buffer.alloc(length, "x");

/** Sends until no more fits; how much did. */
function fill(fd: number, chunk = 65536): number {
  const data = bytes(chunk);
  let total = 0;
  for (let sent = 0; sent >= 0; total += Math.max(sent, 0)) sent = send(fd, data, chunk, MSG_DONTWAIT as number);
  return total;
}

/** A TCP client whose peer has answered with a reset. */
function reset(s: Scope): number {
  const [client, server] = s.pair();
  s.close(server);
  gives(1, send, client, "x", 1, 0);
  return client;
}

/** One end of a pair whose other end is closed. */
function alone(s: Scope, type?: number): number {
  const [fd, peer] = s.unixPair(type);
  s.close(peer);
  return fd;
}

table("send", send).failures([
  row("descriptor -1", "EBADF", () => [-1, "x", 1, 0]),
  row("a closed descriptor", "EBADF", (s) => [s.closed(), "x", 1, 0]),
  row("a closed descriptor and nothing to send", "EBADF", (s) => [s.closed(), null, 0, 0]),
  row("/dev/null", "ENOTSOCK", (s) => [s.file("/dev/null", "w"), "x", 1, 0]),
  row("a regular file", "ENOTSOCK", (s) => [s.file(s.path("file"), "w"), "x", 1, 0]),
  row("a pipe", "ENOTSOCK", (s) => [s.pipe()[1], "x", 1, 0]),
  row("no buffer, TCP", "EFAULT", (s) => [s.pair()[0], null, 1, 0]),
  row("no buffer, UDP", "EFAULT", (s) => [s.udpPair()[0], null, 1, 0]),
  row("no buffer, a Unix stream", "EFAULT", (s) => [s.unixPair()[0], null, 1, 0]),
  row("no buffer, a Unix datagram", "EFAULT", (s) => [s.unixPair(SOCK_DGRAM)[0], null, 1, 0]),
  row("TCP that is not connected", "EPIPE", (s) => [s.tcp(), "x", 1, 0]),
  row("TCP that is not connected, over IPv6", "EPIPE", (s) => [s.tcp6(), "x", 1, MSG_NOSIGNAL]),
  row("TCP that is bound only", "EPIPE", (s) => [s.bound(s.tcp()), "x", 1, 0]),
  row("TCP that listens", "EPIPE", (s) => [s.listener(), "x", 1, 0]),
  row("TCP after SHUT_WR", "EPIPE", (s) => [shut(s.pair()[0], SHUT_WR), "x", 1, 0]),
  row("TCP after SHUT_RDWR", "EPIPE", (s) => [shut(s.pair()[0], SHUT_RDWR), "x", 1, 0]),
  row("TCP after SHUT_WR, MSG_NOSIGNAL", "EPIPE", (s) => [shut(s.pair()[0], SHUT_WR), "x", 1, MSG_NOSIGNAL]),
  row("TCP after the peer's reset", "EPIPE", (s) => [reset(s), "x", 1, 0]),
  row("TCP after the peer's reset, MSG_NOSIGNAL", "EPIPE", (s) => [reset(s), "x", 1, MSG_NOSIGNAL]),
  row("TCP whose peer closed with unread data", "ECONNRESET", (s) => {
    const [client, server] = s.pair();
    gives(1, send, client, "x", 1, 0);
    s.close(server);
    return [client, "x", 1, 0];
  }),
  row("TCP that is connecting, O_NONBLOCK", "EAGAIN", (s) => [s.connecting(), "x", 1, 0]),
  row("TCP whose buffers are full, O_NONBLOCK", "EAGAIN", (s) => {
    const [client] = s.nonblockingPair();
    fill(client);
    return [client, "x", 1, 0];
  }),
  row("TCP whose buffers are full, MSG_DONTWAIT", "EAGAIN", (s) => {
    const [client] = s.pair();
    fill(client);
    return [client, "x", 1, MSG_DONTWAIT];
  }),
  row("TCP whose buffers stay full for SO_SNDTIMEO", "EAGAIN", (s) => {
    const [client] = s.pair();
    fill(client);
    return [s.limited(client, 60), "x", 1, 0];
  }),
  row("a Unix stream whose buffers are full, MSG_DONTWAIT", "EAGAIN", (s) => {
    const [fd] = s.unixPair();
    fill(fd);
    return [fd, "x", 1, MSG_DONTWAIT];
  }),
  row("a Unix stream whose buffers stay full for SO_SNDTIMEO", "EAGAIN", (s) => {
    const [fd] = s.unixPair();
    fill(fd);
    return [s.limited(fd, 50), "x", 1, 0];
  }),
  row("a Unix datagram socket whose peer reads nothing, MSG_DONTWAIT", "EAGAIN", (s) => {
    const [fd] = s.unixPair(SOCK_DGRAM);
    fill(fd, 1);
    return [fd, "x", 1, MSG_DONTWAIT];
  }),
  row("UDP that is not connected", "EDESTADDRREQ", (s) => [s.udp(), "x", 1, 0]),
  row("UDP that is bound only", "EDESTADDRREQ", (s) => [s.bound(s.udp()), "x", 1, 0]),
  row("UDP over IPv6 that is not connected", "EDESTADDRREQ", (s) => [s.udp6(), "x", 1, 0]),
  row("UDP that is not connected, nothing to send", "EDESTADDRREQ", (s) => [s.udp(), "", 0, 0]),
  row("UDP, 128 KiB", "EMSGSIZE", (s) => [s.udpPair()[0], bytes(131072), 131072, 0]),
  row("UDP, 65508 bytes", "EMSGSIZE", (s) => [s.udpPair()[0], bytes(65508), 65508, 0]),
  row("UDP over IPv6, 65528 bytes", "EMSGSIZE", (s) => [
    s.connected(s.udp6(), nameOf6(s.bound(s.udp6(), inet6()))),
    bytes(65528),
    65528,
    0,
  ]),
  row("a Unix datagram over SO_SNDBUF", "EMSGSIZE", (s) => [s.unixPair(SOCK_DGRAM)[0], bytes(1_000_000), 1_000_000, 0]),
  row("a Unix packet over SO_SNDBUF", "EMSGSIZE", (s) => [
    s.unixPair(SOCK_SEQPACKET)[0],
    bytes(1_000_000),
    1_000_000,
    0,
  ]),
  row("UDP with MSG_OOB", "EOPNOTSUPP", (s) => [s.udpPair()[0], "x", 1, MSG_OOB]),
  row("a Unix datagram with MSG_OOB", "EOPNOTSUPP", (s) => [s.unixPair(SOCK_DGRAM)[0], "x", 1, MSG_OOB]),
  row("a Unix packet with MSG_OOB", "EOPNOTSUPP", (s) => [s.unixPair(SOCK_SEQPACKET)[0], "x", 1, MSG_OOB]),
  row("UDP after an answer that nobody receives", "ECONNREFUSED", (s) => {
    const fd = s.connected(s.udp(), s.unreachable());
    gives(1, send, fd, "x", 1, 0);
    return [fd, "x", 1, 0];
  }),
  row("UDP after SHUT_WR", "EPIPE", (s) => [shut(s.udpPair()[0], SHUT_WR), "x", 1, MSG_NOSIGNAL]),
  row("a Unix stream that is not connected", "ENOTCONN", (s) => [s.unix(), "x", 1, 0]),
  row("a Unix datagram socket that is not connected", "ENOTCONN", (s) => [s.unix(SOCK_DGRAM), "x", 1, 0]),
  row("a Unix packet socket that is not connected", "ENOTCONN", (s) => [s.unix(SOCK_SEQPACKET), "x", 1, 0]),
  row("a Unix listener", "ENOTCONN", (s) => [s.listening(s.unix(), unix(s.path("socket"))), "x", 1, 0]),
  row("a Unix stream whose peer is closed", "EPIPE", (s) => [alone(s), "x", 1, 0]),
  row("a Unix stream whose peer is closed, MSG_NOSIGNAL", "EPIPE", (s) => [alone(s), "x", 1, MSG_NOSIGNAL]),
  row("a Unix packet socket whose peer is closed", "EPIPE", (s) => [alone(s, SOCK_SEQPACKET), "x", 1, 0]),
  row("a Unix datagram socket whose peer is closed", "ECONNREFUSED", (s) => [alone(s, SOCK_DGRAM), "x", 1, 0]),
  row("a Unix stream after SHUT_WR", "EPIPE", (s) => [shut(s.unixPair()[0], SHUT_WR), "x", 1, 0]),
  row("a Unix stream whose peer shut its reading", "EPIPE", (s) => {
    const [fd, peer] = s.unixPair();
    must(shutdown(peer, SHUT_RD));
    return [fd, "x", 1, 0];
  }),
  row("a Unix datagram socket whose peer shut its reading", "EPIPE", (s) => {
    const [fd, peer] = s.unixPair(SOCK_DGRAM);
    must(shutdown(peer, SHUT_RD));
    return [fd, "x", 1, 0];
  }),
]);

table("send", send).successes([
  row("TCP", 4, (s) => [s.pair()[0], "text", 4, 0]),
  row("part of a buffer", 2, (s) => [s.pair()[0], bytes(8), 2, 0]),
  row("a string with its NUL", 5, (s) => [s.pair()[0], "text", 5, 0]),
  row("nothing, without a buffer", 0, (s) => [s.pair()[0], null, 0, 0]),
  row("UDP, the longest datagram over IPv4", 65507, (s) => [s.udpPair()[0], bytes(65507), 65507, 0]),
  row("UDP, an empty datagram", 0, (s) => [s.udpPair()[0], "", 0, 0]),
  row("UDP where nobody receives, the first time", 1, (s) => [s.connected(s.udp(), s.unreachable()), "x", 1, 0]),
  row("UDP connected to port 0", 1, (s) => [s.connected(s.udp(), inet(0)), "x", 1, 0]),
  row("a Unix stream", 3, (s) => [s.unixPair()[0], "abc", 3, 0]),
  row("a Unix datagram", 3, (s) => [s.unixPair(SOCK_DGRAM)[0], "abc", 3, 0]),
  row("a Unix packet", 3, (s) => [s.unixPair(SOCK_SEQPACKET)[0], "abc", 3, 0]),
  row("a Unix packet with MSG_EOR", 3, (s) => [s.unixPair(SOCK_SEQPACKET)[0], "abc", 3, MSG_EOR]),
  row("MSG_OOB, TCP", 1, (s) => [s.pair()[0], "!", 1, MSG_OOB]),
  row("MSG_DONTROUTE", 1, (s) => [s.pair()[0], "x", 1, MSG_DONTROUTE]),
  row("MSG_CONFIRM, UDP", 1, (s) => [s.udpPair()[0], "x", 1, MSG_CONFIRM]),
  row("MSG_NOSIGNAL", 1, (s) => [s.pair()[0], "x", 1, MSG_NOSIGNAL]),
  row("MSG_PEEK, which means nothing here", 1, (s) => [s.pair()[0], "x", 1, MSG_PEEK]),
  row("TCP whose peer has closed, the first time", 1, (s) => {
    const [client, server] = s.pair();
    s.close(server);
    return [client, "x", 1, 0];
  }),
  row("TCP whose peer has shut its reading", 1, (s) => {
    const [client, server] = s.pair();
    must(shutdown(server, SHUT_RD));
    return [client, "x", 1, 0];
  }),
]);

scoped("the bytes that are sent are the bytes that arrive", (s) => {
  const [client, server] = s.pair();
  const data = Buffer.from(Array.from({ length: 256 }, (_, value) => value));
  gives(256, send, client, data, 256, 0);
  const received = Buffer.alloc(256);
  gives(256, recv, server, received, 256, 0);
  expect(received).toEqual(data);
});

scoped("send of 0 bytes over TCP sends nothing", (s) => {
  const [client, server] = s.pair();
  gives(0, send, client, "", 0, 0);
  fails("EAGAIN", recv, server, bytes(1), 1, MSG_DONTWAIT);
});

scoped("send of 0 bytes over UDP sends an empty datagram", (s) => {
  const [sender, receiver] = s.udpPair();
  gives(0, send, sender, "", 0, 0);
  gives(0, recv, receiver, bytes(1), 1, 0);
});

scoped("a non-blocking send of more than fits returns a partial count", (s) => {
  const [client] = s.nonblockingPair();
  set(client, SOL_SOCKET, SO_SNDBUF, 16384);
  const sent = succeeds(send, client, bytes(32_000_000), 32_000_000, 0);
  expect(sent).toBeGreaterThan(0);
  expect(sent).toBeLessThan(32_000_000);
});

scoped("a blocking send that SO_SNDTIMEO ends returns a partial count", (s) => {
  const [fd] = s.unixPair();
  const sent = succeeds(send, s.limited(fd, 50), bytes(8_000_000), 8_000_000, 0);
  expect(sent).toBeGreaterThan(0);
  expect(sent).toBeLessThan(8_000_000);
});

scoped("a refused datagram shows in the next send only", (s) => {
  const fd = s.connected(s.udp(), s.unreachable());
  gives(1, send, fd, "x", 1, 0);
  fails("ECONNREFUSED", send, fd, "x", 1, 0);
  gives(1, send, fd, "x", 1, 0);
});

scoped("a reset shows as ECONNRESET once, then as EPIPE", (s) => {
  const [client, server] = s.pair();
  gives(1, send, client, "x", 1, 0);
  s.close(server);
  fails("ECONNRESET", send, client, "x", 1, 0);
  fails("EPIPE", send, client, "x", 1, 0);
});

scoped("MSG_MORE joins UDP sends to one datagram", (s) => {
  const [sender, receiver] = s.udpPair();
  gives(2, send, sender, "ab", 2, MSG_MORE);
  fails("EAGAIN", recv, receiver, bytes(8), 8, MSG_DONTWAIT);
  gives(3, send, sender, "cde", 3, 0);
  gives(5, recv, receiver, bytes(8), 8, 0);
});

scoped("TCP_CORK holds bytes back until it is taken away", (s) => {
  const [client, server] = s.pair();
  set(client, IPPROTO_TCP, TCP_CORK, 1);
  gives(2, send, client, "ab", 2, 0);
  fails("EAGAIN", recv, server, bytes(8), 8, MSG_DONTWAIT);
  set(client, IPPROTO_TCP, TCP_CORK, 0);
  gives(2, recv, server, bytes(8), 8, 0);
});

scoped("a TCP socket may be connected again and send once AF_UNSPEC has freed it", (s) => {
  const [client] = s.pair();
  gives(0, connect, client, ofFamily(0), 16);
  fails("ECONNRESET", send, client, "x", 1, 0);
  fails("EPIPE", send, client, "x", 1, 0);
  const listener = s.listener();
  gives(0, connect, client, nameOf(listener), 16);
  gives(1, send, client, "x", 1, 0);
});

scoped("a Unix socket with O_NONBLOCK sends what fits", (s) => {
  const fd = s.socket(1, SOCK_DGRAM | NONBLOCK);
  const receiver = s.bound(s.unix(SOCK_DGRAM), unix(s.path("receiver")));
  must(connect(fd, unix(s.path("receiver")), 110));
  expect(fill(fd, 1)).toBeGreaterThan(0);
  fails("EAGAIN", send, fd, "x", 1, 0);
  gives(1, recv, receiver, bytes(1), 1, 0);
});

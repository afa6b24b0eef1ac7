// recv(2)
import { int, socklen_t } from "bsd-sockets/c";
import * as codes from "bsd-sockets/errno";
import { IPPROTO_TCP } from "bsd-sockets/netinet/in";
import { TCP_USER_TIMEOUT } from "bsd-sockets/netinet/tcp";
import * as sys_socket from "bsd-sockets/sys/socket";
import { linger } from "bsd-sockets/sys/socket";
import { expect } from "vitest";
import { unix } from "../../helpers/addresses.mjs";
import { fails, gives, must, NONBLOCK, row, type Scope, scoped, set, table } from "../../helpers/calls.ts";

const { connect, getsockopt, recv, send, setsockopt, shutdown } = sys_socket;
const { MSG_DONTWAIT, MSG_ERRQUEUE, MSG_OOB, MSG_PEEK, MSG_TRUNC, MSG_WAITALL, SHUT_RD, SHUT_WR } = sys_socket;
const { SO_ERROR, SO_LINGER, SO_OOBINLINE, SO_RCVLOWAT, SOCK_DGRAM, SOCK_SEQPACKET, SOL_SOCKET } = sys_socket;

const space = (length = 16): Buffer => Buffer.alloc(length, 0xaa);

/** The receiving end of a connection on which the texts were sent, one send for each. */
function holding([sender, receiver]: readonly [number, number], ...texts: string[]): number {
  for (const text of texts) gives(text.length, send, sender, text, text.length, 0);
  return receiver;
}

/** A TCP socket whose peer closed while it had unread data. */
function reset(s: Scope): number {
  const pair = s.pair();
  s.close(holding(pair, "unread"));
  return pair[0];
}

function refusedUdp(s: Scope): number {
  const fd = s.connected(s.limited(s.udp(), 1000), s.unreachable());
  gives(1, send, fd, "x", 1, 0);
  return fd;
}

table("recv", recv).failures([
  row("descriptor -1", "EBADF", () => [-1, space(), 16, 0]),
  row("a closed descriptor", "EBADF", (s) => [s.closed(), space(), 16, 0]),
  row("/dev/null", "ENOTSOCK", (s) => [s.file("/dev/null"), space(), 16, 0]),
  row("a regular file", "ENOTSOCK", (s) => [s.file(s.path("file"), "w+"), space(), 16, 0]),
  row("a pipe", "ENOTSOCK", (s) => [s.pipe()[0], space(), 16, 0]),
  row("no buffer, TCP", "EFAULT", (s) => [holding(s.pair(), "x"), null, 1, 0]),
  row("no buffer, UDP", "EFAULT", (s) => [holding(s.udpPair(), "x"), null, 1, 0]),
  row("no buffer, a Unix stream", "EFAULT", (s) => [holding(s.unixPair(), "x"), null, 1, 0]),
  row("no buffer, a Unix datagram", "EFAULT", (s) => [holding(s.unixPair(SOCK_DGRAM), "x"), null, 1, 0]),
  row("TCP that is not connected", "ENOTCONN", (s) => [s.tcp(), space(), 16, 0]),
  row("TCP that is not connected, 0 bytes", "ENOTCONN", (s) => [s.tcp(), space(), 0, 0]),
  row("TCP that is not connected, over IPv6", "ENOTCONN", (s) => [s.tcp6(), space(), 16, 0]),
  row("TCP that is bound only", "ENOTCONN", (s) => [s.bound(s.tcp()), space(), 16, 0]),
  row("TCP that listens", "ENOTCONN", (s) => [s.listener(), space(), 16, 0]),
  row("TCP that is connecting, O_NONBLOCK", "EAGAIN", (s) => [s.connecting(), space(), 16, 0]),
  row("TCP whose handshake takes longer than TCP_USER_TIMEOUT", "ETIMEDOUT", (s) => {
    const fd = set(s.limited(s.tcp(), 20), IPPROTO_TCP, TCP_USER_TIMEOUT, 100);
    fails("EINPROGRESS", connect, fd, s.busy(), 16);
    return [s.limited(fd, 20_000), space(), 16, 0];
  }),
  row("nothing queued, O_NONBLOCK", "EAGAIN", (s) => [s.nonblockingPair()[0], space(), 16, 0]),
  row("nothing queued, MSG_DONTWAIT", "EAGAIN", (s) => [s.pair()[0], space(), 16, MSG_DONTWAIT]),
  row("nothing queued, MSG_PEEK", "EAGAIN", (s) => [s.pair()[0], space(), 16, MSG_PEEK | MSG_DONTWAIT]),
  row("nothing queued, MSG_WAITALL and MSG_DONTWAIT", "EAGAIN", (s) => [
    s.pair()[0],
    space(),
    16,
    MSG_WAITALL | MSG_DONTWAIT,
  ]),
  row("nothing queued, SO_RCVTIMEO", "EAGAIN", (s) => [s.limited(s.pair()[0], 60), space(), 16, 0]),
  row("nothing queued, SO_RCVTIMEO, UDP", "EAGAIN", (s) => [s.limited(s.bound(s.udp()), 50), space(), 16, 0]),
  row("nothing queued, SO_RCVTIMEO, a Unix stream", "EAGAIN", (s) => [s.limited(s.unixPair()[0], 50), space(), 16, 0]),
  row("nothing queued, a Unix stream", "EAGAIN", (s) => [s.unixPair()[0], space(), 16, MSG_DONTWAIT]),
  row("nothing queued, a Unix datagram socket", "EAGAIN", (s) => [
    s.unixPair(SOCK_DGRAM)[0],
    space(),
    16,
    MSG_DONTWAIT,
  ]),
  row("nothing queued, a Unix packet socket", "EAGAIN", (s) => [
    s.unixPair(SOCK_SEQPACKET)[0],
    space(),
    16,
    MSG_DONTWAIT,
  ]),
  row("UDP that was never bound", "EAGAIN", (s) => [s.udp(), space(), 16, MSG_DONTWAIT]),
  row("UDP with O_NONBLOCK", "EAGAIN", (s) => [s.bound(s.udp(NONBLOCK)), space(), 16, 0]),
  row("the error queue is empty", "EAGAIN", (s) => [s.pair()[0], space(), 16, MSG_ERRQUEUE]),
  row("the error queue is empty, UDP", "EAGAIN", (s) => [s.udp(), space(), 16, MSG_ERRQUEUE]),
  row("MSG_OOB, no urgent data", "EINVAL", (s) => [s.pair()[0], space(), 16, MSG_OOB]),
  row("MSG_OOB, ordinary data only", "EINVAL", (s) => [holding(s.pair(), "x"), space(), 16, MSG_OOB]),
  row("MSG_OOB, SO_OOBINLINE", "EINVAL", (s) => {
    const [client, server] = s.pair();
    set(server, SOL_SOCKET, SO_OOBINLINE, 1);
    gives(1, send, client, "!", 1, MSG_OOB);
    return [server, space(), 16, MSG_OOB];
  }),
  row("MSG_OOB, TCP that is not connected", "EINVAL", (s) => [s.tcp(), space(), 16, MSG_OOB]),
  row("MSG_OOB, a Unix datagram socket", "EOPNOTSUPP", (s) => [s.unixPair(SOCK_DGRAM)[0], space(), 16, MSG_OOB]),
  row("MSG_OOB, a Unix packet socket", "EOPNOTSUPP", (s) => [s.unixPair(SOCK_SEQPACKET)[0], space(), 16, MSG_OOB]),
  row("MSG_OOB, a Unix stream without urgent data", "EINVAL", (s) => [s.unixPair()[0], space(), 16, MSG_OOB]),
  row("TCP whose peer closed with unread data", "ECONNRESET", (s) => [reset(s), space(), 16, 0]),
  row("TCP whose peer closed with SO_LINGER 0", "ECONNRESET", (s) => {
    const [client, server] = s.pair();
    const abort = new linger();
    abort.l_onoff = 1;
    must(setsockopt(server, SOL_SOCKET, SO_LINGER, abort, 8));
    s.close(server);
    return [client, space(), 16, 0];
  }),
  row("a Unix stream whose peer closed with unread data", "ECONNRESET", (s) => {
    const pair = s.unixPair();
    s.close(holding(pair, "unread"));
    return [pair[0], space(), 16, 0];
  }),
  row("UDP after a datagram that nobody received", "ECONNREFUSED", (s) => [refusedUdp(s), space(), 16, 0]),
  row("UDP after a datagram that nobody received, MSG_DONTWAIT", "ECONNREFUSED", (s) => [
    refusedUdp(s),
    space(),
    16,
    MSG_DONTWAIT,
  ]),
  row("TCP whose connection was refused, O_NONBLOCK", "ECONNREFUSED", (s) => {
    const fd = s.tcp(NONBLOCK);
    fails("EINPROGRESS", connect, fd, s.refusing(), 16);
    return [fd, space(), 16, 0];
  }),
  row("a Unix stream that is not connected", "EINVAL", (s) => [s.unix(), space(), 16, 0]),
  row("a Unix packet socket that is not connected", "ENOTCONN", (s) => [s.unix(SOCK_SEQPACKET), space(), 16, 0]),
  row("a Unix listener", "EINVAL", (s) => [s.listening(s.unix(), unix(s.path("socket"))), space(), 16, 0]),
  row("a Unix datagram socket that is not connected", "EAGAIN", (s) => [s.unix(SOCK_DGRAM), space(), 16, MSG_DONTWAIT]),
]);

table("recv", recv).successes([
  row("TCP", 4, (s) => [holding(s.pair(), "text"), space(), 16, 0]),
  row("TCP, several sends at once", 5, (s) => [holding(s.pair(), "ab", "cde"), space(), 5, MSG_WAITALL]),
  row("TCP, less than is queued", 2, (s) => [holding(s.pair(), "text"), space(), 2, 0]),
  row("TCP, 0 bytes", 0, (s) => [holding(s.pair(), "text"), space(), 0, 0]),
  row("TCP, 0 bytes without a buffer", 0, (s) => [holding(s.pair(), "text"), null, 0, 0]),
  row("UDP", 4, (s) => [holding(s.udpPair(), "text"), space(), 16, 0]),
  row("UDP, an empty datagram", 0, (s) => [holding(s.udpPair(), ""), space(), 16, 0]),
  row("UDP, 0 bytes", 0, (s) => [holding(s.udpPair(), "text"), space(), 0, 0]),
  row("UDP with MSG_TRUNC tells the real length", 100, (s) => [
    holding(s.udpPair(), "x".repeat(100)),
    space(10),
    10,
    MSG_TRUNC,
  ]),
  row("UDP with MSG_TRUNC and MSG_PEEK and no buffer", 100, (s) => [
    holding(s.udpPair(), "x".repeat(100)),
    null,
    0,
    MSG_TRUNC | MSG_PEEK,
  ]),
  row("a Unix datagram with MSG_TRUNC", 100, (s) => [
    holding(s.unixPair(SOCK_DGRAM), "x".repeat(100)),
    space(10),
    10,
    MSG_TRUNC,
  ]),
  row("a Unix stream, two sends", 5, (s) => [holding(s.unixPair(), "ab", "cde"), space(64), 64, 0]),
  row("a Unix datagram, first of two", 2, (s) => [holding(s.unixPair(SOCK_DGRAM), "ab", "cde"), space(64), 64, 0]),
  row("the end of a TCP stream", 0, (s) => {
    const [client, server] = s.pair();
    s.close(client);
    return [server, space(), 16, 0];
  }),
  row("the end of a TCP stream after the peer's SHUT_WR", 0, (s) => {
    const [client, server] = s.pair();
    must(shutdown(client, SHUT_WR));
    return [server, space(), 16, 0];
  }),
  row("TCP after its own SHUT_RD", 0, (s) => {
    const [client] = s.pair();
    must(shutdown(client, SHUT_RD));
    return [client, space(), 16, 0];
  }),
  row("the end of a Unix stream", 0, (s) => {
    const [fd, peer] = s.unixPair();
    s.close(peer);
    return [fd, space(), 16, 0];
  }),
  row("the end of a Unix packet connection", 0, (s) => {
    const [fd, peer] = s.unixPair(SOCK_SEQPACKET);
    s.close(peer);
    return [fd, space(), 16, 0];
  }),
  row("MSG_WAITALL, and the end comes first", 2, (s) => {
    const pair = s.pair();
    holding(pair, "ab");
    s.close(pair[0]);
    return [pair[1], space(), 16, MSG_WAITALL];
  }),
  row("MSG_WAITALL, and SO_RCVTIMEO comes first", 2, (s) => [
    s.limited(holding(s.pair(), "ab"), 50),
    space(),
    16,
    MSG_WAITALL,
  ]),
]);

scoped("recv writes what it returns, and no more", (s) => {
  const server = holding(s.pair(), "text");
  const data = space();
  gives(4, recv, server, data, 16, 0);
  expect(data).toEqual(Buffer.concat([Buffer.from("text"), space(12)]));
});

scoped("MSG_PEEK leaves the bytes where they are", (s) => {
  const server = holding(s.pair(), "text");
  const [first, second] = [space(4), space(4)];
  gives(4, recv, server, first, 4, MSG_PEEK);
  gives(4, recv, server, second, 4, 0);
  expect([first.toString(), second.toString()]).toEqual(["text", "text"]);
});

scoped("what does not fit of a datagram is lost", (s) => {
  const receiver = holding(s.udpPair(), "x".repeat(100), "next");
  gives(10, recv, receiver, space(10), 10, 0);
  const data = space(10);
  gives(4, recv, receiver, data, 10, 0);
  expect(data.toString("latin1", 0, 4)).toBe("next");
});

scoped("MSG_TRUNC on TCP drops the bytes and writes none", (s) => {
  const server = holding(s.pair(), "x".repeat(256), "y".repeat(256));
  const data = space(256);
  gives(256, recv, server, data, 256, MSG_TRUNC | MSG_WAITALL);
  expect(data).toEqual(space(256));
  gives(256, recv, server, data, 256, MSG_WAITALL);
  expect(data).toEqual(Buffer.alloc(256, "y"));
});

scoped("SO_RCVTIMEO does not end early", (s) => {
  const [client] = s.pair();
  s.limited(client, 60);
  const start = performance.now();
  fails("EAGAIN", recv, client, space(), 16, 0);
  expect(performance.now() - start).toBeGreaterThanOrEqual(59);
});

scoped("Unix packets keep their boundaries", (s) => {
  const receiver = holding(s.unixPair(SOCK_SEQPACKET), "ab", "cde");
  gives(2, recv, receiver, space(64), 64, 0);
  gives(3, recv, receiver, space(64), 64, 0);
});

scoped("MSG_OOB reads the urgent byte, once", (s) => {
  const [client, server] = s.pair();
  gives(2, send, client, "a!", 2, MSG_OOB);
  const data = space(4);
  gives(1, recv, server, data, 4, MSG_OOB);
  expect(data.toString("latin1", 0, 1)).toBe("!");
  fails("EINVAL", recv, server, space(4), 4, MSG_OOB);
  gives(1, recv, server, space(4), 4, 0);
});

scoped("SO_OOBINLINE leaves the urgent byte in its place", (s) => {
  const [client, server] = s.pair();
  set(server, SOL_SOCKET, SO_OOBINLINE, 1);
  gives(2, send, client, "a!", 2, MSG_OOB);
  gives(2, send, client, "bc", 2, 0);
  const data = space(4);
  let read = 0;
  while (read < 4) read += recv(server, data.subarray(read), 4 - read, 0);
  expect(data.toString()).toBe("a!bc");
});

scoped("a reset shows once, then the stream is at its end", (s) => {
  const client = reset(s);
  fails("ECONNRESET", recv, client, space(), 16, 0);
  gives(0, recv, client, space(), 16, 0);
});

scoped("SO_ERROR takes the refusal away from recv", (s) => {
  const fd = refusedUdp(s);
  const error = int(-1);
  gives(0, getsockopt, fd, SOL_SOCKET, SO_ERROR, error, socklen_t(4));
  expect(error.value).toBe(codes.ECONNREFUSED);
  fails("EAGAIN", recv, fd, space(), 16, MSG_DONTWAIT);
});

scoped("SO_RCVLOWAT makes recv wait for so many bytes", (s) => {
  const server = holding(s.pair(), "ab");
  set(server, SOL_SOCKET, SO_RCVLOWAT, 4);
  s.limited(server, 50);
  gives(2, recv, server, space(), 16, 0);
});

scoped("recv writes into the middle of a buffer", (s) => {
  const server = holding(s.pair(), "text");
  const data = space(16);
  gives(4, recv, server, data.subarray(6, 10), 4, 0);
  expect(data).toEqual(Buffer.concat([space(6), Buffer.from("text"), space(6)]));
});

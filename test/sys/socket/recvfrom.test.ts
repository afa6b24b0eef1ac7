// recvfrom(2)
import { sockaddr_in, sockaddr_in6 } from "bsd-sockets/arpa/inet";
import { socklen_t } from "bsd-sockets/c";
import * as sys_socket from "bsd-sockets/sys/socket";
import { sockaddr_un } from "bsd-sockets/sys/un";
import { expect } from "vitest";
import { abstract, inet6, nameOf, nameOf6, uniqueName, unix } from "../../helpers/addresses.mjs";
import { fails, gives, must, row, type Scope, scoped, table } from "../../helpers/calls.ts";

const { recvfrom, send, sendto } = sys_socket;
const { AF_INET, AF_UNIX, MSG_DONTWAIT, MSG_ERRQUEUE, MSG_OOB, MSG_PEEK, MSG_TRUNC, SOCK_DGRAM } = sys_socket;

const space = (length = 16): Buffer => Buffer.alloc(length, 0xaa);

/** A UDP socket with a datagram of `text` queued. */
function holding(s: Scope, text = "ab"): number {
  const [sender, receiver] = s.udpPair();
  must(send(sender, text, text.length, 0));
  return receiver;
}

/** A TCP socket with four bytes queued. */
function streaming(s: Scope): number {
  const [client, server] = s.pair();
  must(send(client, "text", 4, 0));
  return server;
}

function reset(s: Scope): number {
  const [client, server] = s.pair();
  must(send(client, "unread", 6, 0));
  s.close(server);
  return client;
}

table("recvfrom", recvfrom).failures([
  row("descriptor -1", "EBADF", () => [-1, space(), 16, 0, new sockaddr_in(), socklen_t(16)]),
  row("a closed descriptor", "EBADF", (s) => [s.closed(), space(), 16, 0, new sockaddr_in(), socklen_t(16)]),
  row("/dev/null", "ENOTSOCK", (s) => [s.file("/dev/null"), space(), 16, 0, new sockaddr_in(), socklen_t(16)]),
  row("a pipe", "ENOTSOCK", (s) => [s.pipe()[0], space(), 16, 0, null, null]),
  row("no buffer, UDP", "EFAULT", (s) => [holding(s), null, 16, 0, null, null]),
  row("no buffer, TCP", "EFAULT", (s) => [streaming(s), null, 16, 0, null, null]),
  row("TCP, length -1", "EINVAL", (s) => [streaming(s), space(0), 0, 0, new sockaddr_in(), socklen_t(2 ** 32 - 1)]),
  row("TCP that is not connected", "ENOTCONN", (s) => [s.tcp(), space(), 16, 0, null, null]),
  row("TCP that listens", "ENOTCONN", (s) => [s.listener(), space(), 16, 0, new sockaddr_in(), socklen_t(16)]),
  row("TCP whose peer closed with unread data", "ECONNRESET", (s) => [reset(s), space(), 16, 0, null, null]),
  row("nothing queued, UDP", "EAGAIN", (s) => [
    s.bound(s.udp()),
    space(),
    16,
    MSG_DONTWAIT,
    new sockaddr_in(),
    socklen_t(16),
  ]),
  row("nothing queued, SO_RCVTIMEO", "EAGAIN", (s) => [
    s.limited(s.bound(s.udp()), 50),
    space(),
    16,
    0,
    new sockaddr_in(),
    socklen_t(16),
  ]),
  row("nothing queued, a Unix datagram socket", "EAGAIN", (s) => [
    s.bound(s.unix(SOCK_DGRAM), unix(s.path("socket"))),
    space(),
    16,
    MSG_DONTWAIT,
    new sockaddr_un(),
    socklen_t(110),
  ]),
  row("the error queue is empty, TCP", "EAGAIN", (s) => [streaming(s), space(), 16, MSG_ERRQUEUE, null, null]),
  row("the error queue is empty, UDP", "EAGAIN", (s) => [holding(s), space(), 16, MSG_ERRQUEUE, null, null]),
  row("MSG_OOB, no urgent data", "EINVAL", (s) => [streaming(s), space(), 16, MSG_OOB, null, null]),
  row("MSG_OOB, a Unix datagram socket", "EOPNOTSUPP", (s) => [
    s.unixPair(SOCK_DGRAM)[0],
    space(),
    16,
    MSG_OOB | MSG_DONTWAIT,
    null,
    null,
  ]),
  row("connected UDP after a datagram that nobody received", "ECONNREFUSED", (s) => {
    const fd = s.connected(s.limited(s.udp(), 1000), s.unreachable());
    must(send(fd, "x", 1, 0));
    return [fd, space(), 16, 0, new sockaddr_in(), socklen_t(16)];
  }),
]);

table("recvfrom", recvfrom).successes([
  row("UDP, no address wanted", 2, (s) => [holding(s), space(), 16, 0, null, null]),
  row("UDP, an empty datagram", 0, (s) => [holding(s, ""), space(), 16, 0, new sockaddr_in(), socklen_t(16)]),
  row("UDP, MSG_PEEK", 2, (s) => [holding(s), space(), 16, MSG_PEEK, new sockaddr_in(), socklen_t(16)]),
  row("UDP, MSG_TRUNC", 100, (s) => [
    holding(s, "x".repeat(100)),
    space(),
    16,
    MSG_TRUNC,
    new sockaddr_in(),
    socklen_t(16),
  ]),
  row("TCP", 4, (s) => [streaming(s), space(), 16, 0, null, null]),
  row("the end of a TCP stream", 0, (s) => {
    const [client, server] = s.pair();
    s.close(client);
    return [server, space(), 16, 0, null, null];
  }),
]);

scoped("recvfrom tells the sender's address", (s) => {
  const [sender, receiver] = s.udpPair();
  must(send(sender, "ab", 2, 0));
  const [data, address, length] = [space(), space(), socklen_t(16)];
  gives(2, recvfrom, receiver, data, 16, 0, address, length);
  expect([address, length.value]).toEqual([Buffer.from(nameOf(sender)), 16]);
  expect(data).toEqual(Buffer.concat([Buffer.from("ab"), space(14)]));
});

scoped("recvfrom tells the sender's IPv6 address", (s) => {
  const receiver = s.limited(s.bound(s.udp6(), inet6()), 5000);
  const sender = s.bound(s.udp6(), inet6());
  must(sendto(sender, "ab", 2, 0, nameOf6(receiver), 28));
  const [address, length] = [new sockaddr_in6(), socklen_t(28)];
  gives(2, recvfrom, receiver, space(), 16, 0, address, length);
  expect([Buffer.from(address), length.value]).toEqual([Buffer.from(nameOf6(sender)), 28]);
});

scoped("recvfrom cuts the address to a short length and tells the full one", (s) => {
  const [address, length] = [space(), socklen_t(4)];
  gives(2, recvfrom, holding(s), space(), 16, 0, address, length);
  expect([address.readUInt16LE(0), length.value]).toEqual([AF_INET, 16]);
  expect(address.subarray(4)).toEqual(space(12));
});

scoped("recvfrom with a longer buffer leaves its rest alone", (s) => {
  const [address, length] = [space(64), socklen_t(64)];
  gives(2, recvfrom, holding(s), space(), 16, 0, address, length);
  expect([length.value, address.subarray(16)]).toEqual([16, space(48)]);
});

scoped("recvfrom with length -1 fails and takes the datagram", (s) => {
  const receiver = holding(s);
  const length = socklen_t(2 ** 32 - 1);
  const address = space();
  fails("EINVAL", (fd) => recvfrom(fd, space(), 16, 0, address, length), receiver);
  expect([length.value, address]).toEqual([2 ** 32 - 1, space()]);
  fails("EAGAIN", recvfrom, receiver, space(), 16, MSG_DONTWAIT, null, null);
});

scoped("recvfrom on TCP writes no address and sets its length to 0", (s) => {
  const [address, length] = [space(), socklen_t(16)];
  gives(4, recvfrom, streaming(s), space(), 16, 0, address, length);
  expect([address, length.value]).toEqual([space(), 0]);
});

scoped("recvfrom without an address leaves the length alone", (s) => {
  const length = socklen_t(77);
  gives(2, recvfrom, holding(s), space(), 16, 0, null, length);
  expect(length.value).toBe(77);
});

scoped("recvfrom with an address and no length", (s) => {
  const [receiver, address] = [holding(s), space()];
  fails("EFAULT", (fd) => recvfrom(fd, space(), 16, 0, address, null), receiver);
});

scoped("recvfrom tells a Unix sender's path", (s) => {
  const receiver = s.bound(s.unix(SOCK_DGRAM), unix(s.path("receiver")));
  const sender = s.bound(s.unix(SOCK_DGRAM), unix(s.path("sender")));
  must(sendto(sender, "ab", 2, 0, unix(s.path("receiver")), 110));
  const [address, length] = [new sockaddr_un(), socklen_t(110)];
  gives(2, recvfrom, receiver, space(), 16, 0, address, length);
  expect(length.value).toBe(2 + s.path("sender").length + 1);
  expect([address.sun_family, address.sun_path.toString("latin1", 0, length.value - 3)]).toEqual([
    AF_UNIX,
    s.path("sender"),
  ]);
});

scoped("recvfrom tells a Unix sender's abstract name", (s) => {
  const name = abstract(uniqueName());
  const receiver = s.bound(s.unix(SOCK_DGRAM), unix(s.path("receiver")));
  must(sendto(s.bound(s.unix(SOCK_DGRAM), name), "ab", 2, 0, unix(s.path("receiver")), 110));
  const [address, length] = [new sockaddr_un(), socklen_t(110)];
  gives(2, recvfrom, receiver, space(), 16, 0, address, length);
  expect(Buffer.from(address.subarray(0, length.value))).toEqual(Buffer.from(name));
});

scoped("recvfrom of an unnamed Unix sender sets the length to 0", (s) => {
  const [sender, receiver] = s.unixPair(SOCK_DGRAM);
  must(send(sender, "ab", 2, 0));
  const [address, length] = [space(110), socklen_t(110)];
  gives(2, recvfrom, receiver, space(), 16, 0, address, length);
  expect([length.value, address]).toEqual([0, space(110)]);
});

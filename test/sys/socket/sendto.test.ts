// sendto(2)

import { ntohs } from "bsd-sockets/arpa/inet";
import { socklen_t } from "bsd-sockets/c";
import { IPPROTO_IPV6, IPV6_V6ONLY, sockaddr_in } from "bsd-sockets/netinet/in";
import * as sys_socket from "bsd-sockets/sys/socket";
import { expect } from "vitest";
import { abstract, inet, inet6, nameOf, nameOf6, ofFamily, uniqueName, unix } from "../../helpers/addresses.mjs";
import { fails, gives, row, type Scope, scoped, set, shut, table } from "../../helpers/calls.ts";

const { recv, recvfrom, sendto } = sys_socket;
const { AF_INET, AF_UNIX, MSG_DONTWAIT, MSG_FASTOPEN, MSG_NOSIGNAL, MSG_OOB, SHUT_WR, SO_BROADCAST } = sys_socket;
const { SOCK_DGRAM, SOCK_SEQPACKET, SOL_SOCKET } = sys_socket;

const bytes = (length: number): Buffer => Buffer.alloc(length, "x");

function receiver(s: Scope): sockaddr_in {
  return nameOf(s.bound(s.udp()));
}

function unixReceiver(s: Scope, type: number = SOCK_DGRAM): ReturnType<typeof unix> {
  s.bound(s.unix(type), unix(s.path("receiver")));
  return unix(s.path("receiver"));
}

table("sendto", sendto).failures([
  row("descriptor -1", "EBADF", () => [-1, "x", 1, 0, inet(9), 16]),
  row("a closed descriptor", "EBADF", (s) => [s.closed(), "x", 1, 0, inet(9), 16]),
  row("/dev/null", "ENOTSOCK", (s) => [s.file("/dev/null", "w"), "x", 1, 0, inet(9), 16]),
  row("a pipe", "ENOTSOCK", (s) => [s.pipe()[1], "x", 1, 0, inet(9), 16]),
  row("a Unix datagram socket that nobody reads, MSG_DONTWAIT", "EAGAIN", (s) => {
    const [fd, to] = [s.unix(SOCK_DGRAM), unixReceiver(s)];
    while (sendto(fd, "x", 1, MSG_DONTWAIT, to, 110) === 1);
    return [fd, "x", 1, MSG_DONTWAIT, to, 110];
  }),
  row("TCP whose peer closed with unread data", "ECONNRESET", (s) => {
    const [client, server] = s.pair();
    gives(1, sendto, client, "x", 1, 0, null, 0);
    s.close(server);
    return [client, "x", 1, 0, null, 0];
  }),
  row("no buffer", "EFAULT", (s) => [s.udp(), null, 1, 0, receiver(s), 16]),
  row("no buffer, AF_UNIX", "EFAULT", (s) => [s.unix(SOCK_DGRAM), null, 1, 0, unixReceiver(s), 110]),
  row("no address, UDP that is not connected", "EDESTADDRREQ", (s) => [s.udp(), "x", 1, 0, null, 0]),
  row("no address of length 16", "EDESTADDRREQ", (s) => [s.udp(), "x", 1, 0, null, 16]),
  row("no address, UDP over IPv6", "EDESTADDRREQ", (s) => [s.udp6(), "x", 1, 0, null, 0]),
  row("no address, a Unix datagram socket", "ENOTCONN", (s) => [s.unix(SOCK_DGRAM), "x", 1, 0, null, 0]),
  row("length -1", "EINVAL", (s) => [s.udp(), "x", 1, 0, receiver(s), -1]),
  row("length 2", "EINVAL", (s) => [s.udp(), "x", 1, 0, receiver(s), 2]),
  row("length 15", "EINVAL", (s) => [s.udp(), "x", 1, 0, receiver(s), 15]),
  row("length 129", "EINVAL", (s) => [s.udp(), "x", 1, 0, new Uint8Array(200), 129]),
  row("an address cut short, IPv6", "EINVAL", (s) => [s.udp6(), "x", 1, 0, inet6(9), 16]),
  row("port 0", "EINVAL", (s) => [s.udp(), "x", 1, 0, inet(0), 16]),
  row("port 0, IPv6", "EINVAL", (s) => [s.udp6(), "x", 1, 0, inet6(0), 28]),
  row("family 47", "EAFNOSUPPORT", (s) => [s.udp(), "x", 1, 0, ofFamily(47), 16]),
  row("family AF_UNIX for UDP", "EAFNOSUPPORT", (s) => [s.udp(), "x", 1, 0, ofFamily(AF_UNIX), 16]),
  row("an IPv6 address for UDP over IPv4", "EAFNOSUPPORT", (s) => [s.udp(), "x", 1, 0, inet6(9), 28]),
  row("family 47, UDP over IPv6", "EINVAL", (s) => {
    const address = inet6(9);
    address.sin6_family = 47;
    return [s.udp6(), "x", 1, 0, address, 28];
  }),
  row("128 KiB", "EMSGSIZE", (s) => [s.udp(), bytes(131072), 131072, 0, receiver(s), 16]),
  row("65508 bytes", "EMSGSIZE", (s) => [s.udp(), bytes(65508), 65508, 0, receiver(s), 16]),
  row("a Unix datagram over SO_SNDBUF", "EMSGSIZE", (s) => [
    s.unix(SOCK_DGRAM),
    bytes(1_000_000),
    1_000_000,
    0,
    unixReceiver(s),
    110,
  ]),
  row("MSG_OOB", "EOPNOTSUPP", (s) => [s.udp(), "x", 1, MSG_OOB, receiver(s), 16]),
  row("MSG_OOB, a Unix datagram", "EOPNOTSUPP", (s) => [s.unix(SOCK_DGRAM), "x", 1, MSG_OOB, unixReceiver(s), 110]),
  row("the broadcast address without SO_BROADCAST", "EACCES", (s) => [
    s.udp(),
    "x",
    1,
    0,
    inet(9, "127.255.255.255"),
    16,
  ]),
  row("the limited broadcast address without SO_BROADCAST", "EACCES", (s) => [
    s.bound(s.udp()),
    "x",
    1,
    0,
    inet(9, "255.255.255.255"),
    16,
  ]),
  row("TCP that is not connected", "EPIPE", (s) => [s.tcp(), "x", 1, 0, inet(9), 16]),
  row("TCP that is not connected, MSG_NOSIGNAL", "EPIPE", (s) => [s.tcp(), "x", 1, MSG_NOSIGNAL, inet(9), 16]),
  row("TCP that listens", "EPIPE", (s) => [s.listener(), "x", 1, 0, inet(9), 16]),
  row("MSG_FASTOPEN where nothing listens", "ECONNREFUSED", (s) => [s.tcp(), "x", 1, MSG_FASTOPEN, s.refusing(), 16]),
  row("MSG_FASTOPEN with family 47", "EAFNOSUPPORT", (s) => [s.tcp(), "x", 1, MSG_FASTOPEN, ofFamily(47), 16]),
  row("UDP after SHUT_WR", "EPIPE", (s) => [shut(s.udpPair()[0], SHUT_WR), "x", 1, 0, receiver(s), 16]),
  row("an IPv6-only socket to a v4-mapped address", "ENETUNREACH", (s) => [
    set(s.udp6(), IPPROTO_IPV6, IPV6_V6ONLY, 1),
    "x",
    1,
    0,
    inet6(9, "::ffff:127.0.0.1"),
    28,
  ]),
  row("a Unix stream that is connected", "EISCONN", (s) => [s.unixPair()[0], "x", 1, 0, unix(s.path("any")), 110]),
  row("a Unix stream that is not connected", "EOPNOTSUPP", (s) => [s.unix(), "x", 1, 0, unix(s.path("any")), 110]),
  row("a Unix packet socket that is not connected", "ENOTCONN", (s) => [
    s.unix(SOCK_SEQPACKET),
    "x",
    1,
    0,
    unix(s.path("any")),
    110,
  ]),
  row("a Unix path that does not exist", "ENOENT", (s) => [s.unix(SOCK_DGRAM), "x", 1, 0, unix(s.path("none")), 110]),
  row("a Unix path whose socket is closed", "ECONNREFUSED", (s) => {
    s.close(s.bound(s.unix(SOCK_DGRAM), unix(s.path("socket"))));
    return [s.unix(SOCK_DGRAM), "x", 1, 0, unix(s.path("socket")), 110];
  }),
  row("a Unix path of a stream socket", "EPROTOTYPE", (s) => {
    s.listening(s.unix(), unix(s.path("socket")));
    return [s.unix(SOCK_DGRAM), "x", 1, 0, unix(s.path("socket")), 110];
  }),
  row("a Unix datagram socket connected to another", "EPERM", (s) => {
    const other = unixReceiver(s);
    s.connected(s.bound(s.unix(SOCK_DGRAM), unix(s.path("taken"))), other);
    return [s.unix(SOCK_DGRAM), "x", 1, 0, unix(s.path("taken")), 110];
  }),
  row("an abstract name that nobody has", "ECONNREFUSED", (s) => {
    const name = abstract(uniqueName());
    return [s.unix(SOCK_DGRAM), "x", 1, 0, name, name.length];
  }),
  row("a Unix address with family AF_INET", "EINVAL", (s) => [s.unix(SOCK_DGRAM), "x", 1, 0, ofFamily(AF_INET), 16]),
  row("a Unix address over the length of sockaddr_un", "EINVAL", (s) => [
    s.unix(SOCK_DGRAM),
    "x",
    1,
    0,
    new Uint8Array(111),
    111,
  ]),
]);

table("sendto", sendto).successes([
  row("UDP", 4, (s) => [s.udp(), "text", 4, 0, receiver(s), 16]),
  row("UDP over IPv6", 4, (s) => [s.udp6(), "text", 4, 0, nameOf6(s.bound(s.udp6(), inet6())), 28]),
  row("UDP over IPv6 to a v4-mapped address", 4, (s) => [
    s.udp6(),
    "text",
    4,
    0,
    inet6(ntohs(receiver(s).sin_port), "::ffff:127.0.0.1"),
    28,
  ]),
  row("an empty datagram", 0, (s) => [s.udp(), null, 0, 0, receiver(s), 16]),
  row("the longest datagram", 65507, (s) => [s.udp(), bytes(65507), 65507, 0, receiver(s), 16]),
  row("where nobody receives", 1, (s) => [s.udp(), "x", 1, 0, s.unreachable(), 16]),
  row("AF_UNSPEC, which is AF_INET to UDP", 1, (s) => {
    const address = receiver(s);
    address.sin_family = 0;
    return [s.udp(), "x", 1, 0, address, 16];
  }),
  row("no address, connected UDP", 1, (s) => [s.udpPair()[0], "x", 1, 0, null, 0]),
  row("connected TCP, where the address means nothing", 1, (s) => [s.pair()[0], "x", 1, 0, inet(9, "1.2.3.4"), 16]),
  row("connected TCP with family 47", 1, (s) => [s.pair()[0], "x", 1, 0, ofFamily(47), 16]),
  row("MSG_OOB, which UDP over IPv6 does not look at", 1, (s) => [
    s.udp6(),
    "x",
    1,
    MSG_OOB,
    nameOf6(s.bound(s.udp6(), inet6())),
    28,
  ]),
  row("a Unix datagram", 2, (s) => [s.unix(SOCK_DGRAM), "ab", 2, 0, unixReceiver(s), 110]),
  row("a Unix packet socket, where the address means nothing", 1, (s) => [
    s.unixPair(SOCK_SEQPACKET)[0],
    "x",
    1,
    0,
    unix(s.path("any")),
    110,
  ]),
  row("a broadcast with SO_BROADCAST", 1, (s) => [
    set(s.udp(), SOL_SOCKET, SO_BROADCAST, 1),
    "x",
    1,
    0,
    inet(9, "127.255.255.255"),
    16,
  ]),
]);

scoped("sendto binds the socket, and the receiver sees where from", (s) => {
  const [fd, to] = [s.udp(), s.bound(s.udp())];
  gives(5, sendto, fd, "hello", 5, 0, nameOf(to), 16);
  const [data, from, length] = [Buffer.alloc(16), new sockaddr_in(), socklen_t(16)];
  gives(5, recvfrom, to, data, 16, 0, from, length);
  expect(data.toString("latin1", 0, 5)).toBe("hello");
  expect([from.sin_port, from.sin_addr.s_addr]).toEqual([nameOf(fd).sin_port, inet().sin_addr.s_addr]);
});

scoped("sendto with an address goes past the peer of a connected UDP socket", (s) => {
  const [sender, peer] = s.udpPair();
  const third = s.bound(s.udp());
  gives(2, sendto, sender, "ab", 2, 0, nameOf(third), 16);
  gives(2, recv, third, Buffer.alloc(8), 8, 0);
  fails("EAGAIN", recv, peer, Buffer.alloc(8), 8, MSG_DONTWAIT);
});

scoped("a refusal does not reach an unconnected UDP socket", (s) => {
  const [fd, address] = [s.udp(), s.unreachable()];
  gives(1, sendto, fd, "x", 1, 0, address, 16);
  gives(1, sendto, fd, "x", 1, 0, address, 16);
});

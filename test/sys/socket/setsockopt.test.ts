// setsockopt(2), socket(7), ip(7), ipv6(7), tcp(7), udp(7)

import { inet_addr, inet_pton } from "bsd-sockets/arpa/inet";
import { int, sizeof, socklen_t } from "bsd-sockets/c";
import * as netinet_in from "bsd-sockets/netinet/in";
import { in_addr, ip_mreq, ip_mreq_source, ipv6_mreq } from "bsd-sockets/netinet/in";
import * as netinet_tcp from "bsd-sockets/netinet/tcp";
import * as sys_socket from "bsd-sockets/sys/socket";
import { linger } from "bsd-sockets/sys/socket";
import { timeval } from "bsd-sockets/sys/time";
import { describe, expect } from "vitest";
import { inet6 } from "../../helpers/addresses.mjs";
import { fails, gives, must, row, type Scope, scoped, table } from "../../helpers/calls.ts";

const { IP_ADD_MEMBERSHIP, IP_ADD_SOURCE_MEMBERSHIP, IP_DROP_MEMBERSHIP, IP_FREEBIND, IP_HDRINCL } = netinet_in;
const { IP_MTU_DISCOVER, IP_MULTICAST_ALL, IP_MULTICAST_IF, IP_MULTICAST_LOOP, IP_MULTICAST_TTL } = netinet_in;
const { IP_PKTINFO, IP_PMTUDISC_DO, IP_RECVTTL, IP_TOS, IP_TTL, IPPROTO_IP, IPPROTO_IPV6, IPPROTO_TCP } = netinet_in;
const { IPPROTO_UDP, IPV6_JOIN_GROUP, IPV6_LEAVE_GROUP, IPV6_MULTICAST_HOPS, IPV6_MULTICAST_IF } = netinet_in;
const { IPV6_MULTICAST_LOOP, IPV6_RECVPKTINFO, IPV6_TCLASS, IPV6_UNICAST_HOPS, IPV6_V6ONLY } = netinet_in;
const { TCP_CONGESTION, TCP_CORK, TCP_DEFER_ACCEPT, TCP_FASTOPEN, TCP_KEEPCNT, TCP_KEEPIDLE } = netinet_tcp;
const { TCP_KEEPINTVL, TCP_LINGER2, TCP_MAXSEG, TCP_NODELAY, TCP_QUICKACK, TCP_REPAIR_QUEUE } = netinet_tcp;
const { TCP_SYNCNT, TCP_ULP, TCP_USER_TIMEOUT, TCP_WINDOW_CLAMP } = netinet_tcp;
const { getsockopt, recv, setsockopt } = sys_socket;
const { AF_INET6, SO_ACCEPTCONN, SO_BINDTODEVICE, SO_BROADCAST, SO_DETACH_FILTER, SO_DOMAIN } = sys_socket;
const { SO_DONTROUTE, SO_ERROR, SO_INCOMING_CPU, SO_KEEPALIVE, SO_LINGER, SO_OOBINLINE, SO_PASSCRED } = sys_socket;
const { SO_PEEK_OFF, SO_PEERCRED, SO_PRIORITY, SO_PROTOCOL, SO_RCVBUF, SO_RCVLOWAT, SO_RCVTIMEO } = sys_socket;
const { SO_REUSEADDR, SO_REUSEPORT, SO_SNDBUF, SO_SNDLOWAT, SO_SNDTIMEO, SO_TIMESTAMP, SO_TYPE } = sys_socket;
const { SOL_PACKET, SOL_SOCKET } = sys_socket;

type constant = number | undefined;

function time(seconds: number, microseconds: number): timeval {
  const value = new timeval();
  value.tv_sec = seconds;
  value.tv_usec = microseconds;
  return value;
}

/** A membership in a group at the loopback interface. */
function group(multicast: string, local = "127.0.0.1"): ip_mreq {
  const value = new ip_mreq();
  value.imr_multiaddr.s_addr = inet_addr(multicast);
  value.imr_interface.s_addr = inet_addr(local);
  return value;
}

function group6(multicast: string, index: number): ipv6_mreq {
  const value = new ipv6_mreq();
  inet_pton(AF_INET6, multicast, value.ipv6mr_multiaddr);
  value.ipv6mr_interface = index;
  return value;
}

function address(text: string): in_addr {
  const value = new in_addr();
  value.s_addr = inet_addr(text);
  return value;
}

const mreqSize = sizeof(ip_mreq);
const mreq6Size = sizeof(ipv6_mreq);

/** The arguments that set an option to all of a value. */
function whole(
  fd: number,
  level: constant,
  name: constant,
  value: Uint8Array | ReturnType<typeof int>,
): Parameters<typeof setsockopt> {
  return [fd, level, name, value, sizeof(value)];
}

table("setsockopt", setsockopt).failures([
  row("descriptor -1", "EBADF", () => [-1, SOL_SOCKET, SO_OOBINLINE, int(1), 4]),
  row("a closed descriptor", "EBADF", (s) => [s.closed(), SOL_SOCKET, SO_OOBINLINE, int(1), 4]),
  row("/dev/null", "ENOTSOCK", (s) => [s.file("/dev/null"), SOL_SOCKET, SO_OOBINLINE, int(1), 4]),
  row("a regular file", "ENOTSOCK", (s) => [s.file(s.path("file"), "w"), SOL_SOCKET, SO_OOBINLINE, int(1), 4]),
  row("a pipe", "ENOTSOCK", (s) => [s.pipe()[0], SOL_SOCKET, SO_OOBINLINE, int(1), 4]),
  row("no value", "EFAULT", (s) => [s.tcp(), SOL_SOCKET, SO_OOBINLINE, null, 4]),
  row("no value, IPPROTO_TCP", "EFAULT", (s) => [s.tcp(), IPPROTO_TCP, TCP_NODELAY, null, 4]),
  row("no value, SO_RCVTIMEO", "EFAULT", (s) => [s.tcp(), SOL_SOCKET, SO_RCVTIMEO, null, sizeof(timeval)]),
  row("no value, SO_LINGER", "EFAULT", (s) => [s.tcp(), SOL_SOCKET, SO_LINGER, null, 8]),
  row("no value, IP_ADD_MEMBERSHIP", "EFAULT", (s) => [s.udp(), IPPROTO_IP, IP_ADD_MEMBERSHIP, null, mreqSize]),
  row("length 0", "EINVAL", (s) => [s.tcp(), SOL_SOCKET, SO_OOBINLINE, int(1), 0]),
  row("length 0, no value", "EINVAL", (s) => [s.tcp(), SOL_SOCKET, SO_OOBINLINE, null, 0]),
  row("length 1", "EINVAL", (s) => [s.tcp(), SOL_SOCKET, SO_KEEPALIVE, int(1), 1]),
  row("length 3", "EINVAL", (s) => [s.tcp(), SOL_SOCKET, SO_REUSEADDR, int(1), 3]),
  row("length -1", "EINVAL", (s) => [s.tcp(), SOL_SOCKET, SO_OOBINLINE, int(1), -1]),
  row("length 1, IPPROTO_TCP", "EINVAL", (s) => [s.tcp(), IPPROTO_TCP, TCP_NODELAY, int(1), 1]),
  row("length 4, SO_LINGER", "EINVAL", (s) => [s.tcp(), SOL_SOCKET, SO_LINGER, new linger(), 4]),
  row("length 8, SO_RCVTIMEO", "EINVAL", (s) => [s.tcp(), SOL_SOCKET, SO_RCVTIMEO, time(1, 0), 8]),
  row("length 1, IPV6_V6ONLY", "EINVAL", (s) => [s.tcp6(), IPPROTO_IPV6, IPV6_V6ONLY, int(1), 1]),
  row("level 500", "ENOPROTOOPT", (s) => [s.tcp(), 500, SO_OOBINLINE, int(1), 4]),
  row("level -1", "ENOPROTOOPT", (s) => [s.tcp(), -1, SO_OOBINLINE, int(1), 4]),
  row("level IPPROTO_UDP, TCP", "ENOPROTOOPT", (s) => [s.tcp(), IPPROTO_UDP, SO_OOBINLINE, int(1), 4]),
  row("level IPPROTO_TCP, UDP", "ENOPROTOOPT", (s) => [s.udp(), IPPROTO_TCP, TCP_NODELAY, int(1), 4]),
  row("level IPPROTO_IPV6, UDP over IPv4", "ENOPROTOOPT", (s) => [s.udp(), IPPROTO_IPV6, IPV6_V6ONLY, int(1), 4]),
  row("level IPPROTO_TCP, AF_UNIX", "EOPNOTSUPP", (s) => [s.unix(), IPPROTO_TCP, TCP_NODELAY, int(1), 4]),
  row("level IPPROTO_IP, AF_UNIX", "EOPNOTSUPP", (s) => [s.unix(), IPPROTO_IP, IP_TTL, int(1), 4]),
  row("level SOL_PACKET, AF_UNIX", "EOPNOTSUPP", (s) => [s.unix(), SOL_PACKET, SO_PASSCRED, int(1), 4]),
  row("SOL_SOCKET, option -1", "ENOPROTOOPT", (s) => [s.tcp(), SOL_SOCKET, -1, int(1), 4]),
  row("SOL_SOCKET, option 10000", "ENOPROTOOPT", (s) => [s.udp(), SOL_SOCKET, 10_000, int(1), 4]),
  row("IPPROTO_IP, option -1", "ENOPROTOOPT", (s) => [s.tcp(), IPPROTO_IP, -1, int(1), 4]),
  row("IPPROTO_TCP, option -1", "ENOPROTOOPT", (s) => [s.tcp(), IPPROTO_TCP, -1, int(1), 4]),
  row("IPPROTO_UDP, option -1", "ENOPROTOOPT", (s) => [s.udp(), IPPROTO_UDP, -1, int(1), 4]),
  row("IPPROTO_IPV6, option -1", "ENOPROTOOPT", (s) => [s.tcp6(), IPPROTO_IPV6, -1, int(1), 4]),
  row("SO_TYPE, which can only be read", "ENOPROTOOPT", (s) => [s.tcp(), SOL_SOCKET, SO_TYPE, int(1), 4]),
  row("SO_ACCEPTCONN, which can only be read", "ENOPROTOOPT", (s) => [s.tcp(), SOL_SOCKET, SO_ACCEPTCONN, int(1), 4]),
  row("SO_ERROR, which can only be read", "ENOPROTOOPT", (s) => [s.tcp(), SOL_SOCKET, SO_ERROR, int(1), 4]),
  row("SO_DOMAIN, which can only be read", "ENOPROTOOPT", (s) => [s.tcp(), SOL_SOCKET, SO_DOMAIN, int(1), 4]),
  row("SO_PROTOCOL, which can only be read", "ENOPROTOOPT", (s) => [s.tcp(), SOL_SOCKET, SO_PROTOCOL, int(1), 4]),
  row("SO_SNDLOWAT, which cannot be changed", "ENOPROTOOPT", (s) => [s.tcp(), SOL_SOCKET, SO_SNDLOWAT, int(1), 4]),
  row("SO_PEERCRED, which can only be read", "ENOPROTOOPT", (s) =>
    whole(s.unix(), SOL_SOCKET, SO_PEERCRED, Buffer.alloc(12)),
  ),
  row("SO_PASSCRED, TCP", "EOPNOTSUPP", (s) => [s.tcp(), SOL_SOCKET, SO_PASSCRED, int(1), 4]),
  row("SO_BINDTODEVICE, no such device", "ENODEV", (s) => [s.tcp(), SOL_SOCKET, SO_BINDTODEVICE, "nosuchdev0", 11]),
  row("SO_DETACH_FILTER, no filter", "ENOENT", (s) => [s.tcp(), SOL_SOCKET, SO_DETACH_FILTER, int(1), 4]),
  row("SO_RCVTIMEO, 1000000 microseconds", "EDOM", (s) => [s.tcp(), SOL_SOCKET, SO_RCVTIMEO, time(0, 1_000_000), 16]),
  row("SO_RCVTIMEO, -1 microseconds", "EDOM", (s) => [s.tcp(), SOL_SOCKET, SO_RCVTIMEO, time(0, -1), 16]),
  row("SO_SNDTIMEO, 1000000 microseconds", "EDOM", (s) => [s.tcp(), SOL_SOCKET, SO_SNDTIMEO, time(0, 1_000_000), 16]),
  row("SO_SNDTIMEO, -1 microseconds", "EDOM", (s) => [s.tcp(), SOL_SOCKET, SO_SNDTIMEO, time(0, -1), 16]),
  row("SO_RCVTIMEO, -1 microseconds, AF_UNIX", "EDOM", (s) => [s.unix(), SOL_SOCKET, SO_RCVTIMEO, time(1, -1), 16]),
  row("TCP_KEEPIDLE 0", "EINVAL", (s) => [s.tcp(), IPPROTO_TCP, TCP_KEEPIDLE, int(0), 4]),
  row("TCP_KEEPIDLE 32768", "EINVAL", (s) => [s.tcp(), IPPROTO_TCP, TCP_KEEPIDLE, int(32768), 4]),
  row("TCP_KEEPIDLE -1", "EINVAL", (s) => [s.tcp(), IPPROTO_TCP, TCP_KEEPIDLE, int(-1), 4]),
  row("TCP_KEEPINTVL 0", "EINVAL", (s) => [s.tcp(), IPPROTO_TCP, TCP_KEEPINTVL, int(0), 4]),
  row("TCP_KEEPINTVL 32768", "EINVAL", (s) => [s.tcp(), IPPROTO_TCP, TCP_KEEPINTVL, int(32768), 4]),
  row("TCP_KEEPINTVL -1", "EINVAL", (s) => [s.tcp(), IPPROTO_TCP, TCP_KEEPINTVL, int(-1), 4]),
  row("TCP_KEEPCNT 0", "EINVAL", (s) => [s.tcp(), IPPROTO_TCP, TCP_KEEPCNT, int(0), 4]),
  row("TCP_KEEPCNT 128", "EINVAL", (s) => [s.tcp(), IPPROTO_TCP, TCP_KEEPCNT, int(128), 4]),
  row("TCP_KEEPCNT -1", "EINVAL", (s) => [s.tcp(), IPPROTO_TCP, TCP_KEEPCNT, int(-1), 4]),
  row("TCP_USER_TIMEOUT -1", "EINVAL", (s) => [s.tcp(), IPPROTO_TCP, TCP_USER_TIMEOUT, int(-1), 4]),
  row("TCP_SYNCNT 0", "EINVAL", (s) => [s.tcp(), IPPROTO_TCP, TCP_SYNCNT, int(0), 4]),
  row("TCP_SYNCNT -1", "EINVAL", (s) => [s.tcp(), IPPROTO_TCP, TCP_SYNCNT, int(-1), 4]),
  row("TCP_SYNCNT 128", "EINVAL", (s) => [s.tcp(), IPPROTO_TCP, TCP_SYNCNT, int(128), 4]),
  row("TCP_MAXSEG 10", "EINVAL", (s) => [s.tcp(), IPPROTO_TCP, TCP_MAXSEG, int(10), 4]),
  row("TCP_MAXSEG 50000", "EINVAL", (s) => [s.tcp(), IPPROTO_TCP, TCP_MAXSEG, int(50_000), 4]),
  row("TCP_MAXSEG -1", "EINVAL", (s) => [s.tcp(), IPPROTO_TCP, TCP_MAXSEG, int(-1), 4]),
  row("TCP_WINDOW_CLAMP 0, connected", "EINVAL", (s) => [s.pair()[0], IPPROTO_TCP, TCP_WINDOW_CLAMP, int(0), 4]),
  row("TCP_CONGESTION, no such algorithm", "ENOENT", (s) => [s.tcp(), IPPROTO_TCP, TCP_CONGESTION, "invalid", 7]),
  row("TCP_CONGESTION, length 0", "EINVAL", (s) => [s.tcp(), IPPROTO_TCP, TCP_CONGESTION, "", 0]),
  row("TCP_ULP, no such protocol", "ENOENT", (s) => [s.tcp(), IPPROTO_TCP, TCP_ULP, "invalid", 7]),
  row("TCP_FASTOPEN, connected", "EINVAL", (s) => [s.pair()[0], IPPROTO_TCP, TCP_FASTOPEN, int(1), 4]),
  row("TCP_REPAIR_QUEUE outside repair", "EPERM", (s) => [s.tcp(), IPPROTO_TCP, TCP_REPAIR_QUEUE, int(1), 4]),
  row("IP_TTL 0", "EINVAL", (s) => [s.tcp(), IPPROTO_IP, IP_TTL, int(0), 4]),
  row("IP_TTL 256", "EINVAL", (s) => [s.tcp(), IPPROTO_IP, IP_TTL, int(256), 4]),
  row("IP_TTL -2", "EINVAL", (s) => [s.tcp(), IPPROTO_IP, IP_TTL, int(-2), 4]),
  row("IP_TTL, length 0", "EINVAL", (s) => [s.tcp(), IPPROTO_IP, IP_TTL, int(1), 0]),
  row("IP_MTU_DISCOVER 99", "EINVAL", (s) => [s.udp(), IPPROTO_IP, IP_MTU_DISCOVER, int(99), 4]),
  row("IP_MTU_DISCOVER -1", "EINVAL", (s) => [s.udp(), IPPROTO_IP, IP_MTU_DISCOVER, int(-1), 4]),
  row("IP_HDRINCL of a socket that is not raw", "ENOPROTOOPT", (s) => [s.udp(), IPPROTO_IP, IP_HDRINCL, int(1), 4]),
  row("IP_MULTICAST_TTL -2", "EINVAL", (s) => [s.udp(), IPPROTO_IP, IP_MULTICAST_TTL, int(-2), 4]),
  row("IP_MULTICAST_TTL 256", "EINVAL", (s) => [s.udp(), IPPROTO_IP, IP_MULTICAST_TTL, int(256), 4]),
  row("IP_MULTICAST_TTL of TCP", "EINVAL", (s) => [s.tcp(), IPPROTO_IP, IP_MULTICAST_TTL, int(1), 4]),
  row("IP_MULTICAST_ALL 2", "EINVAL", (s) => [s.udp(), IPPROTO_IP, IP_MULTICAST_ALL, int(2), 4]),
  row("IP_MULTICAST_IF of no interface", "EADDRNOTAVAIL", (s) =>
    whole(s.udp(), IPPROTO_IP, IP_MULTICAST_IF, address("192.0.2.1")),
  ),
  row("IP_MULTICAST_IF, length 1", "EINVAL", (s) => [s.udp(), IPPROTO_IP, IP_MULTICAST_IF, address("127.0.0.1"), 1]),
  row("IP_MULTICAST_IF of TCP", "EINVAL", (s) => [s.tcp(), IPPROTO_IP, IP_MULTICAST_IF, address("127.0.0.1"), 4]),
  row("IP_ADD_MEMBERSHIP, no multicast address", "EINVAL", (s) =>
    whole(s.udp(), IPPROTO_IP, IP_ADD_MEMBERSHIP, group("127.0.0.1")),
  ),
  row("IP_ADD_MEMBERSHIP, length 4", "EINVAL", (s) => [s.udp(), IPPROTO_IP, IP_ADD_MEMBERSHIP, group("239.1.2.3"), 4]),
  row("IP_ADD_MEMBERSHIP, no such interface", "ENODEV", (s) =>
    whole(s.udp(), IPPROTO_IP, IP_ADD_MEMBERSHIP, group("239.1.2.3", "192.0.2.1")),
  ),
  row("IP_ADD_MEMBERSHIP of TCP", "EPROTO", (s) => whole(s.tcp(), IPPROTO_IP, IP_ADD_MEMBERSHIP, group("239.1.2.3"))),
  row("IP_ADD_MEMBERSHIP twice", "EADDRINUSE", (s) => {
    const fd = s.udp();
    must(setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, group("239.1.2.3"), mreqSize));
    return [fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, group("239.1.2.3"), mreqSize];
  }),
  row("IP_DROP_MEMBERSHIP of a group never joined", "EADDRNOTAVAIL", (s) =>
    whole(s.udp(), IPPROTO_IP, IP_DROP_MEMBERSHIP, group("239.1.2.3")),
  ),
  row("IP_ADD_SOURCE_MEMBERSHIP, length of ip_mreq", "EINVAL", (s) => [
    s.udp(),
    IPPROTO_IP,
    IP_ADD_SOURCE_MEMBERSHIP,
    new ip_mreq_source(),
    mreqSize,
  ]),
  row("IPV6_V6ONLY once bound", "EINVAL", (s) => [s.bound(s.tcp6(), inet6()), IPPROTO_IPV6, IPV6_V6ONLY, int(1), 4]),
  row("IPV6_UNICAST_HOPS 256", "EINVAL", (s) => [s.tcp6(), IPPROTO_IPV6, IPV6_UNICAST_HOPS, int(256), 4]),
  row("IPV6_UNICAST_HOPS -2", "EINVAL", (s) => [s.tcp6(), IPPROTO_IPV6, IPV6_UNICAST_HOPS, int(-2), 4]),
  row("IPV6_MULTICAST_HOPS 256", "EINVAL", (s) => [s.udp6(), IPPROTO_IPV6, IPV6_MULTICAST_HOPS, int(256), 4]),
  row("IPV6_MULTICAST_HOPS of TCP", "ENOPROTOOPT", (s) => [s.tcp6(), IPPROTO_IPV6, IPV6_MULTICAST_HOPS, int(1), 4]),
  row("IPV6_MULTICAST_LOOP 2", "EINVAL", (s) => [s.udp6(), IPPROTO_IPV6, IPV6_MULTICAST_LOOP, int(2), 4]),
  row("IPV6_MULTICAST_IF of no interface", "ENODEV", (s) =>
    whole(s.udp6(), IPPROTO_IPV6, IPV6_MULTICAST_IF, int(99_999)),
  ),
  row("IPV6_TCLASS 256", "EINVAL", (s) => [s.tcp6(), IPPROTO_IPV6, IPV6_TCLASS, int(256), 4]),
  row("IPV6_JOIN_GROUP, no multicast address", "EINVAL", (s) =>
    whole(s.udp6(), IPPROTO_IPV6, IPV6_JOIN_GROUP, group6("::1", 1)),
  ),
  row("IPV6_JOIN_GROUP, no such interface", "ENODEV", (s) =>
    whole(s.udp6(), IPPROTO_IPV6, IPV6_JOIN_GROUP, group6("ff01::1234", 99_999)),
  ),
  row("IPV6_JOIN_GROUP twice", "EADDRINUSE", (s) => {
    const fd = s.udp6();
    must(setsockopt(fd, IPPROTO_IPV6, IPV6_JOIN_GROUP, group6("ff01::1234", 1), mreq6Size));
    return [fd, IPPROTO_IPV6, IPV6_JOIN_GROUP, group6("ff01::1234", 1), mreq6Size];
  }),
  row("IPV6_JOIN_GROUP, length 16", "EINVAL", (s) => [
    s.udp6(),
    IPPROTO_IPV6,
    IPV6_JOIN_GROUP,
    group6("ff01::1", 1),
    16,
  ]),
  row("IPV6_LEAVE_GROUP of a group never joined", "EADDRNOTAVAIL", (s) =>
    whole(s.udp6(), IPPROTO_IPV6, IPV6_LEAVE_GROUP, group6("ff01::1234", 1)),
  ),
]);

/** An int option that can be set: what is set, and what is read back. */
const roundTrips: readonly [
  does: string,
  open: (s: Scope) => number,
  level: constant,
  name: constant,
  set: number,
  read: number,
][] = [
  ["SO_REUSEADDR", (s) => s.tcp(), SOL_SOCKET, SO_REUSEADDR, 1, 1],
  ["SO_REUSEADDR 5 is 1", (s) => s.tcp(), SOL_SOCKET, SO_REUSEADDR, 5, 1],
  ["SO_REUSEADDR -1 is 1", (s) => s.tcp(), SOL_SOCKET, SO_REUSEADDR, -1, 1],
  ["SO_REUSEPORT", (s) => s.tcp(), SOL_SOCKET, SO_REUSEPORT, 1, 1],
  ["SO_KEEPALIVE", (s) => s.tcp(), SOL_SOCKET, SO_KEEPALIVE, 1, 1],
  ["SO_BROADCAST", (s) => s.udp(), SOL_SOCKET, SO_BROADCAST, 1, 1],
  ["SO_DONTROUTE", (s) => s.udp(), SOL_SOCKET, SO_DONTROUTE, 1, 1],
  ["SO_OOBINLINE", (s) => s.tcp(), SOL_SOCKET, SO_OOBINLINE, 1, 1],
  ["SO_TIMESTAMP", (s) => s.udp(), SOL_SOCKET, SO_TIMESTAMP, 1, 1],
  ["SO_PRIORITY 6", (s) => s.tcp(), SOL_SOCKET, SO_PRIORITY, 6, 6],
  ["SO_RCVLOWAT", (s) => s.tcp(), SOL_SOCKET, SO_RCVLOWAT, 100, 100],
  ["SO_RCVLOWAT 0 is 1", (s) => s.tcp(), SOL_SOCKET, SO_RCVLOWAT, 0, 1],
  ["SO_RCVBUF is doubled", (s) => s.udp(), SOL_SOCKET, SO_RCVBUF, 16384, 32768],
  ["SO_SNDBUF is doubled", (s) => s.udp(), SOL_SOCKET, SO_SNDBUF, 16384, 32768],
  ["SO_PASSCRED", (s) => s.unix(), SOL_SOCKET, SO_PASSCRED, 1, 1],
  ["SO_PEEK_OFF", (s) => s.unix(), SOL_SOCKET, SO_PEEK_OFF, 3, 3],
  ["SO_INCOMING_CPU", (s) => s.tcp(), SOL_SOCKET, SO_INCOMING_CPU, 0, 0],
  ["TCP_NODELAY", (s) => s.tcp(), IPPROTO_TCP, TCP_NODELAY, 1, 1],
  ["TCP_CORK", (s) => s.tcp(), IPPROTO_TCP, TCP_CORK, 1, 1],
  ["TCP_KEEPIDLE 1", (s) => s.tcp(), IPPROTO_TCP, TCP_KEEPIDLE, 1, 1],
  ["TCP_KEEPIDLE 32767", (s) => s.tcp(), IPPROTO_TCP, TCP_KEEPIDLE, 32767, 32767],
  ["TCP_KEEPINTVL 32767", (s) => s.tcp(), IPPROTO_TCP, TCP_KEEPINTVL, 32767, 32767],
  ["TCP_KEEPCNT 127", (s) => s.tcp(), IPPROTO_TCP, TCP_KEEPCNT, 127, 127],
  ["TCP_SYNCNT 127", (s) => s.tcp(), IPPROTO_TCP, TCP_SYNCNT, 127, 127],
  ["TCP_USER_TIMEOUT 0", (s) => s.tcp(), IPPROTO_TCP, TCP_USER_TIMEOUT, 0, 0],
  ["TCP_USER_TIMEOUT 2**31 - 1", (s) => s.tcp(), IPPROTO_TCP, TCP_USER_TIMEOUT, 2 ** 31 - 1, 2 ** 31 - 1],
  ["TCP_LINGER2 -1", (s) => s.tcp(), IPPROTO_TCP, TCP_LINGER2, -1, -1],
  ["TCP_DEFER_ACCEPT 0", (s) => s.tcp(), IPPROTO_TCP, TCP_DEFER_ACCEPT, 0, 0],
  ["TCP_QUICKACK 0", (s) => s.pair()[0], IPPROTO_TCP, TCP_QUICKACK, 0, 0],
  ["IP_TTL 1", (s) => s.tcp(), IPPROTO_IP, IP_TTL, 1, 1],
  ["IP_TTL 255", (s) => s.tcp(), IPPROTO_IP, IP_TTL, 255, 255],
  ["IP_TTL -1 is the default", (s) => s.tcp(), IPPROTO_IP, IP_TTL, -1, 64],
  ["IP_TOS", (s) => s.udp(), IPPROTO_IP, IP_TOS, 0x10, 0x10],
  ["IP_TOS of TCP without the bits of ECN", (s) => s.tcp(), IPPROTO_IP, IP_TOS, 0x13, 0x10],
  ["IP_FREEBIND", (s) => s.tcp(), IPPROTO_IP, IP_FREEBIND, 1, 1],
  ["IP_PKTINFO", (s) => s.udp(), IPPROTO_IP, IP_PKTINFO, 1, 1],
  ["IP_RECVTTL", (s) => s.udp(), IPPROTO_IP, IP_RECVTTL, 1, 1],
  ["IP_MTU_DISCOVER", (s) => s.udp(), IPPROTO_IP, IP_MTU_DISCOVER, IP_PMTUDISC_DO as number, IP_PMTUDISC_DO as number],
  ["IP_MULTICAST_TTL 255", (s) => s.udp(), IPPROTO_IP, IP_MULTICAST_TTL, 255, 255],
  ["IP_MULTICAST_TTL 0", (s) => s.udp(), IPPROTO_IP, IP_MULTICAST_TTL, 0, 0],
  ["IP_MULTICAST_TTL -1 is 1", (s) => s.udp(), IPPROTO_IP, IP_MULTICAST_TTL, -1, 1],
  ["IP_MULTICAST_LOOP", (s) => s.udp(), IPPROTO_IP, IP_MULTICAST_LOOP, 0, 0],
  ["IPV6_V6ONLY 0", (s) => s.tcp6(), IPPROTO_IPV6, IPV6_V6ONLY, 0, 0],
  ["IPV6_V6ONLY 1", (s) => s.tcp6(), IPPROTO_IPV6, IPV6_V6ONLY, 1, 1],
  ["IPV6_UNICAST_HOPS", (s) => s.tcp6(), IPPROTO_IPV6, IPV6_UNICAST_HOPS, 255, 255],
  ["IPV6_UNICAST_HOPS -1 is the default", (s) => s.tcp6(), IPPROTO_IPV6, IPV6_UNICAST_HOPS, -1, 64],
  ["IPV6_MULTICAST_HOPS", (s) => s.udp6(), IPPROTO_IPV6, IPV6_MULTICAST_HOPS, 7, 7],
  ["IPV6_RECVPKTINFO", (s) => s.udp6(), IPPROTO_IPV6, IPV6_RECVPKTINFO, 1, 1],
  ["IPV6_TCLASS", (s) => s.tcp6(), IPPROTO_IPV6, IPV6_TCLASS, 0x20, 0x20],
];

function read(fd: number, level: constant, name: constant): number {
  const value = int(-77);
  gives(0, getsockopt, fd, level, name, value, socklen_t(4));
  return value.value;
}

describe("setsockopt succeeds", () => {
  for (const [does, open, level, name, set, expected] of roundTrips) {
    scoped(does, (s) => {
      const fd = open(s);
      gives(0, setsockopt, fd, level, name, int(set), 4);
      expect(read(fd, level, name)).toBe(expected);
    });
  }

  scoped("SO_RCVBUF and SO_SNDBUF 0 are the smallest buffers", (s) => {
    const fd = s.udp();
    gives(0, setsockopt, fd, SOL_SOCKET, SO_RCVBUF, int(0), 4);
    gives(0, setsockopt, fd, SOL_SOCKET, SO_SNDBUF, int(0), 4);
    // The smallest sizes depend on the kernel: a buffer of 2048 bytes and the kernel's own record.
    expect(read(fd, SOL_SOCKET, SO_RCVBUF)).toBeGreaterThanOrEqual(2048);
    expect(read(fd, SOL_SOCKET, SO_RCVBUF)).toBeLessThanOrEqual(4096);
    expect(read(fd, SOL_SOCKET, SO_SNDBUF)).toBeLessThanOrEqual(8192);
  });

  scoped("SO_LINGER reads back", (s) => {
    const [fd, set, got] = [s.tcp(), new linger(), new linger()];
    set.l_onoff = 1;
    set.l_linger = 5;
    gives(0, setsockopt, fd, SOL_SOCKET, SO_LINGER, set, sizeof(set));
    gives(0, getsockopt, fd, SOL_SOCKET, SO_LINGER, got, socklen_t(sizeof(got)));
    expect([got.l_onoff, got.l_linger]).toEqual([1, 5]);
  });

  scoped("SO_RCVTIMEO and SO_SNDTIMEO read back", (s) => {
    const fd = s.tcp();
    for (const name of [SO_RCVTIMEO, SO_SNDTIMEO]) {
      const got = new timeval();
      gives(0, setsockopt, fd, SOL_SOCKET, name, time(3, 500_000), 16);
      gives(0, getsockopt, fd, SOL_SOCKET, name, got, socklen_t(16));
      expect([got.tv_sec, got.tv_usec]).toEqual([3, 500_000]);
    }
  });

  scoped("SO_RCVTIMEO of -1 seconds makes recv fail at once", (s) => {
    const [client] = s.pair();
    gives(0, setsockopt, client, SOL_SOCKET, SO_RCVTIMEO, time(-1, 0), 16);
    fails("EAGAIN", recv, client, Buffer.alloc(1), 1, 0);
  });

  scoped("a value longer than an int", (s) => {
    const fd = s.tcp();
    gives(0, setsockopt, fd, SOL_SOCKET, SO_KEEPALIVE, new Int32Array([1, 0]), 8);
    expect(read(fd, SOL_SOCKET, SO_KEEPALIVE)).toBe(1);
  });

  scoped("an IPv6 option without a value is 0", (s) => {
    const fd = s.tcp6();
    gives(0, setsockopt, fd, IPPROTO_IPV6, IPV6_V6ONLY, int(1), 4);
    gives(0, setsockopt, fd, IPPROTO_IPV6, IPV6_V6ONLY, null, 4);
    expect(read(fd, IPPROTO_IPV6, IPV6_V6ONLY)).toBe(0);
  });

  scoped("IP options take one byte", (s) => {
    const fd = s.udp();
    gives(0, setsockopt, fd, IPPROTO_IP, IP_MULTICAST_TTL, Buffer.from([33]), 1);
    expect(read(fd, IPPROTO_IP, IP_MULTICAST_TTL)).toBe(33);
  });

  scoped("IP_ADD_MEMBERSHIP and IP_DROP_MEMBERSHIP", (s) => {
    const fd = s.udp();
    gives(0, setsockopt, fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, group("239.1.2.3"), mreqSize);
    gives(0, setsockopt, fd, IPPROTO_IP, IP_DROP_MEMBERSHIP, group("239.1.2.3"), mreqSize);
    fails("EADDRNOTAVAIL", setsockopt, fd, IPPROTO_IP, IP_DROP_MEMBERSHIP, group("239.1.2.3"), mreqSize);
  });

  scoped("IPV6_JOIN_GROUP and IPV6_LEAVE_GROUP", (s) => {
    const fd = s.udp6();
    gives(0, setsockopt, fd, IPPROTO_IPV6, IPV6_JOIN_GROUP, group6("ff01::1234", 1), mreq6Size);
    gives(0, setsockopt, fd, IPPROTO_IPV6, IPV6_LEAVE_GROUP, group6("ff01::1234", 1), mreq6Size);
    fails("EADDRNOTAVAIL", setsockopt, fd, IPPROTO_IPV6, IPV6_LEAVE_GROUP, group6("ff01::1234", 1), mreq6Size);
  });

  scoped("a socket joins groups until it has too many", (s) => {
    const fd = s.udp();
    let joined = 0;
    while (setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, group(`239.1.2.${joined}`), mreqSize) === 0) joined++;
    expect(joined).toBeGreaterThan(0);
    fails("ENOBUFS", setsockopt, fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, group("239.1.3.1"), mreqSize);
  });

  scoped("SO_BINDTODEVICE takes the name with and without its NUL", (s) => {
    for (const length of [2, 3]) gives(0, setsockopt, s.udp(), SOL_SOCKET, SO_BINDTODEVICE, "lo", length);
  });

  scoped("TCP_CONGESTION takes a name", (s) => {
    const [fd, name] = [s.tcp(), Buffer.alloc(16)];
    gives(0, setsockopt, fd, IPPROTO_TCP, TCP_CONGESTION, "reno", 4);
    gives(0, getsockopt, fd, IPPROTO_TCP, TCP_CONGESTION, name, socklen_t(16));
    expect(name.toString("latin1", 0, name.indexOf(0))).toBe("reno");
  });
});

// getsockopt(2), socket(7), ip(7), tcp(7)
import { int, sizeof, socklen_t } from "bsd-sockets/c";
import * as netinet_in from "bsd-sockets/netinet/in";
import * as netinet_tcp from "bsd-sockets/netinet/tcp";
import * as sys_socket from "bsd-sockets/sys/socket";
import { linger, ucred } from "bsd-sockets/sys/socket";
import { timeval } from "bsd-sockets/sys/time";
import { getpid } from "bsd-sockets/unistd";
import { describe, expect } from "vitest";
import { gives, row, type Scope, scoped, table } from "../../helpers/calls.ts";

const { IP_MTU, IP_MULTICAST_LOOP, IP_MULTICAST_TTL, IP_TOS, IP_TTL, IPPROTO_ICMPV6, IPPROTO_IP } = netinet_in;
const { IPPROTO_IPV6, IPPROTO_TCP, IPPROTO_UDP, IPV6_MTU, IPV6_MULTICAST_HOPS, IPV6_UNICAST_HOPS } = netinet_in;
const { IPV6_V6ONLY } = netinet_in;
const { TCP_CONGESTION, TCP_CORK, TCP_DEFER_ACCEPT, TCP_ESTABLISHED, TCP_INFO, TCP_KEEPCNT } = netinet_tcp;
const { TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_LISTEN, TCP_MAXSEG, TCP_NODELAY, TCP_SYNCNT, TCP_USER_TIMEOUT } = netinet_tcp;
const { getsockopt } = sys_socket;
const { AF_INET, AF_INET6, AF_UNIX, SO_ACCEPTCONN, SO_BROADCAST, SO_DEBUG, SO_DETACH_FILTER, SO_DOMAIN } = sys_socket;
const { SO_DONTROUTE, SO_ERROR, SO_KEEPALIVE, SO_LINGER, SO_OOBINLINE, SO_PASSCRED, SO_PEERCRED } = sys_socket;
const { SO_PRIORITY, SO_PROTOCOL, SO_RCVBUF, SO_RCVLOWAT, SO_RCVTIMEO, SO_REUSEADDR, SO_REUSEPORT } = sys_socket;
const { SO_SNDBUF, SO_SNDLOWAT, SO_SNDTIMEO, SO_TYPE, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_STREAM } = sys_socket;
const { SOL_SOCKET } = sys_socket;

type constant = number | undefined;

table("getsockopt", getsockopt).failures([
  row("descriptor -1", "EBADF", () => [-1, SOL_SOCKET, SO_OOBINLINE, int(7), socklen_t(4)]),
  row("a closed descriptor", "EBADF", (s) => [s.closed(), SOL_SOCKET, SO_OOBINLINE, int(7), socklen_t(4)]),
  row("/dev/null", "ENOTSOCK", (s) => [s.file("/dev/null"), SOL_SOCKET, SO_OOBINLINE, int(7), socklen_t(4)]),
  row("a pipe", "ENOTSOCK", (s) => [s.pipe()[0], SOL_SOCKET, SO_OOBINLINE, int(7), socklen_t(4)]),
  row("no value", "EFAULT", (s) => [s.tcp(), SOL_SOCKET, SO_OOBINLINE, null, socklen_t(4)]),
  row("no value, IPPROTO_TCP", "EFAULT", (s) => [s.tcp(), IPPROTO_TCP, TCP_NODELAY, null, socklen_t(4)]),
  row("no value, IPPROTO_IP", "EFAULT", (s) => [s.tcp(), IPPROTO_IP, IP_TTL, null, socklen_t(4)]),
  row("no length", "EFAULT", (s) => [s.tcp(), SOL_SOCKET, SO_OOBINLINE, int(7), null]),
  row("no length, IPPROTO_TCP", "EFAULT", (s) => [s.tcp(), IPPROTO_TCP, TCP_NODELAY, int(7), null]),
  row("neither", "EFAULT", (s) => [s.udp(), SOL_SOCKET, SO_TYPE, null, null]),
  row("length -1", "EINVAL", (s) => [s.tcp(), SOL_SOCKET, SO_OOBINLINE, int(7), socklen_t(2 ** 32 - 1)]),
  row("length -1, IPPROTO_TCP", "EINVAL", (s) => [s.tcp(), IPPROTO_TCP, TCP_NODELAY, int(7), socklen_t(2 ** 32 - 1)]),
  row("length -1, IPPROTO_IP", "EINVAL", (s) => [s.udp(), IPPROTO_IP, IP_TTL, int(7), socklen_t(2 ** 32 - 1)]),
  row("level 500", "EOPNOTSUPP", (s) => [s.tcp(), 500, SO_OOBINLINE, int(7), socklen_t(4)]),
  row("level -1", "EOPNOTSUPP", (s) => [s.tcp(), -1, SO_OOBINLINE, int(7), socklen_t(4)]),
  row("level IPPROTO_UDP, TCP", "EOPNOTSUPP", (s) => [s.tcp(), IPPROTO_UDP, 1, int(7), socklen_t(4)]),
  row("level IPPROTO_ICMPV6, UDP", "EOPNOTSUPP", (s) => [s.udp(), IPPROTO_ICMPV6, 1, int(7), socklen_t(4)]),
  row("level IPPROTO_TCP, UDP", "EOPNOTSUPP", (s) => [s.udp(), IPPROTO_TCP, TCP_NODELAY, int(7), socklen_t(4)]),
  row("level IPPROTO_TCP, AF_UNIX", "EOPNOTSUPP", (s) => [s.unix(), IPPROTO_TCP, TCP_NODELAY, int(7), socklen_t(4)]),
  row("level IPPROTO_IP, AF_UNIX", "EOPNOTSUPP", (s) => [s.unix(), IPPROTO_IP, IP_TTL, int(7), socklen_t(4)]),
  row("level IPPROTO_IPV6, AF_INET", "EOPNOTSUPP", (s) => [s.tcp(), IPPROTO_IPV6, IPV6_V6ONLY, int(7), socklen_t(4)]),
  row("SOL_SOCKET, option -1", "ENOPROTOOPT", (s) => [s.tcp(), SOL_SOCKET, -1, int(7), socklen_t(4)]),
  row("SOL_SOCKET, option 10000", "ENOPROTOOPT", (s) => [s.udp(), SOL_SOCKET, 10_000, int(7), socklen_t(4)]),
  row("SOL_SOCKET, option -1, AF_UNIX", "ENOPROTOOPT", (s) => [s.unix(), SOL_SOCKET, -1, int(7), socklen_t(4)]),
  row("IPPROTO_IP, option -1", "ENOPROTOOPT", (s) => [s.tcp(), IPPROTO_IP, -1, int(7), socklen_t(4)]),
  row("IPPROTO_TCP, option -1", "ENOPROTOOPT", (s) => [s.tcp(), IPPROTO_TCP, -1, int(7), socklen_t(4)]),
  row("IPPROTO_UDP, option -1", "ENOPROTOOPT", (s) => [s.udp(), IPPROTO_UDP, -1, int(7), socklen_t(4)]),
  row("IPPROTO_IPV6, option -1", "ENOPROTOOPT", (s) => [s.tcp6(), IPPROTO_IPV6, -1, int(7), socklen_t(4)]),
  row("SO_DETACH_FILTER, which can only be set", "ENOPROTOOPT", (s) => [
    s.tcp(),
    SOL_SOCKET,
    SO_DETACH_FILTER,
    int(7),
    socklen_t(4),
  ]),
  row("IP_MTU of TCP that is not connected", "ENOTCONN", (s) => [s.tcp(), IPPROTO_IP, IP_MTU, int(7), socklen_t(4)]),
  row("IP_MTU of UDP that is not connected", "ENOTCONN", (s) => [s.udp(), IPPROTO_IP, IP_MTU, int(7), socklen_t(4)]),
  row("IPV6_MTU of UDP that is not connected", "ENOTCONN", (s) => [
    s.udp6(),
    IPPROTO_IPV6,
    IPV6_MTU,
    int(7),
    socklen_t(4),
  ]),
]);

/** An int option as getsockopt tells it. */
function option(fd: number, level: constant, name: constant): number {
  const [value, length] = [int(-77), socklen_t(4)];
  gives(0, getsockopt, fd, level, name, value, length);
  expect(length.value).toBe(4);
  return value.value;
}

const tcp = (s: Scope): number => s.tcp();
const udp = (s: Scope): number => s.udp();

/** What a fresh socket answers. */
const fresh: readonly [does: string, open: (s: Scope) => number, level: constant, name: constant, value: number][] = [
  ["SO_TYPE of TCP", tcp, SOL_SOCKET, SO_TYPE, SOCK_STREAM],
  ["SO_TYPE of UDP", udp, SOL_SOCKET, SO_TYPE, SOCK_DGRAM],
  ["SO_TYPE of a Unix packet socket", (s) => s.unix(SOCK_SEQPACKET), SOL_SOCKET, SO_TYPE, SOCK_SEQPACKET],
  ["SO_DOMAIN of TCP", tcp, SOL_SOCKET, SO_DOMAIN, AF_INET],
  ["SO_DOMAIN of TCP over IPv6", (s) => s.tcp6(), SOL_SOCKET, SO_DOMAIN, AF_INET6],
  ["SO_DOMAIN of a Unix stream", (s) => s.unix(), SOL_SOCKET, SO_DOMAIN, AF_UNIX],
  ["SO_PROTOCOL of TCP by default", tcp, SOL_SOCKET, SO_PROTOCOL, IPPROTO_TCP],
  ["SO_PROTOCOL of UDP by default", udp, SOL_SOCKET, SO_PROTOCOL, IPPROTO_UDP],
  ["SO_PROTOCOL of a Unix stream", (s) => s.unix(), SOL_SOCKET, SO_PROTOCOL, 0],
  ["SO_ACCEPTCONN of TCP", tcp, SOL_SOCKET, SO_ACCEPTCONN, 0],
  ["SO_ACCEPTCONN of a listener", (s) => s.listener(), SOL_SOCKET, SO_ACCEPTCONN, 1],
  ["SO_ERROR", tcp, SOL_SOCKET, SO_ERROR, 0],
  ["SO_BROADCAST", udp, SOL_SOCKET, SO_BROADCAST, 0],
  ["SO_DEBUG", tcp, SOL_SOCKET, SO_DEBUG, 0],
  ["SO_DONTROUTE", udp, SOL_SOCKET, SO_DONTROUTE, 0],
  ["SO_KEEPALIVE", tcp, SOL_SOCKET, SO_KEEPALIVE, 0],
  ["SO_OOBINLINE", tcp, SOL_SOCKET, SO_OOBINLINE, 0],
  ["SO_REUSEADDR", tcp, SOL_SOCKET, SO_REUSEADDR, 0],
  ["SO_REUSEPORT", tcp, SOL_SOCKET, SO_REUSEPORT, 0],
  ["SO_PRIORITY", tcp, SOL_SOCKET, SO_PRIORITY, 0],
  ["SO_PASSCRED", (s) => s.unix(), SOL_SOCKET, SO_PASSCRED, 0],
  ["SO_RCVLOWAT", tcp, SOL_SOCKET, SO_RCVLOWAT, 1],
  ["SO_SNDLOWAT", tcp, SOL_SOCKET, SO_SNDLOWAT, 1],
  ["IP_TOS", tcp, IPPROTO_IP, IP_TOS, 0],
  ["IP_MULTICAST_TTL", udp, IPPROTO_IP, IP_MULTICAST_TTL, 1],
  ["IP_MULTICAST_LOOP", udp, IPPROTO_IP, IP_MULTICAST_LOOP, 1],
  ["IPV6_MULTICAST_HOPS", (s) => s.udp6(), IPPROTO_IPV6, IPV6_MULTICAST_HOPS, 1],
  ["IP_TTL of an accepted connection", (s) => s.pair()[1], IPPROTO_IP, IP_TTL, 64],
  ["IPV6_UNICAST_HOPS", (s) => s.tcp6(), IPPROTO_IPV6, IPV6_UNICAST_HOPS, 64],
  ["TCP_NODELAY", tcp, IPPROTO_TCP, TCP_NODELAY, 0],
  ["TCP_CORK", tcp, IPPROTO_TCP, TCP_CORK, 0],
  ["TCP_DEFER_ACCEPT", tcp, IPPROTO_TCP, TCP_DEFER_ACCEPT, 0],
  ["TCP_KEEPIDLE", tcp, IPPROTO_TCP, TCP_KEEPIDLE, 7200],
  ["TCP_KEEPINTVL", tcp, IPPROTO_TCP, TCP_KEEPINTVL, 75],
  ["TCP_KEEPCNT", tcp, IPPROTO_TCP, TCP_KEEPCNT, 9],
  ["TCP_SYNCNT", tcp, IPPROTO_TCP, TCP_SYNCNT, 6],
  ["TCP_USER_TIMEOUT", tcp, IPPROTO_TCP, TCP_USER_TIMEOUT, 0],
  ["TCP_MAXSEG before the connection", tcp, IPPROTO_TCP, TCP_MAXSEG, 536],
  ["IP_MTU of connected UDP on loopback", (s) => s.udpPair()[0], IPPROTO_IP, IP_MTU, 65535],
];

describe("getsockopt succeeds", () => {
  for (const [does, open, level, name, value] of fresh) {
    scoped(does, (s) => expect(option(open(s), level, name)).toBe(value));
  }

  scoped("buffer sizes are more than 2304 bytes", (s) => {
    const fd = s.udp();
    expect(option(fd, SOL_SOCKET, SO_RCVBUF)).toBeGreaterThan(2304);
    expect(option(fd, SOL_SOCKET, SO_SNDBUF)).toBeGreaterThan(2304);
  });

  scoped("SO_LINGER is off", (s) => {
    const [value, length] = [new linger().fill(0xaa), socklen_t(sizeof(linger))];
    gives(0, getsockopt, s.tcp(), SOL_SOCKET, SO_LINGER, value, length);
    expect([value.l_onoff, value.l_linger, length.value]).toEqual([0, 0, 8]);
  });

  scoped("SO_RCVTIMEO and SO_SNDTIMEO are 0, which is for ever", (s) => {
    for (const name of [SO_RCVTIMEO, SO_SNDTIMEO]) {
      const [value, length] = [new timeval().fill(0xaa), socklen_t(sizeof(timeval))];
      gives(0, getsockopt, s.tcp(), SOL_SOCKET, name, value, length);
      expect([value.tv_sec, value.tv_usec, length.value]).toEqual([0, 0, sizeof(timeval)]);
    }
  });

  scoped("a short length gives so many bytes", (s) => {
    const [value, length] = [Buffer.alloc(4, 0xaa), socklen_t(1)];
    gives(0, getsockopt, s.tcp(), SOL_SOCKET, SO_TYPE, value, length);
    expect([length.value, value]).toEqual([1, Buffer.from([SOCK_STREAM, 0xaa, 0xaa, 0xaa])]);
  });

  scoped("a long length comes back as the size of an int", (s) => {
    const [value, length] = [Buffer.alloc(16, 0xaa), socklen_t(16)];
    gives(0, getsockopt, s.tcp(), SOL_SOCKET, SO_TYPE, value, length);
    expect([length.value, value.subarray(4)]).toEqual([4, Buffer.alloc(12, 0xaa)]);
  });

  scoped("length 0 gives nothing", (s) => {
    const [value, length] = [int(-77), socklen_t(0)];
    gives(0, getsockopt, s.tcp(), SOL_SOCKET, SO_TYPE, value, length);
    expect([length.value, value.value]).toEqual([0, -77]);
  });

  scoped("one byte is enough for an IP option below 256", (s) => {
    const [value, length] = [Buffer.alloc(4, 0xaa), socklen_t(1)];
    gives(0, getsockopt, s.udp(), IPPROTO_IP, IP_MULTICAST_TTL, value, length);
    expect([length.value, value]).toEqual([1, Buffer.from([1, 0xaa, 0xaa, 0xaa])]);
  });

  scoped("TCP_INFO tells the connection's state in its first byte", (s) => {
    const states = [s.listener(), s.pair()[0]].map((fd) => {
      const [value, length] = [Buffer.alloc(512), socklen_t(512)];
      gives(0, getsockopt, fd, IPPROTO_TCP, TCP_INFO, value, length);
      expect(length.value).toBeGreaterThan(100);
      return value[0];
    });
    expect(states).toEqual([TCP_LISTEN, TCP_ESTABLISHED]);
  });

  scoped("TCP_CONGESTION is a name", (s) => {
    const [value, length] = [Buffer.alloc(16), socklen_t(16)];
    gives(0, getsockopt, s.tcp(), IPPROTO_TCP, TCP_CONGESTION, value, length);
    expect(value.toString("latin1", 0, value.indexOf(0))).toMatch(/^[a-z]+$/);
  });

  scoped("SO_PEERCRED of a pair is this process", (s) => {
    if (ucred === undefined) throw new Error("Linux has struct ucred");
    const [value, length] = [new ucred(), socklen_t(sizeof(ucred))];
    gives(0, getsockopt, s.unixPair()[0], SOL_SOCKET, SO_PEERCRED, value, length);
    expect([value.pid, value.uid, value.gid]).toEqual([getpid(), process.getuid?.(), process.getgid?.()]);
  });
});

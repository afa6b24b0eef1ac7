// socket(2)
import {
  IPPROTO_ICMP,
  IPPROTO_ICMPV6,
  IPPROTO_IP,
  IPPROTO_TCP,
  IPPROTO_UDP,
  IPPROTO_UDPLITE,
} from "bsd-sockets/netinet/in";
import * as sys_socket from "bsd-sockets/sys/socket";
import { close } from "bsd-sockets/unistd";
import { expect } from "vitest";
import { flagsOf, openFlags, row, scoped, succeeds, table } from "../../helpers/calls.ts";

const { socket } = sys_socket;
const { AF_INET, AF_INET6, AF_LOCAL, AF_NETLINK, AF_UNIX, AF_UNSPEC, PF_INET, PF_UNIX, SOCK_DGRAM } = sys_socket;
const { SOCK_RAW, SOCK_RDM, SOCK_SEQPACKET, SOCK_STREAM } = sys_socket;

table("socket", socket).failures([
  row("domain AF_UNSPEC", "EAFNOSUPPORT", () => [AF_UNSPEC, SOCK_STREAM, 0]),
  row("domain -1", "EAFNOSUPPORT", () => [-1, SOCK_STREAM, 0]),
  row("a domain past the last one", "EAFNOSUPPORT", () => [100, SOCK_STREAM, 0]),
  row("domain 2**31 - 1", "EAFNOSUPPORT", () => [2 ** 31 - 1, SOCK_DGRAM, 0]),
  row("type 75", "EINVAL", () => [AF_INET, 75, 0]),
  row("type -1", "EINVAL", () => [AF_INET, -1, 0]),
  row("an unknown flag beside the type", "EINVAL", () => [AF_INET, SOCK_STREAM | 0x100, 0]),
  row("an AF_UNIX socket of type 75", "EINVAL", () => [AF_UNIX, 75, 0]),
  row("type 0", "ESOCKTNOSUPPORT", () => [AF_INET, 0, 0]),
  row("type 0 of AF_INET6", "ESOCKTNOSUPPORT", () => [AF_INET6, 0, 0]),
  row("type 0 of AF_UNIX", "ESOCKTNOSUPPORT", () => [AF_UNIX, 0, 0]),
  row("SOCK_RDM of AF_UNIX", "ESOCKTNOSUPPORT", () => [AF_UNIX, SOCK_RDM, 0]),
  row("SOCK_RDM of AF_INET", "ESOCKTNOSUPPORT", () => [AF_INET, SOCK_RDM, 0]),
  row("SOCK_SEQPACKET of AF_INET", "ESOCKTNOSUPPORT", () => [AF_INET, SOCK_SEQPACKET, 0]),
  row("SOCK_SEQPACKET of AF_INET6", "ESOCKTNOSUPPORT", () => [AF_INET6, SOCK_SEQPACKET, 0]),
  row("SOCK_STREAM of AF_NETLINK", "ESOCKTNOSUPPORT", () => [AF_NETLINK, SOCK_STREAM, 0]),
  row("a raw socket without a protocol", "EPROTONOSUPPORT", () => [AF_INET, SOCK_RAW, 0]),
  row("a raw IPv6 socket without a protocol", "EPROTONOSUPPORT", () => [AF_INET6, SOCK_RAW, 0]),
  row("a stream socket of UDP", "EPROTONOSUPPORT", () => [AF_INET, SOCK_STREAM, IPPROTO_UDP]),
  row("a datagram socket of TCP", "EPROTONOSUPPORT", () => [AF_INET, SOCK_DGRAM, IPPROTO_TCP]),
  row("a stream socket of ICMP", "EPROTONOSUPPORT", () => [AF_INET, SOCK_STREAM, IPPROTO_ICMP]),
  row("an IPv6 stream socket of UDP", "EPROTONOSUPPORT", () => [AF_INET6, SOCK_STREAM, IPPROTO_UDP]),
  row("an IPv6 datagram socket of TCP", "EPROTONOSUPPORT", () => [AF_INET6, SOCK_DGRAM, IPPROTO_TCP]),
  row("an IPv4 datagram socket of ICMPv6", "EPROTONOSUPPORT", () => [AF_INET, SOCK_DGRAM, IPPROTO_ICMPV6]),
  row("AF_UNIX with protocol 2", "EPROTONOSUPPORT", () => [AF_UNIX, SOCK_STREAM, 2]),
  row("AF_UNIX with protocol IPPROTO_TCP", "EPROTONOSUPPORT", () => [AF_UNIX, SOCK_STREAM, IPPROTO_TCP]),
  row("AF_UNIX with protocol -1", "EPROTONOSUPPORT", () => [AF_UNIX, SOCK_DGRAM, -1]),
  row("a netlink protocol that does not exist", "EPROTONOSUPPORT", () => [AF_NETLINK, SOCK_RAW, 99]),
  row("protocol -1", "EINVAL", () => [AF_INET, SOCK_STREAM, -1]),
  row("a protocol past the last one", "EINVAL", () => [AF_INET, SOCK_STREAM, 1000]),
  row("an IPv6 protocol past the last one", "EINVAL", () => [AF_INET6, SOCK_DGRAM, 1000]),
]);

table("socket", socket).successes([
  row("TCP", "fd", () => [AF_INET, SOCK_STREAM, 0]),
  row("TCP by protocol", "fd", () => [AF_INET, SOCK_STREAM, IPPROTO_TCP]),
  row("TCP by PF_INET and IPPROTO_IP", "fd", () => [PF_INET, SOCK_STREAM, IPPROTO_IP]),
  row("UDP", "fd", () => [AF_INET, SOCK_DGRAM, 0]),
  row("UDP by protocol", "fd", () => [AF_INET, SOCK_DGRAM, IPPROTO_UDP]),
  row("UDP-Lite", "fd", () => [AF_INET, SOCK_DGRAM, IPPROTO_UDPLITE]),
  row("TCP over IPv6", "fd", () => [AF_INET6, SOCK_STREAM, 0]),
  row("TCP over IPv6 by protocol", "fd", () => [AF_INET6, SOCK_STREAM, IPPROTO_TCP]),
  row("UDP over IPv6", "fd", () => [AF_INET6, SOCK_DGRAM, 0]),
  row("UDP over IPv6 by protocol", "fd", () => [AF_INET6, SOCK_DGRAM, IPPROTO_UDP]),
  row("a Unix stream", "fd", () => [AF_UNIX, SOCK_STREAM, 0]),
  row("a Unix datagram socket", "fd", () => [AF_UNIX, SOCK_DGRAM, 0]),
  row("a Unix sequenced-packet socket", "fd", () => [AF_UNIX, SOCK_SEQPACKET, 0]),
  row("a Unix stream with protocol PF_UNIX", "fd", () => [AF_UNIX, SOCK_STREAM, PF_UNIX]),
  row("a Unix datagram socket with protocol PF_UNIX", "fd", () => [AF_UNIX, SOCK_DGRAM, PF_UNIX]),
  row("a Unix sequenced-packet socket with protocol PF_UNIX", "fd", () => [AF_UNIX, SOCK_SEQPACKET, PF_UNIX]),
  row("AF_LOCAL", "fd", () => [AF_LOCAL, SOCK_STREAM, 0]),
  row("SOCK_RAW of AF_UNIX, which is SOCK_DGRAM", "fd", () => [AF_UNIX, SOCK_RAW, 0]),
  row("a netlink socket", "fd", () => [AF_NETLINK, SOCK_RAW, 0]),
]);

for (const [does, flags, expected] of openFlags) {
  for (const [family, domain] of [
    ["AF_INET", AF_INET],
    ["AF_INET6", AF_INET6],
    ["AF_UNIX", AF_UNIX],
  ] as const) {
    scoped(`socket with ${does}, ${family}`, (s) => {
      const fd = s.own(succeeds(socket, domain, SOCK_STREAM | flags, 0));
      expect(flagsOf(fd)).toEqual(expected);
    });
  }
}

scoped("socket returns the lowest free descriptor", () => {
  const first = succeeds(socket, AF_INET, SOCK_STREAM, 0);
  expect(close(first)).toBe(0);
  expect(succeeds(socket, AF_UNIX, SOCK_DGRAM, 0)).toBe(first);
  expect(close(first)).toBe(0);
});

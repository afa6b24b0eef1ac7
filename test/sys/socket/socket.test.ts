// socket(2)
import {
  IPPROTO_ICMP,
  IPPROTO_ICMPV6,
  IPPROTO_IP,
  IPPROTO_TCP,
  IPPROTO_UDP,
  IPPROTO_UDPLITE,
} from "bsd-sockets/netinet/in";
import {
  AF_INET,
  AF_INET6,
  AF_LOCAL,
  AF_NETLINK,
  AF_UNIX,
  AF_UNSPEC,
  PF_INET,
  PF_UNIX,
  SOCK_DGRAM,
  SOCK_RAW,
  SOCK_RDM,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  socket,
} from "bsd-sockets/sys/socket";
import { close } from "bsd-sockets/unistd";
import { expect, test } from "vitest";
import { succeeds, table } from "../../helpers/calls.ts";
import { flagsOf, openFlags, scoped } from "../../helpers/scope.ts";

table("socket", socket).failures([
  ["domain AF_UNSPEC", "EAFNOSUPPORT", () => [AF_UNSPEC, SOCK_STREAM, 0]],
  ["domain -1", "EAFNOSUPPORT", () => [-1, SOCK_STREAM, 0]],
  ["a domain past the last one", "EAFNOSUPPORT", () => [100, SOCK_STREAM, 0]],
  ["domain 2**31 - 1", "EAFNOSUPPORT", () => [2 ** 31 - 1, SOCK_DGRAM, 0]],
  ["type 75", "EINVAL", () => [AF_INET, 75, 0]],
  ["type -1", "EINVAL", () => [AF_INET, -1, 0]],
  ["an unknown flag beside the type", "EINVAL", () => [AF_INET, SOCK_STREAM | 0x100, 0]],
  ["an AF_UNIX socket of type 75", "EINVAL", () => [AF_UNIX, 75, 0]],
  ["type 0", "ESOCKTNOSUPPORT", () => [AF_INET, 0, 0]],
  ["type 0 of AF_INET6", "ESOCKTNOSUPPORT", () => [AF_INET6, 0, 0]],
  ["type 0 of AF_UNIX", "ESOCKTNOSUPPORT", () => [AF_UNIX, 0, 0]],
  ["SOCK_RDM of AF_UNIX", "ESOCKTNOSUPPORT", () => [AF_UNIX, SOCK_RDM, 0]],
  ["SOCK_RDM of AF_INET", "ESOCKTNOSUPPORT", () => [AF_INET, SOCK_RDM, 0]],
  ["SOCK_SEQPACKET of AF_INET", "ESOCKTNOSUPPORT", () => [AF_INET, SOCK_SEQPACKET, 0]],
  ["SOCK_SEQPACKET of AF_INET6", "ESOCKTNOSUPPORT", () => [AF_INET6, SOCK_SEQPACKET, 0]],
  ["SOCK_STREAM of AF_NETLINK", "ESOCKTNOSUPPORT", () => [AF_NETLINK, SOCK_STREAM, 0]],
  ["a raw socket without a protocol", "EPROTONOSUPPORT", () => [AF_INET, SOCK_RAW, 0]],
  ["a raw IPv6 socket without a protocol", "EPROTONOSUPPORT", () => [AF_INET6, SOCK_RAW, 0]],
  ["a stream socket of UDP", "EPROTONOSUPPORT", () => [AF_INET, SOCK_STREAM, IPPROTO_UDP]],
  ["a datagram socket of TCP", "EPROTONOSUPPORT", () => [AF_INET, SOCK_DGRAM, IPPROTO_TCP]],
  ["a stream socket of ICMP", "EPROTONOSUPPORT", () => [AF_INET, SOCK_STREAM, IPPROTO_ICMP]],
  ["an IPv6 stream socket of UDP", "EPROTONOSUPPORT", () => [AF_INET6, SOCK_STREAM, IPPROTO_UDP]],
  ["an IPv6 datagram socket of TCP", "EPROTONOSUPPORT", () => [AF_INET6, SOCK_DGRAM, IPPROTO_TCP]],
  ["an IPv4 datagram socket of ICMPv6", "EPROTONOSUPPORT", () => [AF_INET, SOCK_DGRAM, IPPROTO_ICMPV6]],
  ["AF_UNIX with protocol 2", "EPROTONOSUPPORT", () => [AF_UNIX, SOCK_STREAM, 2]],
  ["AF_UNIX with protocol IPPROTO_TCP", "EPROTONOSUPPORT", () => [AF_UNIX, SOCK_STREAM, IPPROTO_TCP]],
  ["AF_UNIX with protocol -1", "EPROTONOSUPPORT", () => [AF_UNIX, SOCK_DGRAM, -1]],
  ["a netlink protocol that does not exist", "EPROTONOSUPPORT", () => [AF_NETLINK, SOCK_RAW, 99]],
  ["protocol -1", "EINVAL", () => [AF_INET, SOCK_STREAM, -1]],
  ["a protocol past the last one", "EINVAL", () => [AF_INET, SOCK_STREAM, 1000]],
  ["an IPv6 protocol past the last one", "EINVAL", () => [AF_INET6, SOCK_DGRAM, 1000]],
]);

table("socket", socket).successes([
  ["TCP", "fd", () => [AF_INET, SOCK_STREAM, 0]],
  ["TCP by protocol", "fd", () => [AF_INET, SOCK_STREAM, IPPROTO_TCP]],
  ["TCP by PF_INET and IPPROTO_IP", "fd", () => [PF_INET, SOCK_STREAM, IPPROTO_IP]],
  ["UDP", "fd", () => [AF_INET, SOCK_DGRAM, 0]],
  ["UDP by protocol", "fd", () => [AF_INET, SOCK_DGRAM, IPPROTO_UDP]],
  ["UDP-Lite", "fd", () => [AF_INET, SOCK_DGRAM, IPPROTO_UDPLITE]],
  ["TCP over IPv6", "fd", () => [AF_INET6, SOCK_STREAM, 0]],
  ["TCP over IPv6 by protocol", "fd", () => [AF_INET6, SOCK_STREAM, IPPROTO_TCP]],
  ["UDP over IPv6", "fd", () => [AF_INET6, SOCK_DGRAM, 0]],
  ["UDP over IPv6 by protocol", "fd", () => [AF_INET6, SOCK_DGRAM, IPPROTO_UDP]],
  ["a Unix stream", "fd", () => [AF_UNIX, SOCK_STREAM, 0]],
  ["a Unix datagram socket", "fd", () => [AF_UNIX, SOCK_DGRAM, 0]],
  ["a Unix sequenced-packet socket", "fd", () => [AF_UNIX, SOCK_SEQPACKET, 0]],
  ["a Unix stream with protocol PF_UNIX", "fd", () => [AF_UNIX, SOCK_STREAM, PF_UNIX]],
  ["a Unix datagram socket with protocol PF_UNIX", "fd", () => [AF_UNIX, SOCK_DGRAM, PF_UNIX]],
  ["a Unix sequenced-packet socket with protocol PF_UNIX", "fd", () => [AF_UNIX, SOCK_SEQPACKET, PF_UNIX]],
  ["AF_LOCAL", "fd", () => [AF_LOCAL, SOCK_STREAM, 0]],
  ["SOCK_RAW of AF_UNIX, which is SOCK_DGRAM", "fd", () => [AF_UNIX, SOCK_RAW, 0]],
  ["a netlink socket", "fd", () => [AF_NETLINK, SOCK_RAW, 0]],
]);

for (const [does, flags, expected] of openFlags) {
  for (const [family, domain] of [
    ["AF_INET", AF_INET],
    ["AF_INET6", AF_INET6],
    ["AF_UNIX", AF_UNIX],
  ] as const) {
    test(
      `socket with ${does}, ${family}`,
      scoped((s) => {
        const fd = s.own(succeeds(socket, domain, SOCK_STREAM | flags, 0));
        expect(flagsOf(fd)).toEqual(expected);
      }),
    );
  }
}

test(
  "socket returns the lowest free descriptor",
  scoped(() => {
    const first = succeeds(socket, AF_INET, SOCK_STREAM, 0);
    expect(close(first)).toBe(0);
    expect(succeeds(socket, AF_UNIX, SOCK_DGRAM, 0)).toBe(first);
    expect(close(first)).toBe(0);
  }),
);

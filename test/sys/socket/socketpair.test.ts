// socketpair(2)
import { array, int } from "bsd-sockets/c";
import { IPPROTO_ICMP, IPPROTO_TCP, IPPROTO_UDP } from "bsd-sockets/netinet/in";
import * as sys_socket from "bsd-sockets/sys/socket";
import { read, write } from "bsd-sockets/unistd";
import { expect } from "vitest";
import { flagsOf, gives, openFlags, row, scoped, table } from "../../helpers/calls.ts";

const { recv, send, socketpair } = sys_socket;
const { AF_INET, AF_INET6, AF_UNIX, AF_UNSPEC, PF_UNIX, SOCK_DGRAM, SOCK_RAW, SOCK_RDM, SOCK_SEQPACKET } = sys_socket;
const { SOCK_STREAM } = sys_socket;

type constant = Parameters<typeof socketpair>[0];

/** Prefilled with what is no descriptor. */
const sv = (): Int32Array => array(int, 2).fill(-7);

// Linux writes the numbers that it has set aside before it makes the sockets: the array is no part of these rows.
table("socketpair", (domain: constant, type: constant, protocol: constant) =>
  socketpair(domain, type, protocol, sv()),
).failures([
  row("domain AF_UNSPEC", "EAFNOSUPPORT", () => [AF_UNSPEC, SOCK_STREAM, 0]),
  row("domain -1", "EAFNOSUPPORT", () => [-1, SOCK_STREAM, 0]),
  row("type 75", "EINVAL", () => [AF_INET, 75, 0]),
  row("type 75, AF_UNIX", "EINVAL", () => [AF_UNIX, 75, 0]),
  row("an unknown flag beside the type", "EINVAL", () => [AF_UNIX, SOCK_STREAM | 0x100, 0]),
  row("type 0", "ESOCKTNOSUPPORT", () => [AF_INET, 0, 0]),
  row("type 0, AF_UNIX", "ESOCKTNOSUPPORT", () => [AF_UNIX, 0, 0]),
  row("SOCK_RDM, AF_UNIX", "ESOCKTNOSUPPORT", () => [AF_UNIX, SOCK_RDM, 0]),
  row("a raw socket without a protocol", "EPROTONOSUPPORT", () => [AF_INET, SOCK_RAW, 0]),
  row("TCP with protocol ICMP", "EPROTONOSUPPORT", () => [AF_INET, SOCK_STREAM, IPPROTO_ICMP]),
  row("a datagram socket of TCP", "EPROTONOSUPPORT", () => [AF_INET, SOCK_DGRAM, IPPROTO_TCP]),
  row("AF_UNIX with protocol 2", "EPROTONOSUPPORT", () => [AF_UNIX, SOCK_STREAM, 2]),
  row("AF_UNIX with protocol TCP", "EPROTONOSUPPORT", () => [AF_UNIX, SOCK_DGRAM, IPPROTO_TCP]),
  row("UDP", "EOPNOTSUPP", () => [AF_INET, SOCK_DGRAM, IPPROTO_UDP]),
  row("UDP by default", "EOPNOTSUPP", () => [AF_INET, SOCK_DGRAM, 0]),
  row("TCP", "EOPNOTSUPP", () => [AF_INET, SOCK_STREAM, IPPROTO_TCP]),
  row("TCP by default", "EOPNOTSUPP", () => [AF_INET, SOCK_STREAM, 0]),
  row("TCP over IPv6", "EOPNOTSUPP", () => [AF_INET6, SOCK_STREAM, 0]),
  row("UDP over IPv6", "EOPNOTSUPP", () => [AF_INET6, SOCK_DGRAM, 0]),
]);

table("socketpair", socketpair).failures([
  row("no array", "EFAULT", () => [AF_UNIX, SOCK_STREAM, 0, null]),
  row("no array, datagrams", "EFAULT", () => [AF_UNIX, SOCK_DGRAM, 0, null]),
]);

const types = [
  ["streams", SOCK_STREAM, 0],
  ["datagrams", SOCK_DGRAM, 0],
  ["packets", SOCK_SEQPACKET, 0],
  ["streams with protocol PF_UNIX", SOCK_STREAM, PF_UNIX],
  ["SOCK_RAW, which are datagrams", SOCK_RAW, 0],
] as const;

for (const [does, type, protocol] of types) {
  scoped(`socketpair of ${does} carries data both ways`, (s) => {
    const pair = sv();
    gives(0, socketpair, AF_UNIX, type, protocol, pair);
    const [one, other] = [s.own(pair[0] as number), s.own(pair[1] as number)];
    expect(one).not.toBe(other);
    const data = Buffer.alloc(8);
    gives(4, send, one, "ping", 4, 0);
    gives(4, recv, other, data, 8, 0);
    gives(4, write, other, "pong", 4);
    gives(4, read, one, data, 4);
    expect(data.toString("latin1", 0, 4)).toBe("pong");
  });
}

for (const [does, flags, expected] of openFlags) {
  scoped(`socketpair with ${does} sets them on both ends`, (s) => {
    const pair = sv();
    gives(0, socketpair, AF_UNIX, SOCK_STREAM | flags, 0, pair);
    expect([...pair].map((fd) => flagsOf(s.own(fd)))).toEqual([expected, expected]);
  });
}

scoped("socketpair writes two elements of a longer array", (s) => {
  const cells = new Int32Array(4).fill(-7);
  gives(0, socketpair, AF_UNIX, SOCK_STREAM, 0, cells);
  s.own(cells[0] as number);
  s.own(cells[1] as number);
  expect([cells[2], cells[3]]).toEqual([-7, -7]);
});

// <netinet/in.h>: the IN6_IS_ADDR_* macros and the two addresses

import { inet_pton } from "bsd-sockets/arpa/inet";
import * as netinet_in from "bsd-sockets/netinet/in";
import { in6_addr, sockaddr_in6 } from "bsd-sockets/netinet/in";
import { AF_INET6 } from "bsd-sockets/sys/socket";
import { describe, expect, test } from "vitest";

const { in6addr_any, in6addr_loopback } = netinet_in;
const { IN6_ARE_ADDR_EQUAL, IN6_IS_ADDR_LINKLOCAL, IN6_IS_ADDR_LOOPBACK, IN6_IS_ADDR_MC_GLOBAL } = netinet_in;
const { IN6_IS_ADDR_MC_LINKLOCAL, IN6_IS_ADDR_MC_NODELOCAL, IN6_IS_ADDR_MC_ORGLOCAL } = netinet_in;
const { IN6_IS_ADDR_MC_SITELOCAL, IN6_IS_ADDR_MULTICAST, IN6_IS_ADDR_SITELOCAL, IN6_IS_ADDR_UNSPECIFIED } = netinet_in;
const { IN6_IS_ADDR_V4COMPAT, IN6_IS_ADDR_V4MAPPED } = netinet_in;

function address(text: string): in6_addr {
  const result = new in6_addr();
  expect(inet_pton(AF_INET6, text, result)).toBe(1);
  return result;
}

const macros = {
  UNSPECIFIED: IN6_IS_ADDR_UNSPECIFIED,
  LOOPBACK: IN6_IS_ADDR_LOOPBACK,
  MULTICAST: IN6_IS_ADDR_MULTICAST,
  LINKLOCAL: IN6_IS_ADDR_LINKLOCAL,
  SITELOCAL: IN6_IS_ADDR_SITELOCAL,
  V4MAPPED: IN6_IS_ADDR_V4MAPPED,
  V4COMPAT: IN6_IS_ADDR_V4COMPAT,
  MC_NODELOCAL: IN6_IS_ADDR_MC_NODELOCAL,
  MC_LINKLOCAL: IN6_IS_ADDR_MC_LINKLOCAL,
  MC_SITELOCAL: IN6_IS_ADDR_MC_SITELOCAL,
  MC_ORGLOCAL: IN6_IS_ADDR_MC_ORGLOCAL,
  MC_GLOBAL: IN6_IS_ADDR_MC_GLOBAL,
};

/** An address, and the macros that are true of it: all others are false. */
const rows: readonly (readonly [string, ...(keyof typeof macros)[]])[] = [
  ["::", "UNSPECIFIED"],
  ["::1", "LOOPBACK"],
  ["::2", "V4COMPAT"],
  ["::1.2.3.4", "V4COMPAT"],
  ["::0.1.0.0", "V4COMPAT"],
  ["::ffff:1.2.3.4", "V4MAPPED"],
  ["::ffff:0.0.0.0", "V4MAPPED"],
  ["::fffe:1.2.3.4"],
  ["1::ffff:1.2.3.4"],
  ["1::1"],
  ["2001:db8::1"],
  ["fe7f::1"],
  ["fe80::1", "LINKLOCAL"],
  ["febf::1", "LINKLOCAL"],
  ["fec0::1", "SITELOCAL"],
  ["feff::1", "SITELOCAL"],
  ["ff00::1", "MULTICAST"],
  ["ff01::1", "MULTICAST", "MC_NODELOCAL"],
  ["ff02::1", "MULTICAST", "MC_LINKLOCAL"],
  ["ff12::1", "MULTICAST", "MC_LINKLOCAL"],
  ["ff05::1", "MULTICAST", "MC_SITELOCAL"],
  ["ff08::1", "MULTICAST", "MC_ORGLOCAL"],
  ["ff0e::1", "MULTICAST", "MC_GLOBAL"],
  ["ff3e::1", "MULTICAST", "MC_GLOBAL"],
  ["fe02::1"],
];

describe("IN6_IS_ADDR_*", () => {
  for (const [text, ...expected] of rows) {
    test(`${text} is ${expected.join(", ") || "none of them"}`, () => {
      const answers = Object.entries(macros).map(([name, macro]) => [name, macro(address(text))]);
      expect(answers.filter(([, answer]) => answer !== 0)).toEqual(
        Object.keys(macros)
          .filter((name) => expected.includes(name as never))
          .map((name) => [name, 1]),
      );
    });
  }
});

test("IN6_ARE_ADDR_EQUAL", () => {
  expect(IN6_ARE_ADDR_EQUAL(address("::1"), in6addr_loopback)).toBe(1);
  expect(IN6_ARE_ADDR_EQUAL(address("::1"), in6addr_any)).toBe(0);
  expect(IN6_ARE_ADDR_EQUAL(address("1::"), address("2::"))).toBe(0);
});

test("in6addr_any and in6addr_loopback are copied by assignment", () => {
  const name = new sockaddr_in6();
  name.sin6_addr = in6addr_loopback;
  expect(IN6_IS_ADDR_LOOPBACK(name.sin6_addr)).toBe(1);
  name.sin6_addr[0] = 0xfe;
  expect(IN6_IS_ADDR_LOOPBACK(in6addr_loopback)).toBe(1);
  name.sin6_addr = in6addr_any;
  expect(IN6_IS_ADDR_UNSPECIFIED(name.sin6_addr)).toBe(1);
});

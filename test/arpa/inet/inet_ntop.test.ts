// inet_ntop(3)
import { INET_ADDRSTRLEN, INET6_ADDRSTRLEN, in6addr_loopback, inet_ntop, inet_pton } from "bsd-sockets/arpa/inet";
import { AF_INET, AF_INET6 } from "bsd-sockets/sys/socket";
import { describe, expect, test } from "vitest";
import { otherFamilies } from "../../helpers/addresses.mjs";
import { fails, gives } from "../../helpers/calls.ts";

const zeros = Buffer.alloc(16);
const space = (): Buffer => Buffer.alloc(64, "?");

/** The bytes, and the text that inet_ntop makes of them. */
const rows = [
  [AF_INET, "00000000", "0.0.0.0"],
  [AF_INET, "7f000001", "127.0.0.1"],
  [AF_INET, "01020304", "1.2.3.4"],
  [AF_INET, "ffffffff", "255.255.255.255"],
  [AF_INET, "0a0000c8", "10.0.0.200"],
  [AF_INET6, "00000000000000000000000000000000", "::"],
  [AF_INET6, "00000000000000000000000000000001", "::1"],
  [AF_INET6, "ffffffffffffffffffffffffffffffff", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
  [AF_INET6, "0aefb01050610010ffff999700550170", "aef:b010:5061:10:ffff:9997:55:170"],
  [AF_INET6, "0aefb01005061001ffff999700550170", "aef:b010:506:1001:ffff:9997:55:170"],
  [AF_INET6, "0aef0b0105061001ffff999700550170", "aef:b01:506:1001:ffff:9997:55:170"],
  [AF_INET6, "00000000000000000000ffff01020304", "::ffff:1.2.3.4"],
  [AF_INET6, "00000000000000000000ffff00000000", "::ffff:0.0.0.0"],
  [AF_INET6, "00000000000000000000000001020304", "::1.2.3.4"],
  [AF_INET6, "00000000000000000000000000010000", "::0.1.0.0"],
  [AF_INET6, "0000000000000000000000000000ffff", "::ffff"],
  [AF_INET6, "20010db8000000000000000000000001", "2001:db8::1"],
  [AF_INET6, "20010db8000000010000000000000001", "2001:db8:0:1::1"],
  [AF_INET6, "fe800000000000002acfdafffedd342a", "fe80::2acf:daff:fedd:342a"],
  [AF_INET6, "00010000000200000000000300000000", "1:0:2::3:0:0"],
  [AF_INET6, "00010000000000020000000000000003", "1:0:0:2::3"],
  [AF_INET6, "00010000000200030004000500060007", "1:0:2:3:4:5:6:7"],
  [AF_INET6, "00010002000300040005000600070000", "1:2:3:4:5:6:7:0"],
  [AF_INET6, "00000001000200030004000500060007", "0:1:2:3:4:5:6:7"],
  [AF_INET6, "00010002000300040005000600000000", "1:2:3:4:5:6::"],
  [AF_INET6, "ff020000000000000000000000000001", "ff02::1"],
  [AF_INET6, "0064ff9b0000000000000000c0000221", "64:ff9b::c000:221"],
] as const;

describe("inet_ntop", () => {
  for (const [family, hex, text] of rows) {
    test(`${hex} is ${text}`, () => {
      const [src, dst] = [Buffer.from(hex, "hex"), space()];
      gives(dst, inet_ntop, family, src, dst, 64);
      expect(dst.toString("latin1", 0, text.length + 2)).toBe(`${text}\0?`);
      expect(src.toString("hex")).toBe(hex);
    });

    test(`${text} fits its length and the NUL`, () => {
      const dst = space();
      gives(dst, inet_ntop, family, Buffer.from(hex, "hex"), dst, text.length + 1);
      expect(dst.toString("latin1", 0, text.length + 2)).toBe(`${text}\0?`);
    });

    test(`ENOSPC: ${text} without room for its NUL`, () => {
      fails("ENOSPC", inet_ntop, family, Buffer.from(hex, "hex"), space(), text.length);
    });
  }
});

describe("inet_ntop fails", () => {
  test("ENOSPC: IPv4, size 0", () => fails("ENOSPC", inet_ntop, AF_INET, zeros, space(), 0));
  test("ENOSPC: IPv6, size 0", () => fails("ENOSPC", inet_ntop, AF_INET6, zeros, space(), 0));
  test("ENOSPC: IPv6, size 1", () => fails("ENOSPC", inet_ntop, AF_INET6, zeros, space(), 1));
  for (const [name, family] of otherFamilies) {
    test(`EAFNOSUPPORT: ${name}`, () => fails("EAFNOSUPPORT", inet_ntop, family, zeros, space(), 64));
  }
});

test("INET_ADDRSTRLEN and INET6_ADDRSTRLEN hold the longest texts", () => {
  expect([INET_ADDRSTRLEN, INET6_ADDRSTRLEN]).toEqual([16, 46]);
  const longest = Buffer.alloc(16);
  gives(1, inet_pton, AF_INET6, "1111:2222:3333:4444:5555:6666:123.123.123.123", longest);
  gives(1, inet_pton, AF_INET6, "::1", longest);
  expect(longest).toEqual(Buffer.from(in6addr_loopback));
});

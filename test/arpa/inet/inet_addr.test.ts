// inet_addr(3), inet_aton(3), inet_ntoa(3)
import { INADDR_NONE, in_addr, inet_addr, inet_aton, inet_ntoa, sockaddr_in } from "bsd-sockets/arpa/inet";
import { describe, expect, test } from "vitest";
import { gives, succeeds } from "../../helpers/calls.ts";

/** A text, and the address that inet_aton reads there, or null. */
const texts: readonly (readonly [text: string, address: string | null])[] = [
  ["1 2 3 4", "0.0.0.1"],
  ["1.2.3. 4", null],
  ["3.4.5.6. 7", null],
  [" 3.4.5.6", null],
  ["3. 4.5.6", null],
  ["3 .4.5.6", "0.0.0.3"],
  ["1.2.3", "1.2.0.3"],
  ["", null],
  [" 0", null],
  [" ", null],
  ["\t", null],
  ["127.127.127.255", "127.127.127.255"],
  ["1.2.3.0xaA", "1.2.3.170"],
  ["1.1.1.0x", null],
  ["1.2.3.010", "1.2.3.8"],
  ["1.2.3.0a", null],
  ["1.1.1.0o10", null],
  ["1.1.1.-2", null],
  ["1.2", "1.0.0.2"],
  ["0x00010203", "0.1.2.3"],
  ["1234BEEF", null],
  ["0777", "0.0.1.255"],
  ["::1", null],
  ["127.0x1", "127.0.0.1"],
  ["0x7f.1", "127.0.0.1"],
  ["1.2.65536", null],
  ["1.16777215", "1.255.255.255"],
  ["4294967295", "255.255.255.255"],
  ["4294967296", null],
  ["0x", null],
  ["+1", null],
  ["1.2.3.4 junk", "1.2.3.4"],
  ["1.2.3.4", "1.2.3.4"],
  ["255.255.255.255", "255.255.255.255"],
  ["127.1", "127.0.0.1"],
  ["0x7f000001", "127.0.0.1"],
  ["0177.1", "127.0.0.1"],
  ["1", "0.0.0.1"],
  [" 1.2.3.4", null],
  ["1.2.3.0x", null],
  ["0", "0.0.0.0"],
  ["255", "0.0.0.255"],
  ["256", "0.0.1.0"],
  ["0.0.0.0", "0.0.0.0"],
  ["255.255.255.256", null],
  ["256.0.0.0", null],
  ["127.0.1", "127.0.0.1"],
  ["127.65536", "127.1.0.0"],
  ["1.2.3.4.5", null],
  ["1.2.3.", null],
  ["1..2", null],
  [".1", null],
  ["1.", null],
  ["1.2.3.4.", null],
  ["a", null],
  ["a.b.c.d", null],
  ["0x7F.0X0.0x0.0x1", "127.0.0.1"],
  ["017700000001", "127.0.0.1"],
  ["08", null],
  ["09.1.1.1", null],
  ["0x100.1", null],
  ["1.2.3.256", null],
  ["1.2.3.0400", null],
  ["1.2.256", "1.2.1.0"],
  ["1.256.1", null],
  ["1.16777216", null],
  ["4294967294", "255.255.255.254"],
  ["99999999999999999999", null],
  ["0xffffffff", "255.255.255.255"],
  ["0x100000000", null],
  ["00000000001.2.3.4", "1.2.3.4"],
  ["1.2.3.4\t", "1.2.3.4"],
  ["1.2.3.4\n", "1.2.3.4"],
  ["1.2.3.4 ", "1.2.3.4"],
  ["1.2.3.4x", null],
  ["1.2.3.4%lo", null],
  ["\t1.2.3.4", null],
  ["-1", null],
  ["1.-2.3.4", null],
  ["1.2.3.4/8", null],
  ["127.0.0.1:80", null],
  ["[127.0.0.1]", null],
  ["localhost", null],
  ["0x.1", null],
  ["0xg", null],
  ["1.2.3.04", "1.2.3.4"],
  ["1.2.3.0x10", "1.2.3.16"],
  ["192.168.1.1", "192.168.1.1"],
  ["0000", "0.0.0.0"],
  ["1 ", "0.0.0.1"],
  ["1\u000b", "0.0.0.1"],
  ["1.2 .3.4", "1.0.0.2"],
  ["１.2.3.4", null],
  ["0b1", null],
  ["1e3", null],
];

/** The number of an address in dotted decimal, in network byte order. */
function number(dotted: string): number {
  return Buffer.from(dotted.split(".").map(Number)).readUInt32LE(0);
}

describe("inet_addr", () => {
  for (const [text, address] of texts) {
    test(`${JSON.stringify(text)} is ${address}`, () => {
      gives(address === null ? INADDR_NONE : number(address), inet_addr, text);
    });
  }

  test("reads up to the NUL in a buffer", () => {
    gives(number("1.2.3.4"), inet_addr, Buffer.from("1.2.3.4\0junk"));
  });
});

describe("inet_aton", () => {
  for (const [text, address] of texts) {
    test(`${JSON.stringify(text)} is ${address}`, () => {
      const inp = new in_addr().fill(0xaa);
      gives(address === null ? 0 : 1, inet_aton, text, inp);
      expect(inp.s_addr).toBe(address === null ? 0xaaaaaaaa : number(address));
    });
  }

  test("fills the field of a sockaddr_in", () => {
    const address = new sockaddr_in().fill(0xaa);
    gives(1, inet_aton, "10.20.30.40", address.sin_addr);
    expect([address.sin_addr.s_addr, address.sin_port]).toEqual([number("10.20.30.40"), 0xaaaa]);
  });
});

describe("inet_ntoa", () => {
  for (const dotted of ["0.0.0.0", "255.255.255.255", "127.0.0.1", "1.2.3.4", "10.0.0.200", "100.100.100.100"]) {
    test(dotted, () => {
      const address = new in_addr();
      address.s_addr = number(dotted);
      gives(dotted, inet_ntoa, address);
    });
  }

  test("two answers do not share one buffer, as C's do", () => {
    const [one, two] = [new in_addr(), new in_addr()];
    two.s_addr = number("1.2.3.4");
    const first = succeeds(inet_ntoa, one);
    gives("1.2.3.4", inet_ntoa, two);
    expect(first).toBe("0.0.0.0");
  });
});

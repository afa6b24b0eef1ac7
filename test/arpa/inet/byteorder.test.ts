// htonl(3), htons(3), ntohl(3), ntohs(3)
import { endianness } from "node:os";
import { htonl, htons, ntohl, ntohs } from "bsd-sockets/arpa/inet";
import { describe, expect, test } from "vitest";
import { gives } from "../../helpers/calls.ts";

/** A number and what its bytes are in reverse order. */
const shorts = [
  [0, 0],
  [1, 0x100],
  [0x1234, 0x3412],
  [0x3412, 0x1234],
  [0x00ff, 0xff00],
  [80, 0x5000],
  [0x8000, 0x0080],
  [0xffff, 0xffff],
] as const;
const longs = [
  [0, 0],
  [1, 0x01000000],
  [0x01020304, 0x04030201],
  [0x04030201, 0x01020304],
  [0x7f000001, 0x0100007f],
  [0x80000000, 0x80],
  [0x000000ff, 0xff000000],
  [0xfffffffe, 0xfeffffff],
  [0xffffffff, 0xffffffff],
] as const;

const swapped = (value: number, reverse: number): number => (endianness() === "LE" ? reverse : value);

for (const [name, call, rows] of [
  ["htons", htons, shorts],
  ["ntohs", ntohs, shorts],
  ["htonl", htonl, longs],
  ["ntohl", ntohl, longs],
] as const) {
  describe(name, () => {
    for (const [value, reverse] of rows) {
      test(`0x${value.toString(16)}`, () => gives(swapped(value, reverse), call, value));
    }
  });
}

test("what does not fit the C type is refused, where C would drop bits", () => {
  for (const [call, value] of [
    [htons, -1],
    [htons, 65536],
    [ntohs, 65536],
    [htonl, -1],
    [htonl, 2 ** 32],
    [ntohl, 2 ** 32],
  ] as const) {
    expect(() => call(value)).toThrow(RangeError);
  }
});

test("there and back again", () => {
  for (const [value] of shorts) expect(ntohs(htons(value))).toBe(value);
  for (const [value] of longs) expect(ntohl(htonl(value))).toBe(value);
});

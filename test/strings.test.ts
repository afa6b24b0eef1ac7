// <strings.h>
import { EXFULL, errno, set_errno } from "bsd-sockets/errno";
import { bcmp, bcopy, bzero, strcasecmp, strncasecmp } from "bsd-sockets/strings";
import { linger } from "bsd-sockets/sys/socket";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

// None of these calls sets errno.
beforeEach(() => set_errno(EXFULL as number));
afterEach(() => expect(errno()).toBe(EXFULL));

test("bzero", () => {
  const bytes = Buffer.alloc(6, "x");
  expect(bzero(bytes.subarray(1), 3)).toBeUndefined();
  expect(bytes.toString("latin1")).toBe("x\0\0\0xx");
  bzero(bytes, 0);
  expect(bytes.toString("latin1")).toBe("x\0\0\0xx");
  const set = new linger();
  set.l_onoff = 1;
  bzero(set, linger.size);
  expect(set.l_onoff).toBe(0);
  expect(() => bzero(bytes, 7)).toThrow(
    new RangeError("bzero: argument 2 (n) must be at most 6, the size of argument 1, got 7"),
  );
});

describe("bcopy", () => {
  test("has the source first", () => {
    const dest = Buffer.alloc(5, ".");
    expect(bcopy("abc", dest, 2)).toBeUndefined();
    expect(dest.toString()).toBe("ab...");
  });

  test("takes overlapping memory", () => {
    const bytes = Buffer.from("012345");
    bcopy(bytes, bytes.subarray(1), 5);
    expect(bytes.toString()).toBe("001234");
    bcopy(bytes.subarray(2), bytes, 4);
    expect(bytes.toString()).toBe("123434");
  });

  test.each([
    [() => bcopy("ab", Buffer.alloc(9), 4), "bcopy: argument 3 (n) must be at most 3, the size of argument 1, got 4"],
    [
      () => bcopy("abcdef", Buffer.alloc(3), 4),
      "bcopy: argument 3 (n) must be at most 3, the size of argument 2, got 4",
    ],
  ] as const)("throws past an end: %#", (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});

test.each([
  ["abc", "abc", 3, true],
  ["abc", "abd", 3, false],
  ["abc", "abd", 2, true],
  ["a\0b", "a\0c", 3, false],
  ["", "", 0, true],
  ["x", "y", 0, true],
] as const)("bcmp(%j, %j, %d)", (s1, s2, n, equal) => {
  expect(bcmp(Buffer.from(s1), s2, n) === 0).toBe(equal);
});

test("bcmp throws past an end", () => {
  expect(() => bcmp("abc", Buffer.alloc(2), 3)).toThrow(
    new RangeError("bcmp: argument 3 (n) must be at most 2, the size of argument 2, got 3"),
  );
});

test.each([
  ["abc", "ABC", 0],
  ["abc", "abd", -1],
  ["ABD", "abc", 1],
  ["", "", 0],
  ["a", "", 1],
  ["ab", "ABC", -1],
  ["é", "É", 1], // only ASCII has case in the C locale
  ["[", "A", -1],
  ["_", "a", -1],
] as const)("strcasecmp(%j, %j)", (s1, s2, sign) => {
  expect(Math.sign(strcasecmp(s1, Buffer.from(`${s2}\0`)))).toBe(sign);
});

test.each([
  ["abcx", "ABCy", 3, 0],
  ["abcx", "ABCy", 4, -1],
  ["HTTP/1.1", "http/1.0", 5, 0],
  ["", "x", 0, 0],
  ["ab", "AB", Number.MAX_SAFE_INTEGER, 0],
] as const)("strncasecmp(%j, %j, %d)", (s1, s2, n, sign) => {
  expect(Math.sign(strncasecmp(s1, s2, n))).toBe(sign);
});

test.each([
  [() => strcasecmp("a", Buffer.from("a")), "strcasecmp: argument 2 (s2) must contain a NUL within its 1 bytes"],
  [
    () => strncasecmp(Buffer.from("ab"), "abc", 3),
    "strncasecmp: argument 1 (s1) must contain a NUL within its 2 bytes",
  ],
] as const)("memory without a NUL throws: %#", (call, message) => {
  expect(call).toThrow(new RangeError(message));
});

test("memory without a NUL is enough for strncasecmp where n ends before its end", () => {
  expect(strncasecmp(Buffer.from("AB"), "abc", 2)).toBe(0);
});

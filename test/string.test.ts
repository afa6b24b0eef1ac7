// <string.h>
import { array, char, int } from "bsd-sockets/c";
import * as codes from "bsd-sockets/errno";
import { errno, set_errno } from "bsd-sockets/errno";
import * as string_h from "bsd-sockets/string";
import { linger } from "bsd-sockets/sys/socket";
import { describe, expect, test } from "vitest";
import { outputOf } from "./helpers/c-program.ts";
import { describeWith } from "./helpers/tools.ts";

const { memcmp, memcpy, memmove, memset, strcat, strcmp, strcpy, strerror, strlen, strncat, strncmp } = string_h;
const { strncpy } = string_h;

const SENTINEL = codes.EXFULL as number;

/** What the call returns; errno must stay. */
function quietly<R>(call: () => R): R {
  set_errno(SENTINEL);
  const result = call();
  expect(errno()).toBe(SENTINEL);
  return result;
}

/** Memory of 12 bytes of '.', beginning with `text`. */
function memory(text = ""): Buffer {
  const bytes = Buffer.alloc(12, ".");
  bytes.write(text, "latin1");
  return bytes;
}

/** The destination after the call; the call returns that very object. */
function after(dest: Buffer, call: (dest: Buffer) => unknown): string {
  expect(quietly(() => call(dest))).toBe(dest);
  return dest.toString("latin1");
}

describe("memset", () => {
  test.each([
    ["a number", 65, 3, "AAA........."],
    ["a character", "x", 3, "xxx........."],
    ["nothing", 65, 0, "............"],
    ["everything", 0, 12, "\0".repeat(12)],
    ["the low byte only", 0x141, 2, "AA.........."],
    ["-1", -1, 2, "\xff\xff.........."],
  ] as const)("%s", (_does, c, n, expected) => {
    expect(after(memory(), (dest) => memset(dest, c, n))).toBe(expected);
  });

  test("structs, boxes and arrays of structs", () => {
    const set = new linger();
    expect(memset(set, 1, 8)).toBe(set);
    expect([set.l_onoff, set.l_linger]).toEqual([0x01010101, 0x01010101]);
    const n = int(7);
    memset(n, 0xff, 4);
    expect(n.value).toBe(-1);
    const lingers = array(linger, 3);
    memset(lingers, 2, 24);
    expect(lingers.map((one) => one.l_linger)).toEqual([0x02020202, 0x02020202, 0x02020202]);
    expect(() => memset(lingers, 0, 25)).toThrow(
      "memset: argument 3 (n) must be at most 24, the size of argument 1, got 25",
    );
  });
});

describe("memcpy and memmove", () => {
  const calls = { memcpy, memmove };
  describe.each(Object.entries(calls))("%s", (name, call) => {
    test.each([
      ["memory", Buffer.from("abcdef"), 3, "abc........."],
      ["a string", "abc", 3, "abc........."],
      ["a string with its NUL", "abc", 4, "abc\0........"],
      ["UTF-8", "é", 2, "\xc3\xa9.........."],
      ["NULs inside", Buffer.from("a\0b\0"), 4, "a\0b\0........"],
      ["nothing", Buffer.from("abc"), 0, "............"],
    ] as const)("%s", (_does, source, n, expected) => {
      expect(after(memory(), (dest) => call(dest, source, n))).toBe(expected);
    });

    test.each([
      [
        "the source",
        () => call(memory(), "abc", 5),
        `${name}: argument 3 (n) must be at most 4, the size of argument 2, got 5`,
      ],
      [
        "the destination",
        () => call(memory(), Buffer.alloc(20), 13),
        `${name}: argument 3 (n) must be at most 12, the size of argument 1, got 13`,
      ],
    ] as const)("past %s", (_does, body, message) => {
      expect(body).toThrow(new RangeError(message));
    });
  });

  test("memmove takes overlapping memory, both ways", () => {
    const bytes = Buffer.from("0123456789");
    expect(memmove(bytes.subarray(2), bytes, 5).toString()).toBe("01234789");
    expect(bytes.toString()).toBe("0101234789");
    memmove(bytes, bytes.subarray(3), 5);
    expect(bytes.toString()).toBe("1234734789");
  });

  test("memcpy refuses it, and takes what only touches", () => {
    const bytes = Buffer.from("0123456789");
    const refused = new RangeError("memcpy: argument 1 (dest) must not overlap argument 2 (src)");
    expect(() => memcpy(bytes.subarray(2), bytes, 3)).toThrow(refused);
    expect(() => memcpy(bytes, bytes.subarray(2), 3)).toThrow(refused);
    expect(memcpy(bytes.subarray(3), bytes, 3).toString()).toBe("0126789");
    expect(memcpy(bytes, bytes.subarray(3), 3).toString()).toBe("0120126789");
    expect(memcpy(bytes.subarray(1), bytes, 0).toString()).toBe("120126789");
  });
});

const signs: [s1: string, s2: string, n: number][] = [
  ["", "", 0],
  ["a", "a", 1],
  ["a", "b", 1],
  ["b", "a", 1],
  ["abc", "abd", 3],
  ["abc", "abd", 2],
  ["abc", "ab", 2],
  ["abc", "ab", 3],
  ["ab", "abc", 3],
  ["", "a", 1],
  ["a", "", 1],
  ["\xff", "a", 1],
  ["a\0b", "a\0c", 3],
  ["A", "a", 1],
];

describeWith(["cc"], "comparisons have C's sign", () => {
  const literal = (text: string): string =>
    `"${[...Buffer.from(text, "latin1")].map((byte) => `\\x${byte.toString(16)}" "`).join("")}"`;
  const lines = signs.map(([a, b, n]) => {
    const args = `${literal(a)}, ${literal(b)}`;
    return `printf("%d %d %d\\n", S(memcmp(${args}, ${n})), S(strcmp(${args})), S(strncmp(${args}, ${n})));`;
  });
  const source = `
#include <stdio.h>
#include <string.h>
#pragma GCC diagnostic ignored "-Wstringop-overread"
#define S(x) (((x) > 0) - ((x) < 0))
int main(void) {
${lines.join("\n")}
return 0;
}`;
  const bytes = (text: string): Buffer => Buffer.from(`${text}\0`, "latin1");
  test("memcmp, strcmp, strncmp", () => {
    const seen = signs.map(([a, b, n]) =>
      [memcmp(bytes(a), bytes(b), n), strcmp(bytes(a), bytes(b)), strncmp(bytes(a), bytes(b), n)]
        .map(Math.sign)
        .join(" "),
    );
    expect(seen).toEqual(outputOf("compare", source).trim().split("\n"));
  });
});

describe("comparisons", () => {
  test("of strings and memory", () => {
    expect(quietly(() => strcmp("abc", Buffer.from("abc\0x")))).toBe(0);
    expect(quietly(() => memcmp("abc", "abd", 2))).toBe(0);
    expect(Math.sign(quietly(() => strcmp("é", "e")))).toBe(1);
    expect(strncmp("abcdef", Buffer.from("abc"), 3)).toBe(0);
    expect(strncmp("ab", "ab", Number.MAX_SAFE_INTEGER)).toBe(0);
    expect(strncmp(Buffer.from("xyz"), Buffer.from("abc"), 0)).toBe(0);
  });

  test.each([
    [
      () => memcmp("abc", Buffer.alloc(2), 3),
      "memcmp: argument 3 (n) must be at most 2, the size of argument 2, got 3",
    ],
    [() => strcmp("a", Buffer.from("a")), "strcmp: argument 2 (s2) must contain a NUL within its 1 bytes"],
    [() => strcmp(Buffer.alloc(0), "a"), "strcmp: argument 1 (s1) must contain a NUL within its 0 bytes"],
    [() => strncmp(Buffer.from("ab"), "abc", 3), "strncmp: argument 1 (s1) must contain a NUL within its 2 bytes"],
  ] as const)("past the end: %#", (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});

describe("strlen", () => {
  test.each([
    ["", 0],
    ["abc", 3],
    ["été", 5],
    ["\u{1f600}", 4],
    ["a\0b", 1],
    [Buffer.from("abc\0def\0"), 3],
    [Buffer.alloc(4), 0],
    [array(char, 10), 0],
    [new Int32Array([0x61626364, 0]), 4],
  ] as const)("%j", (text, expected) => expect(quietly(() => strlen(text))).toBe(expected));

  test("without a NUL", () => {
    expect(() => strlen(Buffer.from("abc"))).toThrow(
      new RangeError("strlen: argument 1 (s) must contain a NUL within its 3 bytes"),
    );
  });
});

describe("strcpy", () => {
  test.each([
    ["a string", "abc", "abc\0........"],
    ["an empty string", "", "\0..........."],
    ["what just fits", "x".repeat(11), `${"x".repeat(11)}\0`],
    ["memory up to its NUL", Buffer.from("ab\0cd\0"), "ab\0........."],
    ["a string up to its NUL", "ab\0cd", "ab\0........."],
  ] as const)("%s", (_does, source, expected) => {
    expect(after(memory(), (dest) => strcpy(dest, source))).toBe(expected);
  });

  test("what does not fit throws and writes nothing", () => {
    const dest = memory();
    expect(() => strcpy(dest, "x".repeat(12))).toThrow(
      new RangeError("strcpy: argument 1 (dest) must have room for 13 bytes, it has 12"),
    );
    expect(() => strcpy(dest, Buffer.from("abc"))).toThrow(
      new RangeError("strcpy: argument 2 (src) must contain a NUL within its 3 bytes"),
    );
    expect(dest.toString()).toBe(".".repeat(12));
  });

  test("overlapping memory is refused, other parts of the same memory are not", () => {
    const bytes = Buffer.from("abc\0........");
    expect(() => strcpy(bytes.subarray(2), bytes)).toThrow(
      "strcpy: argument 1 (dest) must not overlap argument 2 (src)",
    );
    strcpy(bytes.subarray(4), bytes);
    expect(bytes.toString("latin1")).toBe("abc\0abc\0....");
  });
});

describe("strncpy", () => {
  test.each([
    ["pads with NULs", "ab", 5, "ab\0\0\0......."],
    ["writes no NUL where there is no room", "abcdef", 3, "abc........."],
    ["as long as n", "abc", 3, "abc........."],
    ["nothing", "abc", 0, "............"],
    ["memory without a NUL", Buffer.from("abc"), 3, "abc........."],
    ["memory without a NUL, in part", Buffer.from("abcdef"), 2, "ab.........."],
  ] as const)("%s", (_does, source, n, expected) => {
    expect(after(memory(), (dest) => strncpy(dest, source, n))).toBe(expected);
  });

  test.each([
    [
      "the destination",
      () => strncpy(memory(), "abc", 13),
      "strncpy: argument 3 (n) must be at most 12, the size of argument 1, got 13",
    ],
    [
      "a source without a NUL",
      () => strncpy(memory(), Buffer.from("abc"), 4),
      "strncpy: argument 2 (src) must contain a NUL within its 3 bytes",
    ],
  ] as const)("past %s", (_does, call, message) => {
    expect(call).toThrow(new RangeError(message));
  });

  test("other parts of the same memory", () => {
    const bytes = Buffer.alloc(256);
    strcpy(bytes, "ab");
    strncpy(bytes.subarray(10), bytes, 20); // reads 3 bytes, writes 20
    expect(bytes.toString("latin1", 0, 14)).toBe("ab\0\0\0\0\0\0\0\0ab\0\0");
    expect(() => strncpy(bytes.subarray(1), bytes, 2)).toThrow(
      "strncpy: argument 1 (dest) must not overlap argument 2 (src)",
    );
  });
});

describe("strcat and strncat", () => {
  test.each([
    ["strcat", (dest: Buffer) => strcat(dest, "def"), "abcdef\0....."],
    ["strcat of nothing", (dest: Buffer) => strcat(dest, ""), "abc\0........"],
    ["strcat of memory", (dest: Buffer) => strcat(dest, Buffer.from("de\0f")), "abcde\0......"],
    ["strcat that just fits", (dest: Buffer) => strcat(dest, "x".repeat(8)), "abcxxxxxxxx\0"],
    ["strncat, all of it", (dest: Buffer) => strncat(dest, "de", 5), "abcde\0......"],
    ["strncat, a part", (dest: Buffer) => strncat(dest, "defgh", 2), "abcde\0......"],
    ["strncat of nothing", (dest: Buffer) => strncat(dest, "defgh", 0), "abc\0........"],
    ["strncat of memory without a NUL", (dest: Buffer) => strncat(dest, Buffer.from("de"), 2), "abcde\0......"],
    ["strncat of any number", (dest: Buffer) => strncat(dest, "de", Number.MAX_SAFE_INTEGER), "abcde\0......"],
  ] as const)("%s", (_does, call, expected) => {
    expect(after(memory("abc\0"), call)).toBe(expected);
  });

  test.each([
    [
      "strcat",
      () => strcat(memory("abc\0"), "x".repeat(9)),
      "strcat: argument 1 (dest) must have room for 13 bytes, it has 12",
    ],
    [
      "strncat",
      () => strncat(memory("abc\0"), "x".repeat(20), 9),
      "strncat: argument 1 (dest) must have room for 13 bytes, it has 12",
    ],
    [
      "strcat behind no NUL",
      () => strcat(memory(), "x"),
      "strcat: argument 1 (dest) must contain a NUL within its 12 bytes",
    ],
    [
      "strncat of no NUL",
      () => strncat(memory("\0"), Buffer.from("ab"), 3),
      "strncat: argument 2 (src) must contain a NUL within its 2 bytes",
    ],
  ] as const)("%s throws", (_does, call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});

describeWith(["cc"], "strerror", () => {
  test("says what C says for every code", () => {
    const numbers = [...Array.from({ length: 140 }, (_, i) => i), -1, 9999, 2147483647, -2147483648];
    const source = `
#include <stdio.h>
#include <string.h>
int main(void) {
  int codes[] = {${numbers.map((n) => (n === -2147483648 ? "-2147483647 - 1" : n)).join(", ")}};
  for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) puts(strerror(codes[i]));
  return 0;
}`;
    expect(numbers.map((n) => quietly(() => strerror(n)))).toEqual(outputOf("strerror", source).trim().split("\n"));
  });
});

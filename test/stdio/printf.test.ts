// printf, fprintf, sprintf, snprintf: every format against C's own printf, and what throws.
import { EINVAL, ENOENT, ENOMEM, EOVERFLOW, errno, set_errno } from "bsd-sockets/errno";
import { fprintf, printf, snprintf, sprintf, stdout } from "bsd-sockets/stdio";
import { beforeAll, describe, expect, test } from "vitest";
import { outputOf } from "../helpers/c-program.ts";
import { describeWith } from "../helpers/tools.ts";
import { type FormatRow, formats } from "./formats.ts";

const SIZE = 4096;

/** A program that prints, for each row, the result and the bytes up to it, in hexadecimal. */
function oracle(rows: readonly FormatRow[]): string {
  const calls = rows.map(
    ([format, c]) => `  errno = ENOENT; show(snprintf(buf, sizeof buf, "${format}", ${c || "0"}));`,
  );
  return `
#include <errno.h>
#include <math.h>
#include <stdio.h>
#pragma GCC diagnostic ignored "-Wformat"
#pragma GCC diagnostic ignored "-Wformat-extra-args"
#pragma GCC diagnostic ignored "-Wformat-zero-length"
#pragma GCC diagnostic ignored "-Wformat-truncation"
static char buf[${SIZE}];
static void show(int n) {
  printf("%d ", n);
  for (int i = 0; i < n; i++) printf("%02x", (unsigned char)buf[i]);
  printf("\\n");
}
int main(void) {
${calls.join("\n")}
  return 0;
}
`;
}

/** The JavaScript string of a C string literal. */
const meaningOf = (literal: string): string =>
  Buffer.from(
    literal
      .replace(/\\x(..)/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/\\n/g, "\n")
      .replace(/\\t/g, "\t"),
    "latin1",
  ).toString("utf8");

describeWith(["cc"], "every format gives what C gives", () => {
  let answers: string[] = [];
  beforeAll(() => {
    answers = outputOf("printf", oracle(formats)).split("\n");
  });

  test.each(formats.map((row, index) => [row[0], row[1], index] as const))("%j with %s", (_format, _c, index) => {
    const [format, , js] = formats[index] as FormatRow;
    const answer = answers[index] as string;
    const buf = Buffer.alloc(SIZE, 0xa5);
    set_errno(ENOENT);
    const result = sprintf(buf, meaningOf(format), ...js);
    expect(`${result} ${buf.toString("hex", 0, result)}`).toBe(answer);
    expect([buf[result], buf[result + 1], errno()]).toEqual([0, 0xa5, ENOENT]);
  });
});

describe("the other forms", () => {
  test("snprintf returns the whole length and cuts at every size", () => {
    for (let size = 0; size <= 12; size++) {
      const buf = Buffer.alloc(14, 0xa5);
      expect(snprintf(buf, size, "%s %d", "hello", 1234)).toBe(10);
      const kept = "hello 1234".slice(0, Math.max(size - 1, 0));
      const expected = size === 0 ? "" : `${kept}\0`;
      expect(buf.toString("latin1")).toBe(expected.padEnd(14, "\xa5"));
    }
  });

  test("snprintf(NULL, 0) measures", () => expect(snprintf(null, 0, "%05d", 7)).toBe(5));

  test("memory of every sort takes the text", () => {
    for (const memory of [
      new Uint8Array(8),
      new Int8Array(8),
      new Uint32Array(2),
      new Float64Array(1),
      new BigInt64Array(1),
    ]) {
      expect(sprintf(memory, "%d", 1234)).toBe(4);
      expect(Buffer.from(memory.buffer).toString()).toBe("1234\0\0\0\0");
    }
  });

  test("the format may be memory, and the destination one of the arguments", () => {
    const buf = Buffer.from("%s!\0......");
    expect(sprintf(buf, buf, "ok")).toBe(3);
    expect(buf.toString("latin1")).toBe("ok!\0......");
    expect(sprintf(buf, "%s%s", buf, buf)).toBe(6);
    expect(buf.toString("latin1", 0, 7)).toBe("ok!ok!\0");
  });

  test("%p of memory is its address: equal for equal memory, apart by the offset", () => {
    const text = Buffer.alloc(64);
    const memory = Buffer.alloc(32);
    const address = (view: Uint8Array): number => {
      const length = sprintf(text, "%p", view);
      return Number(text.toString("latin1", 0, length));
    };
    expect(address(memory)).toBe(address(memory));
    expect(address(memory.subarray(5)) - address(memory)).toBe(5);
  });

  test("unpaired surrogates become U+FFFD", () => {
    const buf = Buffer.alloc(16);
    expect(sprintf(buf, "%s", "\ud800x")).toBe(4);
    expect(buf.toString("utf8", 0, 4)).toBe("\ufffdx");
  });

  test.each([
    ["width past INT_MAX", "%2147483648d", [1]],
    ["width far past INT_MAX", "%99999999999999999999d", [1]],
    ["precision past INT_MAX", "%.2147483648d", [1]],
  ] as const)("a %s is -1 and EOVERFLOW, and nothing is written", (_does, format, args) => {
    const buf = Buffer.alloc(8, 0xa5);
    for (const call of [
      () => sprintf(buf, format, ...args),
      () => snprintf(buf, 8, format, ...args),
      () => printf(format, ...args),
    ]) {
      set_errno(EINVAL);
      expect([call(), errno()]).toEqual([-1, EOVERFLOW]);
    }
    expect(buf.every((byte) => byte === 0xa5)).toBe(true);
  });

  test("a field of 2 GB, which C never holds in one piece, is -1 and ENOMEM", () => {
    const buf = Buffer.alloc(8, 0xa5);
    set_errno(EINVAL);
    expect([snprintf(buf, 8, "%2000000000d", 1), errno()]).toEqual([-1, ENOMEM]);
    expect(buf.every((byte) => byte === 0xa5)).toBe(true);
  });
});

type Bad = readonly [does: string, format: string, args: readonly unknown[], kind: ErrorConstructor, message: string];
const bad: Bad[] = [
  ["%n", "%n", [new Int32Array(1)], TypeError, "argument N (format) must not contain %n"],
  ["%hhn", "a%hhn", [new Int8Array(1)], TypeError, "argument N (format) must not contain %n"],
  ["an unknown conversion", "%y", [1], TypeError, "argument N (format) has the unknown conversion %y"],
  ["an unknown conversion of a length", "%lly", [1], TypeError, "argument N (format) has the unknown conversion %lly"],
  ["a lone %", "%", [], TypeError, "argument N (format) ends inside a conversion"],
  ["a lone % behind text", "100%", [], TypeError, "argument N (format) ends inside a conversion"],
  ["only flags", "%-05.3", [1], TypeError, "argument N (format) ends inside a conversion"],
  ["only a length", "%ll", [1], TypeError, "argument N (format) ends inside a conversion"],
  ["only a width argument", "%*", [1], TypeError, "argument N (format) ends inside a conversion"],
  ["position 0", "%0$d", [1], TypeError, "argument N (format) has the unknown conversion %$"],
  [
    "numbered and plain",
    "%1$d %d",
    [1, 2],
    TypeError,
    "argument N (format) mixes numbered (%1$d) and plain conversions",
  ],
  ["plain and numbered", "%d %1$d", [1], TypeError, "argument N (format) mixes numbered (%1$d) and plain conversions"],
  [
    "a plain width in a numbered one",
    "%2$*d",
    [1, 2],
    TypeError,
    "argument N (format) mixes numbered (%1$d) and plain conversions",
  ],
  ["wide text", "%ls", ["x"], TypeError, "argument N (format) has the unsupported conversion %ls"],
  ["a wide character", "%lc", [1], TypeError, "argument N (format) has the unsupported conversion %lc"],
  ["%Ld", "%Ld", [1], TypeError, "argument N (format) has the unknown conversion %Ld"],

  ["no argument", "%d", [], TypeError, "argument N+1 (%d) must be an integer, got no argument"],
  [
    "an argument too few",
    "%d %s",
    [1],
    TypeError,
    "argument N+2 (%s) must be a string or a typed array, got no argument",
  ],
  ["no width argument", "%*d", [], TypeError, "argument N+1 (*) must be an int, got no argument"],
  ["no argument behind the width", "%*d", [3], TypeError, "argument N+2 (%d) must be an integer, got no argument"],
  [
    "a position without an argument",
    "%3$d",
    [1, 2],
    TypeError,
    "argument N+3 (%d) must be an integer, got no argument",
  ],
  ["undefined", "%d", [undefined], TypeError, "argument N+1 (%d) must be an integer, got undefined"],

  ["%d of a string", "%d", ["1"], TypeError, "argument N+1 (%d) must be an integer, got a string"],
  ["%d of a bigint", "%d", [1n], TypeError, "argument N+1 (%d) must be an integer, got a bigint"],
  ["%d of a boolean", "%d", [true], TypeError, "argument N+1 (%d) must be an integer, got a boolean"],
  ["%d of null", "%d", [null], TypeError, "argument N+1 (%d) must be an integer, got null"],
  ["%d of 1.5", "%d", [1.5], RangeError, "argument N+1 (%d) must be an int, got 1.5"],
  ["%d of NaN", "%d", [Number.NaN], RangeError, "argument N+1 (%d) must be an int, got nan"],
  ["%d of 2**32", "%d", [2 ** 32], RangeError, "argument N+1 (%d) must be an int, got 4294967296"],
  ["%d of -(2**31) - 1", "%d", [-(2 ** 31) - 1], RangeError, "argument N+1 (%d) must be an int, got -2147483649"],
  ["%u of 2**32", "%u", [2 ** 32], RangeError, "argument N+1 (%u) must be an int, got 4294967296"],
  ["%ld of 2**53", "%ld", [2 ** 53], RangeError, "argument N+1 (%ld) must be a safe integer, got 9007199254740992"],
  ["%ld of 2n**63n", "%ld", [2n ** 63n], RangeError, "argument N+1 (%ld) must be a 64-bit integer, got a bigint"],
  ["%lu of 2n**64n", "%lu", [2n ** 64n], RangeError, "argument N+1 (%lu) must be a 64-bit integer, got a bigint"],
  [
    "%lu of -(2n**63n) - 1n",
    "%lu",
    [-(2n ** 63n) - 1n],
    RangeError,
    "argument N+1 (%lu) must be a 64-bit integer, got a bigint",
  ],
  ["%ld of a string", "%ld", ["1"], TypeError, "argument N+1 (%ld) must be an integer or a bigint, got a string"],
  ["%f of a string", "%f", ["1"], TypeError, "argument N+1 (%f) must be a number, got a string"],
  ["%f of a bigint", "%f", [1n], TypeError, "argument N+1 (%f) must be a number, got a bigint"],
  [
    "%c of two characters",
    "%c",
    ["ab"],
    RangeError,
    "argument N+1 (%c) must be an int or one ASCII character, got a string",
  ],
  [
    "%c of an empty string",
    "%c",
    [""],
    RangeError,
    "argument N+1 (%c) must be an int or one ASCII character, got a string",
  ],
  ["%c beyond ASCII", "%c", ["é"], RangeError, "argument N+1 (%c) must be an int or one ASCII character, got a string"],
  ["%c of an object", "%c", [{}], TypeError, "argument N+1 (%c) must be an integer, got an object"],
  ["%s of a number", "%s", [1], TypeError, "argument N+1 (%s) must be a string or a typed array, got 1"],
  ["%s of null", "%s", [null], TypeError, "argument N+1 (%s) must be a string or a typed array, got null"],
  [
    "%s of an object",
    "%s",
    [{ toString: () => "x" }],
    TypeError,
    "argument N+1 (%s) must be a string or a typed array, got an object",
  ],
  [
    "%s of a DataView",
    "%s",
    [new DataView(new ArrayBuffer(4))],
    TypeError,
    "argument N+1 (%s) must be a string or a typed array, got an object",
  ],
  [
    "%s of memory without a NUL",
    "%s",
    [Buffer.from("abc")],
    RangeError,
    "argument N+1 (%s) must contain a NUL within its 3 bytes",
  ],
  [
    "%.4s of memory without a NUL",
    "%.4s",
    [Buffer.from("abc")],
    RangeError,
    "argument N+1 (%s) must contain a NUL within its 3 bytes",
  ],
  ["%p of a number", "%p", [1], TypeError, "argument N+1 (%p) must be a typed array or null, got 1"],
  ["%p of a string", "%p", ["x"], TypeError, "argument N+1 (%p) must be a typed array or null, got a string"],
  ["a width of 1.5", "%*d", [1.5, 1], RangeError, "argument N+1 (*) must be an int, got 1.5"],
  ["a width of 2**31", "%*d", [2 ** 31, 1], RangeError, "argument N+1 (*) must be an int, got 2147483648"],
  ["a width of a string", "%*d", ["5", 1], TypeError, "argument N+1 (*) must be an int, got a string"],
  ["a precision of a bigint", "%.*d", [1n, 1], TypeError, "argument N+1 (*) must be an int, got a bigint"],
];

type AnyCall = (...args: unknown[]) => number;
const buffer = Buffer.alloc(64);
/** Each call with what comes before the format. */
const calls: [name: string, call: AnyCall, before: unknown[]][] = [
  ["printf", printf as AnyCall, []],
  ["fprintf", fprintf as AnyCall, [stdout]],
  ["sprintf", sprintf as AnyCall, [buffer]],
  ["snprintf", snprintf as AnyCall, [buffer, 64]],
];

describe.each(calls)("%s throws at", (name, call, before) => {
  test.each(bad)("%s", (_does, format, args, kind, message) => {
    buffer.fill(0xa5);
    set_errno(ENOENT);
    const first = before.length + 1;
    const text = message.replace(/N(?:\+(\d))?/, (_, more) => String(first + Number(more ?? 0)));
    let thrown: unknown;
    try {
      call(...before, `text ${format}`, ...args);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(kind);
    expect((thrown as Error).message).toBe(`${name}: ${text}`);
    expect([errno(), buffer.every((byte) => byte === 0xa5)], "nothing written").toEqual([ENOENT, true]);
  });
});

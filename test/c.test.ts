// The C module: boxes, C types, arrays, sizeof.
import * as c from "bsd-sockets/c";
import {
  array,
  char,
  double,
  float,
  int,
  long,
  longlong,
  schar,
  short,
  size_t,
  sizeof,
  socklen_t,
  uchar,
  uint8_t,
  uint16_t,
  uint32_t,
  uint64_t,
  unsigned,
  ushort,
} from "bsd-sockets/c";
import { sockaddr_in } from "bsd-sockets/netinet/in";
import { memcpy, memset } from "bsd-sockets/string";
import { linger, sockaddr_storage, socketpair } from "bsd-sockets/sys/socket";
import { timeval } from "bsd-sockets/sys/time";
import { read } from "bsd-sockets/unistd";
import { describe, expect, test } from "vitest";

type AnyType = ((initial?: number | bigint | string) => { value: number | bigint } & ArrayBufferView) & {
  size: number;
  name: string;
};
const types = Object.values(c).filter(
  (value): value is never => typeof value === "function" && "array" in value,
) as AnyType[];

describe.each(types.map((type) => [type.name, type] as const))("%s", (name, type) => {
  const floating = name === "float" || name === "double";
  const bits = BigInt(type.size * 8);
  const signed = isSigned(type);
  const lowest = signed ? -(2n ** (bits - 1n)) : 0n;
  const highest = signed ? 2n ** (bits - 1n) - 1n : 2n ** bits - 1n;

  test("is a variable", () => {
    expect(type().value).toBe(0);
    const variable = type(5);
    expect([variable.value, sizeof(variable as never), sizeof(type as never)]).toEqual([5, type.size, type.size]);
    variable.value = 100;
    expect(variable.value).toBe(100);
  });

  if (!floating)
    test("holds its limits, and nothing beyond", () => {
      for (const limit of [lowest, highest]) {
        const value = Number.isSafeInteger(Number(limit)) ? Number(limit) : limit;
        expect([type(limit).value, type(value).value]).toEqual([value, value]);
      }
      for (const beyond of [lowest - 1n, highest + 1n]) {
        expect(() => type(beyond)).toThrow(RangeError);
        const variable = type(7);
        expect(() => (variable.value = beyond)).toThrow(RangeError);
        expect(variable.value, "unchanged").toBe(7);
      }
      for (const broken of [1.5, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => type(broken)).toThrow(RangeError);
    });

  test("refuses what is no number", () => {
    for (const wrong of [undefined, null, "12", true, {}, [], Symbol("s")]) {
      const variable = type(7);
      expect(() => (variable.value = wrong as never), String(wrong)).toThrow(TypeError);
      expect(() => type(wrong as never), `initial ${String(wrong)}`).toThrow(TypeError);
      expect(variable.value).toBe(7);
    }
  });

  test("makes arrays of zeros", () => {
    const elements = array(type as never, 3) as unknown as Uint8Array;
    expect([elements.length, elements.byteLength, sizeof(elements)]).toEqual([3, 3 * type.size, 3 * type.size]);
    expect([...elements].every((element) => Number(element) === 0)).toBe(true);
  });
});

function isSigned(type: AnyType): boolean {
  try {
    return type(-1).value === -1;
  } catch {
    return false;
  }
}

describe("boxes", () => {
  test("are memory: a call sees and changes the value", () => {
    const n = int(-2);
    memset(n as never, 0, 1);
    expect(n.value).toBe(-256);
    const copy = int();
    memcpy(copy as never, n as never, 4);
    expect(copy.value).toBe(-256);
    expect(() => read(-1, n, 5)).toThrow("read: argument 3 (count) must be at most 4, the size of argument 2, got 5");
  });

  test("hold 64 bits: numbers while they are safe, bigints beyond", () => {
    expect(longlong(2n ** 53n - 1n).value).toBe(2 ** 53 - 1);
    expect(longlong(2n ** 53n).value).toBe(2n ** 53n);
    expect(uint64_t(2n ** 64n - 1n).value).toBe(2n ** 64n - 1n);
    expect(long(-(2n ** 63n)).value).toBe(-(2n ** 63n));
    expect(size_t(7).value).toBe(7);
  });

  test("of a floating type hold what the type can", () => {
    expect(double(0.1).value).toBe(0.1);
    expect(float(0.1).value).toBe(Math.fround(0.1));
    expect([double(Number.NaN).value, double(-0).value, float(1e300).value]).toEqual([
      Number.NaN,
      -0,
      Number.POSITIVE_INFINITY,
    ]);
  });

  test("of a character take C's 'a'", () => {
    expect([char("a").value, uchar("\n").value, schar("~").value, uint8_t("0").value]).toEqual([97, 10, 126, 48]);
    for (const wrong of ["", "ab", "é"]) expect(() => char(wrong)).toThrow(TypeError);
    expect(() => int("a" as never)).toThrow(TypeError);
  });

  test("are apart from each other", () => {
    const [a, b] = [int(1), int(2)];
    a.value = 3;
    expect([a.value, b.value]).toEqual([3, 2]);
  });

  test("give plain arrays as parts", () => {
    expect(Object.getPrototypeOf(int(1).subarray(0))).toBe(Int32Array.prototype);
    expect(Object.getPrototypeOf(int(1).slice())).toBe(Int32Array.prototype);
  });
});

describe("array", () => {
  test("of C types is the typed array of that type", () => {
    const seen = [
      array(int, 2),
      array(unsigned, 2),
      array(short, 2),
      array(ushort, 2),
      array(schar, 2),
      array(uint16_t, 2),
    ]
      .concat([
        array(uint32_t, 1) as never,
        array(socklen_t, 1) as never,
        array(float, 1) as never,
        array(double, 1) as never,
      ])
      .map((elements) => elements.constructor);
    expect(seen).toEqual([
      Int32Array,
      Uint32Array,
      Int16Array,
      Uint16Array,
      Int8Array,
      Uint16Array,
      Uint32Array,
      Uint32Array,
      Float32Array,
      Float64Array,
    ]);
    expect(Buffer.isBuffer(array(char, 256))).toBe(true);
    expect(array(char, 256).equals(Buffer.alloc(256))).toBe(true);
  });

  test("of structs is one block of memory", () => {
    const lingers = array(linger, 3);
    expect([lingers.length, sizeof(lingers), Array.isArray(lingers), Object.isFrozen(lingers)]).toEqual([
      3,
      24,
      true,
      true,
    ]);
    lingers.forEach((one, index) => {
      expect(one).toBeInstanceOf(linger);
      expect([one.byteOffset - (lingers[0] as linger).byteOffset, one.buffer]).toEqual([index * 8, lingers[0]?.buffer]);
      one.l_linger = index + 1;
    });
    const copy = Buffer.alloc(24);
    memcpy(copy, lingers, 24);
    expect([copy.readInt32LE(4), copy.readInt32LE(12), copy.readInt32LE(20)]).toEqual([1, 2, 3]);
    expect(() => memcpy(copy, lingers, 25)).toThrow(RangeError);
  });

  test("of no elements", () => {
    expect([array(int, 0).length, array(linger, 0).length, sizeof(array(linger, 0)), sizeof(array(char, 0))]).toEqual([
      0, 0, 0, 0,
    ]);
    expect(memset(array(linger, 0), 0, 0)).toEqual([]);
    expect(() => memset(array(linger, 0), 0, 1)).toThrow(RangeError);
  });

  test("of structs is not memory once its block is gone", () => {
    const lingers = array(linger, 2);
    structuredClone((lingers[0] as linger).buffer, { transfer: [(lingers[0] as linger).buffer as ArrayBuffer] });
    expect(() => memset(lingers, 0, 1)).toThrow(/^memset: argument 1 \(s\) must /);
  });

  test("int sv[2]", () => {
    expect(socketpair(-1, 0, 0, array(int, 2))).toBe(-1);
    expect(() => socketpair(-1, 0, 0, array(int, 1))).toThrow(
      "socketpair: argument 4 (sv) must be an int array of 2 or null",
    );
  });

  test.each([
    ["no type", undefined, 1, TypeError],
    ["a number as type", 1, 1, TypeError],
    ["a function as type", () => 1, 1, TypeError],
    ["no count", int, undefined, TypeError],
    ["a string as count", int, "2", TypeError],
    ["a negative count", int, -1, RangeError],
    ["half an element", int, 1.5, RangeError],
    ["NaN elements", linger, Number.NaN, RangeError],
    ["too many elements", linger, 2 ** 40, RangeError],
  ] as const)("refuses %s", (_does, type, count, kind) => {
    expect(() => array(type as never, count as never)).toThrow(kind);
    expect(() => array(type as never, count as never)).toThrow(/^array: argument [12] \((type|count)\) must be /);
  });
});

describe("sizeof", () => {
  test.each([
    ["a Buffer", Buffer.alloc(256), 256],
    ["a subarray", Buffer.alloc(256).subarray(10, 20), 10],
    ["an Int32Array", new Int32Array(3), 12],
    ["a struct", new sockaddr_in(), 16],
    ["a struct's class", sockaddr_in, 16],
    ["sockaddr_storage", sockaddr_storage, 128],
    ["a timeval", new timeval(), 16],
    ["a box", int(5), 4],
    ["a box of 64 bits", longlong(5), 8],
    ["a type", int, 4],
    ["char", char, 1],
    ["a string, with its NUL", "hello", 6],
    ["an empty string", "", 1],
    ["UTF-8", "é", 3],
  ] as const)("%s", (_does, object, size) => expect(sizeof(object as never)).toBe(size));

  test.each([[undefined], [null], [5], [true], [{}], [[]], [Symbol("s")], [new ArrayBuffer(8)], [() => 1], [[1, 2]]])(
    "refuses %s",
    (object) => {
      expect(() => sizeof(object as never)).toThrow(/^sizeof: argument 1 /);
      expect(() => sizeof(object as never)).toThrow(TypeError);
    },
  );
});

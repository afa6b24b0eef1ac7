// <errno.h>: errno() and set_errno(). The codes are in layout.test.ts, what keeps errno in errno-retention.test.ts.
import * as codes from "bsd-sockets/errno";
import { errno, set_errno } from "bsd-sockets/errno";
import { strerror } from "bsd-sockets/string";
import { close } from "bsd-sockets/unistd";
import { expect, test } from "vitest";

test("errno is what was set", () => {
  for (const value of [0, 1, 133, 2147483647, -1, -2147483648, -0]) {
    expect(set_errno(value)).toBeUndefined();
    expect(Object.is(errno(), value === 0 ? 0 : value)).toBe(true);
  }
});

test("a failing call sets it, by name", () => {
  set_errno(0);
  expect([close(-1), errno(), strerror(errno())]).toEqual([-1, codes.EBADF, "Bad file descriptor"]);
});

test.each([undefined, null, "1", 1n, {}, true, 1.5, Number.NaN, 2 ** 31, -(2 ** 31) - 1])(
  "set_errno refuses %s and leaves errno",
  (value) => {
    set_errno(42);
    expect(() => set_errno(value as number)).toThrow(/^set_errno: argument 1 \(value\) must be an integer/);
    expect(errno()).toBe(42);
  },
);

test("every code is a positive int, and apart from the known synonyms no two are equal", () => {
  const named = Object.entries(codes).filter(([name, value]) => /^E[A-Z0-9]+$/.test(name) && value !== undefined) as [
    string,
    number,
  ][];
  expect(named.length).toBeGreaterThan(120);
  expect(named.filter(([, value]) => !Number.isInteger(value) || value <= 0)).toEqual([]);
  const byCode = new Map<number, string[]>();
  for (const [name, value] of named) byCode.set(value, [...(byCode.get(value) ?? []), name]);
  const shared = [...byCode.values()].filter((names) => names.length > 1).map((names) => names.sort().join(" "));
  expect(shared.sort()).toEqual(["EAGAIN EWOULDBLOCK", "EDEADLK EDEADLOCK", "ENOTSUP EOPNOTSUPP"]);
});

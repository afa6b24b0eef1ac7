// Calls made as the tests make them: with a sentinel in errno, and with everything compared that a call may have changed.
import * as codes from "bsd-sockets/errno";
import { EXFULL, errno, set_errno } from "bsd-sockets/errno";
import { describe, expect, test } from "vitest";
import { type Scope, scoped } from "./scope.ts";

export type Errno = { [Name in keyof typeof codes]: Name extends `E${string}` ? Name : never }[keyof typeof codes];

const codeOf: Readonly<Record<string, unknown>> = codes;

/** What errno holds before each call: a code that no call of these tests gives. */
const sentinel: Errno = "EXFULL";

/** The name of an error code; `expected` where that is one of its names (EAGAIN is EWOULDBLOCK as well). */
export function nameOfCode(code: number, expected: Errno): string {
  if (codeOf[expected] === code) return expected;
  return Object.entries(codes).find(([name, value]) => name.startsWith("E") && value === code)?.[0] ?? String(code);
}

/** The name of what errno holds. */
function errnoName(expected: Errno = sentinel): string {
  return nameOfCode(errno(), expected);
}

/** The bytes of every argument that is memory. */
function memoryOf(args: readonly unknown[]): Buffer[] {
  const views = args.filter((value): value is ArrayBufferView => ArrayBuffer.isView(value));
  return views.map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer.slice(byteOffset, byteOffset + byteLength)),
  );
}

/** Makes the call: it returns -1 (or null) and sets errno to `error`; no argument changes. */
export function fails<A extends unknown[]>(error: Errno, call: (...args: A) => unknown, ...args: A): void {
  const before = memoryOf(args);
  set_errno(EXFULL as number);
  const result = call(...args);
  expect([result ?? -1, errnoName(error)]).toEqual([-1, error]);
  const after = memoryOf(args);
  // Compared as bytes first: a difference is rare, and shown in full only then.
  if (!after.every((bytes, index) => bytes.equals(before[index] as Buffer))) {
    expect(after, "arguments after the call").toEqual(before);
  }
}

/** Makes the call: it leaves errno alone; returns its result. */
export function succeeds<A extends unknown[], R>(call: (...args: A) => R, ...args: A): R {
  set_errno(EXFULL as number);
  const result = call(...args);
  expect([result, errnoName()]).toEqual([result, sentinel]);
  return result;
}

/** Makes the call: it returns `value` and leaves errno alone. */
export function gives<A extends unknown[]>(value: unknown, call: (...args: A) => unknown, ...args: A): void {
  set_errno(EXFULL as number);
  expect([call(...args), errnoName()]).toEqual([value, sentinel]);
}

/** What is special about the row, the error, and the arguments, which are made ready in the test's scope. */
export type Failure<A> = readonly [does: string, error: Errno, args: (s: Scope) => A];

/** What is special about the row, the result ("fd" for any new descriptor), and the arguments. */
export type Success<A> = readonly [does: string, result: unknown, args: (s: Scope) => A];

/** Tables of rows for one call. Two steps, so that the rows' types come from the call's. */
export function table<A extends unknown[]>(name: string, call: (...args: A) => unknown) {
  return {
    failures(rows: readonly Failure<A>[]): void {
      describe(`${name} fails`, () => {
        for (const [does, error, args] of rows)
          test(
            `${error}: ${does}`,
            scoped((s) => fails(error, call, ...args(s))),
          );
      });
    },
    successes(rows: readonly Success<A>[]): void {
      describe(`${name} succeeds`, () => {
        for (const [does, result, args] of rows)
          test(
            does,
            scoped((s) => succeed(s, call, args(s), result)),
          );
      });
    },
  };
}

function succeed<A extends unknown[]>(s: Scope, call: (...args: A) => unknown, args: A, result: unknown): void {
  if (result === "fd") s.own(succeeds(call, ...args) as number);
  else gives(result, call, ...args);
}

// Calls made as the tests make them: with a sentinel in errno, and with everything compared that a call may have changed.
import { readdirSync, readFileSync } from "node:fs";
import type * as codes from "bsd-sockets/errno";
import { SOCK_CLOEXEC, SOCK_NONBLOCK, shutdown } from "bsd-sockets/sys/socket";
import { describe, expect, test } from "vitest";
import { posix, type winsock } from "./contracts.mjs";
import type { Row } from "./rows.mjs";
import { Lacking, Scope } from "./scope.mjs";

export { type Row, row } from "./rows.mjs";
export { Scope };

export type Errno = { [Name in keyof typeof codes]: Name extends `E${string}` ? Name : never }[keyof typeof codes];

/** No test may block for longer than this. */
const LIMIT = 5000;

/** The bytes of every argument that is memory. */
function memoryOf(args: readonly unknown[]): Buffer[] {
  const views = args.filter((value): value is ArrayBufferView => ArrayBuffer.isView(value));
  return views.map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer.slice(byteOffset, byteOffset + byteLength)),
  );
}

/** The descriptors that this process has open. */
export const openDescriptors = (): string[] => readdirSync("/proc/self/fd");

/** How the tests of a contract are written; its errors have the names `Code`. */
export function testing<Code extends string>(api: typeof posix | typeof winsock) {
  type Call<A extends unknown[], R = unknown> = (...args: A) => R;

  /** Makes the call: it returns -1 (or null) and leaves the error `code`; no argument changes. */
  function fails<A extends unknown[]>(code: Code, call: Call<A>, ...args: A): void {
    const before = memoryOf(args);
    api.forget();
    const result = call(...args);
    expect([result ?? -1, api.nameOfCode(api.error(), code)]).toEqual([-1, code]);
    const after = memoryOf(args);
    // Compared as bytes first: a difference is rare, and shown in full only then.
    if (!after.every((bytes, index) => bytes.equals(before[index] as Buffer))) {
      expect(after, "arguments after the call").toEqual(before);
    }
  }

  /** Makes the call: it leaves the error alone; returns its result. */
  function succeeds<A extends unknown[], R>(call: Call<A, R>, ...args: A): R {
    api.forget();
    const result = call(...args);
    expect([result, api.nameOfCode()]).toEqual([result, "untouched"]);
    return result;
  }

  /** Makes the call: it returns `value` and leaves the error alone. */
  function gives<A extends unknown[]>(value: unknown, call: Call<A>, ...args: A): void {
    api.forget();
    expect([call(...args), api.nameOfCode()]).toEqual([value, "untouched"]);
  }

  /** Runs `body` with a Scope, ends it, and checks that no descriptor is left open. */
  function inScope(body: (s: Scope) => void): void {
    const before = openDescriptors();
    const scope = new Scope(api, LIMIT);
    try {
      body(scope);
    } finally {
      scope.end();
    }
    expect(openDescriptors(), "descriptors left open").toEqual(before);
  }

  /** A test with a Scope of its own; skipped, with the reason, where the machine lacks what it needs. */
  function scoped(title: string, body: (s: Scope) => void): void {
    test(title, (context) => {
      try {
        inScope(body);
      } catch (error) {
        if (error instanceof Lacking) context.skip(error.message);
        throw error;
      }
    });
  }

  /** Tables of rows for one call, whose arguments a row makes. Two steps, so that the rows' types come from the call's. */
  function table<A extends unknown[]>(name: string, call: Call<A>) {
    return {
      failures(rows: readonly Row<Code, A>[]): void {
        describe(`${name} fails`, () => {
          for (const { does, gives, run } of rows)
            scoped(`${gives}: ${does}`, (s) => fails(gives, call, ...run(s, api)));
        });
      },
      /** The result is "fd" for any new descriptor. */
      successes(rows: readonly Row<unknown, A>[]): void {
        describe(`${name} succeeds`, () => {
          for (const { does, gives: result, run } of rows)
            scoped(does, (s) => {
              if (result === "fd") s.own(succeeds(call, ...run(s, api)) as number);
              else gives(result, call, ...run(s, api));
            });
        });
      },
    };
  }

  return { fails, succeeds, gives, inScope, scoped, table };
}

export const { fails, succeeds, gives, inScope, scoped, table } = testing<Errno>(posix);
export const { must, option, set } = posix;

/** Every system of these tests has them; the header's types allow for one that has not. */
export const NONBLOCK = SOCK_NONBLOCK as number;
export const CLOEXEC = SOCK_CLOEXEC as number;

/** Flags beside a socket's type, and what they make of its descriptors. */
export const openFlags = [
  ["neither flag", 0, { cloexec: false, nonblock: false }],
  ["SOCK_CLOEXEC", CLOEXEC, { cloexec: true, nonblock: false }],
  ["SOCK_NONBLOCK", NONBLOCK, { cloexec: false, nonblock: true }],
  ["both flags", CLOEXEC | NONBLOCK, { cloexec: true, nonblock: true }],
] as const;

/** The open flags of a descriptor, as fcntl(F_GETFL) and F_GETFD would tell them. */
export function flagsOf(fd: number): { nonblock: boolean; cloexec: boolean } {
  const flags = Number.parseInt(/^flags:\s*(\d+)/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, "utf8"))?.[1] ?? "", 8);
  return { nonblock: (flags & 0o4000) !== 0, cloexec: (flags & 0o2000000) !== 0 };
}

/** Shuts a connection or a listener, and gives its descriptor. */
export function shut(fd: number, how: number): number {
  must(shutdown(fd, how));
  return fd;
}

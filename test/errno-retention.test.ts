// errno is what the last failing call left, whatever JavaScript, Node or V8 do in between, until the next failure.
import { writeFileSync } from "node:fs";
import { inet_pton } from "bsd-sockets/arpa/inet";
import { EAFNOSUPPORT, EBADF, EINVAL, ENOENT, ENOTSOCK, errno, set_errno } from "bsd-sockets/errno";
import { snprintf } from "bsd-sockets/stdio";
import { atoi } from "bsd-sockets/stdlib";
import { memset, strerror, strlen } from "bsd-sockets/string";
import { AF_INET, AF_UNIX, bind, getsockname, listen, recv, SOCK_STREAM, send, socket } from "bsd-sockets/sys/socket";
import { close, dup, getpid, read, usleep, write } from "bsd-sockets/unistd";
import { describe, expect, test } from "vitest";
import { between, swallow } from "./helpers/between.mjs";
import { scoped } from "./helpers/calls.ts";
import { inTests, run } from "./helpers/child.ts";

const all: Record<string, () => unknown> = {
  ...between,
  "a failing fs write": () => swallow(() => writeFileSync("/proc/does-not-exist", "x")),
  "console.log": () => console.log("errno"),
  "much garbage": () => {
    let kept: unknown;
    for (let i = 0; i < 2e5; i++) kept = { i, kept: [i] };
    return kept;
  },
  "a call that throws": () => swallow(() => bind("x" as never, null, 0)),
  "calls that succeed": () => {
    const fd = socket(AF_UNIX, SOCK_STREAM, 0);
    close(dup(fd));
    close(fd);
    memset(Buffer.alloc(8), 0, strlen("text"));
    atoi("12");
    strerror(ENOENT as number);
    strerror(9999);
    snprintf(null, 0, "%d", 5);
    usleep(1);
    getpid();
    inet_pton(AF_INET, "1.2.3.4", Buffer.alloc(4));
    inet_pton(AF_INET, "not an address", Buffer.alloc(4));
  },
};

describe("a failure's errno outlives", () => {
  test.each(Object.entries(all))("%s", async (_name, body) => {
    expect([close(-1), errno()]).toEqual([-1, EBADF]);
    await body();
    expect(errno()).toBe(EBADF);
  });
});

describe("errno changes", () => {
  test("with set_errno, to any int", () => {
    for (const value of [0, 1, 9999, -1, 2147483647, -2147483648]) {
      set_errno(value);
      expect(errno()).toBe(value);
    }
  });

  scoped("with the next failure", (s) => {
    const file = s.file("/dev/null");
    const rows: [call: () => number, code: number | undefined][] = [
      [() => close(-1), EBADF],
      [() => socket(-1, SOCK_STREAM, 0), EAFNOSUPPORT],
      [() => listen(file, 1), ENOTSOCK],
      [() => socket(AF_INET, -1, 0), EINVAL],
      [() => recv(file, null, 0, 0), ENOTSOCK],
    ];
    for (const [call, code] of rows) expect([call(), errno()]).toEqual([-1, code]);
  });

  scoped("10,000 failing calls among succeeding ones each leave their own code", (s) => {
    const file = s.file("/dev/null");
    const [left, right] = s.unixPair();
    const byte = Buffer.alloc(1);
    const calls: [() => number, number | undefined][] = [
      [() => close(-1), EBADF],
      [() => listen(file, 1), ENOTSOCK],
      [() => socket(-1, SOCK_STREAM, 0), EAFNOSUPPORT],
      [() => inet_pton(-1, "1.2.3.4", byte), EAFNOSUPPORT],
      [() => getsockname(-1, null, null), EBADF],
      [() => read(-1, byte, 1), EBADF],
      [() => socket(AF_INET, -1, 0), EINVAL],
    ];
    for (let i = 0; i < 10_000; i++) {
      const [call, code] = calls[(i * 7919) % calls.length] as (typeof calls)[number];
      const result = call();
      send(left, byte, 1, 0);
      recv(right, byte, 1, 0);
      if (i % 16 === 0) write(file === -1 ? 1 : file, null, 0);
      const expected = i % 16 === 0 ? EBADF : code; // /dev/null is open for reading only
      if (result !== -1 || errno() !== expected) expect([i, result, errno()]).toEqual([i, -1, expected]);
    }
    expect(errno()).toBe(calls[(9_999 * 7919) % calls.length]?.[1]);
  });
});

test("a forced garbage collection leaves errno alone", async () => {
  const program = `
    import { errno, EBADF } from "bsd-sockets/errno";
    import { close } from "bsd-sockets/unistd";
    import { array, int } from "bsd-sockets/c";
    import { linger } from "bsd-sockets/sys/socket";
    for (let i = 0; i < 50; i++) {
      close(-1);
      for (let n = 0; n < 100; n++) { array(linger, 2); int(n); new linger(); }
      gc();
      if (errno() !== EBADF) throw new Error("errno is " + errno() + " after gc " + i);
      if (i % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
      if (errno() !== EBADF) throw new Error("errno is " + errno() + " after the loop's turn " + i);
    }
    console.log("kept");`;
  const argv = [process.execPath, "--expose-gc", "--input-type=module", "-e", program];
  expect(await run(argv, { cwd: inTests("") })).toMatchObject({ stdout: "kept\n", stderr: "" });
});

// select(2), FD_ZERO, FD_SET, FD_CLR, FD_ISSET
import { sizeof } from "bsd-sockets/c";
import { FD_CLR, FD_ISSET, FD_SET, FD_SETSIZE, FD_ZERO, fd_set, select, timeval } from "bsd-sockets/sys/select";
import { accept, connect, MSG_OOB, SHUT_WR, send, shutdown } from "bsd-sockets/sys/socket";
import { dup2, read, write } from "bsd-sockets/unistd";
import { describe, expect, test } from "vitest";
import { nameOf } from "../../helpers/addresses.mjs";
import { fails, gives, must, row, type Scope, scoped, succeeds, table } from "../../helpers/calls.ts";
import { posix } from "../../helpers/contracts.mjs";

const setOf: (...fds: number[]) => fd_set = posix.setOf;

const members = (set: fd_set): number[] =>
  Array.from({ length: FD_SETSIZE }, (_, fd) => fd).filter((fd) => FD_ISSET(fd, set) === 1);

function time(seconds: number, microseconds = 0): timeval {
  const limit = new timeval();
  limit.tv_sec = seconds;
  limit.tv_usec = microseconds;
  return limit;
}
const atOnce = (): timeval => time(0);

function closedSet(s: Scope): [number, fd_set] {
  const fd = s.closed();
  return [fd, setOf(fd)];
}

table("select", select).failures([
  row("nfds is -1", "EINVAL", (s) => [-1, setOf(s.pipe()[0]), null, null, atOnce()]),
  row("the lowest int", "EINVAL", () => [-(2 ** 31), null, null, null, atOnce()]),
  row("a negative timeout", "EINVAL", () => [1, null, null, null, time(-1, -1)]),
  row("negative seconds", "EINVAL", () => [0, null, null, null, time(-1)]),
  row("a closed descriptor to read", "EBADF", (s) => {
    const [fd, set] = closedSet(s);
    return [fd + 1, set, null, null, atOnce()];
  }),
  row("a closed descriptor to write", "EBADF", (s) => {
    const [fd, set] = closedSet(s);
    return [fd + 1, null, set, null, atOnce()];
  }),
  row("a closed descriptor with exceptions", "EBADF", (s) => {
    const [fd, set] = closedSet(s);
    return [fd + 1, null, null, set, atOnce()];
  }),
]);

table("select", select).successes([
  row("nothing to wait for", 0, () => [0, null, null, null, atOnce()]),
  row("no sets, nfds 1", 0, () => [1, null, null, null, atOnce()]),
  row("no sets, nfds past FD_SETSIZE", 0, () => [FD_SETSIZE + 1, null, null, null, atOnce()]),
  row("empty sets", 0, () => [FD_SETSIZE, setOf(), setOf(), setOf(), atOnce()]),
  row("bits at and above nfds do not count", 0, (s) => {
    const [fd, set] = closedSet(s);
    return [fd, set, null, null, atOnce()];
  }),
]);

/** Each row: what a descriptor is ready for: [read, write, exception]. */
const readiness: readonly [string, (s: Scope) => number, [boolean, boolean, boolean]][] = [
  ["an empty pipe's read end", (s) => s.pipe()[0], [false, false, false]],
  ["an empty pipe's write end", (s) => s.pipe()[1], [false, true, false]],
  ["a pipe with text", (s) => filled(s), [true, false, false]],
  ["a pipe whose write end is closed", (s) => halfClosed(s), [true, false, false]],
  ["a connected TCP socket", (s) => s.pair()[0], [false, true, false]],
  ["a listener on which nobody waits", (s) => s.listener(), [false, false, false]],
  ["a listener on which a client waits", (s) => knocked(s), [true, false, false]],
  ["a TCP socket whose peer will send no more", (s) => finished(s), [true, true, false]],
  ["a TCP socket with an urgent byte", (s) => urgent(s), [false, true, true]],
  ["a TCP socket that is connecting", (s) => s.connecting(), [false, false, false]],
  ["a UDP socket", (s) => s.udp(), [false, true, false]],
  ["a file", (s) => s.file("/etc/passwd"), [true, true, false]],
  ["/dev/null", (s) => s.file("/dev/null"), [true, true, false]],
];

function filled(s: Scope): number {
  const [reading, writing] = s.pipe();
  must(write(writing, "text", 4));
  return reading;
}

function halfClosed(s: Scope): number {
  const [reading, writing] = s.pipe();
  s.close(writing);
  return reading;
}

function knocked(s: Scope): number {
  const listener = s.listener();
  must(connect(s.tcp(), nameOf(listener), sizeof(nameOf(listener))));
  return listener;
}

function finished(s: Scope): number {
  const [client, server] = s.pair();
  must(shutdown(server, SHUT_WR));
  return client;
}

function urgent(s: Scope): number {
  const [client, server] = s.pair();
  must(send(server, "!", 1, MSG_OOB));
  return client;
}

describe("what is ready", () => {
  for (const [name, make, expected] of readiness) {
    scoped(name, (s) => {
      const fd = make(s);
      const sets = [setOf(fd), setOf(fd), setOf(fd)] as const;
      gives(expected.filter(Boolean).length, select, fd + 1, ...sets, time(0, 10_000));
      expect(sets.map((set) => members(set))).toEqual(expected.map((ready) => (ready ? [fd] : [])));
    });
  }
});

scoped("the count is that of the bits, and only the ready ones are left", (s) => {
  const [quiet, loud, listener] = [s.pipe()[0], filled(s), knocked(s)];
  const [, writing] = s.pipe();
  const [readable, writable] = [setOf(quiet, loud, listener), setOf(writing)];
  gives(3, select, FD_SETSIZE, readable, writable, null, time(5));
  expect([members(readable), members(writable)]).toEqual([[loud, listener].sort((a, b) => a - b), [writing]]);
  const server = s.own(succeeds(accept, listener, null, null));
  gives(4, read, loud, Buffer.alloc(8), 8);
  gives(0, select, FD_SETSIZE, setOf(server, loud, listener), null, null, atOnce());
});

scoped("a timeout takes its time and Linux leaves what was not used of it", (s) => {
  const [reading] = s.pipe();
  const set = setOf(reading);
  const limit = time(0, 30_000);
  const start = performance.now();
  gives(0, select, reading + 1, set, null, null, limit);
  expect(performance.now() - start).toBeGreaterThanOrEqual(29);
  expect([members(set), limit.tv_sec, limit.tv_usec]).toEqual([[], 0, 0]);
  const rest = time(100);
  const ready = filled(s);
  gives(1, select, ready + 1, setOf(ready), null, null, rest);
  expect([rest.tv_sec, rest.tv_usec > 0]).toEqual([99, true]);
});

scoped("descriptor FD_SETSIZE - 1 is the last one", (s) => {
  const last = FD_SETSIZE - 1;
  const [reading, writing] = s.pipe();
  s.own(must(dup2(reading, last)));
  must(write(writing, "x", 1));
  const set = setOf(last);
  gives(1, select, FD_SETSIZE, set, null, null, atOnce());
  expect(members(set)).toEqual([last]);
});

describe("fd_set", () => {
  test("FD_SET, FD_CLR, FD_ISSET of every descriptor", () => {
    const set = setOf();
    for (let fd = 0; fd < FD_SETSIZE; fd++) {
      gives(0, FD_ISSET, fd, set);
      gives(undefined, FD_SET, fd, set);
      gives(1, FD_ISSET, fd, set);
      expect(set.filter((byte) => byte !== 0)).toEqual(
        new fd_set()
          .fill(0)
          .subarray(0, 1)
          .fill(1 << (fd % 8)),
      );
      gives(undefined, FD_CLR, fd, set);
    }
    expect(members(set)).toEqual([]);
  });

  test("FD_ZERO clears whatever was there", () => {
    const set = new fd_set().fill(0xff) as fd_set;
    gives(undefined, FD_ZERO, set);
    expect(members(set)).toEqual([]);
  });

  test("a set is copied by its bytes, as with `=` in C", () => {
    const set = setOf(0, 1, 1023);
    const copy = new fd_set();
    copy.set(set);
    FD_CLR(1, set);
    expect([members(set), members(copy)]).toEqual([
      [0, 1023],
      [0, 1, 1023],
    ]);
  });

  test.each(Object.entries({ FD_SET, FD_CLR, FD_ISSET }))(
    "%s refuses what is past the set, and writes nothing",
    (name, call) => {
      const memory = Buffer.alloc(fd_set.size + 64);
      const set = memory.subarray(32, 32 + fd_set.size);
      for (const fd of [-1, FD_SETSIZE, FD_SETSIZE + 63, 2 ** 31 - 1]) {
        expect(() => call(fd, set), `${fd}`).toThrow(RangeError);
        expect(() => call(fd, set)).toThrow(`${name}: argument 1 (fd) must be from 0 to 1023, got ${fd}`);
      }
      expect(memory.every((byte) => byte === 0)).toBe(true);
    },
  );

  test("less memory than an fd_set is refused, and nothing is written past it", () => {
    const short = Buffer.alloc(fd_set.size - 1);
    expect(() => FD_ZERO(short)).toThrow(RangeError);
    expect(() => FD_SET(0, short)).toThrow(RangeError);
    expect(() => select(1, short, null, null, atOnce())).toThrow("select: argument 2 (readfds)");
    expect(() => select(0, null, null, null, Buffer.alloc(timeval.size - 1))).toThrow("select: argument 5 (timeout)");
    const guarded = Buffer.alloc(fd_set.size + 32, 0xa5);
    FD_ZERO(guarded.subarray(16, 16 + fd_set.size));
    expect(guarded.filter((byte) => byte === 0xa5).length).toBe(32);
  });

  test("nfds past FD_SETSIZE with a set is refused: the kernel would write past it", () => {
    expect(() => select(FD_SETSIZE + 1, setOf(), null, null, atOnce())).toThrow("select: argument 1 (nfds)");
  });
});

scoped("sets are left alone when select fails", (s) => {
  const fd = s.closed();
  const sets = [setOf(0, fd), setOf(1), setOf(2)] as const;
  fails("EBADF", select, fd + 1, ...sets, atOnce());
});

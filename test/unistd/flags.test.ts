// pipe2(2), dup3(2)
import { array, int } from "bsd-sockets/c";
import { O_APPEND, O_CLOEXEC, O_DIRECT, O_NONBLOCK } from "bsd-sockets/fcntl";
import { dup3, pipe2, read, write } from "bsd-sockets/unistd";
import { describe, expect, test } from "vitest";
import { fails, flagsOf, gives, inScope, row, scoped, table } from "../helpers/calls.ts";

table("pipe2", pipe2).failures([
  row("flags that are none", "EINVAL", () => [array(int, 2), 0xdead]),
  row("flags -1", "EINVAL", () => [array(int, 2), -1]),
  row("O_APPEND", "EINVAL", () => [array(int, 2), O_APPEND]),
  row("no array", "EFAULT", () => [null, O_CLOEXEC]),
]);

table("dup3", dup3).failures([
  row("both the same", "EINVAL", () => [1, 1, 0]),
  row("both the same, and closed", "EINVAL", (s) => [s.closed(), s.closed(), 0]),
  row("both the same, O_CLOEXEC", "EINVAL", () => [1, 1, O_CLOEXEC]),
  row("flags that are none", "EINVAL", () => [1, 900, 0xdead]),
  row("O_NONBLOCK, which dup3 does not know", "EINVAL", () => [1, 900, O_NONBLOCK]),
  row("the old one is closed", "EBADF", (s) => [s.closed(), 900, 0]),
  row("the old one is -1", "EBADF", () => [-1, 900, O_CLOEXEC]),
  row("the new one is -1", "EBADF", () => [1, -1, 0]),
  row("the new one is past the table", "EBADF", () => [1, 2 ** 31 - 1, 0]),
]);

const { cloexec, nonblock } = { cloexec: true, nonblock: true };

describe("pipe2", () => {
  for (const [name, flags, expected] of [
    ["no flags", 0, { cloexec: false, nonblock: false }],
    ["O_CLOEXEC", O_CLOEXEC, { cloexec, nonblock: false }],
    ["O_NONBLOCK", O_NONBLOCK, { cloexec: false, nonblock }],
    ["both", O_CLOEXEC | O_NONBLOCK, { cloexec, nonblock }],
  ] as const) {
    scoped(`${name}, on both ends`, (s) => {
      const ends = array(int, 2);
      gives(0, pipe2, ends, flags);
      const both = [s.own(ends[0] as number), s.own(ends[1] as number)] as const;
      expect(both.map(flagsOf)).toEqual([expected, expected]);
      gives(4, write, both[1], "text", 4);
      gives(4, read, both[0], Buffer.alloc(8), 8);
      if (expected.nonblock) fails("EAGAIN", read, both[0], Buffer.alloc(8), 8);
    });
  }

  scoped("O_DIRECT: one write is one read", (s) => {
    const ends = array(int, 2);
    gives(0, pipe2, ends, O_DIRECT);
    const [reading, writing] = [s.own(ends[0] as number), s.own(ends[1] as number)];
    gives(2, write, writing, "ab", 2);
    gives(3, write, writing, "cde", 3);
    gives(2, read, reading, Buffer.alloc(8), 8);
    gives(3, read, reading, Buffer.alloc(8), 8);
  });
});

describe("dup3", () => {
  test.each([
    ["no flags", 0, false],
    ["O_CLOEXEC", O_CLOEXEC, true],
  ] as const)("%s", (_name, flags, expected) => {
    inScope((s) => {
      const [reading, writing] = s.pipe();
      const copy = s.file("/dev/null");
      gives(copy, dup3, writing, copy, flags);
      expect([flagsOf(copy).cloexec, flagsOf(writing).cloexec]).toEqual([expected, false]);
      gives(4, write, copy, "text", 4);
      gives(4, read, reading, Buffer.alloc(8), 8);
    });
  });

  scoped("to a number that is free", (s) => {
    gives(60, dup3, 0, 60, O_CLOEXEC);
    s.own(60);
    expect(flagsOf(60).cloexec).toBe(true);
  });
});

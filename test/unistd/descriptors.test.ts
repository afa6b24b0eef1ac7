// close(2), dup(2), dup2(2), pipe(2)
import { writeFileSync } from "node:fs";
import { array, int } from "bsd-sockets/c";
import { accept, recv, SOCK_STREAM, send } from "bsd-sockets/sys/socket";
import { close, dup, dup2, pipe, read, write } from "bsd-sockets/unistd";
import { expect } from "vitest";
import { unix } from "../helpers/addresses.mjs";
import { CLOEXEC, fails, flagsOf, gives, must, NONBLOCK, row, scoped, succeeds, table } from "../helpers/calls.ts";

const space = (): Buffer => Buffer.alloc(16);

table("close", close).failures([
  row("descriptor -1", "EBADF", () => [-1]),
  row("the lowest int", "EBADF", () => [-(2 ** 31)]),
  row("the highest int", "EBADF", () => [2 ** 31 - 1]),
  row("a descriptor that is closed", "EBADF", (s) => [s.closed()]),
  row("a socket that is closed", "EBADF", (s) => {
    const fd = s.tcp();
    s.close(fd);
    return [fd];
  }),
  row("a pipe's read end that is closed", "EBADF", (s) => {
    const [reading] = s.pipe();
    s.close(reading);
    return [reading];
  }),
]);

table("dup", dup).failures([
  row("descriptor -1", "EBADF", () => [-1]),
  row("a descriptor that is closed", "EBADF", (s) => [s.closed()]),
  row("a number past the table", "EBADF", () => [2 ** 31 - 1]),
]);

table("dup", dup).successes([
  row("a socket", "fd", (s) => [s.tcp()]),
  row("a pipe's end", "fd", (s) => [s.pipe()[0]]),
  row("a folder", "fd", (s) => [s.file("/")]),
  row("standard error", "fd", () => [2]),
]);

table("dup2", dup2).failures([
  row("the old one is -1", "EBADF", () => [-1, 900]),
  row("the old one is closed", "EBADF", (s) => [s.closed(), 900]),
  row("the old one is closed, the new one the same", "EBADF", (s) => [s.closed(), 999]),
  row("the old one is closed, the new one open", "EBADF", (s) => [s.closed(), s.tcp()]),
  row("the new one is -1", "EBADF", () => [1, -1]),
  row("both are -1", "EBADF", () => [-1, -1]),
  row("the new one is past the table", "EBADF", () => [1, 2 ** 31 - 1]),
]);

scoped("close frees the number, which the next call takes", (s) => {
  const fd = s.tcp();
  gives(0, close, fd);
  expect(s.udp()).toBe(fd);
  s.close(fd);
});

scoped("close of a copy leaves the socket open", (s) => {
  const [client, server] = s.pair();
  const copy = succeeds(dup, client);
  gives(0, close, copy);
  gives(1, send, client, "x", 1, 0);
  gives(1, recv, server, space(), 16, 0);
});

scoped("close of the last copy ends the connection", (s) => {
  const [client, server] = s.pair();
  const copy = s.own(succeeds(dup, client));
  s.close(client);
  gives(1, send, copy, "x", 1, 0);
  s.close(copy);
  gives(1, recv, server, space(), 16, 0);
  gives(0, recv, server, space(), 16, 0);
});

scoped("dup gives the lowest free number", (s) => {
  const [reading, writing] = s.pipe();
  s.close(reading);
  expect(s.own(succeeds(dup, writing))).toBe(reading);
});

scoped("a copy has no FD_CLOEXEC", (s) => {
  const fd = s.tcp(CLOEXEC);
  expect(flagsOf(fd).cloexec).toBe(true);
  expect(flagsOf(s.own(succeeds(dup, fd))).cloexec).toBe(false);
});

scoped("a copy shares O_NONBLOCK", (s) => {
  expect(flagsOf(s.own(succeeds(dup, s.tcp(NONBLOCK)))).nonblock).toBe(true);
});

scoped("a copy shares the file's offset", (s) => {
  writeFileSync(s.path("file"), "abcdef");
  const fd = s.file(s.path("file"));
  const copy = s.own(succeeds(dup, fd));
  const data = space();
  gives(2, read, fd, data, 2);
  gives(2, read, copy, data, 2);
  expect(data.toString("latin1", 0, 2)).toBe("cd");
});

scoped("dup2 gives the number that was asked for", (s) => {
  const [reading, writing] = s.pipe();
  gives(901, dup2, writing, 901);
  s.own(901);
  gives(1, write, 901, "x", 1);
  gives(1, read, reading, space(), 16);
});

scoped("dup2 of a descriptor to itself changes nothing", (s) => {
  const fd = s.tcp(CLOEXEC);
  gives(fd, dup2, fd, fd);
  expect(flagsOf(fd).cloexec).toBe(true);
});

scoped("a copy by dup2 has no FD_CLOEXEC", (s) => {
  const copy = s.file("/dev/null");
  gives(copy, dup2, s.tcp(CLOEXEC), copy);
  expect(flagsOf(copy).cloexec).toBe(false);
});

scoped("dup2 closes what the number was: a pipe's reader sees the end", (s) => {
  const [reading, writing] = s.pipe();
  gives(writing, dup2, s.file("/dev/null"), writing);
  gives(0, read, reading, space(), 16);
});

scoped("dup2 that fails leaves the new descriptor open", (s) => {
  const [reading, writing] = s.pipe();
  fails("EBADF", dup2, s.closed(), writing);
  gives(1, write, writing, "x", 1);
  gives(1, read, reading, space(), 16);
});

scoped("a copy of a listener accepts", (s) => {
  const listener = s.listening(s.unix(SOCK_STREAM), unix(s.path("socket")));
  s.connected(s.unix(), unix(s.path("socket")));
  s.own(succeeds(accept, s.own(succeeds(dup, listener)), null, null));
});

table("pipe", pipe).failures([row("no array", "EFAULT", () => [null])]);

scoped("pipe carries bytes from its second descriptor to its first", (s) => {
  const ends = array(int, 2);
  gives(0, pipe, ends);
  const [reading, writing] = [s.own(ends[0] as number), s.own(ends[1] as number)];
  const data = space();
  gives(4, write, writing, "text", 4);
  gives(4, read, reading, data, 16);
  expect(data.toString("latin1", 0, 4)).toBe("text");
  fails("EBADF", write, reading, "x", 1);
  fails("EBADF", read, writing, space(), 1);
});

scoped("pipe gives the two lowest numbers, without flags", (s) => {
  const [first, second] = [s.tcp(), s.tcp()];
  s.close(first);
  s.close(second);
  const ends = new Int32Array([-7, -7, -7]);
  must(pipe(ends));
  expect([...ends]).toEqual([s.own(first), s.own(second), -7]);
  for (const fd of [first, second]) expect(flagsOf(fd)).toEqual({ nonblock: false, cloexec: false });
});

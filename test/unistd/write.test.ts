// write(2)
import { constants, readFileSync } from "node:fs";
import { recv, SHUT_WR, SOCK_DGRAM, shutdown } from "bsd-sockets/sys/socket";
import { read, write } from "bsd-sockets/unistd";
import { expect } from "vitest";
import { fails, gives, must, row, type Scope, scoped, succeeds, table } from "../helpers/calls.ts";

const bytes = (length: number): Buffer => Buffer.alloc(length, "x");

/** A pipe: [read end, write end that does not block]. */
function pipe(s: Scope): [number, number] {
  const [reading, writing] = s.pipe();
  return [reading, s.reopened(writing, constants.O_WRONLY | constants.O_NONBLOCK)];
}

/** Writes until no more fits; how much did. */
function fill(fd: number, chunk: number): number {
  let total = 0;
  for (let written = 0; written >= 0; total += Math.max(written, 0)) written = write(fd, bytes(chunk), chunk);
  return total;
}

function fullPipe(s: Scope): number {
  const [, writing] = pipe(s);
  fill(writing, 4096);
  return writing;
}

table("write", write).failures([
  row("descriptor -1", "EBADF", () => [-1, "x", 1]),
  row("a closed descriptor", "EBADF", (s) => [s.closed(), "x", 1]),
  row("a pipe's read end", "EBADF", (s) => [s.pipe()[0], "x", 1]),
  row("a file that is open for reading only", "EBADF", (s) => [s.file("/dev/zero", "r"), "x", 1]),
  row("what a file of /proc does not understand", "EINVAL", (s) => [s.file("/proc/self/oom_score_adj", "r+"), "x", 1]),
  row("a folder", "EBADF", (s) => [s.file("/"), "x", 1]),
  row("no buffer, a file", "EFAULT", (s) => [s.file(s.path("file"), "w"), null, 4]),
  row("no buffer, a pipe", "EFAULT", (s) => [s.pipe()[1], null, 4]),
  row("no buffer, a socket", "EFAULT", (s) => [s.unixPair()[0], null, 4]),
  row("/dev/full", "ENOSPC", (s) => [s.file("/dev/full", "w"), "x", 1]),
  row("/dev/full, even for 0 bytes", "ENOSPC", (s) => [s.file("/dev/full", "w"), "", 0]),
  row("a pipe whose read end is closed", "EPIPE", (s) => {
    const [reading, writing] = s.pipe();
    s.close(reading);
    return [writing, "x", 1];
  }),
  row("a full pipe, O_NONBLOCK", "EAGAIN", (s) => [fullPipe(s), "x", 1]),
  row("a pipe with too little room for PIPE_BUF bytes, O_NONBLOCK", "EAGAIN", (s) => {
    const [reading, writing] = pipe(s);
    fill(writing, 4096);
    must(read(reading, bytes(100), 100));
    return [writing, bytes(4096), 4096];
  }),
  row("TCP that is not connected", "EPIPE", (s) => [s.tcp(), "x", 1]),
  row("TCP after SHUT_WR", "EPIPE", (s) => {
    const [client] = s.pair();
    must(shutdown(client, SHUT_WR));
    return [client, "x", 1];
  }),
  row("TCP that is connecting, O_NONBLOCK", "EAGAIN", (s) => [s.connecting(), "x", 1]),
  row("TCP whose buffers are full, O_NONBLOCK", "EAGAIN", (s) => {
    const [client] = s.nonblockingPair();
    fill(client, 65536);
    return [client, "x", 1];
  }),
  row("UDP that is not connected", "EDESTADDRREQ", (s) => [s.udp(), "x", 1]),
  row("UDP, 128 KiB", "EMSGSIZE", (s) => [s.udpPair()[0], bytes(131072), 131072]),
  row("UDP after a datagram that nobody received", "ECONNREFUSED", (s) => {
    const fd = s.connected(s.udp(), s.unreachable());
    must(write(fd, "x", 1));
    return [fd, "x", 1];
  }),
  row("a Unix stream that is not connected", "ENOTCONN", (s) => [s.unix(), "x", 1]),
  row("a Unix datagram socket that is not connected", "ENOTCONN", (s) => [s.unix(SOCK_DGRAM), "x", 1]),
  row("a Unix stream whose peer is closed", "EPIPE", (s) => {
    const [one, other] = s.unixPair();
    s.close(other);
    return [one, "x", 1];
  }),
  row("a Unix stream full for SO_SNDTIMEO", "EAGAIN", (s) => {
    const fd = s.limited(s.unixPair()[0], 50);
    fill(fd, 65536);
    return [fd, "x", 1];
  }),
]);

table("write", write).successes([
  row("a file", 4, (s) => [s.file(s.path("file"), "w"), "text", 4]),
  row("a string with its NUL", 5, (s) => [s.file(s.path("file"), "w"), "text", 5]),
  row("part of a buffer", 3, (s) => [s.file(s.path("file"), "w"), bytes(8), 3]),
  row("a pipe", 4, (s) => [s.pipe()[1], "text", 4]),
  row("0 bytes to a pipe", 0, (s) => [s.pipe()[1], "", 0]),
  row("0 bytes without a buffer", 0, (s) => [s.pipe()[1], null, 0]),
  row("/dev/null", 4, (s) => [s.file("/dev/null", "w"), "text", 4]),
  row("connected UDP", 4, (s) => [s.udpPair()[0], "text", 4]),
  row("a Unix datagram", 4, (s) => [s.unixPair(SOCK_DGRAM)[0], "text", 4]),
  row("TCP", 4, (s) => [s.pair()[0], "text", 4]),
]);

scoped("what is written is in the file", (s) => {
  const fd = s.file(s.path("file"), "w");
  gives(4, write, fd, "text", 4);
  gives(3, write, fd, Buffer.from([0, 255, 10]), 3);
  expect(readFileSync(s.path("file"))).toEqual(Buffer.from([...Buffer.from("text"), 0, 255, 10]));
});

scoped("a string is written in UTF-8", (s) => {
  const [one, other] = s.unixPair();
  gives(3, write, one, "é!", 3);
  const data = Buffer.alloc(8);
  gives(3, recv, other, data, 8, 0);
  expect(data.toString("utf8", 0, 3)).toBe("é!");
});

scoped("a non-blocking pipe takes 65536 bytes, 4096 at a time", (s) => {
  const [, writing] = pipe(s);
  expect(fill(writing, 4096)).toBe(65536);
  fails("EAGAIN", write, writing, bytes(4096), 4096);
});

scoped("a non-blocking write of more than PIPE_BUF is partial", (s) => {
  const [, writing] = pipe(s);
  expect(succeeds(write, writing, bytes(100_000), 100_000)).toBe(65536);
});

scoped("write of 0 bytes to TCP sends nothing", (s) => {
  const [client, server] = s.pair();
  gives(0, write, client, "", 0);
  gives(1, write, client, "x", 1);
  gives(1, recv, server, bytes(8), 8, 0);
});

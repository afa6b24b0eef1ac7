// read(2)
import { constants, writeFileSync } from "node:fs";
import { SHUT_RD, SOCK_DGRAM, SOCK_SEQPACKET, send, shutdown } from "bsd-sockets/sys/socket";
import { read, write } from "bsd-sockets/unistd";
import { expect } from "vitest";
import { fails, gives, must, row, type Scope, scoped, table } from "../helpers/calls.ts";

const space = (length = 16): Buffer => Buffer.alloc(length, 0xaa);

function file(s: Scope, text: string): number {
  writeFileSync(s.path("file"), text);
  return s.file(s.path("file"));
}

/** A pipe's read end that does not block. */
function emptyPipe(s: Scope): number {
  return s.reopened(s.pipe()[0], constants.O_RDONLY | constants.O_NONBLOCK);
}

table("read", read).failures([
  row("descriptor -1", "EBADF", () => [-1, space(), 16]),
  row("a closed descriptor", "EBADF", (s) => [s.closed(), space(), 16]),
  row("a closed descriptor, 0 bytes", "EBADF", (s) => [s.closed(), null, 0]),
  row("a pipe's write end", "EBADF", (s) => [s.pipe()[1], space(), 16]),
  row("a file that is open for writing only", "EBADF", (s) => [s.file(s.path("file"), "w"), space(), 16]),
  row("memory at address 0", "EIO", (s) => [s.file("/proc/self/mem"), space(), 16]),
  row("a folder", "EISDIR", (s) => [s.file("/"), space(), 16]),
  row("no buffer, a file", "EFAULT", (s) => [file(s, "text"), null, 4]),
  row("no buffer, /dev/zero", "EFAULT", (s) => [s.file("/dev/zero"), null, 4]),
  row("no buffer, a socket", "EFAULT", (s) => {
    const [one, other] = s.unixPair();
    must(write(one, "x", 1));
    return [other, null, 1];
  }),
  row("an empty pipe, O_NONBLOCK", "EAGAIN", (s) => [emptyPipe(s), space(), 16]),
  row("a socket on which nothing comes within SO_RCVTIMEO", "EAGAIN", (s) => [s.limited(s.pair()[0], 50), space(), 16]),
  row("a non-blocking socket on which nothing came", "EAGAIN", (s) => [s.nonblockingPair()[0], space(), 16]),
  row("a TCP socket that is not connected", "ENOTCONN", (s) => [s.tcp(), space(), 16]),
  row("a TCP socket that listens", "ENOTCONN", (s) => [s.listener(), space(), 16]),
  row("a Unix stream that is not connected", "EINVAL", (s) => [s.unix(), space(), 16]),
  row("a Unix packet socket that is not connected", "ENOTCONN", (s) => [s.unix(SOCK_SEQPACKET), space(), 16]),
  row("TCP whose peer closed with unread data", "ECONNRESET", (s) => {
    const [client, server] = s.pair();
    must(write(client, "unread", 6));
    s.close(server);
    return [client, space(), 16];
  }),
  row("UDP after a datagram that nobody received", "ECONNREFUSED", (s) => {
    const fd = s.connected(s.limited(s.udp(), 1000), s.unreachable());
    must(write(fd, "x", 1));
    return [fd, space(), 16];
  }),
]);

table("read", read).successes([
  row("a file", 4, (s) => [file(s, "text"), space(), 16]),
  row("part of a file", 2, (s) => [file(s, "text"), space(), 2]),
  row("the end of a file", 0, (s) => [file(s, ""), space(), 16]),
  row("0 bytes of a file", 0, (s) => [file(s, "text"), space(), 0]),
  row("0 bytes without a buffer", 0, (s) => [file(s, "text"), null, 0]),
  row("/dev/null", 0, (s) => [s.file("/dev/null"), space(), 16]),
  row("/dev/zero", 16, (s) => [s.file("/dev/zero"), space(), 16]),
  row("0 bytes of TCP that waits for data", 0, (s) => [s.pair()[0], space(), 0]),
  row("TCP after its own SHUT_RD", 0, (s) => {
    const [client] = s.pair();
    must(shutdown(client, SHUT_RD));
    return [client, space(), 16];
  }),
  row("the end of a Unix stream", 0, (s) => {
    const [one, other] = s.unixPair();
    s.close(one);
    return [other, space(), 16];
  }),
  row("a datagram, the rest of which is lost", 4, (s) => {
    const [one, other] = s.unixPair(SOCK_DGRAM);
    must(send(one, "datagram", 8, 0));
    return [other, space(), 4];
  }),
]);

scoped("read writes what it returns, and no more", (s) => {
  const data = space();
  gives(4, read, file(s, "text"), data, 16);
  expect(data).toEqual(Buffer.concat([Buffer.from("text"), space(12)]));
});

scoped("read goes on where it stopped", (s) => {
  const [fd, data] = [file(s, "abcdef"), space(4)];
  gives(4, read, fd, data, 4);
  expect(data.toString()).toBe("abcd");
  gives(2, read, fd, data, 4);
  expect(data.toString()).toBe("efcd");
  gives(0, read, fd, data, 4);
});

scoped("read of a pipe gives what is left, then 0 when the write end is closed", (s) => {
  const [reading, writing] = s.pipe();
  must(write(writing, "ab", 2));
  s.close(writing);
  gives(2, read, reading, space(), 16);
  gives(0, read, reading, space(), 16);
});

scoped("read of a pipe joins what was written apart", (s) => {
  const [reading, writing] = s.pipe();
  must(write(writing, "ab", 2));
  must(write(writing, "cde", 3));
  gives(5, read, reading, space(), 16);
});

scoped("a non-blocking pipe at its end gives 0, not EAGAIN", (s) => {
  const [reading, writing] = s.pipe();
  const copy = s.reopened(reading, constants.O_RDONLY | constants.O_NONBLOCK);
  fails("EAGAIN", read, copy, space(), 1);
  s.close(writing);
  gives(0, read, copy, space(), 1);
});

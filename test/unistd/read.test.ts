// read(2)
import { constants, writeFileSync } from "node:fs";
import { SHUT_RD, SOCK_DGRAM, SOCK_SEQPACKET, send, shutdown } from "bsd-sockets/sys/socket";
import { read, write } from "bsd-sockets/unistd";
import { expect, test } from "vitest";
import { fails, gives, table } from "../helpers/calls.ts";
import { deadline, must, type Scope, scoped } from "../helpers/scope.ts";

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
  ["descriptor -1", "EBADF", () => [-1, space(), 16]],
  ["a closed descriptor", "EBADF", (s) => [s.closed(), space(), 16]],
  ["a closed descriptor, 0 bytes", "EBADF", (s) => [s.closed(), null, 0]],
  ["a pipe's write end", "EBADF", (s) => [s.pipe()[1], space(), 16]],
  ["a file that is open for writing only", "EBADF", (s) => [s.file(s.path("file"), "w"), space(), 16]],
  ["memory at address 0", "EIO", (s) => [s.file("/proc/self/mem"), space(), 16]],
  ["a folder", "EISDIR", (s) => [s.file("/"), space(), 16]],
  ["no buffer, a file", "EFAULT", (s) => [file(s, "text"), null, 4]],
  ["no buffer, /dev/zero", "EFAULT", (s) => [s.file("/dev/zero"), null, 4]],
  [
    "no buffer, a socket",
    "EFAULT",
    (s) => {
      const [one, other] = s.unixPair();
      must(write(one, "x", 1));
      return [other, null, 1];
    },
  ],
  ["an empty pipe, O_NONBLOCK", "EAGAIN", (s) => [emptyPipe(s), space(), 16]],
  ["a socket on which nothing comes within SO_RCVTIMEO", "EAGAIN", (s) => [deadline(s.tcpPair()[0], 50), space(), 16]],
  ["a non-blocking socket on which nothing came", "EAGAIN", (s) => [s.nonblockingPair()[0], space(), 16]],
  ["a TCP socket that is not connected", "ENOTCONN", (s) => [s.tcp(), space(), 16]],
  ["a TCP socket that listens", "ENOTCONN", (s) => [s.listener(), space(), 16]],
  ["a Unix stream that is not connected", "EINVAL", (s) => [s.unix(), space(), 16]],
  ["a Unix packet socket that is not connected", "ENOTCONN", (s) => [s.unix(SOCK_SEQPACKET), space(), 16]],
  [
    "TCP whose peer closed with unread data",
    "ECONNRESET",
    (s) => {
      const [client, server] = s.tcpPair();
      must(write(client, "unread", 6));
      s.close(server);
      return [client, space(), 16];
    },
  ],
  [
    "UDP after a datagram that nobody received",
    "ECONNREFUSED",
    (s) => {
      const fd = s.connected(deadline(s.udp(), 1000), s.unreachable());
      must(write(fd, "x", 1));
      return [fd, space(), 16];
    },
  ],
]);

table("read", read).successes([
  ["a file", 4, (s) => [file(s, "text"), space(), 16]],
  ["part of a file", 2, (s) => [file(s, "text"), space(), 2]],
  ["the end of a file", 0, (s) => [file(s, ""), space(), 16]],
  ["0 bytes of a file", 0, (s) => [file(s, "text"), space(), 0]],
  ["0 bytes without a buffer", 0, (s) => [file(s, "text"), null, 0]],
  ["/dev/null", 0, (s) => [s.file("/dev/null"), space(), 16]],
  ["/dev/zero", 16, (s) => [s.file("/dev/zero"), space(), 16]],
  ["0 bytes of TCP that waits for data", 0, (s) => [s.tcpPair()[0], space(), 0]],
  [
    "TCP after its own SHUT_RD",
    0,
    (s) => {
      const [client] = s.tcpPair();
      must(shutdown(client, SHUT_RD));
      return [client, space(), 16];
    },
  ],
  [
    "the end of a Unix stream",
    0,
    (s) => {
      const [one, other] = s.unixPair();
      s.close(one);
      return [other, space(), 16];
    },
  ],
  [
    "a datagram, the rest of which is lost",
    4,
    (s) => {
      const [one, other] = s.unixPair(SOCK_DGRAM);
      must(send(one, "datagram", 8, 0));
      return [other, space(), 4];
    },
  ],
]);

test(
  "read writes what it returns, and no more",
  scoped((s) => {
    const data = space();
    gives(4, read, file(s, "text"), data, 16);
    expect(data).toEqual(Buffer.concat([Buffer.from("text"), space(12)]));
  }),
);

test(
  "read goes on where it stopped",
  scoped((s) => {
    const [fd, data] = [file(s, "abcdef"), space(4)];
    gives(4, read, fd, data, 4);
    expect(data.toString()).toBe("abcd");
    gives(2, read, fd, data, 4);
    expect(data.toString()).toBe("efcd");
    gives(0, read, fd, data, 4);
  }),
);

test(
  "read of a pipe gives what is left, then 0 when the write end is closed",
  scoped((s) => {
    const [reading, writing] = s.pipe();
    must(write(writing, "ab", 2));
    s.close(writing);
    gives(2, read, reading, space(), 16);
    gives(0, read, reading, space(), 16);
  }),
);

test(
  "read of a pipe joins what was written apart",
  scoped((s) => {
    const [reading, writing] = s.pipe();
    must(write(writing, "ab", 2));
    must(write(writing, "cde", 3));
    gives(5, read, reading, space(), 16);
  }),
);

test(
  "a non-blocking pipe at its end gives 0, not EAGAIN",
  scoped((s) => {
    const [reading, writing] = s.pipe();
    const copy = s.reopened(reading, constants.O_RDONLY | constants.O_NONBLOCK);
    fails("EAGAIN", read, copy, space(), 1);
    s.close(writing);
    gives(0, read, copy, space(), 1);
  }),
);

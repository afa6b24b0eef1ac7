// One blocking call, named by the argument, that the parent interrupts with SIGUSR2. libuv's handler has SA_RESTART: Linux restarts a
// call on a socket without a timeout, and never one on a socket with a timeout. The descriptor 3 is a socket to the parent.
import { writeSync } from "node:fs";
import * as k from "bsd-sockets/sys/socket";
import { read, sleep, usleep, write } from "bsd-sockets/unistd";
import { attempt } from "../helpers/attempt.mjs";
import { posix } from "../helpers/contracts.mjs";
import { Scope } from "../helpers/scope.mjs";

const { accept, connect, recv, recvfrom, recvmsg, SOCK_DGRAM, SOCK_STREAM, send, sendmsg, sendto } = k;

process.on("SIGUSR2", () => {});

const s = new Scope(posix);
const limited = (fd) => s.limited(fd, 10_000);
const pair = (type) => s.unixPair(type)[0];

function full(type) {
  const fd = pair(type);
  while (send(fd, "x", 1, k.MSG_DONTWAIT) === 1);
  return limited(fd);
}

const buffer = Buffer.alloc(8 * 1024 * 1024);

function message() {
  const iov = Object.assign(new k.iovec(), { iov_base: buffer, iov_len: 16 });
  return Object.assign(new k.msghdr(), { msg_iov: iov, msg_iovlen: 1 });
}

/** Tells the parent that the next call will block, and makes it. */
function interrupted(name, does, error, call, ...args) {
  writeSync(2, "ready\n");
  return attempt(name, does, error, call, ...args);
}

const cases = {
  accept: () => interrupted("accept", "with SO_RCVTIMEO", "EINTR", accept, limited(s.listener(4)), null, null),
  recv: () => interrupted("recv", "with SO_RCVTIMEO", "EINTR", recv, limited(pair(SOCK_STREAM)), buffer, 16, 0),
  recvfrom: () =>
    interrupted(
      "recvfrom",
      "with SO_RCVTIMEO",
      "EINTR",
      recvfrom,
      limited(pair(SOCK_DGRAM)),
      buffer,
      16,
      0,
      null,
      null,
    ),
  read: () =>
    interrupted("read", "of a socket with SO_RCVTIMEO", "EINTR", read, limited(pair(SOCK_STREAM)), buffer, 16),
  send: () => interrupted("send", "with SO_SNDTIMEO", "EINTR", send, full(SOCK_STREAM), "x", 1, 0),
  sendto: () => interrupted("sendto", "with SO_SNDTIMEO", "EINTR", sendto, full(SOCK_DGRAM), "x", 1, 0, null, 0),
  recvmsg: () => interrupted("recvmsg", "with SO_RCVTIMEO", "EINTR", recvmsg, limited(pair(SOCK_STREAM)), message(), 0),
  sendmsg: () => interrupted("sendmsg", "with SO_SNDTIMEO", "EINTR", sendmsg, full(SOCK_STREAM), message(), 0),
  write: () => interrupted("write", "to a socket with SO_SNDTIMEO", "EINTR", write, full(SOCK_STREAM), "x", 1),
  connect: () =>
    interrupted(
      "connect",
      "with SO_SNDTIMEO and a handshake that cannot finish",
      "EINTR",
      connect,
      limited(s.tcp()),
      s.busy(),
      16,
    ),
  usleep: () => interrupted("usleep", "for ten seconds", "EINTR", usleep, 10_000_000),
  sleep: () => interrupted("sleep", "for ten seconds, which tells the rest", null, sleep, 10),
  restart: () => interrupted("recv", "without a timeout is restarted", null, recv, 3, buffer, 16, 0),
  "restart read": () => interrupted("read", "of a socket without a timeout is restarted", null, read, 3, buffer, 16),
  "restart recvmsg": () => interrupted("recvmsg", "without a timeout is restarted", null, recvmsg, 3, message(), 0),
  partial: () =>
    interrupted(
      "send",
      "of more than fits returns a short count",
      null,
      send,
      pair(SOCK_STREAM),
      buffer,
      buffer.length,
      0,
    ),
};

cases[process.argv[2]]();
process.exit(0);

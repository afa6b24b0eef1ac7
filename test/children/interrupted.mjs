// One blocking call, named by the argument, that the parent interrupts with SIGUSR2. libuv's handler has SA_RESTART: Linux restarts a
// call on a socket without a timeout, and never one on a socket with a timeout. The descriptor 3 is a socket to the parent.
import { writeSync } from "node:fs";
import { inet_addr, sockaddr_in } from "bsd-sockets/arpa/inet";
import { array, int, sizeof, socklen_t } from "bsd-sockets/c";
import {
  AF_INET,
  AF_UNIX,
  accept,
  bind,
  connect,
  getsockname,
  iovec,
  listen,
  MSG_DONTWAIT,
  msghdr,
  recv,
  recvfrom,
  recvmsg,
  SO_RCVTIMEO,
  SO_SNDTIMEO,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOL_SOCKET,
  send,
  sendmsg,
  sendto,
  setsockopt,
  socket,
  socketpair,
} from "bsd-sockets/sys/socket";
import { timeval } from "bsd-sockets/sys/time";
import { read, sleep, usleep, write } from "bsd-sockets/unistd";
import { must, row } from "./report.mjs";

process.on("SIGUSR2", () => {});

function limited(fd) {
  const limit = new timeval();
  limit.tv_sec = 10;
  for (const name of [SO_RCVTIMEO, SO_SNDTIMEO]) must(setsockopt(fd, SOL_SOCKET, name, limit, sizeof(limit)));
  return fd;
}

function listener(backlog) {
  const fd = must(socket(AF_INET, SOCK_STREAM, 0));
  const address = new sockaddr_in();
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = inet_addr("127.0.0.1");
  must(bind(fd, address, sizeof(address)));
  must(listen(fd, backlog));
  must(getsockname(fd, address, socklen_t(sizeof(address))));
  return [fd, address];
}

function pair(type) {
  const sv = array(int, 2);
  must(socketpair(AF_UNIX, type, 0, sv));
  return sv[0];
}

function full(type) {
  const fd = pair(type);
  while (send(fd, "x", 1, MSG_DONTWAIT) === 1);
  return limited(fd);
}

const buffer = Buffer.alloc(8 * 1024 * 1024);

function message() {
  const iov = Object.assign(new iovec(), { iov_base: buffer, iov_len: 16 });
  return Object.assign(new msghdr(), { msg_iov: iov, msg_iovlen: 1 });
}

/** Tells the parent that the next call will block, and makes it. */
function interrupted(name, does, error, call, ...args) {
  writeSync(2, "ready\n");
  return row(name, does, error, call, ...args);
}

const cases = {
  accept: () => interrupted("accept", "with SO_RCVTIMEO", "EINTR", accept, limited(listener(4)[0]), null, null),
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
  connect: () => {
    const [, address] = listener(0);
    must(connect(must(socket(AF_INET, SOCK_STREAM, 0)), address, sizeof(address)));
    const fd = limited(must(socket(AF_INET, SOCK_STREAM, 0)));
    interrupted("connect", "with SO_SNDTIMEO and a handshake that cannot finish", "EINTR", connect, fd, address, 16);
  },
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

// What a worker thread of worker.test.ts does.
import { closeSync, openSync } from "node:fs";
import { inet_ntop, inet_pton, sockaddr_in } from "bsd-sockets/arpa/inet";
import { array, int, sizeof, socklen_t } from "bsd-sockets/c";
import { EBADF, ENOTSOCK, errno, set_errno } from "bsd-sockets/errno";
import { sprintf } from "bsd-sockets/stdio";
import { strlen } from "bsd-sockets/string";
import * as sys_socket from "bsd-sockets/sys/socket";
import { close, dup, write } from "bsd-sockets/unistd";

const { getsockname, listen, recv, send, socket, socketpair } = sys_socket;
const { AF_INET, AF_UNIX, SOCK_DGRAM, SOCK_STREAM } = sys_socket;

/** Waits until another thread has brought the shared counter to `value`. */
function waitFor(counter, value) {
  for (let now = Atomics.load(counter, 0); now < value; now = Atomics.load(counter, 0))
    Atomics.wait(counter, 0, now, 1000);
}

function advance(counter) {
  Atomics.add(counter, 0, 1);
  Atomics.notify(counter, 0);
}

export const jobs = {
  load: () => socket(-1, -1, -1),

  /** Sets errno, lets the other thread fail in its own way, and reads errno again. */
  errno: ({ steps, value, fd }) => {
    const before = errno();
    set_errno(value);
    advance(steps);
    waitFor(steps, 2);
    const kept = errno();
    const failed = [fd === -1 ? close(-1) : listen(fd, 1), errno()];
    advance(steps);
    waitFor(steps, 4);
    return { before, kept, failed, after: errno() };
  },

  /** A blocking recv: the main thread sends only when it sees this thread asleep. */
  recv: ({ fd }) => {
    const buf = Buffer.alloc(64);
    const result = recv(fd, buf, 64, 0);
    return { result, text: buf.toString("latin1", 0, Math.max(result, 0)) };
  },

  /** Fails for ever: ended from outside. */
  spin: () => {
    while (close(-1) === -1);
  },

  mixed: ({ rounds, seed }) => mixed(rounds, seed),
};

/** Calls that open, fail, write and format, each checked; returns the first surprise. */
function mixed(rounds, seed) {
  const sv = array(int, 2);
  const buf = Buffer.alloc(64);
  const text = Buffer.alloc(64);
  const file = openSync("/dev/null", "r");
  const check = (does, condition) => {
    if (!condition) throw new Error(`${does}, errno ${errno()}`);
  };
  for (let i = 0; i < rounds; i++) {
    check("socketpair", socketpair(AF_UNIX, SOCK_STREAM, 0, sv) === 0);
    const length = sprintf(text, "%d:%d:%s", seed, i, "x".repeat(i % 20));
    check("send", send(sv[0], text, length, 0) === length);
    check("recv", recv(sv[1], buf, 64, 0) === length && buf.compare(text, 0, length, 0, length) === 0);
    set_errno(0);
    check("close(-1)", close(-1) === -1 && errno() === EBADF);
    const copy = dup(sv[0]);
    check("dup", copy >= 0 && errno() === EBADF);
    check("close", close(copy) === 0 && close(sv[0]) === 0 && close(sv[1]) === 0);
    const udp = socket(AF_INET, SOCK_DGRAM, 0);
    const name = new sockaddr_in();
    const size = socklen_t(sizeof(name));
    check("getsockname", getsockname(udp, name, size) === 0 && size.value === 16 && name.sin_family === AF_INET);
    check("close", close(udp) === 0);
    const address = `10.${seed}.${i % 256}.1`;
    check("inet_pton", inet_pton(AF_INET, address, name.sin_addr) === 1);
    check("inet_ntop", inet_ntop(AF_INET, name.sin_addr, buf, 64) === buf && strlen(buf) === address.length);
    check("write", write(-1, "x", 1) === -1 && errno() === EBADF);
    check("listen", listen(file, 1) === -1 && errno() === ENOTSOCK);
  }
  closeSync(file);
  return "done";
}

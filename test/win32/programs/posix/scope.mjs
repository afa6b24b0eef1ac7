// What the rows of this folder use: calls that tell the name of the error, and descriptors that are closed after each row.
import { setTimeout } from "node:timers/promises";
import { int, sizeof } from "bsd-sockets/c";
import * as codes from "bsd-sockets/errno";
import { F_GETFD, F_SETFL, fcntl, O_NONBLOCK } from "bsd-sockets/fcntl";
import { htonl, htons, INADDR_LOOPBACK, sockaddr_in } from "bsd-sockets/netinet/in";
import { FD_SET, fd_set, select, timeval } from "bsd-sockets/sys/select";
import * as sockets from "bsd-sockets/sys/socket";
import { close, pipe } from "bsd-sockets/unistd";

const { errno, set_errno } = codes;

/** What no call leaves. */
const SENTINEL = 57_005;

/** Windows has other numbers for EWOULDBLOCK and EOPNOTSUPP than for EAGAIN and ENOTSUP. */
const names = new Map();
for (const [name, number] of Object.entries(codes)) {
  if (/^E[0-9A-Z]+$/.test(name) && typeof number === "number" && !names.has(number)) names.set(number, name);
}
export const nameOf = (number) => names.get(number) ?? number;

/**
 * @typedef {object} Row
 * @property {string} does
 * @property {unknown} gives   what Windows answers, by its documentation
 * @property {unknown} [wine]  what Wine 8 answers where that is something else: mostly what Linux does, to which it hands the call
 * @property {(s: Scope) => unknown} run
 */

/** @returns {Row} */
export const row = (does, gives, run, wine) => ({ does, gives, run, ...(wine === undefined ? {} : { wine }) });

/** Makes the call: its result, and behind it the name of the error that it left. */
export function told(call, ...args) {
  set_errno(SENTINEL);
  const result = call(...args);
  const code = errno();
  return code === SENTINEL ? result : `${result} ${nameOf(code)}`;
}

/** Makes a call that must throw: the name of the exception, and that of the error that it left, if any. */
export function thrown(call, ...args) {
  return told(() => {
    try {
      call(...args);
      return "nothing";
    } catch (error) {
      return error.name;
    }
  });
}

export function must(result) {
  if (result === -1) throw new Error(`a call that prepares a row failed with ${nameOf(errno())}`);
  return result;
}

export function loopback(port = 0) {
  const address = new sockaddr_in();
  address.sin_family = sockets.AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return address;
}

export function addressOf(fd) {
  const address = new sockaddr_in();
  must(sockets.getsockname(fd, address, int(sizeof(address))));
  return address;
}

export const filled = (length) => Buffer.alloc(length, 0xa5);
export const intact = (bytes) => bytes.every((byte) => byte === 0xa5);

/** Waits two seconds for a socket to be writable. */
export function writable(fd) {
  const set = new fd_set();
  const time = new timeval();
  time.tv_sec = 2;
  FD_SET(fd, set);
  return told(select, fd + 1, null, set, null, time);
}

/** The call's answers for what is no descriptor, and for descriptors that are no sockets: a file and a pipe. */
export const noSocket = (name, call) =>
  row(`${name}: no descriptor, no socket`, ["-1 EBADF", "-1 EBADF", ...Array(4).fill("-1 ENOTSOCK")], (s) =>
    [-1, 777, 0, 1, ...s.pipe()].map((fd) => told(call, fd)),
  );

/** The descriptors that are open. */
export function descriptors() {
  const open = [];
  for (let fd = 0; fd < 1024; fd++) if (fcntl(fd, F_GETFD) !== -1) open.push(fd);
  return open;
}

/** The number that the next descriptor gets. */
export function lowest() {
  const used = new Set(descriptors());
  let fd = 0;
  while (used.has(fd)) fd++;
  return fd;
}

/** Waits until it holds, for three seconds at most. */
export async function eventually(holds) {
  for (let i = 0; i < 300; i++) {
    if (holds()) return true;
    await setTimeout(10);
  }
  return false;
}

export class Scope {
  #open = [];

  own(fd) {
    this.#open.push(must(fd));
    return fd;
  }

  tcp() {
    return this.own(sockets.socket(sockets.AF_INET, sockets.SOCK_STREAM, 0));
  }

  udp() {
    return this.own(sockets.socket(sockets.AF_INET, sockets.SOCK_DGRAM, 0));
  }

  bound(fd, address = loopback()) {
    must(sockets.bind(fd, address, sizeof(address)));
    return fd;
  }

  listening(backlog = 8) {
    const fd = this.bound(this.tcp());
    must(sockets.listen(fd, backlog));
    return fd;
  }

  nonblocking(fd) {
    must(fcntl(fd, F_SETFL, O_NONBLOCK));
    return fd;
  }

  blocking(fd) {
    must(fcntl(fd, F_SETFL, 0));
    return fd;
  }

  connected(fd, to) {
    must(sockets.connect(fd, addressOf(to), sizeof(sockaddr_in)));
    return fd;
  }

  /** An address where nobody listens. */
  nobody() {
    const fd = must(sockets.socket(sockets.AF_INET, sockets.SOCK_STREAM, 0));
    this.bound(fd);
    const address = addressOf(fd);
    close(fd);
    return address;
  }

  /** A client and its server's end. */
  pair() {
    const listener = this.listening();
    const client = this.connected(this.tcp(), listener);
    return [client, this.own(sockets.accept(listener, null, null))];
  }

  /** [read end, write end] */
  pipe() {
    const ends = new Int32Array(2);
    must(pipe(ends));
    return [this.own(ends[0]), this.own(ends[1])];
  }

  end() {
    for (const fd of this.#open.splice(0).reverse()) close(fd);
  }
}

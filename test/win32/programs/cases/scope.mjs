// What the rows of this folder use: sockets that are closed after each row, and calls with a sentinel in the last error.
import { array, char, int } from "bsd-sockets/c";
import * as ws from "bsd-sockets/winsock2";

/** What no call of these rows gives. */
export const SENTINEL = 57_005;

/**
 * @typedef {object} Row
 * @property {string} id
 * @property {string} does
 * @property {unknown[]} windows   what Windows answers
 * @property {unknown[]} [wine]    what Wine 8 answers where that is something else
 * @property {unknown[]} [linux]   what the same module answers on Linux where that is something else
 * @property {unknown[]} [ours]    what the module answers on both systems instead, to be safe
 * @property {string} [refuses]    the error that JavaScript gets before any call, because the stimulus is no valid memory
 * @property {(s: Scope) => unknown[]} run
 */

/** @returns {Row} */
export const row = (id, does, windows, run, more = {}) => ({ id, does, windows, run, ...more });

/** Makes the call: its result, and the code that it left if it failed. */
export function told(call, ...args) {
  ws.WSASetLastError(SENTINEL);
  const result = call(...args);
  return result === ws.SOCKET_ERROR ? [result, ws.WSAGetLastError()] : [result];
}

/** Makes the call: its result, and whether it left the last error alone. */
export function quiet(call, ...args) {
  ws.WSASetLastError(SENTINEL);
  return [call(...args), ws.WSAGetLastError() === SENTINEL ? 1 : 0];
}

export function loopback(port = 0) {
  const address = new ws.sockaddr_in();
  address.sin_family = ws.AF_INET;
  address.sin_port = ws.htons(port);
  address.sin_addr.s_addr = ws.htonl(ws.INADDR_LOOPBACK);
  return address;
}

export function nameOf(s) {
  const address = new ws.sockaddr_in();
  must(ws.getsockname(s, address, int(address.length)));
  return address;
}

export function must(result) {
  if (result === ws.SOCKET_ERROR) throw new Error(`a call that prepares a row failed with ${ws.WSAGetLastError()}`);
  return result;
}

/** The option's value as an unsigned number. */
export function option(s, level, name) {
  const value = array(char, 4);
  must(ws.getsockopt(s, level, name, value, int(4)));
  return value.readUInt32LE();
}

export function set(s, level, name, value) {
  const bytes = array(char, 4);
  bytes.writeUInt32LE(value);
  must(ws.setsockopt(s, level, name, bytes, 4));
  return s;
}

/** Closes with a reset instead of an end. */
export function reset(s) {
  set(s, ws.SOL_SOCKET, ws.SO_LINGER, 1); // struct linger {1, 0}
  must(ws.closesocket(s));
}

export const filled = (length) => Buffer.alloc(length, 0xa5);
export const intact = (bytes) => (bytes.every((byte) => byte === 0xa5) ? 1 : 0);

export class Scope {
  #open = [];

  own(s) {
    this.#open.push(must(s));
    return s;
  }

  socket(family, type, protocol = 0) {
    return this.own(ws.socket(family, type, protocol));
  }

  tcp() {
    return this.socket(ws.AF_INET, ws.SOCK_STREAM);
  }

  udp() {
    return this.socket(ws.AF_INET, ws.SOCK_DGRAM);
  }

  bound(s, address = loopback()) {
    must(ws.bind(s, address, address.length));
    return s;
  }

  listening() {
    const s = this.bound(this.tcp());
    must(ws.listen(s, 8));
    return s;
  }

  nonblocking(s) {
    must(ws.ioctlsocket(s, ws.FIONBIO, ws.u_long(1)));
    return s;
  }

  /** Connects, or begins to where the socket does not block. */
  connected(s, to) {
    ws.connect(s, nameOf(to), 16);
    return s;
  }

  /** A client whose connection cannot be made: the listener's queue is full. */
  connecting() {
    const busy = this.bound(this.tcp());
    must(ws.listen(busy, 1));
    for (let i = 0; i < 8; i++) this.connected(this.nonblocking(this.tcp()), busy);
    return this.connected(this.nonblocking(this.tcp()), busy);
  }

  pair() {
    const listener = this.listening();
    const client = this.connected(this.tcp(), listener);
    return [client, this.own(ws.accept(listener, null, null))];
  }

  end() {
    for (const s of this.#open.splice(0).reverse()) ws.closesocket(s);
  }
}

// One set of calls over both contracts: the same stimulus runs with the POSIX headers and with the Winsock headers. A
// failure is told by the code's name without its WSA.

import * as inet from "bsd-sockets/arpa/inet";
import { array, char, int } from "bsd-sockets/c";
import * as codes from "bsd-sockets/errno";
import { F_SETFL, fcntl, O_NONBLOCK } from "bsd-sockets/fcntl";
import * as netinet from "bsd-sockets/netinet/in";
import * as tcp from "bsd-sockets/netinet/tcp";
import * as socket from "bsd-sockets/sys/socket";
import { timeval } from "bsd-sockets/sys/time";
import * as unistd from "bsd-sockets/unistd";
import * as winsock2 from "bsd-sockets/winsock2";
import * as ws2tcpip from "bsd-sockets/ws2tcpip";

const SENTINEL = 57_005;

function namesOf(module, pattern) {
  const names = new Map();
  for (const [name, value] of Object.entries(module))
    if (pattern.test(name) && typeof value === "number" && !names.has(value))
      names.set(value, name.replace(/^WSA/, ""));
  return names;
}

// Where two names are one number, the one that both contracts have.
const errnoNames = namesOf(codes, /^E[A-Z0-9]+$/)
  .set(codes.EWOULDBLOCK, "EWOULDBLOCK")
  .set(codes.EOPNOTSUPP, "EOPNOTSUPP");
const winsockNames = namesOf(winsock2, /^WSA[A-Z]/);

function time(milliseconds) {
  const limit = new timeval();
  limit.tv_sec = Math.floor(milliseconds / 1000);
  limit.tv_usec = (milliseconds % 1000) * 1000;
  return limit;
}

const nonblockingWinsock = (s) => winsock2.ioctlsocket(s, winsock2.FIONBIO, winsock2.u_long(1));

export const posix = {
  ...netinet,
  ...inet,
  ...tcp,
  ...socket,
  name: "posix",
  close: unistd.close,
  forget: () => codes.set_errno(SENTINEL),
  nameOfError: (code = codes.errno()) => errnoNames.get(code) ?? `code ${code}`,
  nonblocking: (s) => fcntl(s, F_SETFL, O_NONBLOCK),
  timeout: (milliseconds) => time(milliseconds),
  gethostname: unistd.gethostname,
};

export const winsock = {
  ...ws2tcpip,
  ...winsock2,
  name: "winsock",
  close: winsock2.closesocket,
  forget: () => winsock2.WSASetLastError(SENTINEL),
  nameOfError: (code = winsock2.WSAGetLastError()) => winsockNames.get(code) ?? `code ${code}`,
  nonblocking: nonblockingWinsock,
  timeout: (milliseconds) => winsock2.DWORD(milliseconds),
  SHUT_RD: winsock2.SD_RECEIVE,
  SHUT_WR: winsock2.SD_SEND,
};

/** Makes the call: its result, or -1 and the code's name. */
export function told(api, call, ...args) {
  api.forget();
  const result = call(...args);
  return result === -1 || result === null ? [-1, api.nameOfError()] : [result];
}

/** What a row's run uses: sockets of one of the two contracts, closed at its end. */
export class Sockets {
  #open = [];

  constructor(api) {
    this.api = api;
  }

  must(result) {
    if (result === -1) throw new Error(`a call that prepares a row failed with ${this.api.nameOfError()}`);
    return result;
  }

  own(s) {
    this.#open.push(this.must(s));
    return s;
  }

  socket(family, type) {
    return this.own(this.api.socket(family, type, 0));
  }

  tcp() {
    return this.socket(this.api.AF_INET, this.api.SOCK_STREAM);
  }

  udp() {
    return this.socket(this.api.AF_INET, this.api.SOCK_DGRAM);
  }

  /** 127.0.0.1 */
  address(port = 0) {
    const address = new this.api.sockaddr_in();
    address.sin_family = this.api.AF_INET;
    address.sin_port = this.api.htons(port);
    address.sin_addr.s_addr = this.api.htonl(this.api.INADDR_LOOPBACK);
    return address;
  }

  nameOf(s) {
    const address = this.address();
    this.must(this.api.getsockname(s, address, int(16)));
    return address;
  }

  bound(s) {
    this.must(this.api.bind(s, this.address(), 16));
    return s;
  }

  listening() {
    const s = this.bound(this.tcp());
    this.must(this.api.listen(s, 8));
    return s;
  }

  nonblocking(s) {
    this.must(this.api.nonblocking(s));
    return s;
  }

  connected(s, to) {
    this.api.connect(s, this.nameOf(to), 16);
    return s;
  }

  pair() {
    const listener = this.listening();
    const client = this.connected(this.tcp(), listener);
    return [client, this.own(this.api.accept(listener, null, null))];
  }

  set(s, level, name, value) {
    this.must(this.api.setsockopt(s, level, name, int(value), 4));
    return s;
  }

  number(s, level, name) {
    const value = int(0);
    this.must(this.api.getsockopt(s, level, name, value, int(4)));
    return value.value;
  }

  /** No recv of this socket waits longer. */
  limited(s, milliseconds = 5000) {
    const limit = this.api.timeout(milliseconds);
    this.must(this.api.setsockopt(s, this.api.SOL_SOCKET, this.api.SO_RCVTIMEO, limit, limit.byteLength));
    return s;
  }

  /** Closes one before the end. */
  release(s) {
    this.#open.splice(this.#open.indexOf(s), 1);
    this.must(this.api.close(s));
  }

  end() {
    for (const s of this.#open.splice(0).reverse()) this.api.close(s);
  }
}

export const bytes = (count) => array(char, count);

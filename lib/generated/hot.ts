// Generated from native/tables by scripts/generate.mjs. Do not edit.
// The calls that programs make in their inner loops (lib/internal/crossing.ts). What is not plain is the ordinary call's, which
// throws what has to be thrown.
import { isInt, Pointer } from "../internal/crossing.ts";

type Function = (...args: never[]) => unknown;

/** By header and name: makes the call of its ordinary and its fast form. */
export const hotCalls = (cells: Int32Array): Record<string, (ordinary: Function, fast: (...pointers: unknown[]) => unknown) => Function> => ({
  "sys/socket accept": (ordinary, fast) => {
    const addr_ = new Pointer();
    const addrlen_ = new Pointer();
    return function accept(fd: unknown, addr: unknown, addrlen: unknown) {
      if (arguments.length !== 3 || !isInt(fd) || !addrlen_.isCell(addrlen)) return Reflect.apply(ordinary, undefined, arguments);
      cells[0] = fd;
      const addr$ = addr_.cross(cells, 1, addr);
      const addrlen$ = addrlen_.cross(cells, 4, addrlen);
      return fast(addr$, addrlen$) === undefined ? cells[0] : Reflect.apply(ordinary, undefined, arguments);
    };
  },
  "sys/socket send": (ordinary, fast) => {
    const buf_ = new Pointer();
    return function send(fd: unknown, buf: unknown, len: unknown, flags: unknown) {
      if (arguments.length !== 4 || !isInt(fd) || !isInt(len) || !isInt(flags) || len < 0) return Reflect.apply(ordinary, undefined, arguments);
      cells[0] = fd;
      const buf$ = buf_.cross(cells, 1, buf);
      cells[4] = len;
      cells[5] = flags;
      return fast(buf$) === undefined ? cells[0] : Reflect.apply(ordinary, undefined, arguments);
    };
  },
  "sys/socket recv": (ordinary, fast) => {
    const buf_ = new Pointer();
    return function recv(fd: unknown, buf: unknown, len: unknown, flags: unknown) {
      if (arguments.length !== 4 || !isInt(fd) || !isInt(len) || !isInt(flags) || len < 0) return Reflect.apply(ordinary, undefined, arguments);
      cells[0] = fd;
      const buf$ = buf_.cross(cells, 1, buf);
      cells[4] = len;
      cells[5] = flags;
      return fast(buf$) === undefined ? cells[0] : Reflect.apply(ordinary, undefined, arguments);
    };
  },
  "sys/socket sendto": (ordinary, fast) => {
    const buf_ = new Pointer();
    const addr_ = new Pointer();
    return function sendto(fd: unknown, buf: unknown, len: unknown, flags: unknown, addr: unknown, addrlen: unknown) {
      if (arguments.length !== 6 || !isInt(fd) || !isInt(len) || !isInt(flags) || !isInt(addrlen) || len < 0) return Reflect.apply(ordinary, undefined, arguments);
      cells[0] = fd;
      const buf$ = buf_.cross(cells, 1, buf);
      cells[4] = len;
      cells[5] = flags;
      const addr$ = addr_.cross(cells, 6, addr);
      cells[9] = addrlen;
      return fast(buf$, addr$) === undefined ? cells[0] : Reflect.apply(ordinary, undefined, arguments);
    };
  },
  "sys/socket recvfrom": (ordinary, fast) => {
    const buf_ = new Pointer();
    const addr_ = new Pointer();
    const addrlen_ = new Pointer();
    return function recvfrom(fd: unknown, buf: unknown, len: unknown, flags: unknown, addr: unknown, addrlen: unknown) {
      if (arguments.length !== 6 || !isInt(fd) || !isInt(len) || !isInt(flags) || len < 0 || !addrlen_.isCell(addrlen)) return Reflect.apply(ordinary, undefined, arguments);
      cells[0] = fd;
      const buf$ = buf_.cross(cells, 1, buf);
      cells[4] = len;
      cells[5] = flags;
      const addr$ = addr_.cross(cells, 6, addr);
      const addrlen$ = addrlen_.cross(cells, 9, addrlen);
      return fast(buf$, addr$, addrlen$) === undefined ? cells[0] : Reflect.apply(ordinary, undefined, arguments);
    };
  },
  "sys/socket accept4": (ordinary, fast) => {
    const addr_ = new Pointer();
    const addrlen_ = new Pointer();
    return function accept4(fd: unknown, addr: unknown, addrlen: unknown, flags: unknown) {
      if (arguments.length !== 4 || !isInt(fd) || !isInt(flags) || !addrlen_.isCell(addrlen)) return Reflect.apply(ordinary, undefined, arguments);
      cells[0] = fd;
      const addr$ = addr_.cross(cells, 1, addr);
      const addrlen$ = addrlen_.cross(cells, 4, addrlen);
      cells[7] = flags;
      return fast(addr$, addrlen$) === undefined ? cells[0] : Reflect.apply(ordinary, undefined, arguments);
    };
  },
  "unistd read": (ordinary, fast) => {
    const buf_ = new Pointer();
    return function read(fd: unknown, buf: unknown, count: unknown) {
      if (arguments.length !== 3 || !isInt(fd) || !isInt(count) || count < 0) return Reflect.apply(ordinary, undefined, arguments);
      cells[0] = fd;
      const buf$ = buf_.cross(cells, 1, buf);
      cells[4] = count;
      return fast(buf$) === undefined ? cells[0] : Reflect.apply(ordinary, undefined, arguments);
    };
  },
  "unistd write": (ordinary, fast) => {
    const buf_ = new Pointer();
    return function write(fd: unknown, buf: unknown, count: unknown) {
      if (arguments.length !== 3 || !isInt(fd) || !isInt(count) || count < 0) return Reflect.apply(ordinary, undefined, arguments);
      cells[0] = fd;
      const buf$ = buf_.cross(cells, 1, buf);
      cells[4] = count;
      return fast(buf$) === undefined ? cells[0] : Reflect.apply(ordinary, undefined, arguments);
    };
  },
  "winsock2 accept": (ordinary, fast) => {
    const addr_ = new Pointer();
    const addrlen_ = new Pointer();
    return function accept(s: unknown, addr: unknown, addrlen: unknown) {
      if (arguments.length !== 3 || !isInt(s) || !addrlen_.isCell(addrlen)) return Reflect.apply(ordinary, undefined, arguments);
      cells[0] = s;
      const addr$ = addr_.cross(cells, 1, addr);
      const addrlen$ = addrlen_.cross(cells, 4, addrlen);
      return fast(addr$, addrlen$) === undefined ? cells[0] : Reflect.apply(ordinary, undefined, arguments);
    };
  },
  "winsock2 send": (ordinary, fast) => {
    const buf_ = new Pointer();
    return function send(s: unknown, buf: unknown, len: unknown, flags: unknown) {
      if (arguments.length !== 4 || !isInt(s) || !isInt(len) || !isInt(flags) || len < 0) return Reflect.apply(ordinary, undefined, arguments);
      cells[0] = s;
      const buf$ = buf_.cross(cells, 1, buf);
      cells[4] = len;
      cells[5] = flags;
      return fast(buf$) === undefined ? cells[0] : Reflect.apply(ordinary, undefined, arguments);
    };
  },
  "winsock2 recv": (ordinary, fast) => {
    const buf_ = new Pointer();
    return function recv(s: unknown, buf: unknown, len: unknown, flags: unknown) {
      if (arguments.length !== 4 || !isInt(s) || !isInt(len) || !isInt(flags) || len < 0) return Reflect.apply(ordinary, undefined, arguments);
      cells[0] = s;
      const buf$ = buf_.cross(cells, 1, buf);
      cells[4] = len;
      cells[5] = flags;
      return fast(buf$) === undefined ? cells[0] : Reflect.apply(ordinary, undefined, arguments);
    };
  },
  "winsock2 sendto": (ordinary, fast) => {
    const buf_ = new Pointer();
    const to_ = new Pointer();
    return function sendto(s: unknown, buf: unknown, len: unknown, flags: unknown, to: unknown, tolen: unknown) {
      if (arguments.length !== 6 || !isInt(s) || !isInt(len) || !isInt(flags) || !isInt(tolen) || len < 0) return Reflect.apply(ordinary, undefined, arguments);
      cells[0] = s;
      const buf$ = buf_.cross(cells, 1, buf);
      cells[4] = len;
      cells[5] = flags;
      const to$ = to_.cross(cells, 6, to);
      cells[9] = tolen;
      return fast(buf$, to$) === undefined ? cells[0] : Reflect.apply(ordinary, undefined, arguments);
    };
  },
  "winsock2 recvfrom": (ordinary, fast) => {
    const buf_ = new Pointer();
    const from_ = new Pointer();
    const fromlen_ = new Pointer();
    return function recvfrom(s: unknown, buf: unknown, len: unknown, flags: unknown, from: unknown, fromlen: unknown) {
      if (arguments.length !== 6 || !isInt(s) || !isInt(len) || !isInt(flags) || len < 0 || !fromlen_.isCell(fromlen)) return Reflect.apply(ordinary, undefined, arguments);
      cells[0] = s;
      const buf$ = buf_.cross(cells, 1, buf);
      cells[4] = len;
      cells[5] = flags;
      const from$ = from_.cross(cells, 6, from);
      const fromlen$ = fromlen_.cross(cells, 9, fromlen);
      return fast(buf$, from$, fromlen$) === undefined ? cells[0] : Reflect.apply(ordinary, undefined, arguments);
    };
  },
});

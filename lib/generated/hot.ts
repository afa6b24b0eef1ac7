// Generated from native/tables by scripts/generate.mjs. Do not edit.
// The calls that programs make in their inner loops. Their integers cross to C++ as writes to one Int32Array instead of a
// Node-API call each, a fifth of the binding's whole cost. What is not plain is the ordinary call's, which throws what has to be
// thrown.
type Function = (...args: never[]) => unknown;

/** An int that crosses as it is. The type comes first: `| 0` on an object would run its code. */
const isInt = (value: unknown): value is number => typeof value === "number" && (value | 0) === value;

const TypedArray = Object.getPrototypeOf(Uint8Array.prototype) as object;
/** The name of a typed array's class, undefined for everything else: the engine's own getter, so that no code of a value runs. */
const classOf = Function.prototype.call.bind(
  Object.getOwnPropertyDescriptor(TypedArray, Symbol.toStringTag)?.get as never,
) as (value: unknown) => string | undefined;
function isCell(value: unknown): boolean {
  if (value === null) return true;
  const name = classOf(value);
  return name === "Int32Array" || name === "Uint32Array";
}

/** By header and name: makes the call of its ordinary and its fast form. */
export const hotCalls = (cells: Int32Array): Record<string, (ordinary: Function, fast: (...pointers: unknown[]) => unknown) => Function> => ({
  "sys/socket accept": (ordinary, fast) =>
    function accept(fd: unknown, addr: unknown, addrlen: unknown) {
      if (arguments.length !== 3 || !isInt(fd) || !isCell(addrlen)) return Reflect.apply(ordinary, undefined, arguments);
      cells[0] = fd;
      cells[1] = addr === null ? 0 : 1;
      cells[2] = addrlen === null ? 0 : 1;
      return fast(addr, addrlen) === undefined ? cells[0] : Reflect.apply(ordinary, undefined, arguments);
    },
  "sys/socket send": (ordinary, fast) =>
    function send(fd: unknown, buf: unknown, len: unknown, flags: unknown) {
      if (arguments.length !== 4 || !isInt(fd) || !isInt(len) || !isInt(flags) || len < 0) return Reflect.apply(ordinary, undefined, arguments);
      cells[0] = fd;
      cells[1] = buf === null ? 0 : 1;
      cells[2] = len;
      cells[3] = flags;
      return fast(buf) === undefined ? cells[0] : Reflect.apply(ordinary, undefined, arguments);
    },
  "sys/socket recv": (ordinary, fast) =>
    function recv(fd: unknown, buf: unknown, len: unknown, flags: unknown) {
      if (arguments.length !== 4 || !isInt(fd) || !isInt(len) || !isInt(flags) || len < 0) return Reflect.apply(ordinary, undefined, arguments);
      cells[0] = fd;
      cells[1] = buf === null ? 0 : 1;
      cells[2] = len;
      cells[3] = flags;
      return fast(buf) === undefined ? cells[0] : Reflect.apply(ordinary, undefined, arguments);
    },
  "sys/socket sendto": (ordinary, fast) =>
    function sendto(fd: unknown, buf: unknown, len: unknown, flags: unknown, addr: unknown, addrlen: unknown) {
      if (arguments.length !== 6 || !isInt(fd) || !isInt(len) || !isInt(flags) || !isInt(addrlen) || len < 0) return Reflect.apply(ordinary, undefined, arguments);
      cells[0] = fd;
      cells[1] = buf === null ? 0 : 1;
      cells[2] = len;
      cells[3] = flags;
      cells[4] = addr === null ? 0 : 1;
      cells[5] = addrlen;
      return fast(buf, addr) === undefined ? cells[0] : Reflect.apply(ordinary, undefined, arguments);
    },
  "sys/socket recvfrom": (ordinary, fast) =>
    function recvfrom(fd: unknown, buf: unknown, len: unknown, flags: unknown, addr: unknown, addrlen: unknown) {
      if (arguments.length !== 6 || !isInt(fd) || !isInt(len) || !isInt(flags) || len < 0 || !isCell(addrlen)) return Reflect.apply(ordinary, undefined, arguments);
      cells[0] = fd;
      cells[1] = buf === null ? 0 : 1;
      cells[2] = len;
      cells[3] = flags;
      cells[4] = addr === null ? 0 : 1;
      cells[5] = addrlen === null ? 0 : 1;
      return fast(buf, addr, addrlen) === undefined ? cells[0] : Reflect.apply(ordinary, undefined, arguments);
    },
  "sys/socket accept4": (ordinary, fast) =>
    function accept4(fd: unknown, addr: unknown, addrlen: unknown, flags: unknown) {
      if (arguments.length !== 4 || !isInt(fd) || !isInt(flags) || !isCell(addrlen)) return Reflect.apply(ordinary, undefined, arguments);
      cells[0] = fd;
      cells[1] = addr === null ? 0 : 1;
      cells[2] = addrlen === null ? 0 : 1;
      cells[3] = flags;
      return fast(addr, addrlen) === undefined ? cells[0] : Reflect.apply(ordinary, undefined, arguments);
    },
  "unistd read": (ordinary, fast) =>
    function read(fd: unknown, buf: unknown, count: unknown) {
      if (arguments.length !== 3 || !isInt(fd) || !isInt(count) || count < 0) return Reflect.apply(ordinary, undefined, arguments);
      cells[0] = fd;
      cells[1] = buf === null ? 0 : 1;
      cells[2] = count;
      return fast(buf) === undefined ? cells[0] : Reflect.apply(ordinary, undefined, arguments);
    },
  "unistd write": (ordinary, fast) =>
    function write(fd: unknown, buf: unknown, count: unknown) {
      if (arguments.length !== 3 || !isInt(fd) || !isInt(count) || count < 0) return Reflect.apply(ordinary, undefined, arguments);
      cells[0] = fd;
      cells[1] = buf === null ? 0 : 1;
      cells[2] = count;
      return fast(buf) === undefined ? cells[0] : Reflect.apply(ordinary, undefined, arguments);
    },
  "winsock2 accept": (ordinary, fast) =>
    function accept(s: unknown, addr: unknown, addrlen: unknown) {
      if (arguments.length !== 3 || !isInt(s) || !isCell(addrlen)) return Reflect.apply(ordinary, undefined, arguments);
      cells[0] = s;
      cells[1] = addr === null ? 0 : 1;
      cells[2] = addrlen === null ? 0 : 1;
      return fast(addr, addrlen) === undefined ? cells[0] : Reflect.apply(ordinary, undefined, arguments);
    },
  "winsock2 send": (ordinary, fast) =>
    function send(s: unknown, buf: unknown, len: unknown, flags: unknown) {
      if (arguments.length !== 4 || !isInt(s) || !isInt(len) || !isInt(flags) || len < 0) return Reflect.apply(ordinary, undefined, arguments);
      cells[0] = s;
      cells[1] = buf === null ? 0 : 1;
      cells[2] = len;
      cells[3] = flags;
      return fast(buf) === undefined ? cells[0] : Reflect.apply(ordinary, undefined, arguments);
    },
  "winsock2 recv": (ordinary, fast) =>
    function recv(s: unknown, buf: unknown, len: unknown, flags: unknown) {
      if (arguments.length !== 4 || !isInt(s) || !isInt(len) || !isInt(flags) || len < 0) return Reflect.apply(ordinary, undefined, arguments);
      cells[0] = s;
      cells[1] = buf === null ? 0 : 1;
      cells[2] = len;
      cells[3] = flags;
      return fast(buf) === undefined ? cells[0] : Reflect.apply(ordinary, undefined, arguments);
    },
  "winsock2 sendto": (ordinary, fast) =>
    function sendto(s: unknown, buf: unknown, len: unknown, flags: unknown, to: unknown, tolen: unknown) {
      if (arguments.length !== 6 || !isInt(s) || !isInt(len) || !isInt(flags) || !isInt(tolen) || len < 0) return Reflect.apply(ordinary, undefined, arguments);
      cells[0] = s;
      cells[1] = buf === null ? 0 : 1;
      cells[2] = len;
      cells[3] = flags;
      cells[4] = to === null ? 0 : 1;
      cells[5] = tolen;
      return fast(buf, to) === undefined ? cells[0] : Reflect.apply(ordinary, undefined, arguments);
    },
  "winsock2 recvfrom": (ordinary, fast) =>
    function recvfrom(s: unknown, buf: unknown, len: unknown, flags: unknown, from: unknown, fromlen: unknown) {
      if (arguments.length !== 6 || !isInt(s) || !isInt(len) || !isInt(flags) || len < 0 || !isCell(fromlen)) return Reflect.apply(ordinary, undefined, arguments);
      cells[0] = s;
      cells[1] = buf === null ? 0 : 1;
      cells[2] = len;
      cells[3] = flags;
      cells[4] = from === null ? 0 : 1;
      cells[5] = fromlen === null ? 0 : 1;
      return fast(buf, from, fromlen) === undefined ? cells[0] : Reflect.apply(ordinary, undefined, arguments);
    },
});

// The calls that programs make in their inner loops: recv, send, read, write. Their integers cross to C++ as three writes to one
// Int32Array instead of three Node-API calls, a fifth of the binding's whole cost. Anything but plain 32-bit integers takes the
// ordinary way, which throws what has to be thrown.
import { cells, header } from "./native.ts";
import type { constant, int } from "./types.ts";

/** An int that crosses as it is. The type comes first: `| 0` on an object would run its code. */
const isInt = (value: unknown): value is int => typeof value === "number" && (value | 0) === value;

/** A call of (fd, buf, count). */
export function hot3<P>(headerName: string, name: string): (fd: int, buf: P, count: int) => int {
  const { functions, hot } = header(headerName);
  const ordinary = functions[name] as (fd: int, buf: P, count: int) => int;
  const fast = hot[name] as (buf: P) => void;
  return function (fd, buf, count) {
    // biome-ignore lint/complexity/noArguments: a fourth argument is the ordinary call's to refuse
    if (arguments.length !== 3 || !isInt(fd) || !isInt(count) || count < 0) {
      // biome-ignore lint/complexity/noArguments: handed on as they came
      return Reflect.apply(ordinary, undefined, arguments);
    }
    cells[0] = fd;
    cells[1] = count;
    fast(buf);
    return cells[0] as int;
  };
}

/** A call of (fd, buf, len, flags). */
export function hot4<P>(headerName: string, name: string): (fd: int, buf: P, len: int, flags: constant) => int {
  const { functions, hot } = header(headerName);
  const ordinary = functions[name] as (fd: int, buf: P, len: int, flags: constant) => int;
  const fast = hot[name] as (buf: P) => void;
  return function (fd, buf, len, flags) {
    // biome-ignore lint/complexity/noArguments: a fifth argument is the ordinary call's to refuse
    if (arguments.length !== 4 || !isInt(fd) || !isInt(len) || len < 0 || !isInt(flags)) {
      // biome-ignore lint/complexity/noArguments: handed on as they came
      return Reflect.apply(ordinary, undefined, arguments);
    }
    cells[0] = fd;
    cells[1] = len;
    cells[2] = flags;
    fast(buf);
    return cells[0] as int;
  };
}

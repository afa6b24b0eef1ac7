// The C language itself: sizeof, variables whose address is taken (boxes), and arrays.
import * as layouts from "./generated/c.ts";
import { type CType, defineType, type Elements } from "./internal/box.ts";
import { integer, takes, wrongType } from "./internal/check.ts";
import { callsOf } from "./internal/native.ts";
import { isPointer, type Pointer, pointerSize } from "./internal/pointer.ts";
import { type StructClass, sizeOfType } from "./internal/struct.ts";
import type { memory } from "./internal/types.ts";

const { isArray, markArray } = callsOf("c");

export type { Box, CType } from "./internal/box.ts";
export type { Pointer } from "./internal/pointer.ts";
export { pointer } from "./internal/pointer.ts";

/** `char`: `array(char, 256)` is a Buffer. */
export const char: CType<Uint8Array> & { array: (count: number) => Buffer } = defineType("char", layouts.char, (n) =>
  Buffer.alloc(n),
) as never;
/** `signed char` */
export const schar: CType<Int8Array> = defineType("schar", layouts.schar);
/** `unsigned char` */
export const uchar: CType<Uint8Array> = defineType("uchar", layouts.uchar);
/** `short` */
export const short: CType<Int16Array> = defineType("short", layouts.short);
/** `unsigned short` */
export const ushort: CType<Uint16Array> = defineType("ushort", layouts.ushort);
/** `int` */
export const int: CType<Int32Array> = defineType("int", layouts.int);
/** `unsigned int` */
export const unsigned: CType<Uint32Array> = defineType("unsigned", layouts.unsigned);
/** `long` */
export const long: CType<BigInt64Array | Int32Array> = defineType("long", layouts.long);
/** `unsigned long` */
export const ulong: CType<BigUint64Array | Uint32Array> = defineType("ulong", layouts.ulong);
/** `long long` */
export const longlong: CType<BigInt64Array> = defineType("longlong", layouts.longlong);
/** `unsigned long long` */
export const ulonglong: CType<BigUint64Array> = defineType("ulonglong", layouts.ulonglong);
/** `float` */
export const float: CType<Float32Array> = defineType("float", layouts.float);
/** `double` */
export const double: CType<Float64Array> = defineType("double", layouts.double);
/** `int8_t` */
export const int8_t: CType<Int8Array> = defineType("int8_t", layouts.int8_t);
/** `uint8_t` */
export const uint8_t: CType<Uint8Array> = defineType("uint8_t", layouts.uint8_t);
/** `int16_t` */
export const int16_t: CType<Int16Array> = defineType("int16_t", layouts.int16_t);
/** `uint16_t` */
export const uint16_t: CType<Uint16Array> = defineType("uint16_t", layouts.uint16_t);
/** `int32_t` */
export const int32_t: CType<Int32Array> = defineType("int32_t", layouts.int32_t);
/** `uint32_t` */
export const uint32_t: CType<Uint32Array> = defineType("uint32_t", layouts.uint32_t);
/** `int64_t` */
export const int64_t: CType<BigInt64Array> = defineType("int64_t", layouts.int64_t);
/** `uint64_t` */
export const uint64_t: CType<BigUint64Array> = defineType("uint64_t", layouts.uint64_t);
/** `size_t` */
export const size_t: CType<BigUint64Array | Uint32Array> = defineType("size_t", layouts.size_t);
/** `ssize_t` */
export const ssize_t: CType<BigInt64Array | Int32Array> = defineType("ssize_t", layouts.ssize_t);
/** `socklen_t` */
export const socklen_t: CType<Uint32Array> = defineType("socklen_t", layouts.socklen_t);
/** `sa_family_t` */
export const sa_family_t: CType<Uint16Array> = defineType("sa_family_t", layouts.sa_family_t);
/** `in_port_t` */
export const in_port_t: CType<Uint16Array> = defineType("in_port_t", layouts.in_port_t);
/** `in_addr_t` */
export const in_addr_t: CType<Uint32Array> = defineType("in_addr_t", layouts.in_addr_t);
/** `pid_t` */
export const pid_t: CType<Int32Array> = defineType("pid_t", layouts.pid_t);
/** `uid_t` */
export const uid_t: CType<Uint32Array> = defineType("uid_t", layouts.uid_t);
/** `gid_t` */
export const gid_t: CType<Uint32Array> = defineType("gid_t", layouts.gid_t);
/** `off_t` */
export const off_t: CType<BigInt64Array> = defineType("off_t", layouts.off_t);
/** `mode_t` */
export const mode_t: CType<Uint32Array | Uint16Array> = defineType("mode_t", layouts.mode_t);
/** `time_t` */
export const time_t: CType<BigInt64Array> = defineType("time_t", layouts.time_t);

/** A value of the C type (a box holds one that has an address). */
export type char = number;
export type schar = number;
export type uchar = number;
export type short = number;
export type ushort = number;
export type int = number;
export type unsigned = number;
export type long = number;
export type ulong = number;
export type longlong = number;
export type ulonglong = number;
export type float = number;
export type double = number;
export type int8_t = number;
export type uint8_t = number;
export type int16_t = number;
export type uint16_t = number;
export type int32_t = number;
export type uint32_t = number;
export type int64_t = number;
export type uint64_t = number;
export type size_t = number;
export type ssize_t = number;
export type socklen_t = number;
export type sa_family_t = number;
export type in_port_t = number;
export type in_addr_t = number;
export type pid_t = number;
export type uid_t = number;
export type gid_t = number;
export type off_t = number;
export type mode_t = number;
export type time_t = number;

/**
 * `T name[count]`
 *
 * `array(int, 2)` is an Int32Array, `array(char, 256)` a Buffer. `array(pollfd, 2)` is one block of memory, passed as a
 * pointer as it is, with `fds[0].events` for its elements.
 */
export function array(type: typeof char, count: number): Buffer;
export function array<A extends Elements>(type: CType<A>, count: number): A;
export function array<T extends Uint8Array>(type: StructClass<T>, count: number): readonly T[];
export function array(type: CType<Elements> | StructClass<Uint8Array>, count: number): memory {
  // biome-ignore lint/complexity/noArguments: the number of arguments is what is checked
  takes("array", arguments, 2);
  const size = sizeOfType(type);
  if (size === undefined) throw wrongType("array", 1, "type", "a C type or a struct", type);
  integer("array", 2, "count", count, 0, Math.floor(2 ** 32 / size));
  if ("array" in type) return type.array(count);
  const storage = new Uint8Array(count * size);
  const views = Array.from({ length: count }, (_, index) => new type(storage.buffer, index * size));
  return markArray(views, storage);
}

/** `sizeof`: bytes of an array, a struct, a variable or a type; of a string literal, with its NUL. */
export function sizeof(
  object: memory | Pointer<unknown> | { readonly size: number; readonly name: string } | string,
): number {
  // biome-ignore lint/complexity/noArguments: the number of arguments is what is checked
  takes("sizeof", arguments, 1);
  const size = sizeOf(object);
  if (size !== undefined) return size;
  throw wrongType("sizeof", 1, "object", "an array, a struct, a box, a C type or a string", object);
}

function sizeOf(object: unknown): number | undefined {
  if (ArrayBuffer.isView(object)) return object instanceof DataView ? undefined : object.byteLength;
  if (typeof object === "string") return Buffer.byteLength(object) + 1;
  if (isPointer(object)) return pointerSize;
  return isArray(object) ? object.bytes.byteLength : sizeOfType(object);
}

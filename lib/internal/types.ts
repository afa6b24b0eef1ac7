// The C types that appear in the signatures.

/** An integer type of C. */
export type int = number;

/** A constant of a C header; `undefined` where the platform lacks it, which every call refuses with a TypeError. */
export type constant = number | undefined;

/** Memory: any typed array, a struct, a box, or an array of structs from `bsd-sockets/c`. */
export type memory =
  | Uint8Array
  | Int8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array
  | Float32Array
  | Float64Array
  | readonly Uint8Array[];

/** `void *` */
export type pointer = memory | null;

/** `const void *`, `const char *`: a string stands for its UTF-8 bytes and a NUL. */
export type const_pointer = memory | string | null;

/** `const char *`: a string, or memory that holds a NUL. */
export type text = memory | string;

/** A pointer to a function of C: a JavaScript function, or a number that stands for one (SIG_IGN). */
export type function_pointer = ((...args: never[]) => unknown) | number;

/** `int *`, `socklen_t *`: an `int` box or a 32-bit typed array. */
export type int_pointer = Int32Array | Uint32Array | null;

/** An `int` that stands for a character: a number or a one-character string, C's `'\n'`. */
export type character = number | string;

/** `char *const argv[]`: an array of strings, with or without C's terminating null. */
export type strings = readonly (text | null)[];

/** What a printf conversion takes: numbers and bigints (%d %f …), strings and memory (%s), memory (%p). */
export type argument = number | bigint | string | memory | null;

declare const stream: unique symbol;
/** `FILE`: a stream of the C library; opaque. */
export interface FILE {
  readonly [stream]: never;
}

/** Windows' names of C's integers; SOCKET and HANDLE are signed here, so that INVALID_SOCKET is -1. */
export type SOCKET = number;
export type HANDLE = number;
export type BOOL = number;
export type BYTE = number;
export type WORD = number;
export type DWORD = number;
export type LONG = number;
export type GROUP = number;

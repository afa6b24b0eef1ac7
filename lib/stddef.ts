// <stddef.h>
import { offsets, type StructClass } from "./internal/struct.ts";

/** `NULL` */
export const NULL = null;

/** `size_t offsetof(type, member)`: bytes from the start of a struct to one of its fields. */
export function offsetof<T extends Uint8Array>(type: StructClass<T>, member: keyof T & string): number {
  const offset = offsets(type)?.get(member);
  if (offset === undefined)
    throw new TypeError("offsetof: argument 1 (type) must be a struct, argument 2 (member) its field");
  return offset;
}

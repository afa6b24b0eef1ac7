// <stddef.h>
import { takes, wrongType } from "./internal/check.ts";
import { offsets, type StructClass } from "./internal/struct.ts";

/** `NULL` */
export const NULL = null;

/** `size_t offsetof(type, member)`: bytes from the start of a struct to one of its fields. */
export function offsetof<T extends Uint8Array>(type: StructClass<T>, member: keyof T & string): number {
  // biome-ignore lint/complexity/noArguments: the number of arguments is what is checked
  takes("offsetof", arguments, 2);
  const fields = offsets(type);
  if (fields === undefined) throw wrongType("offsetof", 1, "type", "a struct", type);
  const offset = fields.get(member);
  if (offset === undefined) throw wrongType("offsetof", 2, "member", `a field of struct ${type.name}`, member);
  return offset;
}

// A pointer variable whose address is taken (`struct addrinfo *res`, passed as `&res`): JavaScript has objects instead of addresses.
import * as layouts from "../generated/c.ts";
import { takes } from "./check.ts";
import { callsOf } from "./native.ts";
import { registerType } from "./struct.ts";

/** `sizeof(void *)` */
export const pointerSize: number = layouts.size_t[0];

/** A variable of type `T *`: `&p` is the box itself, `p` is `p.value`. */
export interface Pointer<T> {
  value: T | null;
}

// The addon marks a box, which tells it from everything that only looks like one; no proxy's code runs.
const { isPointer, markPointer } = callsOf("c");

export { isPointer };

function makePointer<T>(initial: T | null = null): Pointer<T> {
  // biome-ignore lint/complexity/noArguments: the number of arguments is what is checked
  takes("pointer", arguments, 1);
  return markPointer({ value: initial });
}
registerType(makePointer, pointerSize);

/** `T *p = initial`: a pointer variable, for calls that store a pointer (`getaddrinfo(…, res)` with `res = pointer<addrinfo>()`). */
export const pointer: { <T>(initial?: T | null): Pointer<T>; readonly size: number; readonly name: string } =
  Object.defineProperties(makePointer, {
    name: { value: "pointer" },
    size: { value: pointerSize, enumerable: true },
  }) as never;

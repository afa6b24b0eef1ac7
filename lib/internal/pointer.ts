// A pointer variable whose address is taken (`struct addrinfo *res`, passed as `&res`): JavaScript has objects instead of addresses.
import * as layouts from "../generated/c.ts";
import { takes } from "./check.ts";
import { registerType } from "./struct.ts";

/** `sizeof(void *)` */
export const pointerSize: number = layouts.size_t[0];

/** A variable of type `T *`: `&p` is the box itself, `p` is `p.value`. */
export interface Pointer<T> {
  value: T | null;
}

// A private member tells a box from everything that only looks like one, and no proxy's code runs.
class PointerBox<T> implements Pointer<T> {
  readonly #isPointer = true;
  value: T | null;

  constructor(value: T | null) {
    this.value = value;
  }

  static is(object: unknown): object is PointerBox<unknown> {
    return typeof object === "object" && object !== null && #isPointer in object && object.#isPointer;
  }
}

export const isPointer = (object: unknown): object is Pointer<unknown> => PointerBox.is(object);

function makePointer<T>(initial: T | null = null): Pointer<T> {
  // biome-ignore lint/complexity/noArguments: the number of arguments is what is checked
  takes("pointer", arguments, 1);
  return new PointerBox(initial);
}
registerType(makePointer, pointerSize);

/** `T *p = initial`: a pointer variable, for calls that store a pointer (`getaddrinfo(…, res)` with `res = pointer<addrinfo>()`). */
export const pointer: { <T>(initial?: T | null): Pointer<T>; readonly size: number; readonly name: string } =
  Object.defineProperties(makePointer, {
    name: { value: "pointer" },
    size: { value: pointerSize, enumerable: true },
  }) as never;

// How the arguments of a hot call cross to C++ (lib/generated/hot.ts, native/common/cells.h): integers as writes to one Int32Array
// instead of a Node-API call each, and memory that a program passes again and again as its ArrayBuffer: asking Node-API where a typed array
// lies is half of a call's instructions, asking where an ArrayBuffer lies is next to nothing.

/** An int that crosses as it is. The type comes first: `| 0` on an object would run its code. */
export const isInt = (value: unknown): value is number => typeof value === "number" && (value | 0) === value;

const TypedArray = Object.getPrototypeOf(Uint8Array.prototype) as object;
/** The engine's own getter, so that no code of a value runs. */
const getter = (name: PropertyKey) =>
  Function.prototype.call.bind(Object.getOwnPropertyDescriptor(TypedArray, name)?.get as never) as (
    value: unknown,
  ) => unknown;
/** The name of a typed array's class, undefined for everything else. */
const classOf = getter(Symbol.toStringTag);
const bufferOf = getter("buffer");
const offsetOf = getter("byteOffset");
const sizeOf = getter("byteLength");

const byteLengthOf = Function.prototype.call.bind(
  Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, "byteLength")?.get as never,
) as (value: unknown) => number;
function isArrayBuffer(value: unknown): boolean {
  try {
    byteLengthOf(value);
    return true;
  } catch {
    return false; // shared memory: Node-API does not say where it lies
  }
}

// What the first of a pointer's three cells says; of a known view, the others are its offset and its size.
const nothing = 0;
const typedArray = 1;
const known = 2;

/**
 * A pointer parameter of a hot call. It knows the view that two calls running were made with; C++ asks for the
 * buffer's address and size on every call, so that a detached, resized or grown one is seen.
 */
export class Pointer {
  #known: unknown = this; // no argument is that
  #seen: unknown = this;
  #buffer: unknown;
  #offset = 0;
  #size = 0;

  /** Writes three cells from `at` on and returns what Node-API gets. */
  cross(cells: Int32Array, at: number, value: unknown): unknown {
    if (value === this.#known) {
      cells[at] = known;
      cells[at + 1] = this.#offset;
      cells[at + 2] = this.#size;
      return this.#buffer;
    }
    cells[at] = value === null ? nothing : typedArray;
    if (value === this.#seen) this.#learn(value);
    else this.#seen = value;
    return value;
  }

  /** Whether it points to 32-bit integers, or nowhere. */
  isCell(value: unknown): boolean {
    if (value === this.#known || value === null) return true;
    const name = classOf(value);
    return name === "Int32Array" || name === "Uint32Array";
  }

  #learn(value: unknown): void {
    if (classOf(value) === undefined) return;
    const buffer = bufferOf(value);
    const offset = offsetOf(value);
    const size = sizeOf(value);
    if (!isArrayBuffer(buffer) || !isInt(offset) || !isInt(size)) return;
    this.#known = value;
    this.#buffer = buffer;
    this.#offset = offset;
    this.#size = size;
  }
}

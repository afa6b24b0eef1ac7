// Variables whose address is taken: a C type is a function that makes one-element typed arrays with `.value`.
import { takes, wrongType } from "./check.ts";
import type { TypeLayout } from "./native.ts";
import { registerType } from "./struct.ts";

/** The typed array of a C type. */
export type Elements =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array
  | Float32Array
  | Float64Array;

/** A variable of a C type: `&n` is the box itself, `n` is `n.value`. 64-bit values read as numbers while they are safe integers. */
export type Box<A> = A & { get value(): number; set value(value: number | bigint) };

/** A C type: `int(5)` is a variable, `sizeof(int)` its size, `array(int, 2)` an array of two. */
export interface CType<A extends Elements> {
  (initial?: number | bigint | string): Box<A>;
  readonly size: number;
  readonly name: string;
  /** Memory for `count` of them. */
  readonly array: (count: number) => A;
}

function elementsOf([size, isSigned, isFloat]: TypeLayout): new (length: number) => Elements {
  if (isFloat) return size === 4 ? Float32Array : Float64Array;
  if (size === 1) return isSigned ? Int8Array : Uint8Array;
  if (size === 2) return isSigned ? Int16Array : Uint16Array;
  if (size === 4) return isSigned ? Int32Array : Uint32Array;
  return isSigned ? BigInt64Array : BigUint64Array;
}

// The number of a C initializer: a number, or for a character type C's 'a' as a one-character string.
function scalar(name: string, value: unknown, size: number): number | bigint {
  if (typeof value === "number" || typeof value === "bigint") return value;
  if (size === 1 && typeof value === "string" && value.length === 1 && value.charCodeAt(0) < 128)
    return value.charCodeAt(0);
  throw wrongType(name, 1, "value", "a number", value);
}

/** Whether an integer of this layout can be the value: by numbers where they suffice, for a bigint costs a hundred times as much. */
function range([size, isSigned]: TypeLayout): (value: number | bigint) => boolean {
  if (size === 8) {
    const wrap = isSigned ? BigInt.asIntN : BigInt.asUintN;
    return (value) =>
      (typeof value === "bigint" || Number.isInteger(value)) && wrap(64, BigInt(value)) === BigInt(value);
  }
  const highest = 2 ** (size * 8 - (isSigned ? 1 : 0)) - 1;
  const lowest = isSigned ? -highest - 1 : 0;
  return (value) => Number.isInteger(Number(value)) && value >= lowest && value <= highest;
}

/** A C type of the given layout. */
export function defineType<A extends Elements>(
  name: string,
  layout: TypeLayout,
  makeArray?: (count: number) => A,
): CType<A> {
  const [size, , isFloat] = layout;
  const isInRange = range(layout);
  const Base = elementsOf(layout) as unknown as new (length: number) => { [index: number]: number | bigint };
  const Variable = {
    [name]: class extends Base {
      // subarray() and slice() of a box are plain arrays.
      static get [Symbol.species](): unknown {
        return Base;
      }
      get value(): number | bigint {
        const value = this[0] as number | bigint;
        return typeof value === "bigint" && Number.isSafeInteger(Number(value)) ? Number(value) : value;
      }
      set value(value: number | bigint) {
        const given = scalar(name, value, size);
        if (!isFloat && !isInRange(given))
          throw new RangeError(`${name}: argument 1 (value) must be an integer of ${size} bytes, got ${given}`);
        this[0] = !isFloat && size === 8 ? BigInt(given) : Number(given);
      }
    },
  }[name] as unknown as new (
    length: number,
  ) => Box<A>;
  const type = (...initial: (number | bigint | string)[]): Box<A> => {
    takes(name, initial, 1);
    const variable = new Variable(1);
    if (initial.length > 0) variable.value = initial[0] as number;
    return variable;
  };
  const array = makeArray ?? ((count: number): A => new Base(count) as unknown as A);
  registerType(type, size);
  return Object.defineProperties(type, {
    name: { value: name },
    size: { value: size, enumerable: true },
    array: { value: array },
  }) as CType<A>;
}

// C structs as classes over bytes. Offsets and widths come from the compiler (native/tables); this file only reads and
// writes them.
import { endianness } from "node:os";
import { handlesOf } from "./handles.ts";
import { callsOf, type StructLayout } from "./native.ts";

/** A struct's class: `new sockaddr_in()` is zeroed memory, `new sockaddr_in(buffer, byteOffset)` a cast. */
export interface StructClass<T extends Uint8Array> {
  new (): T;
  /** The C cast: a view of the struct's size over existing bytes. */
  new (buffer: ArrayBufferLike, byteOffset?: number): T;
  /** `sizeof(struct …)` */
  readonly size: number;
  readonly name: string;
}

/** A pointer: what it points to. */
type Pointer =
  | { readonly pointer: "bytes" | "text" | "function" }
  | { readonly pointer: "array" | "struct"; readonly to: () => StructClass<Uint8Array> };
type Kind = "int" | "ints" | "bytes" | "handles" | StructClass<Uint8Array> | Pointer | { readonly alias: string };

interface Place {
  readonly owner: string;
  readonly name: string;
  readonly offset: number;
  readonly size: number;
  readonly element: number;
  readonly signed: boolean;
}

const littleEndian = endianness() === "LE";

function integer(place: Place): PropertyDescriptor {
  const { offset, size, signed } = place;
  const bits = size * 8;
  const lowest = signed ? -(2 ** (bits - 1)) : 0;
  const highest = 2 ** (signed ? bits - 1 : bits) - 1;
  return {
    get(this: Uint8Array): number | bigint {
      return size > 6 ? readWide(this, place) : readInteger(this, offset, size, signed);
    },
    set(this: Uint8Array, value: unknown) {
      if (size > 6) return writeWide(this, place, value);
      const number = checked(place, value, lowest, highest);
      const unsigned = number < 0 ? number + 2 ** bits : number;
      for (let i = 0; i < size; i++) {
        this[offset + (littleEndian ? i : size - 1 - i)] = Math.floor(unsigned / 2 ** (8 * i)) & 0xff;
      }
    },
  };
}

function readInteger(bytes: Uint8Array, offset: number, size: number, signed: boolean): number {
  let value = 0;
  for (let i = 0; i < size; i++) {
    value = value * 256 + (bytes[offset + (littleEndian ? size - 1 - i : i)] as number);
  }
  return signed && value >= 2 ** (size * 8 - 1) ? value - 2 ** (size * 8) : value;
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// 64-bit fields read as numbers while they are safe integers.
function readWide(bytes: Uint8Array, { offset, signed }: Place): number | bigint {
  const value = signed ? view(bytes).getBigInt64(offset, littleEndian) : view(bytes).getBigUint64(offset, littleEndian);
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

function writeWide(bytes: Uint8Array, place: Place, value: unknown): void {
  const [lowest, highest] = place.signed ? [-(2n ** 63n), 2n ** 63n - 1n] : [0n, 2n ** 64n - 1n];
  const wide =
    typeof value === "bigint" ? value : BigInt(checked(place, value, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER));
  if (wide < lowest || wide > highest) throw outOfRange(place, `from ${lowest} to ${highest}`, value);
  view(bytes).setBigUint64(place.offset, BigInt.asUintN(64, wide), littleEndian);
}

function checked(place: Place, value: unknown, lowest: number, highest: number): number {
  if (typeof value !== "number") {
    throw new TypeError(
      `${place.owner}.${place.name} must be an integer, got ${value === null ? "null" : typeof value}`,
    );
  }
  if (!Number.isInteger(value) || value < lowest || value > highest) {
    throw outOfRange(place, `from ${lowest} to ${highest}`, value);
  }
  return value;
}

function outOfRange(place: Place, range: string, value: unknown): RangeError {
  return new RangeError(`${place.owner}.${place.name} must be an integer ${range}, got ${value}`);
}

function bytesField({ offset, size }: Place): PropertyDescriptor {
  return {
    get(this: Uint8Array) {
      return Buffer.from(this.buffer as ArrayBuffer, this.byteOffset + offset, size);
    },
  };
}

function integersField({ offset, size, element, signed }: Place): PropertyDescriptor {
  const Elements = element === 2 ? Uint16Array : signed ? Int32Array : Uint32Array;
  return {
    get(this: Uint8Array) {
      return new Elements(this.buffer as ArrayBuffer, this.byteOffset + offset, size / element);
    },
  };
}

// A nested struct: reading gives a view of the same bytes, assigning copies them, as in C.
function structField({ owner, name, offset, size }: Place, Type: StructClass<Uint8Array>): PropertyDescriptor {
  return {
    get(this: Uint8Array) {
      return new Type(this.buffer, this.byteOffset + offset);
    },
    set(this: Uint8Array, value: unknown) {
      if (!(value instanceof Uint8Array) || value.length !== size) {
        throw new TypeError(`${owner}.${name} must be a struct ${Type.name} (${size} bytes)`);
      }
      this.set(value, offset);
    },
  };
}

function handlesField({ offset, size, element }: Place): PropertyDescriptor {
  const Handles = handlesOf(size / element, element);
  return {
    get(this: Uint8Array) {
      return new Handles(this, offset);
    },
  };
}

const { isArray } = callsOf("c");

/** The bytes of memory: a typed array or an array of structs; undefined for anything else. */
export function bytesOf(value: unknown): Uint8Array | undefined {
  if (isArray(value)) return value.bytes;
  if (!ArrayBuffer.isView(value) || value instanceof DataView) return undefined;
  if (value.byteLength === 0) return new Uint8Array(0); // detached, maybe
  return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
}

/** Whether `object` is a struct of a class with pointers, cast or not; no code of a proxy runs. */
export function isStruct<T extends Uint8Array>(type: StructClass<T>, object: unknown): object is T {
  return fieldsOf.get(type)?.layout.is?.(object) === true;
}

const { SIG_DFL, SIG_IGN } = callsOf("signal");
const isHandler = (value: unknown): boolean => typeof value === "function" || value === SIG_DFL || value === SIG_IGN;

type Check = [expected: string, takes: (value: unknown) => boolean];

// What a pointer of each kind takes besides null, and how a message calls that.
const plainPointers: Record<"bytes" | "text" | "function", Check> = {
  bytes: ["memory, a string", (value) => typeof value === "string" || bytesOf(value) !== undefined],
  text: ["a string", (value) => typeof value === "string"],
  function: ["a function, SIG_DFL, SIG_IGN", isHandler],
};

function structPointer(Type: StructClass<Uint8Array>, arrays: boolean): Check {
  const one = `${/^[aeiou]/.test(Type.name) ? "an" : "a"} ${Type.name}`;
  if (!arrays) return [one, (value) => isStruct(Type, value)];
  const takes = (value: unknown): boolean =>
    isStruct(Type, value) || (isArray(value) && (value.length === 0 || isStruct(Type, value[0])));
  return [`${one}, an array of them`, takes];
}

/** A struct with pointers: its slots hold the JavaScript objects that they point to. */
type Slotted = Uint8Array & { readonly slots?: unknown[] };

function slotField({ owner, name }: Place, kind: Pointer, slot: number): PropertyDescriptor {
  const none = kind.pointer === "function" ? 0 : null;
  return {
    get(this: Slotted) {
      return this.slots?.[slot] ?? none;
    },
    set(this: Slotted, value: unknown) {
      const [expected, takes] =
        "to" in kind ? structPointer(kind.to(), kind.pointer === "array") : plainPointers[kind.pointer];
      if (value !== null && !takes(value)) {
        throw new TypeError(`${owner}.${name} must be ${expected} or null, got ${typeof value}`);
      }
      (this.slots as unknown[])[slot] = value;
    },
  };
}

function field(place: Place, kind: Exclude<Kind, Pointer | { alias: string }>): PropertyDescriptor {
  if (kind === "int") return integer(place);
  if (kind === "bytes") return bytesField(place);
  if (kind === "ints") return integersField(place);
  if (kind === "handles") return handlesField(place);
  return structField(place, kind);
}

/** What is known of a struct's class. */
interface Fields {
  readonly layout: StructLayout;
  readonly offsets: Map<string, number>;
}
const fieldsOf = new WeakMap<object, Fields>();
const typeSizes = new WeakMap<object, number>();

/** Makes sizeof() and array() know a type. */
export function registerType(type: object, size: number): void {
  typeSizes.set(type, size);
}

/** Makes `alias`, a function that constructs `type` (sigaction, which is a call too), known as that struct. */
export function aliasType(alias: object, type: StructClass<Uint8Array>): void {
  registerType(alias, type.size);
  fieldsOf.set(alias, fieldsOf.get(type) as Fields);
}

/** The size of a struct's class or a C type; undefined for anything else (a proxy of one is something else). */
export function sizeOfType(type: unknown): number | undefined {
  return typeof type === "function" ? typeSizes.get(type) : undefined;
}

/** Where the fields of a struct's class are, or undefined for anything else. */
export function offsets(type: unknown): Map<string, number> | undefined {
  return typeof type === "function" ? fieldsOf.get(type)?.offsets : undefined;
}

function accessor(prototype: object, place: Place, kind: Kind, slots: readonly Kind[]): PropertyDescriptor | undefined {
  if (typeof kind !== "object") return field(place, kind);
  if ("alias" in kind) return Object.getOwnPropertyDescriptor(prototype, kind.alias);
  return slotField(place, kind, slots.indexOf(kind));
}

/** The class of `struct name`, with an accessor per field in the layout's order. */
export function defineStruct<T extends Uint8Array>(
  name: string,
  layout: StructLayout | undefined,
  fields: Record<string, Kind>,
): StructClass<T> {
  if (layout === undefined) throw new Error(`struct ${name} has no layout: the addon is older than this package`);
  const { 0: size = 0, mark } = layout;
  const slots = Object.values(fields).filter((kind) => typeof kind === "object" && "pointer" in kind);
  const Struct = {
    [name]: class extends Uint8Array {
      static readonly size = size;
      // subarray() and slice() of a struct are bytes.
      static get [Symbol.species](): Uint8ArrayConstructor {
        return Uint8Array;
      }
      constructor(buffer?: ArrayBufferLike, byteOffset = 0) {
        if (buffer === undefined) {
          super(size);
        } else if (buffer instanceof ArrayBuffer || buffer instanceof SharedArrayBuffer) {
          super(buffer as ArrayBuffer, byteOffset, size);
        } else {
          throw new TypeError(
            `${name}: a cast needs an ArrayBuffer and an offset: new ${name}(x.buffer, x.byteOffset)`,
          );
        }
        mark?.(this);
      }
    },
  }[name] as unknown as StructClass<T> & { prototype: object };
  const offsets = new Map<string, number>();
  fieldsOf.set(Struct, { layout, offsets });
  registerType(Struct, size);
  Object.keys(fields).forEach((fieldName, index) => {
    const [offset, width, element, signed] = layout.slice(1 + 4 * index) as [number, number, number, number];
    const place = { owner: name, name: fieldName, offset, size: width, element, signed: signed === 1 };
    offsets.set(fieldName, offset);
    const descriptor = accessor(Struct.prototype, place, fields[fieldName] as Kind, slots);
    Object.defineProperty(Struct.prototype, fieldName, { ...descriptor, enumerable: true, configurable: true });
  });
  return Struct;
}

/** The same for a struct that some platforms lack: `undefined` there, like a missing constant. */
export function optionalStruct<T extends Uint8Array>(
  name: string,
  layout: StructLayout | undefined,
  fields: Record<string, Kind>,
): StructClass<T> | undefined {
  return layout === undefined ? undefined : defineStruct<T>(name, layout, fields);
}

// An array of SOCKETs inside a struct (fd_set.fd_array): signed pointer-sized integers, read and written as numbers.
import { pointerSize } from "./pointer.ts";

/** `SOCKET fd_array[FD_SETSIZE]` */
export interface Handles extends Iterable<number> {
  readonly length: number;
  [index: number]: number;
}

function readHandle(view: DataView, index: number): number {
  if (pointerSize === 4) return view.getInt32(index * 4, true);
  return Number(view.getBigInt64(index * 8, true));
}

function writeHandle(view: DataView, index: number, value: unknown): void {
  if (typeof value !== "number") throw new TypeError(`fd_array[${index}] must be an integer, got ${typeof value}`);
  if (!Number.isSafeInteger(value)) throw new RangeError(`fd_array[${index}] must be an integer, got ${value}`);
  if (pointerSize === 4) view.setInt32(index * 4, value, true);
  else view.setBigInt64(index * 8, BigInt(value), true);
}

/** A class of arrays of `length`, over the bytes that end a struct. */
export function handlesOf(length: number): (struct: Uint8Array) => Handles {
  class HandleArray {
    readonly #view: DataView;
    readonly length = length;

    constructor({ buffer, byteOffset, byteLength }: Uint8Array) {
      this.#view = new DataView(buffer, byteOffset + byteLength - length * pointerSize, length * pointerSize);
    }

    *[Symbol.iterator](): Iterator<number> {
      for (let index = 0; index < length; index++) yield readHandle(this.#view, index);
    }

    static {
      for (let index = 0; index < length; index++) {
        Object.defineProperty(HandleArray.prototype, index, {
          get: function (this: HandleArray) {
            return readHandle(this.#view, index);
          },
          set: function (this: HandleArray, value: unknown) {
            writeHandle(this.#view, index, value);
          },
        });
      }
    }
  }
  return (struct) => new HandleArray(struct) as unknown as Handles;
}

// An array of SOCKETs inside a struct (fd_set.fd_array): signed pointer-sized integers, read and written as numbers.

/** `SOCKET fd_array[FD_SETSIZE]` */
export interface Handles extends Iterable<number> {
  readonly length: number;
  [index: number]: number;
}

function readHandle(view: DataView, size: number, index: number): number {
  return size === 4 ? view.getInt32(index * 4, true) : Number(view.getBigInt64(index * 8, true));
}

function writeHandle(view: DataView, size: number, index: number, value: unknown): void {
  if (typeof value !== "number") throw new TypeError(`fd_array[${index}] must be an integer, got ${typeof value}`);
  if (!Number.isSafeInteger(value)) throw new RangeError(`fd_array[${index}] must be an integer, got ${value}`);
  if (size === 4) view.setInt32(index * 4, value, true);
  else view.setBigInt64(index * 8, BigInt(value), true);
}

/** A class of arrays of `length` handles of `size` bytes each. */
export function handlesOf(length: number, size: number): new (bytes: Uint8Array, offset: number) => Handles {
  class HandleArray {
    readonly #view: DataView;
    readonly length = length;

    constructor({ buffer, byteOffset }: Uint8Array, offset: number) {
      this.#view = new DataView(buffer, byteOffset + offset, length * size);
    }

    *[Symbol.iterator](): Iterator<number> {
      for (let index = 0; index < length; index++) yield readHandle(this.#view, size, index);
    }

    static {
      for (let index = 0; index < length; index++) {
        Object.defineProperty(HandleArray.prototype, index, {
          get: function (this: HandleArray) {
            return readHandle(this.#view, size, index);
          },
          set: function (this: HandleArray, value: unknown) {
            writeHandle(this.#view, size, index, value);
          },
        });
      }
    }
  }
  return HandleArray as unknown as new (
    bytes: Uint8Array,
    offset: number,
  ) => Handles;
}

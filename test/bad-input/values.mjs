// Values that no C parameter, or only some, can take. Each is made anew for each call.

/** More bytes than any length that a row of rows.mjs passes, and room for setbuf's BUFSIZ. */
export const MEMORY = 16_384;

export const memory = () => new Uint8Array(MEMORY);

/** A typed array whose ArrayBuffer has been transferred away. */
export function detached(Type = Uint8Array) {
  const array = new Type(16);
  structuredClone(array.buffer, { transfer: [array.buffer] });
  return array;
}

function refuse() {
  throw new Error("JavaScript code of an argument must not run");
}

const revoked = () => {
  const { proxy, revoke } = Proxy.revocable(new Uint8Array(16), {});
  revoke();
  return proxy;
};

const armed = { get: refuse, has: refuse, getPrototypeOf: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse };

/** @type {Record<string, () => unknown>} */
export const values = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  false: () => false,
  "a string": () => "text",
  "an empty string": () => "",
  "a one-character string": () => "a",
  "a character beyond ASCII": () => "é",
  "a bigint": () => 1n,
  "a symbol": () => Symbol("s"),
  "a function": () => () => 1,
  "an object": () => ({}),
  "an array of numbers": () => [1, 2, 3],
  "an array of typed arrays": () => Object.freeze([new Uint8Array(16), new Uint8Array(16)]),
  "an array-like object": () => ({ 0: 1, length: 1, byteLength: 1, byteOffset: 0, buffer: new ArrayBuffer(1) }),
  "a Number object": () => Object(1),
  "a String object": () => Object("text"),
  "a date": () => new Date(0),
  "an object with valueOf": () => ({ valueOf: () => 1, toString: () => "1", [Symbol.toPrimitive]: () => 1 }),
  "an object whose valueOf throws": () => ({ valueOf: refuse, toString: refuse, [Symbol.toPrimitive]: refuse }),
  "an object whose getters throw": () =>
    Object.defineProperties({}, { length: { get: refuse }, buffer: { get: refuse }, value: { get: refuse } }),
  "a Proxy of a typed array": () => new Proxy(new Uint8Array(16), {}),
  "a Proxy whose traps throw": () => new Proxy(new Uint8Array(16), armed),
  "a revoked Proxy": revoked,
  "an object with a typed array's prototype": () => Object.create(Uint8Array.prototype),
  "a DataView": () => new DataView(new ArrayBuffer(16)),
  "an ArrayBuffer": () => new ArrayBuffer(16),
  "a SharedArrayBuffer": () => new SharedArrayBuffer(16),
  "a detached Uint8Array": () => detached(),
  "a detached Int32Array": () => detached(Int32Array),
  "an empty Int32Array": () => new Int32Array(0),
  NaN: () => Number.NaN,
  Infinity: () => Number.POSITIVE_INFINITY,
  "-Infinity": () => Number.NEGATIVE_INFINITY,
  "-0": () => -0,
  "-1": () => -1,
  1.5: () => 1.5,
  "2**16": () => 2 ** 16,
  "2**31": () => 2 ** 31,
  "2**32": () => 2 ** 32,
  "2**53": () => 2 ** 53,
  "-(2**31) - 1": () => -(2 ** 31) - 1,
  memory,
  "an Int32Array": () => new Int32Array(MEMORY / 4),
  "a Float64Array": () => new Float64Array(MEMORY / 8),
};

const arrays = ["memory", "an Int32Array", "a Float64Array"];

/** Memory that has no byte: whether it will do depends on the length that goes with it (child.mjs, views). */
export const EMPTY = "an empty Int32Array";

/** Kinds that are memory. */
export const pointers = ["out", "outOrNull", "in", "inOrNull"];
const texts = ["a string", "an empty string", "a one-character string", "a character beyond ASCII"];

/**
 * What each kind of parameter takes of these values; everything else must throw.
 * @type {Record<string, readonly string[]>}
 */
export const accepted = {
  int: ["-0", "-1", "2**16"],
  uint16: ["-0"],
  uint32: ["-0", "2**16", "2**31"],
  size: ["-0", "2**16", "2**31", "2**32"],
  // Lengths of the memory that the row passes, so that the large ones are past its end.
  length: ["-0"],
  intLength: ["-0", "-1"],
  socklen: ["-0", "-1"],
  character: ["-0", "-1", "2**16", "a one-character string"],
  out: arrays,
  outOrNull: [...arrays, "null"],
  in: [...arrays, ...texts],
  inOrNull: [...arrays, ...texts, "null"],
  text: [...arrays, ...texts],
  textOrNull: [...arrays, ...texts, "null"],
  // A socklen_t cell of value 0, and int [2].
  cellOrNull: ["an Int32Array", "null"],
  stream: [],
  streamOrNull: ["null"],
  in6_addr: arrays,
  short: ["-0", "-1"],
  shortBox: [],
  pidBox: ["an Int32Array"],
  // A descriptor below FD_SETSIZE.
  bit: ["-0"],
  // SIG_DFL is 0.
  handler: ["a function", "-0"],
  sigactionOrNull: ["null"],
  msghdrOrNull: ["null"],
  // A struct that only its own class makes, and that was initialised.
  opaque: [],
  opaqueOrNull: ["null"],
  // Memory is a string where it holds a NUL.
  strings: ["an array of typed arrays"],
  stringsOrNull: ["an array of typed arrays", "null"],
  function: ["a function"],
  // SOCKET, HANDLE: any pointer-sized integer.
  handle: ["-0", "-1", "2**16", "2**31", "2**32", "-(2**31) - 1"],
  // 32 bits of either sign.
  bits: ["-0", "-1", "2**16", "2**31"],
  cell: ["an Int32Array"],
  nullOnly: ["null"],
  pointerBox: [],
  addrinfoOrNull: ["null"],
  // The number of structs in the memory that the row passes.
  elements: ["-0"],
  struct: [],
  member: [],
  type: [],
  count: ["-0", "2**16"],
  anything: Object.keys(values),
  object: [...arrays, ...texts, "a detached Uint8Array", "a detached Int32Array", "an empty Int32Array"],
};

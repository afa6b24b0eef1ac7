// Argument checks of the few calls that are written in TypeScript, with the messages of native/common/args.h.

/** A call with more arguments than it takes: a mistake that a C compiler would refuse. */
export function takes(call: string, args: ArrayLike<unknown>, count: number): void {
  if (args.length <= count) return;
  const plural = count === 1 ? "argument" : "arguments";
  throw new TypeError(`${call}: argument ${count + 1} is one too many: the call takes ${count} ${plural}`);
}

/** TypeError: `call: argument N (name) must be …, got …`. */
export function wrongType(call: string, position: number, name: string, expected: string, got: unknown): TypeError {
  const kind = got === null ? "null" : typeof got;
  return new TypeError(`${call}: argument ${position} (${name}) must be ${expected}, got ${kind}`);
}

/** An integer from `lowest` to `highest`. */
export function integer(
  call: string,
  position: number,
  name: string,
  value: unknown,
  lowest: number,
  highest: number,
): number {
  if (typeof value !== "number") throw wrongType(call, position, name, "an integer", value);
  if (Number.isInteger(value) && value >= lowest && value <= highest) return value;
  const range = `an integer from ${lowest} to ${highest}`;
  throw new RangeError(`${call}: argument ${position} (${name}) must be ${range}, got ${value}`);
}

/** A C int. */
export function anyInt(call: string, position: number, name: string, value: unknown): number {
  return integer(call, position, name, value, -(2 ** 31), 2 ** 31 - 1);
}

// How a row of rows.mjs is written: a parameter's kind (values.mjs), its name in messages, and a harmless argument.
import { int } from "bsd-sockets/c";
import { in6addr_loopback } from "bsd-sockets/netinet/in";
import { stdout } from "bsd-sockets/stdio";
import { accepted, memory } from "./values.mjs";

/**
 * @typedef {object} Parameter
 * @property {string} kind
 * @property {string} name
 * @property {() => unknown} base    a harmless argument
 * @property {number} [of]           of a length: the index of the memory that it measures
 *
 * @typedef {object} Row
 * @property {string} call
 * @property {Parameter[]} parameters
 * @property {boolean} [variadic]
 * @property {(args: unknown[]) => unknown[]} [more]   one argument more than the row has, where that is not 1 at the end
 * @property {boolean} [optional]    its arguments may be left out
 * @property {boolean} [endless]     a valid call does not return
 * @property {string[]} [never]      values that are valid, but would harm the test itself: "name value"
 */

/** @returns {Parameter} */
export const p = (kind, name, base, of) => ({ kind, name, base, ...(of === undefined ? {} : { of }) });
export const constant = (value) => () => value;

export const fd = (name = "fd") => p("int", name, constant(-1));
export const number = (name, value = 0) => p("int", name, constant(value));
export const size = (name, value = 1) => p("size", name, constant(value));
export const length = (name, of, value = 1) => p("length", name, constant(value), of);
export const socklen = (name, of) => p("socklen", name, constant(1), of);
export const out = (name) => p("out", name, memory);
export const outOrNull = (name) => p("outOrNull", name, memory);
export const from = (name) => p("in", name, memory);
export const fromOrNull = (name) => p("inOrNull", name, memory);
export const text = (name) => p("text", name, constant("1"));
export const cell = (name) => p("cellOrNull", name, () => int(0));
export const pair = (name) => p("cellOrNull", name, constant(null));
export const stream = (value = stdout) => p("stream", "stream", constant(value));
export const format = () => p("text", "format", constant(""));
export const character = (name = "c") => p("character", name, constant(32));
export const in6 = (name) => p("in6_addr", name, constant(in6addr_loopback));

/** @returns {Row} */
export const row = (call, parameters, more = {}) => ({ call, parameters, ...more });

export const uint32 = (name) => p("uint32", name, constant(0));

export const byteOrder = [
  row("htonl", [p("uint32", "hostlong", constant(1))]),
  row("htons", [p("uint16", "hostshort", constant(1))]),
  row("ntohl", [p("uint32", "netlong", constant(1))]),
  row("ntohs", [p("uint16", "netshort", constant(1))]),
];

// A box takes what its C type can hold.
export function box(name, bytes, signed, floating = false) {
  const kind = `box of ${name}`;
  const bits = bytes * 8 - (signed ? 1 : 0);
  const numbers = ["-0", "a bigint"];
  if (bytes === 1 && !floating) numbers.push("a one-character string");
  if (signed) numbers.push("-1");
  for (const power of [16, 31, 32, 53]) if (floating || bits > power) numbers.push(`2**${power}`);
  if (signed && (floating || bits > 32)) numbers.push("-(2**31) - 1");
  if (floating) numbers.push("NaN", "Infinity", "-Infinity", "1.5");
  accepted[kind] = numbers;
  return row(name, [p(kind, "value", constant(1))], { optional: true });
}

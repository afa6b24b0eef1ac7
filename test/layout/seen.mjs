// What the addon has of a table: the same lines that a C program answers for it.
import { pointer, sizeof } from "bsd-sockets/c";
import { offsetof } from "bsd-sockets/stddef";

/** Where the field is, how wide it is and whether it has a sign, as reading and writing it shows. */
function field(Struct, { kind, name }) {
  const offset = offsetof(Struct, name);
  const object = new Struct().fill(0xff);
  const value = object[name];
  // What a pointer's bytes are has no meaning in JavaScript.
  if (["pointer", "text", "alias"].includes(kind))
    return value ? [`${name} is ${value}`] : [offset, sizeof(pointer), 0];
  if (kind === "handles") return value[value.length - 1] === -1 ? [offset, value.length * sizeof(pointer), 0] : [value];
  if (kind !== "int" && kind !== "handle") {
    if (value.buffer !== object.buffer || value.byteOffset !== offset) return [`${name} is no view of the struct`];
    return [offset, value.byteLength, kind === "ints" && value[0] < 0 ? 1 : 0];
  }
  object[name] = 0;
  const zeros = [...object.keys()].filter((index) => object[index] === 0);
  if (zeros.some((byte, index) => byte !== offset + index)) return [`${name} is not at its offset`];
  const bits = BigInt(zeros.length * 8);
  const expected = value < 0 ? -1n : 2n ** bits - 1n;
  if (BigInt(value) !== expected) return [`${name} with all bits set is ${value}`];
  // A handle is no integer in C, and has no sign there.
  return [offset, zeros.length, kind === "int" && value < 0 ? 1 : 0];
}

function hasSign(type) {
  try {
    return type(-1).value === -1 ? 1 : 0;
  } catch {
    return 0;
  }
}

/**
 * @param {import("./tables.mjs").Table} table
 * @returns {Promise<[name: string, values: unknown[]][]>}
 */
export async function seen(table) {
  const library = await import(`bsd-sockets/${table.header}`);
  const constants = table.constants
    .filter(({ name }) => library[name] !== undefined)
    .map(({ name }) => [`constant ${name}`, [library[name]]]);
  const types = table.types.map(({ name }) => [`type ${name}`, typeOf(name, library[name])]);
  const structs = table.structs.flatMap((struct) => structOf(struct, library[struct.name]));
  return [...constants, ...types, ...structs];
}

function typeOf(name, type) {
  if (type.name !== name || type(0).byteLength !== type.size) return [`${type.name} of ${type(0).byteLength} bytes`];
  return [type.size, hasSign(type)];
}

function structOf(struct, Struct) {
  if (Struct === undefined) return [];
  const size = new Struct().byteLength;
  const own = Struct.name === struct.name && Struct.size === size;
  return [
    [`struct ${struct.name}`, own ? [size] : [size, Struct.name, Struct.size]],
    ...struct.fields.map((each) => [`field ${struct.name}.${each.name}`, field(Struct, each)]),
  ];
}

/** Names of the table that the module lacks altogether, and numbers of the module that the table lacks. */
export async function strangers(table) {
  const library = await import(`bsd-sockets/${table.header}`);
  const names = [...table.constants, ...table.types].map(({ name }) => name);
  return {
    missing: names.filter((name) => !(name in library)),
    unknown: Object.keys(library).filter((name) => typeof library[name] === "number" && !names.includes(name)),
  };
}

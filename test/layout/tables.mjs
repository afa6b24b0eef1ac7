// The tables of native/tables, and for each the C program that answers for it: values, sizes, offsets, widths, signs.
import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../native/tables/", import.meta.url);

/**
 * @typedef {object} Field
 * @property {string} kind
 * @property {string} name
 *
 * @typedef {object} Struct
 * @property {string} name
 * @property {string} c       how C names it: "struct linger", but "sigset_t"
 * @property {string} [system] the one that has it
 * @property {Field[]} fields
 *
 * @typedef {object} Table
 * @property {string} header
 * @property {"posix" | "winsock"} contract
 * @property {string[]} includes
 * @property {{ name: string, kind: string }[]} constants
 * @property {{ name: string, c: string }[]} types
 * @property {Struct[]} structs
 */

/** Numbers that are no constant expressions, or no integers, in C: the header's module takes them from its functions. */
const computed = { signal: ["SIG_DFL", "SIG_IGN", "SIG_ERR", "SIGRTMIN", "SIGRTMAX"] };

/** sys_socket.def is <sys/socket.h> */
const headerOf = (file) => file.replace(".def", "").replace(/^(sys|netinet|arpa)_/, "$1/");

const systems = ["linux", "posix", "windows"];

/** @returns {Table} */
function parse(file) {
  const header = headerOf(file);
  const constants = (computed[header] ?? []).map((name) => ({ name, kind: "posix" }));
  const table = { header, contract: "posix", includes: [], constants, types: [], structs: [] };
  let inStruct = true; // what is indented below a call is none of ours
  for (const line of readFileSync(new URL(file, folder), "utf8").split("\n")) {
    const words = line.replace(/#.*/, "").trim().split(/\s+/);
    if (words[0] === "" || ["call", "more", "system"].includes(words[0])) {
      inStruct = false;
      continue;
    }
    if (!/^\s/.test(line)) inStruct = true;
    else if (!inStruct) continue;
    if (/^\s/.test(line)) table.structs.at(-1)?.fields.push({ kind: words[0], name: words[1] });
    else add(table, words);
  }
  return table;
}

function add(table, words) {
  const system = systems.includes(words[0]) && ["struct", "typedef"].includes(words[1]) ? words[0] : undefined;
  const [kind, name, ...rest] = system ? words.slice(1) : words;
  if (kind === "include") table.includes.push(name);
  else if (kind === "contract") table.contract = name === "winsock" ? "winsock" : "posix";
  else if (kind === "type") table.types.push({ name, c: rest.join(" ") });
  else if (kind === "struct") table.structs.push({ name, c: `struct ${name}`, system, fields: [] });
  else if (kind === "typedef") table.structs.push({ name, c: name, system, fields: [] });
  else table.constants.push({ name, kind });
}

/** @type {Table[]} */
export const tables = readdirSync(folder)
  .filter((name) => name.endsWith(".def"))
  .map(parse)
  .filter(({ constants, types, structs }) => constants.length + types.length + structs.length > 0);

const when = (condition, line) => (condition === "" ? line : `#if ${condition}\n${line}\n#endif`);
const oneOf = { linux: "defined(__linux__)", posix: "!defined(_WIN32)", windows: "defined(_WIN32)" };

/** The preprocessor's condition for a row that not every system has. */
function condition({ kind, name, system }) {
  if (kind === "optional") return `defined(${name})`;
  if (kind === "posix") return `${oneOf.posix} || defined(${name})`;
  return oneOf[system ?? kind] ?? "";
}

function constantLine(constant) {
  // A handle's value is an address, and -1 for a program that takes no other.
  const value = constant.kind === "handle" ? `(intptr_t)(${constant.name})` : constant.name;
  return when(condition(constant), `printf("constant ${constant.name} %lld\\n", (long long)(${value}));`);
}

const signOf = {
  int: (member) => `(__typeof__(${member}))-1 < 0`,
  ints: (member) => `(__typeof__(${member}[0]))-1 < 0`,
};

function fieldLine(struct, { kind, name }) {
  const member = `((${struct.c} *)0)->${name}`;
  // Some members are macros (si_pid), so that only the string may hold their plain names.
  const values = `(int)offsetof(${struct.c}, ${name}), (int)sizeof(${member}), ${signOf[kind]?.(member) ?? "0"}`;
  return `printf("field ${struct.name}.${name} %d %d %d\\n", ${values});`;
}

function structLines(struct) {
  const size = `printf("struct ${struct.name} %d\\n", (int)sizeof(${struct.c}));`;
  return when(condition(struct), [size, ...struct.fields.map((field) => fieldLine(struct, field))].join("\n"));
}

const typeLine = ({ name, c }) => `printf("type ${name} %d %d\\n", (int)sizeof(${c}), (${c})-1 < 0);`;

/**
 * The program for one table or several: a line for each name.
 * @param {string[]} includes
 * @param {Table[]} of
 */
export function program(includes, of) {
  return [
    "#define _GNU_SOURCE",
    "#include <stddef.h>",
    "#include <stdint.h>",
    "#include <stdio.h>",
    ...includes.map((name) => `#include ${name}`),
    '#pragma GCC diagnostic ignored "-Wtype-limits"',
    "int main(void) {",
    ...of.flatMap(({ header, constants, types, structs }) => [
      `printf("table ${header}\\n");`,
      ...constants.map(constantLine),
      ...types.map(typeLine),
      ...structs.map(structLines),
    ]),
    "return 0;",
    "}",
    "",
  ].join("\n");
}

/** @typedef {Map<string, number[]>} Answers "constant EOF" -> its value, "struct linger" -> its size, and so on */

/**
 * What such a program wrote, by table.
 * @param {string} output
 * @returns {Map<string, Answers>}
 */
export function answersIn(output) {
  const all = new Map();
  let answers = new Map();
  for (const line of output.split(/\r?\n/)) {
    const [kind, name, ...values] = line.split(" ");
    if (kind === "table") {
      answers = new Map();
      all.set(name, answers);
    } else if (kind) answers.set(`${kind} ${name}`, values.map(Number));
  }
  return all;
}

/** Enumerators of Microsoft's headers, for which there is no macro to ask. */
const isEnumerator = (name) => name.startsWith("IPPROTO_");

/**
 * A POSIX table as far as Windows' own headers know its names, which a program can only ask for macros; `ours` are the
 * names that this package alone defines there, or defines anew.
 * @param {Table} table
 * @param {readonly string[]} ours
 * @returns {Table}
 */
export function asWindowsKnows(table, ours) {
  const known = ({ name, kind, system = kind }) => system !== "linux" && !ours.includes(name);
  return {
    ...table,
    constants: table.constants
      .filter(known)
      .map(({ name, kind }) => ({ name, kind: isEnumerator(name) && kind === "required" ? kind : "optional" })),
    types: table.types.filter(known),
    structs: table.structs.filter(known),
  };
}

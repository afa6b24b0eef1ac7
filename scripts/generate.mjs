// Reads native/tables/*.def and writes the C++ rows (native/generated) and the TypeScript names (lib/generated).
// No value appears in either: the compiler fills them in. `--check` only compares and fails when a file is stale.
//
// A table has one row per name:
//   include <header.h>     a system header the rows need, where the system has it
//   contract winsock       the table of a Winsock header: names come from "platform/winsock.h" instead of "platform/posix.h"
//   required NAME          a constant that must exist on every platform (its absence fails the compile)
//   posix NAME             one that must exist on POSIX systems, and is undefined where Windows lacks it. Its type says number: a
//                          program that uses it is one for POSIX systems, and would else have to assert each of its flags
//   optional NAME          a constant that is undefined where the platform lacks it
//   linux NAME             an enumerator that only Linux has (no macro to test for); windows NAME likewise
//   handle NAME            a pointer-sized value, which crosses as a signed number (INVALID_SOCKET)
//   type NAME C-TYPE       an object type of the C language
//   struct NAME            a struct; its fields follow, indented:
//     int FIELD            an integer; ints FIELD an integer array; bytes FIELD a char array; struct FIELD NAME a nested struct
//     handle FIELD         a pointer-sized integer or pointer, signed; handles FIELD an array of them
//     pointer FIELD bytes LENGTH         a pointer to memory, which the field LENGTH measures in bytes (iov_base)
//     pointer FIELD array STRUCT LENGTH  a pointer to one struct or more, which the field LENGTH counts (msg_iov)
//     pointer FIELD struct STRUCT        a pointer to one (ai_next)
//     pointer FIELD function             a function, or a number that stands for one (sa_handler)
//     text FIELD           a char pointer, which holds a string (ai_canonname)
//     union FIELD NAME     all the struct's bytes as a NAME, a member that only some systems' headers have (in_addr.S_un)
//     alias FIELD OTHER    another name for the bytes of the field OTHER, before it (sa_sigaction)
//                          A pointer holds the JavaScript object, in the struct's next slot (common/pointers.h).
//   typedef NAME           the same for a type without a tag (sigset_t)
//   linux struct NAME      the same for a struct that only Linux has; posix struct, windows struct, … typedef likewise
//   call SECTION PROTOTYPE a function or macro: scripts/generate/rows.mjs
//   more TYPESCRIPT        a member of the header that is no call of C: its declaration (native/bindings adds it, in More())
//   system linux           the whole header is one that only this system has
// The tables are the list of the package's headers: build lists, exports and lib/index.ts follow from it.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

import { cxxCalls, cxxExport } from "./generate/bindings.mjs";
import { cxxPlatform } from "./generate/platform.mjs";
import { addCallLine, parseCall, settle } from "./generate/rows.mjs";
import { tsCalls, tsHotCalls, tsParameters } from "./generate/typescript.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
/** The kinds of fields, and what follows their names. */
const fieldKinds = { int: 0, ints: 0, bytes: 0, handle: 0, handles: 0, text: 0, struct: 1, union: 1, alias: 1 };
const pointerKinds = { bytes: 1, array: 2, struct: 1, function: 0 };
const constantKinds = new Set(["required", "posix", "optional", "linux", "windows", "handle"]);
/** The kinds whose TypeScript type is a plain number. */
const alwaysThere = new Set(["required", "posix", "handle"]);
/** What the preprocessor asks for a row that only some systems have. */
const systems = { linux: "defined(__linux__)", posix: "!defined(_WIN32)", windows: "defined(_WIN32)" };

function fail(file, number, line, why) {
  throw new Error(`${file}:${number}: ${why}: ${line.trim()}`);
}

function fieldOf([kind, name, ...rest]) {
  if (!name) return undefined;
  if (kind !== "pointer") return fieldKinds[kind] === rest.length ? { kind, name, type: rest[0] } : undefined;
  const [to, ...more] = rest;
  if (pointerKinds[to] !== more.length) return undefined;
  return {
    kind,
    name,
    to,
    type: to === "bytes" ? undefined : more[0],
    measure: to === "struct" ? undefined : more.at(-1),
  };
}

/** @returns {{includes: string[], constants: object[], types: object[], structs: object[]}} */
function parse(file, text) {
  const table = { contract: "posix", includes: [], constants: [], types: [], structs: [], calls: [], more: [] };
  let call;
  text.split("\n").forEach((line, index) => {
    const words = line.replace(/#.*/, "").trim().split(/\s+/);
    if (words[0] === "") return;
    if (/^\s/.test(line)) {
      if (call !== undefined) {
        if (!addCallLine(call, words)) fail(file, index + 1, line, "not a line of a call");
        return;
      }
      const field = fieldOf(words);
      const owner = table.structs.at(-1);
      if (!owner || !field) fail(file, index + 1, line, "not a field row");
      owner.fields.push(field);
      return;
    }
    const system = words[1] === "struct" || words[1] === "typedef" ? systems[words[0]] : undefined;
    const [kind, name, ...rest] = system ? words.slice(1) : words;
    call = kind === "call" ? parseCall(line.replace(/#.*/, "").trim()) : undefined;
    if (call !== undefined) table.calls.push(call);
    else if (kind === "include") table.includes.push(name);
    else if (kind === "more") table.more.push(words.slice(1).join(" "));
    else if (kind === "system" && systems[name]) Object.assign(table, { system: name, condition: systems[name] });
    else if (kind === "contract") table.contract = name;
    else if (kind === "struct") table.structs.push({ name, cxx: `struct ${name}`, system, fields: [] });
    else if (kind === "typedef") table.structs.push({ name, cxx: name, system, fields: [] });
    else if (kind === "type") table.types.push({ name, type: rest.join(" ") });
    else if (constantKinds.has(kind)) table.constants.push({ name, kind });
    else fail(file, index + 1, line, "unknown row");
  });
  return table;
}

const guarded = (condition, row) => (condition ? [`#if ${condition}`, row, "#endif"] : [row]);
function condition({ kind, system, name }) {
  if (kind === "optional") return `defined(${name})`;
  if (kind === "posix") return `${systems.posix} || defined(${name})`;
  return system ?? systems[kind] ?? "";
}

const macros = {
  int: "INT_FIELD",
  ints: "ARRAY_FIELD",
  bytes: "ARRAY_FIELD",
  struct: "STRUCT_FIELD",
  handle: "HANDLE_FIELD",
  handles: "HANDLES_FIELD",
  text: "POINTER_FIELD",
  alias: "ALIAS_FIELD",
};

function cxxField({ kind, name, to, type, measure }, owner, typedefs) {
  if (to === "bytes") return `BYTES_POINTER(${owner}, ${name}, ${measure})`;
  if (to === "array") return `ARRAY_POINTER(${owner}, ${name}, ${type}, ${measure})`;
  if (to !== undefined) return `POINTER_FIELD(${owner}, ${name})`;
  if (kind === "union") return `UNION_FIELD(${owner}, ${type})`;
  const nested = kind === "struct" ? `, ${typedefs.has(type) ? "" : "struct "}${type}` : "";
  return `${macros[kind]}(${owner}, ${name}${nested})`;
}

function cxxStruct({ name, cxx, fields }, typedefs) {
  if (fields.length === 0) return `inline constexpr Struct s_${name} OPAQUE(${cxx}, ${name});`;
  return [
    `inline constexpr Field k_${name}[] = {`,
    ...fields.map((field) => `    ${cxxField(field, cxx, typedefs)}`),
    "};",
    `inline constexpr Struct s_${name} STRUCT(${cxx}, ${name}, k_${name});`,
  ].join("\n");
}

// The platform's own names come first: they bring what Windows' headers need before them.
function includes({ contract, includes }) {
  if (contract === "winsock") return ['#include "platform/winsock.h"'];
  if (includes.length === 0) return ['#include "platform/posix.h"'];
  return ["#ifndef _WIN32", ...includes.map((i) => `#include ${i}`), "#endif", '#include "platform/posix.h"'];
}

function cxx(stem, table) {
  // Of several names for a number a trace shows the first: one that every system has.
  const ordered = table.constants.toSorted((a, b) => alwaysThere.has(b.kind) - alwaysThere.has(a.kind));
  const constants = ordered.flatMap((c) =>
    guarded(condition(c), `    ${c.kind === "handle" ? "HANDLE_CONSTANT" : "CONSTANT"}(${c.name})`),
  );
  const types = table.types.map((t) => `    TYPE(${t.name}, ${t.type})`);
  const typedefs = new Set(table.structs.filter((s) => s.cxx === s.name).map((s) => s.name));
  const structs = table.structs.flatMap((s) => guarded(condition(s), cxxStruct(s, typedefs)));
  const pointers = table.structs.flatMap((s) => guarded(condition(s), `    &s_${s.name},`));
  return [
    `// Generated from native/tables/${stem}.def by scripts/generate.mjs. Do not edit.`,
    "#pragma once",
    "",
    ...includes(table),
    '#include "common/table.h"',
    "",
    `namespace ${stem}_table {`,
    "// clang-format off",
    // A handle's value is an address, which no constant expression may hold.
    `inline ${table.constants.some((c) => c.kind === "handle") ? "const" : "constexpr"} Constant kConstants[] = {`,
    ...constants,
    "    END_OF_CONSTANTS};",
    "inline constexpr Type kTypes[] = {",
    ...types,
    "    END_OF_TYPES};",
    ...structs,
    "inline constexpr const Struct* kStructs[] = {",
    ...pointers,
    "    nullptr};",
    "// clang-format on",
    "inline constexpr Table kTable{kConstants, kTypes, kStructs};",
    `}  // namespace ${stem}_table`,
    "",
  ].join("\n");
}

const pointerTypes = {
  bytes: () => "const_pointer",
  array: (type) => `${type} | readonly ${type}[] | null`,
  struct: (type) => `${type} | null`,
  function: () => "function_pointer",
};

function tsField({ kind, name, to, type }) {
  if (kind === "pointer") return `  ${name}: ${pointerTypes[to](type)};`;
  if (kind === "text") return `  ${name}: string | null;`;
  if (kind === "alias") return `  ${name}: this["${type}"];`;
  if (kind === "handles") return `  readonly ${name}: Handles;`;
  if (kind === "int" || kind === "handle") return `  ${name}: number;`;
  if (kind === "struct" || kind === "union") return `  get ${name}(): ${type};\n  set ${name}(value: Uint8Array);`;
  return `  readonly ${name}: ${kind === "bytes" ? "Buffer" : "Uint16Array | Uint32Array | Int32Array"};`;
}

function tsKind({ kind, to, type }) {
  if (kind === "struct" || kind === "union") return type;
  if (kind === "alias") return `{ alias: "${type}" }`;
  if (kind === "pointer") return type ? `{ pointer: "${to}", to: () => ${type} }` : `{ pointer: "${to}" }`;
  if (kind === "text") return '{ pointer: "text" }';
  return kind === "handle" ? '"int"' : `"${kind}"`;
}

function tsStruct({ name, fields, system }) {
  const define = system ? "optionalStruct" : "defineStruct";
  const kinds = fields.map((f) => `  ${f.name}: ${tsKind(f)},`);
  const type = `StructClass<${name}>${system && system !== systems.posix ? " | undefined" : ""}`;
  const certain = system === systems.posix ? ` as StructClass<${name}>` : "";
  return [
    `export interface ${name} extends Uint8Array {`,
    ...fields.map(tsField),
    "}",
    `export const ${name}: ${type} = ${define}<${name}>("${name}", structs["${name}"], {`,
    ...kinds,
    `})${certain};`,
    "",
  ];
}

function ts(stem, header, table) {
  const constants = table.constants.map(
    ({ name, kind }) => `export const ${name}${alwaysThere.has(kind) ? "" : ": number | undefined"} = k("${name}");`,
  );
  const types = table.types.map(({ name }) => `export const ${name}: TypeLayout = types["${name}"] as TypeLayout;`);
  const parts = [];
  if (table.constants.length > 0) parts.push("constants");
  if (table.types.length > 0) parts.push("types");
  if (table.structs.length > 0) parts.push("structs");
  const imports = ['import { header } from "../internal/native.ts";'];
  if (table.types.length > 0) imports.push('import type { TypeLayout } from "../internal/native.ts";');
  if (table.structs.length > 0) {
    const names = [];
    if (table.structs.some((s) => !s.system)) names.push("defineStruct");
    if (table.structs.some((s) => s.system)) names.push("optionalStruct");
    const fields = table.structs.flatMap((s) => s.fields);
    const used = { bytes: "const_pointer", function: "function_pointer" };
    const types = Object.keys(used)
      .filter((to) => fields.some((f) => f.to === to))
      .map((to) => used[to]);
    if (fields.some((f) => f.kind === "handles"))
      imports.push('import type { Handles } from "../internal/handles.ts";');
    imports.push(`import { ${names.join(", ")}, type StructClass } from "../internal/struct.ts";`);
    if (types.length > 0) imports.push(`import type { ${types.join(", ")} } from "../internal/types.ts";`);
  }
  return [
    `// Generated from native/tables/${stem}.def by scripts/generate.mjs. Do not edit.`,
    ...imports,
    "",
    `const { ${parts.join(", ")} } = header("${header}");`,
    ...(table.constants.length > 0 ? ["const k = (name: string): number => constants[name] as number;"] : []),
    "",
    ...constants,
    ...types,
    "",
    ...table.structs.flatMap(tsStruct),
  ]
    .join("\n")
    .replace(/\n+$/, "\n");
}

/** What the addon knows nothing of: modules of lib that are no C header. */
const modules = [".", "./forkable"];

/** The table that has the constants of a prefix: the header's own, or another one of its contract. */
function tableOf(tables) {
  return (table, stem, prefix) => {
    const own = (name) => name.startsWith(prefix) && (prefix.endsWith("_") || name[prefix.length] !== "_");
    const has = (candidate) => candidate.table.constants.some(({ name }) => own(name));
    const sameContract = tables.filter(
      (other) => (other.table.contract === "winsock") === (table.contract === "winsock"),
    );
    const found = [...sameContract.filter((other) => other.stem === stem), ...sameContract].find(has);
    if (found === undefined) throw new Error(`${stem}: no constant begins with ${prefix}`);
    return found.stem;
  };
}

/** Every table, in the order of its header. */
function readTables() {
  return readdirSync(`${root}/native/tables`)
    .sort()
    .map((file) => {
      const stem = file.replace(/\.def$/, "");
      const text = readFileSync(`${root}/native/tables/${file}`, "utf8");
      const table = parse(`native/tables/${file}`, text);
      for (const call of table.calls) settle(call, table);
      // The table of <sys/socket.h> is sys_socket.def: a folder becomes an underscore, as in the native file names.
      const header = /^# <(.*)\.h>/.exec(text)?.[1] ?? stem;
      const bindings = `bindings/${table.contract}/${stem}.h`;
      return { stem, header, table, bindings: existsSync(`${root}/native/${bindings}`) ? bindings : undefined };
    });
}

const exportName = (stem) => `Export${stem.replaceAll(/(?:^|_)([a-z0-9])/g, (_, letter) => letter.toUpperCase())}`;
const hasRows = ({ constants, types, structs }) => constants.length + types.length + structs.length > 0;

function filesOf(tables, { stem, header, table, bindings }) {
  const files = [[`native/generated/${stem}.cc`, cxxExport(stem, table, exportName(stem), bindings, hasRows(table))]];
  if (table.calls.length > 0) files.push([`native/generated/${stem}_calls.h`, cxxCalls(stem, table, tableOf(tables))]);
  if (hasRows(table))
    files.push([`native/generated/${stem}.h`, cxx(stem, table)], [`lib/generated/${stem}.ts`, ts(stem, header, table)]);
  return files;
}

const notice = "Generated from native/tables by scripts/generate.mjs. Do not edit.";

/** native/generated/headers.h: the functions that export the headers, and those that this system has. */
function headersFile(tables) {
  const row = ({ stem, header, table }) =>
    guarded(table.condition, `    {"${header}", ${exportName(stem)}},`).join("\n");
  return [
    `// ${notice}`,
    "#pragma once",
    "",
    '#include "common/header.h"',
    "",
    ...tables.map(({ stem }) => `void ${exportName(stem)}(Header& header);`),
    "",
    "struct HeaderRow {",
    "  const char* name;",
    "  void (*fill)(Header&);",
    "};",
    "// clang-format off",
    "inline constexpr HeaderRow kHeaders[] = {",
    ...tables.map(row),
    "};",
    "// clang-format on",
    "",
  ].join("\n");
}

/** package.json with the exports of all modules. */
function manifest(tables) {
  const json = JSON.parse(readFileSync(`${root}/package.json`, "utf8"));
  const entry = (name) => {
    const file = name === "." ? "index" : name.slice(2);
    return [name, { types: `./dist/lib/${file}.d.ts`, default: `./dist/lib/${file}.js` }];
  };
  const names = [...modules, ...tables.map(({ header }) => `./${header}`)].sort();
  json.exports = { ...Object.fromEntries(names.map(entry)), "./package.json": "./package.json" };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

/** The C headers' modules in one. */
function index(tables) {
  const names = tables
    .filter(({ header, table }) => table.contract !== "winsock" && table.system === undefined && header !== "c")
    .map(({ header }) => `export * from "./${header}.ts";`);
  return [`// ${notice}`, "// The POSIX headers in one module.", ...names.sort(), ""].join("\n");
}

/** Every generated file, as [path, text]. */
function generate() {
  const tables = readTables();
  const sources = tables.map(({ stem }) => `native/generated/${stem}.cc`);
  return [
    ...tables.flatMap((table) => filesOf(tables, table)),
    ["native/generated/headers.h", headersFile(tables)],
    [
      "native/generated/posix.h",
      cxxPlatform(
        "posix",
        tables.map(({ table }) => table),
      ),
    ],
    [
      "native/generated/winsock.h",
      cxxPlatform(
        "winsock",
        tables.map(({ table }) => table),
      ),
    ],
    [
      "native/generated/sources.gypi",
      `# ${notice}\n${JSON.stringify({ sources: tables.map(({ stem }) => `${stem}.cc`) }, undefined, 2)}\n`,
    ],
    [
      "native/generated/sources.cmake",
      `# ${notice}\nset(GENERATED_SOURCES\n${sources.map((file) => `  ${file}\n`).join("")})\n`,
    ],
    ["lib/generated/calls.ts", tsCalls(tables)],
    ["lib/generated/parameters.ts", tsParameters(tables)],
    ["lib/generated/hot.ts", tsHotCalls(tables)],
    ["lib/index.ts", index(tables)],
    ["package.json", manifest(tables)],
  ];
}

const check = process.argv.includes("--check");
for (const [path, text] of generate()) {
  let old = "";
  try {
    old = readFileSync(root + path, "utf8");
  } catch {}
  if (old === text) continue;
  if (check) {
    console.error(`${path} is stale: run npm run generate`);
    process.exitCode = 1;
    continue;
  }
  mkdirSync(dirname(root + path), { recursive: true });
  writeFileSync(root + path, text);
  console.log(`generated ${path}`);
}

// Reads native/tables/*.def and writes the C++ rows (native/generated) and the TypeScript names (lib/generated).
// No value appears in either: the compiler fills them in. `--check` only compares and fails when a file is stale.
//
// A table has one row per name:
//   include <header.h>     a system header the rows need
//   required NAME          a constant that must exist (its absence fails the compile)
//   optional NAME          a constant that is undefined where the platform lacks it
//   linux NAME             an enumerator that only Linux has (no macro to test for)
//   type NAME C-TYPE       an object type of the C language
//   struct NAME            a struct; its fields follow, indented:
//     int FIELD            an integer; ints FIELD an integer array; bytes FIELD a char array; struct FIELD NAME a nested struct
//   typedef NAME           the same for a type without a tag (sigset_t)
//   linux struct NAME      the same for a struct that only Linux has
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const fieldKinds = new Set(["int", "ints", "bytes", "struct"]);

function fail(file, number, line, why) {
  throw new Error(`${file}:${number}: ${why}: ${line.trim()}`);
}

/** @returns {{includes: string[], constants: object[], types: object[], structs: object[]}} */
function parse(file, text) {
  const table = { includes: [], constants: [], types: [], structs: [] };
  text.split("\n").forEach((line, index) => {
    const words = line.replace(/#.*/, "").trim().split(/\s+/);
    if (words[0] === "") return;
    if (/^\s/.test(line)) {
      const [kind, name, type] = words;
      const owner = table.structs.at(-1);
      if (!owner || !fieldKinds.has(kind) || !name || (kind === "struct") !== (type !== undefined)) {
        fail(file, index + 1, line, "not a field row");
      }
      owner.fields.push({ kind, name, type });
      return;
    }
    const linux = words[0] === "linux";
    const [kind, name, ...rest] = linux && words[1] === "struct" ? words.slice(1) : words;
    if (kind === "include") table.includes.push(name);
    else if (kind === "struct") table.structs.push({ name, cxx: `struct ${name}`, linux, fields: [] });
    else if (kind === "typedef") table.structs.push({ name, cxx: name, linux, fields: [] });
    else if (kind === "type") table.types.push({ name, type: rest.join(" ") });
    else if (["required", "optional", "linux"].includes(kind)) table.constants.push({ name, kind });
    else fail(file, index + 1, line, "unknown row");
  });
  return table;
}

const guarded = (condition, row) => (condition ? [`#if ${condition}`, row, "#endif"] : [row]);
const condition = ({ kind, linux, name }) =>
  kind === "optional" ? `defined(${name})` : kind === "linux" || linux ? "defined(__linux__)" : "";

function cxxFields(struct, typedefs) {
  const macro = { int: "INT_FIELD", ints: "ARRAY_FIELD", bytes: "ARRAY_FIELD", struct: "STRUCT_FIELD" };
  return struct.fields.map((f) => {
    const type = f.kind === "struct" ? `, ${typedefs.has(f.type) ? "" : "struct "}${f.type}` : "";
    return `    ${macro[f.kind]}(${struct.cxx}, ${f.name}${type})`;
  });
}

function cxx(stem, table) {
  const constants = table.constants.flatMap((c) => guarded(condition(c), `    CONSTANT(${c.name})`));
  const types = table.types.map((t) => `    TYPE(${t.name}, ${t.type})`);
  const typedefs = new Set(table.structs.filter((s) => s.cxx === s.name).map((s) => s.name));
  const fields = table.structs
    .filter((s) => s.fields.length > 0)
    .flatMap((s) =>
      guarded(condition(s), [`inline constexpr Field k_${s.name}[] = {`, ...cxxFields(s, typedefs), "};"].join("\n")),
    );
  const structs = table.structs.flatMap((s) =>
    guarded(
      condition(s),
      s.fields.length > 0 ? `    STRUCT(${s.cxx}, ${s.name}, k_${s.name})` : `    OPAQUE(${s.cxx}, ${s.name})`,
    ),
  );
  return [
    `// Generated from native/tables/${stem}.def by scripts/generate.mjs. Do not edit.`,
    "#pragma once",
    "",
    ...table.includes.map((i) => `#include ${i}`),
    "",
    '#include "common/table.h"',
    "",
    `namespace ${stem}_table {`,
    "// clang-format off",
    "inline constexpr Constant kConstants[] = {",
    ...constants,
    "    END_OF_CONSTANTS};",
    "inline constexpr Type kTypes[] = {",
    ...types,
    "    END_OF_TYPES};",
    ...fields,
    "inline constexpr Struct kStructs[] = {",
    ...structs,
    "    END_OF_STRUCTS};",
    "// clang-format on",
    "inline constexpr Table kTable{kConstants, kTypes, kStructs};",
    `}  // namespace ${stem}_table`,
    "",
  ].join("\n");
}

function tsField({ kind, name, type }) {
  if (kind === "int") return `  ${name}: number;`;
  if (kind === "struct") return `  get ${name}(): ${type};\n  set ${name}(value: Uint8Array);`;
  return `  readonly ${name}: ${kind === "bytes" ? "Buffer" : "Uint16Array | Uint32Array | Int32Array"};`;
}

function tsStruct({ name, fields, linux }) {
  const kinds = fields.map((f) => `  ${f.name}: ${f.kind === "struct" ? f.type : `"${f.kind}"`},`);
  const type = `StructClass<${name}>`;
  return [
    `export interface ${name} extends Uint8Array {`,
    ...fields.map(tsField),
    "}",
    `export const ${name}: ${type}${linux ? " | undefined" : ""} = ${linux ? "optionalStruct" : "defineStruct"}<${name}>("${name}", structs["${name}"], {`,
    ...kinds,
    "});",
    "",
  ];
}

function ts(stem, header, table) {
  const constants = table.constants.map(
    ({ name, kind }) => `export const ${name}${kind === "required" ? "" : ": number | undefined"} = k("${name}");`,
  );
  const types = table.types.map(({ name }) => `export const ${name}: TypeLayout = types["${name}"] as TypeLayout;`);
  const parts = [];
  if (table.constants.length > 0) parts.push("constants");
  if (table.types.length > 0) parts.push("types");
  if (table.structs.length > 0) parts.push("structs");
  const imports = ['import { header } from "../internal/native.ts";'];
  if (table.types.length > 0) imports.push('import type { TypeLayout } from "../internal/native.ts";');
  if (table.structs.length > 0) {
    const names = table.structs.some((s) => s.linux) ? "defineStruct, optionalStruct" : "defineStruct";
    imports.push(`import { ${names}, type StructClass } from "../internal/struct.ts";`);
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

/** Every generated file, as [path, text]. */
function generate() {
  const files = [];
  for (const name of readdirSync(`${root}/native/tables`).sort()) {
    const stem = name.replace(/\.def$/, "");
    const text = readFileSync(`${root}/native/tables/${name}`, "utf8");
    const table = parse(`native/tables/${name}`, text);
    // The table of <sys/socket.h> is sys_socket.def: a folder becomes an underscore, as in the native file names.
    const header = /^# <(.*)\.h>/.exec(text)?.[1] ?? stem;
    files.push([`native/generated/${stem}.h`, cxx(stem, table)], [`lib/generated/${stem}.ts`, ts(stem, header, table)]);
  }
  return files;
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
  mkdirSync(root + path.replace(/\/[^/]*$/, ""), { recursive: true });
  writeFileSync(root + path, text);
  console.log(`generated ${path}`);
}

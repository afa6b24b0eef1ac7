// Every constant, struct and C type of native/tables against a C program: values, sizes, offsets, widths, signs.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { offsetof } from "bsd-sockets/stddef";
import { beforeAll, expect, test } from "vitest";
import { outputOf } from "./c-program.ts";
import { describeWith } from "./tools.ts";

const tables = fileURLToPath(new URL("../native/tables/", import.meta.url));

interface FieldRow {
  kind: string;
  name: string;
}

interface Table {
  header: string;
  includes: string[];
  constants: { name: string; kind: string }[];
  types: { name: string; c: string }[];
  structs: StructRow[];
}

interface StructRow {
  name: string;
  /** How C names it: "struct linger", but "sigset_t". */
  c: string;
  linux: boolean;
  fields: FieldRow[];
}

/** Numbers that are no constant expressions, or no integers, in C: the header's module takes them from its functions. */
const computed: Record<string, string[]> = { signal: ["SIG_DFL", "SIG_IGN", "SIG_ERR", "SIGRTMIN", "SIGRTMAX"] };

/** sys_socket.def is <sys/socket.h> */
const headerOf = (file: string): string => file.replace(".def", "").replace(/^(sys|netinet|arpa)_/, "$1/");

function parse(file: string): Table {
  const header = headerOf(file);
  const constants = (computed[header] ?? []).map((name) => ({ name, kind: "required" }));
  const table: Table = { header, includes: [], constants, types: [], structs: [] };
  for (const line of readFileSync(tables + file, "utf8").split("\n")) {
    const words = line.replace(/#.*/, "").trim().split(/\s+/);
    const [first = "", name = "", ...rest] = words;
    if (first === "") continue;
    if (/^\s/.test(line)) table.structs.at(-1)?.fields.push({ kind: first, name });
    else if (first === "include") table.includes.push(name);
    else if (first === "type") table.types.push({ name, c: rest.join(" ") });
    else if (first === "struct") table.structs.push({ name, c: `struct ${name}`, linux: false, fields: [] });
    else if (first === "typedef") table.structs.push({ name, c: name, linux: false, fields: [] });
    else if (first === "linux" && name === "struct") {
      const [tag = ""] = rest;
      table.structs.push({ name: tag, c: `struct ${tag}`, linux: true, fields: [] });
    } else table.constants.push({ name, kind: first });
  }
  return table;
}

/** The program's answer: "constant NAME" -> value, "struct NAME" -> size, and so on. */
function program(table: Table): string {
  const when = (condition: string, line: string): string =>
    condition === "" ? line : `#if ${condition}\n${line}\n#endif`;
  const platform = { required: "", optional: (name: string) => `defined(${name})`, linux: "defined(__linux__)" };
  const constants = table.constants.map(({ name, kind }) => {
    const condition = kind === "optional" ? platform.optional(name) : kind === "linux" ? platform.linux : "";
    return when(condition, `printf("constant ${name} %lld\\n", (long long)(${name}));`);
  });
  const types = table.types.map(({ name, c }) => `printf("type ${name} %zu %d\\n", sizeof(${c}), (${c})-1 < 0);`);
  const structs = table.structs.map((struct) => {
    const size = `printf("struct ${struct.name} %zu\\n", sizeof(${struct.c}));`;
    const lines = [size, ...struct.fields.map((field) => fieldLine(struct, field))];
    return when(struct.linux ? platform.linux : "", lines.join("\n"));
  });
  return [
    "#define _GNU_SOURCE",
    "#include <stddef.h>",
    "#include <stdio.h>",
    ...table.includes.map((name) => `#include ${name}`),
    '#pragma GCC diagnostic ignored "-Wtype-limits"',
    "int main(void) {",
    ...constants,
    ...types,
    ...structs,
    "return 0;",
    "}",
    "",
  ].join("\n");
}

function fieldLine(struct: StructRow, { kind, name }: FieldRow): string {
  const member = `((${struct.c} *)0)->${name}`;
  const sign =
    kind === "int" ? `(__typeof__(${member}))-1 < 0` : kind === "ints" ? `(__typeof__(${member}[0]))-1 < 0` : "0";
  // Some members are macros (si_pid), so that only the string may hold their plain names.
  return `printf("field ${struct.name}.${name} %zu %zu %d\\n", offsetof(${struct.c}, ${name}), sizeof(${member}), ${sign});`;
}

type Answers = Map<string, number[]>;

function ask(table: Table): Answers {
  const answers: Answers = new Map();
  for (const line of outputOf(`layout-${table.header.replace("/", "_")}`, program(table)).split("\n")) {
    const [kind, name, ...values] = line.split(" ");
    if (kind) answers.set(`${kind} ${name}`, values.map(Number));
  }
  return answers;
}

type StructClass = (new () => Uint8Array) & { size: number };

/** Where the field is, how wide it is and whether it has a sign, as reading and writing it shows. */
function seen(Struct: StructClass, { kind, name }: FieldRow): number[] {
  const offset = offsetof(Struct as never, name as never);
  const object = new Struct().fill(0xff) as Uint8Array & Record<string, number | bigint | Uint8Array>;
  const value = object[name];
  if (kind !== "int") {
    const part = value as Uint8Array;
    const signed = kind === "ints" && (part[0] as number) < 0 ? 1 : 0;
    expect([part.buffer, part.byteOffset], `${name} is a view of the struct`).toEqual([object.buffer, offset]);
    return [offset, part.byteLength, signed];
  }
  object[name] = 0;
  const zeros = [...object.keys()].filter((index) => object[index] === 0);
  expect(zeros, `${name} is at its offset`).toEqual(zeros.map((_, index) => offset + index));
  const bits = BigInt(zeros.length * 8);
  expect(BigInt(value as number), `${name} with all bits set`).toBe(
    BigInt(value as number) < 0 ? -1n : 2n ** bits - 1n,
  );
  return [offset, zeros.length, (value as number) < 0 ? 1 : 0];
}

type CType = ((value?: number | bigint) => Uint8Array & { value: number }) & { size: number };

function hasSign(type: CType): number {
  try {
    return type(-1).value === -1 ? 1 : 0;
  } catch {
    return 0;
  }
}

const all = readdirSync(tables)
  .filter((name) => name.endsWith(".def"))
  .map(parse);

for (const table of all) {
  describeWith(["cc"], `<${table.header}.h>`, () => {
    let answers: Answers = new Map();
    let library: Record<string, unknown> = {};
    beforeAll(async () => {
      answers = ask(table);
      library = await import(/* @vite-ignore */ `bsd-sockets/${table.header}`);
    });

    const constants = table.constants.map(({ name }) => name);
    if (constants.length > 0) {
      test(`${constants.length} constants`, () => {
        const here = Object.fromEntries(constants.map((name) => [name, library[name]]));
        const inC = Object.fromEntries(constants.map((name) => [name, answers.get(`constant ${name}`)?.[0]]));
        expect(here).toEqual(inC);
        expect(
          constants.filter((name) => !(name in library)),
          "names that are not exported",
        ).toEqual([]);
      });

      test("no number is exported that the table does not have", () => {
        const numbers = Object.keys(library).filter((name) => typeof library[name] === "number");
        expect(numbers.filter((name) => !constants.includes(name))).toEqual([]);
      });
    }

    test.each(table.structs.map((struct) => [struct.name, struct] as const))("struct %s", (name, struct) => {
      const size = answers.get(`struct ${name}`)?.[0];
      const Struct = library[name] as StructClass | undefined;
      expect([Struct?.size, Struct?.name, Struct && new Struct().byteLength]).toEqual([size, size && name, size]);
      for (const field of struct.fields) {
        if (Struct)
          expect([field.name, ...seen(Struct, field)]).toEqual([
            field.name,
            ...(answers.get(`field ${name}.${field.name}`) ?? []),
          ]);
      }
    });

    test.each(table.types.map(({ name }) => name))("type %s", (name) => {
      const type = library[name] as CType;
      expect([type.size, hasSign(type), type(0).byteLength, type.name]).toEqual([
        ...(answers.get(`type ${name}`) ?? []),
        type.size,
        name,
      ]);
    });
  });
}

test("every table is a header of the package, with as many rows as it should have", () => {
  expect(all.length).toBeGreaterThan(9);
  expect(all.flatMap(({ constants }) => constants).length).toBeGreaterThan(650);
});

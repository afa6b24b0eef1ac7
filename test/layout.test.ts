// Every constant, struct and C type of the POSIX tables of native/tables against a C program: values, sizes, offsets, widths,
// signs. Those of the Winsock tables are compared with a Windows program (test/win32/layout.test.ts).
import { beforeAll, expect, test } from "vitest";
import { outputOf } from "./helpers/c-program.ts";
import { describeWith } from "./helpers/tools.ts";
import { seen, strangers } from "./layout/seen.mjs";
import { answersIn, program, type Table, tables } from "./layout/tables.mjs";

type Answers = ReadonlyMap<string, unknown[]>;

function ask(table: Table): Answers {
  const output = outputOf(`layout-${table.header.replace("/", "_")}`, program(table.includes, [table]));
  return answersIn(output).get(table.header) as Answers;
}

const of = (kind: string, answers: Answers): Record<string, unknown> =>
  Object.fromEntries([...answers].filter(([name]) => name.startsWith(`${kind} `)));

for (const table of tables.filter(({ contract }) => contract === "posix")) {
  describeWith(["cc"], `<${table.header}.h>`, () => {
    let inC: Answers = new Map();
    let here: Answers = new Map();
    beforeAll(async () => {
      inC = ask(table);
      here = new Map(await seen(table));
    });

    test(`${table.constants.length} constants`, async () => {
      expect(of("constant", here)).toEqual(of("constant", inC));
      expect(await strangers(table)).toEqual({ missing: [], unknown: [] });
    });

    test.each(table.structs.map(({ name }) => name))("struct %s", (name) => {
      const own = (answers: Answers): unknown[] =>
        [...answers].filter(([key]) => key === `struct ${name}` || key.startsWith(`field ${name}.`));
      expect(own(here)).toEqual(own(inC));
    });

    test.each(table.types.map(({ name }) => name))("type %s", (name) => {
      expect(here.get(`type ${name}`)).toEqual(inC.get(`type ${name}`));
    });
  });
}

test("every table is a header of the package, with as many rows as it should have", () => {
  expect(tables.length).toBeGreaterThan(9);
  expect(tables.flatMap(({ constants }) => constants).length).toBeGreaterThan(650);
});

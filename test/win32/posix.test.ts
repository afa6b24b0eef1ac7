// What the POSIX headers answer on Windows: each row of programs/posix/, with the name of the error that it leaves. Where
// Wine answers in another way than Windows' documentation says, a row has both answers.
import { beforeAll, describe, expect, test } from "vitest";
import { compileForWindows } from "../../pairs/compile.mjs";
import { windowsPath } from "../../pairs/wine.mjs";
import { type Answer, answersOf, inTests } from "../helpers/child.ts";
import { givesOn, type Row } from "../helpers/rows.mjs";
import { describeWindows, keepWineForAll, otherNodes } from "../helpers/windows.ts";
import { groups } from "./programs/posix/groups.mjs";

const source = inTests("win32/programs/posix/child.c");
const program = inTests("../build/win32-tests/posix-child.exe");
const env = { BSD_SOCKETS_CHILD: windowsPath(program) };

const named = (rows: readonly Row[]): [string, Row][] => rows.map((row) => [row.does, row]);

describeWindows("the POSIX headers on Windows", () => {
  keepWineForAll();
  beforeAll(() => compileForWindows(program, [source], ["-municode"]), 180_000);

  describe.each(Object.entries(groups))("%s", (group, rows) => {
    const answersIn = (node: 20 | 22 | 24) => answersOf(node, ["win32/programs/posix/groups.mjs", group], { env });
    let answers = new Map<string, Answer>();
    beforeAll(async () => {
      answers = await answersIn(20);
    }, 90_000);

    test("no row has another one's name", () => {
      expect(new Set(rows.map(({ does }) => does)).size).toBe(rows.length);
    });

    const expected = (row: Row): Answer => ({ does: row.does, answer: givesOn(row, "wine", "windows"), changed: [] });

    test.each(named(rows))("%s", (_name, row) => {
      expect(answers.get(row.does)).toEqual(expected(row));
    });

    test.each(otherNodes)("every row in Node %d", { timeout: 90_000 }, async (node) => {
      expect([...(await answersIn(node)).values()]).toEqual(rows.map(expected));
    });
  });

  test("rows that Wine answers in its own way are few", () => {
    const own = Object.values(groups).flatMap((rows) =>
      rows.filter(({ gives }: Row) => gives?.answers?.wine !== undefined),
    );
    for (const row of own) expect(givesOn(row, "wine")).not.toEqual(givesOn(row, "windows"));
    expect(own.length).toBeLessThan(20);
  });
});

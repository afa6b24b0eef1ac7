// What the POSIX headers answer on Windows: each row of programs/posix/, with the name of the error that it leaves. Where
// Wine answers in another way than Windows' documentation says, a row has both answers.
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { compileForWindows } from "../../pairs/compile.mjs";
import { windowsPath } from "../../pairs/wine.mjs";
import { describeWindows, keepWineForAll, otherNodes, reportsOf } from "../helpers/windows.ts";
import { groups } from "./programs/posix/groups.mjs";
import type { Row } from "./programs/posix/scope.mjs";

interface Report {
  does: string;
  answer: unknown;
  /** The descriptors before and after the row, where they are not the same. */
  changed: number[][];
}

const source = fileURLToPath(new URL("programs/posix/child.c", import.meta.url));
const program = fileURLToPath(new URL("../../build/win32-tests/posix-child.exe", import.meta.url));
const env = { BSD_SOCKETS_CHILD: windowsPath(program) };

const named = (rows: readonly Row[]): [string, Row][] => rows.map((row) => [row.does, row]);

describeWindows("the POSIX headers on Windows", () => {
  keepWineForAll();
  beforeAll(() => compileForWindows(program, [source], ["-municode"]), 180_000);

  describe.each(Object.entries(groups))("%s", (group, rows) => {
    let reports = new Map<string, Report>();
    beforeAll(async () => {
      const options = { env, deadline: 60_000 };
      const list = await reportsOf<Report>("posix/run.mjs", [group], options);
      reports = new Map(list.map((report) => [report.does, report]));
    }, 90_000);

    test("no row has another one's name", () => {
      expect(new Set(rows.map(({ does }) => does)).size).toBe(rows.length);
    });

    const expected = ({ does, gives, wine = gives }: Row): Report => ({ does, answer: wine, changed: [] });

    test.each(named(rows))("%s", (_name, row) => {
      expect(reports.get(row.does)).toEqual(expected(row));
    });

    test.each(otherNodes)("every row in Node %d", { timeout: 90_000 }, async (node) => {
      const list = await reportsOf<Report>("posix/run.mjs", [group], { env, deadline: 60_000, node });
      expect(list).toEqual(rows.map(expected));
    });
  });

  test("rows that Wine answers in its own way are few", () => {
    const own = Object.values(groups).flatMap((rows) => rows.filter(({ wine }) => wine !== undefined));
    for (const { gives, wine } of own) expect(wine).not.toEqual(gives);
    expect(own.length).toBeLessThan(20);
  });
});

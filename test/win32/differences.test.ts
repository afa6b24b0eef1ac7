// The table of known differences on Windows. What Wine answers differently is in the table, too, and cases.test.ts shows that
// a C program under Wine gets the same.
import { beforeAll, expect, test } from "vitest";
import { answersIn, keysOf } from "../differences/answers.ts";
import { rows } from "../differences/rows.mjs";
import { describeWindows, runWindows } from "../helpers/windows.ts";
import { underWine } from "./wine.ts";

describeWindows("on Windows", () => {
  let answers = new Map<string, unknown>();
  beforeAll(async () => {
    const script = new URL("../differences/run.mjs", import.meta.url).pathname;
    const { stdout, stderr, code } = await runWindows(script, [], { deadline: 60_000 });
    if (code !== 0) throw new Error(`the rows ended with ${code}: ${stderr}`);
    answers = answersIn(stdout.replaceAll("\r\n", "\n"));
  }, 90_000);

  for (const row of rows)
    test.each(keysOf(row))("%s", (key) => {
      expect(answers.get(key)).toEqual((underWine && row.wine) || row.windows);
    });
});

// The table of known differences on Windows. What Wine answers differently is in the table, too, and cases.test.ts shows that
// a C program under Wine gets the same.
import { beforeAll, expect, test } from "vitest";
import { all } from "../differences/groups.mjs";
import { type Answer, answersOf } from "../helpers/child.ts";
import { givesOn } from "../helpers/rows.mjs";
import { describeWindows, underWine } from "../helpers/windows.ts";

describeWindows("on Windows", () => {
  let answers = new Map<string, Answer>();
  beforeAll(async () => {
    answers = await answersOf(20, ["differences/groups.mjs"]);
  }, 90_000);

  test.each(all.map(({ key, row }) => [key, row] as const))("%s", (key, row) => {
    expect(answers.get(key)?.answer).toEqual(givesOn(row, ...(underWine ? ["wine"] : []), "windows"));
  });
});

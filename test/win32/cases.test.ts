// What Windows' calls answer to each stimulus of the conformance table: the Winsock headers on Windows, on Linux, and a C
// program under the same Wine as the oracle. A row that Wine answers in another way than Windows keeps both answers.
import { beforeAll, describe, expect, test } from "vitest";
import { compileForWindows } from "../../pairs/compile.mjs";
import { answersOf, inTests, linesOf, type Place } from "../helpers/child.ts";
import { winsock } from "../helpers/contracts.mjs";
import { givesOn } from "../helpers/rows.mjs";
import { describeWindows, otherNodes, runProgram } from "../helpers/windows.ts";
import { idOf, notReached, rows } from "./programs/cases/rows.mjs";
import { lines } from "./programs/cases/strings.mjs";

type Answers = Map<string, unknown[]>;
type Row = (typeof rows)[number];

const twin = inTests("../build/win32-tests/cases.exe");
const module = ["win32/programs/cases/rows.mjs"] as const;

/** The C twin tells an answer of one value as a list, too. */
const listed = (answer: unknown): unknown[] => [answer].flat();
const named = (list: Row[]): [string, Row][] => list.map((row) => [row.does, row]);

async function answersOn(place: Place): Promise<Answers> {
  const answers = await answersOf(place, module);
  return new Map(rows.map((row) => [idOf(row), listed(answers.get(row.does)?.answer)]));
}

/** What the module has to answer, where the system below answers as the names say. */
const expected = (row: Row, ...systems: string[]): unknown[] => listed(givesOn(row, "ours", ...systems));

async function askTwin(): Promise<Answers> {
  const sources = ["cases", "cases_sockets", "cases_transfer", "cases_options"];
  compileForWindows(
    twin,
    sources.map((name) => inTests(`win32/programs/${name}.c`)),
  );
  const reports = linesOf<{ id: string; answer: unknown[] }>(
    await runProgram(twin, [], { input: lines, deadline: 60_000 }),
  );
  // It has no names for the codes.
  const withName = (value: unknown): unknown =>
    typeof value === "string" ? value.replace(/\d+$/, (code) => winsock.nameOfCode(Number(code))) : value;
  return new Map(reports.map(({ id, answer }) => [id, answer.map(withName)]));
}

describeWindows("on Windows", () => {
  let here: Answers = new Map();
  let inC: Answers = new Map();
  let systems = ["windows"];
  beforeAll(async () => {
    inC = await askTwin();
    if (inC.get("wine")?.[0] === 1) systems = ["wine", "windows"];
    here = await answersOn(20);
  }, 120_000);

  test.each(named(rows))("%s", (_name, row) => {
    expect(here.get(idOf(row))).toEqual(expected(row, ...systems));
  });

  test.each(otherNodes)("every row in Node %d", { timeout: 90_000 }, async (node) => {
    const there = await answersOn(node);
    expect([...there]).toEqual(rows.map((row) => [idOf(row), expected(row, ...systems)]));
  });

  // Byte order and printing have no twin: nothing but their own result is to be seen.
  const withTwin = rows.filter(({ does }) => !/^(byteorder|inet_ntop|inet_ntoa)-/.test(does));
  test.each(named(withTwin))("C: %s", (_name, row) => {
    expect(inC.get(idOf(row))).toEqual(listed(givesOn(row, ...systems)));
  });

  test("rows that Wine answers in its own way", () => {
    const own = rows.filter(({ gives }) => gives?.answers?.wine !== undefined);
    const list = own.map((row) => `${row.does}: ${givesOn(row, "wine")} instead of ${givesOn(row, "windows")}`);
    if (systems[0] === "wine") console.log(`${own.length} of ${rows.length} rows:\n${list.join("\n")}`);
    for (const row of own) expect(givesOn(row, "wine")).not.toEqual(givesOn(row, "windows"));
    expect(own.length).toBeLessThan(15);
  });
});

describe("on Linux", () => {
  let here: Answers = new Map();
  beforeAll(async () => {
    here = await answersOn("linux");
  }, 90_000);

  test.each(named(rows))("%s", (_name, row) => {
    expect(here.get(idOf(row))).toEqual(expected(row, "linux", "windows"));
  });
});

test("every row of the table is here, or says why not", () => {
  const ids = rows.map(idOf);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id in notReached)).toEqual([]);
  // 107 rows of Windows alone and 105 of both systems.
  expect(ids.filter((id) => /-\d{3}$/.test(id)).length + Object.keys(notReached).length).toBe(212);
});

// What Windows' calls answer to each stimulus of the conformance table: the Winsock headers on Windows, on Linux, and a C
// program under the same Wine as the oracle. A row that Wine answers in another way than Windows keeps both answers.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { compileForWindows } from "../../pairs/compile.mjs";
import { describeWindows, otherNodes, reportsOf, runProgram } from "../helpers/windows.ts";
import { notReached, rows } from "./programs/cases/rows.mjs";
import { lines } from "./programs/cases/strings.mjs";

interface Report {
  id: string;
  answer: unknown[];
}

type Answers = Map<string, unknown[]>;
type Row = (typeof rows)[number];

const programs = fileURLToPath(new URL("programs/", import.meta.url));
const twin = fileURLToPath(new URL("../../build/win32-tests/cases.exe", import.meta.url));

const byId = (reports: Report[]): Answers => new Map(reports.map(({ id, answer }) => [id, answer]));
const named = (list: Row[]): [string, Row][] => list.map((row) => [`${row.id}: ${row.does}`, row]);

/** What the module has to answer, where the system below answers that. */
function expected({ refuses, ours }: Row, system: unknown[]): unknown {
  return refuses === undefined ? (ours ?? system) : [refuses, expect.any(String)];
}

async function askTwin(): Promise<Answers> {
  const sources = ["cases", "cases_sockets", "cases_transfer", "cases_options"].map((name) => `${programs}${name}.c`);
  compileForWindows(twin, sources);
  const { stdout, stderr, code } = await runProgram(twin, [], { input: lines, deadline: 60_000 });
  if (code !== 0) throw new Error(`the C twin ended with ${code}: ${stderr}`);
  const reports = stdout.split(/\r?\n/).filter(Boolean);
  return byId(reports.map((line) => JSON.parse(line) as Report));
}

describeWindows("on Windows", () => {
  let here: Answers = new Map();
  let inC: Answers = new Map();
  let wine = false;
  beforeAll(async () => {
    inC = await askTwin();
    wine = inC.get("wine")?.[0] === 1;
    here = byId(await reportsOf<Report>("cases.mjs", [], { deadline: 60_000 }));
  }, 120_000);

  const answerOf = (row: Row): unknown[] => (wine ? (row.wine ?? row.windows) : row.windows);

  test.each(named(rows))("%s", (_name, row) => {
    expect(here.get(row.id)).toEqual(expected(row, answerOf(row)));
  });

  test.each(otherNodes)("every row in Node %d", { timeout: 90_000 }, async (node) => {
    const there = byId(await reportsOf<Report>("cases.mjs", [], { deadline: 60_000, node }));
    expect(rows.map((row) => [row.id, there.get(row.id)])).toEqual(
      rows.map((row) => [row.id, expected(row, answerOf(row))]),
    );
  });

  // Byte order and printing have no twin: nothing but their own result is to be seen.
  const withTwin = rows.filter(({ id }) => !/^(byteorder|inet_ntop|inet_ntoa)-/.test(id));
  test.each(named(withTwin))("C: %s", (_name, row) => {
    expect(inC.get(row.id)).toEqual(answerOf(row));
  });

  test("rows that Wine answers in its own way", () => {
    const own = rows.filter((row) => row.wine !== undefined);
    const list = own.map((row) => `${row.id}: ${row.does}: ${row.wine?.join(" ")} instead of ${row.windows.join(" ")}`);
    if (wine) console.log(`${own.length} of ${rows.length} rows:\n${list.join("\n")}`);
    for (const row of own) expect(row.wine).not.toEqual(row.windows);
    expect(own.length).toBeLessThan(15);
  });
});

describe("on Linux", () => {
  let here: Answers = new Map();
  beforeAll(() => {
    const { stdout, stderr, status, signal } = spawnSync(process.execPath, [`${programs}cases.mjs`], {
      // Standard input is no socket: Node's own pipes are.
      stdio: ["ignore", "pipe", "pipe"],
      encoding: "utf8",
      timeout: 60_000,
      killSignal: "SIGKILL",
    });
    if (status !== 0) throw new Error(`the rows ended with ${status ?? signal}: ${stderr}`);
    here = byId(
      stdout
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Report),
    );
  }, 90_000);

  test.each(named(rows))("%s", (_name, row) => {
    expect(here.get(row.id)).toEqual(expected(row, row.linux ?? row.windows));
  });
});

test("every row of the table is here, or says why not", () => {
  const ids = rows.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id in notReached)).toEqual([]);
  // 107 rows of Windows alone and 105 of both systems.
  expect(ids.filter((id) => /-\d{3}$/.test(id)).length + Object.keys(notReached).length).toBe(212);
});

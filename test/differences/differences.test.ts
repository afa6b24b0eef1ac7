// The table of known differences on Linux, and that DIFFERENCES.md says of every row what the table says.
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { type Answer, answersOf, forkFlags } from "../helpers/child.ts";
import { givesOn } from "../helpers/rows.mjs";
import { all, groups } from "./groups.mjs";

let answers = new Map<string, Answer>();
beforeAll(async () => {
  answers = await answersOf("linux", ["differences/groups.mjs"], { nodeArgs: forkFlags });
}, 90_000);

describe("on Linux", () => {
  test.each(all.map((it) => [it.key, it] as const))("%s", (key, { header, row }) => {
    expect(answers.get(key)?.answer).toEqual(
      givesOn(row, ...(header === "winsock" ? ["winsockOnLinux"] : []), "linux"),
    );
  });
});

const rows = Object.values(groups).flat();

describe("DIFFERENCES.md", () => {
  const text = readFileSync(new URL("../../DIFFERENCES.md", import.meta.url), "utf8");
  const lines = [...text.matchAll(/^\| `([a-z0-9-]+)` \|(.*)\|$/gm)].map(([, id = "", rest = ""]) => ({
    id,
    cells: rest.split("|").map((cell) => cell.trim()),
  }));

  test("has the rows of the table, each once", () => {
    expect(lines.map(({ id }) => id).sort()).toEqual(rows.map(({ does }) => does).sort());
  });

  test.each(lines.map((line) => [line.id, line] as const))(
    "%s: its headers and whether Wine differs",
    (id, { cells }) => {
      const row = rows.find((candidate) => candidate.does === id);
      const headers = { posix: "POSIX", winsock: "Winsock", "posix,winsock": "both" }[String(row?.headers)];
      expect(cells).toHaveLength(5);
      expect([cells[3], cells[4] !== ""]).toEqual([headers, "wine" in (row?.gives.answers ?? {})]);
    },
  );
});

test("every row is a difference", () => {
  // What a row says of both may be the same numbers where the words are about something else: exit codes have eight bits.
  const same = rows.filter((row) => JSON.stringify(givesOn(row, "linux")) === JSON.stringify(givesOn(row, "windows")));
  expect(same.map(({ does }) => does)).toEqual([]);
});

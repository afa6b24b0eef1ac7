// The table of known differences on Linux, and that DIFFERENCES.md says of every row what the table says.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { answersIn, keysOf } from "./answers.ts";
import { rows } from "./rows.mjs";

const script = fileURLToPath(new URL("./run.mjs", import.meta.url));

/** fork() needs the two flags. */
const argv = ["--single-threaded", "--v8-pool-size=1", script];

let answers: Map<string, unknown> | undefined;

function answerTo(key: string): unknown {
  answers ??= run();
  return answers.get(key);
}

function run(): Map<string, unknown> {
  const options = { encoding: "utf8", timeout: 60_000, killSignal: "SIGKILL" } as const;
  const { stdout, stderr, status, signal } = spawnSync(process.execPath, argv, options);
  if (status !== 0) throw new Error(`the rows ended with ${status ?? signal}: ${stderr}`);
  return answersIn(stdout);
}

describe("on Linux", () => {
  for (const row of rows)
    test.each(keysOf(row))("%s", { timeout: 90_000 }, (key) => {
      const own = key.endsWith("(winsock)") ? row.winsockOnLinux : undefined;
      expect(answerTo(key)).toEqual(own ?? row.linux);
    });
});

describe("DIFFERENCES.md", () => {
  const text = readFileSync(new URL("../../DIFFERENCES.md", import.meta.url), "utf8");
  const lines = [...text.matchAll(/^\| `([a-z0-9-]+)` \|(.*)\|$/gm)].map(([, id = "", rest = ""]) => ({
    id,
    cells: rest.split("|").map((cell) => cell.trim()),
  }));

  test("has the rows of the table, each once", () => {
    expect(lines.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
  });

  test.each(lines.map((line) => [line.id, line] as const))(
    "%s: its headers and whether Wine differs",
    (id, { cells }) => {
      const row = rows.find((candidate) => candidate.id === id);
      const headers = { posix: "POSIX", winsock: "Winsock", "posix,winsock": "both" }[String(row?.headers)];
      expect(cells).toHaveLength(5);
      expect([cells[3], cells[4] !== ""]).toEqual([headers, row?.wine !== undefined]);
    },
  );
});

test("every row is a difference", () => {
  // What a row says of both may be the same numbers where the words are about something else: exit codes have eight bits.
  const same = rows.filter(({ linux, windows }) => JSON.stringify(linux) === JSON.stringify(windows));
  expect(same.map(({ id }) => id)).toEqual([]);
});

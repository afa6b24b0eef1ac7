// Every pair of programs, {C, TypeScript} server with {C, TypeScript} client: what they write and how they end is what
// C with C gives.
import { beforeAll, describe, expect, test } from "vitest";
import type { Stdio } from "../../pairs/child.mjs";
import { type Cast, casts, type Pair, pairs, windowsPairs } from "../../pairs/programs.mjs";
import { outcome, type Run, runPair, tree } from "../../pairs/run-pair.mjs";
import { describeWith } from "../helpers/tools.ts";
import { failures, runAlone } from "./alone.ts";

const LIMIT = 90_000;
const words = { c: "C", ts: "TypeScript" };

function title({ title, server, client }: Pair): string {
  return `${title}: ${server.name} and ${client.name}`;
}

function named({ server, client, services }: Cast): string {
  return `${words[server]} server, ${words[client]} client${services ? `, ${words[services]} service program` : ""}`;
}

describeWith(["cc", "python3"], "transcripts on a terminal", () => eachPair("pty"));
describeWith(["cc"], "transcripts on pipes", () => eachPair("pipe"));

function eachPair(stdio: Stdio): void {
  for (const pair of pairs) describe(title(pair), () => combinations(pair, stdio));
}

function combinations(pair: Pair, stdio: Stdio): void {
  let original: Run;
  beforeAll(async () => {
    original = await runPair(pair, { server: "c", client: "c", stdio });
  }, LIMIT);

  test("the C twins do what the table of programs says", () => {
    expect(outcome(original.server).end).toBe(pair.server.waits ? "ended by SIGTERM" : "exit code 0");
    expect(outcome(original.client).end).toBe("exit code 0");
    // A server that is ended before C's buffer is full has written nothing to a pipe.
    const shown = stdio === "pty" ? pair.server.shows : pair.server.showsOnPipe;
    const written = shown ?? { text: "", count: 0 };
    expect(original.server.stdout.split(written.text || "\n").length - 1).toBe(written.count);
    expect(original.client?.stdout).not.toBe("");
    expectProcesses(pair, original);
  });

  for (const cast of casts(pair).filter(
    ({ server, client, services }) => `${server}${client}${services ?? ""}` !== "cc",
  )) {
    test(named(cast), { timeout: LIMIT }, async () => {
      const run = await runPair(pair, { ...cast, stdio });
      expect({ server: outcome(run.server), client: outcome(run.client) }).toEqual({
        server: outcome(original.server),
        client: outcome(original.client),
      });
      expectProcesses(pair, run);
    });
  }
}

/** The list of processes that the book prints: which program is whose child. */
function expectProcesses({ processes }: Pair, run: Run): void {
  if (processes === undefined) return;
  if (processes.serving !== undefined) expect(tree(run.serving)).toBe(processes.serving);
  expect(tree(run.afterwards)).toBe(processes.afterwards);
}

// The programs with Winsock headers: their C twins are Windows programs (test/win32), but the ports run here, too.

describe("programs with Winsock headers on Linux", () => {
  test.each(windowsPairs)("$folder", { timeout: LIMIT }, async (pair) => {
    const run = await runPair(pair, { server: "ts", client: "ts", stdio: "pipe" });
    expect(outcome(run.server)).toEqual({ stdout: "", stderr: "", end: "exit code 0" });
    expect(outcome(run.client).end).toBe("exit code 0");
    expect(run.client?.stdout.split(pair.client.shows?.text ?? "").length).toBe(2);
  });
});

// One program alone, where things go wrong: the same messages on the same streams, the same exit codes.

describeWith(["cc", "python3"], "one program alone, on a terminal", () => eachFailure("pty"));
describeWith(["cc"], "one program alone, on pipes", () => eachFailure("pipe"));

function eachFailure(stdio: Stdio): void {
  for (const row of failures) {
    test(`${row.pair.folder}/${row.program.name}: ${row.what}`, { timeout: LIMIT }, async () => {
      const original = outcome(await runAlone(row, "c", { stdio }));
      expect(original.stdout + original.stderr).toMatch(row.says);
      expect(original.end).toBe(`exit code ${row.code}`);
      expect(outcome(await runAlone(row, "ts", { stdio }))).toEqual(original);
    });
  }
}

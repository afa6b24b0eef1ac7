// A program may still fork when it already ends: both processes come to their end, each with its status.
import { O_NONBLOCK } from "bsd-sockets/fcntl";
import { describe, expect, test } from "vitest";
import { nodeBinary } from "../../pairs/node-versions.mjs";
import { runNode } from "../helpers/child.ts";

const natural: [end: string, status: number][] = [
  ["the natural end", 0],
  ["exitCode 5", 5],
];
const all: [end: string, status: number][] = [...natural, ["exit(3)", 3], ["process.exit(4)", 4], ["throw", 1]];

const places: [where: string, ends: typeof all, says: string][] = [
  ["atexit", all, ""],
  ["exit", all, ""],
  ["exit, and listeners after it", all, "after "],
  ["beforeExit", natural, ""],
  ["uncaughtException", natural, ""],
  ["unhandledRejection", natural, ""],
];
const rows = places.flatMap(([where, ends, says]) =>
  ends.map(([end, status]): [string, string, number, string] => [where, end, status, says]),
);

describe("a fork in a listener of the end", () => {
  test.each(rows)("%s; %s", async (where, end, status, says) => {
    const { stdout, code } = await runNode("processes/children/last-forks.mjs", [where, end]);
    expect([stdout, code]).toEqual([`${says}child ${status} 0${says}`, status]);
  });
});

// node:util, once loaded, has made a pipe on standard error non-blocking on 22 and 24.
describe("the modules leave a pipe on standard error as it is", () => {
  const program = 'import("bsd-sockets/forkable").then(() => import("bsd-sockets/unistd")).then(() => ';
  const flags = 'console.log(/flags:.(\\d+)/.exec(fs.readFileSync("/proc/self/fdinfo/2", "utf8"))[1]))';
  const nodeArgs = ["-e", `const fs = require("node:fs"); ${program}${flags}`];
  for (const major of [22, 24, 26]) {
    const { ok, path, reason } = nodeBinary(major);
    const missing = ok || process.env.CI ? "" : ` [skipped: ${reason}]`;
    test.skipIf(missing !== "")(`Node ${major}${missing}`, async () => {
      expect(reason).toBe("");
      const { stdout, code } = await runNode("processes/children/last-forks.mjs", [], { node: path, nodeArgs });
      expect([code, Number.parseInt(stdout, 8) & (O_NONBLOCK as number)]).toEqual([0, 0]);
    });
  }
});

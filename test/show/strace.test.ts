// The addon's lines of calls of sockets are strace's own of the same process.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { describeWith } from "../helpers/tools.ts";

const script = fileURLToPath(new URL("./traced.mjs", import.meta.url));

/** Both lists, each from the first mark to the second. */
function bothLines(): { shown: string[]; traced: string[] } {
  const folder = mkdtempSync(join(tmpdir(), "show-"));
  try {
    const log = join(folder, "log");
    const command = ["-o", log, "-e", "trace=%network,close", process.execPath, script];
    const output = execFileSync("strace", command, { encoding: "utf8", timeout: 30_000, killSignal: "SIGKILL" });
    const all = readFileSync(log, "latin1").split("\n");
    const isMark = (line: string) => line.startsWith("listen(-7777,");
    const traced = all.slice(all.findIndex(isMark), all.findLastIndex(isMark) + 1);
    return { shown: JSON.parse(output) as string[], traced };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * What strace has and the addon has not, for it would be more than the call itself says: columns, the message of a code,
 * and a comment at a number without a name.
 */
const plain = (line: string) =>
  line
    .replace(/\) += /, ") = ")
    .replace(/(= -1 E\w+) \(.*\)$/, "$1")
    .replaceAll(/ \/\* \w+\?{3} \*\//g, "")
    // The package's name of the level is the standard's, not Linux' own.
    .replace("SOL_TCP", "IPPROTO_TCP");

/** strace knows that the protocols of AF_UNIX have no names. */
const unnamed = (line: string) => line.replace(/(AF_UNIX, \w+), IPPROTO_IP/, "$1, 0");

describeWith(["strace"], "lines", () => {
  test("are those of strace", () => {
    const { shown, traced } = bothLines();
    expect(shown.length).toBeGreaterThan(40);
    expect(shown.map(unnamed)).toEqual(traced.map(plain));
  });
});

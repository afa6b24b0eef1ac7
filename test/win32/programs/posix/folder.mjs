// A folder of its own for a row, which is gone after it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** @param {(s: import("./scope.mjs").Scope, path: (name: string) => string) => unknown} run */
export function inFolder(run) {
  return (s) => {
    const folder = mkdtempSync(join(tmpdir(), "bsd-sockets-posix-"));
    try {
      return run(s, (name) => join(folder, name));
    } finally {
      s.end();
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

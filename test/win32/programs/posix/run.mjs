// Runs the rows of the named groups, and tells the answer of each on standard output, one JSON line each; with it the
// descriptors that a row left open, or closed of those that it did not make.
import { writeSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { groups } from "./groups.mjs";
import { descriptors, Scope } from "./scope.mjs";

async function answerTo(row) {
  const scope = new Scope();
  try {
    return await row.run(scope);
  } catch (error) {
    return [error.name, error.message];
  } finally {
    scope.end();
  }
}

/** A row that hangs ends the process: the rows after it have no answer then. */
async function inTime(row) {
  const late = setTimeout(20_000, ["TimeoutError", "the row did not end"], { ref: false });
  return await Promise.race([answerTo(row), late]);
}

for (const name of process.argv.slice(2)) {
  for (const row of groups[name]) {
    const before = descriptors();
    const answer = await inTime(row);
    const after = descriptors();
    const changed = `${before}` === `${after}` ? [] : [before, after];
    writeSync(1, `${JSON.stringify({ does: row.does, answer: answer === undefined ? null : answer, changed })}\n`);
  }
}

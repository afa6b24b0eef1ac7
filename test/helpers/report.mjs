// What a program of the tests tells on standard output: one line of JSON per check, with what was seen and what has to be.
import { writeSync } from "node:fs";

export const tell = (check, seen, wanted, more) =>
  writeSync(1, `${JSON.stringify({ check, seen, wanted, ...more })}\n`);

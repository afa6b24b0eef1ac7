// What a test's child process tells its parent: one line of JSON per call, with the result and what errno then holds.
import { writeSync } from "node:fs";
import * as codes from "bsd-sockets/errno";
import { errno, set_errno } from "bsd-sockets/errno";

/** A code that no call of these tests gives. */
export const sentinel = codes.EXFULL;

export function report(line) {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

/** Makes the call and reports it as a row: what is special about it, and the error that it has to give (null: none). */
export function row(name, does, error, call, ...args) {
  set_errno(sentinel);
  const result = call(...args);
  report({ name, does, error, result, code: errno() });
  return result;
}

/** The calls that prepare a row have to succeed. */
export function must(result) {
  if (result === -1 || result === null) throw new Error(`a call that prepares a row failed with errno ${errno()}`);
  return result;
}

// Calls of the POSIX headers that a program of the tests makes and tells.
import { posix } from "./contracts.mjs";
import { tell } from "./report.mjs";

/** Makes the call and tells it: what is special about it, and the error that it has to give (null: none). Its result. */
export function attempt(name, does, error, call, ...args) {
  posix.forget();
  const result = call(...args);
  const code = posix.nameOfCode(posix.error(), error ?? "");
  if (error === null) tell(`${name} succeeds: ${does}`, [result >= 0, code], [true, "untouched"], { result });
  else tell(`${name} fails > ${error}: ${does}`, [result, code], [-1, error]);
  return result;
}

/** There is no such thing on this system: nothing was called. */
export const absent = (name, does) => tell(`${name}: ${does}`);

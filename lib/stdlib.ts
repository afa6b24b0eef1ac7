// <stdlib.h>
import { takes, wrongType } from "./internal/check.ts";
import { callsOf } from "./internal/native.ts";
import type { int, text } from "./internal/types.ts";

export * from "./generated/stdlib.ts";
export { NULL } from "./stddef.ts";

const calls = callsOf("stdlib");

const exitStatus = calls.exit;
const variableName = calls.getenv;

const atExit: (() => void)[] = [];

/**
 * `void exit(int status)`
 *
 * Runs the atexit functions and Node's 'exit' listeners, flushes C stdio and ends the program with `status & 0377`. In a
 * worker thread it ends that worker, as process.exit does there. Source: exit(3).
 */
export function exit(_status: int): never {
  // biome-ignore lint/complexity/noArguments: handed on as they came, so that the addon checks them
  return process.exit(Reflect.apply(exitStatus, undefined, arguments));
}

/**
 * `int atexit(void (*function)(void))`
 *
 * Registers a function for the program's normal end: last registered, first called. Returns 0. Source: atexit(3).
 */
export function atexit(func: () => void): int {
  // biome-ignore lint/complexity/noArguments: the number of arguments is what is checked
  takes("atexit", arguments, 1);
  if (typeof func !== "function") throw wrongType("atexit", 1, "function", "a function", func);
  if (atExit.push(func) === 1) {
    process.once("exit", () => {
      for (let next = atExit.pop(); next !== undefined; next = atExit.pop()) next();
    });
  }
  return 0;
}

/** `void abort(void)`: ends the process by SIGABRT; nothing is flushed, no exit function runs. Source: abort(3). */
export const abort = calls.abort;

/** `int atoi(const char *nptr)`: the leading decimal number, 0 where there is none. Source: atoi(3). */
export const atoi = calls.atoi;

/** `long atol(const char *nptr)`: atoi() for a long; a bigint where it is no safe integer. Source: atol(3). */
export const atol = calls.atol;

/** `char *getenv(const char *name)`: the variable's value in this thread's process.env, or null. Source: getenv(3). */
export function getenv(_name: text): string | null {
  // biome-ignore lint/complexity/noArguments: handed on as they came, so that the addon checks them
  const variable = Reflect.apply(variableName, undefined, arguments);
  return Object.hasOwn(process.env, variable) ? (process.env[variable] as string) : null;
}

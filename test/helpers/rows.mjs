// The row of all tests: what is special about it, what has to come of it, and how it is made and run in a Scope.

/** @typedef {"linux" | "windows" | "wine" | "winsockOnLinux"} System */

/**
 * @template [G=any]
 * @template [R=any]
 * @typedef {object} Row
 * @property {string} does
 * @property {G} gives   a result, or the name of an error; on() where systems differ
 * @property {(s: import("./scope.mjs").Scope, api: Record<string, any>) => R} run   what it gives; in the table of one call:
 *   the arguments of the call
 * @property {("posix" | "winsock")[]} [headers]   the contracts in which it is run, where a table is of both
 */

/**
 * @template const G
 * @template {readonly unknown[] | unknown} R
 * @param {string} does
 * @param {G} gives
 * @param {(s: import("./scope.mjs").Scope, api: Record<string, any>) => R} run
 * @param {Partial<Row>} [more]
 * @returns {Row<G, R>}
 */
export const row = (does, gives, run, more) => ({ does, gives, run, ...more });

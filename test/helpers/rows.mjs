// The row of all tests: what is special about it, what has to come of it, and how it is made and run in a Scope.

/** @typedef {import("./scope.mjs").Scope} Scope */

/**
 * @template [G=any]
 * @template [R=any]
 * @typedef {object} Row
 * @property {string} does
 * @property {G} gives   a result, or the name of an error; On where systems differ
 * @property {(s: Scope, api: Record<string, any>) => R} run   its answer; in the table of one call: that call's arguments
 * @property {("posix" | "winsock")[]} [headers]   the contracts in which it is run, where its table is of both
 */

/**
 * @template const G
 * @template R
 * @param {string} does
 * @param {G} gives
 * @param {(s: Scope, api: Record<string, any>) => R} run
 * @returns {Row<G, R>}
 */
export const row = (does, gives, run) => ({ does, gives, run });

/**
 * Answers by system: what Linux gives and what Windows gives; `wine` where Wine 8 does not give Windows' answer; `ours` where the
 * module does not pass the call on, to be safe; `winsockOnLinux` where the Winsock headers do not tell what the POSIX headers do.
 */
class On {
  constructor(answers) {
    this.answers = answers;
  }
}
export const differs = (linux, windows, more) => new On({ linux, windows, ...more });
export const underWine = (windows, wine) => new On({ windows, wine });
export const instead = (windows, ours) => new On({ windows, ours });

/** What a row has to give on a system, named as the answers that count there, the first of them that it has. */
export function givesOn({ gives }, ...systems) {
  if (!(gives instanceof On)) return gives;
  return gives.answers[systems.find((system) => gives.answers[system] !== undefined)];
}

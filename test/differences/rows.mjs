// The table of known differences between Linux and Windows: DIFFERENCES.md says each in words, here it is tried.
import { rows as options } from "./options.mjs";
import { rows as sockets } from "./sockets.mjs";
import { rows as system } from "./system.mjs";

/**
 * @typedef {"posix" | "winsock"} Headers
 *
 * @typedef {object} Row
 * @property {string} id
 * @property {Headers[]} headers    the contracts in which it shows
 * @property {unknown[]} linux
 * @property {unknown[]} [winsockOnLinux]   what the Winsock headers answer there, where it is not the same
 * @property {unknown[]} windows
 * @property {unknown[]} [wine]     what Wine 8 answers where that is not Windows' answer
 * @property {(s: import("./api.mjs").Sockets, api: Record<string, any>) => unknown[]} run
 */

/** @type {Row[]} */
export const rows = [...sockets, ...options, ...system];

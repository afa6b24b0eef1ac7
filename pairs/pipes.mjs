// Real pipes for a child process: what Node calls a pipe there is a pair of UNIX sockets. A pipe is opened by name, as a
// FIFO; each end is an opening of its own, so that ours can be non-blocking while the program's is not.
import { execFileSync } from "node:child_process";
import { closeSync, constants, openSync } from "node:fs";

const { O_NONBLOCK, O_RDONLY, O_WRONLY } = constants;

/**
 * @typedef {object} Ends
 * @property {number} theirs the program's descriptor
 * @property {number} ours
 */

/**
 * A pipe that the program reads. Opening an end waits for the other one, unless that is there already: hence the first.
 * @param {string} file where the FIFO is made
 * @returns {Ends}
 */
export function pipeTo(file) {
  makeFifo(file);
  const first = openSync(file, O_RDONLY | O_NONBLOCK);
  const ours = openSync(file, O_WRONLY);
  const theirs = openSync(file, O_RDONLY);
  closeSync(first);
  return { theirs, ours };
}

/**
 * A pipe that the program writes.
 * @param {string} file where the FIFO is made
 * @returns {Ends}
 */
export function pipeFrom(file) {
  makeFifo(file);
  const ours = openSync(file, O_RDONLY | O_NONBLOCK);
  const theirs = openSync(file, O_WRONLY);
  return { theirs, ours };
}

/** @param {string} file */
function makeFifo(file) {
  execFileSync("mkfifo", ["-m", "600", file], { timeout: 10_000 });
}

// Runs one server and one client as separate processes on a loopback port, and tells how each of them went.
import { start } from "./child.mjs";
import { DEFUNCT, family, freePort, quiet, servesOn, sleepsIn, until } from "./proc.mjs";
import { command } from "./programs.mjs";

/**
 * @typedef {import("./programs.mjs").Pair} Pair
 * @typedef {import("./programs.mjs").Program} Program
 * @typedef {import("./programs.mjs").Language} Language
 * @typedef {import("./child.mjs").Child} Child
 * @typedef {import("./proc.mjs").ProcessRow} ProcessRow
 * @typedef {import("./child.mjs").Ending} Ending
 *
 * @typedef {object} RunOptions
 * @property {Language} server
 * @property {Language} client
 * @property {Language} [services] of the programs that the server executes; the server's, unless said otherwise
 * @property {import("./child.mjs").Stdio} [stdio] for both programs; "pty" unless said otherwise
 * @property {boolean} [trace] run both under strace
 * @property {number} [port] a free one is chosen unless said otherwise
 * @property {string} [stdin] a file for the client to read (on pipes), instead of the lines of its row
 *
 * @typedef {object} Run
 * @property {number} port
 * @property {Ending} server
 * @property {Ending | null} client null when the server ended before it served
 * @property {ProcessRow[]} serving the server and its children while it served, where the row says how that looks
 * @property {ProcessRow[]} afterwards the same when all was done, before the server was ended
 */

/** How long a step may take: starting to serve, answering a line, coming to rest. Far above what it does take. */
const STEP = 15_000;

/**
 * Runs a pair. A program that does not do what its row says is ended, and the result shows it: only what keeps a
 * program from being started at all throws.
 * @param {Pair} pair
 * @param {RunOptions} options
 * @returns {Promise<Run>}
 */
export async function runPair(pair, options) {
  const { port = freePort(), stdio = "pty", trace = false, stdin } = options;
  /** @type {Child[]} */
  const started = [];
  const launch = async (/** @type {Program} */ program, /** @type {Language} */ language) => {
    const input = program.types ? "typed" : program === pair.client ? stdin : undefined;
    const child = await start({
      ...command(pair, program, language, port, options.services),
      stdio,
      stdin: input,
      trace,
    });
    started.push(child);
    return child;
  };
  try {
    const server = await launch(pair.server, options.server);
    await until(() => server.ended || servesOn(pair.protocol, port, server.pid), STEP);
    if (server.ended) return { port, server: await server.ending(), client: null, serving: [], afterwards: [] };
    const client = await launch(pair.client, options.client);
    const serving = lookForChildren(server, pair);
    await typeLines(client, pair.client);
    const clientEnding = await client.ending();
    const seen = await serving;
    const afterwards = await endServer(server, pair, port);
    return { port, server: await server.ending(), client: clientEnding, serving: seen, afterwards };
  } finally {
    for (const child of started) child.kill("SIGKILL");
    await Promise.allSettled(started.map((child) => child.ending()));
  }
}

/**
 * Types a program's lines. Each waits for the answer to the one before: on a terminal the answer is seen, on a pipe the
 * program is back asleep in its read of standard input (which it cannot be while the pipe holds something to read).
 * @param {Child} child
 * @param {Program} program
 */
async function typeLines(child, program) {
  if (!program.types) return;
  const { answers } = program;
  const answered = (/** @type {number} */ lines) =>
    child.options.stdio === "pty"
      ? answers === undefined || occurrences(child.stdout, answers) >= lines
      : sleepsIn(child.pid, "read", 0);
  for (const [index, line] of program.types.entries()) {
    child.type(line);
    await until(() => child.ended || answered(index + 1), STEP);
  }
  child.endInput();
}

/**
 * Ends a server that never ends: when nothing is left to do on its port, it is back asleep in the call where it waits
 * for clients, and (on a terminal) its transcript is complete. A server that ends by itself is waited for.
 * @param {Child} server
 * @param {Pair} pair
 * @param {number} port
 * @returns {Promise<ProcessRow[]>} it and the children that it had then
 */
async function endServer(server, pair, port) {
  const { waits, shows } = pair.server;
  if (!waits) return [];
  const atRest = () => quiet(pair.protocol, port) && sleepsIn(server.pid, waits) && !childrenAtWork();
  // A super server is at rest when it has waited for its children; the servers of the book never do.
  const childrenAtWork = () =>
    family(server.pid)
      .slice(1)
      .some(({ name }) => name !== DEFUNCT || waits === "select");
  const complete = () =>
    server.options.stdio !== "pty" || !shows || occurrences(server.stdout, shows.text) >= shows.count;
  await until(() => server.ended || (atRest() && complete()), STEP);
  const processes = server.ended ? [] : family(server.pid);
  server.kill("SIGTERM");
  return processes;
}

/**
 * Waits for the server's children to be those that the row names, and tells what was there.
 * @param {Child} server
 * @param {Pair} pair
 */
async function lookForChildren(server, { processes }) {
  if (processes?.serving === undefined) return [];
  let seen = /** @type {ProcessRow[]} */ ([]);
  await until(() => {
    if (server.ended) return true;
    seen = family(server.pid);
    return tree(seen) === processes.serving;
  }, STEP);
  return seen;
}

/**
 * A list of processes, in which nothing is left that differs from run to run: who is whose child.
 * @param {ProcessRow[]} rows
 */
export function tree(rows) {
  return rows.map(({ depth, name }) => `${"  ".repeat(depth)}${name}`).join("\n");
}

/**
 * @param {string} text
 * @param {string} part
 */
function occurrences(text, part) {
  return text.split(part).length - 1;
}

/**
 * A transcript in which nothing is left that differs from run to run: the port that the kernel gave to a client
 * ("127.0.0.1/48812") or that was chosen for the run ("on port 6000"), and the time of day as C's asctime writes it.
 * @param {string} text
 */
export function normalise(text) {
  return timeless(text)
    .replace(/\b(\d+\.\d+\.\d+\.\d+)\/\d+/g, "$1/<port>")
    .replace(/\bon port \d+/g, "on port <port>");
}

/** @param {string} text */
export function timeless(text) {
  return text.replace(/\b[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}\b/g, "<time>");
}

/**
 * What two runs of a program must agree on.
 * @param {Ending | null} ending
 */
export function outcome(ending) {
  if (!ending) return { stdout: "", stderr: "", end: "not started" };
  return { stdout: normalise(ending.stdout), stderr: normalise(ending.stderr), end: endOf(ending) };
}

/** @param {Ending} ending */
function endOf({ code, signal, timedOut }) {
  if (timedOut) return "did not end in time and was killed";
  return signal ? `ended by ${signal}` : `exit code ${code}`;
}

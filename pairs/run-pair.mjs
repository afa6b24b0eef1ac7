// Runs one server and one client as separate processes on a loopback port, and tells how each of them went.
import { start } from "./child.mjs";
import { command, systemOf } from "./commands.mjs";
import { DEFUNCT, family, freePort, portState, quiet, servesOn, sleepsIn, until } from "./proc.mjs";
import { endWindows } from "./wine.mjs";

/**
 * @typedef {import("./programs.mjs").Pair} Pair
 * @typedef {import("./programs.mjs").Program} Program
 * @typedef {import("./programs.mjs").Language} Language
 * @typedef {import("./programs.mjs").System} System
 * @typedef {import("./child.mjs").Child} Child
 * @typedef {import("./proc.mjs").ProcessRow} ProcessRow
 * @typedef {import("./child.mjs").Ending} Ending
 *
 * @typedef {object} RunOptions
 * @property {Language} server
 * @property {Language} client
 * @property {Language} [services] of the programs that the server executes; the server's, unless said otherwise
 * @property {{ server: System, client: System }} [systems] where they run; as the pair says, unless said otherwise
 * @property {import("./child.mjs").Stdio} [stdio] for both programs; "pty" unless said otherwise
 * @property {boolean} [trace] run both under strace
 * @property {number} [port] a free one is chosen unless said otherwise
 * @property {string} [stdin] a file for the client to read (on pipes), instead of the lines of its row
 *
 * @typedef {object} Player
 * @property {Child} child
 * @property {string | undefined} mark of a Windows program, and of what it started
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
  const { port = freePort(), stdio = "pty", trace = false, stdin, services } = options;
  /** @type {Player[]} */
  const started = [];
  const launch = async (/** @type {"server" | "client"} */ side) => {
    const [program, language] = [pair[side], options[side]];
    const system = options.systems?.[side] ?? systemOf(pair, language);
    const { mark, ...what } = command(pair, program, language, port, { ...(services && { services }), system });
    const input = program.types ? "typed" : side === "client" ? stdin : undefined;
    const player = { child: await start({ ...what, stdio, stdin: input, trace }), mark };
    started.push(player);
    return player;
  };
  try {
    const server = await launch("server");
    await until(() => server.child.ended || serves(server, pair.protocol, port), STEP);
    const early = { client: null, serving: [], afterwards: [] };
    if (server.child.ended) return { port, server: await server.child.ending(), ...early };
    const client = await launch("client");
    const serving = lookForChildren(server, pair);
    await typeLines(client, pair.client);
    const clientEnding = await client.child.ending();
    const seen = await serving;
    const afterwards = await endServer(server, pair, port);
    return { port, server: await server.child.ending(), client: clientEnding, serving: seen, afterwards };
  } finally {
    for (const { child, mark } of started) {
      child.kill("SIGKILL");
      if (mark !== undefined) endWindows(mark);
    }
    await Promise.allSettled(started.map(({ child }) => child.ending()));
  }
}

/**
 * Whether the server can be reached. A Windows program's sockets are in Wine's server, so that there the port's being
 * used has to do.
 * @param {Player} server
 * @param {import("./proc.mjs").Protocol} protocol
 * @param {number} port
 */
function serves({ child, mark }, protocol, port) {
  return mark === undefined ? servesOn(protocol, port, child.pid) : portState(protocol, port) === "used";
}

/**
 * Types a program's lines. Each waits for the answer to the one before: on a terminal the answer is seen, on a pipe the
 * program is back asleep in its read of standard input (which it cannot be while the pipe holds something to read).
 * Of a Windows program nothing of that can be seen: its lines come at once.
 * @param {Player} player
 * @param {Program} program
 */
async function typeLines({ child, mark }, program) {
  if (!program.types) return;
  const { answers } = program;
  const answered = (/** @type {number} */ lines) =>
    child.options.stdio === "pty"
      ? answers === undefined || occurrences(child.stdout, answers) >= lines
      : sleepsIn(child.pid, "read", 0);
  for (const [index, line] of program.types.entries()) {
    child.type(line);
    if (mark === undefined) await until(() => child.ended || answered(index + 1), STEP);
  }
  child.endInput();
}

/**
 * Ends a server that never ends: when nothing is left to do on its port, it is back asleep in the call where it waits
 * for clients, and (on a terminal) its transcript is complete. Of a Windows program only the port can be seen. A server
 * that ends by itself is waited for.
 * @param {Player} server
 * @param {Pair} pair
 * @param {number} port
 * @returns {Promise<ProcessRow[]>} it and the children that it had then
 */
async function endServer({ child, mark }, pair, port) {
  const { waits, shows } = pair.server;
  if (!waits) return [];
  const asleep = () => mark !== undefined || (sleepsIn(child.pid, waits) && !childrenAtWork());
  // A super server is at rest when it has waited for its children; the servers of the book never do.
  const childrenAtWork = () =>
    family(child.pid)
      .slice(1)
      .some(({ name }) => name !== DEFUNCT || waits === "select");
  const complete = () =>
    child.options.stdio !== "pty" || !shows || occurrences(child.stdout, shows.text) >= shows.count;
  await until(() => child.ended || (quiet(pair.protocol, port) && asleep() && complete()), STEP);
  const processes = child.ended || mark !== undefined ? [] : family(child.pid);
  child.kill("SIGTERM");
  return processes;
}

/**
 * Waits for the server's children to be those that the row names, and tells what was there.
 * @param {Player} server
 * @param {Pair} pair
 */
async function lookForChildren({ child, mark }, { processes }) {
  if (processes?.serving === undefined || mark !== undefined) return [];
  let seen = /** @type {ProcessRow[]} */ ([]);
  await until(() => {
    if (child.ended) return true;
    seen = family(child.pid);
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
function normalise(text) {
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

/**
 * The same for runs on different systems: C's text streams end a line with \r\n on Windows.
 * @param {Ending | null} ending
 */
export function portableOutcome(ending) {
  const { stdout, stderr, end } = outcome(ending);
  return { stdout: stdout.replaceAll("\r\n", "\n"), stderr: stderr.replaceAll("\r\n", "\n"), end };
}

/** @param {Ending} ending */
function endOf({ code, signal, timedOut }) {
  if (timedOut) return "did not end in time and was killed";
  return signal ? `ended by ${signal}` : `exit code ${code}`;
}

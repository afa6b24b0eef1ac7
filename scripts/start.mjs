// The main job (npm start): runs every ported pair of textbook programs as separate processes over real sockets, in
// TypeScript, in C and mixed, shows what they write, and says whether there is any difference.

import { killAll } from "../pairs/child.mjs";
import { portState, until } from "../pairs/proc.mjs";
import { casts, pairs, windowsPairs } from "../pairs/programs.mjs";
import { difference, print, progress, sideBySide, style } from "../pairs/report.mjs";
import { outcome, portableOutcome, runPair, tree } from "../pairs/run-pair.mjs";
import { findTool } from "../pairs/tools.mjs";
import { winePrefix } from "../pairs/wine.mjs";
import { ensureBuilt } from "./build.mjs";

/**
 * @typedef {import("../pairs/programs.mjs").Pair} Pair
 * @typedef {import("../pairs/programs.mjs").Language} Language
 * @typedef {import("../pairs/run-pair.mjs").Run} Run
 * @typedef {import("../pairs/programs.mjs").Cast} Cast
 */

const words = { c: "C", ts: "TypeScript" };
const cc = findTool("cc");
const python = findTool("python3");
const stdio = python.ok ? "pty" : "pipe";
const all = [...pairs, ...windowsPairs];
/** Why the C twins of a system cannot run here. @type {Map<string, string>} */
const obstacles = new Map();

for (const [signal, number] of /** @type {const} */ ([
  ["SIGINT", 2],
  ["SIGTERM", 15],
  ["SIGHUP", 1],
])) {
  process.on(signal, () => {
    killAll();
    print(style("yellow", `Stopped by ${signal}; the programs that ran were ended.`));
    process.exit(128 + number);
  });
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  print(style("red", error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
} finally {
  killAll();
}

/** @returns {Promise<boolean>} whether all is well */
async function main() {
  if (process.platform !== "linux") throw new Error("The pairs are run and watched by way of /proc: this needs Linux.");
  const port = fixedPort();
  await ensureBuilt();
  introduce(port);
  let good = 0;
  for (const [index, pair] of all.entries()) {
    print();
    print(style("bold", `[${index + 1}/${all.length}] ${pair.title}`));
    print(style("dim", `${pair.folder}/${pair.server.name} and ${fullName(pair)}${typed(pair)}`));
    if (await show(pair, port)) good++;
  }
  return conclude(good);
}

/** @param {number | undefined} port */
function introduce(port) {
  const where = port === undefined ? "a free port of 127.0.0.1" : `port ${port} of 127.0.0.1 (PORTNUM)`;
  print(`Each pair runs as two processes over sockets on ${where}, ${python.ok ? "on a terminal" : "on pipes"}.`);
  print("A server that would serve for ever is ended with SIGTERM when its client is done.");
  if (!cc.ok) print(style("yellow", `No comparison with the C twins: ${cc.reason}.`));
  if (python.ok) return;
  print(style("yellow", `No terminal for the programs: ${python.reason}.`));
  print(
    style(
      "yellow",
      "On a pipe, what a server printed is still in C's buffer when the server is ended, and is not seen.",
    ),
  );
}

/** @param {number} good */
function conclude(good) {
  const compared = all.filter((pair) => obstacle(pair) === "").length;
  const what = compared === all.length ? "the same in TypeScript and in C" : "ran as they should in TypeScript";
  const but = compared === all.length ? "" : `; ${all.length - compared} of them not compared with C`;
  print();
  print(style(good === all.length ? "green" : "red", `${good} of ${all.length} pairs: ${what}${but}.`));
  return good === all.length;
}

/**
 * Why a pair's C twins cannot run here, or "".
 * @param {Pair} pair
 */
function obstacle({ original = "linux" }) {
  const found = obstacles.get(original) ?? (original === "linux" ? cc.reason : obstacleToWindows());
  obstacles.set(original, found);
  return found;
}

function obstacleToWindows() {
  const missing = [findTool("mingw"), findTool("wine")].find(({ ok }) => !ok);
  if (missing) return missing.reason;
  progress("  preparing Wine …");
  try {
    winePrefix();
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** @param {Pair} pair */
function fullName({ client }) {
  return client.folder ? `${client.folder}/${client.name}` : client.name;
}

/** @param {Pair} pair */
function typed({ client }) {
  if (!client.types) return "";
  return `; typed to the client: ${client.types.map((line) => JSON.stringify(line)).join(", ")} and end of input`;
}

/**
 * Runs one pair in every cast, and shows how it went.
 * @param {Pair} pair
 * @param {number | undefined} port
 * @returns {Promise<boolean>} whether all is well
 */
async function show(pair, port) {
  /** @type {{ cast: Cast, run: Run }[]} */
  const runs = [];
  const why = obstacle(pair);
  for (const cast of why === "" ? casts(pair) : casts(pair).slice(0, 1)) {
    progress(`  running: ${named(cast)} …`);
    runs.push({ cast, run: await runOn(pair, cast, port) });
  }
  for (const { cast, run } of runs.filter(({ cast }) => cast.server === cast.client && !cast.services)) {
    const [server, client] = [run.server, run.client].map((ending) => told(pair, ending));
    sideBySide(
      block(`${worded(pair, cast.server)} server`, server),
      block(`${worded(pair, cast.client)} client`, client),
    );
    if (pair.processes) listProcesses(pair, run);
  }
  return judge(pair, runs);
}

/**
 * @param {Pair} pair
 * @param {Language} language
 */
function worded({ original }, language) {
  return original === "windows" && language === "c" ? "Windows C" : words[language];
}

/**
 * @param {Pair} pair
 * @param {import("../pairs/child.mjs").Ending | null} ending
 */
function told({ original }, ending) {
  return original === "windows" ? portableOutcome(ending) : outcome(ending);
}

/** @param {Cast} cast */
function named({ server, client, services }) {
  const other = services ? `, ${words[services]} service program` : "";
  return `${words[server]} server, ${words[client]} client${other}`;
}

/**
 * The list of processes as ps prints it.
 * @param {Pair} pair
 * @param {Run} run
 */
function listProcesses({ processes }, run) {
  const lists = /** @type {const} */ ([
    ["while the client was served", processes?.serving === undefined ? [] : run.serving],
    ["afterwards", run.afterwards],
  ]);
  for (const [when, rows] of lists.filter(([, rows]) => rows.length > 0)) {
    print(style("dim", `      PID    PPID  CMD    ${when}`));
    for (const { pid, parent, name } of rows)
      print(`  ${String(pid).padStart(7)} ${String(parent).padStart(7)}  ${name}`);
  }
}

/**
 * @param {string} heading
 * @param {ReturnType<typeof outcome>} outcome
 */
function block(heading, { stdout, stderr, end }) {
  return { heading, text: stdout + stderr, end };
}

/**
 * @param {Pair} pair
 * @param {Cast} cast
 * @param {number | undefined} port
 */
async function runOn(pair, cast, port) {
  if (port !== undefined) await waitForPort(pair.protocol, port);
  // Wine draws on a terminal, instead of writing to it.
  const streams = pair.original === "windows" ? "pipe" : stdio;
  return await runPair(pair, { ...cast, stdio: streams, ...(port === undefined ? {} : { port }) });
}

/**
 * A port that was used a moment ago can be bound again only when the kernel has let go of its last connection.
 * @param {import("../pairs/proc.mjs").Protocol} protocol
 * @param {number} port
 */
async function waitForPort(protocol, port) {
  if (portState(protocol, port) === "closing")
    progress(`  port ${port} is still closing after the run before: waiting up to 75 s …`);
  await until(() => portState(protocol, port) !== "closing", 75_000);
  if (portState(protocol, port) === "free") return;
  throw new Error(`Port ${port} is in use. Give another one in PORTNUM, or unset PORTNUM to have free ones chosen.`);
}

/** @returns {number | undefined} the port that the environment asks for */
function fixedPort() {
  const text = process.env.PORTNUM;
  if (!text) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORTNUM is ${JSON.stringify(text)}, which is no port number (1 to 65535).`);
}

/**
 * Says whether every run went as its row of the table says, and as the C pair did.
 * @param {Pair} pair
 * @param {{ cast: Cast, run: Run }[]} runs
 */
function judge(pair, runs) {
  const original = runs.find(({ cast }) => cast.server === "c" && cast.client === "c")?.run;
  const complaints = runs.flatMap(({ cast, run }) => {
    const found = [...troubles(pair, run), ...(original ? differences(pair, original, run) : [])];
    return found.length === 0 ? [] : [`${named(cast)}:`, ...found];
  });
  if (complaints.length > 0) {
    print(`  ${style("red", "DIFFERS")}`);
    for (const complaint of complaints) print(`    ${complaint}`);
  } else if (original) {
    const services = pair.server.services ? ", and as its service program" : "";
    print(`  ${style("green", "identical")}: TypeScript and C, and each with the other one as its peer${services}`);
  } else {
    print(`  ${style("yellow", "not compared")}: ${obstacle(pair)}`);
  }
  return complaints.length === 0;
}

/**
 * What is wrong with a run whatever the other runs did.
 * @param {Pair} pair
 * @param {Run} run
 */
function troubles(pair, { server, client, serving, afterwards }) {
  if (!client) return ["  the server ended before it served"];
  const expected = pair.server.waits ? "ended by SIGTERM" : "exit code 0";
  return [
    ...(outcome(server).end === expected ? [] : [`  the server: ${outcome(server).end}`]),
    ...(outcome(client).end === "exit code 0" ? [] : [`  the client: ${outcome(client).end}`]),
    ...unexpected("while the client was served", pair.processes?.serving, tree(serving)),
    ...unexpected("afterwards", pair.processes?.afterwards, tree(afterwards)),
  ];
}

/**
 * @param {string} when
 * @param {string | undefined} expected
 * @param {string} found
 */
function unexpected(when, expected, found) {
  if (expected === undefined || expected === found) return [];
  return [`  the processes ${when}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`];
}

/**
 * @param {Pair} pair
 * @param {Run} original
 * @param {Run} run
 */
function differences(pair, original, run) {
  const sides = /** @type {const} */ (["server", "client"]);
  const parts = /** @type {const} */ (["stdout", "stderr", "end"]);
  return sides.flatMap((side) =>
    parts.flatMap((part) => {
      const found = difference(told(pair, original[side])[part], told(pair, run[side])[part]);
      if (!found) return [];
      return [
        `  ${side}, ${part}, line ${found.line}`,
        `    C pair:   ${found.original}`,
        `    this run: ${found.text}`,
      ];
    }),
  );
}

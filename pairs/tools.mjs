// The programs of the system that checks and the main job use, and the Debian packages that bring them.
import { spawnSync } from "node:child_process";
import { nodeBinary } from "./node-versions.mjs";

/**
 * @typedef {object} Found
 * @property {boolean} ok
 * @property {string} reason why not, and what to install; empty when it was found
 * @property {string} path how to start it; empty when it was not found
 *
 * @typedef {object} Tool
 * @property {string[]} commands the names under which systems have it, the usual one first
 * @property {string} debian the package
 * @property {string[]} trial arguments with which its success means that it works here: strace may be installed and yet
 *   be forbidden to trace; python3 may be a launcher for an interpreter that it does not find
 */

/** @type {Record<string, Tool>} */
const tools = {
  cc: { commands: [process.env.CC || "cc"], debian: "gcc libc6-dev", trial: ["--version"] },
  "c++": { commands: [process.env.CXX || "c++"], debian: "g++", trial: ["--version"] },
  strace: { commands: ["strace"], debian: "strace", trial: ["-D", "-f", "-o", "/dev/null", "true"] },
  python3: {
    commands: ["python3"],
    debian: "python3",
    trial: ["-c", "import fcntl, sys, termios; print(sys.executable)"],
  },
  // The C and the C++ compiler for Windows. Debian has each in two variants, of which "posix" has C++'s threads.
  mingw: mingw("gcc"),
  "mingw++": mingw("g++"),
  // Debian's package wine64 alone puts no command into PATH.
  wine: { commands: ["wine", "wine64", "/usr/lib/wine/wine64"], debian: "wine wine64", trial: ["--version"] },
};

/**
 * @param {string} compiler
 * @returns {Tool}
 */
function mingw(compiler) {
  const command = `x86_64-w64-mingw32-${compiler}`;
  return {
    commands: [`${command}-posix`, command],
    debian: "g++-mingw-w64-x86-64-posix",
    trial: ["--version"],
  };
}

/** @type {Map<string, Found>} */
const known = new Map();

/**
 * Looks for a tool once, and remembers the answer.
 * @param {string} name
 * @returns {Found}
 */
export function findTool(name) {
  const answer = known.get(name) ?? look(name);
  known.set(name, answer);
  return answer;
}

/**
 * @param {string} name
 * @returns {Found}
 */
function look(name) {
  // Node for Windows is no package of the system: npm has it.
  if (name === "node-win") return nodeBinary(20, "win-x64");
  const tool = tools[name] ?? { commands: [name], debian: name, trial: ["--version"] };
  const answers = tool.commands.map((command) => attempt(name, command, tool));
  return /** @type {Found} */ (answers.find(({ ok }) => ok) ?? answers[0]);
}

/**
 * @param {string} name
 * @param {string} command
 * @param {Tool} tool
 * @returns {Found}
 */
function attempt(name, command, tool) {
  const trial = spawnSync(command, tool.trial, { encoding: "utf8", timeout: 20_000, killSignal: "SIGKILL" });
  const install = `apt-get install ${tool.debian}`;
  if (trial.error) return { ok: false, reason: `${command} cannot be started (${install})`, path: "" };
  if (trial.status !== 0)
    return { ok: false, reason: `${command} does not work here: ${firstLine(trial.stderr)}`, path: "" };
  // The interpreter itself instead of a launcher for it: one process fewer for every program on a terminal.
  return { ok: true, reason: "", path: name === "python3" ? trial.stdout.trim() : command };
}

/** @param {string} text */
function firstLine(text) {
  return text.split("\n")[0] || "no message";
}

// The programs of the system that checks and the main job use, and the Debian packages that bring them.
import { spawnSync } from "node:child_process";

/**
 * @typedef {object} Found
 * @property {boolean} ok
 * @property {string} reason why not, and what to install; empty when it was found
 * @property {string} path how to start it; empty when it was not found
 */

/**
 * For each tool: how it is started, the Debian package, and a trial whose success means that it works here (strace may
 * be installed and yet be forbidden to trace; python3 may be a launcher for an interpreter that it does not find).
 * @type {Record<string, { command: string, debian: string, trial: string[] }>}
 */
const tools = {
  cc: { command: process.env.CC || "cc", debian: "gcc libc6-dev", trial: ["--version"] },
  "c++": { command: process.env.CXX || "c++", debian: "g++", trial: ["--version"] },
  strace: { command: "strace", debian: "strace", trial: ["-D", "-f", "-o", "/dev/null", "true"] },
  python3: {
    command: "python3",
    debian: "python3",
    trial: ["-c", "import fcntl, sys, termios; print(sys.executable)"],
  },
};

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
  const tool = tools[name] ?? { command: name, debian: name, trial: ["--version"] };
  const trial = spawnSync(tool.command, tool.trial, { encoding: "utf8", timeout: 20_000, killSignal: "SIGKILL" });
  const install = `apt-get install ${tool.debian}`;
  if (trial.error) return { ok: false, reason: `${tool.command} cannot be started (${install})`, path: "" };
  if (trial.status !== 0)
    return { ok: false, reason: `${tool.command} does not work here: ${firstLine(trial.stderr)}`, path: "" };
  // The interpreter itself instead of a launcher for it: one process fewer for every program on a terminal.
  return { ok: true, reason: "", path: name === "python3" ? trial.stdout.trim() : tool.command };
}

/** @param {string} text */
function firstLine(text) {
  return text.split("\n")[0] || "no message";
}

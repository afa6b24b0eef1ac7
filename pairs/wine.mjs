// Windows programs on Linux: Wine, with a private prefix (what Wine takes for drive C: and the registry), and Node for Windows.
//
// Seen with Wine 8:
// - The command that starts a program becomes it: its process id is the program's, to look up in /proc and to kill. What
//   that program has started lives on, in sessions of its own; the mark in the environment tells which these are.
// - Exit codes arrive as a Linux process has them (their low 8 bits).
// - Node cannot make process.stdout, process.stderr and process.stdin of a UNIX pipe or socket (EBADF), only of files and
//   terminals. Descriptors 0 to 2 themselves work with all of them, and no byte is changed,
//   but Node's fstat of them fails (EBADF), and so does readFileSync(0).
// - Wine's own processes, started by the first program, keep that program's descriptors: a pipe may have no end for long.
import { spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { nodeBinary } from "./node-versions.mjs";
import { findTool } from "./tools.mjs";

const prefix = fileURLToPath(new URL("../.cache/wine", import.meta.url));

/** In the environment of every program that windowsCommand() starts, and of all that descend from it. */
const MARK = "BSD_SOCKETS_WINDOWS_RUN";

/** Wine's own processes: the first program to run starts them, for all that follow. */
const services =
  /^(\S*\/wineserver|C:\\windows\\system32\\(services|explorer|plugplay|rpcss|svchost|winedevice|wineboot)\.exe)/i;

/**
 * @typedef {object} Options
 * @property {20 | 22 | 24} [node] run a script in this Node, instead of a program
 * @property {Record<string, string>} [env]
 * @property {string} [cwd]
 *
 * @typedef {object} Command
 * @property {string[]} argv
 * @property {Record<string, string>} env to be added to this process's environment
 * @property {string | undefined} cwd
 * @property {string} mark for endWindows()
 */

/**
 * The path of node.exe.
 * @param {number} major
 * @returns {string}
 */
export function windowsNode(major) {
  const node = nodeBinary(major, "win-x64");
  if (!node.ok) throw new Error(node.reason);
  return major < 24 ? node.path : withoutPlaceholders(node.path);
}

/**
 * A copy of Node that Wine 8 can run. The V8 of Node 24 reserves memory for its tables by VirtualAlloc2 and placeholders,
 * which Wine 8 has but refuses ("wrong alloc type flags (00042000)"): V8 dies of that. On a Windows without the call V8
 * takes another way. The copy does not find the call: one letter of the name that it looks for is another.
 * @param {string} original
 * @returns {string} its path; an addon needs it to be called node.exe
 */
function withoutPlaceholders(original) {
  const path = join(dirname(original), "wine", "node.exe");
  if (existsSync(path)) return path;
  const program = readFileSync(original);
  const name = program.indexOf("\0VirtualAlloc2\0", 0, "latin1");
  if (name < 0) return original;
  program.write("\0VirtualAlloc_\0", name, "latin1");
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, program);
  renameSync(`${path}.${process.pid}`, path);
  return path;
}

/**
 * How Windows names a file of this system.
 * @param {string} path an absolute one
 */
export function windowsPath(path) {
  return `Z:${path.replaceAll("/", "\\")}`;
}

/**
 * The prefix's folder; made at first use, which takes some seconds. Whoever is first to complete one gives it the name.
 * @returns {string}
 */
export function winePrefix() {
  if (existsSync(prefix)) return prefix;
  const draft = `${prefix}.${process.pid}`;
  mkdirSync(dirname(prefix), { recursive: true });
  try {
    wine(["wineboot", "-i"], draft);
    // Node refuses to run on the Windows 7 that Wine would show it.
    wine(["winecfg", "-v", "win10"], draft);
    endServer(draft);
    if (!existsSync(prefix)) renameSync(draft, prefix);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return prefix;
}

/**
 * @param {string[]} args
 * @param {string} folder
 */
function wine(args, folder) {
  const env = { ...process.env, ...surroundings(folder) };
  const options = {
    env,
    encoding: /** @type {const} */ ("utf8"),
    timeout: 120_000,
    killSignal: /** @type {const} */ ("SIGKILL"),
  };
  const { status, error, stderr } = spawnSync(wineCommand(), args, { ...options, stdio: ["ignore", "ignore", "pipe"] });
  if (status !== 0) throw new Error(`wine ${args.join(" ")} ended with ${error?.message ?? status}: ${stderr}`);
}

/**
 * Ends Wine's processes in a prefix of ours, with the registry written out.
 * @param {string} folder
 */
function endServer(folder) {
  const options = { env: { ...process.env, WINEPREFIX: folder }, timeout: 60_000 };
  const server = ["wineserver", "/usr/lib/wine/wineserver"].find((name) => !spawnSync(name, ["-k"], options).error);
  if (server === undefined) throw new Error("wineserver cannot be started (apt-get install wine wine64)");
  spawnSync(server, ["-w"], options);
}

function wineCommand() {
  const { ok, reason, path } = findTool("wine");
  if (!ok) throw new Error(reason);
  return path;
}

/**
 * Nothing of Wine's shows a window, asks for a download or registers itself with this user's desktop.
 * @param {string} folder
 */
function surroundings(folder) {
  return {
    WINEPREFIX: folder,
    WINEDEBUG: "-all",
    WINEDLLOVERRIDES: "mscoree=;mshtml=;winemenubuilder.exe=",
    DISPLAY: "",
  };
}

/**
 * What to spawn to run a Windows program: its path (this system's) and arguments, or with `node` a script and its.
 * @param {readonly string[]} argv
 * @param {Options} [options]
 * @returns {Command}
 */
export function windowsCommand(argv, { node, env = {}, cwd } = {}) {
  const mark = `${process.pid}-${randomUUID()}`;
  const program = node === undefined ? [] : [windowsNode(node)];
  return {
    argv: [wineCommand(), ...program, ...argv],
    env: {
      ...surroundings(winePrefix()),
      [MARK]: mark,
      NODE_SKIP_PLATFORM_CHECK: "1",
      // build/Release has Linux' addon.
      PREBUILDS_ONLY: "1",
      ...env,
    },
    cwd,
    mark,
  };
}

/**
 * The process ids of a command and of what it has started that still run.
 * @param {string} mark
 * @returns {number[]}
 */
export function windowsProcesses(mark) {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => isMarked(pid, mark)).map(Number);
}

/**
 * @param {string} pid
 * @param {string} mark
 */
function isMarked(pid, mark) {
  const environment = textOf(`/proc/${pid}/environ`).split("\0");
  return environment.includes(`${MARK}=${mark}`) && !services.test(textOf(`/proc/${pid}/cmdline`));
}

/**
 * The text of a file of /proc, "" when the process is gone or another user's.
 * @param {string} path
 */
function textOf(path) {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
}

/**
 * Ends a command and what it has started.
 * @param {string} mark
 */
export function endWindows(mark) {
  for (const pid of windowsProcesses(mark)) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It has ended by itself in between.
    }
  }
}

/**
 * Keeps Wine's own processes running, which otherwise end and start with the programs: each start is quicker, and none
 * meets them while they end. What keeps them is a program that waits for the end of its input, hence it ends with this
 * process, however that ends.
 * @returns {() => void} lets them end
 */
export function keepWine() {
  const { argv, env } = windowsCommand(["cmd.exe", "/c", "set /p wait="]);
  const [file = "", ...args] = argv;
  const keeper = spawn(file, args, { env: { ...process.env, ...env }, stdio: ["pipe", "ignore", "ignore"] });
  keeper.on("error", () => {});
  keeper.unref();
  return () => void keeper.stdin.destroy();
}

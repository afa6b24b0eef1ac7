// Starts the contestants, on one core, and reads what they measured.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { findTool } from "../pairs/tools.mjs";

const folder = fileURLToPath(new URL(".", import.meta.url));
const binaries = path.join(folder, "../build/bench");
const DEADLINE = 60_000;
const SLICES = 12;

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.on(signal, () => process.exit(1));

/**
 * Why a contestant with this file cannot take part, or "".
 * @param {string} file
 */
export function missing(file) {
  const tool = file.endsWith(".c") ? "cc" : file.endsWith(".py") ? "python3" : undefined;
  const reason = tool === undefined ? "" : findTool(tool).reason;
  if (reason !== "") return `not present: ${reason}`;
  if (path.basename(file) !== "koffi.mjs") return "";
  try {
    import.meta.resolve("koffi");
    return "";
  } catch {
    return "not present (npm install koffi)";
  }
}

/** Why programs cannot be bound to one core, or "". */
export const unpinned = findTool("taskset").ok
  ? ""
  : "taskset: not present (apt-get install util-linux). Nothing is bound to one core, and the floors do not hold.";

/** The last core that this process may use: the first one tends to serve the interrupts. */
function core() {
  const allowed = /^Cpus_allowed_list:\s*(.*)$/m.exec(readFileSync("/proc/self/status", "latin1"))?.[1] ?? "0";
  return allowed.split(/[-,]/).at(-1) ?? "0";
}

/** @param {string[]} argv */
const pinned = (argv) => (unpinned === "" ? ["taskset", "-c", core(), ...argv] : argv);

/**
 * Compiles a measurement's C program.
 * @param {string} measurement
 */
export function compile(measurement) {
  mkdirSync(binaries, { recursive: true });
  const options = ["-std=gnu11", "-Wall", "-O2", "-pthread", "-o", path.join(binaries, measurement)];
  execFileSync(findTool("cc").path, [...options, path.join(folder, measurement, "c.c")], { timeout: DEADLINE });
}

/**
 * @param {string} measurement
 * @param {string} file
 */
function command(measurement, file) {
  const source = path.join(folder, measurement, file);
  if (file.endsWith(".c")) return [path.join(binaries, measurement)];
  return file.endsWith(".py") ? [findTool("python3").path, source] : [process.execPath, source];
}

/**
 * Starts a program. It writes numbers, one in a line: `first` is the first of them, `all` is there when it has ended well.
 * @param {string[]} argv
 */
function start([program = "", ...args]) {
  const env = { ...process.env, PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: "1" };
  const child = spawn(program, args, {
    stdio: ["ignore", "pipe", "inherit"],
    env,
    timeout: DEADLINE,
    killSignal: "SIGKILL",
  });
  running.add(child);
  /** @type {number[]} */
  const numbers = [];
  const lines = createInterface(child.stdout).on("line", (line) => numbers.push(Number(line)));
  const first = Promise.race([once(lines, "line"), once(lines, "close")]).then(() => numbers[0]);
  const all = once(child, "close").then(([code, signal]) => {
    running.delete(child);
    if (code !== 0) throw new Error(`${[program, ...args].join(" ")} ended with ${signal ?? code}`);
    return numbers;
  });
  all.catch(() => {}); // whoever awaits it gets the error; nobody does while the other end has not been started
  return { child, first, all };
}

/**
 * Runs one contestant once.
 * @param {import("./contestants.mjs").Measurement} measurement
 * @param {import("./contestants.mjs").Contestant} contestant
 * @returns {Promise<number>} nanoseconds of one call: the median of the slices, the first of which only warms up
 */
export async function run({ name, pair, calls }, { file, extra = [], calls: own = calls }) {
  const argv = pinned(command(name, file));
  const work = [String(SLICES + 1), String(own)];
  if (!pair) return median((await start([...argv, ...work, ...extra]).all).slice(1));
  const server = start([...argv, "server", ...work]);
  try {
    const client = start([...argv, "client", ...work, String(await server.first)]);
    const [numbers] = await Promise.all([client.all, server.all]);
    return median(numbers.slice(1));
  } finally {
    server.child.kill("SIGKILL"); // a server whose client failed waits for ever
  }
}

/**
 * The milliseconds from the start to the end of a node that runs a file.
 * @param {string} file
 */
export async function lifetime(file) {
  const begin = performance.now();
  await start([process.execPath, path.join(folder, "import", file)]).all;
  return performance.now() - begin;
}

/** @param {number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = Number.NaN, high = low] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}

/**
 * How far the middle half of the values lies apart, relative to their median: the noise.
 * @param {number[]} values
 */
export function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  /** @param {number} part */
  const at = (part) => sorted[Math.round((sorted.length - 1) * part)] ?? Number.NaN;
  return (at(0.75) - at(0.25)) / median(values);
}

// `npm run bench`: the contestants of bench/ in turn, over several rounds, as medians and as ratios to C (bench/README.md).
//   --json          the result as JSON          --check       exit code 1 when a floor is missed
//   --only <name>   one measurement (repeatable) --rounds <n>  how often each contestant runs, 9 by default
import { parseArgs } from "node:util";
import { importing, measurements } from "../bench/contestants.mjs";
import { compile, lifetime, median, missing, run, spread, unpinned } from "../bench/run.mjs";
import { ensureBuilt } from "./build.mjs";

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string} [missing]   why it did not take part
 * @property {number} [median]    nanoseconds of a call; milliseconds of an import
 * @property {string} [shown]     the median as people read it
 * @property {number} [spread]    of the rounds
 * @property {number} [ratio]     to the contestant that the others are compared with
 * @property {string} [floor]
 * @property {boolean} [ok]
 *
 * @typedef {{ name: string, title: string, against?: string, rows: Row[] }} Result
 */

const names = [...measurements, importing].map(({ name }) => name);
const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
    only: { type: "string", multiple: true, default: names },
    rounds: { type: "string", default: "9" },
  },
});
const rounds = Number(options.rounds);
const unknown = options.only.find((name) => !names.includes(name));
if (unknown !== undefined || !(rounds >= 1)) {
  console.error(unknown === undefined ? "--rounds takes a number from 1 on" : `--only takes ${names.join(", ")}`);
  process.exit(2);
}

/**
 * Every contestant once in each round, each round starting with another one, so that none always profits from its place.
 * @param {import("../bench/contestants.mjs").Measurement} measurement
 * @returns {Promise<Result>}
 */
async function measure(measurement) {
  const { name, title, contestants, against = "C", repeat = 1 } = measurement;
  const present = contestants.filter(({ file }) => missing(file) === "");
  if (missing("c.c") === "") compile(name);
  /** @type {Map<string, number[]>} */
  const times = new Map(present.map((contestant) => [contestant.name, []]));
  for (let round = 0; round < rounds * repeat; round++) {
    progress(`${name}: round ${round + 1} of ${rounds * repeat}`);
    for (let i = 0; i < present.length; i++) {
      const contestant = /** @type {(typeof present)[0]} */ (present[(round + i) % present.length]);
      times.get(contestant.name)?.push(await run(measurement, contestant));
    }
  }
  return { name, title, against, rows: contestants.map((contestant) => compared(measurement, contestant, times)) };
}

/**
 * The ratio is the median of the rounds' ratios: both programs of a round met the same state of the machine.
 * @param {import("../bench/contestants.mjs").Measurement} measurement
 * @param {import("../bench/contestants.mjs").Contestant} contestant
 * @param {Map<string, number[]>} times
 * @returns {Row}
 */
function compared({ compares, show, against = "C", floor }, { name, file, slower }, times) {
  const own = times.get(name);
  if (own === undefined) return { name, missing: missing(file) };
  /** @type {Row} */
  const result = { name, median: median(own), shown: show(median(own)), spread: spread(own) };
  const addon = slower === undefined ? undefined : times.get("bsd-sockets");
  if (slower !== undefined && addon !== undefined) {
    result.floor = `>= ${slower} x`;
    result.ok = median(own.map((time, round) => time / (addon[round] ?? Number.NaN))) >= slower;
  }
  const base = times.get(against);
  if (base === undefined) return result;
  const ratio = median(own.map((time, round) => (base[round] ?? Number.NaN) / time));
  result.ratio = compares === "rate" ? ratio : 1 / ratio;
  if (floor === undefined || file !== "addon.mjs") return result;
  result.floor = `${compares === "rate" ? ">=" : "<="} ${floor.toFixed(2)}`;
  result.ok = compares === "rate" ? result.ratio >= floor : result.ratio <= floor;
  return result;
}

/** @returns {Promise<Result>} */
async function measureImport() {
  const { name, title, floor, starts } = importing;
  const [bare, addon] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
  for (let start = 0; start < starts; start++) {
    if (start % 10 === 0) progress(`${name}: start ${start + 1} of ${starts}`);
    bare.push(await lifetime("bare.mjs"));
    addon.push(await lifetime("addon.mjs"));
  }
  const costs = addon.map((time, start) => time - (bare[start] ?? Number.NaN));
  /**
   * @param {string} name
   * @param {number[]} times
   */
  const row = (name, times) => ({
    name,
    median: median(times),
    shown: `${median(times).toFixed(1)} ms`,
    spread: spread(times),
  });
  return {
    name,
    title,
    rows: [
      row("bare node", bare),
      row("with the import", addon),
      { ...row("the difference", costs), floor: `<= ${floor} ms`, ok: median(costs) <= floor },
    ],
  };
}

/** @param {string} text */
function progress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}

/** @param {Result} result */
function print({ title, against = "C", rows }) {
  console.log(`\n${cells(title, ["median", "spread", `to ${against}`, "floor", ""])}`);
  for (const { name, missing, shown = "", spread, ratio, floor = "", ok } of rows) {
    const noise = spread === undefined ? "" : `${(spread * 100).toFixed(1)} %`;
    const verdict = ok === undefined ? "" : ok ? "ok" : "below";
    const row = [shown, noise, ratio?.toFixed(3) ?? "", floor, verdict];
    console.log(missing === undefined ? cells(`  ${name}`, row) : `  ${name}: ${missing}`);
  }
}

/**
 * @param {string} first
 * @param {string[]} rest
 */
function cells(first, rest) {
  const widths = [14, 9, 11, 11, 7];
  return (first.padEnd(56) + rest.map((cell, i) => cell.padStart(widths[i] ?? 0)).join("")).trimEnd();
}

await ensureBuilt();
/** @type {Result[]} */
const results = [];
if (unpinned !== "") console.error(unpinned);
for (const measurement of measurements.filter(({ name }) => options.only.includes(name))) {
  results.push(await measure(measurement));
}
if (options.only.includes(importing.name)) results.push(await measureImport());
progress("");
if (options.json) console.log(JSON.stringify({ node: process.version, rounds, results }, null, 2));
else results.forEach(print);
if (options.check && results.some(({ rows }) => rows.some(({ ok }) => ok === false))) process.exitCode = 1;

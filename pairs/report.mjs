// How the main job shows its results: columns fitted to the terminal, or plain text where there is none.
import { styleText } from "node:util";

const terminal = Boolean(process.stdout.isTTY);
const coloured = terminal && !process.env.NO_COLOR && process.env.TERM !== "dumb";
const width = Math.min(Math.max(process.stdout.columns || 100, 50), 140);

/**
 * @param {Parameters<typeof styleText>[0]} format
 * @param {string} text
 */
export function style(format, text) {
  return coloured ? styleText(format, text) : text;
}

/** What takes a line of progress away again. */
let erasing = "";

/** @param {string} text */
export function print(text = "") {
  process.stdout.write(`${erasing}${text}\n`);
  erasing = "";
}

/**
 * Says what is being done, on a line that the next output replaces. Only a terminal can show it.
 * @param {string} text
 */
export function progress(text) {
  if (!terminal) return;
  process.stdout.write(`${erasing}${style("dim", text.slice(0, width - 1))}`);
  erasing = "\r\x1b[K";
}

/**
 * Two texts side by side, each under its heading.
 * @param {{ heading: string, text: string, end: string }} left
 * @param {{ heading: string, text: string, end: string }} right
 */
export function sideBySide(left, right) {
  const column = Math.floor((width - 5) / 2);
  const rows = [cells(left, column), cells(right, column)];
  const height = Math.max(...rows.map((cell) => cell.length));
  for (let row = 0; row < height; row++) {
    const [first, second] = rows.map((cell) => cell[row] ?? { text: "", format: /** @type {const} */ ("reset") });
    if (!first || !second) continue;
    const padded = first.text.padEnd(column);
    print(`  ${style(first.format, padded)} ${style("dim", "|")} ${style(second.format, second.text)}`.trimEnd());
  }
}

/**
 * @param {{ heading: string, text: string, end: string }} block
 * @param {number} column
 */
function cells({ heading, text, end }, column) {
  return [
    ...wrap(heading, column).map((text) => ({ text, format: /** @type {const} */ ("bold") })),
    { text: "-".repeat(column), format: /** @type {const} */ ("dim") },
    ...lines(text)
      .flatMap((line) => wrap(line, column))
      .map((text) => ({ text, format: /** @type {const} */ ("reset") })),
    ...wrap(`(${end})`, column).map((text) => ({ text, format: /** @type {const} */ ("dim") })),
  ];
}

/**
 * The lines of a text, with everything visible that a terminal would act upon.
 * @param {string} text
 */
function lines(text) {
  const whole = text.endsWith("\n") ? text.slice(0, -1) : text;
  if (whole === "" && text === "") return [];
  return whole.split("\n").map((line) => line.replace(/\p{Cc}/gu, (char) => JSON.stringify(char).slice(1, -1)));
}

/**
 * @param {string} line
 * @param {number} column
 */
function wrap(line, column) {
  const pieces = [];
  for (let rest = line; rest !== "" || pieces.length === 0; rest = rest.slice(column))
    pieces.push(rest.slice(0, column));
  return pieces;
}

/**
 * The first line in which two texts differ, for showing; null when they are equal.
 * @param {string} original
 * @param {string} text
 * @returns {{ line: number, original: string, text: string } | null}
 */
export function difference(original, text) {
  if (original === text) return null;
  const [one, other] = [original, text].map((whole) =>
    whole.endsWith("\n") ? lines(whole) : [...lines(whole), "(no line end)"],
  );
  if (!one || !other) return null;
  let line = 0;
  while (line < one.length && one[line] === other[line]) line++;
  return { line: line + 1, original: one[line] ?? "(nothing more)", text: other[line] ?? "(nothing more)" };
}

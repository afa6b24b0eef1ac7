// printf conversions, each with its arguments in C and in JavaScript. C's own answer is the oracle (printf.test.ts).

/** A C string literal of the format, the C arguments, and the JavaScript arguments. */
export type FormatRow = readonly [format: string, c: string, js: readonly Argument[]];
type Argument = number | bigint | string | Uint8Array | null;

const bytes = (text: string): Uint8Array => Buffer.from(text, "latin1");

const integers: [c: string, js: number][] = [
  ["0", 0],
  ["1", 1],
  ["-1", -1],
  ["42", 42],
  ["-42", -42],
  ["2147483647", 2147483647],
  ["(-2147483647 - 1)", -2147483648],
  ["4294967295u", 4294967295],
  ["300", 300],
  ["65537", 65537],
];
const integerFormats = ["d", "i", "u", "o", "x", "X", "c"]
  .map((conversion) => `%${conversion}`)
  .concat([
    "%5d|",
    "%-5d|",
    "%05d|",
    "%+d",
    "% d",
    "%+5d|",
    "%-+5d|",
    "%+ d",
    "%.0d|",
    "%.3d",
    "%8.3d|",
    "%-8.3d|",
    "%08.3d|",
  ])
  .concat([
    "%#x",
    "%#X",
    "%#o",
    "%#10x|",
    "%#010x|",
    "%-#10x|",
    "%.5x",
    "%#.5x",
    "%012o",
    "%'d",
    "%5c|",
    "%-5c|",
    "%.2c|",
  ])
  .concat(["%hhd", "%hhu", "%hhx", "%hd", "%hu", "%hx", "%hho", "%5hhd|", "%-8hd|"]);

const wideValues: [c: string, js: number | bigint][] = [
  ["0LL", 0],
  ["-1LL", -1],
  ["9007199254740991", 9007199254740991],
  ["-9007199254740991", -9007199254740991],
  ["9223372036854775807", 9223372036854775807n],
  ["(-9223372036854775807 - 1)", -9223372036854775808n],
  ["5LL", 5n],
  ["-5LL", -5n],
];
const wideFormats = ["l", "ll", "j", "z", "t", "q"].flatMap((length) =>
  ["d", "i", "u", "x", "X", "o"].map((conversion) => `%${length}${conversion}`),
);

const doubles: [c: string, js: number][] = [
  ["0.0", 0],
  ["-0.0", -0],
  ["1.0", 1],
  ["-1.5", -1.5],
  ["12.3456789012345", 12.3456789012345],
  ["0.5", 0.5],
  ["2.5", 2.5],
  ["1e100", 1e100],
  ["1e-100", 1e-100],
  ["123456789.0", 123456789],
  ["0.000012345", 0.000012345],
  ["5e-324", 5e-324],
  ["1.7976931348623157e308", Number.MAX_VALUE],
  ["INFINITY", Number.POSITIVE_INFINITY],
  ["-INFINITY", Number.NEGATIVE_INFINITY],
  ["NAN", Number.NaN],
];
const doubleFormats = ["f", "F", "e", "E", "g", "G", "a", "A"]
  .flatMap((conversion) =>
    ["", ".0", ".1", ".10", "20", "-20", "020", "+", " ", "#", "#.0", "20.3", "-+20.3"].map(
      (spec) => `%${spec}${conversion}|`,
    ),
  )
  .concat(["%lf", "%.3lf", "%le", "%lg"]);

const texts: [c: string, js: string | Uint8Array][] = [
  ['""', ""],
  ['"hello"', "hello"],
  ['"\\xc3\\xa9t\\xc3\\xa9"', "été"],
  ['"a\\0b"', "a\0b"],
  ['"buffer"', bytes("buffer\0rest")],
];
const textFormats = [
  "%s",
  "%10s|",
  "%-10s|",
  "%.0s|",
  "%.s|",
  "%.2s|",
  "%10.2s|",
  "%-10.2s|",
  "%3s|",
  "%010s|",
  "[%s]",
];

const cross = <T extends Argument>(
  formats: readonly string[],
  values: readonly (readonly [string, T])[],
): FormatRow[] => formats.flatMap((format) => values.map(([c, js]): FormatRow => [format, c, [js]]));

export const formats: FormatRow[] = [
  ...cross(integerFormats, integers),
  ...cross(wideFormats, wideValues),
  ...cross(["%lu", "%llx", "%zu", "%jo"], [["18446744073709551615u", 18446744073709551615n]]),
  ...cross(["%30lld|", "%-30lld|", "%030lld|", "%+lld", "% lld", "%.25lld", "%#llx", "%#llo"], wideValues),
  ...cross(doubleFormats, doubles),
  ...cross(textFormats, texts),

  ["", "0", []],
  ["plain text", "0", []],
  ["100%%", "0", []],
  ["%%%d%%", "7", [7]],
  ["%5%|", "0", []],
  ["\\n\\t\\x01\\x7f\\xc3\\xa9", "0", []],
  ["%c", "65", ["A"]],
  ["%c%c%c", "'a', 0, 'b'", ["a", 0, "b"]],
  ["%c|", "0", ["\0"]],
  ["%5c|", "0", [0]],
  ["%c", "321", [321]],
  ["%c", "-56", [-56]],

  // Widths and precisions from arguments.
  ["%*d|", "6, 42", [6, 42]],
  ["%*d|", "-6, 42", [-6, 42]],
  ["%-*d|", "6, 42", [6, 42]],
  ["%-*d|", "-6, 42", [-6, 42]],
  ["%0*d|", "6, 42", [6, 42]],
  ["%0*d|", "-6, 42", [-6, 42]],
  ["%*d|", "0, 42", [0, 42]],
  ["%.*d|", "4, 42", [4, 42]],
  ["%.*d|", "0, 0", [0, 0]],
  ["%.*d|", "-4, 42", [-4, 42]],
  ["%.*d|", "-1, 0", [-1, 0]],
  ["%.*s|", '2, "hello"', [2, "hello"]],
  ["%.*s|", '-2, "hello"', [-2, "hello"]],
  ["%.*f|", "2, 2.345", [2, 2.345]],
  ["%.*f|", "-2, 2.345", [-2, 2.345]],
  ["%*.*f|", "10, 2, 2.345", [10, 2, 2.345]],
  ["%*.*f|", "-10, 2, 2.345", [-10, 2, 2.345]],
  ["%-*.*s|", '10, 2, "hello"', [10, 2, "hello"]],

  // Numbered arguments.
  ["%1$d", "1", [1]],
  ["%2$d %1$d", "1, 2", [1, 2]],
  ["%1$d %1$x %1$o", "255", [255]],
  ["%2$s %1$s %2$s", '"a", "b"', ["a", "b"]],
  ["%2$*1$d|", "6, 42", [6, 42]],
  ["%2$*1$d|", "-6, 42", [-6, 42]],
  ["%3$*1$.*2$f|", "10, 2, 2.345", [10, 2, 2.345]],
  ["%2$.*1$s|", '2, "hello"', [2, "hello"]],
  ["%1$05d|%1$-5d|", "42", [42]],

  // Several at once, and arguments left over.
  ["%s: %d (%x) %c %5.1f%%", "\"name\", 42, 255, 'c', 99.5", ["name", 42, 255, "c", 99.5]],
  ["%d %s", '1, "two", 3', [1, "two", 3]],
  ["no conversion", "1, 2", [1, 2]],
  [`${"%d".repeat(20)}`, Array.from({ length: 20 }, (_, i) => i).join(", "), Array.from({ length: 20 }, (_, i) => i)],

  // errno is ENOENT in both.
  ["%m", "0", []],
  ["%m: %d", "5", [5]],
  ["%40m|", "0", []],
  ["%-40m|", "0", []],
  ["%.7m|", "0", []],

  // A buffer without a NUL is enough where the precision ends before its end.
  ["%.3s|", '"abc"', [bytes("abc")]],
  ["%.2s|", '"abc"', [bytes("abc")]],
  ["%.*s|", '3, "abc"', [3, bytes("abc")]],

  // Widths and precisions beyond any small buffer.
  ["%300d|", "42", [42]],
  ["%.300d|", "42", [42]],
  ["%-300s|", '"x"', ["x"]],
  ["%.300f|", "0.1", [0.1]],
  ["%500.400f|", "-0.1", [-0.1]],
  ["%2$s%1$s", '"", ""', ["", ""]],
  ["%p", "(void *)0", [null]],
];

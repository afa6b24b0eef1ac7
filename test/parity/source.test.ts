// Read side by side, a port and its C twin call the same functions in the same order.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const examples = new URL("../../examples/", import.meta.url);
const keywords = new Set(["if", "while", "for", "switch", "return", "sizeof", "catch", "do", "else"]);

/** The source without comments and without the contents of strings. */
function stripped(text: string): string {
  const pieces = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
  return text.replace(pieces, (piece) => (piece.startsWith("/") ? " " : '""'));
}

/** C's text, in which a macro that is defined as something in parentheses is no call of the macro. */
function withoutMacros(text: string): string {
  return stripped(text).replace(/^#\s*define\s+\w+(?=\s)/gm, "");
}

/**
 * What a port needs to say and C does not: constructors, methods of JavaScript objects, boxes and casts from
 * bsd-sockets/c, its start.
 */
function withoutLanguage(text: string): string {
  const helpers = /import\s*\{([^}]*)\}\s*from\s*"bsd-sockets\/c"/.exec(text)?.[1] ?? "";
  const names = helpers
    .split(",")
    .map((name) => name.replace(/^\s*type\b/, "").trim())
    .filter(Boolean);
  const start = /^(?:exit\()?main\(.*$/m;
  // errno is a variable in C.
  const body = stripped(text)
    .replace(start, "")
    .replace(/\b(?:errno|set_errno)\(/g, "(")
    .replace(/\bnew\s+\w+\(/g, "(")
    .replace(/\.\s*\w+\(/g, ".(");
  return names.reduce((rest, name) => rest.replace(new RegExp(`\\b${name}\\(`, "g"), "("), body);
}

/** The names of the functions in the order in which the text calls (or defines) them. */
function calls(text: string): string[] {
  const names = [...text.matchAll(/\b([A-Za-z_]\w*)\s*\(/g)].map(([, name = ""]) => name);
  return names.filter((name) => !keywords.has(name) && name !== "main");
}

function read(path: string): string {
  return readFileSync(new URL(path, examples), "utf8");
}

const files = readdirSync(examples, { recursive: true, encoding: "utf8" });
const ports = files.filter((file) => file.endsWith(".ts") && files.includes(file.replace(/\.ts$/, ".c")));

describe("a port names the calls of its C twin in the same order", () => {
  test.each(ports)("%s", (file) => {
    const original = calls(withoutMacros(read(file.replace(/\.ts$/, ".c"))));
    expect(original.length).toBeGreaterThan(0);
    expect(calls(withoutLanguage(read(file)))).toEqual(original);
  });

  test("every C file has a port", () => {
    const twins = files.filter((file) => file.endsWith(".c"));
    expect(twins.map((file) => file.replace(/\.c$/, ".ts")).filter((file) => !files.includes(file))).toEqual([]);
    expect(ports.length).toBeGreaterThanOrEqual(12);
  });

  test("the comparison sees a missing, an added and an exchanged call", () => {
    const c = 'int main(void) { /* send(1) */ if (bind(s, "x(y)", 1)) perror("bind"); close(s); }';
    const ts = 'function main(): int { if (bind(s, "x(y)", 1)) perror("bind"); close(s); }\nexit(main());';
    const want = calls(withoutMacros(c));
    expect(want).toEqual(["bind", "perror", "close"]);
    expect(calls(withoutLanguage(ts))).toEqual(want);
    expect(calls(withoutLanguage(ts.replace("close(s);", "")))).not.toEqual(want);
    expect(calls(withoutLanguage(ts.replace("close(s);", "close(s); close(s);")))).not.toEqual(want);
    expect(calls(withoutLanguage(ts.replace("bind(s", "listen(s")))).not.toEqual(want);
  });
});

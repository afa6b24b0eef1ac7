// The comment of every call begins with its prototype, which is the one of its row in native/tables.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parameters } from "../../dist/lib/generated/parameters.js";

/** What stands in backticks at the start of a comment, for each `export` that follows one. */
function documented(header: string): Map<string, string> {
  const source = readFileSync(new URL(`../../lib/${header}.ts`, import.meta.url), "utf8");
  const comments = source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:const|function) (\w+)/g);
  return new Map([...comments].map(([, text, name]) => [name as string, prototypeIn(text as string)]));
}

function prototypeIn(comment: string): string {
  const text = comment.replaceAll(/\s*\n\s*\* ?/g, " ").trim();
  return /^`([^`]*)`/.exec(text)?.[1] ?? "";
}

describe.each(Object.entries(parameters))("%s", (header, calls) => {
  const comments = documented(header);

  test.each(Object.entries(calls))("%s", (name, { prototype }) => {
    expect(comments.get(name)).toBe(prototype);
  });
});

test("a prototype that is not its row's is found", () => {
  expect(prototypeIn("\n * `int f(int a,\n * int b)`\n *\n * Text. ")).toBe("int f(int a, int b)");
});

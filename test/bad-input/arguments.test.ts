// Wrong arguments for every function of every header: a TypeError or RangeError that names the call and the argument, raised
// before the system call; no crash; no descriptor leaked.
import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { type Report, tryHeader } from "./child.ts";
import { headers, rows } from "./rows.mjs";
import { pointers } from "./values.mjs";

const checks = {
  types: "wrong types, missing and extra arguments",
  memory: "detached, shared, resizable and offset memory, lengths past its end",
} as const;

/** The functions that a header exports, each by its first name (WSASocketA is WSASocket); the classes of structs are no calls. */
async function functionsOf(header: string): Promise<string[]> {
  const library: Record<string, unknown> = await import(/* @vite-ignore */ `bsd-sockets/${header}`);
  const functions = Object.entries(library).filter(([, value]) => typeof value === "function");
  const calls = functions.filter(([, value], index) => functions.findIndex(([, other]) => other === value) === index);
  return calls.flatMap(([name, value]) =>
    (value as object & { prototype?: unknown }).prototype instanceof Uint8Array ? [] : name,
  );
}

function takesMemory(header: string, call: string): boolean {
  const own = rows[header]?.filter((candidate) => candidate.call === call) ?? [];
  return own.some(({ parameters }) => parameters.some(({ kind }) => [...pointers, "text"].includes(kind)));
}

test("every header of the package is here", () => {
  const others = [".", "./forkable", "./package.json"];
  const modules = Object.keys(manifest.exports).filter((name) => !others.includes(name));
  expect([...headers].sort()).toEqual(modules.map((name) => name.slice(2)).sort());
});

describe.each(headers)("%s", (header) => {
  // A call whose parameters depend on one of them has several rows.
  const calls = [...new Set((rows[header] ?? []).map(({ call }) => call))];

  test("every function has its row", async () => {
    expect([...calls].sort()).toEqual((await functionsOf(header)).sort());
  });

  for (const what of ["types", "memory"] as const) {
    const tried = what === "types" ? calls : calls.filter((call) => takesMemory(header, call));
    describe.runIf(tried.length > 0)(checks[what], () => {
      let report: Report | undefined;
      test.each(tried)("%s", { timeout: 90_000 }, (call) => {
        report ??= tryHeader(what, header);
        expect(report.problemsOf(header, call)).toEqual([]);
      });
    });
  }
});

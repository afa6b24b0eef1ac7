// native/common/show.cc and the contracts' own structs, without Node-API: show.cc and winsock.cc of this folder print
// what a line shows and what it should.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compileNative } from "../../pairs/compile.mjs";
import { describeWith } from "../helpers/tools.ts";

const sources = [
  "test/show/show.cc",
  "test/show/winsock.cc",
  "native/common/show.cc",
  "native/bindings/posix/show.cc",
  "native/bindings/winsock/show.cc",
];

function rows() {
  const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
  const program = at("build/c-programs/show");
  compileNative(program, sources.map(at));
  const output = execFileSync(program, { encoding: "latin1", timeout: 20_000, killSignal: "SIGKILL" });
  return output
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
}

describeWith(["c++"], "a line of a trace", () => {
  test("shows every kind of value", { timeout: 90_000 }, () => {
    const all = rows();
    expect(all.map(([about, shown]) => `${about}: ${shown}`)).toEqual(
      all.map(([about, , wanted]) => `${about}: ${wanted}`),
    );
  });
});

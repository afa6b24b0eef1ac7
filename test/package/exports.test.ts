// The exports map against the lib tree: every public module has an entry, and every entry a module.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { exports } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
  exports: Record<string, string | { types: string; default: string }>;
};

function publicModules(): string[] {
  return readdirSync(`${root}lib`, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !/^(internal|generated)\//.test(name))
    .map((name) => name.replace(/\.ts$/, ""))
    .sort();
}

const entry = (module: string) => (module === "index" ? "." : `./${module}`);

describe("package.json exports", () => {
  test("list every public module of lib/ and nothing else", () => {
    const listed = Object.keys(exports).filter((name) => name !== "./package.json");
    expect(listed.sort()).toEqual(publicModules().map(entry).sort());
  });

  test.each(publicModules())("%s has types and code where the map says", (module) => {
    expect(exports[entry(module)]).toEqual({
      types: `./dist/lib/${module}.d.ts`,
      default: `./dist/lib/${module}.js`,
    });
    expect(existsSync(`${root}dist/lib/${module}.js`)).toBe(true);
    expect(existsSync(`${root}dist/lib/${module}.d.ts`)).toBe(true);
  });

  // The Winsock headers are another contract: names like socket and bind mean theirs there.
  const apart = ["index", "c", "forkable", "windows", "winsock2", "ws2tcpip"];
  test.each(publicModules().filter((name) => !apart.includes(name)))(
    "the root module re-exports everything of %s",
    async (module) => {
      const all = (await import("bsd-sockets")) as Record<string, unknown>;
      const one = (await import(`bsd-sockets/${module}`)) as Record<string, unknown>;
      expect(Object.keys(one).filter((name) => all[name] !== one[name])).toEqual([]);
    },
  );

  test("internal modules cannot be imported", async () => {
    const name = "bsd-sockets/internal/native";
    await expect(import(name)).rejects.toThrow(/not exported|Missing/);
  });

  test("require() of a module gives the same functions, so that there is one errno", () => {
    const program =
      'const a = require("bsd-sockets/errno"); import("bsd-sockets/errno").then((b) => console.log(a.errno === b.errno));';
    const output = execFileSync(process.execPath, ["--no-warnings", "-e", program], {
      cwd: root,
      encoding: "utf8",
      timeout: 20_000,
    });
    expect(output).toBe("true\n");
  });
});

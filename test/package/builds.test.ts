// Both builds make the same file from the same sources, and what they make can be loaded, also from prebuilds/.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { describeWith } from "../helpers/tools.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "bsd-sockets-builds-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const namedIn = (file: string): string[] =>
  [...readFileSync(`${root}${file}`, "utf8").matchAll(/[\w/]+\.cc/g)].map(([name]) => name);

/** The sources of a build: those that its file names, and those of the generated list that it includes. */
const sources = (file: string): string[] => {
  const generated = namedIn(
    file === "binding.gyp" ? "native/generated/sources.gypi" : "native/generated/sources.cmake",
  );
  // A .gypi names files beside itself.
  return [...generated.map((name) => `native/generated/${name.replace(/.*\//, "")}`), ...namedIn(file)];
};

const minutes = (count: number) => count * 60_000;

/** Imports a header and calls it, in a process that finds the addon as a user's would. */
function useAddon(folder: string, environment: Record<string, string>): string {
  const program =
    'import { close } from "bsd-sockets/unistd"; import { errno, EBADF } from "bsd-sockets/errno"; console.log(close(-1), errno() === EBADF);';
  return execFileSync(process.execPath, ["--input-type=module", "-e", program], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...environment },
    timeout: minutes(1),
  });
}

describe("the source lists", () => {
  test("of binding.gyp and CMakeLists.txt are equal, in the same order", () => {
    expect(sources("binding.gyp")).toEqual(sources("CMakeLists.txt"));
  });

  test("name every C++ source, once", () => {
    const files = readdirSync(`${root}native`, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".cc"))
      .map((name) => `native/${name}`);
    expect(sources("binding.gyp").sort()).toEqual(files.sort());
  });

  test("give the addon one name", () => {
    expect(readFileSync(`${root}binding.gyp`, "utf8")).toContain('"target_name": "bsd-sockets"');
    expect(readFileSync(`${root}CMakeLists.txt`, "utf8")).toContain("add_library(bsd-sockets MODULE");
  });
});

test("the generated files are those of the tables", () => {
  execFileSync(process.execPath, ["scripts/generate.mjs", "--check"], { cwd: root, timeout: minutes(1) });
});

describeWith(["cmake"], "cmake-js, without a download", () => {
  test.each(["Release", "Debug"])(
    "%s builds, writes compile_commands.json and loads",
    (config) => {
      const out = join(scratch, `cmake-${config}`);
      const prefix = join(scratch, config);
      const args = ["build", "--config", config, "--out", out, `--CDBSD_SOCKETS_OUTPUT=${prefix}`];
      // A registry or download that cannot be reached: the build must not need one.
      const env = { ...process.env, npm_config_disturl: "http://127.0.0.1:9/", http_proxy: "http://127.0.0.1:9/" };
      execFileSync(`${root}node_modules/.bin/cmake-js`, args, { cwd: root, env, stdio: "pipe", timeout: minutes(5) });
      expect(readdirSync(join(prefix, "build", config))).toEqual(["bsd-sockets.node"]);
      expect(existsSync(join(out, "compile_commands.json"))).toBe(true);
      expect(useAddon(root, { BSD_SOCKETS_PREBUILD: prefix })).toBe("-1 true\n");
    },
    minutes(6),
  );
});

describe("prebuildify", () => {
  test(
    "makes a binary that loads where no build is",
    () => {
      // A copy without build/: prebuildify builds in place, and must not touch the build that the other tests use.
      const copy = join(scratch, "copy");
      mkdirSync(copy);
      for (const name of ["package.json", "binding.gyp", "native", "dist"]) {
        cpSync(join(root, name), join(copy, name), { recursive: true });
      }
      symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
      execFileSync("npm", ["run", "prebuildify"], { cwd: copy, stdio: "pipe", timeout: minutes(5) });
      rmSync(join(copy, "build"), { recursive: true, force: true });
      expect(readdirSync(join(copy, "prebuilds", `${process.platform}-${process.arch}`))).toEqual(["bsd-sockets.node"]);
      expect(useAddon(copy, { PREBUILDS_ONLY: "1" })).toBe("-1 true\n");
    },
    minutes(6),
  );
});

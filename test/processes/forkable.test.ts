// bsd-sockets/forkable: the process executes itself once, with the flags that fork() needs, and stays what it was.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Ended, forkFlags, inTests, type Options, run, runNode } from "../helpers/child.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const cwd = process.cwd();

/** Runs the program, and reads which processes executed it. */
async function executed(options: Options): Promise<Ended & { pids: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), "bsd-sockets-"));
  try {
    const EXECUTIONS = join(folder, "executions");
    const env = { ...options.env, EXECUTIONS, GIVEN: "a=b c", "odd name": "\u00e4\n" };
    const ended = await runNode("processes/children/forkable.mjs", ["one", "", "--two", "a b"], { ...options, env });
    return { ...ended, pids: readFileSync(EXECUTIONS, "utf8").trim().split("\n") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const kept = { argv: ["one", "", "--two", "a b"], given: "a=b c", odd: "\u00e4\n", child: 7, cwd };

describe("the process executes itself", () => {
  test.each<[does: string, options: Options, execArgv: string[], times: number]>([
    ["without flags: twice in all", {}, forkFlags, 2],
    ["with both flags: once", { nodeArgs: forkFlags }, forkFlags, 1],
    [
      "with underscores in the flags",
      { nodeArgs: ["--single_threaded", "--v8_pool_size=1"] },
      ["--single_threaded", "--v8_pool_size=1"],
      1,
    ],
    ["with one of the flags", { nodeArgs: ["--single-threaded"] }, ["--v8-pool-size=1", "--single-threaded"], 2],
    ["with another pool size", { nodeArgs: ["--v8-pool-size=4"] }, [...forkFlags, "--v8-pool-size=4"], 2],
    [
      "with other flags of Node",
      { nodeArgs: ["--no-warnings", "--stack-size=900"] },
      [...forkFlags, "--no-warnings", "--stack-size=900"],
      2,
    ],
    [
      "with --import",
      { nodeArgs: ["--import", "data:text/javascript,"] },
      [...forkFlags, "--import", "data:text/javascript,"],
      2,
    ],
    ["with NODE_OPTIONS", { env: { NODE_OPTIONS: "--v8-pool-size=1 --no-warnings" } }, ["--single-threaded"], 2],
  ])("%s", async (_does, options, execArgv, times) => {
    const { stdout, stderr, code, pids } = await executed({ ...options, input: "typed\n" });
    expect([stderr, code]).toEqual(["", 5]);
    expect(JSON.parse(stdout)).toMatchObject({ ...kept, execArgv, input: "typed\n" });
    expect(pids.length).toBe(times);
    expect(new Set(pids).size, "process ids").toBe(1);
  });

  test("piped input of many blocks arrives whole", async () => {
    const input = "0123456789abcde\n".repeat(40_000);
    const { stdout } = await executed({ input });
    expect((JSON.parse(stdout) as { input: string }).input).toBe(input);
  });
});

const forkTwice =
  'import "bsd-sockets/forkable"; import { fork } from "bsd-sockets/unistd"; import { wait } from "bsd-sockets/sys/wait"; ' +
  "const pid = fork(); if (pid === 0) process.exit(0); console.log(wait(null) === pid, process.argv.slice(1).join());";

describe("node -e", () => {
  test.each<[string, string[], string]>([
    ["a module", ["--input-type=module", "-e", forkTwice], "true \n"],
    ["arguments", ["--input-type=module", "-e", forkTwice, "one", "--two"], "true one,--two\n"],
    ["an argument that is an option of Node", ["--input-type=module", "-e", forkTwice, "--", "-v"], "true -v\n"],
    ["--eval=", ["--input-type=module", `--eval=${forkTwice}`], "true \n"],
  ])("%s", async (_does, args, stdout) => {
    expect(process.cwd()).toBe(root.replace(/\/$/, ""));
    expect(await run([process.execPath, ...args])).toEqual({ stdout, stderr: "", code: 0, signal: null });
  });
});

describe("an error says why a process cannot fork", () => {
  const ended = (message: string) => ({ stdout: message, stderr: "", code: 0, signal: null });

  test("fork() without the flags says what to do", async () => {
    expect(await runNode("processes/children/unforkable.mjs", ["flags"])).toEqual(
      ended(
        "fork: this process was started without --single-threaded --v8-pool-size=1: make " +
          '`import "bsd-sockets/forkable"` the program\'s first import, or start it with node --single-threaded --v8-pool-size=1',
      ),
    );
  });

  const inWorker = "a worker thread cannot fork: the child would have that thread alone, without its main thread";
  test.each([
    ["worker", `fork: ${inWorker}`],
    ["worker-import", `bsd-sockets/forkable: ${inWorker}`],
    [
      "version",
      `bsd-sockets/forkable: fork was not seen to work on Node ${process.version}; it was on Node 20, 22, 24, 26`,
    ],
  ])("%s", async (what, message) => {
    expect(await runNode("processes/children/unforkable.mjs", [what], { nodeArgs: forkFlags })).toEqual(ended(message));
  });

  test("a program from standard input", async () => {
    const { stdout, stderr, code } = await run([process.execPath, "--input-type=module"], { input: forkTwice });
    expect([stdout, code]).toEqual(["", 1]);
    expect(stderr).toContain(
      "Error: bsd-sockets/forkable: start node with --single-threaded --v8-pool-size=1 " +
        "(the program came from standard input, which has been read)",
    );
  });

  test("a program from standard input with the flags forks", async () => {
    const argv = [process.execPath, ...forkFlags, "--input-type=module"];
    expect(await run(argv, { input: forkTwice })).toMatchObject({ stdout: "true \n", stderr: "", code: 0 });
  });

  test("an IPC channel", async () => {
    const code = `
      import { fork } from "node:child_process";
      fork(process.argv[1], ["ipc"], { execArgv: [] });
    `;
    const argv = [process.execPath, "--input-type=module", "-e", code, inTests("processes/children/unforkable.mjs")];
    expect(await run(argv)).toEqual(
      ended(
        "bsd-sockets/forkable: start node with --single-threaded --v8-pool-size=1 " +
          "(the IPC channel of child_process.fork() would be lost)",
      ),
    );
  });
});

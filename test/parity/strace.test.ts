// Under strace, a port makes the same calls on sockets and on the standard streams as its C twin: same arguments, same
// bytes, same results.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Ending, Stdio } from "../../pairs/child.mjs";
import { freePort } from "../../pairs/proc.mjs";
import { type Language, type Pair, type Program, pairs } from "../../pairs/programs.mjs";
import { runPair, timeless } from "../../pairs/run-pair.mjs";
import { describeWith } from "../helpers/tools.ts";
import { programCalls } from "./strace-log.ts";

const LIMIT = 180_000;

interface Calls {
  server: string[];
  client: string[];
}

/** With that import a program gets the descriptors that C would get, numbers included. */
function isForkable(pair: Pair, program: Program): boolean {
  const file = new URL(`../../examples/${program.folder ?? pair.folder}/${program.name}.ts`, import.meta.url);
  return readFileSync(file, "utf8").includes('import "bsd-sockets/forkable"');
}

async function trace(pair: Pair, language: Language, stdio: Stdio, port?: number): Promise<Calls> {
  const chosen = port === undefined ? {} : { port };
  const run = await runPair(pair, { server: language, client: language, stdio, trace: true, ...chosen });
  const calls = (ending: Ending | null, program: Program) =>
    ending ? programCalls(ending.trace, ending.pid, run.port, isForkable(pair, program)).map(timeless) : [];
  return { server: calls(run.server, pair.server), client: calls(run.client, pair.client) };
}

describeWith(["cc", "strace", "python3"], "system calls on a terminal", () => eachPair("pty"));
describeWith(["cc", "strace"], "system calls on pipes", () => eachPair("pipe"));

function eachPair(stdio: Stdio): void {
  for (const pair of pairs) {
    test(`${pair.title}: ${pair.server.name} and ${pair.client.name}`, { timeout: LIMIT }, async () => {
      // A program that writes its port as a text does so with the same digits in both runs.
      const port = pair.server.configuration === undefined ? undefined : freePort();
      const original = await trace(pair, "c", stdio, port);
      expectComplete(pair, original);
      expect(await trace(pair, "ts", stdio, port)).toEqual(original);
    });
  }
}

/** The list must hold the program's life from its first call to its end, or its being equal would mean little. */
function expectComplete(pair: Pair, { server, client }: Calls): void {
  const type = pair.protocol === "tcp" ? "SOCK_STREAM" : "SOCK_DGRAM";
  const first = server.findIndex((call) => call.startsWith("socket("));
  expect(server[first]).toMatch(`socket(AF_INET, ${type}`);
  const bound = server.find((call) => call.startsWith("bind("));
  expect(bound).toMatch(/^bind\(fd\d, \{sa_family=AF_INET, sin_port=htons\(<server>\), sin_addr=.*\}, 16\) = 0$/);
  expect(server).toContain("+++ killed by SIGTERM +++");
  if (pair.processes) expectChild(pair, server);
  else expect([first, server.at(-1)]).toEqual([0, "+++ killed by SIGTERM +++"]);
  expect(client[0]).toMatch(`socket(AF_INET, ${type}`);
  expect(client.at(-1)).toBe("+++ exited with 0 +++");
}

/** The fork (posix_spawn's is a clone3), and what the child did between its first call and its end. */
function expectChild({ server: { services } }: Pair, calls: string[]): void {
  expect(calls.filter((call) => /^clone3?\(/.test(call)).length).toBe(1);
  const child = calls.slice(calls.indexOf("--") + 1);
  expect(child.length).toBeGreaterThan(3);
  expect(child.filter((call) => call.startsWith("execve(")).length).toBe(services ? 1 : 0);
  expect(child.at(-1)).toBe("+++ exited with 0 +++");
}

describeWith(["cc", "strace"], "the comparison of real runs can fail", () => {
  const [first, second] = pairs as [Pair, Pair];
  const echo = pairs.find(({ folder }) => folder === "tcp-echo") as Pair;

  test("two runs of one program are equal", { timeout: LIMIT }, async () => {
    expect(await trace(first, "c", "pipe")).toEqual(await trace(first, "c", "pipe"));
  });

  test("two different programs are not", { timeout: LIMIT }, async () => {
    const one = await trace(first, "c", "pipe");
    const other = await trace(second, "c", "pipe");
    expect(one.server).not.toEqual(other.server);
    expect(one.client).not.toEqual(other.client);
  });

  test("one byte more is seen at both ends", { timeout: LIMIT }, async () => {
    const louder = { ...echo.client, args: echo.client.args.map((arg) => arg.replace("world", "world!")) };
    const one = await trace(echo, "c", "pipe");
    const other = await trace({ ...echo, client: louder }, "c", "pipe");
    expect(one.server).not.toEqual(other.server);
    expect(one.client).not.toEqual(other.client);
  });
});

// What the reading of a log keeps and what it leaves out, on logs written here.

const node = [
  '7 openat(AT_FDCWD, "program.js", O_RDONLY|O_CLOEXEC) = 17',
  '7 read(17, "socket(1)", 100)        = 9',
  "7 close(17)                         = 0",
  "7 pipe2([4, 5], O_CLOEXEC)          = 0",
  '9 write(5, "*", 1)                  = 1',
  "7 fcntl(1, F_GETFL)                 = 0x1 (flags O_WRONLY)",
];
const program = [
  "7 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 20",
  '7 connect(20, {sa_family=AF_INET, sin_port=htons(9000), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
  '7 getsockname(20, {sa_family=AF_INET, sin_port=htons(40000), sin_addr=inet_addr("127.0.0.1")}, [16]) = 0',
  '7 write(1, "127.0.0.1/40000 0x7fff1234\\n", 27) = 27',
  "7 recvfrom(20,  <unfinished ...>",
  '9 write(5, "*", 1)                  = 1',
  '7 <... recvfrom resumed>"hi\\0\\0", 4, 0, NULL, NULL) = 4',
  "7 close(20)                         = 0",
  "7 close(20)                         = -1 EBADF (Bad file descriptor)",
  "7 exit_group(0)                     = ?",
  "9 +++ exited with 0 +++",
  "7 +++ exited with 0 +++",
];

function calls(...lines: string[][]): string[] {
  return programCalls(lines.flat().join("\n"), 7, 9000);
}

function changed(from: string, to: string): string[][] {
  return [program.map((line) => line.replace(from, to))];
}

function inserted(index: number, line: string): string[][] {
  return [[...program.slice(0, index + 1), line, ...program.slice(index + 1)]];
}

describe("the reading of a log", () => {
  test("keeps the program's calls and leaves Node's out", () => {
    expect(calls(node, program)).toEqual([
      "socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = fd1",
      'connect(fd1, {sa_family=AF_INET, sin_port=htons(<server>), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
      'getsockname(fd1, {sa_family=AF_INET, sin_port=htons(<client 1>), sin_addr=inet_addr("127.0.0.1")}, [16]) = 0',
      'write(1, "127.0.0.1/<client 1> 0x7fff1234\\n", 27) = 27',
      'recvfrom(fd1, "hi\\0\\0", 4, 0, NULL, NULL) = 4',
      "close(fd1) = 0",
      "close(fd1(closed)) = -1 EBADF (Bad file descriptor)",
      "exit_group(0) = ?",
      "+++ exited with 0 +++",
    ]);
  });

  test("does not depend on the numbers that the kernel gave", () => {
    const other = program.map((line) => line.replaceAll("20", "3").replaceAll("40000", "50000"));
    expect(calls(other)).toEqual(calls(node, program));
  });

  test("a number that Node has after the program is Node's", () => {
    const reused = ['7 openat(AT_FDCWD, "x", O_RDONLY) = 20', '7 read(20, "", 9) = 0', "7 close(20) = 0"];
    expect(calls([...program.slice(0, -3), ...reused, ...program.slice(-3)])).toEqual(calls(program));
  });

  test.each([
    ["another flag", changed("SOCK_STREAM", "SOCK_STREAM|SOCK_CLOEXEC")],
    ["another byte received", changed("hi", "ho")],
    ["another byte written", changed("0x7fff1234", "0x7fff1235")],
    ["another length", changed('", 4, 0', '", 5, 0')],
    ["another result", changed("NULL) = 4", "NULL) = 3")],
    ["another port than the chosen one", changed("htons(9000)", "htons(9001)")],
    ["a descriptor that is made non-blocking", inserted(0, "7 fcntl(20, F_SETFL, O_RDWR|O_NONBLOCK) = 0")],
    ["an option that is set", inserted(0, "7 setsockopt(20, SOL_SOCKET, SO_REUSEADDR, [1], 4) = 0")],
    ["a call of another thread", inserted(0, "9 getpeername(20, 0x7ffd1234, [16]) = -1 ENOTCONN (x)")],
    ["a write to standard error", inserted(0, '7 write(2, "!", 1) = 1')],
    ["a missing close", [program.filter((line) => !line.includes("EBADF"))]],
    ["another exit code", changed("exit_group(0)", "exit_group(1)")],
    ["an end by a signal", [[...program.slice(0, -1), "7 +++ killed by SIGTERM +++"]]],
  ])("shows %s", (_, lines) => {
    expect(calls(...lines)).not.toEqual(calls(program));
  });
});

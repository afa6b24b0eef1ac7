// C's streams on Windows: which descriptor is below them, and what becomes of their buffers when a program ends.
import { beforeAll, expect, test } from "vitest";
import { describeWindows, type Ending, keepWineForAll, runWindows } from "../helpers/windows.ts";

keepWineForAll();

/** How a program ends after it has printed, what is then on standard output, and its exit code. */
const ends: [string, string, string, number][] = [
  ["its natural end", "", "a\r\nb", 0],
  ["process.exitCode", "process.exitCode = 5;", "a\r\nb", 5],
  ["process.exit", "process.exit(3);", "a\r\nb", 3],
  ["exit, after the atexit functions", "atexit(() => printf('c')); exit(4);", "a\r\nbc", 4],
  ["an 'exit' listener", "process.on('exit', () => printf('c'));", "a\r\nbc", 0],
  ["an exception", "throw new Error('thrown');", "a\r\nb", 1],
  ["_exit, which flushes nothing", "_exit(300);", "", 44],
  ["_exit after fflush", "fflush(stdout); printf('c'); _exit(6);", "a\r\nb", 6],
  [
    "_exit of a stream without a buffer",
    "fflush(stdout); setvbuf(stdout, null, _IONBF, 0); printf('c'); _exit(6);",
    "a\r\nbc",
    6,
  ],
  ["abort, which flushes nothing", "abort();", "", 3],
  ["raise(SIGTERM), which flushes nothing", "raise(SIGTERM);", "", 3],
  ["kill by itself, which flushes nothing", "kill(getpid(), SIGKILL);", "", 137],
  [
    "what a worker has printed",
    `const script = 'import("bsd-sockets/stdio").then(({ printf }) => printf("c"))';
     new (await import("node:worker_threads")).Worker(script, { eval: true });`,
    "a\r\nbc",
    0,
  ],
];

const imports = `
  import { _IONBF, fflush, printf, setvbuf, stdout } from "bsd-sockets/stdio";
  import { abort, atexit, exit } from "bsd-sockets/stdlib";
  import { _exit, getpid } from "bsd-sockets/unistd";
  import { kill, raise, SIGKILL, SIGTERM } from "bsd-sockets/signal";
  printf("a\\n%c", "b");
`;

describeWindows("what printf has printed, at", () => {
  const AT_ONCE = 3;
  const endings = new Map<string, Ending>();
  beforeAll(async () => {
    const waiting = [...ends];
    async function work(): Promise<void> {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        endings.set(next[0], await runWindows(imports + next[1]));
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }, 120_000);

  test.each(ends)("%s", (what, _program, stdout, code) => {
    const { stdout: seen, code: ended } = endings.get(what) as Ending;
    expect([seen, ended]).toEqual([stdout, code]);
  });
});

describeWindows("the descriptors below C's streams", () => {
  let ending: Ending;
  let told: Map<string, unknown>;
  beforeAll(async () => {
    ending = await runWindows("posix/stdio.mjs");
    told = new Map(
      ending.stderr
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    );
  }, 60_000);

  const answers: [string, string, unknown][] = [
    ["printf and write reach a socket that is standard output", "socket", "to the socket 1\r\nraw\n"],
    ["puts reaches a pipe that is standard output", "pipe, written", "to the pipe\r\n"],
    ["a closed standard output is EBADF", "closed", ["-1 EBADF", "-1 EBADF"]],
    ["dup2 brings it back", "back", 1],
    ["fgets reads a line of a socket that is standard input", "fgets", [true, "first\n"]],
    ["fgets reads no more than there is room for", "fgets, less", [true, "sec"]],
    ["getchar, fgetc and getc go on", "getchar", [111, 110, 100]],
    ["fgets reads the rest of the line", "the rest", "\n"],
    ["fgets reads a line without its end", "the last", [true, "3"]],
    ["the end of the socket is the end of the stream", "the end", [null, 1, 0]],
    ["after clearerr and dup2 fgets reads a pipe", "pipe", [true, "piped\n"]],
    [
      "perror writes at once, glibc's text",
      "perror",
      ["connect: Connection refused\r\n", "Connection refused\r\n", "Connection refused\r\n"],
    ],
    ["fileno", "fileno", [0, 1, 2]],
  ];
  test.each(answers)("%s", (_what, name, answer) => {
    expect(told.get(name)).toEqual(answer);
  });

  test("standard output has what was printed before and after", () => {
    expect([ending.stdout, ending.code]).toEqual(["first line\r\nlast line\r\n", 0]);
  });
});

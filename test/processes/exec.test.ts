// execl execlp execle execv execvp execve: every form, scripts, and what cannot be executed. C is the oracle.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runNode } from "../helpers/child.ts";
import { describeWith } from "../helpers/tools.ts";
import { testTwins } from "./twins.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bsd-sockets-"));
  const write = (name: string, text: string, mode: number) => {
    writeFileSync(join(folder, name), text);
    chmodSync(join(folder, name), mode);
  };
  write("script", '#!/bin/sh\necho "script $0 $*"\n', 0o755);
  write("no-header", 'echo "no header $0 $*"\n', 0o755);
  write("no-interpreter", "#!/nonexistent/interpreter\n", 0o755);
  write("not-executable", "#!/bin/sh\necho never\n", 0o644);
  write("empty", "", 0o755);
  mkdirSync(join(folder, "directory"));
  symlinkSync("loop", join(folder, "loop"));
  symlinkSync("script", join(folder, "link"));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The working folder, as the program's only argument. */
const inFolder = "chdir(argv[1]);";
const failed = `printf("%d %s\\n", n, strerror(errno()));`;

describeWith(["cc"], "every form", () =>
  testTwins(
    "process-exec",
    {
      execl: [`execl("/bin/echo", "echo", "a", "", "b c", NULL);`, "a  b c\n"],
      execv: [`execv("/bin/echo", ARGS("echo", "a", "", "b c", NULL));`, "a  b c\n"],
      "execlp looks in PATH": [`execlp("echo", "echo", "found", NULL);`, "found\n"],
      "execvp looks in PATH": [`execvp("echo", ARGS("echo", "found", NULL));`, "found\n"],
      "execlp with a slash does not": [
        `${inFolder} n = execlp("./echo", "echo", NULL); ${failed}`,
        "-1 No such file or directory\n",
      ],
      "execle gives an environment": [
        `execle("/usr/bin/env", "env", NULL, ARGS("A=1", "B=two words", "C=", NULL));`,
        "A=1\nB=two words\nC=\n",
      ],
      "execve gives an environment": [
        `execve("/usr/bin/env", ARGS("env", NULL), ARGS("A=1", "B=two words", NULL));`,
        "A=1\nB=two words\n",
      ],
      "an empty environment": [`execve("/usr/bin/env", ARGS("env", NULL), ARGS(NULL));`, ""],
      "the environment is kept": [`execl("/bin/sh", "sh", "-c", "echo $KEPT", NULL);`, "as it was\n"],
      "argv[0] is what is given": [`execl("/bin/sh", "any name", "-c", "echo $0", NULL);`, "any name\n"],
      "what comes after NULL is no argument": [`execl("/bin/echo", "echo", "a", NULL, "b", NULL);`, "a\n"],
      "bytes that are no ASCII": [
        `execl("/bin/echo", "echo", "\u00e4 \u20ac \ud55c", NULL);`,
        "\u00e4 \u20ac \ud55c\n",
      ],
      "a script": [`${inFolder} execl("./script", "script", "one", "two", NULL);`, "script ./script one two\n"],
      "a script through a link": [`${inFolder} execl("./link", "link", NULL);`, "script ./link \n"],
      "execvp of a text without #! runs the shell": [
        `${inFolder} execvp("./no-header", ARGS("no-header", "one", NULL));`,
        "no header ./no-header one\n",
      ],
      "the process stays the same": [
        `pid = fork(); if (pid == 0) { execl("/bin/sh", "sh", "-c", "exit $(( $$ == PPID ? 1 : 7 ))", NULL); exit(1); }
         waitpid(pid, ADDRESS(status), 0); printf("%d\\n", WEXITSTATUS(VALUE(status)));`,
        "7\n",
      ],
      "standard output of the child goes into a pipe": [
        `pipe(fds); if (fork() == 0) { dup2(fds[1], 1); close(fds[0]); close(fds[1]); execlp("echo", "echo", "piped", NULL); exit(1); }
         close(fds[1]); n = read(fds[0], buf, 100); wait(NULL); printf("%d ", n); fflush(stdout); write(1, buf, n);`,
        "6 piped\n",
      ],
      "the environment of a search is the caller's": [
        `${inFolder} n = execlp("no-such-program", "x", NULL); ${failed}`,
        "-1 No such file or directory\n",
      ],
    },
    () => [folder],
    { KEPT: "as it was" },
  ),
);

/** What cannot be executed, each tried by execl, execv and execve, after which the process still works. */
const refused: Record<string, [path: string, message: string]> = {
  "ENOENT: a missing file": ["./missing", "No such file or directory"],
  "ENOENT: an empty path": ["", "No such file or directory"],
  "ENOENT: a missing interpreter": ["./no-interpreter", "No such file or directory"],
  "EACCES: a directory": ["./directory", "Permission denied"],
  "EACCES: no permission to execute": ["./not-executable", "Permission denied"],
  "ENOTDIR: a file in the place of a folder": ["./script/x", "Not a directory"],
  "ELOOP: a link to itself": ["./loop", "Too many levels of symbolic links"],
  "ENAMETOOLONG: a long name": [`./${"x".repeat(300)}`, "File name too long"],
  "ENAMETOOLONG: a long path": ["./".repeat(2100), "File name too long"],
  "ENOEXEC: no program and no script": ["./no-header", "Exec format error"],
  "ENOEXEC: nothing at all": ["./empty", "Exec format error"],
};

describeWith(["cc"], "what is refused", () =>
  testTwins(
    "process-exec-refused",
    Object.fromEntries(
      Object.entries(refused).map(([does, [path, message]]) => [
        does,
        [
          `${inFolder} n = execl("${path}", "x", NULL); ${failed} n = execv("${path}", ARGS("x", NULL)); ${failed}
           n = execve("${path}", ARGS("x", NULL), ARGS(NULL)); ${failed} n = execle("${path}", "x", NULL, ARGS(NULL)); ${failed}
           fflush(stdout); pid = fork(); if (pid == 0) exit(7);
           wait(ADDRESS(status)); printf("%d\\n", WEXITSTATUS(VALUE(status)));`,
          `${`-1 ${message}\n`.repeat(4)}7\n`,
        ],
      ]),
    ),
    () => [folder],
  ),
);

describe("what only JavaScript says", () => {
  test("many arguments, too many, and a process that is unharmed", async () => {
    const { stdout, stderr, code } = await runNode("processes/children/exec.mjs");
    expect([code, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toEqual({
      "10,000 arguments": "10000 arguments, the last is 9999",
      "one argument of 131,071 bytes": "131071",
      "one argument of 131,072 bytes": "-1 E2BIG",
      "too many bytes in all": "-1 E2BIG",
      "too large an environment": "-1 E2BIG",
      "a NUL inside ends a string": "a c",
      unharmed: true,
    });
  });
});

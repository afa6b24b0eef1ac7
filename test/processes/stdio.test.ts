// What fork, exec and _exit do to C stdio and to exit functions. C is the oracle.
import { describeWith } from "../helpers/tools.ts";
import { testTwins } from "./twins.ts";

describeWith(["cc"], "a pipe as stdout", () =>
  testTwins("process-stdio", {
    "fork duplicates what is not flushed": [
      `printf("once "); if (fork() == 0) { printf("child "); exit(0); } wait(NULL); printf("parent\\n");`,
      "once child once parent\n",
    ],
    "fork duplicates nothing that is flushed": [
      `printf("once "); fflush(stdout); if (fork() == 0) { printf("child "); exit(0); } wait(NULL); printf("parent\\n");`,
      "once child parent\n",
    ],
    "_exit drops what the child printed and what it inherited": [
      `printf("kept "); if (fork() == 0) { printf("lost "); _exit(0); } wait(NULL); printf("parent\\n");`,
      "kept parent\n",
    ],
    "_exit drops what the program itself printed": [`write(1, "raw\\n", 4); printf("lost"); _exit(3);`, "raw\n"],
    "exec drops it": [
      `write(1, "raw\\n", 4); printf("lost"); execl("/bin/echo", "echo", "echoed", NULL);`,
      "raw\nechoed\n",
    ],
    "exec in the child drops the child's copy": [
      `printf("parent "); if (fork() == 0) execl("/bin/echo", "echo", "echoed", NULL); wait(NULL); printf("ends\\n");`,
      "echoed\nparent ends\n",
    ],
    "an exec that fails keeps it": [
      `printf("kept "); n = execl("/nonexistent", "x", NULL); printf("%d %s\\n", n, strerror(errno()));`,
      "kept -1 No such file or directory\n",
    ],
    "the child's natural end flushes": [
      `if (fork() == 0) { printf("child\\n"); } else { wait(NULL); printf("parent\\n"); }`,
      "child\nparent\n",
    ],
    "the end of the child by a signal drops it": [
      `if (fork() == 0) { printf("lost"); kill(getpid(), SIGKILL); } wait(NULL); printf("parent\\n");`,
      "parent\n",
    ],
    "abort drops it": [`if (fork() == 0) { printf("lost"); abort(); } wait(NULL); printf("parent\\n");`, "parent\n"],
    "without a buffer nothing is there twice": [
      `setvbuf(stdout, NULL, _IONBF, 0); printf("once "); if (fork() == 0) { printf("child "); exit(0); } wait(NULL); printf("parent\\n");`,
      "once child parent\n",
    ],
    "a child of a child": [
      `printf("a"); if (fork() == 0) { printf("b"); if (fork() == 0) { printf("c"); exit(0); } wait(NULL); exit(0); } wait(NULL); printf("\\n");`,
      "abcaba\n",
    ],
    "eight processes of three forks": [
      `fork(); fork(); fork(); printf("x\\n"); while (wait(NULL) > 0) ;`,
      "x\n".repeat(8),
    ],
    "a long text goes out in part before the fork": [
      `for (i = 0; i < 1000; i++) printf("%09d\\n", i); if (fork() == 0) exit(0); wait(NULL);`,
      `${numbered(1000).slice(0, 8192)}${numbered(1000).slice(8192).repeat(2)}`,
    ],
    "exit functions run in both": [`atexit(first); if (fork() == 0) exit(0); wait(NULL);`, "first\nfirst\n"],
    "an exit function of the child's own runs there only, and first": [
      `atexit(first); if (fork() == 0) { atexit(second); exit(0); } wait(NULL);`,
      "second\nfirst\nfirst\n",
    ],
    "_exit runs no exit function": [`atexit(first); if (fork() == 0) _exit(0); wait(NULL);`, "first\n"],
    "exec runs no exit function": [
      `atexit(first); if (fork() == 0) execl("/bin/true", "true", NULL); wait(NULL);`,
      "first\n",
    ],
  }),
);

function numbered(lines: number): string {
  return Array.from({ length: lines }, (_, i) => `${String(i).padStart(9, "0")}\n`).join("");
}

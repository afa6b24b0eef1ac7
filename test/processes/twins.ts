// Programs about processes whose statements are the same text in C and in JavaScript, so that C can be the oracle.
// VALUE(x) reads the static int x, ADDRESS(x) points to it: a box in JavaScript. SAME(a, b) is an int.
import { expect, test } from "vitest";
import { commandOf } from "../parity/twins.ts";
import { outcome, run } from "../stdio/programs.ts";

const c = (body: string): string => `
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#pragma GCC diagnostic ignored "-Wunused-variable"
#pragma GCC diagnostic ignored "-Wunused-function"
#pragma GCC diagnostic ignored "-Wunused-result"
#pragma GCC diagnostic ignored "-Wnonnull"
#define VALUE(x) (x)
#define ADDRESS(x) (&x)
#define SAME(a, b) ((a) == (b))
#define INFO (info)
#define ARGS(...) (char *[]){__VA_ARGS__}
static int status, pid, other, i, n, fds[2];
static char buf[256];
static sigset_t set[1];
static siginfo_t info[1];
static void first(void) { printf("first\\n"); }
static void second(void) { printf("second\\n"); }
int main(int argc, char** argv) {
${body}
return 0;
}
`;

const js = (body: string): string => `
import "bsd-sockets/forkable";
import * as c from "bsd-sockets/c";
import { sizeof } from "bsd-sockets/c";
import { errno } from "bsd-sockets/errno";
import * as fcntl_h from "bsd-sockets/fcntl";
import * as signal_h from "bsd-sockets/signal";
import * as stdio from "bsd-sockets/stdio";
import { abort, atexit, exit } from "bsd-sockets/stdlib";
import { memset, strerror } from "bsd-sockets/string";
import * as wait_h from "bsd-sockets/sys/wait";
import * as unistd from "bsd-sockets/unistd";
const { fcntl, open, F_GETFD, F_SETFD, F_GETFL, F_SETFL, FD_CLOEXEC, O_NONBLOCK, O_RDONLY } = fcntl_h;
const { SIG_BLOCK, SIG_DFL, SIG_IGN, SIGCHLD, SIGCONT, SIGHUP, SIGINT, SIGKILL, SIGPIPE, SIGSTOP, SIGTERM, SIGUSR1, SIGUSR2 } = signal_h;
const { kill, raise, sigaddset, sigemptyset, signal, sigprocmask, siginfo_t, sigset_t, CLD_CONTINUED, CLD_EXITED, CLD_KILLED, CLD_STOPPED } = signal_h;
const { NULL, fflush, fprintf, printf, puts, setvbuf, stderr, stdout, _IONBF, perror } = stdio;
const { P_ALL, P_PGID, P_PID, WCONTINUED, WEXITED, WNOHANG, WNOWAIT, WSTOPPED, WUNTRACED, wait, waitid, waitpid } = wait_h;
const { WEXITSTATUS, WIFCONTINUED, WIFEXITED, WIFSIGNALED, WIFSTOPPED, WSTOPSIG, WTERMSIG, WCOREDUMP } = wait_h;
const { chdir, close, dup2, execl, execle, execlp, execv, execve, execvp, _exit, fork, getpgrp, getpid, getppid } = unistd;
const { pipe, read, setpgid, setsid, write } = unistd;
const VALUE = (box) => box.value;
const ADDRESS = (box) => box;
const SAME = (a, b) => (a === b ? 1 : 0);
const ARGS = (...args) => args;
const status = c.int(0), fds = c.array(c.int, 2), buf = Buffer.alloc(256);
const set = new sigset_t(), info = [new siginfo_t()];
const INFO = info[0];
const argv = process.argv.slice(1);
let pid = 0, other = 0, i = 0, n = 0;
function first() { printf("first\\n"); }
function second() { printf("second\\n"); }
${body}
`;

let count = 0;

/** A pair of programs: `body` in C, and in JavaScript (with errno as a call, and INFO for &info[0]). */
export function program(file: string, body: string): (language: "c" | "ts") => string[] {
  const twins = { name: `${file}-${count++}`, c: c(body.replaceAll("errno()", "errno")), js: js(body) };
  return (language) => commandOf(twins, language);
}

/** A test for each program: it does in JavaScript what it does in C, and writes `shows` in both. */
export function testTwins(
  file: string,
  programs: Record<string, readonly [body: string, shows: string]>,
  args: () => string[] = () => [],
  env: Record<string, string> = {},
): void {
  for (const [name, [body, shows]] of Object.entries(programs)) {
    const command = program(file, body);
    test(name, async () => {
      const inC = outcome(await run([...command("c"), ...args()], { env }));
      expect(inC).toMatchObject({ stdout: shows, timedOut: false });
      expect(outcome(await run([...command("ts"), ...args()], { env }))).toEqual(inC);
    });
  }
}

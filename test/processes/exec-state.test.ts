// What a program finds that was exec'ed: descriptors, signals, limits and stdio as a C program would have left them.
import { beforeAll, expect, test } from "vitest";
import { compileProgram } from "../helpers/c-program.ts";
import { run } from "../helpers/child.ts";
import { describeWith } from "../helpers/tools.ts";
import { program } from "./twins.ts";

/** Shows its own state, without what differs from run to run. */
const shower = `
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
int main(int argc, char** argv) {
  for (int fd = 0; fd < 1024; fd++) {
    struct stat s;
    if (fstat(fd, &s) == -1) continue;
    printf("fd %d type %o flags %o%s\\n", fd, s.st_mode & S_IFMT, fcntl(fd, F_GETFL) & (O_ACCMODE | O_NONBLOCK | O_APPEND),
           fcntl(fd, F_GETFD) & FD_CLOEXEC ? " close-on-exec" : "");
  }
  sigset_t mask, waiting;
  sigprocmask(SIG_BLOCK, NULL, &mask);
  sigpending(&waiting);
  for (int n = 1; n < NSIG; n++) {
    struct sigaction a;
    if (sigaction(n, NULL, &a) == -1) continue;
    if (a.sa_handler != SIG_DFL) printf("signal %d %s\\n", n, a.sa_handler == SIG_IGN ? "ignored" : "handled");
    if (sigismember(&mask, n)) printf("signal %d blocked\\n", n);
    if (sigismember(&waiting, n)) printf("signal %d pending\\n", n);
  }
  for (int n = 0; n < RLIM_NLIMITS; n++) {
    struct rlimit l;
    getrlimit(n, &l);
    printf("limit %d %lld %lld\\n", n, (long long)l.rlim_cur, (long long)l.rlim_max);
  }
  const mode_t mode = umask(0);
  char folder[4096];
  printf("umask %o, nice %d, folder %s\\n", mode, nice(0), getcwd(folder, sizeof folder));
  printf("group leader %d, session leader %d, arguments %d\\n", getpgrp() == getpid(), getsid(0) == getpid(), argc);
  return 0;
}
`;

/** What the program does before its exec, in C and in JavaScript. */
const setups: Record<string, string> = {
  nothing: "",
  "it ignores a signal": "signal(SIGHUP, SIG_IGN);",
  "it ignores SIGPIPE": "signal(SIGPIPE, SIG_IGN);",
  "it ignores SIGPIPE, and takes that back": "signal(SIGPIPE, SIG_IGN); signal(SIGPIPE, SIG_DFL);",
  "it blocks signals":
    "sigemptyset(set); sigaddset(set, SIGUSR2); sigaddset(set, SIGTERM); sigprocmask(SIG_BLOCK, set, NULL);",
  "a blocked signal is pending":
    "sigemptyset(set); sigaddset(set, SIGUSR2); sigprocmask(SIG_BLOCK, set, NULL); kill(getpid(), SIGUSR2);",
  // At fixed numbers: Node has descriptors of its own, so new ones are higher than in C.
  "it opens files": `n = open("/dev/null", O_RDONLY); dup2(n, 100); close(n); n = open("/", O_RDONLY); dup2(n, 101); close(n);`,
  "it opens a file and has it closed on exec": `n = open("/dev/null", O_RDONLY); fcntl(n, F_SETFD, FD_CLOEXEC);`,
  "it has stdin closed on exec": "fcntl(0, F_SETFD, FD_CLOEXEC);",
  "it opens a pipe": "pipe(fds); dup2(fds[0], 100); dup2(fds[1], 101); close(fds[0]); close(fds[1]);",
  "it makes stdin non-blocking": "fcntl(0, F_SETFL, fcntl(0, F_GETFL) | O_NONBLOCK);",
  "it closes stdin": "close(0);",
  "its stdout and stderr are one": "dup2(1, 2);",
  "it puts a pipe on stdin": "pipe(fds); dup2(fds[0], 0); close(fds[0]); close(fds[1]);",
  "a failed exec came before": `execl("/nonexistent", "x", NULL); execl("/", "x", NULL);`,
  "in a child": "if (fork() != 0) { wait(NULL); exit(0); }",
  "in a child of a child": "if (fork() != 0) { wait(NULL); exit(0); } if (fork() != 0) { wait(NULL); exit(0); }",
  "in a session of its own": "if (fork() != 0) { wait(NULL); exit(0); } setsid();",
};

/** In which state the program itself is started: a shell's commands, "$@" being the program. */
const starts: Record<string, string> = {
  "a low limit of descriptors": `ulimit -Sn 256; "$@"; exit $?`,
  "a low hard limit of descriptors": `ulimit -n 256; exec "$@"`,
  "no core files": `ulimit -c 0; exec "$@"`,
  "an inherited file": `exec 7</dev/null; exec "$@"`,
  "an inherited file for writing, and a folder": `exec 7>>/dev/null 9</; exec "$@"`,
  "stdin from a file": `exec "$@" </dev/null`,
  "everything at /dev/null but stdout": `exec "$@" </dev/null 2>/dev/null`,
  "a umask": `umask 027; exec "$@"`,
  "another folder": `cd /; exec "$@"`,
  "a worse priority": `exec nice -n 3 "$@"`,
};

/** What Node's own streams and sockets do before the exec; C knows nothing of them. */
const inNode: Record<string, string> = {
  "process.stdin was read": `process.stdin.on("data", () => {}); process.stdin.pause();`,
  "process.stdout and process.stderr were used": `process.stdout.write(""); process.stderr.write("");`,
  "a server listens": `const net = await import("node:net"); const server = net.createServer(); await new Promise((r) => server.listen(0, "127.0.0.1", r));`,
  "timers and file promises": `const { readFile } = await import("node:fs/promises"); await readFile("/proc/self/comm"); setTimeout(() => {}, 1000);`,
  "a child process ran": `const { execFileSync } = await import("node:child_process"); execFileSync("/bin/true");`,
  "a worker ran": `const { Worker } = await import("node:worker_threads"); await new Promise((r) => new Worker("", { eval: true }).on("exit", r));`,
  "Node handles a signal": `process.on("SIGTERM", () => {}); process.on("SIGUSR2", () => {});`,
  "a signal has a handler": "signal(SIGUSR2, () => {}); signal(SIGCHLD, () => {}); raise(SIGUSR2);",
};

describeWith(["cc"], "an exec'ed program finds what C would have left", () => {
  let shows = "";
  beforeAll(() => {
    shows = compileProgram("exec-state", shower);
  });

  const exec = `fflush(stdout); execl(argv[1], "state", NULL); perror("execl");`;
  const plain = program("process-exec-state", exec);
  const show = async (command: string[], script = `exec "$@"`) => {
    const { stdout, stderr, code } = await run(["/bin/sh", "-c", script, "sh", ...command, shows]);
    expect([stderr, code]).toEqual(["", 0]);
    expect(stdout).toContain("limit 7 ");
    return stdout;
  };

  for (const [does, setup] of Object.entries(setups)) {
    const command = program("process-exec-state", `${setup} ${exec}`);
    test(does, async () => expect(await show(command("ts"))).toBe(await show(command("c"))));
  }

  for (const [does, script] of Object.entries(starts)) {
    test(`started with ${does}`, async () => {
      expect(await show(plain("ts"), script)).toBe(await show(plain("c"), script));
    });
  }

  for (const [does, body] of Object.entries(inNode)) {
    const command = program("process-exec-state-in-node", `${body} ${exec}`);
    test(does, async () => expect(await show(command("ts"))).toBe(await show(plain("c"))));
  }
});

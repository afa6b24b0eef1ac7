// What a Windows process cannot do: -1 and ENOSYS; and <signal.h>, where only sets and the end of a process are left.
import * as g from "bsd-sockets/signal";
import * as p from "bsd-sockets/spawn";
import * as s from "bsd-sockets/sys/socket";
import * as w from "bsd-sockets/sys/wait";
import * as u from "bsd-sockets/unistd";
import { filled, intact, row, thrown, told } from "./scope.mjs";

const NONE = "-1 ENOSYS";

const calls = {
  fork: () => u.fork(),
  execv: () => u.execv("node.exe", ["node"]),
  execve: () => u.execve("node.exe", ["node"], []),
  execvp: () => u.execvp("node", ["node"]),
  execl: () => u.execl("node.exe", "node", null),
  execlp: () => u.execlp("node", "node", null),
  execle: () => u.execle("node.exe", "node", null, []),
  alarm: () => u.alarm(1) | 0,
  pause: () => u.pause(),
  getuid: () => u.getuid(),
  geteuid: () => u.geteuid(),
  getgid: () => u.getgid(),
  getegid: () => u.getegid(),
  getpgrp: () => u.getpgrp(),
  getpgid: () => u.getpgid(0),
  getsid: () => u.getsid(0),
  setpgid: () => u.setpgid(0, 0),
  setsid: () => u.setsid(),
  sendmsg: () => s.sendmsg(0, new s.msghdr(), 0),
  recvmsg: () => s.recvmsg(0, new s.msghdr(), 0),
  sigaction: () => g.sigaction(g.SIGINT, new g.sigaction(), null),
  "sigaction that only asks": () => g.sigaction(g.SIGINT, null, new g.sigaction()),
  siginterrupt: () => g.siginterrupt(g.SIGINT, 1),
  sigprocmask: () => g.sigprocmask(0, new g.sigset_t(), null),
  sigpending: () => g.sigpending(new g.sigset_t()),
  sigsuspend: () => g.sigsuspend(new g.sigset_t()),
};

const absent = [
  ...Object.entries(calls).map(([name, call]) => row(`${name}: does not exist`, NONE, () => told(call))),
  row("signal: does not exist", [true, NONE], () => {
    const answers = [g.SIGINT, g.SIGTERM].map((signum) =>
      told(() => (g.signal(signum, () => {}) === g.SIG_ERR ? -1 : 0)),
    );
    return [answers[0] === answers[1], answers[0]];
  }),
  row("exec: what is no argument is told first", ["TypeError", "TypeError"], () => [
    thrown(u.execv, 1, []),
    thrown(u.execvp, "node", "node"),
  ]),
  row("signals that Windows has not are undefined", Array(6).fill("undefined"), () =>
    [g.SIGPIPE, g.SIGALRM, g.SIGUSR1, g.SIGHUP, g.SIGSTOP, g.SA_RESTART].map((constant) => typeof constant),
  ),
  row("SIGABRT SIGFPE SIGILL SIGINT SIGKILL SIGSEGV SIGTERM", [22, 8, 4, 2, 9, 11, 15], () => [
    ...[g.SIGABRT, g.SIGFPE, g.SIGILL, g.SIGINT, g.SIGKILL, g.SIGSEGV, g.SIGTERM],
  ]),
];

const signals = [
  row("sets of signals", [0, 0, 0, 1, 0, 0, 0, 1, 0], () => {
    const set = new g.sigset_t();
    const answers = [told(g.sigfillset, set), told(g.sigemptyset, set), told(g.sigaddset, set, g.SIGTERM)];
    const members = [g.sigismember(set, g.SIGTERM), g.sigismember(set, g.SIGINT), told(g.sigdelset, set, g.SIGTERM)];
    const after = g.sigismember(set, g.SIGTERM);
    g.sigfillset(set);
    return [...answers, ...members, after, g.sigismember(set, g.SIGKILL), told(g.sigemptyset, set)];
  }),
  row("sets of signals: numbers that are none", ["-1 EINVAL", "-1 EINVAL", "-1 EINVAL", true], () => {
    const set = g.sigset_t.size;
    const bytes = filled(set);
    const answers = [told(g.sigaddset, bytes, 0), told(g.sigdelset, bytes, 65), told(g.sigismember, bytes, -1)];
    return [...answers, intact(bytes)];
  }),
  row("kill: 0 asks whether the process is there", [0, "-1 ESRCH"], () => [
    told(g.kill, process.pid, 0),
    told(g.kill, 0x7ffffff0, 0),
  ]),
  row(
    "kill: numbers that are no signal, groups, signals that do not end",
    ["-1 EINVAL", "-1 EINVAL", NONE, NONE, NONE, NONE],
    () => [
      told(g.kill, process.pid, -1),
      told(g.kill, process.pid, 65),
      told(g.kill, -1, 0),
      told(g.kill, 0, g.SIGTERM),
      told(g.kill, -process.pid, 0),
      told(g.kill, process.pid, 19),
    ],
  ),
  row("kill: a process that is none", ["-1 ESRCH", "-1 ESRCH"], () =>
    [g.SIGKILL, g.SIGTERM].map((signum) => told(g.kill, 0x7ffffff0, signum)),
  ),
  row("raise: 0, numbers that are no signal, a signal that does not exist", [0, "-1 EINVAL", "-1 EINVAL", NONE], () =>
    [0, -1, 65, 10].map((signum) => told(g.raise, signum)),
  ),
];

const noChildren = [
  row("wait: no child", ["-1 ECHILD", "-1 ECHILD", "-1 ECHILD", "-1 ECHILD", "-1 ECHILD", "-1 ECHILD"], () => [
    told(w.wait, null),
    told(w.waitpid, -1, null, 0),
    told(w.waitpid, -1, null, w.WNOHANG),
    told(w.waitpid, process.pid, null, 0),
    told(w.waitpid, 0, null, 0),
    told(w.waitpid, -5, null, 0),
  ]),
  row("wait: a failure leaves the status", ["-1 ECHILD", -7], () => {
    const status = Int32Array.of(-7);
    return [told(w.wait, status), status[0]];
  }),
  row(
    "waitid: no child, and options that are none",
    ["-1 ECHILD", "-1 ECHILD", "-1 EINVAL", "-1 EINVAL", "-1 EINVAL", true],
    () => {
      const info = filled(g.siginfo_t.size);
      return [
        told(w.waitid, w.P_ALL, 0, info, w.WEXITED),
        told(w.waitid, w.P_PID, process.pid, info, w.WEXITED | w.WNOHANG),
        told(w.waitid, w.P_ALL, 0, info, 0),
        told(w.waitid, 99, 0, info, w.WEXITED),
        told(w.waitpid, -1, null, 0x4000),
        intact(info),
      ];
    },
  ),
  row("the macros of a status", [1, 7, 0, 0, 1, 9, 0], () => [
    ...[w.WIFEXITED(0x700), w.WEXITSTATUS(0x700), w.WIFSIGNALED(0x700)],
    ...[w.WIFEXITED(9), w.WIFSIGNALED(9), w.WTERMSIG(9), w.WIFSTOPPED(9)],
  ]),
  row("posix_spawnattr_setflags: what no header has", [0, 0, 22], () => {
    const attributes = new p.posix_spawnattr_t();
    p.posix_spawnattr_init(attributes);
    return [
      told(p.posix_spawnattr_setflags, attributes, p.POSIX_SPAWN_SETPGROUP),
      told(p.posix_spawnattr_setflags, attributes, 0),
      told(p.posix_spawnattr_setflags, attributes, 0x4000),
    ];
  }),
];

export const unsupported = [...absent, ...signals, ...noChildren];

// <sys/wait.h> and kill(2): how children end. The program that is started is child.c.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { int } from "bsd-sockets/c";
import * as g from "bsd-sockets/signal";
import * as w from "bsd-sockets/sys/wait";
import { usleep } from "bsd-sockets/unistd";
import { ending, meaning, output, program, run } from "./children.mjs";
import { descriptors, eventually, filled, must, row, told } from "./scope.mjs";

const COUNT = 70;

/** Waits for any child: its pid and how it ended. */
function any(call) {
  const status = int(-7);
  const pid = must(call(status));
  return [pid, meaning(status.value)];
}

const codes = Array.from({ length: COUNT }, (_, index) => Math.round((index * 255) / (COUNT - 1)));

const exits = [
  row(`waitpid(-1): ${COUNT} children, each with its code`, [codes, "-1 ECHILD"], () => {
    const pids = codes.map((code) => run(["exit", String(code)]));
    const ended = new Map(pids.map(() => any((status) => w.waitpid(-1, status, 0))));
    return [pids.map((pid) => Number(ended.get(pid)?.slice(5))), told(w.wait, null)];
  }),
  row("exit: eight bits of the code", ["exit 0", "exit 44", "exit 255"], () =>
    ["256", "300", "-1"].map((code) => ending(run(["exit", code]))),
  ),
  row("wait: any child, and no status asked for", [true, "exit 4", true], () => {
    const first = run(["exit", "4"]);
    const [pid, end] = any(w.wait);
    const second = run(["exit", "0"]);
    return [pid === first, end, told(w.wait, null) === second];
  }),
  row("waitpid: once", ["exit 1", "-1 ECHILD"], () => {
    const pid = run(["exit", "1"]);
    return [ending(pid), told(w.waitpid, pid, null, 0)];
  }),
  row("WNOHANG: 0 while it runs, and the status stays", [0, -7, "signal 9"], () => {
    const pid = run(["sleep"]);
    const status = int(-7);
    const running = told(w.waitpid, pid, status, w.WNOHANG);
    g.kill(pid, g.SIGKILL);
    return [running, status.value, ending(pid)];
  }),
  row("WNOHANG: the pid when it has ended", [true, "exit 2"], async () => {
    const pid = run(["exit", "2"]);
    const status = int(-7);
    let answer = 0;
    await eventually(() => {
      answer = told(w.waitpid, -1, status, w.WNOHANG);
      return answer !== 0;
    });
    return [answer === pid, meaning(status.value)];
  }),
  row("kill: SIGKILL, SIGTERM, SIGINT end a child, and are its end", ["signal 9", "signal 15", "signal 2"], () =>
    [g.SIGKILL, g.SIGTERM, g.SIGINT].map((signum) => {
      const pid = run(["sleep"]);
      must(g.kill(pid, signum));
      return ending(pid);
    }),
  ),
  row("kill: 0, of a child that runs, has ended, and was waited for", [0, 0, 0, "exit 0", "-1 ESRCH"], () => {
    const running = run(["sleep"]);
    const alive = told(g.kill, running, 0);
    g.kill(running, g.SIGKILL);
    ending(running);
    const pid = run(["exit", "0"]);
    w.waitid(w.P_PID, pid, null, w.WEXITED | w.WNOWAIT);
    const ended = [told(g.kill, pid, 0), told(g.kill, pid, g.SIGKILL)];
    return [alive, ...ended, ending(pid), told(g.kill, pid, 0)];
  }),
  row(
    "exceptions are SIGSEGV, SIGFPE, SIGILL, SIGINT, SIGABRT",
    [11, 8, 4, 2, 22].map((signum) => `signal ${signum}`),
    () => ["c0000005", "c0000094", "c000001d", "c000013a", "c0000409"].map((code) => ending(run(["die", code]))),
  ),
  // Microsoft's C library ends an aborted process with exit code 3, as it would end by itself.
  row("abort of a C program is exit code 3", "exit 3", () => ending(run(["abort"]))),
];

const infos = [
  row("waitid: the child's end, in a siginfo_t", [0, g.SIGCHLD, 1, true, 6], () => {
    const pid = run(["exit", "6"]);
    const info = new g.siginfo_t();
    const answer = told(w.waitid, w.P_PID, pid, info, w.WEXITED);
    return [answer, info.si_signo, info.si_code, info.si_pid === pid, info.si_status];
  }),
  row("waitid: a child that was killed", [0, 2, 9], () => {
    const pid = run(["sleep"]);
    const info = new g.siginfo_t();
    g.kill(pid, g.SIGKILL);
    return [told(w.waitid, w.P_ALL, 0, info, w.WEXITED), info.si_code, info.si_status];
  }),
  row("waitid: WNOWAIT leaves it to be waited for", [0, 0, "exit 6"], () => {
    const pid = run(["exit", "6"]);
    const wait = () => told(w.waitid, w.P_PID, pid, null, w.WEXITED | w.WNOWAIT);
    return [wait(), wait(), ending(pid)];
  }),
  row("waitid: WNOHANG while it runs", [0, 0, 0], () => {
    const pid = run(["sleep"]);
    const info = new g.siginfo_t(filled(g.siginfo_t.size).buffer.slice(0, g.siginfo_t.size));
    const answer = told(w.waitid, w.P_PID, pid, info, w.WEXITED | w.WNOHANG);
    g.kill(pid, g.SIGKILL);
    ending(pid);
    return [answer, info.si_signo, info.si_pid];
  }),
  row("waitpid: options that are none leave the child", ["-1 EINVAL", -7, "exit 0"], () => {
    const pid = run(["exit", "0"]);
    const status = int(-7);
    return [told(w.waitpid, pid, status, 0x100), status.value, ending(pid)];
  }),
];

const ofNode = [
  row(
    "a child of child_process is not ours, and Node hears of its end",
    ["-1 ECHILD", "-1 ECHILD", "-1 ECHILD", [7, null]],
    async () => {
      const child = spawn(program, ["exit", "7"], { stdio: "ignore" });
      const ended = once(child, "exit");
      const asked = [told(w.waitpid, child.pid, null, 0), told(w.wait, null), told(w.waitpid, -1, null, w.WNOHANG)];
      return [...asked, await ended];
    },
  ),
  row("both at once: each hears of its own", ["exit 5", [7, null], "-1 ECHILD"], async () => {
    const child = spawn(program, ["exit", "7"], { stdio: "ignore" });
    const ended = once(child, "exit");
    const pid = run(["exit", "5"]);
    const [first, end] = any(w.wait);
    return [first === pid ? end : "another", await ended, told(w.wait, null)];
  }),
  row("kill: a child of child_process", [0, true], async () => {
    const child = spawn(program, ["sleep"], { stdio: "ignore" });
    const ended = once(child, "exit");
    await once(child, "spawn");
    const answer = told(g.kill, child.pid, g.SIGKILL);
    const [code, signal] = await ended;
    return [answer, code === 1 || signal !== null];
  }),
];

/** The handles of this process, which another one counts. */
const handles = (s) => Number(output(s, ["child", "handles", String(process.pid)])[0]);

function oneOfEach(s) {
  const pair = s.pair();
  s.pipe();
  told(w.waitpid, run(["exit", "0"]), null, 0);
  s.end();
  return pair.length;
}

const leaks = [
  row("no handle is left open", [true, true], (s) => {
    for (let i = 0; i < 3; i++) oneOfEach(s);
    usleep(100_000);
    const [before, open] = [handles(s), `${descriptors()}`];
    for (let i = 0; i < 25; i++) oneOfEach(s);
    usleep(100_000);
    return [Math.abs(handles(s) - before) < 10, `${descriptors()}` === open];
  }),
];

export const waiting = [...exits, ...infos, ...ofNode, ...leaks];

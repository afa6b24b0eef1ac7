// One scenario with signals, named by the argument, in a process of its own. It tells what it saw as lines of JSON on
// descriptor 3.
import { spawn } from "node:child_process";
import { writeSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { array, int } from "bsd-sockets/c";
import { EINTR, ESRCH, errno, set_errno } from "bsd-sockets/errno";
import * as signals from "bsd-sockets/signal";
import { select } from "bsd-sockets/sys/select";
import { timeval } from "bsd-sockets/sys/time";
import { P_PID, WEXITED, WNOHANG, WNOWAIT, wait, waitid, waitpid } from "bsd-sockets/sys/wait";
import { _exit, alarm, fork, getpid, getppid, pause, pipe, read, sleep, usleep } from "bsd-sockets/unistd";

const { SIG_BLOCK, SIG_DFL, SIG_IGN, SIG_UNBLOCK } = signals;
const { SIGALRM, SIGCHLD, SIGINT, SIGTERM, SIGUSR1, SIGUSR2 } = signals;
const { kill, raise, sigaction, sigaddset, sigemptyset, siginterrupt, signal } = signals;
const { sigismember, sigpending, sigprocmask, sigset_t, sigsuspend } = signals;

const tell = (...values) => writeSync(3, `${JSON.stringify(values.length === 1 ? values[0] : values)}\n`);

function setOf(...members) {
  const set = new sigset_t();
  sigemptyset(set);
  for (const signum of members) sigaddset(set, signum);
  return set;
}

function isPending(signum) {
  const set = new sigset_t();
  sigpending(set);
  return sigismember(set, signum) === 1;
}

/** The same, where another thread may have to hand the signal over first. */
function becomesPending(signum) {
  for (let tries = 0; tries < 5000 && !isPending(signum); tries++) usleep(1000);
  return isPending(signum);
}

/** [result, "EINTR" or the code] */
function outcome(call, ...args) {
  set_errno(0);
  const result = call(...args);
  return [result, errno() === EINTR ? "EINTR" : errno()];
}

const nothing = () => undefined;
const handled = [];
const record = (signum) => handled.push(signum);

/** Sends itself a signal from another process, which is what helper threads of Node could take. */
function fromOutside(signum, times) {
  const script = "for (let i = 0; i < +process.argv[2]; i++) process.kill(+process.argv[1], +process.argv[3])";
  return spawn(process.execPath, ["-e", script, String(process.pid), String(times), String(signum)], {
    stdio: "inherit",
  });
}

/** Keeps Node's helper threads awake, so that they could take a signal. */
function busyThreads() {
  for (let i = 0; i < 8; i++) crypto.subtle.digest("SHA-512", new Uint8Array(4_000_000));
}

function children(count) {
  const pids = [];
  for (let i = 0; i < count; i++) {
    const pid = fork();
    if (pid === 0) _exit(i);
    pids.push(pid);
  }
  return pids;
}

const scenarios = {
  "pause and alarm": () => {
    signal(SIGALRM, record);
    tell(alarm(100));
    const left = alarm(1);
    tell(left >= 99 && left <= 100);
    tell(outcome(pause), handled, alarm(0));
  },
  "alarm of 0 cancels": () => {
    signal(SIGALRM, record);
    alarm(1);
    tell(alarm(0), alarm(0));
    usleep(1_100_000);
    tell(handled);
  },
  "alarm without a handler": () => {
    alarm(1);
    pause();
  },
  "alarm interrupts select": () => {
    signal(SIGALRM, record);
    alarm(1);
    const timeout = new timeval();
    timeout.tv_sec = 10;
    tell(outcome(select, 0, null, null, null, timeout), handled);
  },
  "sleep tells the rest": () => {
    signal(SIGALRM, record);
    alarm(1);
    const rest = sleep(10);
    tell(rest >= 8 && rest <= 9, handled);
  },
  // A signal that is blocked outside sigsuspend cannot come too early.
  sigsuspend: () => {
    signal(SIGUSR1, record);
    sigprocmask(SIG_BLOCK, setOf(SIGUSR1), null);
    raise(SIGUSR1);
    tell(handled.length, isPending(SIGUSR1));
    tell(outcome(sigsuspend, setOf()), handled);
    const mask = new sigset_t();
    sigprocmask(SIG_BLOCK, null, mask);
    tell(sigismember(mask, SIGUSR1), isPending(SIGUSR1));
  },
  "sigsuspend waits through a signal that its mask blocks": () => {
    signal(SIGUSR1, record);
    signal(SIGUSR2, record);
    sigprocmask(SIG_BLOCK, setOf(SIGUSR1, SIGUSR2), null);
    raise(SIGUSR1);
    raise(SIGUSR2);
    tell(outcome(sigsuspend, setOf(SIGUSR1)), handled[0] === SIGUSR2, handled.length, isPending(SIGUSR1));
  },
  "sigsuspend and a default action": () => {
    sigprocmask(SIG_BLOCK, setOf(SIGTERM), null);
    raise(SIGTERM);
    tell(isPending(SIGTERM));
    sigsuspend(setOf());
  },
  // The rows where a helper thread could take what the program blocks.
  "blocked, sent from outside": async () => {
    signal(SIGUSR1, record);
    sigprocmask(SIG_BLOCK, setOf(SIGUSR1), null);
    busyThreads();
    await new Promise((resolve) => fromOutside(SIGUSR1, 100).on("exit", resolve));
    tell(handled.length, becomesPending(SIGUSR1));
    sigprocmask(SIG_UNBLOCK, setOf(SIGUSR1), null);
    tell(handled, isPending(SIGUSR1));
  },
  "blocked, its default action would kill": async () => {
    sigprocmask(SIG_BLOCK, setOf(SIGTERM, SIGINT), null);
    busyThreads();
    await new Promise((resolve) => fromOutside(SIGTERM, 20).on("exit", resolve));
    await new Promise((resolve) => fromOutside(SIGINT, 20).on("exit", resolve));
    tell(becomesPending(SIGTERM), becomesPending(SIGINT));
    signal(SIGINT, SIG_IGN);
    tell(isPending(SIGTERM), isPending(SIGINT));
    sigprocmask(SIG_UNBLOCK, setOf(SIGTERM), null);
    tell("still alive");
  },
  "in sa_mask, its default action would kill": () => {
    const action = new sigaction();
    action.sa_mask = setOf(SIGTERM);
    action.sa_handler = () => {
      kill(getpid(), SIGTERM);
      tell(becomesPending(SIGTERM));
    };
    sigaction(SIGUSR1, action, null);
    raise(SIGUSR1);
    tell("still alive");
  },
  "on the event loop": async () => {
    signal(SIGUSR1, record);
    const child = fromOutside(SIGUSR1, 1);
    await new Promise((resolve) => child.on("exit", resolve));
    while (handled.length === 0) await new Promise(setImmediate);
    tell(handled);
  },
  "a handler does not keep the event loop alive": () => {
    signal(SIGUSR1, record);
    process.on("exit", () => tell("exit"));
  },
  "promises of a handler on the event loop": async () => {
    const order = [];
    signal(SIGUSR1, () => Promise.resolve().then(() => order.push("promise")));
    process.kill(process.pid, "SIGUSR1");
    await new Promise((resolve) => setTimeout(resolve, 1));
    while (order.length === 0) await new Promise(setImmediate);
    tell(order);
  },
  "a handler runs in a loop of JavaScript at the next call": () => {
    signal(SIGUSR1, record);
    process.kill(process.pid, "SIGUSR1");
    const before = handled.length;
    getpid();
    tell(before, handled.length);
  },
  "a handler throws in a call": () => {
    signal(SIGUSR1, () => {
      throw new Error("thrown by the handler");
    });
    try {
      raise(SIGUSR1);
    } catch ({ message }) {
      tell(message);
    }
    const mask = new sigset_t();
    sigprocmask(SIG_BLOCK, null, mask);
    tell(sigismember(mask, SIGUSR1));
    signal(SIGUSR1, record);
    raise(SIGUSR1);
    tell(handled);
  },
  "a handler throws in a blocking call": () => {
    signal(SIGALRM, () => {
      throw new Error("thrown by the handler");
    });
    alarm(1);
    try {
      pause();
    } catch ({ message }) {
      tell(message);
    }
  },
  "a handler throws on the event loop": () => {
    process.on("uncaughtException", ({ message }) => {
      tell(message);
      process.exit(3);
    });
    signal(SIGUSR1, () => {
      throw new Error("thrown by the handler");
    });
    setTimeout(nothing, 10_000);
    fromOutside(SIGUSR1, 1);
  },
  "a handler throws and nobody catches it": () => {
    signal(SIGUSR1, () => {
      throw new Error("thrown by the handler");
    });
    raise(SIGUSR1);
  },
  "a handler calls process.exit": () => {
    signal(SIGUSR1, () => process.exit(7));
    raise(SIGUSR1);
    tell("not reached");
  },
  "the reaper": () => {
    const reaped = new Map();
    signal(SIGCHLD, () => {
      const status = int(0);
      for (let pid = waitpid(-1, status, WNOHANG); pid > 0; pid = waitpid(-1, status, WNOHANG)) {
        reaped.set(pid, status.value >> 8);
      }
    });
    const pids = children(20);
    // Not pause(): the last signal may have come before it.
    while (reaped.size < 20) usleep(1000);
    tell(pids.map((pid) => reaped.get(pid)));
    tell(waitpid(-1, null, WNOHANG));
  },
  // The reaper of the books: one wait per signal would leave zombies, a loop with WNOHANG none.
  "the reaper interrupts read": () => {
    const ends = array(int, 2);
    pipe(ends);
    let reaped = 0;
    const action = new sigaction();
    action.sa_handler = () => {
      while (waitpid(-1, null, WNOHANG) > 0) reaped++;
    };
    sigaction(SIGCHLD, action, null);
    const [pid] = children(1);
    const result = outcome(read, ends[0], Buffer.alloc(1), 1);
    tell(pid > 0, result, reaped, kill(pid, 0));
  },
  "SIGCHLD ignored leaves no zombie": () => {
    signal(SIGCHLD, SIG_IGN);
    children(5);
    tell(wait(null));
  },
  "siginterrupt of a signal that Node handles": async () => {
    const came = new Promise((resolve) => process.on("SIGUSR2", resolve));
    const alive = setTimeout(nothing, 10_000);
    siginterrupt(SIGUSR2, 1);
    kill(getpid(), SIGUSR2);
    tell(await came);
    clearTimeout(alive);
  },
  "process.on of a signal that the program did not take": async () => {
    signal(SIGUSR1, record);
    const came = new Promise((resolve) => process.on("SIGUSR2", resolve));
    const alive = setTimeout(nothing, 10_000);
    raise(SIGUSR1);
    kill(getpid(), SIGUSR2);
    tell(await came, handled);
    clearTimeout(alive);
  },
  "process.on, blocked meanwhile": async () => {
    const came = new Promise((resolve) => process.on("SIGUSR2", resolve));
    const alive = setTimeout(nothing, 10_000);
    sigprocmask(SIG_BLOCK, setOf(SIGUSR2), null);
    busyThreads();
    await new Promise((resolve) => fromOutside(SIGUSR2, 10).on("exit", resolve));
    tell(becomesPending(SIGUSR2));
    sigprocmask(SIG_UNBLOCK, setOf(SIGUSR2), null);
    tell(await came);
    clearTimeout(alive);
  },
  "a worker": async () => {
    const code = `
      const { parentPort } = require("node:worker_threads");
      (async () => {
        const { signal, sigaction, siginterrupt, SIGUSR1, SIG_IGN } = await import("bsd-sockets/signal");
        const said = [];
        for (const call of [() => signal(SIGUSR1, () => {}), () => sigaction(SIGUSR1, new sigaction(), null),
            () => siginterrupt(SIGUSR1, 1)]) {
          try { said.push(call()); } catch (error) { said.push(error.constructor.name + ": " + error.message); }
        }
        parentPort.postMessage(said);
      })();`;
    const worker = new Worker(code, { eval: true });
    tell(await new Promise((resolve) => worker.on("message", resolve)));
    await worker.terminate();
  },
  // The handler belongs to the main thread, whichever thread makes calls.
  "a worker makes calls while a signal comes": async () => {
    const code = `
      (async () => {
        const { getpid } = await import("bsd-sockets/unistd");
        require("node:worker_threads").parentPort.postMessage("ready");
        for (;;) getpid();
      })();`;
    const worker = new Worker(code, { eval: true });
    await new Promise((resolve) => worker.on("message", resolve));
    signal(SIGUSR1, record);
    for (let i = 0; i < 100; i++) raise(SIGUSR1);
    tell(handled.length);
    await worker.terminate();
  },
  "a handler in a fork": () => {
    signal(SIGUSR1, record);
    const pid = fork();
    if (pid === 0) {
      raise(SIGUSR1);
      kill(getppid(), SIGUSR1);
      _exit(handled.length);
    }
    const status = int(0);
    while (waitpid(pid, status, 0) === -1);
    tell(status.value >> 8, handled);
  },
  "a blocked signal stays blocked in a fork, a pending one is not inherited": () => {
    signal(SIGUSR1, record);
    sigprocmask(SIG_BLOCK, setOf(SIGUSR1), null);
    raise(SIGUSR1);
    const status = int(0);
    const pid = fork();
    if (pid === 0) {
      const mask = new sigset_t();
      sigprocmask(SIG_BLOCK, null, mask);
      _exit(sigismember(mask, SIGUSR1) * 2 + (isPending(SIGUSR1) ? 1 : 0));
    }
    waitpid(pid, status, 0);
    tell(status.value >> 8, isPending(SIGUSR1));
  },
  "kill of a zombie": () => {
    const [pid] = children(1);
    waitid(P_PID, pid, null, WEXITED | WNOWAIT);
    tell(outcome(kill, pid, 0));
    waitpid(pid, null, 0);
    tell(outcome(kill, pid, 0)[0], errno() === ESRCH);
  },
  "a timer and a signal flood": async () => {
    signal(SIGUSR1, record);
    let ticks = 0;
    const timer = setInterval(() => ticks++, 1);
    await new Promise((resolve) => fromOutside(SIGUSR1, 2000).on("exit", resolve));
    while (ticks < 20) await new Promise(setImmediate);
    clearInterval(timer);
    tell(
      handled.length > 0,
      handled.every((signum) => signum === SIGUSR1),
    );
  },
  kills: () => {
    const signum = Number(process.argv[3]);
    signal(signum, SIG_DFL);
    raise(signum);
    tell("still alive");
  },
};

await scenarios[process.argv[2]]();

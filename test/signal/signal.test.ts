// signal(2), raise(3), siginterrupt(3)
import { ESRCH, errno, set_errno } from "bsd-sockets/errno";
import type { handler } from "bsd-sockets/signal";
import * as signal_h from "bsd-sockets/signal";
import { close, getpid } from "bsd-sockets/unistd";
import { afterEach, describe, expect, test } from "vitest";
import { fails, gives, row, scoped, succeeds, table } from "../helpers/calls.ts";
import { unchangeable } from "./sets.ts";

const { kill, raise, sigaction, siginterrupt, signal } = signal_h;
const { NSIG, SA_RESTART, SIG_DFL, SIG_ERR, SIG_IGN, SIGCHLD, SIGKILL, SIGRTMIN, SIGSTOP, SIGURG, SIGUSR1 } = signal_h;
const { SIGUSR2, SIGWINCH } = signal_h;

const used = [SIGUSR1, SIGUSR2, SIGURG, SIGWINCH, SIGRTMIN];
afterEach(() => {
  for (const signum of used) signal(signum, SIG_DFL);
});

const seen: number[] = [];
const record: handler = (signum) => seen.push(signum);

/** What the handlers recorded since the last look. */
const taken = (): number[] => seen.splice(0);

const handlers: readonly [string, handler | number][] = [
  ["a function", record],
  ["SIG_IGN", SIG_IGN],
];
table("signal", signal).failures(
  unchangeable.flatMap(([name, signum]) =>
    handlers.map(([kind, handler]) => row(`${name}, ${kind}`, "EINVAL", () => [signum, handler])),
  ),
);
table("signal", signal).failures([
  row("SIG_DFL for SIGKILL", "EINVAL", () => [SIGKILL, SIG_DFL]),
  row("SIG_DFL for SIGSTOP", "EINVAL", () => [SIGSTOP, SIG_DFL]),
]);
table("siginterrupt", siginterrupt).failures([
  row("signal 0", "EINVAL", () => [0, 1]),
  row("signal -1", "EINVAL", () => [-1, 1]),
  row("NSIG", "EINVAL", () => [NSIG as number, 0]),
]);
table("raise", raise).failures([
  row("signal -1", "EINVAL", () => [-1]),
  row("NSIG", "EINVAL", () => [NSIG as number]),
  row("signal 2000", "EINVAL", () => [2000]),
]);
table("raise", raise).successes([row("signal 0, which is none", 0, () => [0])]);

test("the constants are C's", () => expect([SIG_DFL, SIG_IGN, SIG_ERR]).toEqual([0, 1, -1]));

describe("signal returns the handler before", () => {
  const second: handler = () => undefined;
  test("from the default to functions and back", () => {
    gives(SIG_DFL, signal, SIGUSR1, record);
    gives(record, signal, SIGUSR1, second);
    gives(second, signal, SIGUSR1, SIG_IGN);
    gives(SIG_IGN, signal, SIGUSR1, SIG_DFL);
    gives(SIG_DFL, signal, SIGUSR1, SIG_DFL);
  });
  test("each signal has its own", () => {
    gives(SIG_DFL, signal, SIGUSR1, record);
    gives(SIG_DFL, signal, SIGUSR2, second);
    gives(record, signal, SIGUSR1, SIG_DFL);
    gives(second, signal, SIGUSR2, SIG_DFL);
  });
  test("a call that fails changes nothing", () => {
    gives(SIG_DFL, signal, SIGUSR1, record);
    fails("EINVAL", signal, SIGKILL, second);
    gives(record, signal, SIGUSR1, record);
  });
});

test("raise returns when the handler has run", () => {
  signal(SIGUSR1, record);
  gives(0, raise, SIGUSR1);
  expect(taken()).toEqual([SIGUSR1]);
});

test("kill of the process itself returns when the handler has run", () => {
  signal(SIGUSR1, record);
  gives(0, kill, getpid(), SIGUSR1);
  expect(taken()).toEqual([SIGUSR1]);
});

test("the handler stays: a second and a third signal are handled too", () => {
  signal(SIGUSR1, record);
  for (let time = 0; time < 3; time++) gives(0, raise, SIGUSR1);
  expect(taken()).toEqual([SIGUSR1, SIGUSR1, SIGUSR1]);
});

test("one function for several signals learns which one came", () => {
  for (const signum of used) signal(signum, record);
  for (const signum of used) gives(0, raise, signum);
  expect(taken()).toEqual(used);
});

test("an ignored signal does nothing", () => {
  signal(SIGUSR1, record);
  signal(SIGUSR1, SIG_IGN);
  gives(0, raise, SIGUSR1);
  gives(0, kill, getpid(), SIGUSR1);
  expect(taken()).toEqual([]);
});

test("the default action of some signals is nothing", () => {
  for (const signum of [SIGURG, SIGWINCH, SIGCHLD]) gives(0, raise, signum);
});

test("a handler may change its own disposition", () => {
  signal(SIGUSR1, (signum) => {
    seen.push(signum);
    signal(SIGUSR1, SIG_IGN);
  });
  gives(0, raise, SIGUSR1);
  gives(0, raise, SIGUSR1);
  expect(taken()).toEqual([SIGUSR1]);
  gives(SIG_IGN, signal, SIGUSR1, SIG_DFL);
});

test("its own signal is blocked while a handler runs, others are not", () => {
  const order: string[] = [];
  signal(SIGUSR2, () => order.push("other"));
  signal(SIGUSR1, () => {
    order.push("begin");
    if (order.filter((word) => word === "begin").length === 1) raise(SIGUSR1);
    raise(SIGUSR2);
    order.push("end");
  });
  succeeds(raise, SIGUSR1);
  expect(order).toEqual(["begin", "other", "end", "begin", "other", "end"]);
});

test("signal has BSD semantics: SA_RESTART, no SA_RESETHAND, nothing more is blocked", () => {
  signal(SIGUSR1, record);
  const old = new sigaction();
  gives(0, sigaction, SIGUSR1, null, old);
  expect([old.sa_handler, old.sa_flags, old.sa_mask.every((byte) => byte === 0)]).toEqual([record, SA_RESTART, true]);
});

test("siginterrupt sets and clears SA_RESTART and keeps the handler", () => {
  const flags = (): number => {
    const old = new sigaction();
    gives(0, sigaction, SIGUSR1, null, old);
    expect(old.sa_handler).toBe(record);
    return old.sa_flags;
  };
  signal(SIGUSR1, record);
  gives(0, siginterrupt, SIGUSR1, 1);
  expect(flags() & SA_RESTART).toBe(0);
  gives(0, siginterrupt, SIGUSR1, 0);
  expect(flags() & SA_RESTART).toBe(SA_RESTART);
  gives(0, siginterrupt, SIGUSR1, -7);
  expect(flags() & SA_RESTART).toBe(0);
});

scoped("handlers cost no descriptor", () => {
  for (let time = 0; time < 100; time++) {
    signal(SIGUSR1, record);
    raise(SIGUSR1);
  }
  expect(taken().length).toBe(100);
});

test("a handler that changes errno changes it for the program, as in C", () => {
  signal(SIGUSR1, () => {
    fails("ESRCH", kill, 2 ** 31 - 1, 0);
  });
  set_errno(0);
  expect([raise(SIGUSR1), errno()]).toEqual([0, ESRCH]);
});

test("a handler that fails leaves the interrupted call its own error", () => {
  signal(SIGUSR1, () => {
    kill(2 ** 31 - 1, 0);
  });
  process.kill(process.pid, "SIGUSR1");
  fails("EBADF", close, -1);
});

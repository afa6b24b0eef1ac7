// sigaction(2), sigprocmask(2), sigpending(2)
import * as signal_h from "bsd-sockets/signal";
import { sigaction, siginfo_t, sigset_t } from "bsd-sockets/signal";
import { getpid, getuid, usleep } from "bsd-sockets/unistd";
import { afterEach, describe, expect, test } from "vitest";
import { gives, row, succeeds, table } from "../helpers/calls.ts";
import { members, setOf, unchangeable } from "./sets.ts";

const { kill, raise, sigfillset, signal, sigpending, sigprocmask } = signal_h;
const { NSIG, SA_NODEFER, SA_RESETHAND, SA_RESTART, SA_SIGINFO, SI_TKILL, SI_USER, SIG_BLOCK, SIG_DFL } = signal_h;
const { SIG_IGN, SIG_SETMASK, SIG_UNBLOCK, SIGKILL, SIGPROF, SIGRTMIN, SIGSTOP, SIGUSR1, SIGUSR2 } = signal_h;
const { SIGWINCH } = signal_h;

const used = [SIGUSR1, SIGUSR2, SIGWINCH, SIGRTMIN];
afterEach(() => {
  sigprocmask(SIG_SETMASK, setOf(), null);
  for (const signum of used) signal(signum, SIG_DFL);
});

function actionOf(handler: sigaction["sa_handler"], flags = 0, mask = setOf()): sigaction {
  const action = new sigaction();
  action.sa_handler = handler;
  action.sa_flags = flags;
  action.sa_mask = mask;
  return action;
}

const set = (signum: number, ...rest: Parameters<typeof actionOf>): void =>
  gives(0, sigaction, signum, actionOf(...rest), null);

function pending(): number[] {
  const signals = new sigset_t();
  gives(0, sigpending, signals);
  return members(signals);
}

function blocked(): number[] {
  const signals = new sigset_t();
  gives(0, sigprocmask, SIG_BLOCK, null, signals);
  return members(signals);
}

table("sigaction", sigaction).failures(
  unchangeable.map(([name, signum]) => row(name, "EINVAL", () => [signum, actionOf(SIG_IGN), null])),
);
table("sigaction", sigaction).failures([
  row("signal 0, without a new action", "EINVAL", () => [0, null, null]),
  row("NSIG, to look only", "EINVAL", () => [NSIG as number, null, new sigaction()]),
]);
table("sigaction", sigaction).successes([
  row("neither a new action nor the old one", 0, () => [SIGUSR1, null, null]),
  row("the old action of SIGKILL", 0, () => [SIGKILL, null, new sigaction()]),
]);
table("sigprocmask", sigprocmask).failures([
  row("how is -1", "EINVAL", () => [-1, setOf(), null]),
  row("how is 3", "EINVAL", () => [3, setOf(SIGUSR1), new sigset_t()]),
]);
table("sigprocmask", sigprocmask).successes([
  row("how does not count without a set", 0, () => [-1, null, null]),
  row("nothing at all", 0, () => [SIG_BLOCK, null, null]),
]);

describe("sigaction tells the old action", () => {
  const handler = (): void => undefined;
  test("handler, flags and mask", () => {
    set(SIGUSR1, handler, SA_SIGINFO | SA_NODEFER, setOf(SIGUSR2, SIGWINCH));
    const old = new sigaction();
    gives(0, sigaction, SIGUSR1, actionOf(SIG_IGN), old);
    expect([old.sa_handler, old.sa_sigaction, old.sa_flags]).toEqual([handler, handler, SA_SIGINFO | SA_NODEFER]);
    expect(members(old.sa_mask)).toEqual([SIGUSR2, SIGWINCH].sort((a, b) => a - b));
    gives(0, sigaction, SIGUSR1, null, old);
    expect([old.sa_handler, old.sa_flags, members(old.sa_mask)]).toEqual([SIG_IGN, 0, []]);
  });
  test("of a signal that was never set", () => {
    const old = actionOf(handler, SA_RESTART, setOf(SIGUSR1));
    gives(0, sigaction, SIGPROF, null, old);
    expect([old.sa_handler, old.sa_flags, members(old.sa_mask)]).toEqual([SIG_DFL, 0, []]);
  });
  test("act and oldact may be one struct", () => {
    const action = actionOf(handler);
    gives(0, sigaction, SIGUSR1, action, action);
    expect(action.sa_handler).toBe(SIG_DFL);
    gives(0, sigaction, SIGUSR1, null, action);
    expect(action.sa_handler).toBe(handler);
  });
  test("a later change of the struct changes nothing", () => {
    const action = actionOf(handler, SA_NODEFER, setOf(SIGUSR2));
    gives(0, sigaction, SIGUSR1, action, null);
    action.fill(0);
    action.sa_handler = SIG_IGN;
    const old = new sigaction();
    gives(0, sigaction, SIGUSR1, null, old);
    expect([old.sa_handler, old.sa_flags, members(old.sa_mask)]).toEqual([handler, SA_NODEFER, [SIGUSR2]]);
  });
});

describe("flags", () => {
  test("SA_RESETHAND: the second signal meets the default action", () => {
    let count = 0;
    // Its default action is to be ignored.
    set(SIGWINCH, () => count++, SA_RESETHAND);
    gives(0, raise, SIGWINCH);
    gives(0, raise, SIGWINCH);
    expect(count).toBe(1);
    const old = new sigaction();
    gives(0, sigaction, SIGWINCH, null, old);
    expect(old.sa_handler).toBe(SIG_DFL);
  });

  test("SA_RESETHAND: the handler itself already finds the default action", () => {
    let found: unknown;
    set(
      SIGWINCH,
      () => {
        const old = new sigaction();
        sigaction(SIGWINCH, null, old);
        found = old.sa_handler;
      },
      SA_RESETHAND,
    );
    gives(0, raise, SIGWINCH);
    expect(found).toBe(SIG_DFL);
  });

  test.each([
    ["SA_NODEFER: the handler can be interrupted by its own signal", SA_NODEFER, "( ( ) )"],
    ["without SA_NODEFER it comes after the handler", 0, "( ) ( )"],
  ])("%s", (_name, flags, expected) => {
    const order: string[] = [];
    const handler = (): void => {
      order.push("(");
      if (order.length === 1) raise(SIGUSR1);
      order.push(")");
    };
    set(SIGUSR1, handler, flags);
    succeeds(raise, SIGUSR1);
    expect(order.join(" ")).toBe(expected);
  });

  test.each([
    ["raise", () => raise(SIGUSR1), SI_TKILL],
    ["kill", () => kill(getpid(), SIGUSR1), SI_USER],
  ])("SA_SIGINFO: who sent it, by %s", (_name, send, code) => {
    const seen: unknown[] = [];
    set(
      SIGUSR1,
      (signum, info) => seen.push([signum, info.si_signo, info.si_code, info.si_pid, info.si_uid, info.length]),
      SA_SIGINFO,
    );
    succeeds(send);
    expect(seen).toEqual([[SIGUSR1, SIGUSR1, code, getpid(), getuid(), siginfo_t.size]]);
  });
});

describe("the mask", () => {
  test("sa_mask and the signal itself are blocked during the handler, and only then", () => {
    let during: number[] = [];
    set(SIGUSR1, () => (during = blocked()), 0, setOf(SIGUSR2, SIGWINCH));
    gives(0, raise, SIGUSR1);
    expect(during).toEqual([SIGUSR1, SIGUSR2, SIGWINCH].sort((a, b) => a - b));
    expect(blocked()).toEqual([]);
  });

  test("SA_NODEFER: only sa_mask", () => {
    let during: number[] = [];
    set(SIGUSR1, () => (during = blocked()), SA_NODEFER, setOf(SIGUSR2));
    gives(0, raise, SIGUSR1);
    expect(during).toEqual([SIGUSR2]);
  });

  test("a signal of sa_mask is handled after the handler", () => {
    const order: string[] = [];
    set(SIGUSR2, () => order.push("second"));
    const handler = (): void => {
      raise(SIGUSR2);
      expect(pending()).toEqual([SIGUSR2]);
      order.push("first");
    };
    set(SIGUSR1, handler, 0, setOf(SIGUSR2));
    succeeds(raise, SIGUSR1);
    succeeds(getpid);
    expect(order).toEqual(["first", "second"]);
  });

  test("what a handler unblocks is blocked again after it, as in C", () => {
    gives(0, sigprocmask, SIG_BLOCK, setOf(SIGUSR2), null);
    set(SIGUSR1, () => sigprocmask(SIG_UNBLOCK, setOf(SIGUSR2), null));
    succeeds(raise, SIGUSR1);
    expect(blocked()).toEqual([SIGUSR2]);
  });

  test("SIG_BLOCK adds, SIG_UNBLOCK takes away, SIG_SETMASK sets; the old mask is told", () => {
    const steps: [number, sigset_t, number[], number[]][] = [
      [SIG_BLOCK, setOf(SIGUSR1), [], [SIGUSR1]],
      [SIG_BLOCK, setOf(SIGUSR2), [SIGUSR1], [SIGUSR1, SIGUSR2]],
      [SIG_UNBLOCK, setOf(SIGUSR1, SIGWINCH), [SIGUSR1, SIGUSR2], [SIGUSR2]],
      [SIG_SETMASK, setOf(SIGWINCH), [SIGUSR2], [SIGWINCH]],
      [SIG_SETMASK, setOf(), [SIGWINCH], []],
    ];
    for (const [how, signals, before, after] of steps) {
      const old = new sigset_t().fill(0xa5) as sigset_t;
      gives(0, sigprocmask, how, signals, old);
      expect([members(old), blocked()]).toEqual([before, after]);
    }
  });

  test("SIGKILL and SIGSTOP cannot be blocked, and nobody says so", () => {
    gives(0, sigprocmask, SIG_BLOCK, setOf(SIGKILL, SIGSTOP, SIGUSR1), null);
    expect(blocked()).toEqual([SIGUSR1]);
  });

  test("everything can be blocked and unblocked again", () => {
    const all = new sigset_t();
    sigfillset(all);
    gives(0, sigprocmask, SIG_BLOCK, all, null);
    expect(blocked().length).toBe(60);
    gives(0, sigprocmask, SIG_UNBLOCK, all, null);
    expect(blocked()).toEqual([]);
  });

  test("set and oldset may be the same memory", () => {
    const signals = setOf(SIGUSR1);
    gives(0, sigprocmask, SIG_SETMASK, signals, signals);
    expect([members(signals), blocked()]).toEqual([[], [SIGUSR1]]);
  });
});

describe("a blocked signal", () => {
  const count = (signum: number): { seen: number } => {
    const counter = { seen: 0 };
    set(signum, () => counter.seen++);
    gives(0, sigprocmask, SIG_BLOCK, setOf(signum), null);
    return counter;
  };

  test.each([
    ["raise", () => raise(SIGUSR1)],
    ["kill", () => kill(getpid(), SIGUSR1)],
  ])("sent by %s stays pending until it is unblocked, and then comes once", (_name, send) => {
    const counter = count(SIGUSR1);
    for (let time = 0; time < 3; time++) gives(0, send);
    // Another thread may have to hand it over first.
    for (let tries = 0; tries < 5000 && pending().length === 0; tries++) usleep(1000);
    expect([counter.seen, pending()]).toEqual([0, [SIGUSR1]]);
    gives(0, sigprocmask, SIG_UNBLOCK, setOf(SIGUSR1), null);
    expect([counter.seen, pending()]).toEqual([1, []]);
  });

  test("a real-time signal comes as often as it was sent", () => {
    const counter = count(SIGRTMIN);
    for (let time = 0; time < 3; time++) gives(0, raise, SIGRTMIN);
    gives(0, sigprocmask, SIG_UNBLOCK, setOf(SIGRTMIN), null);
    expect(counter.seen).toBe(3);
  });

  test("is forgotten when it is set to be ignored", () => {
    const counter = count(SIGUSR1);
    gives(0, raise, SIGUSR1);
    set(SIGUSR1, SIG_IGN);
    expect(pending()).toEqual([]);
    set(SIGUSR1, () => counter.seen++);
    gives(0, sigprocmask, SIG_UNBLOCK, setOf(SIGUSR1), null);
    expect(counter.seen).toBe(0);
  });

  test("may be given its handler while it is pending", () => {
    let seen = 0;
    gives(0, sigprocmask, SIG_BLOCK, setOf(SIGUSR1), null);
    gives(0, raise, SIGUSR1);
    set(SIGUSR1, () => seen++);
    expect(seen).toBe(0);
    gives(0, sigprocmask, SIG_SETMASK, setOf(), null);
    expect(seen).toBe(1);
  });

  test("several that are unblocked at once are all handled", () => {
    const order: number[] = [];
    for (const signum of used) set(signum, () => order.push(signum));
    gives(0, sigprocmask, SIG_BLOCK, setOf(...used), null);
    for (const signum of used) gives(0, raise, signum);
    gives(0, sigprocmask, SIG_UNBLOCK, setOf(...used), null);
    expect(order.sort((a, b) => a - b)).toEqual([...used].sort((a, b) => a - b));
  });

  test("when the first of two handlers throws, the second one runs at the next call", () => {
    let second = 0;
    set(SIGUSR1, () => {
      throw new Error("from the handler");
    });
    set(SIGUSR2, () => second++);
    gives(0, sigprocmask, SIG_BLOCK, setOf(SIGUSR1, SIGUSR2), null);
    gives(0, raise, SIGUSR1);
    gives(0, raise, SIGUSR2);
    expect(() => sigprocmask(SIG_UNBLOCK, setOf(SIGUSR1, SIGUSR2), null)).toThrow("from the handler");
    succeeds(getpid);
    expect([second, blocked()]).toEqual([1, []]);
  });
});

// <signal.h>
import { isMainThread } from "node:worker_threads";
import * as layouts from "./generated/signal.ts";
import { anyInt, takes, wrongType } from "./internal/check.ts";
import { callsOf } from "./internal/native.ts";
import { aliasType, isStruct } from "./internal/struct.ts";
import type { constant, int } from "./internal/types.ts";

export * from "./generated/signal.ts";

const calls = callsOf("signal");
const { sigset_t, siginfo_t } = layouts;

/** A handler: gets the signal's number, and with SA_SIGINFO what is known of its sender. */
export type handler = (signum: int, info: layouts.siginfo_t, context: null) => void;
/** What `signal` and `sa_handler` take: a function, SIG_DFL or SIG_IGN. */
export type sighandler_t = handler | number;

/** `SIG_DFL`: the default action. */
export const SIG_DFL = calls.SIG_DFL;
/** `SIG_IGN`: ignore the signal. */
export const SIG_IGN = calls.SIG_IGN;
/** `SIG_ERR`: what signal() returns when it failed. */
export const SIG_ERR = calls.SIG_ERR;
/** `SIGRTMIN`: the first real-time signal that a program may use. */
export const SIGRTMIN = calls.SIGRTMIN;
/** `SIGRTMAX`: the last real-time signal; the binding uses it itself, so that it cannot be handled. */
export const SIGRTMAX = calls.SIGRTMAX;

/** The disposition of one signal as the program set it. */
interface Action {
  readonly handler: sighandler_t;
  readonly mask: Uint8Array;
  readonly flags: number;
}

const actions = new Map<number, Action>();
const defaultAction: Action = { handler: SIG_DFL, mask: new sigset_t(), flags: 0 };
const current = (signum: number): Action => actions.get(signum) ?? defaultAction;

const install = calls.install;
const setAction = calls.setAction;

let installed = false;

/** The signals of siginterrupt(sig, 1): signal() gives their handlers no SA_RESTART, as in glibc. */
const interrupting = new Set<number>();
const restartFlag = (signum: number): number => (interrupting.has(signum) ? 0 : (layouts.SA_RESTART ?? 0));

// Runs a handler; the addon calls it when a signal was recorded (native/platform/unix/process/handlers.cc).
function dispatch(signum: number, info: Buffer): void {
  const { handler, flags } = current(signum);
  if (flags & layouts.SA_RESETHAND) actions.delete(signum);
  if (typeof handler !== "function") return;
  handler(signum, new siginfo_t(info.buffer, info.byteOffset), null);
}

function requireMainThread(call: string): void {
  if (!isMainThread) throw new Error(`${call}: signal handlers belong to the main thread, this is a worker`);
}

function change(call: string, signum: number, action: Action): int {
  requireMainThread(call);
  if (!installed && typeof action.handler === "function") {
    install(dispatch);
    installed = true;
  }
  // Now, so that libuv does not take the signal over when child_process is first used; its handler is called behind ours.
  if (signum === layouts.SIGCHLD && process.listenerCount("SIGCHLD") === 0) process.on("SIGCHLD", () => {});
  const disposition = typeof action.handler === "function" ? 2 : action.handler === SIG_IGN ? 1 : 0;
  const result = setAction(signum, disposition, action.flags, action.mask);
  if (result === 0) actions.set(signum, action);
  return result;
}

function checkedHandler(call: string, position: number, name: string, value: unknown): sighandler_t {
  if (typeof value === "function" || value === SIG_DFL || value === SIG_IGN) return value as sighandler_t;
  throw wrongType(call, position, name, "a function, SIG_DFL or SIG_IGN", value);
}

/**
 * `sighandler_t signal(int signum, sighandler_t handler)`
 *
 * BSD semantics as in glibc: the handler stays, interrupted calls are restarted. Returns the previous handler, or SIG_ERR with
 * errno EINVAL. The function runs when a blocking call of this binding is interrupted, at the next call into it, or on the event
 * loop. Source: signal(2), signal(7).
 */
export function signal(signum: constant, handler: sighandler_t): sighandler_t {
  // biome-ignore lint/complexity/noArguments: the number of arguments is what is checked
  takes("signal", arguments, 2);
  const number = anyInt("signal", 1, "signum", signum);
  const previous = current(number).handler;
  const mask = new sigset_t();
  const action = { handler: checkedHandler("signal", 2, "handler", handler), mask, flags: restartFlag(number) };
  return change("signal", number, action) === 0 ? previous : SIG_ERR;
}

class SigactionStruct extends layouts.sigaction {
  // SA_RESETHAND is an unsigned constant in C, which the assignment to the int converts.
  override get sa_flags(): number {
    return super.sa_flags;
  }
  override set sa_flags(value: number) {
    super.sa_flags = Number.isInteger(value) && value > 0x7fffffff && value <= 0xffffffff ? value | 0 : value;
  }
}

/**
 * `struct sigaction`: sa_handler (or sa_sigaction with SA_SIGINFO), sa_mask, sa_flags. A cast of one has a handler of its own,
 * SIG_DFL.
 */
export interface sigaction extends layouts.sigaction {
  sa_handler: sighandler_t;
}

const isSigaction = (object: unknown): object is sigaction => isStruct(layouts.sigaction, object);

/**
 * `int sigaction(int signum, const struct sigaction *act, struct sigaction *oldact)`
 *
 * Sets (act) and tells (oldact) a signal's disposition; both may be null. Returns 0, or -1 with errno EINVAL. As in C the struct
 * has the same name: `new sigaction()`. Source: sigaction(2).
 */
export const sigaction = Object.defineProperty(
  function sigaction(this: unknown, signum?: unknown, act?: unknown, oldact?: unknown): unknown {
    // biome-ignore lint/complexity/noArguments: a cast passes a buffer and an offset
    if (new.target !== undefined) return Reflect.construct(SigactionStruct, arguments);
    // biome-ignore lint/complexity/noArguments: the number of arguments is what is checked
    takes("sigaction", arguments, 3);
    const number = anyInt("sigaction", 1, "signum", signum);
    if (act !== null && !isSigaction(act)) throw wrongType("sigaction", 2, "act", "a sigaction or null", act);
    if (oldact !== null && !isSigaction(oldact)) {
      throw wrongType("sigaction", 3, "oldact", "a sigaction or null", oldact);
    }
    const before = current(number);
    const after = act === null ? before : { handler: act.sa_handler, mask: act.sa_mask.slice(), flags: act.sa_flags };
    // Without a change too, so that a wrong number is EINVAL; a signal that was never set stays Node's.
    if ((act !== null || !isSignal(number)) && change("sigaction", number, after) === -1) return -1;
    if (oldact !== null) {
      oldact.sa_handler = before.handler;
      oldact.sa_mask = before.mask;
      oldact.sa_flags = before.flags;
    }
    return 0;
  },
  "size",
  { value: layouts.sigaction.size },
) as unknown as {
  new (buffer?: ArrayBufferLike, byteOffset?: number): sigaction;
  (signum: constant, act: sigaction | null, oldact: sigaction | null): int;
  readonly size: number;
};

aliasType(sigaction, layouts.sigaction);

const isSignal = (signum: number): boolean => signum >= 1 && signum <= SIGRTMAX;
const canBeHandled = (signum: number): boolean =>
  signum >= 1 && signum < SIGRTMAX && signum !== layouts.SIGKILL && signum !== layouts.SIGSTOP;

/**
 * `int siginterrupt(int sig, int flag)`
 *
 * Whether the signal interrupts calls (flag not 0: EINTR) or has them restarted (0). Returns 0, or -1 with errno EINVAL.
 * Source: siginterrupt(3).
 */
export function siginterrupt(sig: constant, flag: int): int {
  // biome-ignore lint/complexity/noArguments: the number of arguments is what is checked
  takes("siginterrupt", arguments, 2);
  requireMainThread("siginterrupt");
  const number = anyInt("siginterrupt", 1, "sig", sig);
  if (anyInt("siginterrupt", 2, "flag", flag) === 0) interrupting.delete(number);
  else interrupting.add(number);
  const action = actions.get(number);
  const flags = restartFlag(number);
  if (action !== undefined)
    return change("siginterrupt", number, { ...action, flags: (action.flags & ~layouts.SA_RESTART) | flags });
  // What the program never set stays as it is (it may be Node's), unless the number is wrong: that is EINVAL.
  return canBeHandled(number) ? 0 : change("siginterrupt", number, { ...defaultAction, flags });
}

/** `int sigemptyset(sigset_t *set)`: no signal. Returns 0. Source: sigsetops(3). */
export const sigemptyset = calls.sigemptyset;

/** `int sigfillset(sigset_t *set)`: all signals. Returns 0. Source: sigsetops(3). */
export const sigfillset = calls.sigfillset;

/** `int sigaddset(sigset_t *set, int signum)`: returns 0, or -1 with errno EINVAL. Source: sigsetops(3). */
export const sigaddset = calls.sigaddset;

/** `int sigdelset(sigset_t *set, int signum)`: returns 0, or -1 with errno EINVAL. Source: sigsetops(3). */
export const sigdelset = calls.sigdelset;

/** `int sigismember(const sigset_t *set, int signum)`: 1 or 0, or -1 with errno EINVAL. Source: sigsetops(3). */
export const sigismember = calls.sigismember;

/**
 * `int sigprocmask(int how, const sigset_t *set, sigset_t *oldset)`
 *
 * SIG_BLOCK, SIG_UNBLOCK or SIG_SETMASK. A blocked signal stays pending, although Node has other threads. Returns 0, or -1 with
 * errno EINVAL. Source: sigprocmask(2).
 */
export const sigprocmask = calls.sigprocmask;

/** `int sigpending(sigset_t *set)`: the signals that are blocked and pending. Returns 0. Source: sigpending(2). */
export const sigpending = calls.sigpending;

/** `int sigsuspend(const sigset_t *mask)`: waits with another mask; always -1, errno EINTR. Source: sigsuspend(2). */
export const sigsuspend = calls.sigsuspend;

/** `int kill(pid_t pid, int sig)`: returns 0, or -1 with errno EINVAL, EPERM, ESRCH. Source: kill(2). */
export const kill = calls.kill;

/** `int raise(int sig)`: the signal to the calling thread; its handler has run on return. Source: raise(3). */
export const raise = calls.raise;

// <sys/wait.h>
import { callsOf } from "../internal/native.ts";
import { reaped } from "../internal/reaped.ts";
import type { constant, int, int_pointer } from "../internal/types.ts";

export * from "../generated/sys_wait.ts";

const calls = callsOf("sys/wait");
const nativeWait = calls.wait;
const nativeWaitpid = calls.waitpid;

/**
 * `pid_t wait(int *wstatus)`
 *
 * Waits for any child to end. Returns its pid and stores its status (an int box, or null), or -1 with errno ECHILD, EINTR. A child
 * of child_process that it happens to reap still gets its 'exit' event. Source: wait(2).
 */
export function wait(wstatus: int_pointer): int {
  // biome-ignore lint/complexity/noArguments: handed on as they came, so that the addon checks their number
  return reaped((status) => Reflect.apply(nativeWait, undefined, [status, ...[].slice.call(arguments, 1)]), wstatus);
}

/**
 * `pid_t waitpid(pid_t pid, int *wstatus, int options)`
 *
 * pid > 0: that child; -1: any; 0: any of the process group; < -1: any of group -pid. Options WNOHANG, WUNTRACED, WCONTINUED. Returns
 * the child's pid, 0 with WNOHANG where none has changed, or -1 with errno ECHILD, EINTR, EINVAL. Source: wait(2).
 */
export function waitpid(pid: int, wstatus: int_pointer, options: constant): int {
  return reaped(
    // biome-ignore lint/complexity/noArguments: handed on as they came, so that the addon checks their number
    (status) => Reflect.apply(nativeWaitpid, undefined, [pid, status, options, ...[].slice.call(arguments, 3)]),
    wstatus,
  );
}

/**
 * `int waitid(idtype_t idtype, id_t id, siginfo_t *infop, int options)`
 *
 * P_ALL, P_PID, P_PGID; options WEXITED, WSTOPPED, WCONTINUED, WNOHANG, WNOWAIT. Returns 0, or -1 with errno ECHILD, EINTR, EINVAL.
 * Source: wait(2).
 */
export const waitid = calls.waitid;

/** `int WIFEXITED(int wstatus)`: 1 where the child ended by exit. Source: wait(2). */
export const WIFEXITED = calls.WIFEXITED;
/** `int WEXITSTATUS(int wstatus)`: its exit status, 0 to 255. Source: wait(2). */
export const WEXITSTATUS = calls.WEXITSTATUS;
/** `int WIFSIGNALED(int wstatus)`: 1 where a signal ended the child. Source: wait(2). */
export const WIFSIGNALED = calls.WIFSIGNALED;
/** `int WTERMSIG(int wstatus)`: that signal's number. Source: wait(2). */
export const WTERMSIG = calls.WTERMSIG;
/** `int WCOREDUMP(int wstatus)`: 1 where it dumped core. Source: wait(2). */
export const WCOREDUMP = calls.WCOREDUMP;
/** `int WIFSTOPPED(int wstatus)`: 1 where the child is stopped (WUNTRACED). Source: wait(2). */
export const WIFSTOPPED = calls.WIFSTOPPED;
/** `int WSTOPSIG(int wstatus)`: the signal that stopped it. Source: wait(2). */
export const WSTOPSIG = calls.WSTOPSIG;
/** `int WIFCONTINUED(int wstatus)`: 1 where SIGCONT resumed it (WCONTINUED). Source: wait(2). */
export const WIFCONTINUED = calls.WIFCONTINUED;

// <sys/wait.h>
import { header } from "../internal/native.ts";
import { reaped } from "../internal/reaped.ts";
import type { constant, int, int_pointer, pointer } from "../internal/types.ts";

export * from "../generated/sys_wait.ts";

const { functions } = header("sys/wait");
const nativeWait = functions.wait as (wstatus: int_pointer) => int;
const nativeWaitpid = functions.waitpid as (pid: int, wstatus: int_pointer, options: constant) => int;

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
export const waitid = functions.waitid as (idtype: constant, id: int, infop: pointer, options: constant) => int;

/** `WIFEXITED(wstatus)`: 1 where the child ended by exit. Source: wait(2). */
export const WIFEXITED = functions.WIFEXITED as (wstatus: int) => int;
/** `WEXITSTATUS(wstatus)`: its exit status, 0 to 255. Source: wait(2). */
export const WEXITSTATUS = functions.WEXITSTATUS as (wstatus: int) => int;
/** `WIFSIGNALED(wstatus)`: 1 where a signal ended the child. Source: wait(2). */
export const WIFSIGNALED = functions.WIFSIGNALED as (wstatus: int) => int;
/** `WTERMSIG(wstatus)`: that signal's number. Source: wait(2). */
export const WTERMSIG = functions.WTERMSIG as (wstatus: int) => int;
/** `WCOREDUMP(wstatus)`: 1 where it dumped core. Source: wait(2). */
export const WCOREDUMP = functions.WCOREDUMP as (wstatus: int) => int;
/** `WIFSTOPPED(wstatus)`: 1 where the child is stopped (WUNTRACED). Source: wait(2). */
export const WIFSTOPPED = functions.WIFSTOPPED as (wstatus: int) => int;
/** `WSTOPSIG(wstatus)`: the signal that stopped it. Source: wait(2). */
export const WSTOPSIG = functions.WSTOPSIG as (wstatus: int) => int;
/** `WIFCONTINUED(wstatus)`: 1 where SIGCONT resumed it (WCONTINUED). Source: wait(2). */
export const WIFCONTINUED = functions.WIFCONTINUED as (wstatus: int) => int;

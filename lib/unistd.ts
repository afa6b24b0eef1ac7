// <unistd.h>
import { isMainThread } from "node:worker_threads";
import { takes } from "./internal/check.ts";
import { becomeChild, requireForkable } from "./internal/fork.ts";
import { callsOf } from "./internal/native.ts";
import type { int, text } from "./internal/types.ts";

export * from "./generated/unistd.ts";
export { NULL } from "./stddef.ts";

const calls = callsOf("unistd");

/**
 * `ssize_t read(int fd, void *buf, size_t count)`
 *
 * Returns the number of bytes read, 0 at the end, or -1 with errno EAGAIN, EBADF, EFAULT, EINTR, EINVAL, EIO, EISDIR and on a
 * socket those of recv. Source: read(2).
 */
export const read = calls.read;

/**
 * `ssize_t write(int fd, const void *buf, size_t count)`
 *
 * Returns the number of bytes written, which may be less than `count`, or -1 with errno EAGAIN, EBADF, EDESTADDRREQ, EFAULT,
 * EFBIG, EINTR, EINVAL, EIO, ENOSPC, EPIPE and on a socket those of send. Source: write(2).
 */
export const write = calls.write;

/** `int close(int fd)`: returns 0, or -1 with errno EBADF, EINTR, EIO. Source: close(2). */
export const close = calls.close;

/** `int dup(int oldfd)`: the lowest free descriptor for the same open file, or -1 with errno EBADF, EMFILE. Source: dup(2). */
export const dup = calls.dup;

/**
 * `int dup2(int oldfd, int newfd)`
 *
 * Makes `newfd` a copy of `oldfd`, closing what it was. Returns `newfd`, or -1 with errno EBADF, EBUSY, EINTR, EMFILE.
 * Source: dup(2).
 */
export const dup2 = calls.dup2;

/**
 * `int pipe(int pipefd[2])`
 *
 * `pipefd[0]` is the read end, `pipefd[1]` the write end. Returns 0, or -1 with errno EFAULT, EMFILE, ENFILE. Source: pipe(2).
 */
export const pipe = calls.pipe;

/** `pid_t getpid(void)`: the process's id. Source: getpid(2). */
export const getpid = calls.getpid;

/** `pid_t getppid(void)`: the parent's id. Source: getpid(2). */
export const getppid = calls.getppid;

/** `unsigned int sleep(unsigned int seconds)`: 0, or the seconds left when a signal came. Source: sleep(3). */
export const sleep = calls.sleep;

/** `int usleep(useconds_t usec)`: microseconds. Returns 0, or -1 with errno EINTR, EINVAL. Source: usleep(3). */
export const usleep = calls.usleep;

/** `int pipe2(int pipefd[2], int flags)`: pipe() with O_CLOEXEC, O_NONBLOCK … Source: pipe(2). */
export const pipe2 = calls.pipe2;

/** `int dup3(int oldfd, int newfd, int flags)`: dup2() with O_CLOEXEC; equal descriptors are EINVAL. Source: dup(2). */
export const dup3 = calls.dup3;

const nativeFork = calls.fork;

/**
 * `pid_t fork(void)`
 *
 * Both processes go on after the call, the child with a copy of the whole program and of its event loop. Returns 0 in the child,
 * the child's pid in the parent, or -1 with errno EAGAIN, ENOMEM. Throws an Error where the process cannot fork; see
 * `bsd-sockets/forkable`. Source: fork(2).
 */
export function fork(): int {
  // biome-ignore lint/complexity/noArguments: the number of arguments is what is checked
  takes("fork", arguments, 0);
  requireForkable();
  const pid = nativeFork();
  if (pid === 0) becomeChild(getpid());
  return pid;
}

/** `void _exit(int status)`: ends at once; nothing is flushed, no exit function runs. Source: _exit(2). */
export const _exit = calls._exit;

/**
 * `int execv(const char *pathname, char *const argv[])`
 *
 * Runs another program in this process, which it gets as a C program would have left it. Returns only on failure: -1 with errno
 * E2BIG, EACCES, EISDIR, ELOOP, ENAMETOOLONG, ENOENT, ENOEXEC, ENOMEM, ENOTDIR, EPERM, ETXTBSY. `argv` is an array, with or without C's
 * terminating null. Source: execve(2), exec(3).
 */
export const execv = calls.execv;

/** `int execvp(const char *file, char *const argv[])`: execv() that looks for `file` in PATH. Source: exec(3). */
export const execvp = calls.execvp;

/** `int execve(const char *pathname, char *const argv[], char *const envp[])`: execv() with an environment. Source: execve(2). */
export const execve = calls.execve;

/** `int execl(const char *pathname, const char *arg, ...)`: execv() with the arguments one by one, up to a null. Source: exec(3). */
export const execl = calls.execl;

/** `int execlp(const char *file, const char *arg, ...)`: execvp() with the arguments one by one, up to a null. Source: exec(3). */
export const execlp = calls.execlp;

/** `int execle(const char *pathname, const char *arg, ...)`: execve() so; `envp` comes behind the null. Source: exec(3). */
export const execle = calls.execle;

/** `uid_t getuid(void)`: real user id. Source: getuid(2). */
export const getuid = calls.getuid;
/** `uid_t geteuid(void)`: effective user id. Source: getuid(2). */
export const geteuid = calls.geteuid;
/** `gid_t getgid(void)`: real group id. Source: getgid(2). */
export const getgid = calls.getgid;
/** `gid_t getegid(void)`: effective group id. Source: getgid(2). */
export const getegid = calls.getegid;
/** `pid_t getpgrp(void)`: the caller's process group. Source: getpgrp(2). */
export const getpgrp = calls.getpgrp;
/** `pid_t getpgid(pid_t pid)`: a process's group, or -1 with errno EPERM, ESRCH. Source: getpgid(2). */
export const getpgid = calls.getpgid;
/** `pid_t getsid(pid_t pid)`: a process's session, or -1 with errno EPERM, ESRCH. Source: getsid(2). */
export const getsid = calls.getsid;
/** `int setpgid(pid_t pid, pid_t pgid)`: returns 0, or -1 with errno EACCES, EINVAL, EPERM, ESRCH. Source: setpgid(2). */
export const setpgid = calls.setpgid;
/** `pid_t setsid(void)`: the new session's id, or -1 with errno EPERM. Source: setsid(2). */
export const setsid = calls.setsid;

/** `unsigned int alarm(unsigned int seconds)`: SIGALRM later; returns the seconds that an earlier alarm had left. Source: alarm(2). */
export const alarm = calls.alarm;
/** `int pause(void)`: waits for a signal handler; always -1, errno EINTR. Source: pause(2). */
export const pause = calls.pause;
/** `int access(const char *pathname, int mode)`: F_OK R_OK W_OK X_OK; 0, or -1 with errno EACCES, ENOENT … Source: access(2). */
export const access = calls.access;
const nativeChdir = calls.chdir;

/** `int chdir(const char *path)`: returns 0, or -1 with errno EACCES, ENOENT, ENOTDIR … Source: chdir(2). */
export function chdir(_path: text): int {
  // biome-ignore lint/complexity/noArguments: handed on as they came, so that the addon checks them
  const result = Reflect.apply(nativeChdir, undefined, arguments);
  // Node remembers the name of the working folder until its own chdir is called.
  if (result === 0 && isMainThread) process.chdir(".");
  return result;
}
/** `int gethostname(char *name, size_t len)`: returns 0, or -1 with errno ENAMETOOLONG. Source: gethostname(2). */
export const gethostname = calls.gethostname;

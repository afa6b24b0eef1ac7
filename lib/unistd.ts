// <unistd.h>
import { hot3 } from "./internal/hot.ts";
import { header } from "./internal/native.ts";
import type { const_pointer, int, pointer } from "./internal/types.ts";

export * from "./generated/unistd.ts";
export { NULL } from "./stddef.ts";

const { functions } = header("unistd");

/**
 * `ssize_t read(int fd, void *buf, size_t count)`
 *
 * Returns the number of bytes read, 0 at the end, or -1 with errno EAGAIN, EBADF, EFAULT, EINTR, EINVAL, EIO, EISDIR and on a
 * socket those of recv. Source: read(2).
 */
export const read = hot3<pointer>("unistd", "read");

/**
 * `ssize_t write(int fd, const void *buf, size_t count)`
 *
 * Returns the number of bytes written, which may be less than `count`, or -1 with errno EAGAIN, EBADF, EDESTADDRREQ, EFAULT,
 * EFBIG, EINTR, EINVAL, EIO, ENOSPC, EPIPE and on a socket those of send. Source: write(2).
 */
export const write = hot3<const_pointer>("unistd", "write");

/** `int close(int fd)`: returns 0, or -1 with errno EBADF, EINTR, EIO. Source: close(2). */
export const close = functions.close as (fd: int) => int;

/** `int dup(int oldfd)`: the lowest free descriptor for the same open file, or -1 with errno EBADF, EMFILE. Source: dup(2). */
export const dup = functions.dup as (oldfd: int) => int;

/**
 * `int dup2(int oldfd, int newfd)`
 *
 * Makes `newfd` a copy of `oldfd`, closing what it was. Returns `newfd`, or -1 with errno EBADF, EBUSY, EINTR, EMFILE.
 * Source: dup(2).
 */
export const dup2 = functions.dup2 as (oldfd: int, newfd: int) => int;

/**
 * `int pipe(int pipefd[2])`
 *
 * `pipefd[0]` is the read end, `pipefd[1]` the write end. Returns 0, or -1 with errno EFAULT, EMFILE, ENFILE. Source: pipe(2).
 */
export const pipe = functions.pipe as (pipefd: Int32Array | Uint32Array | null) => int;

/** `pid_t getpid(void)`: the process's id. Source: getpid(2). */
export const getpid = functions.getpid as () => int;

/** `pid_t getppid(void)`: the parent's id. Source: getpid(2). */
export const getppid = functions.getppid as () => int;

/** `unsigned int sleep(unsigned int seconds)`: 0, or the seconds left when a signal came. Source: sleep(3). */
export const sleep = functions.sleep as (seconds: int) => int;

/** `int usleep(useconds_t usec)`: microseconds. Returns 0, or -1 with errno EINTR, EINVAL. Source: usleep(3). */
export const usleep = functions.usleep as (usec: int) => int;

// <fcntl.h>
import { header } from "./internal/native.ts";
import type { constant, int, pointer, text } from "./internal/types.ts";

export * from "./generated/fcntl.ts";

const { functions } = header("fcntl");

/**
 * `int fcntl(int fd, int cmd, ...)`
 *
 * F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_GETOWN, F_SETOWN … with an int, F_GETLK, F_SETLK, F_SETLKW with a `flock`. Returns what
 * the command says, or -1 with errno EACCES, EAGAIN, EBADF, EINTR, EINVAL, EMFILE, ENOLCK, EPERM, ESRCH. Source: fcntl(2).
 */
export const fcntl = functions.fcntl as (fd: int, cmd: constant, arg?: constant | pointer) => int;

/**
 * `int open(const char *pathname, int flags, ... mode_t mode)`
 *
 * Returns a descriptor, or -1 with errno EACCES, EEXIST, EISDIR, ELOOP, EMFILE, ENAMETOOLONG, ENOENT, ENOTDIR, ENXIO, EROFS and others.
 * Source: open(2).
 */
export const open = functions.open as (pathname: text, flags: constant, mode?: int) => int;

// <fcntl.h>
import { callsOf } from "./internal/native.ts";

export * from "./generated/fcntl.ts";

const calls = callsOf("fcntl");

/**
 * `int fcntl(int fd, int cmd, ...)`
 *
 * F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_GETOWN, F_SETOWN … with an int, F_GETLK, F_SETLK, F_SETLKW with a `flock`. Returns what
 * the command says, or -1 with errno EACCES, EAGAIN, EBADF, EINTR, EINVAL, EMFILE, ENOLCK, EPERM, ESRCH. Source: fcntl(2).
 */
export const fcntl = calls.fcntl;

/**
 * `int open(const char *pathname, int flags, ...)`
 *
 * Returns a descriptor, or -1 with errno EACCES, EEXIST, EISDIR, ELOOP, EMFILE, ENAMETOOLONG, ENOENT, ENOTDIR, ENXIO, EROFS and others.
 * Source: open(2).
 */
export const open = calls.open;

import { callsOf } from "../internal/native.ts";

export * from "../generated/sys_select.ts";
export { timeval } from "../generated/sys_time.ts";

const calls = callsOf("sys/select");

/**
 * `int select(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds, struct timeval *timeout)`
 *
 * Waits until one of the descriptors below `nfds` is ready; the sets and, on Linux, the timeout are changed. Returns how many
 * are ready, 0 after the timeout, or -1 with errno EBADF, EINTR, EINVAL, ENOMEM. Never restarted. Source: select(2).
 */
export const select = calls.select;

/** `void FD_ZERO(fd_set *set)` */
export const FD_ZERO = calls.FD_ZERO;
/** `void FD_SET(int fd, fd_set *set)`: an fd of FD_SETSIZE or more is a RangeError; C would write past the set. */
export const FD_SET = calls.FD_SET;
/** `void FD_CLR(int fd, fd_set *set)` */
export const FD_CLR = calls.FD_CLR;
/** `int FD_ISSET(int fd, fd_set *set)`: 1 or 0. */
export const FD_ISSET = calls.FD_ISSET;

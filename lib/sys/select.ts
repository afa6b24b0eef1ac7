// <sys/select.h>
import type { fd_set } from "../generated/sys_select.ts";
import { header } from "../internal/native.ts";
import type { int, memory, pointer } from "../internal/types.ts";

export * from "../generated/sys_select.ts";
export { timeval } from "../generated/sys_time.ts";

const { functions } = header("sys/select");

/**
 * `int select(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds, struct timeval *timeout)`
 *
 * Waits until one of the descriptors below `nfds` is ready; the sets and, on Linux, the timeout are changed. Returns how many
 * are ready, 0 after the timeout, or -1 with errno EBADF, EINTR, EINVAL, ENOMEM. Never restarted. Source: select(2).
 */
export const select = functions.select as (
  nfds: int,
  readfds: pointer,
  writefds: pointer,
  exceptfds: pointer,
  timeout: pointer,
) => int;

/** `void FD_ZERO(fd_set *set)` */
export const FD_ZERO = functions.FD_ZERO as (set: fd_set | memory) => void;
/** `void FD_SET(int fd, fd_set *set)`: an fd of FD_SETSIZE or more is a RangeError; C would write past the set. */
export const FD_SET = functions.FD_SET as (fd: int, set: fd_set | memory) => void;
/** `void FD_CLR(int fd, fd_set *set)` */
export const FD_CLR = functions.FD_CLR as (fd: int, set: fd_set | memory) => void;
/** `int FD_ISSET(int fd, fd_set *set)`: 1 or 0. */
export const FD_ISSET = functions.FD_ISSET as (fd: int, set: fd_set | memory) => int;

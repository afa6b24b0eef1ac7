// <errno.h>
import { callsOf } from "./internal/native.ts";

export * from "./generated/errno.ts";

const calls = callsOf("errno");

/**
 * `errno`
 *
 * The code of the last call of this thread that failed. Success leaves it alone, and so do garbage collection, timers and
 * Node's own calls in between. Source: errno(3).
 */
export const errno = calls.errno_;

/** `errno = value` */
export const set_errno = calls.set_errno;

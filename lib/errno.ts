// <errno.h>
import { header } from "./internal/native.ts";
import type { int } from "./internal/types.ts";

export * from "./generated/errno.ts";

const { functions } = header("errno");

/**
 * `errno`
 *
 * The code of the last call of this thread that failed. Success leaves it alone, and so do garbage collection, timers and
 * Node's own calls in between. Source: errno(3).
 */
export const errno = functions.errno_ as () => int;

/** `errno = value` */
export const set_errno = functions.set_errno as (value: int) => void;

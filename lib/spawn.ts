// <spawn.h>
import type * as layouts from "./generated/spawn.ts";
import { header } from "./internal/native.ts";
import type { constant, int, int_pointer, text } from "./internal/types.ts";
import type { sigset_t } from "./signal.ts";

export * from "./generated/spawn.ts";

type file_actions = layouts.posix_spawn_file_actions_t;
type attributes = layouts.posix_spawnattr_t;
type strings = readonly (text | null)[];

const { functions } = header("spawn");

/** `int posix_spawn_file_actions_init(posix_spawn_file_actions_t *file_actions)`: no action yet. Returns 0. Source: posix_spawn(3). */
export const posix_spawn_file_actions_init = functions.posix_spawn_file_actions_init as (
  file_actions: file_actions,
) => int;

/** `int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *file_actions)`: returns 0. Source: posix_spawn(3). */
export const posix_spawn_file_actions_destroy = functions.posix_spawn_file_actions_destroy as (
  file_actions: file_actions,
) => int;

/**
 * `int posix_spawn_file_actions_addclose(posix_spawn_file_actions_t *file_actions, int fd)`
 *
 * The child closes `fd`. Returns 0, or EBADF for a number that no descriptor has. Source: posix_spawn(3).
 */
export const posix_spawn_file_actions_addclose = functions.posix_spawn_file_actions_addclose as (
  file_actions: file_actions,
  fd: int,
) => int;

/** `int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t *file_actions, int fd, int newfd)`: the child calls dup2(fd, newfd). Returns 0 or EBADF. Source: posix_spawn(3). */
export const posix_spawn_file_actions_adddup2 = functions.posix_spawn_file_actions_adddup2 as (
  file_actions: file_actions,
  fd: int,
  newfd: int,
) => int;

/**
 * `int posix_spawn_file_actions_addopen(posix_spawn_file_actions_t *file_actions, int fd, const char *path, int oflag, mode_t mode)`
 *
 * The child opens `path` as `fd`. Returns 0 or EBADF. Source: posix_spawn(3).
 */
export const posix_spawn_file_actions_addopen = functions.posix_spawn_file_actions_addopen as (
  file_actions: file_actions,
  fd: int,
  path: text,
  oflag: constant,
  mode: int,
) => int;

/** `int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *file_actions, const char *path)`: the child changes its folder. Returns 0. Source: glibc. */
export const posix_spawn_file_actions_addchdir_np = functions.posix_spawn_file_actions_addchdir_np as (
  file_actions: file_actions,
  path: text,
) => int;

/** `int posix_spawnattr_init(posix_spawnattr_t *attr)`: no flags. Returns 0. Source: posix_spawn(3). */
export const posix_spawnattr_init = functions.posix_spawnattr_init as (attr: attributes) => int;

/** `int posix_spawnattr_destroy(posix_spawnattr_t *attr)`: returns 0. Source: posix_spawn(3). */
export const posix_spawnattr_destroy = functions.posix_spawnattr_destroy as (attr: attributes) => int;

/**
 * `int posix_spawnattr_setflags(posix_spawnattr_t *attr, short flags)`
 *
 * POSIX_SPAWN_RESETIDS, SETPGROUP, SETSIGDEF, SETSIGMASK, SETSID, SETSCHEDPARAM, SETSCHEDULER. Returns 0, or EINVAL for others. Source: posix_spawn(3).
 */
export const posix_spawnattr_setflags = functions.posix_spawnattr_setflags as (
  attr: attributes,
  flags: constant,
) => int;

/** `int posix_spawnattr_getflags(const posix_spawnattr_t *attr, short *flags)`: into a short box. Returns 0. Source: posix_spawn(3). */
export const posix_spawnattr_getflags = functions.posix_spawnattr_getflags as (
  attr: attributes,
  flags: Int16Array,
) => int;

/** `int posix_spawnattr_setpgroup(posix_spawnattr_t *attr, pid_t pgroup)`: counts with POSIX_SPAWN_SETPGROUP. Returns 0. Source: posix_spawn(3). */
export const posix_spawnattr_setpgroup = functions.posix_spawnattr_setpgroup as (attr: attributes, pgroup: int) => int;

/** `int posix_spawnattr_getpgroup(const posix_spawnattr_t *attr, pid_t *pgroup)`: into an int box. Returns 0. Source: posix_spawn(3). */
export const posix_spawnattr_getpgroup = functions.posix_spawnattr_getpgroup as (
  attr: attributes,
  pgroup: Int32Array,
) => int;

/** `int posix_spawnattr_getsigmask(const posix_spawnattr_t *attr, sigset_t *set)`: returns 0. Source: posix_spawn(3). */
export const posix_spawnattr_getsigmask = functions.posix_spawnattr_getsigmask as (
  attr: attributes,
  set: sigset_t,
) => int;

/** `int posix_spawnattr_getsigdefault(const posix_spawnattr_t *attr, sigset_t *set)`: returns 0. Source: posix_spawn(3). */
export const posix_spawnattr_getsigdefault = functions.posix_spawnattr_getsigdefault as (
  attr: attributes,
  set: sigset_t,
) => int;

/** `int posix_spawnattr_setsigmask(posix_spawnattr_t *attr, const sigset_t *set)`: counts with POSIX_SPAWN_SETSIGMASK. Returns 0. Source: posix_spawn(3). */
export const posix_spawnattr_setsigmask = functions.posix_spawnattr_setsigmask as (
  attr: attributes,
  set: sigset_t,
) => int;

/** `int posix_spawnattr_setsigdefault(posix_spawnattr_t *attr, const sigset_t *set)`: counts with POSIX_SPAWN_SETSIGDEF. Returns 0. Source: posix_spawn(3). */
export const posix_spawnattr_setsigdefault = functions.posix_spawnattr_setsigdefault as (
  attr: attributes,
  set: sigset_t,
) => int;

type spawn = (
  pid: int_pointer,
  path: text,
  file_actions: file_actions | null,
  attrp: attributes | null,
  argv: strings,
  envp: strings | null,
) => int;

/**
 * `int posix_spawn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *file_actions, const posix_spawnattr_t *attrp,
 * char *const argv[], char *const envp[])`
 *
 * Starts a program in a child, which gets the state that a C parent would hand over. Stores the child's pid in an int box (or null).
 * Returns 0, or an error number (not errno): E2BIG, EACCES, EBADF, ENOENT, ENOEXEC, ENOMEM … Needs no fork-safe process. Source: posix_spawn(3).
 */
export const posix_spawn = functions.posix_spawn as spawn;

/** `int posix_spawnp(pid_t *pid, const char *file, …)`: posix_spawn() that looks for `file` in PATH. Source: posix_spawn(3). */
export const posix_spawnp = functions.posix_spawnp as spawn;

// <spawn.h>
import { callsOf } from "./internal/native.ts";

export * from "./generated/spawn.ts";

const calls = callsOf("spawn");

/** `int posix_spawn_file_actions_init(posix_spawn_file_actions_t *file_actions)`: no action yet. Returns 0. Source: posix_spawn(3). */
export const posix_spawn_file_actions_init = calls.posix_spawn_file_actions_init;

/** `int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *file_actions)`: returns 0. Source: posix_spawn(3). */
export const posix_spawn_file_actions_destroy = calls.posix_spawn_file_actions_destroy;

/**
 * `int posix_spawn_file_actions_addclose(posix_spawn_file_actions_t *file_actions, int fd)`
 *
 * The child closes `fd`. Returns 0, or EBADF for a number that no descriptor has. Source: posix_spawn(3).
 */
export const posix_spawn_file_actions_addclose = calls.posix_spawn_file_actions_addclose;

/** `int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t *file_actions, int fd, int newfd)`: the child calls dup2(fd, newfd). Returns 0 or EBADF. Source: posix_spawn(3). */
export const posix_spawn_file_actions_adddup2 = calls.posix_spawn_file_actions_adddup2;

/**
 * `int posix_spawn_file_actions_addopen(posix_spawn_file_actions_t *file_actions, int fd, const char *path, int oflag, mode_t mode)`
 *
 * The child opens `path` as `fd`. Returns 0 or EBADF. Source: posix_spawn(3).
 */
export const posix_spawn_file_actions_addopen = calls.posix_spawn_file_actions_addopen;

/** `int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *file_actions, const char *path)`: the child changes its folder. Returns 0. Source: glibc. */
export const posix_spawn_file_actions_addchdir_np = calls.posix_spawn_file_actions_addchdir_np;

/** `int posix_spawnattr_init(posix_spawnattr_t *attr)`: no flags. Returns 0. Source: posix_spawn(3). */
export const posix_spawnattr_init = calls.posix_spawnattr_init;

/** `int posix_spawnattr_destroy(posix_spawnattr_t *attr)`: returns 0. Source: posix_spawn(3). */
export const posix_spawnattr_destroy = calls.posix_spawnattr_destroy;

/**
 * `int posix_spawnattr_setflags(posix_spawnattr_t *attr, short flags)`
 *
 * POSIX_SPAWN_RESETIDS, SETPGROUP, SETSIGDEF, SETSIGMASK, SETSID, SETSCHEDPARAM, SETSCHEDULER. Returns 0, or EINVAL for others. Source: posix_spawn(3).
 */
export const posix_spawnattr_setflags = calls.posix_spawnattr_setflags;

/** `int posix_spawnattr_getflags(const posix_spawnattr_t *attr, short *flags)`: into a short box. Returns 0. Source: posix_spawn(3). */
export const posix_spawnattr_getflags = calls.posix_spawnattr_getflags;

/** `int posix_spawnattr_setpgroup(posix_spawnattr_t *attr, pid_t pgroup)`: counts with POSIX_SPAWN_SETPGROUP. Returns 0. Source: posix_spawn(3). */
export const posix_spawnattr_setpgroup = calls.posix_spawnattr_setpgroup;

/** `int posix_spawnattr_getpgroup(const posix_spawnattr_t *attr, pid_t *pgroup)`: into an int box. Returns 0. Source: posix_spawn(3). */
export const posix_spawnattr_getpgroup = calls.posix_spawnattr_getpgroup;

/** `int posix_spawnattr_getsigmask(const posix_spawnattr_t *attr, sigset_t *set)`: returns 0. Source: posix_spawn(3). */
export const posix_spawnattr_getsigmask = calls.posix_spawnattr_getsigmask;

/** `int posix_spawnattr_getsigdefault(const posix_spawnattr_t *attr, sigset_t *set)`: returns 0. Source: posix_spawn(3). */
export const posix_spawnattr_getsigdefault = calls.posix_spawnattr_getsigdefault;

/** `int posix_spawnattr_setsigmask(posix_spawnattr_t *attr, const sigset_t *set)`: counts with POSIX_SPAWN_SETSIGMASK. Returns 0. Source: posix_spawn(3). */
export const posix_spawnattr_setsigmask = calls.posix_spawnattr_setsigmask;

/** `int posix_spawnattr_setsigdefault(posix_spawnattr_t *attr, const sigset_t *set)`: counts with POSIX_SPAWN_SETSIGDEF. Returns 0. Source: posix_spawn(3). */
export const posix_spawnattr_setsigdefault = calls.posix_spawnattr_setsigdefault;

/**
 * `int posix_spawn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *file_actions, const posix_spawnattr_t *attrp,
 * char *const argv[], char *const envp[])`
 *
 * Starts a program in a child, which gets the state that a C parent would hand over. Stores the child's pid in an int box (or null).
 * Returns 0, or an error number (not errno): E2BIG, EACCES, EBADF, ENOENT, ENOEXEC, ENOMEM … Needs no fork-safe process. Source: posix_spawn(3).
 */
export const posix_spawn = calls.posix_spawn;

/**
 * `int posix_spawnp(pid_t *pid, const char *file, const posix_spawn_file_actions_t *file_actions, const posix_spawnattr_t *attrp,
 * char *const argv[], char *const envp[])`
 *
 * posix_spawn() that looks for `file` in PATH. Source: posix_spawn(3).
 */
export const posix_spawnp = calls.posix_spawnp;

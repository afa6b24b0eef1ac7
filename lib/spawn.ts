// <spawn.h>
import * as layouts from "./generated/spawn.ts";
import { anyInt, integer, takes, wrongType } from "./internal/check.ts";
import { callsOf, header } from "./internal/native.ts";
import type { constant, int, int_pointer, text } from "./internal/types.ts";
import { sigset_t } from "./signal.ts";

export * from "./generated/spawn.ts";

type file_actions = layouts.posix_spawn_file_actions_t;
type attributes = layouts.posix_spawnattr_t;
type strings = readonly (text | null)[];

/** Four ints for each action (native/bindings/posix/spawn.cc), and the paths of those that have one. */
interface Actions {
  readonly ints: number[];
  readonly paths: string[];
}

interface Attributes {
  flags: number;
  group: number;
  readonly mask: sigset_t;
  readonly defaults: sigset_t;
}

// Both types are opaque in C too; what the add and set functions recorded belongs to the object that was initialised.
const recordedActions = new WeakMap<object, Actions>();
const recordedAttributes = new WeakMap<object, Attributes>();
const [kClose, kDup2, kOpen, kChdir] = [0, 1, 2, 3] as const;

function actionsOf(call: string, position: number, object: unknown): Actions {
  const found = typeof object === "object" && object !== null ? recordedActions.get(object) : undefined;
  if (found !== undefined) return found;
  throw wrongType(call, position, "file_actions", "an initialised posix_spawn_file_actions_t", object);
}

function attributesOf(call: string, position: number, object: unknown, name = "attr"): Attributes {
  const found = typeof object === "object" && object !== null ? recordedAttributes.get(object) : undefined;
  if (found !== undefined) return found;
  throw wrongType(call, position, name, "an initialised posix_spawnattr_t", object);
}

const calls = callsOf("spawn");

/** The addon's check of what stands behind file_actions; returns the path as a string. */
const checkedPath = {
  open: calls.posix_spawn_file_actions_addopen,
  chdir: calls.posix_spawn_file_actions_addchdir_np,
};

// isView() looks at what the object is; instanceof would run a proxy's code.
function initialise<T>(
  call: string,
  Type: { readonly size: number; readonly name: string },
  name: string,
  map: WeakMap<object, T>,
  object: unknown,
  value: T,
): int {
  if (!ArrayBuffer.isView(object) || object.byteLength !== Type.size)
    throw wrongType(call, 1, name, `a ${Type.name}`, object);
  map.set(object, value);
  return 0;
}

/* biome-ignore-start lint/complexity/noArguments: the number of arguments is what is checked */

/** `int posix_spawn_file_actions_init(posix_spawn_file_actions_t *file_actions)`: no action yet. Returns 0. Source: posix_spawn(3). */
export function posix_spawn_file_actions_init(file_actions: file_actions): int {
  const call = "posix_spawn_file_actions_init";
  takes(call, arguments, 1);
  const Type = layouts.posix_spawn_file_actions_t;
  return initialise(call, Type, "file_actions", recordedActions, file_actions, { ints: [], paths: [] });
}

/** `int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *file_actions)`: returns 0. Source: posix_spawn(3). */
export function posix_spawn_file_actions_destroy(file_actions: file_actions): int {
  takes("posix_spawn_file_actions_destroy", arguments, 1);
  actionsOf("posix_spawn_file_actions_destroy", 1, file_actions);
  recordedActions.delete(file_actions);
  return 0;
}

/**
 * `int posix_spawn_file_actions_addclose(posix_spawn_file_actions_t *file_actions, int fd)`
 *
 * The child closes `fd`. Returns 0; a bad descriptor is posix_spawn's error. Source: posix_spawn(3).
 */
export function posix_spawn_file_actions_addclose(file_actions: file_actions, fd: int): int {
  const call = "posix_spawn_file_actions_addclose";
  takes(call, arguments, 2);
  actionsOf(call, 1, file_actions).ints.push(kClose, anyInt(call, 2, "fd", fd), 0, 0);
  return 0;
}

/** `int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t *file_actions, int fd, int newfd)`: the child calls dup2(fd, newfd). Returns 0. Source: posix_spawn(3). */
export function posix_spawn_file_actions_adddup2(file_actions: file_actions, fd: int, newfd: int): int {
  const call = "posix_spawn_file_actions_adddup2";
  takes(call, arguments, 3);
  const { ints } = actionsOf(call, 1, file_actions);
  ints.push(kDup2, anyInt(call, 2, "fd", fd), anyInt(call, 3, "newfd", newfd), 0);
  return 0;
}

/**
 * `int posix_spawn_file_actions_addopen(posix_spawn_file_actions_t *file_actions, int fd, const char *path, int oflag, mode_t mode)`
 *
 * The child opens `path` as `fd`. Returns 0. Source: posix_spawn(3).
 */
export function posix_spawn_file_actions_addopen(
  file_actions: file_actions,
  fd: int,
  _path: text,
  oflag: constant,
  mode: int,
): int {
  const { ints, paths } = actionsOf("posix_spawn_file_actions_addopen", 1, file_actions);
  paths.push(Reflect.apply(checkedPath.open, undefined, arguments));
  ints.push(kOpen, fd, oflag as int, mode | 0);
  return 0;
}

/** `int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *file_actions, const char *path)`: the child changes its folder. Returns 0. Source: glibc. */
export function posix_spawn_file_actions_addchdir_np(file_actions: file_actions, _path: text): int {
  const { ints, paths } = actionsOf("posix_spawn_file_actions_addchdir_np", 1, file_actions);
  paths.push(Reflect.apply(checkedPath.chdir, undefined, arguments));
  ints.push(kChdir, 0, 0, 0);
  return 0;
}

/** `int posix_spawnattr_init(posix_spawnattr_t *attr)`: no flags. Returns 0. Source: posix_spawn(3). */
export function posix_spawnattr_init(attr: attributes): int {
  takes("posix_spawnattr_init", arguments, 1);
  const value = { flags: 0, group: 0, mask: new sigset_t(), defaults: new sigset_t() };
  return initialise("posix_spawnattr_init", layouts.posix_spawnattr_t, "attr", recordedAttributes, attr, value);
}

/** `int posix_spawnattr_destroy(posix_spawnattr_t *attr)`: returns 0. Source: posix_spawn(3). */
export function posix_spawnattr_destroy(attr: attributes): int {
  takes("posix_spawnattr_destroy", arguments, 1);
  attributesOf("posix_spawnattr_destroy", 1, attr);
  recordedAttributes.delete(attr);
  return 0;
}

const knownFlags =
  layouts.POSIX_SPAWN_RESETIDS |
  layouts.POSIX_SPAWN_SETPGROUP |
  layouts.POSIX_SPAWN_SETSIGDEF |
  layouts.POSIX_SPAWN_SETSIGMASK |
  (layouts.POSIX_SPAWN_SETSID ?? 0);

/**
 * `int posix_spawnattr_setflags(posix_spawnattr_t *attr, short flags)`
 *
 * POSIX_SPAWN_RESETIDS, SETPGROUP, SETSIGDEF, SETSIGMASK, SETSID. Returns 0, or EINVAL for others. Source: posix_spawn(3).
 */
export function posix_spawnattr_setflags(attr: attributes, flags: constant): int {
  takes("posix_spawnattr_setflags", arguments, 2);
  const attributes = attributesOf("posix_spawnattr_setflags", 1, attr);
  const value = integer("posix_spawnattr_setflags", 2, "flags", flags, -(2 ** 15), 2 ** 15 - 1);
  if (value & ~knownFlags) return EINVAL;
  attributes.flags = value;
  return 0;
}

/** `int posix_spawnattr_getflags(const posix_spawnattr_t *attr, short *flags)`: into a short box. Returns 0. Source: posix_spawn(3). */
export function posix_spawnattr_getflags(attr: attributes, flags: Int16Array): int {
  takes("posix_spawnattr_getflags", arguments, 2);
  const attributes = attributesOf("posix_spawnattr_getflags", 1, attr);
  if (!ArrayBuffer.isView(flags) || !(flags instanceof Int16Array) || flags.length === 0)
    throw wrongType("posix_spawnattr_getflags", 2, "flags", "a short box", flags);
  flags[0] = attributes.flags;
  return 0;
}

/** `int posix_spawnattr_setpgroup(posix_spawnattr_t *attr, pid_t pgroup)`: counts with POSIX_SPAWN_SETPGROUP. Returns 0. Source: posix_spawn(3). */
export function posix_spawnattr_setpgroup(attr: attributes, pgroup: int): int {
  takes("posix_spawnattr_setpgroup", arguments, 2);
  attributesOf("posix_spawnattr_setpgroup", 1, attr).group = anyInt("posix_spawnattr_setpgroup", 2, "pgroup", pgroup);
  return 0;
}

/** `int posix_spawnattr_getpgroup(const posix_spawnattr_t *attr, pid_t *pgroup)`: into an int box. Returns 0. Source: posix_spawn(3). */
export function posix_spawnattr_getpgroup(attr: attributes, pgroup: Int32Array): int {
  takes("posix_spawnattr_getpgroup", arguments, 2);
  const attributes = attributesOf("posix_spawnattr_getpgroup", 1, attr);
  if (!ArrayBuffer.isView(pgroup) || !(pgroup instanceof Int32Array) || pgroup.length === 0) {
    throw wrongType("posix_spawnattr_getpgroup", 2, "pgroup", "an int box", pgroup);
  }
  pgroup[0] = attributes.group;
  return 0;
}

// isView first: what it takes is no Proxy, whose traps instanceof would run.
function isSignalSet(set: unknown): set is Uint8Array {
  return ArrayBuffer.isView(set) && set instanceof Uint8Array && set.byteLength === sigset_t.size;
}

function getSignals(call: string, attr: unknown, which: "mask" | "defaults", set: unknown): int {
  const attributes = attributesOf(call, 1, attr);
  if (!isSignalSet(set)) throw wrongType(call, 2, "set", "a sigset_t", set);
  set.set(attributes[which]);
  return 0;
}

/** `int posix_spawnattr_getsigmask(const posix_spawnattr_t *attr, sigset_t *set)`: returns 0. Source: posix_spawn(3). */
export function posix_spawnattr_getsigmask(attr: attributes, set: sigset_t): int {
  takes("posix_spawnattr_getsigmask", arguments, 2);
  return getSignals("posix_spawnattr_getsigmask", attr, "mask", set);
}

/** `int posix_spawnattr_getsigdefault(const posix_spawnattr_t *attr, sigset_t *set)`: returns 0. Source: posix_spawn(3). */
export function posix_spawnattr_getsigdefault(attr: attributes, set: sigset_t): int {
  takes("posix_spawnattr_getsigdefault", arguments, 2);
  return getSignals("posix_spawnattr_getsigdefault", attr, "defaults", set);
}

function setSignals(call: string, attr: unknown, which: "mask" | "defaults", set: unknown): int {
  const attributes = attributesOf(call, 1, attr);
  if (!isSignalSet(set)) throw wrongType(call, 2, "set", "a sigset_t", set);
  attributes[which].set(set);
  return 0;
}

/** `int posix_spawnattr_setsigmask(posix_spawnattr_t *attr, const sigset_t *set)`: counts with POSIX_SPAWN_SETSIGMASK. Returns 0. Source: posix_spawn(3). */
export function posix_spawnattr_setsigmask(attr: attributes, set: sigset_t): int {
  takes("posix_spawnattr_setsigmask", arguments, 2);
  return setSignals("posix_spawnattr_setsigmask", attr, "mask", set);
}

/** `int posix_spawnattr_setsigdefault(posix_spawnattr_t *attr, const sigset_t *set)`: counts with POSIX_SPAWN_SETSIGDEF. Returns 0. Source: posix_spawn(3). */
export function posix_spawnattr_setsigdefault(attr: attributes, set: sigset_t): int {
  takes("posix_spawnattr_setsigdefault", arguments, 2);
  return setSignals("posix_spawnattr_setsigdefault", attr, "defaults", set);
}

const { EINVAL } = header("errno").constants as { EINVAL: number };

const bytes = (ints: number[]): Buffer => Buffer.from(Int32Array.from(ints).buffer);

// The addon checks these two again, but after the two that only this module knows.
function checkFirst(call: string, pid: unknown, path: unknown): void {
  const name = call === "posix_spawnp" ? "file" : "path";
  const isCell = ArrayBuffer.isView(pid) && (pid instanceof Int32Array || pid instanceof Uint32Array) && pid.length > 0;
  if (pid !== null && !isCell) throw wrongType(call, 1, "pid", "an int box, an Int32Array, a Uint32Array or null", pid);
  if (typeof path !== "string" && !ArrayBuffer.isView(path))
    throw wrongType(call, 2, name, "a typed array or a string", path);
}

function spawn(call: "posix_spawn" | "posix_spawnp", args: ArrayLike<unknown>): int {
  takes(call, args, 6);
  const [pid, path, file_actions, attrp, argv, envp] = Array.from(args);
  checkFirst(call, pid, path);
  const { ints, paths } = file_actions === null ? { ints: [], paths: [] } : actionsOf(call, 3, file_actions);
  const { flags, group, mask, defaults } = attrp === null ? noAttributes : attributesOf(call, 4, attrp, "attrp");
  return calls[call](
    pid,
    path,
    Buffer.concat([bytes([ints.length / 4, ...ints]), ...paths.map((text) => Buffer.from(`${text}\0`))]),
    Buffer.concat([bytes([flags, group]), mask, defaults]),
    argv,
    envp,
  );
}

const noAttributes: Attributes = { flags: 0, group: 0, mask: new sigset_t(), defaults: new sigset_t() };

/**
 * `int posix_spawn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *file_actions, const posix_spawnattr_t *attrp,
 * char *const argv[], char *const envp[])`
 *
 * Starts a program in a child, which gets the state that a C parent would hand over. Stores the child's pid in an int box (or null).
 * Returns 0, or an error number (not errno): E2BIG, EACCES, EBADF, ENOENT, ENOEXEC, ENOMEM … Needs no fork-safe process. Source: posix_spawn(3).
 */
export function posix_spawn(
  _pid: int_pointer,
  _path: text,
  _file_actions: file_actions | null,
  _attrp: attributes | null,
  _argv: strings,
  _envp: strings | null,
): int {
  return spawn("posix_spawn", arguments);
}

/** `int posix_spawnp(pid_t *pid, const char *file, …)`: posix_spawn() that looks for `file` in PATH. Source: posix_spawn(3). */
export function posix_spawnp(
  _pid: int_pointer,
  _file: text,
  _file_actions: file_actions | null,
  _attrp: attributes | null,
  _argv: strings,
  _envp: strings | null,
): int {
  return spawn("posix_spawnp", arguments);
}

/* biome-ignore-end lint/complexity/noArguments: the number of arguments is what is checked */

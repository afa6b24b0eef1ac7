// Generated from native/tables/spawn.def by scripts/generate.mjs. Do not edit.
import { header } from "../internal/native.ts";
import { defineStruct, type StructClass } from "../internal/struct.ts";

const { constants, structs } = header("spawn");
const k = (name: string): number => constants[name] as number;

export const POSIX_SPAWN_RESETIDS = k("POSIX_SPAWN_RESETIDS");
export const POSIX_SPAWN_SETPGROUP = k("POSIX_SPAWN_SETPGROUP");
export const POSIX_SPAWN_SETSIGDEF = k("POSIX_SPAWN_SETSIGDEF");
export const POSIX_SPAWN_SETSIGMASK = k("POSIX_SPAWN_SETSIGMASK");
export const POSIX_SPAWN_SETSCHEDPARAM = k("POSIX_SPAWN_SETSCHEDPARAM");
export const POSIX_SPAWN_SETSCHEDULER = k("POSIX_SPAWN_SETSCHEDULER");
export const POSIX_SPAWN_SETSID: number | undefined = k("POSIX_SPAWN_SETSID");

export interface posix_spawn_file_actions_t extends Uint8Array {
}
export const posix_spawn_file_actions_t: StructClass<posix_spawn_file_actions_t> = defineStruct<posix_spawn_file_actions_t>("posix_spawn_file_actions_t", structs["posix_spawn_file_actions_t"], {
});

export interface posix_spawnattr_t extends Uint8Array {
}
export const posix_spawnattr_t: StructClass<posix_spawnattr_t> = defineStruct<posix_spawnattr_t>("posix_spawnattr_t", structs["posix_spawnattr_t"], {
});

// Generated from native/tables/sys_select.def by scripts/generate.mjs. Do not edit.
import { header } from "../internal/native.ts";
import { defineStruct, type StructClass } from "../internal/struct.ts";

const { constants, structs } = header("sys/select");
const k = (name: string): number => constants[name] as number;

export const FD_SETSIZE = k("FD_SETSIZE");

export interface fd_set extends Uint8Array {
}
export const fd_set: StructClass<fd_set> = defineStruct<fd_set>("fd_set", structs["fd_set"], {
});

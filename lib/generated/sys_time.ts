// Generated from native/tables/sys_time.def by scripts/generate.mjs. Do not edit.
import { header } from "../internal/native.ts";
import { defineStruct, type StructClass } from "../internal/struct.ts";

const { structs } = header("sys/time");


export interface timeval extends Uint8Array {
  tv_sec: number;
  tv_usec: number;
}
export const timeval: StructClass<timeval> = defineStruct<timeval>("timeval", structs["timeval"], {
  tv_sec: "int",
  tv_usec: "int",
});

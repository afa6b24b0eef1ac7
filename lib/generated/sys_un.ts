// Generated from native/tables/sys_un.def by scripts/generate.mjs. Do not edit.
import { header } from "../internal/native.ts";
import { defineStruct, type StructClass } from "../internal/struct.ts";

const { structs } = header("sys/un");


export interface sockaddr_un extends Uint8Array {
  sun_family: number;
  readonly sun_path: Buffer;
}
export const sockaddr_un: StructClass<sockaddr_un> = defineStruct<sockaddr_un>("sockaddr_un", structs["sockaddr_un"], {
  sun_family: "int",
  sun_path: "bytes",
});

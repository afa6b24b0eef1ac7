// Generated from native/tables/c.def by scripts/generate.mjs. Do not edit.
import { header } from "../internal/native.ts";
import type { TypeLayout } from "../internal/native.ts";

const { types } = header("c");

export const char: TypeLayout = types["char"] as TypeLayout;
export const schar: TypeLayout = types["schar"] as TypeLayout;
export const uchar: TypeLayout = types["uchar"] as TypeLayout;
export const short: TypeLayout = types["short"] as TypeLayout;
export const ushort: TypeLayout = types["ushort"] as TypeLayout;
export const int: TypeLayout = types["int"] as TypeLayout;
export const unsigned: TypeLayout = types["unsigned"] as TypeLayout;
export const long: TypeLayout = types["long"] as TypeLayout;
export const ulong: TypeLayout = types["ulong"] as TypeLayout;
export const longlong: TypeLayout = types["longlong"] as TypeLayout;
export const ulonglong: TypeLayout = types["ulonglong"] as TypeLayout;
export const float: TypeLayout = types["float"] as TypeLayout;
export const double: TypeLayout = types["double"] as TypeLayout;
export const int8_t: TypeLayout = types["int8_t"] as TypeLayout;
export const uint8_t: TypeLayout = types["uint8_t"] as TypeLayout;
export const int16_t: TypeLayout = types["int16_t"] as TypeLayout;
export const uint16_t: TypeLayout = types["uint16_t"] as TypeLayout;
export const int32_t: TypeLayout = types["int32_t"] as TypeLayout;
export const uint32_t: TypeLayout = types["uint32_t"] as TypeLayout;
export const int64_t: TypeLayout = types["int64_t"] as TypeLayout;
export const uint64_t: TypeLayout = types["uint64_t"] as TypeLayout;
export const size_t: TypeLayout = types["size_t"] as TypeLayout;
export const ssize_t: TypeLayout = types["ssize_t"] as TypeLayout;
export const socklen_t: TypeLayout = types["socklen_t"] as TypeLayout;
export const sa_family_t: TypeLayout = types["sa_family_t"] as TypeLayout;
export const in_port_t: TypeLayout = types["in_port_t"] as TypeLayout;
export const in_addr_t: TypeLayout = types["in_addr_t"] as TypeLayout;
export const pid_t: TypeLayout = types["pid_t"] as TypeLayout;
export const uid_t: TypeLayout = types["uid_t"] as TypeLayout;
export const gid_t: TypeLayout = types["gid_t"] as TypeLayout;
export const off_t: TypeLayout = types["off_t"] as TypeLayout;
export const mode_t: TypeLayout = types["mode_t"] as TypeLayout;
export const time_t: TypeLayout = types["time_t"] as TypeLayout;

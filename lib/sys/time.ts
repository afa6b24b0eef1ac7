// <sys/time.h>
export * from "../generated/sys_time.ts";

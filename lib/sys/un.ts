// <sys/un.h>
export * from "../generated/sys_un.ts";

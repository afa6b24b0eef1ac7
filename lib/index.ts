// Generated from native/tables by scripts/generate.mjs. Do not edit.
// The POSIX headers in one module.
export * from "./arpa/inet.ts";
export * from "./errno.ts";
export * from "./fcntl.ts";
export * from "./netinet/in.ts";
export * from "./netinet/tcp.ts";
export * from "./signal.ts";
export * from "./spawn.ts";
export * from "./stddef.ts";
export * from "./stdio.ts";
export * from "./stdlib.ts";
export * from "./string.ts";
export * from "./strings.ts";
export * from "./sys/select.ts";
export * from "./sys/socket.ts";
export * from "./sys/time.ts";
export * from "./sys/types.ts";
export * from "./sys/un.ts";
export * from "./sys/wait.ts";
export * from "./unistd.ts";

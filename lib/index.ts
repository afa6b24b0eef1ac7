// The POSIX headers in one module.
export * from "./arpa/inet.ts";
export * from "./errno.ts";
export * from "./netinet/in.ts";
export * from "./netinet/tcp.ts";
export * from "./stddef.ts";
export * from "./stdio.ts";
export * from "./stdlib.ts";
export * from "./string.ts";
export * from "./strings.ts";
export * from "./sys/socket.ts";
export * from "./sys/time.ts";
export * from "./sys/un.ts";
export * from "./unistd.ts";

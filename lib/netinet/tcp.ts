// <netinet/tcp.h>
export * from "../generated/netinet_tcp.ts";

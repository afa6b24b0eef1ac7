// Generated from native/tables/ws2tcpip.def by scripts/generate.mjs. Do not edit.
import { header } from "../internal/native.ts";
import { defineStruct, type StructClass } from "../internal/struct.ts";
import type { const_pointer } from "../internal/types.ts";

const { constants, structs } = header("ws2tcpip");
const k = (name: string): number => constants[name] as number;

export const INET_ADDRSTRLEN = k("INET_ADDRSTRLEN");
export const INET6_ADDRSTRLEN = k("INET6_ADDRSTRLEN");
export const AI_PASSIVE = k("AI_PASSIVE");
export const AI_CANONNAME = k("AI_CANONNAME");
export const AI_NUMERICHOST = k("AI_NUMERICHOST");
export const AI_NUMERICSERV = k("AI_NUMERICSERV");
export const AI_ALL = k("AI_ALL");
export const AI_ADDRCONFIG = k("AI_ADDRCONFIG");
export const AI_V4MAPPED = k("AI_V4MAPPED");
export const AI_NON_AUTHORITATIVE: number | undefined = k("AI_NON_AUTHORITATIVE");
export const AI_SECURE: number | undefined = k("AI_SECURE");
export const AI_RETURN_PREFERRED_NAMES: number | undefined = k("AI_RETURN_PREFERRED_NAMES");
export const AI_FQDN: number | undefined = k("AI_FQDN");
export const AI_FILESERVER: number | undefined = k("AI_FILESERVER");
export const AI_DISABLE_IDN_ENCODING: number | undefined = k("AI_DISABLE_IDN_ENCODING");
export const EAI_AGAIN = k("EAI_AGAIN");
export const EAI_BADFLAGS = k("EAI_BADFLAGS");
export const EAI_FAIL = k("EAI_FAIL");
export const EAI_FAMILY = k("EAI_FAMILY");
export const EAI_MEMORY = k("EAI_MEMORY");
export const EAI_NODATA: number | undefined = k("EAI_NODATA");
export const EAI_NONAME = k("EAI_NONAME");
export const EAI_SERVICE = k("EAI_SERVICE");
export const EAI_SOCKTYPE = k("EAI_SOCKTYPE");
export const NI_MAXHOST = k("NI_MAXHOST");
export const NI_MAXSERV = k("NI_MAXSERV");
export const NI_NOFQDN = k("NI_NOFQDN");
export const NI_NUMERICHOST = k("NI_NUMERICHOST");
export const NI_NAMEREQD = k("NI_NAMEREQD");
export const NI_NUMERICSERV = k("NI_NUMERICSERV");
export const NI_DGRAM = k("NI_DGRAM");
export const IP_OPTIONS = k("IP_OPTIONS");
export const IP_HDRINCL = k("IP_HDRINCL");
export const IP_TOS = k("IP_TOS");
export const IP_TTL = k("IP_TTL");
export const IP_MULTICAST_IF = k("IP_MULTICAST_IF");
export const IP_MULTICAST_TTL = k("IP_MULTICAST_TTL");
export const IP_MULTICAST_LOOP = k("IP_MULTICAST_LOOP");
export const IP_ADD_MEMBERSHIP = k("IP_ADD_MEMBERSHIP");
export const IP_DROP_MEMBERSHIP = k("IP_DROP_MEMBERSHIP");
export const IP_DONTFRAGMENT: number | undefined = k("IP_DONTFRAGMENT");
export const IP_ADD_SOURCE_MEMBERSHIP = k("IP_ADD_SOURCE_MEMBERSHIP");
export const IP_DROP_SOURCE_MEMBERSHIP = k("IP_DROP_SOURCE_MEMBERSHIP");
export const IP_BLOCK_SOURCE = k("IP_BLOCK_SOURCE");
export const IP_UNBLOCK_SOURCE = k("IP_UNBLOCK_SOURCE");
export const IP_PKTINFO = k("IP_PKTINFO");
export const IP_HOPLIMIT: number | undefined = k("IP_HOPLIMIT");
export const IP_RECVTTL: number | undefined = k("IP_RECVTTL");
export const IP_RECEIVE_BROADCAST: number | undefined = k("IP_RECEIVE_BROADCAST");
export const IP_RECVIF: number | undefined = k("IP_RECVIF");
export const IP_RECVDSTADDR: number | undefined = k("IP_RECVDSTADDR");
export const IP_IFLIST: number | undefined = k("IP_IFLIST");
export const IP_ADD_IFLIST: number | undefined = k("IP_ADD_IFLIST");
export const IP_DEL_IFLIST: number | undefined = k("IP_DEL_IFLIST");
export const IP_UNICAST_IF = k("IP_UNICAST_IF");
export const IP_RTHDR: number | undefined = k("IP_RTHDR");
export const IP_GET_IFLIST: number | undefined = k("IP_GET_IFLIST");
export const IP_RECVRTHDR: number | undefined = k("IP_RECVRTHDR");
export const IP_TCLASS: number | undefined = k("IP_TCLASS");
export const IP_RECVTCLASS: number | undefined = k("IP_RECVTCLASS");
export const IP_RECVTOS: number | undefined = k("IP_RECVTOS");
export const IP_ORIGINAL_ARRIVAL_IF: number | undefined = k("IP_ORIGINAL_ARRIVAL_IF");
export const IP_ECN: number | undefined = k("IP_ECN");
export const IP_MTU_DISCOVER: number | undefined = k("IP_MTU_DISCOVER");
export const IP_MTU: number | undefined = k("IP_MTU");
export const IP_USER_MTU: number | undefined = k("IP_USER_MTU");
export const IPV6_UNICAST_HOPS = k("IPV6_UNICAST_HOPS");
export const IPV6_MULTICAST_IF = k("IPV6_MULTICAST_IF");
export const IPV6_MULTICAST_HOPS = k("IPV6_MULTICAST_HOPS");
export const IPV6_MULTICAST_LOOP = k("IPV6_MULTICAST_LOOP");
export const IPV6_ADD_MEMBERSHIP = k("IPV6_ADD_MEMBERSHIP");
export const IPV6_JOIN_GROUP = k("IPV6_JOIN_GROUP");
export const IPV6_DROP_MEMBERSHIP = k("IPV6_DROP_MEMBERSHIP");
export const IPV6_LEAVE_GROUP = k("IPV6_LEAVE_GROUP");
export const IPV6_V6ONLY = k("IPV6_V6ONLY");
export const IPV6_PKTINFO = k("IPV6_PKTINFO");
export const IPV6_HOPOPTS: number | undefined = k("IPV6_HOPOPTS");
export const IPV6_HDRINCL: number | undefined = k("IPV6_HDRINCL");
export const IPV6_DONTFRAG: number | undefined = k("IPV6_DONTFRAG");
export const IPV6_HOPLIMIT: number | undefined = k("IPV6_HOPLIMIT");
export const IPV6_PROTECTION_LEVEL: number | undefined = k("IPV6_PROTECTION_LEVEL");
export const IPV6_CHECKSUM: number | undefined = k("IPV6_CHECKSUM");
export const IPV6_RECVIF: number | undefined = k("IPV6_RECVIF");
export const IPV6_RECVDSTADDR: number | undefined = k("IPV6_RECVDSTADDR");
export const IPV6_RECVERR: number | undefined = k("IPV6_RECVERR");
export const IPV6_RTHDR: number | undefined = k("IPV6_RTHDR");
export const IPV6_RECVRTHDR: number | undefined = k("IPV6_RECVRTHDR");
export const IPV6_TCLASS: number | undefined = k("IPV6_TCLASS");
export const IPV6_RECVTCLASS: number | undefined = k("IPV6_RECVTCLASS");
export const IPV6_UNICAST_IF: number | undefined = k("IPV6_UNICAST_IF");
export const IPV6_ECN: number | undefined = k("IPV6_ECN");
export const IPV6_MTU_DISCOVER: number | undefined = k("IPV6_MTU_DISCOVER");
export const IPV6_MTU: number | undefined = k("IPV6_MTU");
export const IPV6_USER_MTU: number | undefined = k("IPV6_USER_MTU");
export const PROTECTION_LEVEL_UNRESTRICTED: number | undefined = k("PROTECTION_LEVEL_UNRESTRICTED");
export const PROTECTION_LEVEL_EDGERESTRICTED: number | undefined = k("PROTECTION_LEVEL_EDGERESTRICTED");
export const PROTECTION_LEVEL_RESTRICTED: number | undefined = k("PROTECTION_LEVEL_RESTRICTED");
export const UDP_NOCHECKSUM: number | undefined = k("UDP_NOCHECKSUM");
export const UDP_CHECKSUM_COVERAGE: number | undefined = k("UDP_CHECKSUM_COVERAGE");

export interface in6_addr extends Uint8Array {
  readonly s6_addr: Buffer;
}
export const in6_addr: StructClass<in6_addr> = defineStruct<in6_addr>("in6_addr", structs["in6_addr"], {
  s6_addr: "bytes",
});

export interface sockaddr_in6 extends Uint8Array {
  sin6_family: number;
  sin6_port: number;
  sin6_flowinfo: number;
  get sin6_addr(): in6_addr;
  set sin6_addr(value: Uint8Array);
  sin6_scope_id: number;
}
export const sockaddr_in6: StructClass<sockaddr_in6> = defineStruct<sockaddr_in6>("sockaddr_in6", structs["sockaddr_in6"], {
  sin6_family: "int",
  sin6_port: "int",
  sin6_flowinfo: "int",
  sin6_addr: in6_addr,
  sin6_scope_id: "int",
});

export interface ipv6_mreq extends Uint8Array {
  get ipv6mr_multiaddr(): in6_addr;
  set ipv6mr_multiaddr(value: Uint8Array);
  ipv6mr_interface: number;
}
export const ipv6_mreq: StructClass<ipv6_mreq> = defineStruct<ipv6_mreq>("ipv6_mreq", structs["ipv6_mreq"], {
  ipv6mr_multiaddr: in6_addr,
  ipv6mr_interface: "int",
});

export interface addrinfo extends Uint8Array {
  ai_flags: number;
  ai_family: number;
  ai_socktype: number;
  ai_protocol: number;
  ai_addrlen: number;
  ai_addr: const_pointer;
  ai_canonname: string | null;
  ai_next: addrinfo | null;
}
export const addrinfo: StructClass<addrinfo> = defineStruct<addrinfo>("addrinfo", structs["addrinfo"], {
  ai_flags: "int",
  ai_family: "int",
  ai_socktype: "int",
  ai_protocol: "int",
  ai_addrlen: "int",
  ai_addr: { pointer: "bytes" },
  ai_canonname: { pointer: "text" },
  ai_next: { pointer: "struct", to: () => addrinfo },
});

// Generated from native/tables/netinet_in.def by scripts/generate.mjs. Do not edit.
import { header } from "../internal/native.ts";
import { defineStruct, optionalStruct, type StructClass } from "../internal/struct.ts";

const { constants, structs } = header("netinet/in");
const k = (name: string): number => constants[name] as number;

export const IPPROTO_AH: number | undefined = k("IPPROTO_AH");
export const IPPROTO_BEETPH: number | undefined = k("IPPROTO_BEETPH");
export const IPPROTO_COMP: number | undefined = k("IPPROTO_COMP");
export const IPPROTO_DCCP: number | undefined = k("IPPROTO_DCCP");
export const IPPROTO_DSTOPTS: number | undefined = k("IPPROTO_DSTOPTS");
export const IPPROTO_EGP: number | undefined = k("IPPROTO_EGP");
export const IPPROTO_ENCAP: number | undefined = k("IPPROTO_ENCAP");
export const IPPROTO_ESP: number | undefined = k("IPPROTO_ESP");
export const IPPROTO_ETHERNET: number | undefined = k("IPPROTO_ETHERNET");
export const IPPROTO_FRAGMENT: number | undefined = k("IPPROTO_FRAGMENT");
export const IPPROTO_GRE: number | undefined = k("IPPROTO_GRE");
export const IPPROTO_HOPOPTS: number | undefined = k("IPPROTO_HOPOPTS");
export const IPPROTO_ICMP = k("IPPROTO_ICMP");
export const IPPROTO_ICMPV6 = k("IPPROTO_ICMPV6");
export const IPPROTO_IDP: number | undefined = k("IPPROTO_IDP");
export const IPPROTO_IGMP: number | undefined = k("IPPROTO_IGMP");
export const IPPROTO_IP = k("IPPROTO_IP");
export const IPPROTO_IPIP: number | undefined = k("IPPROTO_IPIP");
export const IPPROTO_IPV6 = k("IPPROTO_IPV6");
export const IPPROTO_MH: number | undefined = k("IPPROTO_MH");
export const IPPROTO_MPLS: number | undefined = k("IPPROTO_MPLS");
export const IPPROTO_MPTCP: number | undefined = k("IPPROTO_MPTCP");
export const IPPROTO_MTP: number | undefined = k("IPPROTO_MTP");
export const IPPROTO_NONE: number | undefined = k("IPPROTO_NONE");
export const IPPROTO_PIM: number | undefined = k("IPPROTO_PIM");
export const IPPROTO_PUP: number | undefined = k("IPPROTO_PUP");
export const IPPROTO_RAW = k("IPPROTO_RAW");
export const IPPROTO_ROUTING: number | undefined = k("IPPROTO_ROUTING");
export const IPPROTO_RSVP: number | undefined = k("IPPROTO_RSVP");
export const IPPROTO_SCTP: number | undefined = k("IPPROTO_SCTP");
export const IPPROTO_TCP = k("IPPROTO_TCP");
export const IPPROTO_TP: number | undefined = k("IPPROTO_TP");
export const IPPROTO_UDP = k("IPPROTO_UDP");
export const IPPROTO_UDPLITE: number | undefined = k("IPPROTO_UDPLITE");
export const IPPORT_RESERVED: number | undefined = k("IPPORT_RESERVED");
export const IPPORT_USERRESERVED: number | undefined = k("IPPORT_USERRESERVED");
export const SOL_IP: number | undefined = k("SOL_IP");
export const SOL_IPV6: number | undefined = k("SOL_IPV6");
export const SOL_ICMPV6: number | undefined = k("SOL_ICMPV6");
export const INADDR_ALLHOSTS_GROUP = k("INADDR_ALLHOSTS_GROUP");
export const INADDR_ALLRTRS_GROUP: number | undefined = k("INADDR_ALLRTRS_GROUP");
export const INADDR_ALLSNOOPERS_GROUP: number | undefined = k("INADDR_ALLSNOOPERS_GROUP");
export const INADDR_ANY = k("INADDR_ANY");
export const INADDR_BROADCAST = k("INADDR_BROADCAST");
export const INADDR_DUMMY: number | undefined = k("INADDR_DUMMY");
export const INADDR_LOOPBACK = k("INADDR_LOOPBACK");
export const INADDR_MAX_LOCAL_GROUP: number | undefined = k("INADDR_MAX_LOCAL_GROUP");
export const INADDR_NONE = k("INADDR_NONE");
export const INADDR_UNSPEC_GROUP = k("INADDR_UNSPEC_GROUP");
export const IN_CLASSA_HOST: number | undefined = k("IN_CLASSA_HOST");
export const IN_CLASSA_MAX: number | undefined = k("IN_CLASSA_MAX");
export const IN_CLASSA_NET: number | undefined = k("IN_CLASSA_NET");
export const IN_CLASSA_NSHIFT: number | undefined = k("IN_CLASSA_NSHIFT");
export const IN_CLASSB_HOST: number | undefined = k("IN_CLASSB_HOST");
export const IN_CLASSB_MAX: number | undefined = k("IN_CLASSB_MAX");
export const IN_CLASSB_NET: number | undefined = k("IN_CLASSB_NET");
export const IN_CLASSB_NSHIFT: number | undefined = k("IN_CLASSB_NSHIFT");
export const IN_CLASSC_HOST: number | undefined = k("IN_CLASSC_HOST");
export const IN_CLASSC_NET: number | undefined = k("IN_CLASSC_NET");
export const IN_CLASSC_NSHIFT: number | undefined = k("IN_CLASSC_NSHIFT");
export const IN_LOOPBACKNET: number | undefined = k("IN_LOOPBACKNET");
export const INET6_ADDRSTRLEN = k("INET6_ADDRSTRLEN");
export const INET_ADDRSTRLEN = k("INET_ADDRSTRLEN");
export const IP_ADD_MEMBERSHIP = k("IP_ADD_MEMBERSHIP");
export const IP_ADD_SOURCE_MEMBERSHIP: number | undefined = k("IP_ADD_SOURCE_MEMBERSHIP");
export const IP_BIND_ADDRESS_NO_PORT: number | undefined = k("IP_BIND_ADDRESS_NO_PORT");
export const IP_BLOCK_SOURCE: number | undefined = k("IP_BLOCK_SOURCE");
export const IP_CHECKSUM: number | undefined = k("IP_CHECKSUM");
export const IP_DEFAULT_MULTICAST_LOOP: number | undefined = k("IP_DEFAULT_MULTICAST_LOOP");
export const IP_DEFAULT_MULTICAST_TTL: number | undefined = k("IP_DEFAULT_MULTICAST_TTL");
export const IP_DROP_MEMBERSHIP = k("IP_DROP_MEMBERSHIP");
export const IP_DROP_SOURCE_MEMBERSHIP: number | undefined = k("IP_DROP_SOURCE_MEMBERSHIP");
export const IP_FREEBIND: number | undefined = k("IP_FREEBIND");
export const IP_HDRINCL = k("IP_HDRINCL");
export const IP_IPSEC_POLICY: number | undefined = k("IP_IPSEC_POLICY");
export const IP_MINTTL: number | undefined = k("IP_MINTTL");
export const IP_MSFILTER: number | undefined = k("IP_MSFILTER");
export const IP_MTU: number | undefined = k("IP_MTU");
export const IP_MTU_DISCOVER: number | undefined = k("IP_MTU_DISCOVER");
export const IP_MULTICAST_ALL: number | undefined = k("IP_MULTICAST_ALL");
export const IP_MULTICAST_IF = k("IP_MULTICAST_IF");
export const IP_MULTICAST_LOOP = k("IP_MULTICAST_LOOP");
export const IP_MULTICAST_TTL = k("IP_MULTICAST_TTL");
export const IP_NODEFRAG: number | undefined = k("IP_NODEFRAG");
export const IP_OPTIONS = k("IP_OPTIONS");
export const IP_ORIGDSTADDR: number | undefined = k("IP_ORIGDSTADDR");
export const IP_PASSSEC: number | undefined = k("IP_PASSSEC");
export const IP_PKTINFO: number | undefined = k("IP_PKTINFO");
export const IP_PKTOPTIONS: number | undefined = k("IP_PKTOPTIONS");
export const IP_PMTUDISC: number | undefined = k("IP_PMTUDISC");
export const IP_PMTUDISC_DO: number | undefined = k("IP_PMTUDISC_DO");
export const IP_PMTUDISC_DONT: number | undefined = k("IP_PMTUDISC_DONT");
export const IP_PMTUDISC_INTERFACE: number | undefined = k("IP_PMTUDISC_INTERFACE");
export const IP_PMTUDISC_PROBE: number | undefined = k("IP_PMTUDISC_PROBE");
export const IP_PMTUDISC_WANT: number | undefined = k("IP_PMTUDISC_WANT");
export const IP_RECVERR: number | undefined = k("IP_RECVERR");
export const IP_RECVERR_RFC4884: number | undefined = k("IP_RECVERR_RFC4884");
export const IP_RECVFRAGSIZE: number | undefined = k("IP_RECVFRAGSIZE");
export const IP_RECVOPTS: number | undefined = k("IP_RECVOPTS");
export const IP_RECVORIGDSTADDR: number | undefined = k("IP_RECVORIGDSTADDR");
export const IP_RECVTOS: number | undefined = k("IP_RECVTOS");
export const IP_RECVTTL: number | undefined = k("IP_RECVTTL");
export const IP_RETOPTS: number | undefined = k("IP_RETOPTS");
export const IP_ROUTER_ALERT: number | undefined = k("IP_ROUTER_ALERT");
export const IP_TOS = k("IP_TOS");
export const IP_TRANSPARENT: number | undefined = k("IP_TRANSPARENT");
export const IP_TTL = k("IP_TTL");
export const IP_UNBLOCK_SOURCE: number | undefined = k("IP_UNBLOCK_SOURCE");
export const IP_UNICAST_IF: number | undefined = k("IP_UNICAST_IF");
export const IP_XFRM_POLICY: number | undefined = k("IP_XFRM_POLICY");
export const IP_MAX_MEMBERSHIPS: number | undefined = k("IP_MAX_MEMBERSHIPS");
export const IP_PMTUDISC_OMIT: number | undefined = k("IP_PMTUDISC_OMIT");
export const IP_RECVRETOPTS: number | undefined = k("IP_RECVRETOPTS");
export const IPV6_2292DSTOPTS: number | undefined = k("IPV6_2292DSTOPTS");
export const IPV6_2292HOPLIMIT: number | undefined = k("IPV6_2292HOPLIMIT");
export const IPV6_2292HOPOPTS: number | undefined = k("IPV6_2292HOPOPTS");
export const IPV6_2292PKTINFO: number | undefined = k("IPV6_2292PKTINFO");
export const IPV6_2292PKTOPTIONS: number | undefined = k("IPV6_2292PKTOPTIONS");
export const IPV6_2292RTHDR: number | undefined = k("IPV6_2292RTHDR");
export const IPV6_ADDRFORM: number | undefined = k("IPV6_ADDRFORM");
export const IPV6_ADDR_PREFERENCES: number | undefined = k("IPV6_ADDR_PREFERENCES");
export const IPV6_ADD_MEMBERSHIP: number | undefined = k("IPV6_ADD_MEMBERSHIP");
export const IPV6_AUTHHDR: number | undefined = k("IPV6_AUTHHDR");
export const IPV6_AUTOFLOWLABEL: number | undefined = k("IPV6_AUTOFLOWLABEL");
export const IPV6_CHECKSUM: number | undefined = k("IPV6_CHECKSUM");
export const IPV6_DONTFRAG: number | undefined = k("IPV6_DONTFRAG");
export const IPV6_DROP_MEMBERSHIP: number | undefined = k("IPV6_DROP_MEMBERSHIP");
export const IPV6_DSTOPTS: number | undefined = k("IPV6_DSTOPTS");
export const IPV6_FREEBIND: number | undefined = k("IPV6_FREEBIND");
export const IPV6_HDRINCL: number | undefined = k("IPV6_HDRINCL");
export const IPV6_HOPLIMIT: number | undefined = k("IPV6_HOPLIMIT");
export const IPV6_HOPOPTS: number | undefined = k("IPV6_HOPOPTS");
export const IPV6_IPSEC_POLICY: number | undefined = k("IPV6_IPSEC_POLICY");
export const IPV6_JOIN_ANYCAST: number | undefined = k("IPV6_JOIN_ANYCAST");
export const IPV6_JOIN_GROUP = k("IPV6_JOIN_GROUP");
export const IPV6_LEAVE_ANYCAST: number | undefined = k("IPV6_LEAVE_ANYCAST");
export const IPV6_LEAVE_GROUP = k("IPV6_LEAVE_GROUP");
export const IPV6_MINHOPCOUNT: number | undefined = k("IPV6_MINHOPCOUNT");
export const IPV6_MTU: number | undefined = k("IPV6_MTU");
export const IPV6_MTU_DISCOVER: number | undefined = k("IPV6_MTU_DISCOVER");
export const IPV6_MULTICAST_ALL: number | undefined = k("IPV6_MULTICAST_ALL");
export const IPV6_MULTICAST_HOPS = k("IPV6_MULTICAST_HOPS");
export const IPV6_MULTICAST_IF = k("IPV6_MULTICAST_IF");
export const IPV6_MULTICAST_LOOP = k("IPV6_MULTICAST_LOOP");
export const IPV6_NEXTHOP: number | undefined = k("IPV6_NEXTHOP");
export const IPV6_ORIGDSTADDR: number | undefined = k("IPV6_ORIGDSTADDR");
export const IPV6_PATHMTU: number | undefined = k("IPV6_PATHMTU");
export const IPV6_PKTINFO: number | undefined = k("IPV6_PKTINFO");
export const IPV6_PMTUDISC_DO: number | undefined = k("IPV6_PMTUDISC_DO");
export const IPV6_PMTUDISC_DONT: number | undefined = k("IPV6_PMTUDISC_DONT");
export const IPV6_PMTUDISC_INTERFACE: number | undefined = k("IPV6_PMTUDISC_INTERFACE");
export const IPV6_PMTUDISC_OMIT: number | undefined = k("IPV6_PMTUDISC_OMIT");
export const IPV6_PMTUDISC_PROBE: number | undefined = k("IPV6_PMTUDISC_PROBE");
export const IPV6_PMTUDISC_WANT: number | undefined = k("IPV6_PMTUDISC_WANT");
export const IPV6_RECVDSTOPTS: number | undefined = k("IPV6_RECVDSTOPTS");
export const IPV6_RECVERR: number | undefined = k("IPV6_RECVERR");
export const IPV6_RECVERR_RFC4884: number | undefined = k("IPV6_RECVERR_RFC4884");
export const IPV6_RECVFRAGSIZE: number | undefined = k("IPV6_RECVFRAGSIZE");
export const IPV6_RECVHOPLIMIT: number | undefined = k("IPV6_RECVHOPLIMIT");
export const IPV6_RECVHOPOPTS: number | undefined = k("IPV6_RECVHOPOPTS");
export const IPV6_RECVORIGDSTADDR: number | undefined = k("IPV6_RECVORIGDSTADDR");
export const IPV6_RECVPATHMTU: number | undefined = k("IPV6_RECVPATHMTU");
export const IPV6_RECVPKTINFO: number | undefined = k("IPV6_RECVPKTINFO");
export const IPV6_RECVRTHDR: number | undefined = k("IPV6_RECVRTHDR");
export const IPV6_RECVTCLASS: number | undefined = k("IPV6_RECVTCLASS");
export const IPV6_ROUTER_ALERT: number | undefined = k("IPV6_ROUTER_ALERT");
export const IPV6_ROUTER_ALERT_ISOLATE: number | undefined = k("IPV6_ROUTER_ALERT_ISOLATE");
export const IPV6_RTHDR: number | undefined = k("IPV6_RTHDR");
export const IPV6_RTHDRDSTOPTS: number | undefined = k("IPV6_RTHDRDSTOPTS");
export const IPV6_RTHDR_LOOSE: number | undefined = k("IPV6_RTHDR_LOOSE");
export const IPV6_RTHDR_STRICT: number | undefined = k("IPV6_RTHDR_STRICT");
export const IPV6_RTHDR_TYPE_0: number | undefined = k("IPV6_RTHDR_TYPE_0");
export const IPV6_RXDSTOPTS: number | undefined = k("IPV6_RXDSTOPTS");
export const IPV6_RXHOPOPTS: number | undefined = k("IPV6_RXHOPOPTS");
export const IPV6_TCLASS: number | undefined = k("IPV6_TCLASS");
export const IPV6_TRANSPARENT: number | undefined = k("IPV6_TRANSPARENT");
export const IPV6_UNICAST_HOPS = k("IPV6_UNICAST_HOPS");
export const IPV6_UNICAST_IF: number | undefined = k("IPV6_UNICAST_IF");
export const IPV6_V6ONLY = k("IPV6_V6ONLY");
export const IPV6_XFRM_POLICY: number | undefined = k("IPV6_XFRM_POLICY");
export const MCAST_BLOCK_SOURCE: number | undefined = k("MCAST_BLOCK_SOURCE");
export const MCAST_EXCLUDE: number | undefined = k("MCAST_EXCLUDE");
export const MCAST_INCLUDE: number | undefined = k("MCAST_INCLUDE");
export const MCAST_JOIN_GROUP: number | undefined = k("MCAST_JOIN_GROUP");
export const MCAST_JOIN_SOURCE_GROUP: number | undefined = k("MCAST_JOIN_SOURCE_GROUP");
export const MCAST_LEAVE_GROUP: number | undefined = k("MCAST_LEAVE_GROUP");
export const MCAST_LEAVE_SOURCE_GROUP: number | undefined = k("MCAST_LEAVE_SOURCE_GROUP");
export const MCAST_MSFILTER: number | undefined = k("MCAST_MSFILTER");
export const MCAST_UNBLOCK_SOURCE: number | undefined = k("MCAST_UNBLOCK_SOURCE");

export interface in_addr extends Uint8Array {
  s_addr: number;
}
export const in_addr: StructClass<in_addr> = defineStruct<in_addr>("in_addr", structs["in_addr"], {
  s_addr: "int",
});

export interface sockaddr_in extends Uint8Array {
  sin_family: number;
  sin_port: number;
  get sin_addr(): in_addr;
  set sin_addr(value: Uint8Array);
  readonly sin_zero: Buffer;
}
export const sockaddr_in: StructClass<sockaddr_in> = defineStruct<sockaddr_in>("sockaddr_in", structs["sockaddr_in"], {
  sin_family: "int",
  sin_port: "int",
  sin_addr: in_addr,
  sin_zero: "bytes",
});

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

export interface ip_mreq extends Uint8Array {
  get imr_multiaddr(): in_addr;
  set imr_multiaddr(value: Uint8Array);
  get imr_interface(): in_addr;
  set imr_interface(value: Uint8Array);
}
export const ip_mreq: StructClass<ip_mreq> = defineStruct<ip_mreq>("ip_mreq", structs["ip_mreq"], {
  imr_multiaddr: in_addr,
  imr_interface: in_addr,
});

export interface ip_mreqn extends Uint8Array {
  get imr_multiaddr(): in_addr;
  set imr_multiaddr(value: Uint8Array);
  get imr_address(): in_addr;
  set imr_address(value: Uint8Array);
  imr_ifindex: number;
}
export const ip_mreqn: StructClass<ip_mreqn> | undefined = optionalStruct<ip_mreqn>("ip_mreqn", structs["ip_mreqn"], {
  imr_multiaddr: in_addr,
  imr_address: in_addr,
  imr_ifindex: "int",
});

export interface ip_mreq_source extends Uint8Array {
  get imr_multiaddr(): in_addr;
  set imr_multiaddr(value: Uint8Array);
  get imr_interface(): in_addr;
  set imr_interface(value: Uint8Array);
  get imr_sourceaddr(): in_addr;
  set imr_sourceaddr(value: Uint8Array);
}
export const ip_mreq_source: StructClass<ip_mreq_source> = defineStruct<ip_mreq_source>("ip_mreq_source", structs["ip_mreq_source"], {
  imr_multiaddr: in_addr,
  imr_interface: in_addr,
  imr_sourceaddr: in_addr,
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

export interface in_pktinfo extends Uint8Array {
  ipi_ifindex: number;
  get ipi_spec_dst(): in_addr;
  set ipi_spec_dst(value: Uint8Array);
  get ipi_addr(): in_addr;
  set ipi_addr(value: Uint8Array);
}
export const in_pktinfo: StructClass<in_pktinfo> | undefined = optionalStruct<in_pktinfo>("in_pktinfo", structs["in_pktinfo"], {
  ipi_ifindex: "int",
  ipi_spec_dst: in_addr,
  ipi_addr: in_addr,
});

export interface in6_pktinfo extends Uint8Array {
  get ipi6_addr(): in6_addr;
  set ipi6_addr(value: Uint8Array);
  ipi6_ifindex: number;
}
export const in6_pktinfo: StructClass<in6_pktinfo> = defineStruct<in6_pktinfo>("in6_pktinfo", structs["in6_pktinfo"], {
  ipi6_addr: in6_addr,
  ipi6_ifindex: "int",
});

// Generated from native/tables/netinet_in.def by scripts/generate.mjs. Do not edit.
#pragma once

#ifndef _WIN32
#include <netinet/in.h>
#endif
#include "platform/posix.h"
#include "common/table.h"

namespace netinet_in_table {
// clang-format off
inline constexpr Constant kConstants[] = {
    CONSTANT(IPPROTO_ICMP)
    CONSTANT(IPPROTO_ICMPV6)
    CONSTANT(IPPROTO_IP)
    CONSTANT(IPPROTO_IPV6)
    CONSTANT(IPPROTO_RAW)
    CONSTANT(IPPROTO_TCP)
    CONSTANT(IPPROTO_UDP)
    CONSTANT(INADDR_ALLHOSTS_GROUP)
    CONSTANT(INADDR_ANY)
    CONSTANT(INADDR_BROADCAST)
    CONSTANT(INADDR_LOOPBACK)
    CONSTANT(INADDR_NONE)
    CONSTANT(INADDR_UNSPEC_GROUP)
    CONSTANT(INET6_ADDRSTRLEN)
    CONSTANT(INET_ADDRSTRLEN)
    CONSTANT(IP_ADD_MEMBERSHIP)
    CONSTANT(IP_DROP_MEMBERSHIP)
    CONSTANT(IP_HDRINCL)
    CONSTANT(IP_MULTICAST_IF)
    CONSTANT(IP_MULTICAST_LOOP)
    CONSTANT(IP_MULTICAST_TTL)
    CONSTANT(IP_OPTIONS)
    CONSTANT(IP_TOS)
    CONSTANT(IP_TTL)
    CONSTANT(IPV6_JOIN_GROUP)
    CONSTANT(IPV6_LEAVE_GROUP)
    CONSTANT(IPV6_MULTICAST_HOPS)
    CONSTANT(IPV6_MULTICAST_IF)
    CONSTANT(IPV6_MULTICAST_LOOP)
    CONSTANT(IPV6_UNICAST_HOPS)
    CONSTANT(IPV6_V6ONLY)
#if defined(IPPROTO_AH)
    CONSTANT(IPPROTO_AH)
#endif
#if defined(IPPROTO_BEETPH)
    CONSTANT(IPPROTO_BEETPH)
#endif
#if defined(IPPROTO_COMP)
    CONSTANT(IPPROTO_COMP)
#endif
#if defined(IPPROTO_DCCP)
    CONSTANT(IPPROTO_DCCP)
#endif
#if defined(IPPROTO_DSTOPTS)
    CONSTANT(IPPROTO_DSTOPTS)
#endif
#if defined(IPPROTO_EGP)
    CONSTANT(IPPROTO_EGP)
#endif
#if defined(IPPROTO_ENCAP)
    CONSTANT(IPPROTO_ENCAP)
#endif
#if defined(IPPROTO_ESP)
    CONSTANT(IPPROTO_ESP)
#endif
#if defined(IPPROTO_ETHERNET)
    CONSTANT(IPPROTO_ETHERNET)
#endif
#if defined(IPPROTO_FRAGMENT)
    CONSTANT(IPPROTO_FRAGMENT)
#endif
#if defined(IPPROTO_GRE)
    CONSTANT(IPPROTO_GRE)
#endif
#if defined(IPPROTO_HOPOPTS)
    CONSTANT(IPPROTO_HOPOPTS)
#endif
#if defined(IPPROTO_IDP)
    CONSTANT(IPPROTO_IDP)
#endif
#if defined(IPPROTO_IGMP)
    CONSTANT(IPPROTO_IGMP)
#endif
#if defined(IPPROTO_IPIP)
    CONSTANT(IPPROTO_IPIP)
#endif
#if defined(IPPROTO_MH)
    CONSTANT(IPPROTO_MH)
#endif
#if defined(IPPROTO_MPLS)
    CONSTANT(IPPROTO_MPLS)
#endif
#if defined(IPPROTO_MPTCP)
    CONSTANT(IPPROTO_MPTCP)
#endif
#if defined(IPPROTO_MTP)
    CONSTANT(IPPROTO_MTP)
#endif
#if defined(IPPROTO_NONE)
    CONSTANT(IPPROTO_NONE)
#endif
#if defined(IPPROTO_PIM)
    CONSTANT(IPPROTO_PIM)
#endif
#if defined(IPPROTO_PUP)
    CONSTANT(IPPROTO_PUP)
#endif
#if defined(IPPROTO_ROUTING)
    CONSTANT(IPPROTO_ROUTING)
#endif
#if defined(IPPROTO_RSVP)
    CONSTANT(IPPROTO_RSVP)
#endif
#if defined(IPPROTO_SCTP)
    CONSTANT(IPPROTO_SCTP)
#endif
#if defined(IPPROTO_TP)
    CONSTANT(IPPROTO_TP)
#endif
#if defined(IPPROTO_UDPLITE)
    CONSTANT(IPPROTO_UDPLITE)
#endif
#if defined(__linux__)
    CONSTANT(IPPORT_RESERVED)
#endif
#if defined(__linux__)
    CONSTANT(IPPORT_USERRESERVED)
#endif
#if defined(SOL_IP)
    CONSTANT(SOL_IP)
#endif
#if defined(SOL_IPV6)
    CONSTANT(SOL_IPV6)
#endif
#if defined(SOL_ICMPV6)
    CONSTANT(SOL_ICMPV6)
#endif
#if defined(INADDR_ALLRTRS_GROUP)
    CONSTANT(INADDR_ALLRTRS_GROUP)
#endif
#if defined(INADDR_ALLSNOOPERS_GROUP)
    CONSTANT(INADDR_ALLSNOOPERS_GROUP)
#endif
#if defined(INADDR_DUMMY)
    CONSTANT(INADDR_DUMMY)
#endif
#if defined(INADDR_MAX_LOCAL_GROUP)
    CONSTANT(INADDR_MAX_LOCAL_GROUP)
#endif
#if defined(IN_CLASSA_HOST)
    CONSTANT(IN_CLASSA_HOST)
#endif
#if defined(IN_CLASSA_MAX)
    CONSTANT(IN_CLASSA_MAX)
#endif
#if defined(IN_CLASSA_NET)
    CONSTANT(IN_CLASSA_NET)
#endif
#if defined(IN_CLASSA_NSHIFT)
    CONSTANT(IN_CLASSA_NSHIFT)
#endif
#if defined(IN_CLASSB_HOST)
    CONSTANT(IN_CLASSB_HOST)
#endif
#if defined(IN_CLASSB_MAX)
    CONSTANT(IN_CLASSB_MAX)
#endif
#if defined(IN_CLASSB_NET)
    CONSTANT(IN_CLASSB_NET)
#endif
#if defined(IN_CLASSB_NSHIFT)
    CONSTANT(IN_CLASSB_NSHIFT)
#endif
#if defined(IN_CLASSC_HOST)
    CONSTANT(IN_CLASSC_HOST)
#endif
#if defined(IN_CLASSC_NET)
    CONSTANT(IN_CLASSC_NET)
#endif
#if defined(IN_CLASSC_NSHIFT)
    CONSTANT(IN_CLASSC_NSHIFT)
#endif
#if defined(IN_LOOPBACKNET)
    CONSTANT(IN_LOOPBACKNET)
#endif
#if defined(IP_ADD_SOURCE_MEMBERSHIP)
    CONSTANT(IP_ADD_SOURCE_MEMBERSHIP)
#endif
#if defined(IP_BIND_ADDRESS_NO_PORT)
    CONSTANT(IP_BIND_ADDRESS_NO_PORT)
#endif
#if defined(IP_BLOCK_SOURCE)
    CONSTANT(IP_BLOCK_SOURCE)
#endif
#if defined(IP_CHECKSUM)
    CONSTANT(IP_CHECKSUM)
#endif
#if defined(IP_DEFAULT_MULTICAST_LOOP)
    CONSTANT(IP_DEFAULT_MULTICAST_LOOP)
#endif
#if defined(IP_DEFAULT_MULTICAST_TTL)
    CONSTANT(IP_DEFAULT_MULTICAST_TTL)
#endif
#if defined(IP_DROP_SOURCE_MEMBERSHIP)
    CONSTANT(IP_DROP_SOURCE_MEMBERSHIP)
#endif
#if defined(IP_FREEBIND)
    CONSTANT(IP_FREEBIND)
#endif
#if defined(IP_IPSEC_POLICY)
    CONSTANT(IP_IPSEC_POLICY)
#endif
#if defined(IP_MINTTL)
    CONSTANT(IP_MINTTL)
#endif
#if defined(IP_MSFILTER)
    CONSTANT(IP_MSFILTER)
#endif
#if defined(IP_MTU)
    CONSTANT(IP_MTU)
#endif
#if defined(IP_MTU_DISCOVER)
    CONSTANT(IP_MTU_DISCOVER)
#endif
#if defined(IP_MULTICAST_ALL)
    CONSTANT(IP_MULTICAST_ALL)
#endif
#if defined(IP_NODEFRAG)
    CONSTANT(IP_NODEFRAG)
#endif
#if defined(IP_ORIGDSTADDR)
    CONSTANT(IP_ORIGDSTADDR)
#endif
#if defined(IP_PASSSEC)
    CONSTANT(IP_PASSSEC)
#endif
#if defined(IP_PKTINFO)
    CONSTANT(IP_PKTINFO)
#endif
#if defined(IP_PKTOPTIONS)
    CONSTANT(IP_PKTOPTIONS)
#endif
#if defined(IP_PMTUDISC)
    CONSTANT(IP_PMTUDISC)
#endif
#if defined(IP_PMTUDISC_DO)
    CONSTANT(IP_PMTUDISC_DO)
#endif
#if defined(IP_PMTUDISC_DONT)
    CONSTANT(IP_PMTUDISC_DONT)
#endif
#if defined(IP_PMTUDISC_INTERFACE)
    CONSTANT(IP_PMTUDISC_INTERFACE)
#endif
#if defined(IP_PMTUDISC_PROBE)
    CONSTANT(IP_PMTUDISC_PROBE)
#endif
#if defined(IP_PMTUDISC_WANT)
    CONSTANT(IP_PMTUDISC_WANT)
#endif
#if defined(IP_RECVERR)
    CONSTANT(IP_RECVERR)
#endif
#if defined(IP_RECVERR_RFC4884)
    CONSTANT(IP_RECVERR_RFC4884)
#endif
#if defined(IP_RECVFRAGSIZE)
    CONSTANT(IP_RECVFRAGSIZE)
#endif
#if defined(IP_RECVOPTS)
    CONSTANT(IP_RECVOPTS)
#endif
#if defined(IP_RECVORIGDSTADDR)
    CONSTANT(IP_RECVORIGDSTADDR)
#endif
#if defined(IP_RECVTOS)
    CONSTANT(IP_RECVTOS)
#endif
#if defined(IP_RECVTTL)
    CONSTANT(IP_RECVTTL)
#endif
#if defined(IP_RETOPTS)
    CONSTANT(IP_RETOPTS)
#endif
#if defined(IP_ROUTER_ALERT)
    CONSTANT(IP_ROUTER_ALERT)
#endif
#if defined(IP_TRANSPARENT)
    CONSTANT(IP_TRANSPARENT)
#endif
#if defined(IP_UNBLOCK_SOURCE)
    CONSTANT(IP_UNBLOCK_SOURCE)
#endif
#if defined(IP_UNICAST_IF)
    CONSTANT(IP_UNICAST_IF)
#endif
#if defined(IP_XFRM_POLICY)
    CONSTANT(IP_XFRM_POLICY)
#endif
#if defined(IP_MAX_MEMBERSHIPS)
    CONSTANT(IP_MAX_MEMBERSHIPS)
#endif
#if defined(IP_PMTUDISC_OMIT)
    CONSTANT(IP_PMTUDISC_OMIT)
#endif
#if defined(IP_RECVRETOPTS)
    CONSTANT(IP_RECVRETOPTS)
#endif
#if defined(IPV6_2292DSTOPTS)
    CONSTANT(IPV6_2292DSTOPTS)
#endif
#if defined(IPV6_2292HOPLIMIT)
    CONSTANT(IPV6_2292HOPLIMIT)
#endif
#if defined(IPV6_2292HOPOPTS)
    CONSTANT(IPV6_2292HOPOPTS)
#endif
#if defined(IPV6_2292PKTINFO)
    CONSTANT(IPV6_2292PKTINFO)
#endif
#if defined(IPV6_2292PKTOPTIONS)
    CONSTANT(IPV6_2292PKTOPTIONS)
#endif
#if defined(IPV6_2292RTHDR)
    CONSTANT(IPV6_2292RTHDR)
#endif
#if defined(IPV6_ADDRFORM)
    CONSTANT(IPV6_ADDRFORM)
#endif
#if defined(IPV6_ADDR_PREFERENCES)
    CONSTANT(IPV6_ADDR_PREFERENCES)
#endif
#if defined(IPV6_ADD_MEMBERSHIP)
    CONSTANT(IPV6_ADD_MEMBERSHIP)
#endif
#if defined(IPV6_AUTHHDR)
    CONSTANT(IPV6_AUTHHDR)
#endif
#if defined(IPV6_AUTOFLOWLABEL)
    CONSTANT(IPV6_AUTOFLOWLABEL)
#endif
#if defined(IPV6_CHECKSUM)
    CONSTANT(IPV6_CHECKSUM)
#endif
#if defined(IPV6_DONTFRAG)
    CONSTANT(IPV6_DONTFRAG)
#endif
#if defined(IPV6_DROP_MEMBERSHIP)
    CONSTANT(IPV6_DROP_MEMBERSHIP)
#endif
#if defined(IPV6_DSTOPTS)
    CONSTANT(IPV6_DSTOPTS)
#endif
#if defined(IPV6_FREEBIND)
    CONSTANT(IPV6_FREEBIND)
#endif
#if defined(IPV6_HDRINCL)
    CONSTANT(IPV6_HDRINCL)
#endif
#if defined(IPV6_HOPLIMIT)
    CONSTANT(IPV6_HOPLIMIT)
#endif
#if defined(IPV6_HOPOPTS)
    CONSTANT(IPV6_HOPOPTS)
#endif
#if defined(IPV6_IPSEC_POLICY)
    CONSTANT(IPV6_IPSEC_POLICY)
#endif
#if defined(IPV6_JOIN_ANYCAST)
    CONSTANT(IPV6_JOIN_ANYCAST)
#endif
#if defined(IPV6_LEAVE_ANYCAST)
    CONSTANT(IPV6_LEAVE_ANYCAST)
#endif
#if defined(IPV6_MINHOPCOUNT)
    CONSTANT(IPV6_MINHOPCOUNT)
#endif
#if defined(IPV6_MTU)
    CONSTANT(IPV6_MTU)
#endif
#if defined(IPV6_MTU_DISCOVER)
    CONSTANT(IPV6_MTU_DISCOVER)
#endif
#if defined(IPV6_MULTICAST_ALL)
    CONSTANT(IPV6_MULTICAST_ALL)
#endif
#if defined(IPV6_NEXTHOP)
    CONSTANT(IPV6_NEXTHOP)
#endif
#if defined(IPV6_ORIGDSTADDR)
    CONSTANT(IPV6_ORIGDSTADDR)
#endif
#if defined(IPV6_PATHMTU)
    CONSTANT(IPV6_PATHMTU)
#endif
#if defined(IPV6_PKTINFO)
    CONSTANT(IPV6_PKTINFO)
#endif
#if defined(IPV6_PMTUDISC_DO)
    CONSTANT(IPV6_PMTUDISC_DO)
#endif
#if defined(IPV6_PMTUDISC_DONT)
    CONSTANT(IPV6_PMTUDISC_DONT)
#endif
#if defined(IPV6_PMTUDISC_INTERFACE)
    CONSTANT(IPV6_PMTUDISC_INTERFACE)
#endif
#if defined(IPV6_PMTUDISC_OMIT)
    CONSTANT(IPV6_PMTUDISC_OMIT)
#endif
#if defined(IPV6_PMTUDISC_PROBE)
    CONSTANT(IPV6_PMTUDISC_PROBE)
#endif
#if defined(IPV6_PMTUDISC_WANT)
    CONSTANT(IPV6_PMTUDISC_WANT)
#endif
#if defined(IPV6_RECVDSTOPTS)
    CONSTANT(IPV6_RECVDSTOPTS)
#endif
#if defined(IPV6_RECVERR)
    CONSTANT(IPV6_RECVERR)
#endif
#if defined(IPV6_RECVERR_RFC4884)
    CONSTANT(IPV6_RECVERR_RFC4884)
#endif
#if defined(IPV6_RECVFRAGSIZE)
    CONSTANT(IPV6_RECVFRAGSIZE)
#endif
#if defined(IPV6_RECVHOPLIMIT)
    CONSTANT(IPV6_RECVHOPLIMIT)
#endif
#if defined(IPV6_RECVHOPOPTS)
    CONSTANT(IPV6_RECVHOPOPTS)
#endif
#if defined(IPV6_RECVORIGDSTADDR)
    CONSTANT(IPV6_RECVORIGDSTADDR)
#endif
#if defined(IPV6_RECVPATHMTU)
    CONSTANT(IPV6_RECVPATHMTU)
#endif
#if defined(IPV6_RECVPKTINFO)
    CONSTANT(IPV6_RECVPKTINFO)
#endif
#if defined(IPV6_RECVRTHDR)
    CONSTANT(IPV6_RECVRTHDR)
#endif
#if defined(IPV6_RECVTCLASS)
    CONSTANT(IPV6_RECVTCLASS)
#endif
#if defined(IPV6_ROUTER_ALERT)
    CONSTANT(IPV6_ROUTER_ALERT)
#endif
#if defined(IPV6_ROUTER_ALERT_ISOLATE)
    CONSTANT(IPV6_ROUTER_ALERT_ISOLATE)
#endif
#if defined(IPV6_RTHDR)
    CONSTANT(IPV6_RTHDR)
#endif
#if defined(IPV6_RTHDRDSTOPTS)
    CONSTANT(IPV6_RTHDRDSTOPTS)
#endif
#if defined(IPV6_RTHDR_LOOSE)
    CONSTANT(IPV6_RTHDR_LOOSE)
#endif
#if defined(IPV6_RTHDR_STRICT)
    CONSTANT(IPV6_RTHDR_STRICT)
#endif
#if defined(IPV6_RTHDR_TYPE_0)
    CONSTANT(IPV6_RTHDR_TYPE_0)
#endif
#if defined(IPV6_RXDSTOPTS)
    CONSTANT(IPV6_RXDSTOPTS)
#endif
#if defined(IPV6_RXHOPOPTS)
    CONSTANT(IPV6_RXHOPOPTS)
#endif
#if defined(IPV6_TCLASS)
    CONSTANT(IPV6_TCLASS)
#endif
#if defined(IPV6_TRANSPARENT)
    CONSTANT(IPV6_TRANSPARENT)
#endif
#if defined(IPV6_UNICAST_IF)
    CONSTANT(IPV6_UNICAST_IF)
#endif
#if defined(IPV6_XFRM_POLICY)
    CONSTANT(IPV6_XFRM_POLICY)
#endif
#if defined(MCAST_BLOCK_SOURCE)
    CONSTANT(MCAST_BLOCK_SOURCE)
#endif
#if defined(MCAST_EXCLUDE)
    CONSTANT(MCAST_EXCLUDE)
#endif
#if defined(MCAST_INCLUDE)
    CONSTANT(MCAST_INCLUDE)
#endif
#if defined(MCAST_JOIN_GROUP)
    CONSTANT(MCAST_JOIN_GROUP)
#endif
#if defined(MCAST_JOIN_SOURCE_GROUP)
    CONSTANT(MCAST_JOIN_SOURCE_GROUP)
#endif
#if defined(MCAST_LEAVE_GROUP)
    CONSTANT(MCAST_LEAVE_GROUP)
#endif
#if defined(MCAST_LEAVE_SOURCE_GROUP)
    CONSTANT(MCAST_LEAVE_SOURCE_GROUP)
#endif
#if defined(MCAST_MSFILTER)
    CONSTANT(MCAST_MSFILTER)
#endif
#if defined(MCAST_UNBLOCK_SOURCE)
    CONSTANT(MCAST_UNBLOCK_SOURCE)
#endif
    END_OF_CONSTANTS};
inline constexpr Type kTypes[] = {
    END_OF_TYPES};
inline constexpr Field k_in_addr[] = {
    INT_FIELD(struct in_addr, s_addr)
};
inline constexpr Struct s_in_addr STRUCT(struct in_addr, in_addr, k_in_addr);
inline constexpr Field k_sockaddr_in[] = {
    INT_FIELD(struct sockaddr_in, sin_family)
    INT_FIELD(struct sockaddr_in, sin_port)
    STRUCT_FIELD(struct sockaddr_in, sin_addr, struct in_addr)
    ARRAY_FIELD(struct sockaddr_in, sin_zero)
};
inline constexpr Struct s_sockaddr_in STRUCT(struct sockaddr_in, sockaddr_in, k_sockaddr_in);
inline constexpr Field k_in6_addr[] = {
    ARRAY_FIELD(struct in6_addr, s6_addr)
};
inline constexpr Struct s_in6_addr STRUCT(struct in6_addr, in6_addr, k_in6_addr);
inline constexpr Field k_sockaddr_in6[] = {
    INT_FIELD(struct sockaddr_in6, sin6_family)
    INT_FIELD(struct sockaddr_in6, sin6_port)
    INT_FIELD(struct sockaddr_in6, sin6_flowinfo)
    STRUCT_FIELD(struct sockaddr_in6, sin6_addr, struct in6_addr)
    INT_FIELD(struct sockaddr_in6, sin6_scope_id)
};
inline constexpr Struct s_sockaddr_in6 STRUCT(struct sockaddr_in6, sockaddr_in6, k_sockaddr_in6);
inline constexpr Field k_ip_mreq[] = {
    STRUCT_FIELD(struct ip_mreq, imr_multiaddr, struct in_addr)
    STRUCT_FIELD(struct ip_mreq, imr_interface, struct in_addr)
};
inline constexpr Struct s_ip_mreq STRUCT(struct ip_mreq, ip_mreq, k_ip_mreq);
#if defined(__linux__)
inline constexpr Field k_ip_mreqn[] = {
    STRUCT_FIELD(struct ip_mreqn, imr_multiaddr, struct in_addr)
    STRUCT_FIELD(struct ip_mreqn, imr_address, struct in_addr)
    INT_FIELD(struct ip_mreqn, imr_ifindex)
};
inline constexpr Struct s_ip_mreqn STRUCT(struct ip_mreqn, ip_mreqn, k_ip_mreqn);
#endif
inline constexpr Field k_ip_mreq_source[] = {
    STRUCT_FIELD(struct ip_mreq_source, imr_multiaddr, struct in_addr)
    STRUCT_FIELD(struct ip_mreq_source, imr_interface, struct in_addr)
    STRUCT_FIELD(struct ip_mreq_source, imr_sourceaddr, struct in_addr)
};
inline constexpr Struct s_ip_mreq_source STRUCT(struct ip_mreq_source, ip_mreq_source, k_ip_mreq_source);
inline constexpr Field k_ipv6_mreq[] = {
    STRUCT_FIELD(struct ipv6_mreq, ipv6mr_multiaddr, struct in6_addr)
    INT_FIELD(struct ipv6_mreq, ipv6mr_interface)
};
inline constexpr Struct s_ipv6_mreq STRUCT(struct ipv6_mreq, ipv6_mreq, k_ipv6_mreq);
#if defined(__linux__)
inline constexpr Field k_in_pktinfo[] = {
    INT_FIELD(struct in_pktinfo, ipi_ifindex)
    STRUCT_FIELD(struct in_pktinfo, ipi_spec_dst, struct in_addr)
    STRUCT_FIELD(struct in_pktinfo, ipi_addr, struct in_addr)
};
inline constexpr Struct s_in_pktinfo STRUCT(struct in_pktinfo, in_pktinfo, k_in_pktinfo);
#endif
inline constexpr Field k_in6_pktinfo[] = {
    STRUCT_FIELD(struct in6_pktinfo, ipi6_addr, struct in6_addr)
    INT_FIELD(struct in6_pktinfo, ipi6_ifindex)
};
inline constexpr Struct s_in6_pktinfo STRUCT(struct in6_pktinfo, in6_pktinfo, k_in6_pktinfo);
inline constexpr const Struct* kStructs[] = {
    &s_in_addr,
    &s_sockaddr_in,
    &s_in6_addr,
    &s_sockaddr_in6,
    &s_ip_mreq,
#if defined(__linux__)
    &s_ip_mreqn,
#endif
    &s_ip_mreq_source,
    &s_ipv6_mreq,
#if defined(__linux__)
    &s_in_pktinfo,
#endif
    &s_in6_pktinfo,
    nullptr};
// clang-format on
inline constexpr Table kTable{kConstants, kTypes, kStructs};
}  // namespace netinet_in_table

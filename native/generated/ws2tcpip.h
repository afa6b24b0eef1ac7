// Generated from native/tables/ws2tcpip.def by scripts/generate.mjs. Do not edit.
#pragma once

#include "platform/winsock.h"
#include "common/table.h"

namespace ws2tcpip_table {
// clang-format off
inline constexpr Constant kConstants[] = {
    CONSTANT(INET_ADDRSTRLEN)
    CONSTANT(INET6_ADDRSTRLEN)
    CONSTANT(AI_PASSIVE)
    CONSTANT(AI_CANONNAME)
    CONSTANT(AI_NUMERICHOST)
    CONSTANT(AI_NUMERICSERV)
    CONSTANT(AI_ALL)
    CONSTANT(AI_ADDRCONFIG)
    CONSTANT(AI_V4MAPPED)
    CONSTANT(EAI_AGAIN)
    CONSTANT(EAI_BADFLAGS)
    CONSTANT(EAI_FAIL)
    CONSTANT(EAI_FAMILY)
    CONSTANT(EAI_MEMORY)
    CONSTANT(EAI_NONAME)
    CONSTANT(EAI_SERVICE)
    CONSTANT(EAI_SOCKTYPE)
    CONSTANT(NI_MAXHOST)
    CONSTANT(NI_MAXSERV)
    CONSTANT(NI_NOFQDN)
    CONSTANT(NI_NUMERICHOST)
    CONSTANT(NI_NAMEREQD)
    CONSTANT(NI_NUMERICSERV)
    CONSTANT(NI_DGRAM)
    CONSTANT(IP_OPTIONS)
    CONSTANT(IP_HDRINCL)
    CONSTANT(IP_TOS)
    CONSTANT(IP_TTL)
    CONSTANT(IP_MULTICAST_IF)
    CONSTANT(IP_MULTICAST_TTL)
    CONSTANT(IP_MULTICAST_LOOP)
    CONSTANT(IP_ADD_MEMBERSHIP)
    CONSTANT(IP_DROP_MEMBERSHIP)
    CONSTANT(IP_ADD_SOURCE_MEMBERSHIP)
    CONSTANT(IP_DROP_SOURCE_MEMBERSHIP)
    CONSTANT(IP_BLOCK_SOURCE)
    CONSTANT(IP_UNBLOCK_SOURCE)
    CONSTANT(IP_PKTINFO)
    CONSTANT(IP_UNICAST_IF)
    CONSTANT(IPV6_UNICAST_HOPS)
    CONSTANT(IPV6_MULTICAST_IF)
    CONSTANT(IPV6_MULTICAST_HOPS)
    CONSTANT(IPV6_MULTICAST_LOOP)
    CONSTANT(IPV6_ADD_MEMBERSHIP)
    CONSTANT(IPV6_JOIN_GROUP)
    CONSTANT(IPV6_DROP_MEMBERSHIP)
    CONSTANT(IPV6_LEAVE_GROUP)
    CONSTANT(IPV6_V6ONLY)
    CONSTANT(IPV6_PKTINFO)
#if defined(AI_NON_AUTHORITATIVE)
    CONSTANT(AI_NON_AUTHORITATIVE)
#endif
#if defined(AI_SECURE)
    CONSTANT(AI_SECURE)
#endif
#if defined(AI_RETURN_PREFERRED_NAMES)
    CONSTANT(AI_RETURN_PREFERRED_NAMES)
#endif
#if defined(AI_FQDN)
    CONSTANT(AI_FQDN)
#endif
#if defined(AI_FILESERVER)
    CONSTANT(AI_FILESERVER)
#endif
#if defined(AI_DISABLE_IDN_ENCODING)
    CONSTANT(AI_DISABLE_IDN_ENCODING)
#endif
#if defined(EAI_NODATA)
    CONSTANT(EAI_NODATA)
#endif
#if defined(IP_DONTFRAGMENT)
    CONSTANT(IP_DONTFRAGMENT)
#endif
#if defined(IP_HOPLIMIT)
    CONSTANT(IP_HOPLIMIT)
#endif
#if defined(IP_RECVTTL)
    CONSTANT(IP_RECVTTL)
#endif
#if defined(IP_RECEIVE_BROADCAST)
    CONSTANT(IP_RECEIVE_BROADCAST)
#endif
#if defined(IP_RECVIF)
    CONSTANT(IP_RECVIF)
#endif
#if defined(IP_RECVDSTADDR)
    CONSTANT(IP_RECVDSTADDR)
#endif
#if defined(IP_IFLIST)
    CONSTANT(IP_IFLIST)
#endif
#if defined(IP_ADD_IFLIST)
    CONSTANT(IP_ADD_IFLIST)
#endif
#if defined(IP_DEL_IFLIST)
    CONSTANT(IP_DEL_IFLIST)
#endif
#if defined(IP_RTHDR)
    CONSTANT(IP_RTHDR)
#endif
#if defined(IP_GET_IFLIST)
    CONSTANT(IP_GET_IFLIST)
#endif
#if defined(IP_RECVRTHDR)
    CONSTANT(IP_RECVRTHDR)
#endif
#if defined(IP_TCLASS)
    CONSTANT(IP_TCLASS)
#endif
#if defined(IP_RECVTCLASS)
    CONSTANT(IP_RECVTCLASS)
#endif
#if defined(IP_RECVTOS)
    CONSTANT(IP_RECVTOS)
#endif
#if defined(IP_ORIGINAL_ARRIVAL_IF)
    CONSTANT(IP_ORIGINAL_ARRIVAL_IF)
#endif
#if defined(IP_ECN)
    CONSTANT(IP_ECN)
#endif
#if defined(IP_MTU_DISCOVER)
    CONSTANT(IP_MTU_DISCOVER)
#endif
#if defined(IP_MTU)
    CONSTANT(IP_MTU)
#endif
#if defined(IP_USER_MTU)
    CONSTANT(IP_USER_MTU)
#endif
#if defined(IPV6_HOPOPTS)
    CONSTANT(IPV6_HOPOPTS)
#endif
#if defined(IPV6_HDRINCL)
    CONSTANT(IPV6_HDRINCL)
#endif
#if defined(IPV6_DONTFRAG)
    CONSTANT(IPV6_DONTFRAG)
#endif
#if defined(IPV6_HOPLIMIT)
    CONSTANT(IPV6_HOPLIMIT)
#endif
#if defined(IPV6_PROTECTION_LEVEL)
    CONSTANT(IPV6_PROTECTION_LEVEL)
#endif
#if defined(IPV6_CHECKSUM)
    CONSTANT(IPV6_CHECKSUM)
#endif
#if defined(IPV6_RECVIF)
    CONSTANT(IPV6_RECVIF)
#endif
#if defined(IPV6_RECVDSTADDR)
    CONSTANT(IPV6_RECVDSTADDR)
#endif
#if defined(IPV6_RECVERR)
    CONSTANT(IPV6_RECVERR)
#endif
#if defined(IPV6_RTHDR)
    CONSTANT(IPV6_RTHDR)
#endif
#if defined(IPV6_RECVRTHDR)
    CONSTANT(IPV6_RECVRTHDR)
#endif
#if defined(IPV6_TCLASS)
    CONSTANT(IPV6_TCLASS)
#endif
#if defined(IPV6_RECVTCLASS)
    CONSTANT(IPV6_RECVTCLASS)
#endif
#if defined(IPV6_UNICAST_IF)
    CONSTANT(IPV6_UNICAST_IF)
#endif
#if defined(IPV6_ECN)
    CONSTANT(IPV6_ECN)
#endif
#if defined(IPV6_MTU_DISCOVER)
    CONSTANT(IPV6_MTU_DISCOVER)
#endif
#if defined(IPV6_MTU)
    CONSTANT(IPV6_MTU)
#endif
#if defined(IPV6_USER_MTU)
    CONSTANT(IPV6_USER_MTU)
#endif
#if defined(PROTECTION_LEVEL_UNRESTRICTED)
    CONSTANT(PROTECTION_LEVEL_UNRESTRICTED)
#endif
#if defined(PROTECTION_LEVEL_EDGERESTRICTED)
    CONSTANT(PROTECTION_LEVEL_EDGERESTRICTED)
#endif
#if defined(PROTECTION_LEVEL_RESTRICTED)
    CONSTANT(PROTECTION_LEVEL_RESTRICTED)
#endif
#if defined(UDP_NOCHECKSUM)
    CONSTANT(UDP_NOCHECKSUM)
#endif
#if defined(UDP_CHECKSUM_COVERAGE)
    CONSTANT(UDP_CHECKSUM_COVERAGE)
#endif
    END_OF_CONSTANTS};
inline constexpr Type kTypes[] = {
    END_OF_TYPES};
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
inline constexpr Field k_ipv6_mreq[] = {
    STRUCT_FIELD(struct ipv6_mreq, ipv6mr_multiaddr, struct in6_addr)
    INT_FIELD(struct ipv6_mreq, ipv6mr_interface)
};
inline constexpr Struct s_ipv6_mreq STRUCT(struct ipv6_mreq, ipv6_mreq, k_ipv6_mreq);
inline constexpr Field k_addrinfo[] = {
    INT_FIELD(struct addrinfo, ai_flags)
    INT_FIELD(struct addrinfo, ai_family)
    INT_FIELD(struct addrinfo, ai_socktype)
    INT_FIELD(struct addrinfo, ai_protocol)
    INT_FIELD(struct addrinfo, ai_addrlen)
    BYTES_POINTER(struct addrinfo, ai_addr, ai_addrlen)
    POINTER_FIELD(struct addrinfo, ai_canonname)
    POINTER_FIELD(struct addrinfo, ai_next)
};
inline constexpr Struct s_addrinfo STRUCT(struct addrinfo, addrinfo, k_addrinfo);
inline constexpr const Struct* kStructs[] = {
    &s_in6_addr,
    &s_sockaddr_in6,
    &s_ipv6_mreq,
    &s_addrinfo,
    nullptr};
// clang-format on
inline constexpr Table kTable{kConstants, kTypes, kStructs};
}  // namespace ws2tcpip_table

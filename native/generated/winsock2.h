// Generated from native/tables/winsock2.def by scripts/generate.mjs. Do not edit.
#pragma once

#include "platform/winsock.h"
#include "common/table.h"

namespace winsock2_table {
// clang-format off
inline const Constant kConstants[] = {
    HANDLE_CONSTANT(INVALID_SOCKET)
    CONSTANT(SOCKET_ERROR)
    CONSTANT(FD_SETSIZE)
    CONSTANT(SOMAXCONN)
    CONSTANT(WSADESCRIPTION_LEN)
    CONSTANT(WSASYS_STATUS_LEN)
    CONSTANT(FROM_PROTOCOL_INFO)
    CONSTANT(WSA_FLAG_OVERLAPPED)
    CONSTANT(WSA_FLAG_NO_HANDLE_INHERIT)
    CONSTANT(SD_RECEIVE)
    CONSTANT(SD_SEND)
    CONSTANT(SD_BOTH)
    CONSTANT(SOCK_STREAM)
    CONSTANT(SOCK_DGRAM)
    CONSTANT(SOCK_RAW)
    CONSTANT(SOCK_RDM)
    CONSTANT(SOCK_SEQPACKET)
    CONSTANT(AF_UNSPEC)
    CONSTANT(AF_UNIX)
    CONSTANT(AF_INET)
    CONSTANT(AF_INET6)
    CONSTANT(AF_MAX)
    CONSTANT(PF_UNSPEC)
    CONSTANT(PF_UNIX)
    CONSTANT(PF_INET)
    CONSTANT(PF_INET6)
    CONSTANT(PF_MAX)
    CONSTANT(SOL_SOCKET)
    CONSTANT(SO_ACCEPTCONN)
    CONSTANT(SO_REUSEADDR)
    CONSTANT(SO_KEEPALIVE)
    CONSTANT(SO_DONTROUTE)
    CONSTANT(SO_BROADCAST)
    CONSTANT(SO_LINGER)
    CONSTANT(SO_OOBINLINE)
    CONSTANT(SO_SNDBUF)
    CONSTANT(SO_RCVBUF)
    CONSTANT(SO_SNDTIMEO)
    CONSTANT(SO_RCVTIMEO)
    CONSTANT(SO_ERROR)
    CONSTANT(SO_TYPE)
    CONSTANT(TCP_NODELAY)
    CONSTANT(MSG_OOB)
    CONSTANT(MSG_PEEK)
    CONSTANT(MSG_DONTROUTE)
    CONSTANT(MSG_WAITALL)
    CONSTANT(IPPROTO_IP)
    CONSTANT(IPPROTO_HOPOPTS)
    CONSTANT(IPPROTO_ICMP)
    CONSTANT(IPPROTO_IGMP)
    CONSTANT(IPPROTO_TCP)
    CONSTANT(IPPROTO_EGP)
    CONSTANT(IPPROTO_PUP)
    CONSTANT(IPPROTO_UDP)
    CONSTANT(IPPROTO_IDP)
    CONSTANT(IPPROTO_IPV6)
    CONSTANT(IPPROTO_ROUTING)
    CONSTANT(IPPROTO_FRAGMENT)
    CONSTANT(IPPROTO_ESP)
    CONSTANT(IPPROTO_AH)
    CONSTANT(IPPROTO_ICMPV6)
    CONSTANT(IPPROTO_NONE)
    CONSTANT(IPPROTO_DSTOPTS)
    CONSTANT(IPPROTO_PIM)
    CONSTANT(IPPROTO_SCTP)
    CONSTANT(IPPROTO_RAW)
    CONSTANT(INADDR_ANY)
    CONSTANT(INADDR_LOOPBACK)
    CONSTANT(INADDR_BROADCAST)
    CONSTANT(INADDR_NONE)
    CONSTANT(POLLRDNORM)
    CONSTANT(POLLRDBAND)
    CONSTANT(POLLIN)
    CONSTANT(POLLPRI)
    CONSTANT(POLLWRNORM)
    CONSTANT(POLLOUT)
    CONSTANT(POLLWRBAND)
    CONSTANT(POLLERR)
    CONSTANT(POLLHUP)
    CONSTANT(POLLNVAL)
    CONSTANT(FIONBIO)
    CONSTANT(FIONREAD)
    CONSTANT(SIOCATMARK)
    CONSTANT(SIO_KEEPALIVE_VALS)
    CONSTANT(WSABASEERR)
    CONSTANT(WSAEINTR)
    CONSTANT(WSAEBADF)
    CONSTANT(WSAEACCES)
    CONSTANT(WSAEFAULT)
    CONSTANT(WSAEINVAL)
    CONSTANT(WSAEMFILE)
    CONSTANT(WSAEWOULDBLOCK)
    CONSTANT(WSAEINPROGRESS)
    CONSTANT(WSAEALREADY)
    CONSTANT(WSAENOTSOCK)
    CONSTANT(WSAEDESTADDRREQ)
    CONSTANT(WSAEMSGSIZE)
    CONSTANT(WSAEPROTOTYPE)
    CONSTANT(WSAENOPROTOOPT)
    CONSTANT(WSAEPROTONOSUPPORT)
    CONSTANT(WSAESOCKTNOSUPPORT)
    CONSTANT(WSAEOPNOTSUPP)
    CONSTANT(WSAEPFNOSUPPORT)
    CONSTANT(WSAEAFNOSUPPORT)
    CONSTANT(WSAEADDRINUSE)
    CONSTANT(WSAEADDRNOTAVAIL)
    CONSTANT(WSAENETDOWN)
    CONSTANT(WSAENETUNREACH)
    CONSTANT(WSAENETRESET)
    CONSTANT(WSAECONNABORTED)
    CONSTANT(WSAECONNRESET)
    CONSTANT(WSAENOBUFS)
    CONSTANT(WSAEISCONN)
    CONSTANT(WSAENOTCONN)
    CONSTANT(WSAESHUTDOWN)
    CONSTANT(WSAETOOMANYREFS)
    CONSTANT(WSAETIMEDOUT)
    CONSTANT(WSAECONNREFUSED)
    CONSTANT(WSAELOOP)
    CONSTANT(WSAENAMETOOLONG)
    CONSTANT(WSAEHOSTDOWN)
    CONSTANT(WSAEHOSTUNREACH)
    CONSTANT(WSAENOTEMPTY)
    CONSTANT(WSAEPROCLIM)
    CONSTANT(WSAEUSERS)
    CONSTANT(WSAEDQUOT)
    CONSTANT(WSAESTALE)
    CONSTANT(WSAEREMOTE)
    CONSTANT(WSASYSNOTREADY)
    CONSTANT(WSAVERNOTSUPPORTED)
    CONSTANT(WSANOTINITIALISED)
    CONSTANT(WSAEDISCON)
    CONSTANT(WSAENOMORE)
    CONSTANT(WSAECANCELLED)
    CONSTANT(WSAEINVALIDPROCTABLE)
    CONSTANT(WSAEINVALIDPROVIDER)
    CONSTANT(WSAEPROVIDERFAILEDINIT)
    CONSTANT(WSASYSCALLFAILURE)
    CONSTANT(WSASERVICE_NOT_FOUND)
    CONSTANT(WSATYPE_NOT_FOUND)
    CONSTANT(WSA_E_NO_MORE)
    CONSTANT(WSA_E_CANCELLED)
    CONSTANT(WSAEREFUSED)
    CONSTANT(WSAHOST_NOT_FOUND)
    CONSTANT(WSATRY_AGAIN)
    CONSTANT(WSANO_RECOVERY)
    CONSTANT(WSANO_DATA)
    CONSTANT(WSA_QOS_RECEIVERS)
    CONSTANT(WSA_QOS_SENDERS)
    CONSTANT(WSA_QOS_NO_SENDERS)
    CONSTANT(WSA_QOS_NO_RECEIVERS)
    CONSTANT(WSA_QOS_REQUEST_CONFIRMED)
    CONSTANT(WSA_QOS_ADMISSION_FAILURE)
    CONSTANT(WSA_QOS_POLICY_FAILURE)
    CONSTANT(WSA_QOS_BAD_STYLE)
    CONSTANT(WSA_QOS_BAD_OBJECT)
    CONSTANT(WSA_QOS_TRAFFIC_CTRL_ERROR)
    CONSTANT(WSA_QOS_GENERIC_ERROR)
    CONSTANT(WSA_QOS_ESERVICETYPE)
    CONSTANT(WSA_QOS_EFLOWSPEC)
    CONSTANT(WSA_QOS_EPROVSPECBUF)
    CONSTANT(WSA_QOS_EFILTERSTYLE)
    CONSTANT(WSA_QOS_EFILTERTYPE)
    CONSTANT(WSA_QOS_EFILTERCOUNT)
    CONSTANT(WSA_QOS_EOBJLENGTH)
    CONSTANT(WSA_QOS_EFLOWCOUNT)
    CONSTANT(WSA_QOS_EUNKNOWNPSOBJ)
    CONSTANT(WSA_QOS_EPOLICYOBJ)
    CONSTANT(WSA_QOS_EFLOWDESC)
    CONSTANT(WSA_QOS_EPSFLOWSPEC)
    CONSTANT(WSA_QOS_EPSFILTERSPEC)
    CONSTANT(WSA_QOS_ESDMODEOBJ)
    CONSTANT(WSA_QOS_ESHAPERATEOBJ)
    CONSTANT(WSA_QOS_RESERVED_PETYPE)
    CONSTANT(WSA_INVALID_HANDLE)
    CONSTANT(WSA_NOT_ENOUGH_MEMORY)
    CONSTANT(WSA_INVALID_PARAMETER)
    CONSTANT(WSA_OPERATION_ABORTED)
    CONSTANT(WSA_IO_INCOMPLETE)
    CONSTANT(WSA_IO_PENDING)
#if defined(WSAPROTOCOL_LEN)
    CONSTANT(WSAPROTOCOL_LEN)
#endif
#if defined(MAX_PROTOCOL_CHAIN)
    CONSTANT(MAX_PROTOCOL_CHAIN)
#endif
#if defined(BASE_PROTOCOL)
    CONSTANT(BASE_PROTOCOL)
#endif
#if defined(LAYERED_PROTOCOL)
    CONSTANT(LAYERED_PROTOCOL)
#endif
#if defined(WSA_FLAG_MULTIPOINT_C_ROOT)
    CONSTANT(WSA_FLAG_MULTIPOINT_C_ROOT)
#endif
#if defined(WSA_FLAG_MULTIPOINT_C_LEAF)
    CONSTANT(WSA_FLAG_MULTIPOINT_C_LEAF)
#endif
#if defined(WSA_FLAG_MULTIPOINT_D_ROOT)
    CONSTANT(WSA_FLAG_MULTIPOINT_D_ROOT)
#endif
#if defined(WSA_FLAG_MULTIPOINT_D_LEAF)
    CONSTANT(WSA_FLAG_MULTIPOINT_D_LEAF)
#endif
#if defined(WSA_FLAG_ACCESS_SYSTEM_SECURITY)
    CONSTANT(WSA_FLAG_ACCESS_SYSTEM_SECURITY)
#endif
#if defined(WSA_FLAG_REGISTERED_IO)
    CONSTANT(WSA_FLAG_REGISTERED_IO)
#endif
#if defined(AF_IMPLINK)
    CONSTANT(AF_IMPLINK)
#endif
#if defined(AF_PUP)
    CONSTANT(AF_PUP)
#endif
#if defined(AF_CHAOS)
    CONSTANT(AF_CHAOS)
#endif
#if defined(AF_NS)
    CONSTANT(AF_NS)
#endif
#if defined(AF_IPX)
    CONSTANT(AF_IPX)
#endif
#if defined(AF_ISO)
    CONSTANT(AF_ISO)
#endif
#if defined(AF_OSI)
    CONSTANT(AF_OSI)
#endif
#if defined(AF_ECMA)
    CONSTANT(AF_ECMA)
#endif
#if defined(AF_DATAKIT)
    CONSTANT(AF_DATAKIT)
#endif
#if defined(AF_CCITT)
    CONSTANT(AF_CCITT)
#endif
#if defined(AF_SNA)
    CONSTANT(AF_SNA)
#endif
#if defined(AF_DECnet)
    CONSTANT(AF_DECnet)
#endif
#if defined(AF_DLI)
    CONSTANT(AF_DLI)
#endif
#if defined(AF_LAT)
    CONSTANT(AF_LAT)
#endif
#if defined(AF_HYLINK)
    CONSTANT(AF_HYLINK)
#endif
#if defined(AF_APPLETALK)
    CONSTANT(AF_APPLETALK)
#endif
#if defined(AF_NETBIOS)
    CONSTANT(AF_NETBIOS)
#endif
#if defined(AF_VOICEVIEW)
    CONSTANT(AF_VOICEVIEW)
#endif
#if defined(AF_FIREFOX)
    CONSTANT(AF_FIREFOX)
#endif
#if defined(AF_UNKNOWN1)
    CONSTANT(AF_UNKNOWN1)
#endif
#if defined(AF_BAN)
    CONSTANT(AF_BAN)
#endif
#if defined(AF_ATM)
    CONSTANT(AF_ATM)
#endif
#if defined(AF_CLUSTER)
    CONSTANT(AF_CLUSTER)
#endif
#if defined(AF_12844)
    CONSTANT(AF_12844)
#endif
#if defined(AF_IRDA)
    CONSTANT(AF_IRDA)
#endif
#if defined(AF_NETDES)
    CONSTANT(AF_NETDES)
#endif
#if defined(AF_TCNPROCESS)
    CONSTANT(AF_TCNPROCESS)
#endif
#if defined(AF_TCNMESSAGE)
    CONSTANT(AF_TCNMESSAGE)
#endif
#if defined(AF_ICLFXBM)
    CONSTANT(AF_ICLFXBM)
#endif
#if defined(AF_BTH)
    CONSTANT(AF_BTH)
#endif
#if defined(AF_LINK)
    CONSTANT(AF_LINK)
#endif
#if defined(AF_HYPERV)
    CONSTANT(AF_HYPERV)
#endif
#if defined(PF_IMPLINK)
    CONSTANT(PF_IMPLINK)
#endif
#if defined(PF_PUP)
    CONSTANT(PF_PUP)
#endif
#if defined(PF_CHAOS)
    CONSTANT(PF_CHAOS)
#endif
#if defined(PF_NS)
    CONSTANT(PF_NS)
#endif
#if defined(PF_IPX)
    CONSTANT(PF_IPX)
#endif
#if defined(PF_ISO)
    CONSTANT(PF_ISO)
#endif
#if defined(PF_OSI)
    CONSTANT(PF_OSI)
#endif
#if defined(PF_ECMA)
    CONSTANT(PF_ECMA)
#endif
#if defined(PF_DATAKIT)
    CONSTANT(PF_DATAKIT)
#endif
#if defined(PF_CCITT)
    CONSTANT(PF_CCITT)
#endif
#if defined(PF_SNA)
    CONSTANT(PF_SNA)
#endif
#if defined(PF_DECnet)
    CONSTANT(PF_DECnet)
#endif
#if defined(PF_DLI)
    CONSTANT(PF_DLI)
#endif
#if defined(PF_LAT)
    CONSTANT(PF_LAT)
#endif
#if defined(PF_HYLINK)
    CONSTANT(PF_HYLINK)
#endif
#if defined(PF_APPLETALK)
    CONSTANT(PF_APPLETALK)
#endif
#if defined(PF_VOICEVIEW)
    CONSTANT(PF_VOICEVIEW)
#endif
#if defined(PF_FIREFOX)
    CONSTANT(PF_FIREFOX)
#endif
#if defined(PF_UNKNOWN1)
    CONSTANT(PF_UNKNOWN1)
#endif
#if defined(PF_BAN)
    CONSTANT(PF_BAN)
#endif
#if defined(PF_ATM)
    CONSTANT(PF_ATM)
#endif
#if defined(PF_BTH)
    CONSTANT(PF_BTH)
#endif
#if defined(SO_DEBUG)
    CONSTANT(SO_DEBUG)
#endif
#if defined(SO_USELOOPBACK)
    CONSTANT(SO_USELOOPBACK)
#endif
#if defined(SO_DONTLINGER)
    CONSTANT(SO_DONTLINGER)
#endif
#if defined(SO_EXCLUSIVEADDRUSE)
    CONSTANT(SO_EXCLUSIVEADDRUSE)
#endif
#if defined(SO_SNDLOWAT)
    CONSTANT(SO_SNDLOWAT)
#endif
#if defined(SO_RCVLOWAT)
    CONSTANT(SO_RCVLOWAT)
#endif
#if defined(SO_BSP_STATE)
    CONSTANT(SO_BSP_STATE)
#endif
#if defined(SO_GROUP_ID)
    CONSTANT(SO_GROUP_ID)
#endif
#if defined(SO_GROUP_PRIORITY)
    CONSTANT(SO_GROUP_PRIORITY)
#endif
#if defined(SO_MAX_MSG_SIZE)
    CONSTANT(SO_MAX_MSG_SIZE)
#endif
#if defined(SO_PROTOCOL_INFOA)
    CONSTANT(SO_PROTOCOL_INFOA)
#endif
#if defined(SO_PROTOCOL_INFOW)
    CONSTANT(SO_PROTOCOL_INFOW)
#endif
#if defined(SO_CONDITIONAL_ACCEPT)
    CONSTANT(SO_CONDITIONAL_ACCEPT)
#endif
#if defined(SO_PAUSE_ACCEPT)
    CONSTANT(SO_PAUSE_ACCEPT)
#endif
#if defined(SO_RANDOMIZE_PORT)
    CONSTANT(SO_RANDOMIZE_PORT)
#endif
#if defined(SO_PORT_SCALABILITY)
    CONSTANT(SO_PORT_SCALABILITY)
#endif
#if defined(SO_REUSE_UNICASTPORT)
    CONSTANT(SO_REUSE_UNICASTPORT)
#endif
#if defined(SO_REUSE_MULTICASTPORT)
    CONSTANT(SO_REUSE_MULTICASTPORT)
#endif
#if defined(SO_UPDATE_ACCEPT_CONTEXT)
    CONSTANT(SO_UPDATE_ACCEPT_CONTEXT)
#endif
#if defined(SO_UPDATE_CONNECT_CONTEXT)
    CONSTANT(SO_UPDATE_CONNECT_CONTEXT)
#endif
#if defined(SO_CONNECT_TIME)
    CONSTANT(SO_CONNECT_TIME)
#endif
#if defined(PVD_CONFIG)
    CONSTANT(PVD_CONFIG)
#endif
#if defined(TCP_EXPEDITED_1122)
    CONSTANT(TCP_EXPEDITED_1122)
#endif
#if defined(TCP_KEEPALIVE)
    CONSTANT(TCP_KEEPALIVE)
#endif
#if defined(TCP_KEEPIDLE)
    CONSTANT(TCP_KEEPIDLE)
#endif
#if defined(TCP_KEEPINTVL)
    CONSTANT(TCP_KEEPINTVL)
#endif
#if defined(TCP_KEEPCNT)
    CONSTANT(TCP_KEEPCNT)
#endif
#if defined(TCP_MAXSEG)
    CONSTANT(TCP_MAXSEG)
#endif
#if defined(TCP_MAXRT)
    CONSTANT(TCP_MAXRT)
#endif
#if defined(TCP_STDURG)
    CONSTANT(TCP_STDURG)
#endif
#if defined(TCP_NOURG)
    CONSTANT(TCP_NOURG)
#endif
#if defined(TCP_ATMARK)
    CONSTANT(TCP_ATMARK)
#endif
#if defined(TCP_TIMESTAMPS)
    CONSTANT(TCP_TIMESTAMPS)
#endif
#if defined(TCP_FASTOPEN)
    CONSTANT(TCP_FASTOPEN)
#endif
#if defined(TCP_FAIL_CONNECT_ON_ICMP_ERROR)
    CONSTANT(TCP_FAIL_CONNECT_ON_ICMP_ERROR)
#endif
#if defined(TCP_ICMP_ERROR_INFO)
    CONSTANT(TCP_ICMP_ERROR_INFO)
#endif
#if defined(MSG_PUSH_IMMEDIATE)
    CONSTANT(MSG_PUSH_IMMEDIATE)
#endif
#if defined(MSG_PARTIAL)
    CONSTANT(MSG_PARTIAL)
#endif
#if defined(MSG_INTERRUPT)
    CONSTANT(MSG_INTERRUPT)
#endif
#if defined(MSG_MAXIOVLEN)
    CONSTANT(MSG_MAXIOVLEN)
#endif
#if defined(MSG_TRUNC)
    CONSTANT(MSG_TRUNC)
#endif
#if defined(MSG_CTRUNC)
    CONSTANT(MSG_CTRUNC)
#endif
#if defined(MSG_BCAST)
    CONSTANT(MSG_BCAST)
#endif
#if defined(MSG_MCAST)
    CONSTANT(MSG_MCAST)
#endif
#if defined(MSG_ERRQUEUE)
    CONSTANT(MSG_ERRQUEUE)
#endif
#if defined(_WIN32)
    CONSTANT(IPPROTO_GGP)
#endif
#if defined(_WIN32)
    CONSTANT(IPPROTO_IPV4)
#endif
#if defined(_WIN32)
    CONSTANT(IPPROTO_ST)
#endif
#if defined(_WIN32)
    CONSTANT(IPPROTO_CBT)
#endif
#if defined(_WIN32)
    CONSTANT(IPPROTO_IGP)
#endif
#if defined(_WIN32)
    CONSTANT(IPPROTO_RDP)
#endif
#if defined(_WIN32)
    CONSTANT(IPPROTO_ND)
#endif
#if defined(_WIN32)
    CONSTANT(IPPROTO_ICLFXBM)
#endif
#if defined(_WIN32)
    CONSTANT(IPPROTO_PGM)
#endif
#if defined(_WIN32)
    CONSTANT(IPPROTO_L2TP)
#endif
#if defined(IPPORT_ECHO)
    CONSTANT(IPPORT_ECHO)
#endif
#if defined(IPPORT_DISCARD)
    CONSTANT(IPPORT_DISCARD)
#endif
#if defined(IPPORT_SYSTAT)
    CONSTANT(IPPORT_SYSTAT)
#endif
#if defined(IPPORT_DAYTIME)
    CONSTANT(IPPORT_DAYTIME)
#endif
#if defined(IPPORT_NETSTAT)
    CONSTANT(IPPORT_NETSTAT)
#endif
#if defined(IPPORT_FTP)
    CONSTANT(IPPORT_FTP)
#endif
#if defined(IPPORT_TELNET)
    CONSTANT(IPPORT_TELNET)
#endif
#if defined(IPPORT_SMTP)
    CONSTANT(IPPORT_SMTP)
#endif
#if defined(IPPORT_TIMESERVER)
    CONSTANT(IPPORT_TIMESERVER)
#endif
#if defined(IPPORT_NAMESERVER)
    CONSTANT(IPPORT_NAMESERVER)
#endif
#if defined(IPPORT_WHOIS)
    CONSTANT(IPPORT_WHOIS)
#endif
#if defined(IPPORT_MTP)
    CONSTANT(IPPORT_MTP)
#endif
#if defined(IPPORT_TFTP)
    CONSTANT(IPPORT_TFTP)
#endif
#if defined(IPPORT_RESERVED)
    CONSTANT(IPPORT_RESERVED)
#endif
#if defined(IN_CLASSA_NET)
    CONSTANT(IN_CLASSA_NET)
#endif
#if defined(IN_CLASSA_NSHIFT)
    CONSTANT(IN_CLASSA_NSHIFT)
#endif
#if defined(IN_CLASSA_HOST)
    CONSTANT(IN_CLASSA_HOST)
#endif
#if defined(IN_CLASSA_MAX)
    CONSTANT(IN_CLASSA_MAX)
#endif
#if defined(IN_CLASSB_NET)
    CONSTANT(IN_CLASSB_NET)
#endif
#if defined(IN_CLASSB_NSHIFT)
    CONSTANT(IN_CLASSB_NSHIFT)
#endif
#if defined(IN_CLASSB_HOST)
    CONSTANT(IN_CLASSB_HOST)
#endif
#if defined(IN_CLASSB_MAX)
    CONSTANT(IN_CLASSB_MAX)
#endif
#if defined(IN_CLASSC_NET)
    CONSTANT(IN_CLASSC_NET)
#endif
#if defined(IN_CLASSC_NSHIFT)
    CONSTANT(IN_CLASSC_NSHIFT)
#endif
#if defined(IN_CLASSC_HOST)
    CONSTANT(IN_CLASSC_HOST)
#endif
#if defined(IOC_VOID)
    CONSTANT(IOC_VOID)
#endif
#if defined(IOC_OUT)
    CONSTANT(IOC_OUT)
#endif
#if defined(IOC_IN)
    CONSTANT(IOC_IN)
#endif
#if defined(IOC_INOUT)
    CONSTANT(IOC_INOUT)
#endif
#if defined(IOC_UNIX)
    CONSTANT(IOC_UNIX)
#endif
#if defined(IOC_WS2)
    CONSTANT(IOC_WS2)
#endif
#if defined(IOC_PROTOCOL)
    CONSTANT(IOC_PROTOCOL)
#endif
#if defined(IOC_VENDOR)
    CONSTANT(IOC_VENDOR)
#endif
#if defined(SIO_ADDRESS_LIST_CHANGE)
    CONSTANT(SIO_ADDRESS_LIST_CHANGE)
#endif
#if defined(SIO_ADDRESS_LIST_QUERY)
    CONSTANT(SIO_ADDRESS_LIST_QUERY)
#endif
#if defined(SIO_BASE_HANDLE)
    CONSTANT(SIO_BASE_HANDLE)
#endif
#if defined(SIO_ENABLE_CIRCULAR_QUEUEING)
    CONSTANT(SIO_ENABLE_CIRCULAR_QUEUEING)
#endif
#if defined(SIO_FLUSH)
    CONSTANT(SIO_FLUSH)
#endif
#if defined(SIO_GET_BROADCAST_ADDRESS)
    CONSTANT(SIO_GET_BROADCAST_ADDRESS)
#endif
#if defined(SIO_GET_EXTENSION_FUNCTION_POINTER)
    CONSTANT(SIO_GET_EXTENSION_FUNCTION_POINTER)
#endif
#if defined(SIO_GET_INTERFACE_LIST)
    CONSTANT(SIO_GET_INTERFACE_LIST)
#endif
#if defined(SIO_LOOPBACK_FAST_PATH)
    CONSTANT(SIO_LOOPBACK_FAST_PATH)
#endif
#if defined(SIO_MULTICAST_SCOPE)
    CONSTANT(SIO_MULTICAST_SCOPE)
#endif
#if defined(SIO_MULTIPOINT_LOOPBACK)
    CONSTANT(SIO_MULTIPOINT_LOOPBACK)
#endif
#if defined(SIO_RCVALL)
    CONSTANT(SIO_RCVALL)
#endif
#if defined(SIO_ROUTING_INTERFACE_CHANGE)
    CONSTANT(SIO_ROUTING_INTERFACE_CHANGE)
#endif
#if defined(SIO_ROUTING_INTERFACE_QUERY)
    CONSTANT(SIO_ROUTING_INTERFACE_QUERY)
#endif
#if defined(SIO_TCP_INFO)
    CONSTANT(SIO_TCP_INFO)
#endif
#if defined(SIO_TCP_SET_ACK_FREQUENCY)
    CONSTANT(SIO_TCP_SET_ACK_FREQUENCY)
#endif
#if defined(SIO_TRANSLATE_HANDLE)
    CONSTANT(SIO_TRANSLATE_HANDLE)
#endif
#if defined(SIO_UDP_CONNRESET)
    CONSTANT(SIO_UDP_CONNRESET)
#endif
#if defined(SIO_UDP_NETRESET)
    CONSTANT(SIO_UDP_NETRESET)
#endif
#if defined(_WIN32)
    CONSTANT(RCVALL_OFF)
#endif
#if defined(_WIN32)
    CONSTANT(RCVALL_ON)
#endif
#if defined(_WIN32)
    CONSTANT(RCVALL_SOCKETLEVELONLY)
#endif
#if defined(WSANO_ADDRESS)
    CONSTANT(WSANO_ADDRESS)
#endif
    END_OF_CONSTANTS};
inline constexpr Type kTypes[] = {
    TYPE(SOCKET, intptr_t)
    TYPE(GROUP, unsigned int)
    TYPE(u_char, UCHAR)
    TYPE(u_short, USHORT)
    TYPE(u_int, UINT)
    TYPE(u_long, ULONG)
    END_OF_TYPES};
inline constexpr Field k_WSADATA[] = {
    INT_FIELD(WSADATA, wVersion)
    INT_FIELD(WSADATA, wHighVersion)
    INT_FIELD(WSADATA, iMaxSockets)
    INT_FIELD(WSADATA, iMaxUdpDg)
    ARRAY_FIELD(WSADATA, szDescription)
    ARRAY_FIELD(WSADATA, szSystemStatus)
};
inline constexpr Struct s_WSADATA STRUCT(WSADATA, WSADATA, k_WSADATA);
inline constexpr Field k_sockaddr[] = {
    INT_FIELD(struct sockaddr, sa_family)
    ARRAY_FIELD(struct sockaddr, sa_data)
};
inline constexpr Struct s_sockaddr STRUCT(struct sockaddr, sockaddr, k_sockaddr);
inline constexpr Field k_S_un_b[] = {
    INT_FIELD(struct S_un_b, s_b1)
    INT_FIELD(struct S_un_b, s_b2)
    INT_FIELD(struct S_un_b, s_b3)
    INT_FIELD(struct S_un_b, s_b4)
};
inline constexpr Struct s_S_un_b STRUCT(struct S_un_b, S_un_b, k_S_un_b);
inline constexpr Field k_S_un_w[] = {
    INT_FIELD(struct S_un_w, s_w1)
    INT_FIELD(struct S_un_w, s_w2)
};
inline constexpr Struct s_S_un_w STRUCT(struct S_un_w, S_un_w, k_S_un_w);
inline constexpr Field k_S_un[] = {
    INT_FIELD(S_un, S_addr)
    STRUCT_FIELD(S_un, S_un_b, struct S_un_b)
    STRUCT_FIELD(S_un, S_un_w, struct S_un_w)
};
inline constexpr Struct s_S_un STRUCT(S_un, S_un, k_S_un);
inline constexpr Field k_in_addr[] = {
    INT_FIELD(struct in_addr, s_addr)
    UNION_FIELD(struct in_addr, S_un)
};
inline constexpr Struct s_in_addr STRUCT(struct in_addr, in_addr, k_in_addr);
inline constexpr Field k_sockaddr_in[] = {
    INT_FIELD(struct sockaddr_in, sin_family)
    INT_FIELD(struct sockaddr_in, sin_port)
    STRUCT_FIELD(struct sockaddr_in, sin_addr, struct in_addr)
    ARRAY_FIELD(struct sockaddr_in, sin_zero)
};
inline constexpr Struct s_sockaddr_in STRUCT(struct sockaddr_in, sockaddr_in, k_sockaddr_in);
inline constexpr Field k_ip_mreq[] = {
    STRUCT_FIELD(struct ip_mreq, imr_multiaddr, struct in_addr)
    STRUCT_FIELD(struct ip_mreq, imr_interface, struct in_addr)
};
inline constexpr Struct s_ip_mreq STRUCT(struct ip_mreq, ip_mreq, k_ip_mreq);
inline constexpr Field k_ip_mreq_source[] = {
    STRUCT_FIELD(struct ip_mreq_source, imr_multiaddr, struct in_addr)
    STRUCT_FIELD(struct ip_mreq_source, imr_sourceaddr, struct in_addr)
    STRUCT_FIELD(struct ip_mreq_source, imr_interface, struct in_addr)
};
inline constexpr Struct s_ip_mreq_source STRUCT(struct ip_mreq_source, ip_mreq_source, k_ip_mreq_source);
inline constexpr Field k_sockaddr_storage[] = {
    INT_FIELD(struct sockaddr_storage, ss_family)
};
inline constexpr Struct s_sockaddr_storage STRUCT(struct sockaddr_storage, sockaddr_storage, k_sockaddr_storage);
inline constexpr Field k_linger[] = {
    INT_FIELD(struct linger, l_onoff)
    INT_FIELD(struct linger, l_linger)
};
inline constexpr Struct s_linger STRUCT(struct linger, linger, k_linger);
inline constexpr Field k_timeval[] = {
    INT_FIELD(struct timeval, tv_sec)
    INT_FIELD(struct timeval, tv_usec)
};
inline constexpr Struct s_timeval STRUCT(struct timeval, timeval, k_timeval);
inline constexpr Field k_fd_set[] = {
    INT_FIELD(struct fd_set, fd_count)
    HANDLES_FIELD(struct fd_set, fd_array)
};
inline constexpr Struct s_fd_set STRUCT(struct fd_set, fd_set, k_fd_set);
inline constexpr Field k_WSAPOLLFD[] = {
    HANDLE_FIELD(WSAPOLLFD, fd)
    INT_FIELD(WSAPOLLFD, events)
    INT_FIELD(WSAPOLLFD, revents)
};
inline constexpr Struct s_WSAPOLLFD STRUCT(WSAPOLLFD, WSAPOLLFD, k_WSAPOLLFD);
inline constexpr Field k_GUID[] = {
    INT_FIELD(GUID, Data1)
    INT_FIELD(GUID, Data2)
    INT_FIELD(GUID, Data3)
    ARRAY_FIELD(GUID, Data4)
};
inline constexpr Struct s_GUID STRUCT(GUID, GUID, k_GUID);
inline constexpr Field k_WSAPROTOCOLCHAIN[] = {
    INT_FIELD(WSAPROTOCOLCHAIN, ChainLen)
    ARRAY_FIELD(WSAPROTOCOLCHAIN, ChainEntries)
};
inline constexpr Struct s_WSAPROTOCOLCHAIN STRUCT(WSAPROTOCOLCHAIN, WSAPROTOCOLCHAIN, k_WSAPROTOCOLCHAIN);
inline constexpr Field k_WSAPROTOCOL_INFOA[] = {
    INT_FIELD(WSAPROTOCOL_INFOA, dwServiceFlags1)
    INT_FIELD(WSAPROTOCOL_INFOA, dwServiceFlags2)
    INT_FIELD(WSAPROTOCOL_INFOA, dwServiceFlags3)
    INT_FIELD(WSAPROTOCOL_INFOA, dwServiceFlags4)
    INT_FIELD(WSAPROTOCOL_INFOA, dwProviderFlags)
    STRUCT_FIELD(WSAPROTOCOL_INFOA, ProviderId, GUID)
    INT_FIELD(WSAPROTOCOL_INFOA, dwCatalogEntryId)
    STRUCT_FIELD(WSAPROTOCOL_INFOA, ProtocolChain, WSAPROTOCOLCHAIN)
    INT_FIELD(WSAPROTOCOL_INFOA, iVersion)
    INT_FIELD(WSAPROTOCOL_INFOA, iAddressFamily)
    INT_FIELD(WSAPROTOCOL_INFOA, iMaxSockAddr)
    INT_FIELD(WSAPROTOCOL_INFOA, iMinSockAddr)
    INT_FIELD(WSAPROTOCOL_INFOA, iSocketType)
    INT_FIELD(WSAPROTOCOL_INFOA, iProtocol)
    INT_FIELD(WSAPROTOCOL_INFOA, iProtocolMaxOffset)
    INT_FIELD(WSAPROTOCOL_INFOA, iNetworkByteOrder)
    INT_FIELD(WSAPROTOCOL_INFOA, iSecurityScheme)
    INT_FIELD(WSAPROTOCOL_INFOA, dwMessageSize)
    INT_FIELD(WSAPROTOCOL_INFOA, dwProviderReserved)
    ARRAY_FIELD(WSAPROTOCOL_INFOA, szProtocol)
};
inline constexpr Struct s_WSAPROTOCOL_INFOA STRUCT(WSAPROTOCOL_INFOA, WSAPROTOCOL_INFOA, k_WSAPROTOCOL_INFOA);
inline constexpr Field k_tcp_keepalive[] = {
    INT_FIELD(struct tcp_keepalive, onoff)
    INT_FIELD(struct tcp_keepalive, keepalivetime)
    INT_FIELD(struct tcp_keepalive, keepaliveinterval)
};
inline constexpr Struct s_tcp_keepalive STRUCT(struct tcp_keepalive, tcp_keepalive, k_tcp_keepalive);
inline constexpr const Struct* kStructs[] = {
    &s_WSADATA,
    &s_sockaddr,
    &s_S_un_b,
    &s_S_un_w,
    &s_S_un,
    &s_in_addr,
    &s_sockaddr_in,
    &s_ip_mreq,
    &s_ip_mreq_source,
    &s_sockaddr_storage,
    &s_linger,
    &s_timeval,
    &s_fd_set,
    &s_WSAPOLLFD,
    &s_GUID,
    &s_WSAPROTOCOLCHAIN,
    &s_WSAPROTOCOL_INFOA,
    &s_tcp_keepalive,
    nullptr};
// clang-format on
inline constexpr Table kTable{kConstants, kTypes, kStructs};
}  // namespace winsock2_table

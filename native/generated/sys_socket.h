// Generated from native/tables/sys_socket.def by scripts/generate.mjs. Do not edit.
#pragma once

#ifndef _WIN32
#include <sys/socket.h>
#include <sys/uio.h>
#endif
#include "platform/posix.h"
#include "common/table.h"

namespace sys_socket_table {
// clang-format off
inline constexpr Constant kConstants[] = {
    CONSTANT(SOCK_DGRAM)
    CONSTANT(SOCK_RAW)
    CONSTANT(SOCK_RDM)
    CONSTANT(SOCK_SEQPACKET)
    CONSTANT(SOCK_STREAM)
    CONSTANT(PF_INET)
    CONSTANT(PF_INET6)
    CONSTANT(PF_LOCAL)
    CONSTANT(PF_MAX)
    CONSTANT(PF_UNIX)
    CONSTANT(PF_UNSPEC)
    CONSTANT(AF_UNIX)
    CONSTANT(AF_INET)
    CONSTANT(AF_INET6)
    CONSTANT(AF_LOCAL)
    CONSTANT(AF_MAX)
    CONSTANT(AF_UNSPEC)
    CONSTANT(SOL_SOCKET)
    CONSTANT(SOMAXCONN)
    CONSTANT(SO_ACCEPTCONN)
    CONSTANT(SO_BROADCAST)
    CONSTANT(SO_DEBUG)
    CONSTANT(SO_DONTROUTE)
    CONSTANT(SO_ERROR)
    CONSTANT(SO_KEEPALIVE)
    CONSTANT(SO_LINGER)
    CONSTANT(SO_OOBINLINE)
    CONSTANT(SO_RCVBUF)
    CONSTANT(SO_RCVLOWAT)
    CONSTANT(SO_RCVTIMEO)
    CONSTANT(SO_REUSEADDR)
#if !defined(_WIN32) || defined(SO_REUSEPORT)
    CONSTANT(SO_REUSEPORT)
#endif
    CONSTANT(SO_SNDBUF)
    CONSTANT(SO_SNDLOWAT)
    CONSTANT(SO_SNDTIMEO)
    CONSTANT(SO_TYPE)
    CONSTANT(MSG_CTRUNC)
    CONSTANT(MSG_DONTROUTE)
#if !defined(_WIN32) || defined(MSG_DONTWAIT)
    CONSTANT(MSG_DONTWAIT)
#endif
#if !defined(_WIN32) || defined(MSG_EOR)
    CONSTANT(MSG_EOR)
#endif
    CONSTANT(MSG_NOSIGNAL)
    CONSTANT(MSG_OOB)
    CONSTANT(MSG_PEEK)
    CONSTANT(MSG_TRUNC)
    CONSTANT(MSG_WAITALL)
    CONSTANT(SHUT_RD)
    CONSTANT(SHUT_RDWR)
    CONSTANT(SHUT_WR)
#if !defined(_WIN32) || defined(SCM_RIGHTS)
    CONSTANT(SCM_RIGHTS)
#endif
#if defined(SOCK_CLOEXEC)
    CONSTANT(SOCK_CLOEXEC)
#endif
#if defined(SOCK_DCCP)
    CONSTANT(SOCK_DCCP)
#endif
#if defined(SOCK_NONBLOCK)
    CONSTANT(SOCK_NONBLOCK)
#endif
#if defined(SOCK_PACKET)
    CONSTANT(SOCK_PACKET)
#endif
#if defined(PF_ALG)
    CONSTANT(PF_ALG)
#endif
#if defined(PF_APPLETALK)
    CONSTANT(PF_APPLETALK)
#endif
#if defined(PF_ASH)
    CONSTANT(PF_ASH)
#endif
#if defined(PF_ATMPVC)
    CONSTANT(PF_ATMPVC)
#endif
#if defined(PF_ATMSVC)
    CONSTANT(PF_ATMSVC)
#endif
#if defined(PF_AX25)
    CONSTANT(PF_AX25)
#endif
#if defined(PF_BLUETOOTH)
    CONSTANT(PF_BLUETOOTH)
#endif
#if defined(PF_BRIDGE)
    CONSTANT(PF_BRIDGE)
#endif
#if defined(PF_CAIF)
    CONSTANT(PF_CAIF)
#endif
#if defined(PF_CAN)
    CONSTANT(PF_CAN)
#endif
#if defined(PF_DECnet)
    CONSTANT(PF_DECnet)
#endif
#if defined(PF_ECONET)
    CONSTANT(PF_ECONET)
#endif
#if defined(PF_FILE)
    CONSTANT(PF_FILE)
#endif
#if defined(PF_IB)
    CONSTANT(PF_IB)
#endif
#if defined(PF_IEEE802154)
    CONSTANT(PF_IEEE802154)
#endif
#if defined(PF_IPX)
    CONSTANT(PF_IPX)
#endif
#if defined(PF_IRDA)
    CONSTANT(PF_IRDA)
#endif
#if defined(PF_ISDN)
    CONSTANT(PF_ISDN)
#endif
#if defined(PF_IUCV)
    CONSTANT(PF_IUCV)
#endif
#if defined(PF_KCM)
    CONSTANT(PF_KCM)
#endif
#if defined(PF_KEY)
    CONSTANT(PF_KEY)
#endif
#if defined(PF_LLC)
    CONSTANT(PF_LLC)
#endif
#if defined(PF_MCTP)
    CONSTANT(PF_MCTP)
#endif
#if defined(PF_MPLS)
    CONSTANT(PF_MPLS)
#endif
#if defined(PF_NETBEUI)
    CONSTANT(PF_NETBEUI)
#endif
#if defined(PF_NETLINK)
    CONSTANT(PF_NETLINK)
#endif
#if defined(PF_NETROM)
    CONSTANT(PF_NETROM)
#endif
#if defined(PF_NFC)
    CONSTANT(PF_NFC)
#endif
#if defined(PF_PACKET)
    CONSTANT(PF_PACKET)
#endif
#if defined(PF_PHONET)
    CONSTANT(PF_PHONET)
#endif
#if defined(PF_PPPOX)
    CONSTANT(PF_PPPOX)
#endif
#if defined(PF_QIPCRTR)
    CONSTANT(PF_QIPCRTR)
#endif
#if defined(PF_RDS)
    CONSTANT(PF_RDS)
#endif
#if defined(PF_ROSE)
    CONSTANT(PF_ROSE)
#endif
#if defined(PF_ROUTE)
    CONSTANT(PF_ROUTE)
#endif
#if defined(PF_RXRPC)
    CONSTANT(PF_RXRPC)
#endif
#if defined(PF_SECURITY)
    CONSTANT(PF_SECURITY)
#endif
#if defined(PF_SMC)
    CONSTANT(PF_SMC)
#endif
#if defined(PF_SNA)
    CONSTANT(PF_SNA)
#endif
#if defined(PF_TIPC)
    CONSTANT(PF_TIPC)
#endif
#if defined(PF_VSOCK)
    CONSTANT(PF_VSOCK)
#endif
#if defined(PF_WANPIPE)
    CONSTANT(PF_WANPIPE)
#endif
#if defined(PF_X25)
    CONSTANT(PF_X25)
#endif
#if defined(PF_XDP)
    CONSTANT(PF_XDP)
#endif
#if defined(AF_ALG)
    CONSTANT(AF_ALG)
#endif
#if defined(AF_APPLETALK)
    CONSTANT(AF_APPLETALK)
#endif
#if defined(AF_ASH)
    CONSTANT(AF_ASH)
#endif
#if defined(AF_ATMPVC)
    CONSTANT(AF_ATMPVC)
#endif
#if defined(AF_ATMSVC)
    CONSTANT(AF_ATMSVC)
#endif
#if defined(AF_AX25)
    CONSTANT(AF_AX25)
#endif
#if defined(AF_BLUETOOTH)
    CONSTANT(AF_BLUETOOTH)
#endif
#if defined(AF_BRIDGE)
    CONSTANT(AF_BRIDGE)
#endif
#if defined(AF_CAIF)
    CONSTANT(AF_CAIF)
#endif
#if defined(AF_CAN)
    CONSTANT(AF_CAN)
#endif
#if defined(AF_DECnet)
    CONSTANT(AF_DECnet)
#endif
#if defined(AF_ECONET)
    CONSTANT(AF_ECONET)
#endif
#if defined(AF_FILE)
    CONSTANT(AF_FILE)
#endif
#if defined(AF_IB)
    CONSTANT(AF_IB)
#endif
#if defined(AF_IEEE802154)
    CONSTANT(AF_IEEE802154)
#endif
#if defined(AF_IPX)
    CONSTANT(AF_IPX)
#endif
#if defined(AF_IRDA)
    CONSTANT(AF_IRDA)
#endif
#if defined(AF_ISDN)
    CONSTANT(AF_ISDN)
#endif
#if defined(AF_IUCV)
    CONSTANT(AF_IUCV)
#endif
#if defined(AF_KCM)
    CONSTANT(AF_KCM)
#endif
#if defined(AF_KEY)
    CONSTANT(AF_KEY)
#endif
#if defined(AF_LLC)
    CONSTANT(AF_LLC)
#endif
#if defined(AF_MCTP)
    CONSTANT(AF_MCTP)
#endif
#if defined(AF_MPLS)
    CONSTANT(AF_MPLS)
#endif
#if defined(AF_NETBEUI)
    CONSTANT(AF_NETBEUI)
#endif
#if defined(AF_NETLINK)
    CONSTANT(AF_NETLINK)
#endif
#if defined(AF_NETROM)
    CONSTANT(AF_NETROM)
#endif
#if defined(AF_NFC)
    CONSTANT(AF_NFC)
#endif
#if defined(AF_PACKET)
    CONSTANT(AF_PACKET)
#endif
#if defined(AF_PHONET)
    CONSTANT(AF_PHONET)
#endif
#if defined(AF_PPPOX)
    CONSTANT(AF_PPPOX)
#endif
#if defined(AF_QIPCRTR)
    CONSTANT(AF_QIPCRTR)
#endif
#if defined(AF_RDS)
    CONSTANT(AF_RDS)
#endif
#if defined(AF_ROSE)
    CONSTANT(AF_ROSE)
#endif
#if defined(AF_ROUTE)
    CONSTANT(AF_ROUTE)
#endif
#if defined(AF_RXRPC)
    CONSTANT(AF_RXRPC)
#endif
#if defined(AF_SECURITY)
    CONSTANT(AF_SECURITY)
#endif
#if defined(AF_SMC)
    CONSTANT(AF_SMC)
#endif
#if defined(AF_SNA)
    CONSTANT(AF_SNA)
#endif
#if defined(AF_TIPC)
    CONSTANT(AF_TIPC)
#endif
#if defined(AF_VSOCK)
    CONSTANT(AF_VSOCK)
#endif
#if defined(AF_WANPIPE)
    CONSTANT(AF_WANPIPE)
#endif
#if defined(AF_X25)
    CONSTANT(AF_X25)
#endif
#if defined(AF_XDP)
    CONSTANT(AF_XDP)
#endif
#if defined(SOL_AAL)
    CONSTANT(SOL_AAL)
#endif
#if defined(SOL_ALG)
    CONSTANT(SOL_ALG)
#endif
#if defined(SOL_ATM)
    CONSTANT(SOL_ATM)
#endif
#if defined(SOL_BLUETOOTH)
    CONSTANT(SOL_BLUETOOTH)
#endif
#if defined(SOL_CAIF)
    CONSTANT(SOL_CAIF)
#endif
#if defined(SOL_DCCP)
    CONSTANT(SOL_DCCP)
#endif
#if defined(SOL_DECNET)
    CONSTANT(SOL_DECNET)
#endif
#if defined(SOL_IRDA)
    CONSTANT(SOL_IRDA)
#endif
#if defined(SOL_IUCV)
    CONSTANT(SOL_IUCV)
#endif
#if defined(SOL_KCM)
    CONSTANT(SOL_KCM)
#endif
#if defined(SOL_LLC)
    CONSTANT(SOL_LLC)
#endif
#if defined(SOL_MCTP)
    CONSTANT(SOL_MCTP)
#endif
#if defined(SOL_MPTCP)
    CONSTANT(SOL_MPTCP)
#endif
#if defined(SOL_NETBEUI)
    CONSTANT(SOL_NETBEUI)
#endif
#if defined(SOL_NETLINK)
    CONSTANT(SOL_NETLINK)
#endif
#if defined(SOL_NFC)
    CONSTANT(SOL_NFC)
#endif
#if defined(SOL_PACKET)
    CONSTANT(SOL_PACKET)
#endif
#if defined(SOL_PNPIPE)
    CONSTANT(SOL_PNPIPE)
#endif
#if defined(SOL_PPPOL2TP)
    CONSTANT(SOL_PPPOL2TP)
#endif
#if defined(SOL_RAW)
    CONSTANT(SOL_RAW)
#endif
#if defined(SOL_RDS)
    CONSTANT(SOL_RDS)
#endif
#if defined(SOL_RXRPC)
    CONSTANT(SOL_RXRPC)
#endif
#if defined(SOL_SMC)
    CONSTANT(SOL_SMC)
#endif
#if defined(SOL_TIPC)
    CONSTANT(SOL_TIPC)
#endif
#if defined(SOL_TLS)
    CONSTANT(SOL_TLS)
#endif
#if defined(SOL_X25)
    CONSTANT(SOL_X25)
#endif
#if defined(SOL_XDP)
    CONSTANT(SOL_XDP)
#endif
#if defined(SO_ATTACH_BPF)
    CONSTANT(SO_ATTACH_BPF)
#endif
#if defined(SO_ATTACH_FILTER)
    CONSTANT(SO_ATTACH_FILTER)
#endif
#if defined(SO_ATTACH_REUSEPORT_CBPF)
    CONSTANT(SO_ATTACH_REUSEPORT_CBPF)
#endif
#if defined(SO_ATTACH_REUSEPORT_EBPF)
    CONSTANT(SO_ATTACH_REUSEPORT_EBPF)
#endif
#if defined(SO_BINDTODEVICE)
    CONSTANT(SO_BINDTODEVICE)
#endif
#if defined(SO_BINDTOIFINDEX)
    CONSTANT(SO_BINDTOIFINDEX)
#endif
#if defined(SO_BPF_EXTENSIONS)
    CONSTANT(SO_BPF_EXTENSIONS)
#endif
#if defined(SO_BSDCOMPAT)
    CONSTANT(SO_BSDCOMPAT)
#endif
#if defined(SO_BUF_LOCK)
    CONSTANT(SO_BUF_LOCK)
#endif
#if defined(SO_BUSY_POLL)
    CONSTANT(SO_BUSY_POLL)
#endif
#if defined(SO_BUSY_POLL_BUDGET)
    CONSTANT(SO_BUSY_POLL_BUDGET)
#endif
#if defined(SO_CNX_ADVICE)
    CONSTANT(SO_CNX_ADVICE)
#endif
#if defined(SO_COOKIE)
    CONSTANT(SO_COOKIE)
#endif
#if defined(SO_DETACH_BPF)
    CONSTANT(SO_DETACH_BPF)
#endif
#if defined(SO_DETACH_FILTER)
    CONSTANT(SO_DETACH_FILTER)
#endif
#if defined(SO_DETACH_REUSEPORT_BPF)
    CONSTANT(SO_DETACH_REUSEPORT_BPF)
#endif
#if defined(SO_DOMAIN)
    CONSTANT(SO_DOMAIN)
#endif
#if defined(SO_GET_FILTER)
    CONSTANT(SO_GET_FILTER)
#endif
#if defined(SO_INCOMING_CPU)
    CONSTANT(SO_INCOMING_CPU)
#endif
#if defined(SO_INCOMING_NAPI_ID)
    CONSTANT(SO_INCOMING_NAPI_ID)
#endif
#if defined(SO_LOCK_FILTER)
    CONSTANT(SO_LOCK_FILTER)
#endif
#if defined(SO_MARK)
    CONSTANT(SO_MARK)
#endif
#if defined(SO_MAX_PACING_RATE)
    CONSTANT(SO_MAX_PACING_RATE)
#endif
#if defined(SO_MEMINFO)
    CONSTANT(SO_MEMINFO)
#endif
#if defined(SO_NETNS_COOKIE)
    CONSTANT(SO_NETNS_COOKIE)
#endif
#if defined(SO_NOFCS)
    CONSTANT(SO_NOFCS)
#endif
#if defined(SO_NO_CHECK)
    CONSTANT(SO_NO_CHECK)
#endif
#if defined(SO_PASSCRED)
    CONSTANT(SO_PASSCRED)
#endif
#if defined(SO_PASSSEC)
    CONSTANT(SO_PASSSEC)
#endif
#if defined(SO_PEEK_OFF)
    CONSTANT(SO_PEEK_OFF)
#endif
#if defined(SO_PEERCRED)
    CONSTANT(SO_PEERCRED)
#endif
#if defined(SO_PEERGROUPS)
    CONSTANT(SO_PEERGROUPS)
#endif
#if defined(SO_PEERNAME)
    CONSTANT(SO_PEERNAME)
#endif
#if defined(SO_PEERSEC)
    CONSTANT(SO_PEERSEC)
#endif
#if defined(SO_PREFER_BUSY_POLL)
    CONSTANT(SO_PREFER_BUSY_POLL)
#endif
#if defined(SO_PRIORITY)
    CONSTANT(SO_PRIORITY)
#endif
#if defined(SO_PROTOCOL)
    CONSTANT(SO_PROTOCOL)
#endif
#if defined(SO_RCVBUFFORCE)
    CONSTANT(SO_RCVBUFFORCE)
#endif
#if defined(SO_RCVMARK)
    CONSTANT(SO_RCVMARK)
#endif
#if defined(SO_RCVTIMEO_NEW)
    CONSTANT(SO_RCVTIMEO_NEW)
#endif
#if defined(SO_RCVTIMEO_OLD)
    CONSTANT(SO_RCVTIMEO_OLD)
#endif
#if defined(SO_RESERVE_MEM)
    CONSTANT(SO_RESERVE_MEM)
#endif
#if defined(SO_RXQ_OVFL)
    CONSTANT(SO_RXQ_OVFL)
#endif
#if defined(SO_SECURITY_AUTHENTICATION)
    CONSTANT(SO_SECURITY_AUTHENTICATION)
#endif
#if defined(SO_SECURITY_ENCRYPTION_NETWORK)
    CONSTANT(SO_SECURITY_ENCRYPTION_NETWORK)
#endif
#if defined(SO_SECURITY_ENCRYPTION_TRANSPORT)
    CONSTANT(SO_SECURITY_ENCRYPTION_TRANSPORT)
#endif
#if defined(SO_SELECT_ERR_QUEUE)
    CONSTANT(SO_SELECT_ERR_QUEUE)
#endif
#if defined(SO_SNDBUFFORCE)
    CONSTANT(SO_SNDBUFFORCE)
#endif
#if defined(SO_SNDTIMEO_NEW)
    CONSTANT(SO_SNDTIMEO_NEW)
#endif
#if defined(SO_SNDTIMEO_OLD)
    CONSTANT(SO_SNDTIMEO_OLD)
#endif
#if defined(SO_TIMESTAMP)
    CONSTANT(SO_TIMESTAMP)
#endif
#if defined(SO_TIMESTAMPING)
    CONSTANT(SO_TIMESTAMPING)
#endif
#if defined(SO_TIMESTAMPING_NEW)
    CONSTANT(SO_TIMESTAMPING_NEW)
#endif
#if defined(SO_TIMESTAMPING_OLD)
    CONSTANT(SO_TIMESTAMPING_OLD)
#endif
#if defined(SO_TIMESTAMPNS)
    CONSTANT(SO_TIMESTAMPNS)
#endif
#if defined(SO_TIMESTAMPNS_NEW)
    CONSTANT(SO_TIMESTAMPNS_NEW)
#endif
#if defined(SO_TIMESTAMPNS_OLD)
    CONSTANT(SO_TIMESTAMPNS_OLD)
#endif
#if defined(SO_TIMESTAMP_NEW)
    CONSTANT(SO_TIMESTAMP_NEW)
#endif
#if defined(SO_TIMESTAMP_OLD)
    CONSTANT(SO_TIMESTAMP_OLD)
#endif
#if defined(SO_TXREHASH)
    CONSTANT(SO_TXREHASH)
#endif
#if defined(SO_TXTIME)
    CONSTANT(SO_TXTIME)
#endif
#if defined(SO_WIFI_STATUS)
    CONSTANT(SO_WIFI_STATUS)
#endif
#if defined(SO_ZEROCOPY)
    CONSTANT(SO_ZEROCOPY)
#endif
#if defined(MSG_BATCH)
    CONSTANT(MSG_BATCH)
#endif
#if defined(MSG_CMSG_CLOEXEC)
    CONSTANT(MSG_CMSG_CLOEXEC)
#endif
#if defined(MSG_CONFIRM)
    CONSTANT(MSG_CONFIRM)
#endif
#if defined(MSG_ERRQUEUE)
    CONSTANT(MSG_ERRQUEUE)
#endif
#if defined(MSG_FASTOPEN)
    CONSTANT(MSG_FASTOPEN)
#endif
#if defined(MSG_FIN)
    CONSTANT(MSG_FIN)
#endif
#if defined(MSG_MORE)
    CONSTANT(MSG_MORE)
#endif
#if defined(MSG_PROXY)
    CONSTANT(MSG_PROXY)
#endif
#if defined(MSG_RST)
    CONSTANT(MSG_RST)
#endif
#if defined(MSG_SYN)
    CONSTANT(MSG_SYN)
#endif
#if defined(MSG_TRYHARD)
    CONSTANT(MSG_TRYHARD)
#endif
#if defined(MSG_WAITFORONE)
    CONSTANT(MSG_WAITFORONE)
#endif
#if defined(MSG_ZEROCOPY)
    CONSTANT(MSG_ZEROCOPY)
#endif
#if defined(SCM_CREDENTIALS)
    CONSTANT(SCM_CREDENTIALS)
#endif
#if defined(SCM_TIMESTAMP)
    CONSTANT(SCM_TIMESTAMP)
#endif
#if defined(SCM_TIMESTAMPING)
    CONSTANT(SCM_TIMESTAMPING)
#endif
#if defined(SCM_TIMESTAMPING_OPT_STATS)
    CONSTANT(SCM_TIMESTAMPING_OPT_STATS)
#endif
#if defined(SCM_TIMESTAMPING_PKTINFO)
    CONSTANT(SCM_TIMESTAMPING_PKTINFO)
#endif
#if defined(SCM_TIMESTAMPNS)
    CONSTANT(SCM_TIMESTAMPNS)
#endif
#if defined(SCM_TXTIME)
    CONSTANT(SCM_TXTIME)
#endif
#if defined(SCM_WIFI_STATUS)
    CONSTANT(SCM_WIFI_STATUS)
#endif
    END_OF_CONSTANTS};
inline constexpr Type kTypes[] = {
    END_OF_TYPES};
inline constexpr Field k_sockaddr[] = {
    INT_FIELD(struct sockaddr, sa_family)
    ARRAY_FIELD(struct sockaddr, sa_data)
};
inline constexpr Struct s_sockaddr STRUCT(struct sockaddr, sockaddr, k_sockaddr);
inline constexpr Field k_sockaddr_storage[] = {
    INT_FIELD(struct sockaddr_storage, ss_family)
};
inline constexpr Struct s_sockaddr_storage STRUCT(struct sockaddr_storage, sockaddr_storage, k_sockaddr_storage);
inline constexpr Field k_linger[] = {
    INT_FIELD(struct linger, l_onoff)
    INT_FIELD(struct linger, l_linger)
};
inline constexpr Struct s_linger STRUCT(struct linger, linger, k_linger);
inline constexpr Field k_iovec[] = {
    BYTES_POINTER(struct iovec, iov_base, iov_len)
    INT_FIELD(struct iovec, iov_len)
};
inline constexpr Struct s_iovec STRUCT(struct iovec, iovec, k_iovec);
inline constexpr Field k_msghdr[] = {
    BYTES_POINTER(struct msghdr, msg_name, msg_namelen)
    INT_FIELD(struct msghdr, msg_namelen)
    ARRAY_POINTER(struct msghdr, msg_iov, iovec, msg_iovlen)
    INT_FIELD(struct msghdr, msg_iovlen)
    BYTES_POINTER(struct msghdr, msg_control, msg_controllen)
    INT_FIELD(struct msghdr, msg_controllen)
    INT_FIELD(struct msghdr, msg_flags)
};
inline constexpr Struct s_msghdr STRUCT(struct msghdr, msghdr, k_msghdr);
inline constexpr Field k_cmsghdr[] = {
    INT_FIELD(struct cmsghdr, cmsg_len)
    INT_FIELD(struct cmsghdr, cmsg_level)
    INT_FIELD(struct cmsghdr, cmsg_type)
};
inline constexpr Struct s_cmsghdr STRUCT(struct cmsghdr, cmsghdr, k_cmsghdr);
#if defined(__linux__)
inline constexpr Field k_ucred[] = {
    INT_FIELD(struct ucred, pid)
    INT_FIELD(struct ucred, uid)
    INT_FIELD(struct ucred, gid)
};
inline constexpr Struct s_ucred STRUCT(struct ucred, ucred, k_ucred);
#endif
inline constexpr const Struct* kStructs[] = {
    &s_sockaddr,
    &s_sockaddr_storage,
    &s_linger,
    &s_iovec,
    &s_msghdr,
    &s_cmsghdr,
#if defined(__linux__)
    &s_ucred,
#endif
    nullptr};
// clang-format on
inline constexpr Table kTable{kConstants, kTypes, kStructs};
}  // namespace sys_socket_table

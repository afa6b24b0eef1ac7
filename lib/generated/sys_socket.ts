// Generated from native/tables/sys_socket.def by scripts/generate.mjs. Do not edit.
import { header } from "../internal/native.ts";
import { defineStruct, optionalStruct, type StructClass } from "../internal/struct.ts";
import type { const_pointer } from "../internal/types.ts";

const { constants, structs } = header("sys/socket");
const k = (name: string): number => constants[name] as number;

export const SOCK_CLOEXEC: number | undefined = k("SOCK_CLOEXEC");
export const SOCK_DCCP: number | undefined = k("SOCK_DCCP");
export const SOCK_DGRAM = k("SOCK_DGRAM");
export const SOCK_NONBLOCK: number | undefined = k("SOCK_NONBLOCK");
export const SOCK_PACKET: number | undefined = k("SOCK_PACKET");
export const SOCK_RAW = k("SOCK_RAW");
export const SOCK_RDM = k("SOCK_RDM");
export const SOCK_SEQPACKET = k("SOCK_SEQPACKET");
export const SOCK_STREAM = k("SOCK_STREAM");
export const PF_ALG: number | undefined = k("PF_ALG");
export const PF_APPLETALK: number | undefined = k("PF_APPLETALK");
export const PF_ASH: number | undefined = k("PF_ASH");
export const PF_ATMPVC: number | undefined = k("PF_ATMPVC");
export const PF_ATMSVC: number | undefined = k("PF_ATMSVC");
export const PF_AX25: number | undefined = k("PF_AX25");
export const PF_BLUETOOTH: number | undefined = k("PF_BLUETOOTH");
export const PF_BRIDGE: number | undefined = k("PF_BRIDGE");
export const PF_CAIF: number | undefined = k("PF_CAIF");
export const PF_CAN: number | undefined = k("PF_CAN");
export const PF_DECnet: number | undefined = k("PF_DECnet");
export const PF_ECONET: number | undefined = k("PF_ECONET");
export const PF_FILE: number | undefined = k("PF_FILE");
export const PF_IB: number | undefined = k("PF_IB");
export const PF_IEEE802154: number | undefined = k("PF_IEEE802154");
export const PF_INET = k("PF_INET");
export const PF_INET6 = k("PF_INET6");
export const PF_IPX: number | undefined = k("PF_IPX");
export const PF_IRDA: number | undefined = k("PF_IRDA");
export const PF_ISDN: number | undefined = k("PF_ISDN");
export const PF_IUCV: number | undefined = k("PF_IUCV");
export const PF_KCM: number | undefined = k("PF_KCM");
export const PF_KEY: number | undefined = k("PF_KEY");
export const PF_LLC: number | undefined = k("PF_LLC");
export const PF_LOCAL = k("PF_LOCAL");
export const PF_MAX = k("PF_MAX");
export const PF_MCTP: number | undefined = k("PF_MCTP");
export const PF_MPLS: number | undefined = k("PF_MPLS");
export const PF_NETBEUI: number | undefined = k("PF_NETBEUI");
export const PF_NETLINK: number | undefined = k("PF_NETLINK");
export const PF_NETROM: number | undefined = k("PF_NETROM");
export const PF_NFC: number | undefined = k("PF_NFC");
export const PF_PACKET: number | undefined = k("PF_PACKET");
export const PF_PHONET: number | undefined = k("PF_PHONET");
export const PF_PPPOX: number | undefined = k("PF_PPPOX");
export const PF_QIPCRTR: number | undefined = k("PF_QIPCRTR");
export const PF_RDS: number | undefined = k("PF_RDS");
export const PF_ROSE: number | undefined = k("PF_ROSE");
export const PF_ROUTE: number | undefined = k("PF_ROUTE");
export const PF_RXRPC: number | undefined = k("PF_RXRPC");
export const PF_SECURITY: number | undefined = k("PF_SECURITY");
export const PF_SMC: number | undefined = k("PF_SMC");
export const PF_SNA: number | undefined = k("PF_SNA");
export const PF_TIPC: number | undefined = k("PF_TIPC");
export const PF_UNIX = k("PF_UNIX");
export const PF_UNSPEC = k("PF_UNSPEC");
export const PF_VSOCK: number | undefined = k("PF_VSOCK");
export const PF_WANPIPE: number | undefined = k("PF_WANPIPE");
export const PF_X25: number | undefined = k("PF_X25");
export const PF_XDP: number | undefined = k("PF_XDP");
export const AF_ALG: number | undefined = k("AF_ALG");
export const AF_APPLETALK: number | undefined = k("AF_APPLETALK");
export const AF_ASH: number | undefined = k("AF_ASH");
export const AF_ATMPVC: number | undefined = k("AF_ATMPVC");
export const AF_ATMSVC: number | undefined = k("AF_ATMSVC");
export const AF_AX25: number | undefined = k("AF_AX25");
export const AF_BLUETOOTH: number | undefined = k("AF_BLUETOOTH");
export const AF_BRIDGE: number | undefined = k("AF_BRIDGE");
export const AF_CAIF: number | undefined = k("AF_CAIF");
export const AF_CAN: number | undefined = k("AF_CAN");
export const AF_DECnet: number | undefined = k("AF_DECnet");
export const AF_ECONET: number | undefined = k("AF_ECONET");
export const AF_UNIX = k("AF_UNIX");
export const AF_FILE: number | undefined = k("AF_FILE");
export const AF_IB: number | undefined = k("AF_IB");
export const AF_IEEE802154: number | undefined = k("AF_IEEE802154");
export const AF_INET = k("AF_INET");
export const AF_INET6 = k("AF_INET6");
export const AF_IPX: number | undefined = k("AF_IPX");
export const AF_IRDA: number | undefined = k("AF_IRDA");
export const AF_ISDN: number | undefined = k("AF_ISDN");
export const AF_IUCV: number | undefined = k("AF_IUCV");
export const AF_KCM: number | undefined = k("AF_KCM");
export const AF_KEY: number | undefined = k("AF_KEY");
export const AF_LLC: number | undefined = k("AF_LLC");
export const AF_LOCAL = k("AF_LOCAL");
export const AF_MAX = k("AF_MAX");
export const AF_MCTP: number | undefined = k("AF_MCTP");
export const AF_MPLS: number | undefined = k("AF_MPLS");
export const AF_NETBEUI: number | undefined = k("AF_NETBEUI");
export const AF_NETLINK: number | undefined = k("AF_NETLINK");
export const AF_NETROM: number | undefined = k("AF_NETROM");
export const AF_NFC: number | undefined = k("AF_NFC");
export const AF_PACKET: number | undefined = k("AF_PACKET");
export const AF_PHONET: number | undefined = k("AF_PHONET");
export const AF_PPPOX: number | undefined = k("AF_PPPOX");
export const AF_QIPCRTR: number | undefined = k("AF_QIPCRTR");
export const AF_RDS: number | undefined = k("AF_RDS");
export const AF_ROSE: number | undefined = k("AF_ROSE");
export const AF_ROUTE: number | undefined = k("AF_ROUTE");
export const AF_RXRPC: number | undefined = k("AF_RXRPC");
export const AF_SECURITY: number | undefined = k("AF_SECURITY");
export const AF_SMC: number | undefined = k("AF_SMC");
export const AF_SNA: number | undefined = k("AF_SNA");
export const AF_TIPC: number | undefined = k("AF_TIPC");
export const AF_UNSPEC = k("AF_UNSPEC");
export const AF_VSOCK: number | undefined = k("AF_VSOCK");
export const AF_WANPIPE: number | undefined = k("AF_WANPIPE");
export const AF_X25: number | undefined = k("AF_X25");
export const AF_XDP: number | undefined = k("AF_XDP");
export const SOL_AAL: number | undefined = k("SOL_AAL");
export const SOL_ALG: number | undefined = k("SOL_ALG");
export const SOL_ATM: number | undefined = k("SOL_ATM");
export const SOL_BLUETOOTH: number | undefined = k("SOL_BLUETOOTH");
export const SOL_CAIF: number | undefined = k("SOL_CAIF");
export const SOL_DCCP: number | undefined = k("SOL_DCCP");
export const SOL_DECNET: number | undefined = k("SOL_DECNET");
export const SOL_IRDA: number | undefined = k("SOL_IRDA");
export const SOL_IUCV: number | undefined = k("SOL_IUCV");
export const SOL_KCM: number | undefined = k("SOL_KCM");
export const SOL_LLC: number | undefined = k("SOL_LLC");
export const SOL_MCTP: number | undefined = k("SOL_MCTP");
export const SOL_MPTCP: number | undefined = k("SOL_MPTCP");
export const SOL_NETBEUI: number | undefined = k("SOL_NETBEUI");
export const SOL_NETLINK: number | undefined = k("SOL_NETLINK");
export const SOL_NFC: number | undefined = k("SOL_NFC");
export const SOL_PACKET: number | undefined = k("SOL_PACKET");
export const SOL_PNPIPE: number | undefined = k("SOL_PNPIPE");
export const SOL_PPPOL2TP: number | undefined = k("SOL_PPPOL2TP");
export const SOL_RAW: number | undefined = k("SOL_RAW");
export const SOL_RDS: number | undefined = k("SOL_RDS");
export const SOL_RXRPC: number | undefined = k("SOL_RXRPC");
export const SOL_SMC: number | undefined = k("SOL_SMC");
export const SOL_SOCKET = k("SOL_SOCKET");
export const SOL_TIPC: number | undefined = k("SOL_TIPC");
export const SOL_TLS: number | undefined = k("SOL_TLS");
export const SOL_X25: number | undefined = k("SOL_X25");
export const SOL_XDP: number | undefined = k("SOL_XDP");
export const SOMAXCONN = k("SOMAXCONN");
export const SO_ACCEPTCONN = k("SO_ACCEPTCONN");
export const SO_ATTACH_BPF: number | undefined = k("SO_ATTACH_BPF");
export const SO_ATTACH_FILTER: number | undefined = k("SO_ATTACH_FILTER");
export const SO_ATTACH_REUSEPORT_CBPF: number | undefined = k("SO_ATTACH_REUSEPORT_CBPF");
export const SO_ATTACH_REUSEPORT_EBPF: number | undefined = k("SO_ATTACH_REUSEPORT_EBPF");
export const SO_BINDTODEVICE: number | undefined = k("SO_BINDTODEVICE");
export const SO_BINDTOIFINDEX: number | undefined = k("SO_BINDTOIFINDEX");
export const SO_BPF_EXTENSIONS: number | undefined = k("SO_BPF_EXTENSIONS");
export const SO_BROADCAST = k("SO_BROADCAST");
export const SO_BSDCOMPAT: number | undefined = k("SO_BSDCOMPAT");
export const SO_BUF_LOCK: number | undefined = k("SO_BUF_LOCK");
export const SO_BUSY_POLL: number | undefined = k("SO_BUSY_POLL");
export const SO_BUSY_POLL_BUDGET: number | undefined = k("SO_BUSY_POLL_BUDGET");
export const SO_CNX_ADVICE: number | undefined = k("SO_CNX_ADVICE");
export const SO_COOKIE: number | undefined = k("SO_COOKIE");
export const SO_DEBUG = k("SO_DEBUG");
export const SO_DETACH_BPF: number | undefined = k("SO_DETACH_BPF");
export const SO_DETACH_FILTER: number | undefined = k("SO_DETACH_FILTER");
export const SO_DETACH_REUSEPORT_BPF: number | undefined = k("SO_DETACH_REUSEPORT_BPF");
export const SO_DOMAIN: number | undefined = k("SO_DOMAIN");
export const SO_DONTROUTE = k("SO_DONTROUTE");
export const SO_ERROR = k("SO_ERROR");
export const SO_GET_FILTER: number | undefined = k("SO_GET_FILTER");
export const SO_INCOMING_CPU: number | undefined = k("SO_INCOMING_CPU");
export const SO_INCOMING_NAPI_ID: number | undefined = k("SO_INCOMING_NAPI_ID");
export const SO_KEEPALIVE = k("SO_KEEPALIVE");
export const SO_LINGER = k("SO_LINGER");
export const SO_LOCK_FILTER: number | undefined = k("SO_LOCK_FILTER");
export const SO_MARK: number | undefined = k("SO_MARK");
export const SO_MAX_PACING_RATE: number | undefined = k("SO_MAX_PACING_RATE");
export const SO_MEMINFO: number | undefined = k("SO_MEMINFO");
export const SO_NETNS_COOKIE: number | undefined = k("SO_NETNS_COOKIE");
export const SO_NOFCS: number | undefined = k("SO_NOFCS");
export const SO_NO_CHECK: number | undefined = k("SO_NO_CHECK");
export const SO_OOBINLINE = k("SO_OOBINLINE");
export const SO_PASSCRED: number | undefined = k("SO_PASSCRED");
export const SO_PASSSEC: number | undefined = k("SO_PASSSEC");
export const SO_PEEK_OFF: number | undefined = k("SO_PEEK_OFF");
export const SO_PEERCRED: number | undefined = k("SO_PEERCRED");
export const SO_PEERGROUPS: number | undefined = k("SO_PEERGROUPS");
export const SO_PEERNAME: number | undefined = k("SO_PEERNAME");
export const SO_PEERSEC: number | undefined = k("SO_PEERSEC");
export const SO_PREFER_BUSY_POLL: number | undefined = k("SO_PREFER_BUSY_POLL");
export const SO_PRIORITY: number | undefined = k("SO_PRIORITY");
export const SO_PROTOCOL: number | undefined = k("SO_PROTOCOL");
export const SO_RCVBUF = k("SO_RCVBUF");
export const SO_RCVBUFFORCE: number | undefined = k("SO_RCVBUFFORCE");
export const SO_RCVLOWAT = k("SO_RCVLOWAT");
export const SO_RCVMARK: number | undefined = k("SO_RCVMARK");
export const SO_RCVTIMEO = k("SO_RCVTIMEO");
export const SO_RCVTIMEO_NEW: number | undefined = k("SO_RCVTIMEO_NEW");
export const SO_RCVTIMEO_OLD: number | undefined = k("SO_RCVTIMEO_OLD");
export const SO_RESERVE_MEM: number | undefined = k("SO_RESERVE_MEM");
export const SO_REUSEADDR = k("SO_REUSEADDR");
export const SO_REUSEPORT = k("SO_REUSEPORT");
export const SO_RXQ_OVFL: number | undefined = k("SO_RXQ_OVFL");
export const SO_SECURITY_AUTHENTICATION: number | undefined = k("SO_SECURITY_AUTHENTICATION");
export const SO_SECURITY_ENCRYPTION_NETWORK: number | undefined = k("SO_SECURITY_ENCRYPTION_NETWORK");
export const SO_SECURITY_ENCRYPTION_TRANSPORT: number | undefined = k("SO_SECURITY_ENCRYPTION_TRANSPORT");
export const SO_SELECT_ERR_QUEUE: number | undefined = k("SO_SELECT_ERR_QUEUE");
export const SO_SNDBUF = k("SO_SNDBUF");
export const SO_SNDBUFFORCE: number | undefined = k("SO_SNDBUFFORCE");
export const SO_SNDLOWAT = k("SO_SNDLOWAT");
export const SO_SNDTIMEO = k("SO_SNDTIMEO");
export const SO_SNDTIMEO_NEW: number | undefined = k("SO_SNDTIMEO_NEW");
export const SO_SNDTIMEO_OLD: number | undefined = k("SO_SNDTIMEO_OLD");
export const SO_TIMESTAMP: number | undefined = k("SO_TIMESTAMP");
export const SO_TIMESTAMPING: number | undefined = k("SO_TIMESTAMPING");
export const SO_TIMESTAMPING_NEW: number | undefined = k("SO_TIMESTAMPING_NEW");
export const SO_TIMESTAMPING_OLD: number | undefined = k("SO_TIMESTAMPING_OLD");
export const SO_TIMESTAMPNS: number | undefined = k("SO_TIMESTAMPNS");
export const SO_TIMESTAMPNS_NEW: number | undefined = k("SO_TIMESTAMPNS_NEW");
export const SO_TIMESTAMPNS_OLD: number | undefined = k("SO_TIMESTAMPNS_OLD");
export const SO_TIMESTAMP_NEW: number | undefined = k("SO_TIMESTAMP_NEW");
export const SO_TIMESTAMP_OLD: number | undefined = k("SO_TIMESTAMP_OLD");
export const SO_TXREHASH: number | undefined = k("SO_TXREHASH");
export const SO_TXTIME: number | undefined = k("SO_TXTIME");
export const SO_TYPE = k("SO_TYPE");
export const SO_WIFI_STATUS: number | undefined = k("SO_WIFI_STATUS");
export const SO_ZEROCOPY: number | undefined = k("SO_ZEROCOPY");
export const MSG_BATCH: number | undefined = k("MSG_BATCH");
export const MSG_CMSG_CLOEXEC: number | undefined = k("MSG_CMSG_CLOEXEC");
export const MSG_CONFIRM: number | undefined = k("MSG_CONFIRM");
export const MSG_CTRUNC = k("MSG_CTRUNC");
export const MSG_DONTROUTE = k("MSG_DONTROUTE");
export const MSG_DONTWAIT = k("MSG_DONTWAIT");
export const MSG_EOR = k("MSG_EOR");
export const MSG_ERRQUEUE: number | undefined = k("MSG_ERRQUEUE");
export const MSG_FASTOPEN: number | undefined = k("MSG_FASTOPEN");
export const MSG_FIN: number | undefined = k("MSG_FIN");
export const MSG_MORE: number | undefined = k("MSG_MORE");
export const MSG_NOSIGNAL = k("MSG_NOSIGNAL");
export const MSG_OOB = k("MSG_OOB");
export const MSG_PEEK = k("MSG_PEEK");
export const MSG_PROXY: number | undefined = k("MSG_PROXY");
export const MSG_RST: number | undefined = k("MSG_RST");
export const MSG_SYN: number | undefined = k("MSG_SYN");
export const MSG_TRUNC = k("MSG_TRUNC");
export const MSG_TRYHARD: number | undefined = k("MSG_TRYHARD");
export const MSG_WAITALL = k("MSG_WAITALL");
export const MSG_WAITFORONE: number | undefined = k("MSG_WAITFORONE");
export const MSG_ZEROCOPY: number | undefined = k("MSG_ZEROCOPY");
export const SHUT_RD = k("SHUT_RD");
export const SHUT_RDWR = k("SHUT_RDWR");
export const SHUT_WR = k("SHUT_WR");
export const SCM_CREDENTIALS: number | undefined = k("SCM_CREDENTIALS");
export const SCM_RIGHTS = k("SCM_RIGHTS");
export const SCM_TIMESTAMP: number | undefined = k("SCM_TIMESTAMP");
export const SCM_TIMESTAMPING: number | undefined = k("SCM_TIMESTAMPING");
export const SCM_TIMESTAMPING_OPT_STATS: number | undefined = k("SCM_TIMESTAMPING_OPT_STATS");
export const SCM_TIMESTAMPING_PKTINFO: number | undefined = k("SCM_TIMESTAMPING_PKTINFO");
export const SCM_TIMESTAMPNS: number | undefined = k("SCM_TIMESTAMPNS");
export const SCM_TXTIME: number | undefined = k("SCM_TXTIME");
export const SCM_WIFI_STATUS: number | undefined = k("SCM_WIFI_STATUS");

export interface sockaddr extends Uint8Array {
  sa_family: number;
  readonly sa_data: Buffer;
}
export const sockaddr: StructClass<sockaddr> = defineStruct<sockaddr>("sockaddr", structs["sockaddr"], {
  sa_family: "int",
  sa_data: "bytes",
});

export interface sockaddr_storage extends Uint8Array {
  ss_family: number;
}
export const sockaddr_storage: StructClass<sockaddr_storage> = defineStruct<sockaddr_storage>("sockaddr_storage", structs["sockaddr_storage"], {
  ss_family: "int",
});

export interface linger extends Uint8Array {
  l_onoff: number;
  l_linger: number;
}
export const linger: StructClass<linger> = defineStruct<linger>("linger", structs["linger"], {
  l_onoff: "int",
  l_linger: "int",
});

export interface iovec extends Uint8Array {
  iov_base: const_pointer;
  iov_len: number;
}
export const iovec: StructClass<iovec> = defineStruct<iovec>("iovec", structs["iovec"], {
  iov_base: { pointer: "bytes" },
  iov_len: "int",
});

export interface msghdr extends Uint8Array {
  msg_name: const_pointer;
  msg_namelen: number;
  msg_iov: iovec | readonly iovec[] | null;
  msg_iovlen: number;
  msg_control: const_pointer;
  msg_controllen: number;
  msg_flags: number;
}
export const msghdr: StructClass<msghdr> = defineStruct<msghdr>("msghdr", structs["msghdr"], {
  msg_name: { pointer: "bytes" },
  msg_namelen: "int",
  msg_iov: { pointer: "array", to: () => iovec },
  msg_iovlen: "int",
  msg_control: { pointer: "bytes" },
  msg_controllen: "int",
  msg_flags: "int",
});

export interface cmsghdr extends Uint8Array {
  cmsg_len: number;
  cmsg_level: number;
  cmsg_type: number;
}
export const cmsghdr: StructClass<cmsghdr> = defineStruct<cmsghdr>("cmsghdr", structs["cmsghdr"], {
  cmsg_len: "int",
  cmsg_level: "int",
  cmsg_type: "int",
});

export interface ucred extends Uint8Array {
  pid: number;
  uid: number;
  gid: number;
}
export const ucred: StructClass<ucred> | undefined = optionalStruct<ucred>("ucred", structs["ucred"], {
  pid: "int",
  uid: "int",
  gid: "int",
});

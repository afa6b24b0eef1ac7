// Generated from native/tables/winsock2.def by scripts/generate.mjs. Do not edit.
import { header } from "../internal/native.ts";
import type { TypeLayout } from "../internal/native.ts";
import type { Handles } from "../internal/handles.ts";
import { defineStruct, type StructClass } from "../internal/struct.ts";

const { constants, types, structs } = header("winsock2");
const k = (name: string): number => constants[name] as number;

export const INVALID_SOCKET = k("INVALID_SOCKET");
export const SOCKET_ERROR = k("SOCKET_ERROR");
export const FD_SETSIZE = k("FD_SETSIZE");
export const SOMAXCONN = k("SOMAXCONN");
export const WSADESCRIPTION_LEN = k("WSADESCRIPTION_LEN");
export const WSASYS_STATUS_LEN = k("WSASYS_STATUS_LEN");
export const WSAPROTOCOL_LEN: number | undefined = k("WSAPROTOCOL_LEN");
export const MAX_PROTOCOL_CHAIN: number | undefined = k("MAX_PROTOCOL_CHAIN");
export const BASE_PROTOCOL: number | undefined = k("BASE_PROTOCOL");
export const LAYERED_PROTOCOL: number | undefined = k("LAYERED_PROTOCOL");
export const FROM_PROTOCOL_INFO = k("FROM_PROTOCOL_INFO");
export const WSA_FLAG_OVERLAPPED = k("WSA_FLAG_OVERLAPPED");
export const WSA_FLAG_MULTIPOINT_C_ROOT: number | undefined = k("WSA_FLAG_MULTIPOINT_C_ROOT");
export const WSA_FLAG_MULTIPOINT_C_LEAF: number | undefined = k("WSA_FLAG_MULTIPOINT_C_LEAF");
export const WSA_FLAG_MULTIPOINT_D_ROOT: number | undefined = k("WSA_FLAG_MULTIPOINT_D_ROOT");
export const WSA_FLAG_MULTIPOINT_D_LEAF: number | undefined = k("WSA_FLAG_MULTIPOINT_D_LEAF");
export const WSA_FLAG_ACCESS_SYSTEM_SECURITY: number | undefined = k("WSA_FLAG_ACCESS_SYSTEM_SECURITY");
export const WSA_FLAG_NO_HANDLE_INHERIT = k("WSA_FLAG_NO_HANDLE_INHERIT");
export const WSA_FLAG_REGISTERED_IO: number | undefined = k("WSA_FLAG_REGISTERED_IO");
export const SD_RECEIVE = k("SD_RECEIVE");
export const SD_SEND = k("SD_SEND");
export const SD_BOTH = k("SD_BOTH");
export const SOCK_STREAM = k("SOCK_STREAM");
export const SOCK_DGRAM = k("SOCK_DGRAM");
export const SOCK_RAW = k("SOCK_RAW");
export const SOCK_RDM = k("SOCK_RDM");
export const SOCK_SEQPACKET = k("SOCK_SEQPACKET");
export const AF_UNSPEC = k("AF_UNSPEC");
export const AF_UNIX = k("AF_UNIX");
export const AF_INET = k("AF_INET");
export const AF_IMPLINK: number | undefined = k("AF_IMPLINK");
export const AF_PUP: number | undefined = k("AF_PUP");
export const AF_CHAOS: number | undefined = k("AF_CHAOS");
export const AF_NS: number | undefined = k("AF_NS");
export const AF_IPX: number | undefined = k("AF_IPX");
export const AF_ISO: number | undefined = k("AF_ISO");
export const AF_OSI: number | undefined = k("AF_OSI");
export const AF_ECMA: number | undefined = k("AF_ECMA");
export const AF_DATAKIT: number | undefined = k("AF_DATAKIT");
export const AF_CCITT: number | undefined = k("AF_CCITT");
export const AF_SNA: number | undefined = k("AF_SNA");
export const AF_DECnet: number | undefined = k("AF_DECnet");
export const AF_DLI: number | undefined = k("AF_DLI");
export const AF_LAT: number | undefined = k("AF_LAT");
export const AF_HYLINK: number | undefined = k("AF_HYLINK");
export const AF_APPLETALK: number | undefined = k("AF_APPLETALK");
export const AF_NETBIOS: number | undefined = k("AF_NETBIOS");
export const AF_VOICEVIEW: number | undefined = k("AF_VOICEVIEW");
export const AF_FIREFOX: number | undefined = k("AF_FIREFOX");
export const AF_UNKNOWN1: number | undefined = k("AF_UNKNOWN1");
export const AF_BAN: number | undefined = k("AF_BAN");
export const AF_ATM: number | undefined = k("AF_ATM");
export const AF_INET6 = k("AF_INET6");
export const AF_CLUSTER: number | undefined = k("AF_CLUSTER");
export const AF_12844: number | undefined = k("AF_12844");
export const AF_IRDA: number | undefined = k("AF_IRDA");
export const AF_NETDES: number | undefined = k("AF_NETDES");
export const AF_TCNPROCESS: number | undefined = k("AF_TCNPROCESS");
export const AF_TCNMESSAGE: number | undefined = k("AF_TCNMESSAGE");
export const AF_ICLFXBM: number | undefined = k("AF_ICLFXBM");
export const AF_BTH: number | undefined = k("AF_BTH");
export const AF_LINK: number | undefined = k("AF_LINK");
export const AF_HYPERV: number | undefined = k("AF_HYPERV");
export const AF_MAX = k("AF_MAX");
export const PF_UNSPEC = k("PF_UNSPEC");
export const PF_UNIX = k("PF_UNIX");
export const PF_INET = k("PF_INET");
export const PF_IMPLINK: number | undefined = k("PF_IMPLINK");
export const PF_PUP: number | undefined = k("PF_PUP");
export const PF_CHAOS: number | undefined = k("PF_CHAOS");
export const PF_NS: number | undefined = k("PF_NS");
export const PF_IPX: number | undefined = k("PF_IPX");
export const PF_ISO: number | undefined = k("PF_ISO");
export const PF_OSI: number | undefined = k("PF_OSI");
export const PF_ECMA: number | undefined = k("PF_ECMA");
export const PF_DATAKIT: number | undefined = k("PF_DATAKIT");
export const PF_CCITT: number | undefined = k("PF_CCITT");
export const PF_SNA: number | undefined = k("PF_SNA");
export const PF_DECnet: number | undefined = k("PF_DECnet");
export const PF_DLI: number | undefined = k("PF_DLI");
export const PF_LAT: number | undefined = k("PF_LAT");
export const PF_HYLINK: number | undefined = k("PF_HYLINK");
export const PF_APPLETALK: number | undefined = k("PF_APPLETALK");
export const PF_VOICEVIEW: number | undefined = k("PF_VOICEVIEW");
export const PF_FIREFOX: number | undefined = k("PF_FIREFOX");
export const PF_UNKNOWN1: number | undefined = k("PF_UNKNOWN1");
export const PF_BAN: number | undefined = k("PF_BAN");
export const PF_ATM: number | undefined = k("PF_ATM");
export const PF_INET6 = k("PF_INET6");
export const PF_BTH: number | undefined = k("PF_BTH");
export const PF_MAX = k("PF_MAX");
export const SOL_SOCKET = k("SOL_SOCKET");
export const SO_DEBUG: number | undefined = k("SO_DEBUG");
export const SO_ACCEPTCONN = k("SO_ACCEPTCONN");
export const SO_REUSEADDR = k("SO_REUSEADDR");
export const SO_KEEPALIVE = k("SO_KEEPALIVE");
export const SO_DONTROUTE = k("SO_DONTROUTE");
export const SO_BROADCAST = k("SO_BROADCAST");
export const SO_USELOOPBACK: number | undefined = k("SO_USELOOPBACK");
export const SO_LINGER = k("SO_LINGER");
export const SO_OOBINLINE = k("SO_OOBINLINE");
export const SO_DONTLINGER: number | undefined = k("SO_DONTLINGER");
export const SO_EXCLUSIVEADDRUSE: number | undefined = k("SO_EXCLUSIVEADDRUSE");
export const SO_SNDBUF = k("SO_SNDBUF");
export const SO_RCVBUF = k("SO_RCVBUF");
export const SO_SNDLOWAT: number | undefined = k("SO_SNDLOWAT");
export const SO_RCVLOWAT: number | undefined = k("SO_RCVLOWAT");
export const SO_SNDTIMEO = k("SO_SNDTIMEO");
export const SO_RCVTIMEO = k("SO_RCVTIMEO");
export const SO_ERROR = k("SO_ERROR");
export const SO_TYPE = k("SO_TYPE");
export const SO_BSP_STATE: number | undefined = k("SO_BSP_STATE");
export const SO_GROUP_ID: number | undefined = k("SO_GROUP_ID");
export const SO_GROUP_PRIORITY: number | undefined = k("SO_GROUP_PRIORITY");
export const SO_MAX_MSG_SIZE: number | undefined = k("SO_MAX_MSG_SIZE");
export const SO_PROTOCOL_INFOA: number | undefined = k("SO_PROTOCOL_INFOA");
export const SO_PROTOCOL_INFOW: number | undefined = k("SO_PROTOCOL_INFOW");
export const SO_CONDITIONAL_ACCEPT: number | undefined = k("SO_CONDITIONAL_ACCEPT");
export const SO_PAUSE_ACCEPT: number | undefined = k("SO_PAUSE_ACCEPT");
export const SO_RANDOMIZE_PORT: number | undefined = k("SO_RANDOMIZE_PORT");
export const SO_PORT_SCALABILITY: number | undefined = k("SO_PORT_SCALABILITY");
export const SO_REUSE_UNICASTPORT: number | undefined = k("SO_REUSE_UNICASTPORT");
export const SO_REUSE_MULTICASTPORT: number | undefined = k("SO_REUSE_MULTICASTPORT");
export const SO_UPDATE_ACCEPT_CONTEXT: number | undefined = k("SO_UPDATE_ACCEPT_CONTEXT");
export const SO_UPDATE_CONNECT_CONTEXT: number | undefined = k("SO_UPDATE_CONNECT_CONTEXT");
export const SO_CONNECT_TIME: number | undefined = k("SO_CONNECT_TIME");
export const PVD_CONFIG: number | undefined = k("PVD_CONFIG");
export const TCP_NODELAY = k("TCP_NODELAY");
export const TCP_EXPEDITED_1122: number | undefined = k("TCP_EXPEDITED_1122");
export const TCP_KEEPALIVE: number | undefined = k("TCP_KEEPALIVE");
export const TCP_KEEPIDLE: number | undefined = k("TCP_KEEPIDLE");
export const TCP_KEEPINTVL: number | undefined = k("TCP_KEEPINTVL");
export const TCP_KEEPCNT: number | undefined = k("TCP_KEEPCNT");
export const TCP_MAXSEG: number | undefined = k("TCP_MAXSEG");
export const TCP_MAXRT: number | undefined = k("TCP_MAXRT");
export const TCP_STDURG: number | undefined = k("TCP_STDURG");
export const TCP_NOURG: number | undefined = k("TCP_NOURG");
export const TCP_ATMARK: number | undefined = k("TCP_ATMARK");
export const TCP_TIMESTAMPS: number | undefined = k("TCP_TIMESTAMPS");
export const TCP_FASTOPEN: number | undefined = k("TCP_FASTOPEN");
export const TCP_FAIL_CONNECT_ON_ICMP_ERROR: number | undefined = k("TCP_FAIL_CONNECT_ON_ICMP_ERROR");
export const TCP_ICMP_ERROR_INFO: number | undefined = k("TCP_ICMP_ERROR_INFO");
export const MSG_OOB = k("MSG_OOB");
export const MSG_PEEK = k("MSG_PEEK");
export const MSG_DONTROUTE = k("MSG_DONTROUTE");
export const MSG_WAITALL = k("MSG_WAITALL");
export const MSG_PUSH_IMMEDIATE: number | undefined = k("MSG_PUSH_IMMEDIATE");
export const MSG_PARTIAL: number | undefined = k("MSG_PARTIAL");
export const MSG_INTERRUPT: number | undefined = k("MSG_INTERRUPT");
export const MSG_MAXIOVLEN: number | undefined = k("MSG_MAXIOVLEN");
export const MSG_TRUNC: number | undefined = k("MSG_TRUNC");
export const MSG_CTRUNC: number | undefined = k("MSG_CTRUNC");
export const MSG_BCAST: number | undefined = k("MSG_BCAST");
export const MSG_MCAST: number | undefined = k("MSG_MCAST");
export const MSG_ERRQUEUE: number | undefined = k("MSG_ERRQUEUE");
export const IPPROTO_IP = k("IPPROTO_IP");
export const IPPROTO_HOPOPTS = k("IPPROTO_HOPOPTS");
export const IPPROTO_ICMP = k("IPPROTO_ICMP");
export const IPPROTO_IGMP = k("IPPROTO_IGMP");
export const IPPROTO_GGP: number | undefined = k("IPPROTO_GGP");
export const IPPROTO_IPV4: number | undefined = k("IPPROTO_IPV4");
export const IPPROTO_ST: number | undefined = k("IPPROTO_ST");
export const IPPROTO_TCP = k("IPPROTO_TCP");
export const IPPROTO_CBT: number | undefined = k("IPPROTO_CBT");
export const IPPROTO_EGP = k("IPPROTO_EGP");
export const IPPROTO_IGP: number | undefined = k("IPPROTO_IGP");
export const IPPROTO_PUP = k("IPPROTO_PUP");
export const IPPROTO_UDP = k("IPPROTO_UDP");
export const IPPROTO_IDP = k("IPPROTO_IDP");
export const IPPROTO_RDP: number | undefined = k("IPPROTO_RDP");
export const IPPROTO_IPV6 = k("IPPROTO_IPV6");
export const IPPROTO_ROUTING = k("IPPROTO_ROUTING");
export const IPPROTO_FRAGMENT = k("IPPROTO_FRAGMENT");
export const IPPROTO_ESP = k("IPPROTO_ESP");
export const IPPROTO_AH = k("IPPROTO_AH");
export const IPPROTO_ICMPV6 = k("IPPROTO_ICMPV6");
export const IPPROTO_NONE = k("IPPROTO_NONE");
export const IPPROTO_DSTOPTS = k("IPPROTO_DSTOPTS");
export const IPPROTO_ND: number | undefined = k("IPPROTO_ND");
export const IPPROTO_ICLFXBM: number | undefined = k("IPPROTO_ICLFXBM");
export const IPPROTO_PIM = k("IPPROTO_PIM");
export const IPPROTO_PGM: number | undefined = k("IPPROTO_PGM");
export const IPPROTO_L2TP: number | undefined = k("IPPROTO_L2TP");
export const IPPROTO_SCTP = k("IPPROTO_SCTP");
export const IPPROTO_RAW = k("IPPROTO_RAW");
export const IPPORT_ECHO: number | undefined = k("IPPORT_ECHO");
export const IPPORT_DISCARD: number | undefined = k("IPPORT_DISCARD");
export const IPPORT_SYSTAT: number | undefined = k("IPPORT_SYSTAT");
export const IPPORT_DAYTIME: number | undefined = k("IPPORT_DAYTIME");
export const IPPORT_NETSTAT: number | undefined = k("IPPORT_NETSTAT");
export const IPPORT_FTP: number | undefined = k("IPPORT_FTP");
export const IPPORT_TELNET: number | undefined = k("IPPORT_TELNET");
export const IPPORT_SMTP: number | undefined = k("IPPORT_SMTP");
export const IPPORT_TIMESERVER: number | undefined = k("IPPORT_TIMESERVER");
export const IPPORT_NAMESERVER: number | undefined = k("IPPORT_NAMESERVER");
export const IPPORT_WHOIS: number | undefined = k("IPPORT_WHOIS");
export const IPPORT_MTP: number | undefined = k("IPPORT_MTP");
export const IPPORT_TFTP: number | undefined = k("IPPORT_TFTP");
export const IPPORT_RESERVED: number | undefined = k("IPPORT_RESERVED");
export const INADDR_ANY = k("INADDR_ANY");
export const INADDR_LOOPBACK = k("INADDR_LOOPBACK");
export const INADDR_BROADCAST = k("INADDR_BROADCAST");
export const INADDR_NONE = k("INADDR_NONE");
export const IN_CLASSA_NET: number | undefined = k("IN_CLASSA_NET");
export const IN_CLASSA_NSHIFT: number | undefined = k("IN_CLASSA_NSHIFT");
export const IN_CLASSA_HOST: number | undefined = k("IN_CLASSA_HOST");
export const IN_CLASSA_MAX: number | undefined = k("IN_CLASSA_MAX");
export const IN_CLASSB_NET: number | undefined = k("IN_CLASSB_NET");
export const IN_CLASSB_NSHIFT: number | undefined = k("IN_CLASSB_NSHIFT");
export const IN_CLASSB_HOST: number | undefined = k("IN_CLASSB_HOST");
export const IN_CLASSB_MAX: number | undefined = k("IN_CLASSB_MAX");
export const IN_CLASSC_NET: number | undefined = k("IN_CLASSC_NET");
export const IN_CLASSC_NSHIFT: number | undefined = k("IN_CLASSC_NSHIFT");
export const IN_CLASSC_HOST: number | undefined = k("IN_CLASSC_HOST");
export const POLLRDNORM = k("POLLRDNORM");
export const POLLRDBAND = k("POLLRDBAND");
export const POLLIN = k("POLLIN");
export const POLLPRI = k("POLLPRI");
export const POLLWRNORM = k("POLLWRNORM");
export const POLLOUT = k("POLLOUT");
export const POLLWRBAND = k("POLLWRBAND");
export const POLLERR = k("POLLERR");
export const POLLHUP = k("POLLHUP");
export const POLLNVAL = k("POLLNVAL");
export const FIONBIO = k("FIONBIO");
export const FIONREAD = k("FIONREAD");
export const SIOCATMARK = k("SIOCATMARK");
export const IOC_VOID: number | undefined = k("IOC_VOID");
export const IOC_OUT: number | undefined = k("IOC_OUT");
export const IOC_IN: number | undefined = k("IOC_IN");
export const IOC_INOUT: number | undefined = k("IOC_INOUT");
export const IOC_UNIX: number | undefined = k("IOC_UNIX");
export const IOC_WS2: number | undefined = k("IOC_WS2");
export const IOC_PROTOCOL: number | undefined = k("IOC_PROTOCOL");
export const IOC_VENDOR: number | undefined = k("IOC_VENDOR");
export const SIO_KEEPALIVE_VALS = k("SIO_KEEPALIVE_VALS");
export const SIO_ADDRESS_LIST_CHANGE: number | undefined = k("SIO_ADDRESS_LIST_CHANGE");
export const SIO_ADDRESS_LIST_QUERY: number | undefined = k("SIO_ADDRESS_LIST_QUERY");
export const SIO_BASE_HANDLE: number | undefined = k("SIO_BASE_HANDLE");
export const SIO_ENABLE_CIRCULAR_QUEUEING: number | undefined = k("SIO_ENABLE_CIRCULAR_QUEUEING");
export const SIO_FLUSH: number | undefined = k("SIO_FLUSH");
export const SIO_GET_BROADCAST_ADDRESS: number | undefined = k("SIO_GET_BROADCAST_ADDRESS");
export const SIO_GET_EXTENSION_FUNCTION_POINTER: number | undefined = k("SIO_GET_EXTENSION_FUNCTION_POINTER");
export const SIO_GET_INTERFACE_LIST: number | undefined = k("SIO_GET_INTERFACE_LIST");
export const SIO_LOOPBACK_FAST_PATH: number | undefined = k("SIO_LOOPBACK_FAST_PATH");
export const SIO_MULTICAST_SCOPE: number | undefined = k("SIO_MULTICAST_SCOPE");
export const SIO_MULTIPOINT_LOOPBACK: number | undefined = k("SIO_MULTIPOINT_LOOPBACK");
export const SIO_RCVALL: number | undefined = k("SIO_RCVALL");
export const SIO_ROUTING_INTERFACE_CHANGE: number | undefined = k("SIO_ROUTING_INTERFACE_CHANGE");
export const SIO_ROUTING_INTERFACE_QUERY: number | undefined = k("SIO_ROUTING_INTERFACE_QUERY");
export const SIO_TCP_INFO: number | undefined = k("SIO_TCP_INFO");
export const SIO_TCP_SET_ACK_FREQUENCY: number | undefined = k("SIO_TCP_SET_ACK_FREQUENCY");
export const SIO_TRANSLATE_HANDLE: number | undefined = k("SIO_TRANSLATE_HANDLE");
export const SIO_UDP_CONNRESET: number | undefined = k("SIO_UDP_CONNRESET");
export const SIO_UDP_NETRESET: number | undefined = k("SIO_UDP_NETRESET");
export const RCVALL_OFF: number | undefined = k("RCVALL_OFF");
export const RCVALL_ON: number | undefined = k("RCVALL_ON");
export const RCVALL_SOCKETLEVELONLY: number | undefined = k("RCVALL_SOCKETLEVELONLY");
export const WSABASEERR = k("WSABASEERR");
export const WSAEINTR = k("WSAEINTR");
export const WSAEBADF = k("WSAEBADF");
export const WSAEACCES = k("WSAEACCES");
export const WSAEFAULT = k("WSAEFAULT");
export const WSAEINVAL = k("WSAEINVAL");
export const WSAEMFILE = k("WSAEMFILE");
export const WSAEWOULDBLOCK = k("WSAEWOULDBLOCK");
export const WSAEINPROGRESS = k("WSAEINPROGRESS");
export const WSAEALREADY = k("WSAEALREADY");
export const WSAENOTSOCK = k("WSAENOTSOCK");
export const WSAEDESTADDRREQ = k("WSAEDESTADDRREQ");
export const WSAEMSGSIZE = k("WSAEMSGSIZE");
export const WSAEPROTOTYPE = k("WSAEPROTOTYPE");
export const WSAENOPROTOOPT = k("WSAENOPROTOOPT");
export const WSAEPROTONOSUPPORT = k("WSAEPROTONOSUPPORT");
export const WSAESOCKTNOSUPPORT = k("WSAESOCKTNOSUPPORT");
export const WSAEOPNOTSUPP = k("WSAEOPNOTSUPP");
export const WSAEPFNOSUPPORT = k("WSAEPFNOSUPPORT");
export const WSAEAFNOSUPPORT = k("WSAEAFNOSUPPORT");
export const WSAEADDRINUSE = k("WSAEADDRINUSE");
export const WSAEADDRNOTAVAIL = k("WSAEADDRNOTAVAIL");
export const WSAENETDOWN = k("WSAENETDOWN");
export const WSAENETUNREACH = k("WSAENETUNREACH");
export const WSAENETRESET = k("WSAENETRESET");
export const WSAECONNABORTED = k("WSAECONNABORTED");
export const WSAECONNRESET = k("WSAECONNRESET");
export const WSAENOBUFS = k("WSAENOBUFS");
export const WSAEISCONN = k("WSAEISCONN");
export const WSAENOTCONN = k("WSAENOTCONN");
export const WSAESHUTDOWN = k("WSAESHUTDOWN");
export const WSAETOOMANYREFS = k("WSAETOOMANYREFS");
export const WSAETIMEDOUT = k("WSAETIMEDOUT");
export const WSAECONNREFUSED = k("WSAECONNREFUSED");
export const WSAELOOP = k("WSAELOOP");
export const WSAENAMETOOLONG = k("WSAENAMETOOLONG");
export const WSAEHOSTDOWN = k("WSAEHOSTDOWN");
export const WSAEHOSTUNREACH = k("WSAEHOSTUNREACH");
export const WSAENOTEMPTY = k("WSAENOTEMPTY");
export const WSAEPROCLIM = k("WSAEPROCLIM");
export const WSAEUSERS = k("WSAEUSERS");
export const WSAEDQUOT = k("WSAEDQUOT");
export const WSAESTALE = k("WSAESTALE");
export const WSAEREMOTE = k("WSAEREMOTE");
export const WSASYSNOTREADY = k("WSASYSNOTREADY");
export const WSAVERNOTSUPPORTED = k("WSAVERNOTSUPPORTED");
export const WSANOTINITIALISED = k("WSANOTINITIALISED");
export const WSAEDISCON = k("WSAEDISCON");
export const WSAENOMORE = k("WSAENOMORE");
export const WSAECANCELLED = k("WSAECANCELLED");
export const WSAEINVALIDPROCTABLE = k("WSAEINVALIDPROCTABLE");
export const WSAEINVALIDPROVIDER = k("WSAEINVALIDPROVIDER");
export const WSAEPROVIDERFAILEDINIT = k("WSAEPROVIDERFAILEDINIT");
export const WSASYSCALLFAILURE = k("WSASYSCALLFAILURE");
export const WSASERVICE_NOT_FOUND = k("WSASERVICE_NOT_FOUND");
export const WSATYPE_NOT_FOUND = k("WSATYPE_NOT_FOUND");
export const WSA_E_NO_MORE = k("WSA_E_NO_MORE");
export const WSA_E_CANCELLED = k("WSA_E_CANCELLED");
export const WSAEREFUSED = k("WSAEREFUSED");
export const WSAHOST_NOT_FOUND = k("WSAHOST_NOT_FOUND");
export const WSATRY_AGAIN = k("WSATRY_AGAIN");
export const WSANO_RECOVERY = k("WSANO_RECOVERY");
export const WSANO_DATA = k("WSANO_DATA");
export const WSANO_ADDRESS: number | undefined = k("WSANO_ADDRESS");
export const WSA_QOS_RECEIVERS = k("WSA_QOS_RECEIVERS");
export const WSA_QOS_SENDERS = k("WSA_QOS_SENDERS");
export const WSA_QOS_NO_SENDERS = k("WSA_QOS_NO_SENDERS");
export const WSA_QOS_NO_RECEIVERS = k("WSA_QOS_NO_RECEIVERS");
export const WSA_QOS_REQUEST_CONFIRMED = k("WSA_QOS_REQUEST_CONFIRMED");
export const WSA_QOS_ADMISSION_FAILURE = k("WSA_QOS_ADMISSION_FAILURE");
export const WSA_QOS_POLICY_FAILURE = k("WSA_QOS_POLICY_FAILURE");
export const WSA_QOS_BAD_STYLE = k("WSA_QOS_BAD_STYLE");
export const WSA_QOS_BAD_OBJECT = k("WSA_QOS_BAD_OBJECT");
export const WSA_QOS_TRAFFIC_CTRL_ERROR = k("WSA_QOS_TRAFFIC_CTRL_ERROR");
export const WSA_QOS_GENERIC_ERROR = k("WSA_QOS_GENERIC_ERROR");
export const WSA_QOS_ESERVICETYPE = k("WSA_QOS_ESERVICETYPE");
export const WSA_QOS_EFLOWSPEC = k("WSA_QOS_EFLOWSPEC");
export const WSA_QOS_EPROVSPECBUF = k("WSA_QOS_EPROVSPECBUF");
export const WSA_QOS_EFILTERSTYLE = k("WSA_QOS_EFILTERSTYLE");
export const WSA_QOS_EFILTERTYPE = k("WSA_QOS_EFILTERTYPE");
export const WSA_QOS_EFILTERCOUNT = k("WSA_QOS_EFILTERCOUNT");
export const WSA_QOS_EOBJLENGTH = k("WSA_QOS_EOBJLENGTH");
export const WSA_QOS_EFLOWCOUNT = k("WSA_QOS_EFLOWCOUNT");
export const WSA_QOS_EUNKNOWNPSOBJ = k("WSA_QOS_EUNKNOWNPSOBJ");
export const WSA_QOS_EPOLICYOBJ = k("WSA_QOS_EPOLICYOBJ");
export const WSA_QOS_EFLOWDESC = k("WSA_QOS_EFLOWDESC");
export const WSA_QOS_EPSFLOWSPEC = k("WSA_QOS_EPSFLOWSPEC");
export const WSA_QOS_EPSFILTERSPEC = k("WSA_QOS_EPSFILTERSPEC");
export const WSA_QOS_ESDMODEOBJ = k("WSA_QOS_ESDMODEOBJ");
export const WSA_QOS_ESHAPERATEOBJ = k("WSA_QOS_ESHAPERATEOBJ");
export const WSA_QOS_RESERVED_PETYPE = k("WSA_QOS_RESERVED_PETYPE");
export const WSA_INVALID_HANDLE = k("WSA_INVALID_HANDLE");
export const WSA_NOT_ENOUGH_MEMORY = k("WSA_NOT_ENOUGH_MEMORY");
export const WSA_INVALID_PARAMETER = k("WSA_INVALID_PARAMETER");
export const WSA_OPERATION_ABORTED = k("WSA_OPERATION_ABORTED");
export const WSA_IO_INCOMPLETE = k("WSA_IO_INCOMPLETE");
export const WSA_IO_PENDING = k("WSA_IO_PENDING");
export const SOCKET: TypeLayout = types["SOCKET"] as TypeLayout;
export const GROUP: TypeLayout = types["GROUP"] as TypeLayout;
export const u_char: TypeLayout = types["u_char"] as TypeLayout;
export const u_short: TypeLayout = types["u_short"] as TypeLayout;
export const u_int: TypeLayout = types["u_int"] as TypeLayout;
export const u_long: TypeLayout = types["u_long"] as TypeLayout;

export interface WSADATA extends Uint8Array {
  wVersion: number;
  wHighVersion: number;
  iMaxSockets: number;
  iMaxUdpDg: number;
  readonly szDescription: Buffer;
  readonly szSystemStatus: Buffer;
}
export const WSADATA: StructClass<WSADATA> = defineStruct<WSADATA>("WSADATA", structs["WSADATA"], {
  wVersion: "int",
  wHighVersion: "int",
  iMaxSockets: "int",
  iMaxUdpDg: "int",
  szDescription: "bytes",
  szSystemStatus: "bytes",
});

export interface sockaddr extends Uint8Array {
  sa_family: number;
  readonly sa_data: Buffer;
}
export const sockaddr: StructClass<sockaddr> = defineStruct<sockaddr>("sockaddr", structs["sockaddr"], {
  sa_family: "int",
  sa_data: "bytes",
});

export interface S_un_b extends Uint8Array {
  s_b1: number;
  s_b2: number;
  s_b3: number;
  s_b4: number;
}
export const S_un_b: StructClass<S_un_b> = defineStruct<S_un_b>("S_un_b", structs["S_un_b"], {
  s_b1: "int",
  s_b2: "int",
  s_b3: "int",
  s_b4: "int",
});

export interface S_un_w extends Uint8Array {
  s_w1: number;
  s_w2: number;
}
export const S_un_w: StructClass<S_un_w> = defineStruct<S_un_w>("S_un_w", structs["S_un_w"], {
  s_w1: "int",
  s_w2: "int",
});

export interface S_un extends Uint8Array {
  S_addr: number;
  get S_un_b(): S_un_b;
  set S_un_b(value: Uint8Array);
  get S_un_w(): S_un_w;
  set S_un_w(value: Uint8Array);
}
export const S_un: StructClass<S_un> = defineStruct<S_un>("S_un", structs["S_un"], {
  S_addr: "int",
  S_un_b: S_un_b,
  S_un_w: S_un_w,
});

export interface in_addr extends Uint8Array {
  s_addr: number;
  get S_un(): S_un;
  set S_un(value: Uint8Array);
}
export const in_addr: StructClass<in_addr> = defineStruct<in_addr>("in_addr", structs["in_addr"], {
  s_addr: "int",
  S_un: S_un,
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

export interface ip_mreq_source extends Uint8Array {
  get imr_multiaddr(): in_addr;
  set imr_multiaddr(value: Uint8Array);
  get imr_sourceaddr(): in_addr;
  set imr_sourceaddr(value: Uint8Array);
  get imr_interface(): in_addr;
  set imr_interface(value: Uint8Array);
}
export const ip_mreq_source: StructClass<ip_mreq_source> = defineStruct<ip_mreq_source>("ip_mreq_source", structs["ip_mreq_source"], {
  imr_multiaddr: in_addr,
  imr_sourceaddr: in_addr,
  imr_interface: in_addr,
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

export interface timeval extends Uint8Array {
  tv_sec: number;
  tv_usec: number;
}
export const timeval: StructClass<timeval> = defineStruct<timeval>("timeval", structs["timeval"], {
  tv_sec: "int",
  tv_usec: "int",
});

export interface fd_set extends Uint8Array {
  fd_count: number;
  readonly fd_array: Handles;
}
export const fd_set: StructClass<fd_set> = defineStruct<fd_set>("fd_set", structs["fd_set"], {
  fd_count: "int",
  fd_array: "handles",
});

export interface WSAPOLLFD extends Uint8Array {
  fd: number;
  events: number;
  revents: number;
}
export const WSAPOLLFD: StructClass<WSAPOLLFD> = defineStruct<WSAPOLLFD>("WSAPOLLFD", structs["WSAPOLLFD"], {
  fd: "int",
  events: "int",
  revents: "int",
});

export interface GUID extends Uint8Array {
  Data1: number;
  Data2: number;
  Data3: number;
  readonly Data4: Buffer;
}
export const GUID: StructClass<GUID> = defineStruct<GUID>("GUID", structs["GUID"], {
  Data1: "int",
  Data2: "int",
  Data3: "int",
  Data4: "bytes",
});

export interface WSAPROTOCOLCHAIN extends Uint8Array {
  ChainLen: number;
  readonly ChainEntries: Uint16Array | Uint32Array | Int32Array;
}
export const WSAPROTOCOLCHAIN: StructClass<WSAPROTOCOLCHAIN> = defineStruct<WSAPROTOCOLCHAIN>("WSAPROTOCOLCHAIN", structs["WSAPROTOCOLCHAIN"], {
  ChainLen: "int",
  ChainEntries: "ints",
});

export interface WSAPROTOCOL_INFOA extends Uint8Array {
  dwServiceFlags1: number;
  dwServiceFlags2: number;
  dwServiceFlags3: number;
  dwServiceFlags4: number;
  dwProviderFlags: number;
  get ProviderId(): GUID;
  set ProviderId(value: Uint8Array);
  dwCatalogEntryId: number;
  get ProtocolChain(): WSAPROTOCOLCHAIN;
  set ProtocolChain(value: Uint8Array);
  iVersion: number;
  iAddressFamily: number;
  iMaxSockAddr: number;
  iMinSockAddr: number;
  iSocketType: number;
  iProtocol: number;
  iProtocolMaxOffset: number;
  iNetworkByteOrder: number;
  iSecurityScheme: number;
  dwMessageSize: number;
  dwProviderReserved: number;
  readonly szProtocol: Buffer;
}
export const WSAPROTOCOL_INFOA: StructClass<WSAPROTOCOL_INFOA> = defineStruct<WSAPROTOCOL_INFOA>("WSAPROTOCOL_INFOA", structs["WSAPROTOCOL_INFOA"], {
  dwServiceFlags1: "int",
  dwServiceFlags2: "int",
  dwServiceFlags3: "int",
  dwServiceFlags4: "int",
  dwProviderFlags: "int",
  ProviderId: GUID,
  dwCatalogEntryId: "int",
  ProtocolChain: WSAPROTOCOLCHAIN,
  iVersion: "int",
  iAddressFamily: "int",
  iMaxSockAddr: "int",
  iMinSockAddr: "int",
  iSocketType: "int",
  iProtocol: "int",
  iProtocolMaxOffset: "int",
  iNetworkByteOrder: "int",
  iSecurityScheme: "int",
  dwMessageSize: "int",
  dwProviderReserved: "int",
  szProtocol: "bytes",
});

export interface tcp_keepalive extends Uint8Array {
  onoff: number;
  keepalivetime: number;
  keepaliveinterval: number;
}
export const tcp_keepalive: StructClass<tcp_keepalive> = defineStruct<tcp_keepalive>("tcp_keepalive", structs["tcp_keepalive"], {
  onoff: "int",
  keepalivetime: "int",
  keepaliveinterval: "int",
});

import * as layouts from "./generated/winsock2.ts";
import { type CType, defineType } from "./internal/box.ts";
import { callsOf } from "./internal/native.ts";
import type { StructClass } from "./internal/struct.ts";

export * from "./generated/winsock2.ts";
export {
  in_addr as IN_ADDR,
  ip_mreq as IP_MREQ,
  linger as LINGER,
  sockaddr as SOCKADDR,
  sockaddr_in as SOCKADDR_IN,
  sockaddr_storage as SOCKADDR_STORAGE,
  timeval as TIMEVAL,
  WSAPROTOCOL_INFOA as WSAPROTOCOL_INFO,
} from "./generated/winsock2.ts";
// <winsock2.h> includes <windows.h>.
export * from "./windows.ts";

const calls = callsOf("winsock2");

/** `SOCKET`: unsigned in C, a signed number here, so that INVALID_SOCKET is -1 like SOCKET_ERROR. */
export const SOCKET: CType<BigInt64Array | Int32Array> = defineType("SOCKET", layouts.SOCKET);
/** `GROUP` */
export const GROUP: CType<Uint32Array> = defineType("GROUP", layouts.GROUP);
/** `u_char` */
export const u_char: CType<Uint8Array> = defineType("u_char", layouts.u_char);
/** `u_short` */
export const u_short: CType<Uint16Array> = defineType("u_short", layouts.u_short);
/** `u_int` */
export const u_int: CType<Uint32Array> = defineType("u_int", layouts.u_int);
/** `u_long`: 32 bits on every platform, as on Windows */
export const u_long: CType<Uint32Array> = defineType("u_long", layouts.u_long);

export type SOCKET = number;
export type GROUP = number;
export type u_char = number;
export type u_short = number;
export type u_int = number;
export type u_long = number;

/** `SO_PROTOCOL_INFO`: a WSAPROTOCOL_INFO, whose strings are `char` here. */
export const SO_PROTOCOL_INFO: number | undefined = layouts.SO_PROTOCOL_INFOA;

/** `WSADATA`: what WSAStartup() fills. */
export type WSAData = layouts.WSADATA;
export const WSAData: StructClass<layouts.WSADATA> = layouts.WSADATA;

/**
 * `int WSAStartup(WORD wVersionRequested, LPWSADATA lpWSAData)`
 *
 * Must come before every socket call, which fails with WSANOTINITIALISED otherwise; each success needs one WSACleanup().
 * `wVersionRequested` is MAKEWORD(2, 2) for version 2.2. Returns 0, or the error (not in WSAGetLastError()): WSAVERNOTSUPPORTED,
 * WSASYSNOTREADY, WSAEPROCLIM, WSAEFAULT. Source: WSAStartup.
 */
export const WSAStartup = calls.WSAStartup;

/**
 * `int WSACleanup(void)`
 *
 * The last of as many calls as there were WSAStartup() calls closes all sockets that these headers made in the process. Returns 0, or
 * SOCKET_ERROR with error WSANOTINITIALISED, WSAENETDOWN. Node's own sockets are not touched. Source: WSACleanup.
 */
export const WSACleanup = calls.WSACleanup;

/** `int WSAGetLastError(void)`: the error of this thread's last call that failed. Source: WSAGetLastError. */
export const WSAGetLastError = calls.WSAGetLastError;

/** `void WSASetLastError(int iError)`. Source: WSASetLastError. */
export const WSASetLastError = calls.WSASetLastError;

/**
 * `SOCKET socket(int af, int type, int protocol)`
 *
 * Creates a socket, on Windows an overlapped one. Returns it, or INVALID_SOCKET with error WSANOTINITIALISED, WSAEAFNOSUPPORT, WSAEMFILE,
 * WSAENOBUFS, WSAEPROTONOSUPPORT, WSAEPROTOTYPE, WSAESOCKTNOSUPPORT, WSAEACCES. Source: socket.
 */
export const socket = calls.socket;

/**
 * `SOCKET WSASocket(int af, int type, int protocol, LPWSAPROTOCOL_INFO lpProtocolInfo, GROUP g, DWORD dwFlags)`
 *
 * socket() with flags: WSA_FLAG_OVERLAPPED, WSA_FLAG_NO_HANDLE_INHERIT. `lpProtocolInfo` is null, or what WSADuplicateSocket() filled, with
 * FROM_PROTOCOL_INFO in the first three. Returns the socket, or INVALID_SOCKET with the errors of socket() and WSAEINVAL. Source: WSASocket.
 */
export const WSASocket = calls.WSASocket;
/** `WSASocketA`: what `WSASocket` is where UNICODE is not defined: strings of `char`. */
export const WSASocketA = WSASocket;

/**
 * `int WSADuplicateSocket(SOCKET s, DWORD dwProcessId, LPWSAPROTOCOL_INFO lpProtocolInfo)`
 *
 * Fills `lpProtocolInfo`, with which that process' WSASocket() makes a second handle of the socket. Returns 0, or SOCKET_ERROR with
 * error WSANOTINITIALISED, WSAENOTSOCK, WSAEINVAL, WSAEFAULT, WSAEMFILE. Source: WSADuplicateSocket.
 */
export const WSADuplicateSocket = calls.WSADuplicateSocket;
/** `WSADuplicateSocketA`: what `WSADuplicateSocket` is where UNICODE is not defined: strings of `char`. */
export const WSADuplicateSocketA = WSADuplicateSocket;

/** `int closesocket(SOCKET s)`: 0, or SOCKET_ERROR with error WSANOTINITIALISED, WSAENOTSOCK, WSAEWOULDBLOCK, WSAEINTR. Source: closesocket. */
export const closesocket = calls.closesocket;

/**
 * `int bind(SOCKET s, const struct sockaddr *name, int namelen)`
 *
 * Gives the socket its address; `namelen` in bytes. Returns 0, or SOCKET_ERROR with error WSANOTINITIALISED, WSAEACCES, WSAEADDRINUSE,
 * WSAEADDRNOTAVAIL, WSAEFAULT, WSAEINVAL, WSAENOTSOCK. Source: bind.
 */
export const bind = calls.bind;

/**
 * `int listen(SOCKET s, int backlog)`
 *
 * Returns 0, or SOCKET_ERROR with error WSANOTINITIALISED, WSAEADDRINUSE, WSAEINVAL (not bound, on Windows), WSAEISCONN, WSAENOTSOCK,
 * WSAEOPNOTSUPP. Source: listen.
 */
export const listen = calls.listen;

/**
 * `SOCKET accept(SOCKET s, struct sockaddr *addr, int *addrlen)`
 *
 * Waits for a connection. Returns its socket and fills `addr`, with its length in bytes in the int box `addrlen`; both may be null. Or
 * INVALID_SOCKET with error WSANOTINITIALISED, WSAECONNRESET, WSAEFAULT, WSAEINVAL, WSAEMFILE, WSAENOTSOCK, WSAEOPNOTSUPP, WSAEWOULDBLOCK.
 * Source: accept.
 */
export const accept = calls.accept;

/**
 * `int connect(SOCKET s, const struct sockaddr *name, int namelen)`
 *
 * Returns 0, or SOCKET_ERROR with error WSANOTINITIALISED, WSAEADDRNOTAVAIL, WSAEAFNOSUPPORT, WSAEALREADY, WSAECONNREFUSED, WSAEFAULT,
 * WSAEHOSTUNREACH, WSAEINVAL, WSAEISCONN, WSAENETUNREACH, WSAENOTSOCK, WSAETIMEDOUT, WSAEWOULDBLOCK (a non-blocking connect has begun).
 * Source: connect.
 */
export const connect = calls.connect;

/**
 * `int send(SOCKET s, const char *buf, int len, int flags)`
 *
 * Returns the number of bytes sent, or SOCKET_ERROR with error WSANOTINITIALISED, WSAECONNABORTED, WSAECONNRESET, WSAEFAULT, WSAEINVAL,
 * WSAEMSGSIZE, WSAENOTCONN, WSAENOTSOCK, WSAEOPNOTSUPP, WSAESHUTDOWN, WSAETIMEDOUT, WSAEWOULDBLOCK. Source: send.
 */
export const send = calls.send;

/**
 * `int recv(SOCKET s, char *buf, int len, int flags)`
 *
 * Returns the number of bytes received, 0 at the end of a stream, or SOCKET_ERROR with error WSANOTINITIALISED, WSAECONNABORTED,
 * WSAECONNRESET, WSAEFAULT, WSAEINVAL, WSAEMSGSIZE (a datagram longer than `len`), WSAENOTCONN, WSAENOTSOCK, WSAEOPNOTSUPP, WSAESHUTDOWN,
 * WSAETIMEDOUT, WSAEWOULDBLOCK. Source: recv.
 */
export const recv = calls.recv;

/**
 * `int sendto(SOCKET s, const char *buf, int len, int flags, const struct sockaddr *to, int tolen)`
 *
 * send() to the given address. Returns the number of bytes sent, or SOCKET_ERROR with the errors of send() and WSAEADDRNOTAVAIL,
 * WSAEAFNOSUPPORT, WSAEDESTADDRREQ, WSAEHOSTUNREACH, WSAENETUNREACH. Source: sendto.
 */
export const sendto = calls.sendto;

/**
 * `int recvfrom(SOCKET s, char *buf, int len, int flags, struct sockaddr *from, int *fromlen)`
 *
 * recv() that also tells the sender's address, as accept() does. Source: recvfrom.
 */
export const recvfrom = calls.recvfrom;

/** `int shutdown(SOCKET s, int how)`: SD_RECEIVE, SD_SEND or SD_BOTH. 0, or SOCKET_ERROR with error WSANOTINITIALISED, WSAEINVAL, WSAENOTCONN, WSAENOTSOCK. Source: shutdown. */
export const shutdown = calls.shutdown;

/** `int getsockname(SOCKET s, struct sockaddr *name, int *namelen)`: the socket's own address. 0, or SOCKET_ERROR with error WSANOTINITIALISED, WSAEFAULT, WSAEINVAL (not bound, on Windows), WSAENOTSOCK. Source: getsockname. */
export const getsockname = calls.getsockname;

/** `int getpeername(SOCKET s, struct sockaddr *name, int *namelen)`: the peer's address. 0, or SOCKET_ERROR with error WSANOTINITIALISED, WSAEFAULT, WSAENOTCONN, WSAENOTSOCK. Source: getpeername. */
export const getpeername = calls.getpeername;

/**
 * `int getsockopt(SOCKET s, int level, int optname, char *optval, int *optlen)`
 *
 * Reads an option into `optval`: an int or DWORD box, linger … Timeouts are milliseconds in a DWORD. `optlen` in bytes, value-result. Returns
 * 0, or SOCKET_ERROR with error WSANOTINITIALISED, WSAEFAULT, WSAEINVAL, WSAENOPROTOOPT, WSAENOTSOCK. Source: getsockopt.
 */
export const getsockopt = calls.getsockopt;

/** `int setsockopt(SOCKET s, int level, int optname, const char *optval, int optlen)`: 0, or SOCKET_ERROR with error WSANOTINITIALISED, WSAEFAULT, WSAEINVAL, WSAENOPROTOOPT, WSAENOTCONN, WSAENOTSOCK. Source: setsockopt. */
export const setsockopt = calls.setsockopt;

/**
 * `int ioctlsocket(SOCKET s, long cmd, u_long *argp)`
 *
 * FIONBIO (nonzero: do not block), FIONREAD (bytes that wait), SIOCATMARK; `argp` is a u_long box. Returns 0, or SOCKET_ERROR with error
 * WSANOTINITIALISED, WSAEFAULT, WSAEINVAL, WSAENOTSOCK, WSAEOPNOTSUPP. Source: ioctlsocket.
 */
export const ioctlsocket = calls.ioctlsocket;

/**
 * `int WSAIoctl(SOCKET s, DWORD dwIoControlCode, LPVOID lpvInBuffer, DWORD cbInBuffer, LPVOID lpvOutBuffer, DWORD cbOutBuffer,
 * LPDWORD lpcbBytesReturned, LPWSAOVERLAPPED lpOverlapped, LPWSAOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine)`
 *
 * The SIO_ codes, SIO_KEEPALIVE_VALS with a tcp_keepalive among them. The last two are null. A code whose buffers hold addresses
 * (SIO_ADDRESS_LIST_SORT …) is a TypeError. Returns 0, or SOCKET_ERROR with error WSANOTINITIALISED, WSAEFAULT, WSAEINVAL, WSAENOTSOCK,
 * WSAEOPNOTSUPP, WSAEWOULDBLOCK. Source: WSAIoctl.
 */
export const WSAIoctl = calls.WSAIoctl;

/**
 * `int select(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds, const struct timeval *timeout)`
 *
 * `nfds` is ignored. A failed connect shows in `exceptfds`. Returns how many sockets are ready, which alone remain in the sets, 0 after the
 * timeout, or SOCKET_ERROR with error WSANOTINITIALISED, WSAEINVAL (three empty sets), WSAENOTSOCK, WSAEFAULT. Source: select.
 */
export const select = calls.select;

/** `void FD_ZERO(fd_set *set)` */
export const FD_ZERO = calls.FD_ZERO;
/** `void FD_SET(SOCKET fd, fd_set *set)`: adds a socket; a set of FD_SETSIZE sockets stays as it is. */
export const FD_SET = calls.FD_SET;
/** `void FD_CLR(SOCKET fd, fd_set *set)` */
export const FD_CLR = calls.FD_CLR;
/** `int FD_ISSET(SOCKET fd, fd_set *set)`: 1 or 0. */
export const FD_ISSET = calls.FD_ISSET;

/**
 * `int WSAPoll(LPWSAPOLLFD fdArray, ULONG fds, INT timeout)`
 *
 * `fdArray` is `array(WSAPOLLFD, n)`, `timeout` in milliseconds, -1 for ever. Returns how many have `revents`, 0 after the timeout, or
 * SOCKET_ERROR with error WSANOTINITIALISED, WSAEFAULT, WSAEINVAL, WSAENOBUFS, WSAENOTSOCK. Source: WSAPoll.
 */
export const WSAPoll = calls.WSAPoll;

/** `int gethostname(char *name, int namelen)`: 0, or SOCKET_ERROR with error WSANOTINITIALISED, WSAEFAULT (`namelen` is too small). Source: gethostname. */
export const gethostname = calls.gethostname;

// Byte order is no matter of a contract: the same functions as in <arpa/inet.h>.
const byteOrder = callsOf("netinet/in");

/** `u_long htonl(u_long hostlong)`: host to network byte order. Source: htonl. */
export const htonl = byteOrder.htonl;
/** `u_short htons(u_short hostshort)`: host to network byte order. Source: htons. */
export const htons = byteOrder.htons;
/** `u_long ntohl(u_long netlong)`: network to host byte order. Source: ntohl. */
export const ntohl = byteOrder.ntohl;
/** `u_short ntohs(u_short netshort)`: network to host byte order. Source: ntohs. */
export const ntohs = byteOrder.ntohs;

/** `int WSAHtonl(SOCKET s, u_long hostlong, u_long *lpnetlong)`: 0, or SOCKET_ERROR with error WSANOTINITIALISED, WSAENOTSOCK, WSAEFAULT. Source: WSAHtonl. */
export const WSAHtonl = calls.WSAHtonl;
/** `int WSAHtons(SOCKET s, u_short hostshort, u_short *lpnetshort)`: as WSAHtonl(). Source: WSAHtons. */
export const WSAHtons = calls.WSAHtons;
/** `int WSANtohl(SOCKET s, u_long netlong, u_long *lphostlong)`: as WSAHtonl(). Source: WSANtohl. */
export const WSANtohl = calls.WSANtohl;
/** `int WSANtohs(SOCKET s, u_short netshort, u_short *lphostshort)`: as WSAHtonl(). Source: WSANtohs. */
export const WSANtohs = calls.WSANtohs;

/** `unsigned long inet_addr(const char *cp)`: the address in network byte order, or INADDR_NONE. Source: inet_addr. */
export const inet_addr = calls.inet_addr;

/** `char *inet_ntoa(struct in_addr in)`: the dotted decimal text, as a string. Source: inet_ntoa. */
export const inet_ntoa = calls.inet_ntoa;

/**
 * `INT WSAStringToAddress(LPSTR AddressString, INT AddressFamily, LPWSAPROTOCOL_INFO lpProtocolInfo, LPSOCKADDR lpAddress,
 * LPINT lpAddressLength)`
 *
 * "127.0.0.1:80" or "[::1]:80" to a sockaddr; the int box holds the room in bytes, then the length. Returns 0, or SOCKET_ERROR with error
 * WSANOTINITIALISED, WSAEFAULT, WSAEINVAL. Source: WSAStringToAddress.
 */
export const WSAStringToAddress = calls.WSAStringToAddress;
/** `WSAStringToAddressA`: what `WSAStringToAddress` is where UNICODE is not defined: strings of `char`. */
export const WSAStringToAddressA = WSAStringToAddress;

/**
 * `INT WSAAddressToString(LPSOCKADDR lpsaAddress, DWORD dwAddressLength, LPWSAPROTOCOL_INFO lpProtocolInfo, LPSTR lpszAddressString,
 * LPDWORD lpdwAddressStringLength)`
 *
 * The reverse; the box holds the room in characters, then the length with the NUL. Returns 0, or SOCKET_ERROR with error WSANOTINITIALISED,
 * WSAEFAULT, WSAEINVAL. Source: WSAAddressToString.
 */
export const WSAAddressToString = calls.WSAAddressToString;
/** `WSAAddressToStringA`: what `WSAAddressToString` is where UNICODE is not defined: strings of `char`. */
export const WSAAddressToStringA = WSAAddressToString;

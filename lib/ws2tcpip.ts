// <ws2tcpip.h>
import * as layouts from "./generated/ws2tcpip.ts";
import { free, resolver } from "./internal/addrinfo.ts";
import { takes } from "./internal/check.ts";
import { callsOf } from "./internal/native.ts";
import type { Pointer } from "./internal/pointer.ts";
import type { StructClass } from "./internal/struct.ts";
import type { int, memory, text } from "./internal/types.ts";
import { sockaddr } from "./winsock2.ts";

export * from "./generated/ws2tcpip.ts";
export {
  in6_addr as IN6_ADDR,
  ipv6_mreq as IPV6_MREQ,
  sockaddr_in6 as SOCKADDR_IN6,
} from "./generated/ws2tcpip.ts";
// <ws2tcpip.h> includes <winsock2.h>.
export * from "./winsock2.ts";

const calls = callsOf("ws2tcpip");

/** `struct addrinfo`: hints for getaddrinfo(), and the entries of its list. A cast of one has pointers of its own, all null. */
export interface addrinfo extends layouts.addrinfo {
  /** `struct sockaddr *`: `ai_addrlen` bytes, to pass on as they are or to cast to a sockaddr_in. */
  ai_addr: sockaddr | null;
  ai_next: addrinfo | null;
}
export const addrinfo: StructClass<addrinfo> = layouts.addrinfo as StructClass<addrinfo>;
/** `ADDRINFO`, `ADDRINFOA` */
export type ADDRINFO = addrinfo;
export const ADDRINFO: StructClass<addrinfo> = addrinfo;
export type ADDRINFOA = addrinfo;
export const ADDRINFOA: StructClass<addrinfo> = addrinfo;

/** `const struct in6_addr in6addr_any`: `::` */
export const in6addr_any: layouts.in6_addr = new layouts.in6_addr();

/** `const struct in6_addr in6addr_loopback`: `::1` */
export const in6addr_loopback: layouts.in6_addr = new layouts.in6_addr();
in6addr_loopback[15] = 1;

/**
 * `INT inet_pton(INT Family, const char *pszAddrString, void *pAddrBuf)`
 *
 * Text to address: `pAddrBuf` is an in_addr (AF_INET) or in6_addr (AF_INET6). Returns 1, 0 where the text is no address of that family, or
 * -1 with error WSAEAFNOSUPPORT. Source: inet_pton.
 */
export const inet_pton = calls.inet_pton;

/** `INT InetPton(INT Family, const char *pszAddrString, void *pAddrBuf)`: inet_pton(). Source: InetPton. */
export const InetPton = calls.InetPton;

/**
 * `const char *inet_ntop(INT Family, const void *pAddr, char *pStringBuf, size_t StringBufSize)`
 *
 * Address to text in `pStringBuf` (INET_ADDRSTRLEN, INET6_ADDRSTRLEN bytes). Returns `pStringBuf`, or null with error WSAEAFNOSUPPORT or
 * WSAEINVAL (too small, which POSIX calls ENOSPC). Source: inet_ntop.
 */
export const inet_ntop = calls.inet_ntop;

/** `const char *InetNtop(INT Family, const void *pAddr, char *pStringBuf, size_t StringBufSize)`: inet_ntop(). Source: InetNtop. */
export const InetNtop = calls.InetNtop;

/**
 * `INT getaddrinfo(const char *pNodeName, const char *pServiceName, const struct addrinfo *pHints, struct addrinfo **ppResult)`
 *
 * Looks a host and a service up. `ppResult` is a pointer box: `const res = pointer<addrinfo>()`, then the list starts at `res.value` and goes
 * on at `ai_next`. `pHints` may be null. Returns 0, or the error, which WSAGetLastError() tells as well: WSANOTINITIALISED, EAI_AGAIN,
 * EAI_BADFLAGS, EAI_FAIL, EAI_FAMILY, EAI_MEMORY, EAI_NONAME, EAI_SERVICE, EAI_SOCKTYPE; then `res.value` is null. Source: getaddrinfo.
 */
export const getaddrinfo: (
  pNodeName: text | null,
  pServiceName: text | null,
  pHints: addrinfo | memory | null,
  ppResult: Pointer<addrinfo>,
) => int = resolver(calls.getaddrinfo, addrinfo, sockaddr);

/** `void freeaddrinfo(struct addrinfo *pAddrInfo)`: the list, or null; anything that getaddrinfo() did not make is a TypeError. Source: freeaddrinfo. */
export function freeaddrinfo(pAddrInfo: addrinfo | null): void {
  // biome-ignore lint/complexity/noArguments: the number of arguments is what is checked
  takes("freeaddrinfo", arguments, 1);
  free("pAddrInfo", pAddrInfo);
}

/**
 * `INT getnameinfo(const struct sockaddr *pSockaddr, socklen_t SockaddrLength, char *pNodeBuffer, DWORD NodeBufferSize,
 * char *pServiceBuffer, DWORD ServiceBufferSize, INT Flags)`
 *
 * The names of an address, or with NI_NUMERICHOST and NI_NUMERICSERV its numbers; either buffer may be null with size 0. Returns 0, or the error
 * as getaddrinfo() does: WSANOTINITIALISED, WSAEFAULT, EAI_BADFLAGS, EAI_FAMILY, EAI_NONAME. Source: getnameinfo.
 */
export const getnameinfo = calls.getnameinfo;

/** `char *gai_strerror(int ecode)`: the text of getaddrinfo()'s error. Source: gai_strerror. */
export const gai_strerror = calls.gai_strerror;
/** `gai_strerrorA`: what `gai_strerror` is where UNICODE is not defined: strings of `char`. */
export const gai_strerrorA = gai_strerror;

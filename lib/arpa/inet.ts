// <arpa/inet.h>
import { header } from "../internal/native.ts";
import type { constant, int, memory, text } from "../internal/types.ts";

// As POSIX allows and glibc does, <arpa/inet.h> makes all of <netinet/in.h> visible.
export * from "../netinet/in.ts";

const { functions } = header("arpa/inet");

/** `uint32_t htonl(uint32_t hostlong)`: host to network byte order. Source: byteorder(3). */
export const htonl = functions.htonl as (hostlong: int) => int;

/** `uint16_t htons(uint16_t hostshort)`: host to network byte order. Source: byteorder(3). */
export const htons = functions.htons as (hostshort: int) => int;

/** `uint32_t ntohl(uint32_t netlong)`: network to host byte order. Source: byteorder(3). */
export const ntohl = functions.ntohl as (netlong: int) => int;

/** `uint16_t ntohs(uint16_t netshort)`: network to host byte order. Source: byteorder(3). */
export const ntohs = functions.ntohs as (netshort: int) => int;

/**
 * `in_addr_t inet_addr(const char *cp)`
 *
 * Reads "a.b.c.d", "a.b.c", "a.b" or "a", each part decimal, octal (0…) or hexadecimal (0x…). Returns the address in network
 * byte order, or INADDR_NONE (which also is 255.255.255.255); errno is not set. Source: inet(3).
 */
export const inet_addr = functions.inet_addr as (cp: text) => int;

/**
 * `int inet_aton(const char *cp, struct in_addr *inp)`
 *
 * inet_addr() that can tell a failure: returns 1 and fills `inp`, or 0. errno is not set. Source: inet(3).
 */
export const inet_aton = functions.inet_aton as (cp: text, inp: memory) => int;

/** `char *inet_ntoa(struct in_addr in)`: the dotted decimal text, as a string. Source: inet(3). */
export const inet_ntoa = functions.inet_ntoa as (in_: memory) => string;

/**
 * `int inet_pton(int af, const char *src, void *dst)`
 *
 * Text to address: `dst` is an in_addr (AF_INET) or in6_addr (AF_INET6). Returns 1, 0 where `src` is no address of that
 * family, or -1 with errno EAFNOSUPPORT. Source: inet_pton(3).
 */
export const inet_pton = functions.inet_pton as (af: constant, src: text, dst: memory) => int;

/**
 * `const char *inet_ntop(int af, const void *src, char *dst, socklen_t size)`
 *
 * Address to text in `dst`, `size` in bytes (INET_ADDRSTRLEN, INET6_ADDRSTRLEN). Returns `dst`, or null with errno
 * EAFNOSUPPORT or ENOSPC. Source: inet_ntop(3).
 */
export const inet_ntop = functions.inet_ntop as <T extends memory | null>(
  af: constant,
  src: memory,
  dst: T,
  size: int,
) => T | null;

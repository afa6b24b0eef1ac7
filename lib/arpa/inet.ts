// <arpa/inet.h>
import { callsOf } from "../internal/native.ts";

// As POSIX allows and glibc does, <arpa/inet.h> makes all of <netinet/in.h> visible.
export * from "../netinet/in.ts";

const calls = callsOf("arpa/inet");

/**
 * `in_addr_t inet_addr(const char *cp)`
 *
 * Reads "a.b.c.d", "a.b.c", "a.b" or "a", each part decimal, octal (0…) or hexadecimal (0x…). Returns the address in network
 * byte order, or INADDR_NONE (which also is 255.255.255.255); errno is not set. Source: inet(3).
 */
export const inet_addr = calls.inet_addr;

/**
 * `int inet_aton(const char *cp, struct in_addr *inp)`
 *
 * inet_addr() that can tell a failure: returns 1 and fills `inp`, or 0. errno is not set. Source: inet(3).
 */
export const inet_aton = calls.inet_aton;

/** `char *inet_ntoa(struct in_addr in)`: the dotted decimal text, as a string. Source: inet(3). */
export const inet_ntoa = calls.inet_ntoa;

/**
 * `int inet_pton(int af, const char *src, void *dst)`
 *
 * Text to address: `dst` is an in_addr (AF_INET) or in6_addr (AF_INET6). Returns 1, 0 where `src` is no address of that
 * family, or -1 with errno EAFNOSUPPORT. Source: inet_pton(3).
 */
export const inet_pton = calls.inet_pton;

/**
 * `const char *inet_ntop(int af, const void *src, char *dst, socklen_t size)`
 *
 * Address to text in `dst`, `size` in bytes (INET_ADDRSTRLEN, INET6_ADDRSTRLEN). Returns `dst`, or null with errno
 * EAFNOSUPPORT or ENOSPC. Source: inet_ntop(3).
 */
export const inet_ntop = calls.inet_ntop;

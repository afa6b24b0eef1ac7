// <netinet/in.h>
import { in6_addr } from "../generated/netinet_in.ts";
import { callsOf } from "../internal/native.ts";

export * from "../generated/netinet_in.ts";

const calls = callsOf("netinet/in");

/** `uint32_t htonl(uint32_t hostlong)`: host to network byte order. Source: byteorder(3). */
export const htonl = calls.htonl;

/** `uint16_t htons(uint16_t hostshort)`: host to network byte order. Source: byteorder(3). */
export const htons = calls.htons;

/** `uint32_t ntohl(uint32_t netlong)`: network to host byte order. Source: byteorder(3). */
export const ntohl = calls.ntohl;

/** `uint16_t ntohs(uint16_t netshort)`: network to host byte order. Source: byteorder(3). */
export const ntohs = calls.ntohs;

/** `const struct in6_addr in6addr_any`: `::` */
export const in6addr_any: in6_addr = new in6_addr();

/** `const struct in6_addr in6addr_loopback`: `::1` */
export const in6addr_loopback: in6_addr = new in6_addr();
in6addr_loopback[15] = 1;

/** `int IN6_IS_ADDR_UNSPECIFIED(const struct in6_addr *a)`: is it `::`? 1 or 0. Source: RFC 3493. */
export const IN6_IS_ADDR_UNSPECIFIED = calls.IN6_IS_ADDR_UNSPECIFIED;

/** `int IN6_IS_ADDR_LOOPBACK(const struct in6_addr *a)`: is it `::1`? 1 or 0. Source: RFC 3493. */
export const IN6_IS_ADDR_LOOPBACK = calls.IN6_IS_ADDR_LOOPBACK;

/** `int IN6_IS_ADDR_MULTICAST(const struct in6_addr *a)`: is it in ff00::/8? 1 or 0. Source: RFC 3493. */
export const IN6_IS_ADDR_MULTICAST = calls.IN6_IS_ADDR_MULTICAST;

/** `int IN6_IS_ADDR_LINKLOCAL(const struct in6_addr *a)`: is it in fe80::/10? 1 or 0. Source: RFC 3493. */
export const IN6_IS_ADDR_LINKLOCAL = calls.IN6_IS_ADDR_LINKLOCAL;

/** `int IN6_IS_ADDR_SITELOCAL(const struct in6_addr *a)`: is it in fec0::/10? 1 or 0. Source: RFC 3493. */
export const IN6_IS_ADDR_SITELOCAL = calls.IN6_IS_ADDR_SITELOCAL;

/** `int IN6_IS_ADDR_V4MAPPED(const struct in6_addr *a)`: is it `::ffff:a.b.c.d`? 1 or 0. Source: RFC 3493. */
export const IN6_IS_ADDR_V4MAPPED = calls.IN6_IS_ADDR_V4MAPPED;

/** `int IN6_IS_ADDR_V4COMPAT(const struct in6_addr *a)`: is it `::a.b.c.d`, neither `::` nor `::1`? 1 or 0. Source: RFC 3493. */
export const IN6_IS_ADDR_V4COMPAT = calls.IN6_IS_ADDR_V4COMPAT;

/** `int IN6_IS_ADDR_MC_NODELOCAL(const struct in6_addr *a)`: multicast of scope 1? 1 or 0. Source: RFC 3493. */
export const IN6_IS_ADDR_MC_NODELOCAL = calls.IN6_IS_ADDR_MC_NODELOCAL;

/** `int IN6_IS_ADDR_MC_LINKLOCAL(const struct in6_addr *a)`: multicast of scope 2? 1 or 0. Source: RFC 3493. */
export const IN6_IS_ADDR_MC_LINKLOCAL = calls.IN6_IS_ADDR_MC_LINKLOCAL;

/** `int IN6_IS_ADDR_MC_SITELOCAL(const struct in6_addr *a)`: multicast of scope 5? 1 or 0. Source: RFC 3493. */
export const IN6_IS_ADDR_MC_SITELOCAL = calls.IN6_IS_ADDR_MC_SITELOCAL;

/** `int IN6_IS_ADDR_MC_ORGLOCAL(const struct in6_addr *a)`: multicast of scope 8? 1 or 0. Source: RFC 3493. */
export const IN6_IS_ADDR_MC_ORGLOCAL = calls.IN6_IS_ADDR_MC_ORGLOCAL;

/** `int IN6_IS_ADDR_MC_GLOBAL(const struct in6_addr *a)`: multicast of scope 14? 1 or 0. Source: RFC 3493. */
export const IN6_IS_ADDR_MC_GLOBAL = calls.IN6_IS_ADDR_MC_GLOBAL;

/** `int IN6_ARE_ADDR_EQUAL(const struct in6_addr *a, const struct in6_addr *b)`: 1 or 0. Source: RFC 3542. */
export const IN6_ARE_ADDR_EQUAL = calls.IN6_ARE_ADDR_EQUAL;

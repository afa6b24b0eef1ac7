// <netinet/in.h>
import { in6_addr } from "../generated/netinet_in.ts";
import { header } from "../internal/native.ts";
import type { int, memory } from "../internal/types.ts";

export { htonl, htons, ntohl, ntohs } from "../arpa/inet.ts";
export * from "../generated/netinet_in.ts";

const { functions } = header("netinet/in");

/** `const struct in6_addr in6addr_any`: `::` */
export const in6addr_any: in6_addr = new in6_addr();

/** `const struct in6_addr in6addr_loopback`: `::1` */
export const in6addr_loopback: in6_addr = new in6_addr();
in6addr_loopback[15] = 1;

/** `int IN6_IS_ADDR_UNSPECIFIED(const struct in6_addr *a)`: is it `::`? 1 or 0. Source: RFC 3493. */
export const IN6_IS_ADDR_UNSPECIFIED = functions.IN6_IS_ADDR_UNSPECIFIED as (a: memory) => int;

/** `int IN6_IS_ADDR_LOOPBACK(const struct in6_addr *a)`: is it `::1`? 1 or 0. Source: RFC 3493. */
export const IN6_IS_ADDR_LOOPBACK = functions.IN6_IS_ADDR_LOOPBACK as (a: memory) => int;

/** `int IN6_IS_ADDR_MULTICAST(const struct in6_addr *a)`: is it in ff00::/8? 1 or 0. Source: RFC 3493. */
export const IN6_IS_ADDR_MULTICAST = functions.IN6_IS_ADDR_MULTICAST as (a: memory) => int;

/** `int IN6_IS_ADDR_LINKLOCAL(const struct in6_addr *a)`: is it in fe80::/10? 1 or 0. Source: RFC 3493. */
export const IN6_IS_ADDR_LINKLOCAL = functions.IN6_IS_ADDR_LINKLOCAL as (a: memory) => int;

/** `int IN6_IS_ADDR_SITELOCAL(const struct in6_addr *a)`: is it in fec0::/10? 1 or 0. Source: RFC 3493. */
export const IN6_IS_ADDR_SITELOCAL = functions.IN6_IS_ADDR_SITELOCAL as (a: memory) => int;

/** `int IN6_IS_ADDR_V4MAPPED(const struct in6_addr *a)`: is it `::ffff:a.b.c.d`? 1 or 0. Source: RFC 3493. */
export const IN6_IS_ADDR_V4MAPPED = functions.IN6_IS_ADDR_V4MAPPED as (a: memory) => int;

/** `int IN6_IS_ADDR_V4COMPAT(const struct in6_addr *a)`: is it `::a.b.c.d`, neither `::` nor `::1`? 1 or 0. Source: RFC 3493. */
export const IN6_IS_ADDR_V4COMPAT = functions.IN6_IS_ADDR_V4COMPAT as (a: memory) => int;

/** `int IN6_IS_ADDR_MC_NODELOCAL(const struct in6_addr *a)`: multicast of scope 1? 1 or 0. Source: RFC 3493. */
export const IN6_IS_ADDR_MC_NODELOCAL = functions.IN6_IS_ADDR_MC_NODELOCAL as (a: memory) => int;

/** `int IN6_IS_ADDR_MC_LINKLOCAL(const struct in6_addr *a)`: multicast of scope 2? 1 or 0. Source: RFC 3493. */
export const IN6_IS_ADDR_MC_LINKLOCAL = functions.IN6_IS_ADDR_MC_LINKLOCAL as (a: memory) => int;

/** `int IN6_IS_ADDR_MC_SITELOCAL(const struct in6_addr *a)`: multicast of scope 5? 1 or 0. Source: RFC 3493. */
export const IN6_IS_ADDR_MC_SITELOCAL = functions.IN6_IS_ADDR_MC_SITELOCAL as (a: memory) => int;

/** `int IN6_IS_ADDR_MC_ORGLOCAL(const struct in6_addr *a)`: multicast of scope 8? 1 or 0. Source: RFC 3493. */
export const IN6_IS_ADDR_MC_ORGLOCAL = functions.IN6_IS_ADDR_MC_ORGLOCAL as (a: memory) => int;

/** `int IN6_IS_ADDR_MC_GLOBAL(const struct in6_addr *a)`: multicast of scope 14? 1 or 0. Source: RFC 3493. */
export const IN6_IS_ADDR_MC_GLOBAL = functions.IN6_IS_ADDR_MC_GLOBAL as (a: memory) => int;

/** `int IN6_ARE_ADDR_EQUAL(const struct in6_addr *a, const struct in6_addr *b)`: 1 or 0. Source: RFC 3542. */
export const IN6_ARE_ADDR_EQUAL = functions.IN6_ARE_ADDR_EQUAL as (a: memory, b: memory) => int;

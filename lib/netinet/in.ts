// <netinet/in.h>
import { in6_addr } from "../generated/netinet_in.ts";

export { htonl, htons, ntohl, ntohs } from "../arpa/inet.ts";
export * from "../generated/netinet_in.ts";

/** `const struct in6_addr in6addr_any`: `::` */
export const in6addr_any: in6_addr = new in6_addr();

/** `const struct in6_addr in6addr_loopback`: `::1` */
export const in6addr_loopback: in6_addr = new in6_addr();
in6addr_loopback[15] = 1;

// The macros of RFC 3493, over the 16 bytes in network order. They return C's truth values, 1 and 0.
const allZero = (a: Uint8Array, from: number, to: number): boolean => a.subarray(from, to).every((byte) => byte === 0);
const truth = (value: boolean): number => (value ? 1 : 0);
const byte = (a: Uint8Array, index: number): number => a[index] as number;

/** `int IN6_IS_ADDR_UNSPECIFIED(const struct in6_addr *a)`: is it `::`? */
export function IN6_IS_ADDR_UNSPECIFIED(a: Uint8Array): number {
  return truth(allZero(address(a, "IN6_IS_ADDR_UNSPECIFIED"), 0, 16));
}

/** `int IN6_IS_ADDR_LOOPBACK(const struct in6_addr *a)`: is it `::1`? */
export function IN6_IS_ADDR_LOOPBACK(a: Uint8Array): number {
  return truth(allZero(address(a, "IN6_IS_ADDR_LOOPBACK"), 0, 15) && byte(a, 15) === 1);
}

/** `int IN6_IS_ADDR_MULTICAST(const struct in6_addr *a)`: is it in ff00::/8? */
export function IN6_IS_ADDR_MULTICAST(a: Uint8Array): number {
  return truth(byte(address(a, "IN6_IS_ADDR_MULTICAST"), 0) === 0xff);
}

/** `int IN6_IS_ADDR_LINKLOCAL(const struct in6_addr *a)`: is it in fe80::/10? */
export function IN6_IS_ADDR_LINKLOCAL(a: Uint8Array): number {
  return truth(byte(address(a, "IN6_IS_ADDR_LINKLOCAL"), 0) === 0xfe && (byte(a, 1) & 0xc0) === 0x80);
}

/** `int IN6_IS_ADDR_SITELOCAL(const struct in6_addr *a)`: is it in fec0::/10? */
export function IN6_IS_ADDR_SITELOCAL(a: Uint8Array): number {
  return truth(byte(address(a, "IN6_IS_ADDR_SITELOCAL"), 0) === 0xfe && (byte(a, 1) & 0xc0) === 0xc0);
}

/** `int IN6_IS_ADDR_V4MAPPED(const struct in6_addr *a)`: is it `::ffff:a.b.c.d`? */
export function IN6_IS_ADDR_V4MAPPED(a: Uint8Array): number {
  return truth(allZero(address(a, "IN6_IS_ADDR_V4MAPPED"), 0, 10) && byte(a, 10) === 0xff && byte(a, 11) === 0xff);
}

/** `int IN6_IS_ADDR_V4COMPAT(const struct in6_addr *a)`: is it `::a.b.c.d`, neither `::` nor `::1`? */
export function IN6_IS_ADDR_V4COMPAT(a: Uint8Array): number {
  const tail = allZero(address(a, "IN6_IS_ADDR_V4COMPAT"), 0, 12) && !allZero(a, 12, 16);
  return truth(tail && !(allZero(a, 12, 15) && byte(a, 15) === 1));
}

function multicastScope(a: Uint8Array, name: string, scope: number): number {
  return truth(byte(address(a, name), 0) === 0xff && (byte(a, 1) & 0x0f) === scope);
}

/** `int IN6_IS_ADDR_MC_NODELOCAL(const struct in6_addr *a)`: multicast of scope 1? */
export function IN6_IS_ADDR_MC_NODELOCAL(a: Uint8Array): number {
  return multicastScope(a, "IN6_IS_ADDR_MC_NODELOCAL", 0x1);
}

/** `int IN6_IS_ADDR_MC_LINKLOCAL(const struct in6_addr *a)`: multicast of scope 2? */
export function IN6_IS_ADDR_MC_LINKLOCAL(a: Uint8Array): number {
  return multicastScope(a, "IN6_IS_ADDR_MC_LINKLOCAL", 0x2);
}

/** `int IN6_IS_ADDR_MC_SITELOCAL(const struct in6_addr *a)`: multicast of scope 5? */
export function IN6_IS_ADDR_MC_SITELOCAL(a: Uint8Array): number {
  return multicastScope(a, "IN6_IS_ADDR_MC_SITELOCAL", 0x5);
}

/** `int IN6_IS_ADDR_MC_ORGLOCAL(const struct in6_addr *a)`: multicast of scope 8? */
export function IN6_IS_ADDR_MC_ORGLOCAL(a: Uint8Array): number {
  return multicastScope(a, "IN6_IS_ADDR_MC_ORGLOCAL", 0x8);
}

/** `int IN6_IS_ADDR_MC_GLOBAL(const struct in6_addr *a)`: multicast of scope 14? */
export function IN6_IS_ADDR_MC_GLOBAL(a: Uint8Array): number {
  return multicastScope(a, "IN6_IS_ADDR_MC_GLOBAL", 0xe);
}

/** `int IN6_ARE_ADDR_EQUAL(const struct in6_addr *a, const struct in6_addr *b)` */
export function IN6_ARE_ADDR_EQUAL(a: Uint8Array, b: Uint8Array): number {
  const other = address(b, "IN6_ARE_ADDR_EQUAL", 2);
  return truth(address(a, "IN6_ARE_ADDR_EQUAL").every((value, index) => index >= 16 || value === other[index]));
}

function address(a: unknown, name: string, position = 1): Uint8Array {
  if (a instanceof Uint8Array && a.length >= in6_addr.size) return a;
  throw new TypeError(`${name}: argument ${position} (a) must be a struct in6_addr`);
}

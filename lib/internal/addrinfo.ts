// getaddrinfo()'s list: addrinfo structs that JavaScript owns, and what of them freeaddrinfo() has not freed.
import { wrongType } from "./check.ts";
import type { Pointer } from "./pointer.ts";
import type { StructClass } from "./struct.ts";

interface AddrInfo extends Uint8Array {
  ai_flags: number;
  ai_family: number;
  ai_socktype: number;
  ai_protocol: number;
  ai_addrlen: number;
  ai_addr: unknown;
  ai_canonname: string | null;
  ai_next: unknown;
}

/** What the addon tells of one entry. */
type Entry = readonly [flags: number, family: number, type: number, protocol: number, address: Buffer, name: string];

/** What getaddrinfo() made and freeaddrinfo() has not freed. */
const allocated = new WeakSet<object>();

// As long as the address really is, and with the members of a sockaddr.
function addressOf(bytes: Buffer, sockaddr: StructClass<Uint8Array>): Uint8Array {
  return Object.setPrototypeOf(new Uint8Array(bytes), sockaddr.prototype);
}

function toStruct<T extends AddrInfo>(Type: StructClass<T>, sockaddr: StructClass<Uint8Array>, entry: Entry): T {
  const [ai_flags, ai_family, ai_socktype, ai_protocol, address, ai_canonname] = entry;
  const numbers = { ai_flags, ai_family, ai_socktype, ai_protocol, ai_addrlen: address.length };
  const info = Object.assign(new Type(), numbers, { ai_addr: addressOf(address, sockaddr), ai_canonname });
  allocated.add(info);
  return info;
}

/** Makes getaddrinfo() of the addon's function, which gives a code or an array of entries. */
export function resolver<T extends AddrInfo, A extends unknown[]>(
  native: (...args: A) => unknown,
  Type: StructClass<T>,
  sockaddr: StructClass<Uint8Array>,
): (...args: A) => number {
  return (...args) => {
    const entries = native(...args) as number | readonly Entry[];
    const result = args[3] as Pointer<T>;
    result.value = null;
    if (typeof entries === "number") return entries;
    const list = entries.map((entry) => toStruct(Type, sockaddr, entry));
    list.forEach((info, index) => {
      info.ai_next = list[index + 1] ?? null;
    });
    result.value = list[0] ?? null;
    return 0;
  };
}

/** freeaddrinfo(): the memory is the garbage collector's; what C leaves undefined, freeing anything else, throws. */
export function free(name: string, info: unknown): void {
  if (info === null) return;
  if (typeof info !== "object" || !allocated.has(info)) {
    throw wrongType("freeaddrinfo", 1, name, "an addrinfo that getaddrinfo made, or null", info);
  }
  let next = info as AddrInfo | null;
  // No further than getaddrinfo's own entries, each of them once: the program may have tied the list into a ring.
  while (next !== null && allocated.delete(next)) next = next.ai_next as AddrInfo | null;
}

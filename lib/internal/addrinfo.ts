// struct addrinfo: its pointers hold JavaScript objects, and getaddrinfo's list is made of them.
import { wrongType } from "./check.ts";
import { isPointer, type Pointer } from "./pointer.ts";
import type { StructClass } from "./struct.ts";

/** The members that the compiler lays out. */
export interface Numbers extends Uint8Array {
  ai_flags: number;
  ai_family: number;
  ai_socktype: number;
  ai_protocol: number;
  ai_addrlen: number;
}

/** The members that are pointers in C. */
export interface Pointers<Self, Address> {
  /** `struct sockaddr *`: `ai_addrlen` bytes, to pass on as they are or to cast to a sockaddr_in. */
  ai_addr: Address | null;
  /** `char *` */
  ai_canonname: string | null;
  /** `struct addrinfo *`: the next entry, or null. */
  ai_next: Self | null;
}

/** What the addon tells of one entry. */
type Entry = readonly [flags: number, family: number, type: number, protocol: number, address: Buffer, name: string];

const fields = { ai_addr: "memory", ai_canonname: "a string", ai_next: "an addrinfo" } as const;
type Field = keyof typeof fields;

const isFieldValue: Record<Field, (value: unknown) => boolean> = {
  ai_addr: (value) => ArrayBuffer.isView(value),
  ai_canonname: (value) => typeof value === "string",
  ai_next: (value) => ArrayBuffer.isView(value),
};

function pointerField(name: Field): PropertyDescriptor {
  const held = new WeakMap<object, unknown>();
  return {
    enumerable: true,
    configurable: true,
    get(this: object) {
      return held.get(this) ?? null;
    },
    set(this: object, value: unknown) {
      if (value !== null && !isFieldValue[name](value)) {
        throw new TypeError(`addrinfo.${name} must be ${fields[name]} or null, got ${typeof value}`);
      }
      held.set(this, value);
    },
  };
}

/** Adds the pointers to a class that has the numbers. */
export function withPointers<T extends Numbers>(Type: StructClass<Numbers>): StructClass<T> {
  for (const name of Object.keys(fields) as Field[]) Object.defineProperty(Type.prototype, name, pointerField(name));
  return Type as unknown as StructClass<T>;
}

/** What getaddrinfo() made and freeaddrinfo() has not freed. */
const allocated = new WeakSet<object>();

// As long as the address really is, and with the members of a sockaddr.
function addressOf(bytes: Buffer, sockaddr: StructClass<Uint8Array>): Uint8Array {
  return Object.setPrototypeOf(new Uint8Array(bytes), sockaddr.prototype);
}

type Any = Numbers & Pointers<Numbers, Uint8Array>;

function toStruct(Type: StructClass<Any>, sockaddr: StructClass<Uint8Array>, entry: Entry): Any {
  const info = new Type();
  const [flags, family, type, protocol, address, name] = entry;
  info.ai_flags = flags;
  info.ai_family = family;
  info.ai_socktype = type;
  info.ai_protocol = protocol;
  info.ai_addrlen = address.length;
  info.ai_addr = addressOf(address, sockaddr);
  info.ai_canonname = name;
  allocated.add(info);
  return info;
}

// A box crosses as true, which nothing else does: the addon checks the arguments in their order.
const asBox = (value: unknown): unknown => isPointer(value) || (value === true ? false : value);

/** Makes getaddrinfo() of the addon's function, which gives a code or an array of entries. */
export function resolver<T>(
  native: (...args: unknown[]) => number | readonly Entry[],
  Type: StructClass<T & Uint8Array>,
  sockaddr: StructClass<Uint8Array>,
): (...args: unknown[]) => number {
  return (...args) => {
    const result = args[3] as Pointer<T>;
    const entries = native(...args.map((value, index) => (index === 3 ? asBox(value) : value)));
    result.value = null;
    if (typeof entries === "number") return entries;
    const list = entries.map((entry) => toStruct(Type as unknown as StructClass<Any>, sockaddr, entry));
    list.forEach((info, index) => {
      info.ai_next = list[index + 1] ?? null;
    });
    result.value = (list[0] ?? null) as T | null;
    return 0;
  };
}

/** freeaddrinfo(): the memory is the garbage collector's; what C leaves undefined, freeing anything else, throws. */
export function free(name: string, info: unknown): void {
  if (info === null) return;
  if (typeof info !== "object" || !allocated.has(info)) {
    throw wrongType("freeaddrinfo", 1, name, "an addrinfo that getaddrinfo made, or null", info);
  }
  let next = info as Any | null;
  // No further than getaddrinfo's own entries, each of them once: the program may have tied the list into a ring.
  while (next !== null && allocated.delete(next)) next = next.ai_next as Any | null;
}

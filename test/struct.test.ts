// Structs as classes over bytes: fields, nested structs, casts, copies, and what they refuse.
import { in_addr, in6_addr, ip_mreq, sockaddr_in, sockaddr_in6 } from "bsd-sockets/netinet/in";
import { memcpy, memset } from "bsd-sockets/string";
import { linger, sockaddr, sockaddr_storage } from "bsd-sockets/sys/socket";
import { timeval } from "bsd-sockets/sys/time";
import { sockaddr_un } from "bsd-sockets/sys/un";
import { describe, expect, test } from "vitest";

const structs = {
  in_addr,
  in6_addr,
  ip_mreq,
  linger,
  sockaddr,
  sockaddr_in,
  sockaddr_in6,
  sockaddr_storage,
  sockaddr_un,
  timeval,
};

describe.each(Object.entries(structs))("struct %s", (name, Struct) => {
  test("is zeroed memory of its size, of its own", () => {
    const [one, other] = [new Struct(), new Struct()];
    expect([one.length, one.byteLength, one.BYTES_PER_ELEMENT, Struct.size, Struct.name]).toEqual([
      Struct.size,
      Struct.size,
      1,
      Struct.size,
      name,
    ]);
    expect(one).toBeInstanceOf(Uint8Array);
    expect(one.every((byte) => byte === 0)).toBe(true);
    one.fill(1);
    expect(other.every((byte) => byte === 0)).toBe(true);
  });

  test("is a view where it is a cast", () => {
    const bytes = Buffer.from(new ArrayBuffer(Struct.size + 10));
    const cast = new Struct(bytes.buffer, 4);
    expect([cast.byteOffset, cast.length, cast.buffer]).toEqual([4, Struct.size, bytes.buffer]);
    cast.fill(7);
    expect([bytes[3], bytes[4], bytes[Struct.size + 3], bytes[Struct.size + 4]]).toEqual([0, 7, 7, 0]);
    expect(new Struct(new SharedArrayBuffer(Struct.size)).length).toBe(Struct.size);
  });

  test("refuses a cast that is none", () => {
    expect(() => new Struct(new ArrayBuffer(Struct.size - 1))).toThrow(RangeError);
    expect(() => new Struct(new ArrayBuffer(Struct.size), 1)).toThrow(RangeError);
    for (const wrong of [5, "x", null, {}, [], new Uint8Array(64), Buffer.alloc(64)]) {
      expect(() => new Struct(wrong as never)).toThrow(new RegExp(`^${name}: `));
    }
  });

  test("gives bytes as parts", () => {
    expect(Object.getPrototypeOf(new Struct().subarray(0, 1))).toBe(Uint8Array.prototype);
    expect(Object.getPrototypeOf(new Struct().slice())).toBe(Uint8Array.prototype);
    expect(Object.getPrototypeOf(new Struct().map((byte) => byte))).toBe(Uint8Array.prototype);
  });
});

interface FieldCase {
  field: string;
  make: () => Uint8Array;
  lowest: number | bigint;
  highest: number | bigint;
}

const int32 = { lowest: -(2 ** 31), highest: 2 ** 31 - 1 };
const uint32 = { lowest: 0, highest: 2 ** 32 - 1 };
const uint16 = { lowest: 0, highest: 2 ** 16 - 1 };
const fields: FieldCase[] = [
  { field: "sin_family", make: () => new sockaddr_in(), ...uint16 },
  { field: "sin_port", make: () => new sockaddr_in(), ...uint16 },
  { field: "s_addr", make: () => new in_addr(), ...uint32 },
  { field: "sin6_flowinfo", make: () => new sockaddr_in6(), ...uint32 },
  { field: "sin6_scope_id", make: () => new sockaddr_in6(), ...uint32 },
  { field: "ss_family", make: () => new sockaddr_storage(), ...uint16 },
  { field: "sun_family", make: () => new sockaddr_un(), ...uint16 },
  { field: "l_onoff", make: () => new linger(), ...int32 },
  { field: "l_linger", make: () => new linger(), ...int32 },
  { field: "tv_sec", make: () => new timeval(), lowest: -(2n ** 63n), highest: 2n ** 63n - 1n },
  { field: "tv_usec", make: () => new timeval(), lowest: -(2n ** 63n), highest: 2n ** 63n - 1n },
];

describe.each(fields.map((row) => [row.field, row] as const))("%s", (field, { make, lowest, highest }) => {
  type Fields = Uint8Array & Record<string, unknown>;

  test("holds every value of its type", () => {
    const object = make() as Fields;
    for (const value of [0, 1, 255, 256, 0x1234, lowest, highest]) {
      object[field] = value;
      expect(object[field]).toBe(value);
    }
  });

  test("refuses others, and stays as it was", () => {
    const object = make() as Fields;
    object[field] = 7;
    const before = Buffer.from(object);
    const beyond =
      typeof lowest === "bigint"
        ? [lowest - 1n, (highest as bigint) + 1n, 2 ** 53]
        : [lowest - 1, (highest as number) + 1];
    for (const value of [...beyond, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => (object[field] = value), String(value)).toThrow(RangeError);
      expect(() => (object[field] = value)).toThrow(
        new RegExp(`^${make().constructor.name}\\.${field} must be an integer`),
      );
    }
    for (const value of [undefined, null, "1", true, {}, [1], Symbol("s")]) {
      expect(() => (object[field] = value), String(value)).toThrow(TypeError);
    }
    expect(Buffer.from(object).equals(before)).toBe(true);
  });
});

describe("nested structs", () => {
  test("are views: sin.sin_addr.s_addr", () => {
    const sin = new sockaddr_in();
    sin.sin_addr.s_addr = 0x0100007f;
    expect([...sin.subarray(4, 8)]).toEqual([127, 0, 0, 1]);
    expect(sin.sin_addr).toBeInstanceOf(in_addr);
    const address = sin.sin_addr;
    sin[4] = 10;
    expect(address.s_addr).toBe(0x0100000a);
  });

  test("are copied by assignment", () => {
    const address = new in_addr();
    address.s_addr = 5;
    const sin = new sockaddr_in();
    sin.sin_addr = address;
    address.s_addr = 6;
    expect(sin.sin_addr.s_addr).toBe(5);
    const other = new sockaddr_in();
    other.sin_addr = sin.sin_addr;
    expect(other.sin_addr.s_addr).toBe(5);
  });

  test("refuse other things", () => {
    const sin = new sockaddr_in();
    for (const wrong of [5, "127.0.0.1", null, undefined, new in6_addr(), [1, 2, 3, 4], new Uint16Array(2)]) {
      expect(() => (sin.sin_addr = wrong as never)).toThrow("sockaddr_in.sin_addr must be a struct in_addr (4 bytes)");
    }
  });
});

describe("character arrays", () => {
  test("are Buffers over the struct", () => {
    const sun = new sockaddr_un();
    expect([Buffer.isBuffer(sun.sun_path), sun.sun_path.length]).toEqual([true, 108]);
    sun.sun_path.write("/tmp/x");
    expect(Buffer.from(sun.subarray(2, 9)).toString("latin1")).toBe("/tmp/x\0");
    expect(new sockaddr().sa_data.length).toBe(14);
    expect(new sockaddr_in().sin_zero.length).toBe(8);
  });

  test("cannot be assigned, as in C", () => {
    const sun = new sockaddr_un();
    expect(() => ((sun as { sun_path: unknown }).sun_path = Buffer.from("x"))).toThrow(TypeError);
  });
});

describe("as in C", () => {
  test("memset and memcpy work on structs", () => {
    const sin = new sockaddr_in();
    sin.sin_port = 0x1234;
    const copy = new sockaddr_in();
    memcpy(copy, sin, sockaddr_in.size);
    expect(copy.sin_port).toBe(0x1234);
    memset(sin, 0, sockaddr_in.size);
    expect([sin.sin_port, copy.sin_port]).toEqual([0, 0x1234]);
  });

  test("a sockaddr_storage is cast to what it holds", () => {
    const storage = new sockaddr_storage();
    const sin6 = new sockaddr_in6(storage.buffer, storage.byteOffset);
    sin6.sin6_family = 10;
    sin6.sin6_scope_id = 3;
    expect(storage.ss_family).toBe(10);
    expect(new sockaddr(storage.buffer, storage.byteOffset).sa_family).toBe(10);
    expect(new sockaddr_in6(storage.buffer, storage.byteOffset).sin6_scope_id).toBe(3);
  });

  test("a field over memory that is gone has no value", () => {
    const sin = new sockaddr_in();
    structuredClone(sin.buffer, { transfer: [sin.buffer as ArrayBuffer] });
    expect(sin.length).toBe(0);
    expect(() => sin.sin_addr).toThrow(TypeError);
  });

  test("an unaligned cast is fine", () => {
    const bytes = new ArrayBuffer(64);
    const time = new timeval(bytes, 3);
    time.tv_sec = 2 ** 40;
    expect([time.tv_sec, new timeval(bytes, 3).tv_sec]).toEqual([2 ** 40, 2 ** 40]);
  });
});

// <ws2tcpip.h> on Linux: addresses as text, getaddrinfo, getnameinfo. No name is asked for over the network.
import { int, pointer, sizeof } from "bsd-sockets/c";
import * as w from "bsd-sockets/ws2tcpip";
import { describe, expect, test } from "vitest";
import { fails, forget, gives, lastError, loopback, startUp, told } from "./calls.ts";

startUp();

const latin1 = (bytes: Buffer): string => bytes.toString("latin1").split("\0")[0] as string;

describe.each([
  ["inet_pton and inet_ntop", w.inet_pton, w.inet_ntop],
  ["InetPton and InetNtop", w.InetPton, w.InetNtop],
] as const)("%s", (_name, pton, ntop) => {
  test.each([
    [w.AF_INET, "127.0.0.1", 4],
    [w.AF_INET6, "fe80::1:2", 16],
  ] as const)("family %i: %s", (family, text, size) => {
    const [address, out] = [Buffer.alloc(size), Buffer.alloc(w.INET6_ADDRSTRLEN)];
    gives(1, pton, family, text, address);
    gives(out, ntop, family, address, out, out.length);
    expect(latin1(out)).toBe(text);
  });

  test("failures", () => {
    gives(0, pton, w.AF_INET, "no address", Buffer.alloc(4));
    fails("WSAEAFNOSUPPORT", pton, 99, "1.2.3.4", Buffer.alloc(4));
    fails("WSAEAFNOSUPPORT", ntop, 99, Buffer.alloc(4), Buffer.alloc(16), 16);
    fails("WSAEINVAL", ntop, w.AF_INET, Buffer.alloc(4), Buffer.alloc(16), 3);
  });
});

describe("WSAStringToAddress and WSAAddressToString", () => {
  test("are each other's reverse", () => {
    const rows: [number, w.sockaddr_in | w.sockaddr_in6, string][] = [
      [w.AF_INET, new w.SOCKADDR_IN(), "127.0.0.1:8080"],
      [w.AF_INET, new w.SOCKADDR_IN(), "1.2.3.4"],
      [w.AF_INET6, new w.SOCKADDR_IN6(), "[::1]:80"],
      [w.AF_INET6, new w.SOCKADDR_IN6(), "::1"],
    ];
    for (const [family, address, text] of rows) {
      const length = int(sizeof(address));
      gives(0, w.WSAStringToAddress, text, family, null, address, length);
      expect(length.value).toBe(sizeof(address));
      const [out, room] = [Buffer.alloc(64), int(64)];
      gives(0, w.WSAAddressToString, address, sizeof(address), null, out, room);
      expect([latin1(out), room.value]).toEqual([text, text.length + 1]);
    }
  });

  test("failures", () => {
    const address = new w.SOCKADDR_IN();
    fails("WSAEINVAL", w.WSAStringToAddress, "x.y", w.AF_INET, null, address, int(16));
    const [room, chars] = [int(4), int(3)];
    const short = told(w.WSAStringToAddress, "1.2.3.4", w.AF_INET, null, address, room);
    const few = told(w.WSAAddressToString, loopback(), 16, null, Buffer.alloc(64), chars);
    expect([short, room.value, few, chars.value]).toEqual(["-1 WSAEFAULT", 16, "-1 WSAEFAULT", "127.0.0.1".length + 1]);
    fails("WSAEFAULT", w.WSAStringToAddress, "1.2.3.4", w.AF_INET, null, null, null);
    fails("WSAEFAULT", w.WSAAddressToString, null, 0, null, Buffer.alloc(64), int(64));
  });
});

describe("getaddrinfo", () => {
  type Wanted = { [Name in "ai_flags" | "ai_family" | "ai_socktype"]?: number };
  function hints(more: Wanted = {}): w.addrinfo {
    const result = new w.ADDRINFO();
    w.ZeroMemory(result, sizeof(result));
    Object.assign(result, { ai_flags: w.AI_NUMERICHOST, ai_family: w.AF_UNSPEC, ai_socktype: w.SOCK_STREAM }, more);
    return result;
  }

  test("gives an entry whose address can be passed on and cast", () => {
    const result = pointer<w.addrinfo>();
    gives(0, w.getaddrinfo, "127.0.0.1", "8080", hints({ ai_flags: w.AI_NUMERICHOST | w.AI_CANONNAME }), result);
    const info = result.value as w.addrinfo;
    expect([info.ai_family, info.ai_socktype, info.ai_protocol]).toEqual([w.AF_INET, w.SOCK_STREAM, w.IPPROTO_TCP]);
    expect([info.ai_addrlen, info.ai_canonname, info.ai_next]).toEqual([16, "127.0.0.1", null]);
    const address = info.ai_addr as w.sockaddr;
    expect([address.sa_family, sizeof(address)]).toEqual([w.AF_INET, 16]);
    const sin = new w.SOCKADDR_IN(address.buffer, address.byteOffset);
    expect([w.ntohs(sin.sin_port), w.inet_ntoa(sin.sin_addr)]).toEqual([8080, "127.0.0.1"]);
    w.freeaddrinfo(info);
  });

  test("gives an IPv6 address its 28 bytes", () => {
    const result = pointer<w.addrinfo>();
    gives(0, w.getaddrinfo, "::1", "80", hints(), result);
    const address = result.value?.ai_addr as w.sockaddr;
    expect([result.value?.ai_addrlen, sizeof(address)]).toEqual([28, 28]);
    const sin6 = new w.SOCKADDR_IN6(address.buffer, address.byteOffset);
    expect([sin6.sin6_family, sin6.sin6_addr]).toEqual([w.AF_INET6, w.in6addr_loopback]);
  });

  test("without hints: a chain, one entry for each type", () => {
    const result = pointer<w.addrinfo>();
    gives(0, w.getaddrinfo, "127.0.0.1", null, null, result);
    const types: number[] = [];
    for (let info = result.value; info !== null; info = info.ai_next) types.push(info.ai_socktype);
    expect(types).toEqual(expect.arrayContaining([w.SOCK_STREAM, w.SOCK_DGRAM]));
    w.freeaddrinfo(result.value);
  });

  test("AI_PASSIVE without a name is the address of every interface", () => {
    const result = pointer<w.addrinfo>();
    const family = w.AF_INET;
    gives(0, w.getaddrinfo, null, "0", hints({ ai_flags: w.AI_PASSIVE, ai_family: family }), result);
    const address = result.value?.ai_addr as w.sockaddr;
    expect(w.inet_ntoa(new w.SOCKADDR_IN(address.buffer, address.byteOffset).sin_addr)).toBe("0.0.0.0");
  });

  test.each<[string, number, () => Parameters<typeof w.getaddrinfo>]>([
    ["a name that is no number", w.EAI_NONAME, () => ["host", "80", hints(), pointer<w.addrinfo>()]],
    ["neither name nor service", w.EAI_NONAME, () => [null, null, hints(), pointer<w.addrinfo>()]],
    ["an unknown family", w.EAI_FAMILY, () => ["1.2.3.4", null, hints({ ai_family: 99 }), pointer<w.addrinfo>()]],
    ["an unknown type", w.EAI_SOCKTYPE, () => ["1.2.3.4", null, hints({ ai_socktype: 99 }), pointer<w.addrinfo>()]],
    ["AI_CANONNAME without a name", w.EAI_BADFLAGS, () => [null, "80", hints({ ai_flags: 2 }), pointer<w.addrinfo>()]],
  ])("returns the code for %s, and keeps it", (_does, code, args) => {
    forget();
    const given = args();
    given[3].value = hints();
    expect([w.getaddrinfo(...given), w.WSAGetLastError(), given[3].value]).toEqual([code, code, null]);
    expect(w.gai_strerror(code)).not.toBe("");
  });

  test("takes a pointer box and nothing else", () => {
    for (const wrong of [null, {}, { value: null }, true, int(0), new Proxy(pointer(), {})])
      expect(() => w.getaddrinfo("1.2.3.4", null, null, wrong as never)).toThrow(
        "argument 4 (ppResult) must be a pointer",
      );
  });

  test("freeaddrinfo takes what getaddrinfo made, once", () => {
    const result = pointer<w.addrinfo>();
    w.getaddrinfo("127.0.0.1", null, null, result);
    expect(w.freeaddrinfo(null)).toBe(undefined);
    expect(w.freeaddrinfo(result.value)).toBe(undefined);
    expect(() => w.freeaddrinfo(result.value)).toThrow(TypeError);
    expect(() => w.freeaddrinfo(hints())).toThrow(TypeError);
  });

  test("freeaddrinfo ends with a list that the program tied into a ring", () => {
    const result = pointer<w.addrinfo>();
    w.getaddrinfo("127.0.0.1", null, null, result);
    const first = result.value as w.addrinfo;
    first.ai_next = first;
    w.freeaddrinfo(first);
    expect(() => w.freeaddrinfo(first)).toThrow(TypeError);
  });

  test("an addrinfo's pointers hold objects of their kind", () => {
    const info = hints();
    expect([info.ai_addr, info.ai_canonname, info.ai_next]).toEqual([null, null, null]);
    const next = hints();
    info.ai_next = next;
    info.ai_canonname = "name";
    expect([info.ai_next, info.ai_canonname]).toEqual([next, "name"]);
    for (const name of ["ai_addr", "ai_canonname", "ai_next"] as const)
      expect(() => Object.assign(info, { [name]: 5 })).toThrow(`addrinfo.${name} must be`);
  });
});

describe("getnameinfo", () => {
  const numeric = w.NI_NUMERICHOST | w.NI_NUMERICSERV;

  test("gives numbers", () => {
    const [host, service] = [Buffer.alloc(w.NI_MAXHOST), Buffer.alloc(w.NI_MAXSERV)];
    gives(0, w.getnameinfo, loopback(80), 16, host, host.length, service, service.length, numeric);
    expect([latin1(host), latin1(service)]).toEqual(["127.0.0.1", "80"]);
  });

  test("failures return the code, and keep it", () => {
    const host = Buffer.alloc(64);
    forget();
    expect(w.getnameinfo(null, 16, host, 64, null, 0, numeric)).toBe(w.WSAEFAULT);
    expect(lastError("WSAEFAULT")).toBe("WSAEFAULT");
    const other = loopback();
    other.sin_family = 99;
    expect([w.getnameinfo(other, 16, host, 64, null, 0, numeric), w.WSAGetLastError()]).toEqual([
      w.EAI_FAMILY,
      w.EAI_FAMILY,
    ]);
    expect(() => w.getnameinfo(loopback(), 16, host, 65, null, 0, numeric)).toThrow(RangeError);
  });
});

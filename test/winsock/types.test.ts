// The types of the Winsock headers: layouts of 64-bit Windows, aliases, the union S_un, the boxes.
import { array, int, pointer, sizeof } from "bsd-sockets/c";
import { offsetof } from "bsd-sockets/stddef";
import * as windows from "bsd-sockets/windows";
import * as winsock2 from "bsd-sockets/winsock2";
import * as w from "bsd-sockets/ws2tcpip";
import { describe, expect, test } from "vitest";

describe("sizes and offsets", () => {
  const sizes: [string, object, number][] = [
    ["WSADATA", w.WSADATA, 408],
    ["WSAPROTOCOL_INFO", w.WSAPROTOCOL_INFO, 372],
    ["WSAPOLLFD", w.WSAPOLLFD, 16],
    ["fd_set", w.fd_set, 520],
    ["linger", w.linger, 4],
    ["SOCKADDR_IN", w.SOCKADDR_IN, 16],
    ["SOCKADDR_IN6", w.SOCKADDR_IN6, 28],
    ["SOCKADDR_STORAGE", w.SOCKADDR_STORAGE, 128],
    ["STARTUPINFO", w.STARTUPINFO, 104],
    ["PROCESS_INFORMATION", w.PROCESS_INFORMATION, 24],
    ["tcp_keepalive", w.tcp_keepalive, 12],
    ["SOCKET", w.SOCKET, 8],
    ["HANDLE", w.HANDLE, 8],
    ["DWORD", w.DWORD, 4],
    ["WORD", w.WORD, 2],
    ["BOOL", w.BOOL, 4],
    ["u_long", w.u_long, 4],
    ["u_short", w.u_short, 2],
  ];
  test.each(sizes)("sizeof(%s)", (_name, type, size) => expect(sizeof(type as never)).toBe(size));

  const offsets: [string, never, string, number][] = [
    ["WSADATA", w.WSADATA as never, "szDescription", 16],
    ["WSADATA", w.WSADATA as never, "szSystemStatus", 273],
    ["WSAPOLLFD", w.WSAPOLLFD as never, "events", 8],
    ["STARTUPINFO", w.STARTUPINFO as never, "dwFlags", 60],
    ["STARTUPINFO", w.STARTUPINFO as never, "hStdOutput", 88],
    ["WSAPROTOCOL_INFO", w.WSAPROTOCOL_INFO as never, "szProtocol", 116],
  ];
  test.each(offsets)("offsetof(%s, %s)", (_name, type, member, offset) => {
    expect(offsetof(type, member as never)).toBe(offset);
  });
});

test("an alias is the same struct", () => {
  const pairs: [unknown, unknown][] = [
    [w.SOCKADDR_IN, w.sockaddr_in],
    [w.SOCKADDR, w.sockaddr],
    [w.SOCKADDR_STORAGE, w.sockaddr_storage],
    [w.SOCKADDR_IN6, w.sockaddr_in6],
    [w.IN_ADDR, w.in_addr],
    [w.IN6_ADDR, w.in6_addr],
    [w.ADDRINFO, w.addrinfo],
    [w.LINGER, w.linger],
    [w.TIMEVAL, w.timeval],
    [w.IP_MREQ, w.ip_mreq],
    [w.IPV6_MREQ, w.ipv6_mreq],
    [w.STARTUPINFO, w.STARTUPINFOA],
  ];
  for (const [alias, name] of pairs) expect(alias).toBe(name);
});

test("<winsock2.h> shows all of <windows.h>, <ws2tcpip.h> all of <winsock2.h>", () => {
  for (const [name, value] of Object.entries(windows)) expect((winsock2 as Record<string, unknown>)[name]).toBe(value);
  const own = ["default"];
  for (const [name, value] of Object.entries(winsock2))
    if (!own.includes(name)) expect((w as Record<string, unknown>)[name]).toBe(value);
});

describe("S_un", () => {
  test("is three views of the same four bytes", () => {
    const sin = new w.SOCKADDR_IN();
    sin.sin_addr.S_un.S_addr = w.inet_addr("127.2.3.4");
    const { s_b1, s_b2, s_b3, s_b4 } = sin.sin_addr.S_un.S_un_b;
    expect([s_b1, s_b2, s_b3, s_b4]).toEqual([127, 2, 3, 4]);
    expect(sin.sin_addr.s_addr).toBe(sin.sin_addr.S_un.S_addr);
    sin.sin_addr.S_un.S_un_b.s_b4 = 9;
    expect(w.inet_ntoa(sin.sin_addr)).toBe("127.2.3.9");
    expect(w.ntohs(sin.sin_addr.S_un.S_un_w.s_w1)).toBe(0x7f02);
    sin.sin_addr.S_un.S_un_w.s_w2 = w.htons(0x0506);
    expect(w.inet_ntoa(sin.sin_addr)).toBe("127.2.5.6");
  });

  test("can be assigned", () => {
    const [a, b] = [new w.IN_ADDR(), new w.IN_ADDR()];
    a.S_un.S_addr = w.inet_addr("1.2.3.4");
    b.S_un = a.S_un;
    expect(w.inet_ntoa(b)).toBe("1.2.3.4");
    expect(() => {
      b.S_un = 5 as never;
    }).toThrow(TypeError);
  });
});

describe("fd_set", () => {
  test("FD_SET adds a socket once, FD_CLR takes it out, order kept", () => {
    const set = new w.fd_set();
    for (const s of [5, 7, 5, 9]) w.FD_SET(s, set);
    expect([set.fd_count, ...[...set.fd_array].slice(0, 3)]).toEqual([3, 5, 7, 9]);
    w.FD_CLR(5, set);
    expect([set.fd_count, set.fd_array[0], set.fd_array[1]]).toEqual([2, 7, 9]);
    expect([w.FD_ISSET(7, set), w.FD_ISSET(5, set)]).toEqual([1, 0]);
    w.FD_ZERO(set);
    expect([set.fd_count, w.FD_ISSET(7, set)]).toEqual([0, 0]);
  });

  test("a full set stays as it is", () => {
    const set = new w.fd_set();
    for (let s = 1; s <= w.FD_SETSIZE + 3; s++) w.FD_SET(s, set);
    expect([set.fd_count, set.fd_array.length, set.fd_array[w.FD_SETSIZE - 1]]).toEqual([64, 64, 64]);
  });

  test("fd_array can be written by hand, and holds INVALID_SOCKET", () => {
    const set = new w.fd_set();
    set.fd_count = 2;
    set.fd_array[0] = w.INVALID_SOCKET;
    set.fd_array[1] = 2 ** 40;
    expect([w.FD_ISSET(-1, set), w.FD_ISSET(2 ** 40, set)]).toEqual([1, 1]);
    expect(() => {
      set.fd_array[0] = "x" as never;
    }).toThrow(TypeError);
  });
});

describe("boxes", () => {
  test("hold what the C type can", () => {
    expect(w.u_long(2 ** 32 - 1).value).toBe(2 ** 32 - 1);
    expect(() => w.u_long(-1)).toThrow(RangeError);
    expect(w.SOCKET(w.INVALID_SOCKET).value).toBe(-1);
    expect(() => w.WORD(65_536)).toThrow(RangeError);
    expect(array(w.DWORD, 3)).toBeInstanceOf(Uint32Array);
  });

  test("a pointer is a variable of its own", () => {
    const p = pointer<number[]>();
    expect([p.value, sizeof(p), sizeof(pointer)]).toEqual([null, 8, 8]);
    const list = [1];
    p.value = list;
    expect(p.value).toBe(list);
    expect(pointer(list).value).toBe(list);
  });
});

describe("macros and memory", () => {
  test("MAKEWORD and its relatives", () => {
    expect([w.MAKEWORD(2, 2), w.MAKEWORD(0x1ff, -1), w.MAKELONG(1, 2)]).toEqual([0x0202, 0xffff, 0x20001]);
    expect([w.LOBYTE(0x1234), w.HIBYTE(0x1234), w.LOWORD(0x12345678), w.HIWORD(0x12345678)]).toEqual([
      0x34, 0x12, 0x5678, 0x1234,
    ]);
    expect(w.MAKELONG(0, 0xffff)).toBe(-65_536);
  });

  test("ZeroMemory, FillMemory, CopyMemory, MoveMemory", () => {
    const bytes = Buffer.alloc(4, "a");
    w.ZeroMemory(bytes, 2);
    expect(bytes).toEqual(Buffer.from("\0\0aa"));
    w.FillMemory(bytes, 3, "x");
    expect(bytes).toEqual(Buffer.from("xxxa"));
    w.CopyMemory(bytes, "bc", 2);
    expect(bytes).toEqual(Buffer.from("bcxa"));
    w.MoveMemory(bytes.subarray(1), bytes, 3);
    expect(bytes).toEqual(Buffer.from("bbcx"));
    expect(() => w.CopyMemory(bytes.subarray(1), bytes, 3)).toThrow("must not overlap");
    expect(() => w.ZeroMemory(bytes, 5)).toThrow(RangeError);
  });

  test("Sleep and GetTickCount", () => {
    const before = w.GetTickCount();
    w.Sleep(20);
    expect(w.GetTickCount() - before).toBeGreaterThanOrEqual(15);
  });
});

test("constants: Windows' codes, the platform's addresses", () => {
  expect([w.INVALID_SOCKET, w.SOCKET_ERROR, w.INVALID_HANDLE_VALUE]).toEqual([-1, -1, -1]);
  expect([w.WSAECONNREFUSED, w.WSAEWOULDBLOCK, w.WSANOTINITIALISED, w.WSAHOST_NOT_FOUND]).toEqual([
    10061, 10035, 10093, 11001,
  ]);
  expect(w.EAI_NONAME).toBe(w.WSAHOST_NOT_FOUND);
  expect([w.TRUE, w.FALSE, w.INFINITE]).toEqual([1, 0, 2 ** 32 - 1]);
  expect(int(w.AF_INET).value).toBe(2);
});

test("the names that end in A are those that C's macros stand for", () => {
  const names = [
    "WSASocket",
    "WSADuplicateSocket",
    "WSAStringToAddress",
    "WSAAddressToString",
    "CreateProcess",
  ] as const;
  expect(names.map((name) => w[`${name}A`] === w[name])).toEqual(names.map(() => true));
});

// WSAStartup and WSACleanup: nothing works before the first, and the last one ends everything. The tests build on each other, as
// the count of startups is the process'.
import { existsSync } from "node:fs";
import { array, int, pointer, sizeof } from "bsd-sockets/c";
import * as posix from "bsd-sockets/sys/socket";
import { close, dup2 } from "bsd-sockets/unistd";
import * as w from "bsd-sockets/ws2tcpip";
import { describe, expect, test } from "vitest";
import { calledInThread, fails, forget, gives, lastError, loopback } from "./calls.ts";

const address = loopback();
const text = Buffer.alloc(64);
const six = [null, 0, null, 0, int(0), null] as const;

/** Calls that need no Winsock, and what they give. */
const free: [string, () => unknown][] = [
  ["htons", () => w.htons(1) === w.ntohs(1)],
  ["htonl", () => w.htonl(1) === w.ntohl(1)],
  ["inet_addr", () => w.inet_addr("127.0.0.1") === address.sin_addr.s_addr],
  ["inet_ntoa", () => w.inet_ntoa(address.sin_addr) === "127.0.0.1"],
  ["inet_pton", () => w.inet_pton(w.AF_INET, "1.2.3.4", text) === 1],
  ["inet_ntop", () => w.inet_ntop(w.AF_INET, text, text, 64) === text],
  ["FD_SET", () => w.FD_SET(5, new w.fd_set()) === undefined],
  ["ZeroMemory", () => w.ZeroMemory(text, 4) === undefined],
  ["GetCurrentProcessId", () => w.GetCurrentProcessId() === process.pid],
];

const started: [string, () => unknown][] = [
  ["WSACleanup", () => w.WSACleanup()],
  ["socket", () => w.socket(w.AF_INET, w.SOCK_STREAM, 0)],
  ["socket with wrong arguments", () => w.socket(-1, -1, -1)],
  ["WSASocket", () => w.WSASocket(w.AF_INET, w.SOCK_STREAM, 0, null, 0, 0)],
  ["WSADuplicateSocket", () => w.WSADuplicateSocket(-1, 0, null)],
  ["closesocket", () => w.closesocket(-1)],
  ["bind", () => w.bind(-1, address, 16)],
  ["listen", () => w.listen(-1, 5)],
  ["accept", () => w.accept(-1, null, null)],
  ["connect", () => w.connect(-1, address, 16)],
  ["send", () => w.send(-1, "x", 1, 0)],
  ["recv", () => w.recv(-1, text, 1, 0)],
  ["sendto", () => w.sendto(-1, "x", 1, 0, address, 16)],
  ["recvfrom", () => w.recvfrom(-1, text, 1, 0, null, null)],
  ["shutdown", () => w.shutdown(-1, w.SD_BOTH)],
  ["getsockname", () => w.getsockname(-1, null, null)],
  ["getpeername", () => w.getpeername(-1, null, null)],
  ["getsockopt", () => w.getsockopt(-1, w.SOL_SOCKET, w.SO_TYPE, text, int(4))],
  ["setsockopt", () => w.setsockopt(-1, w.SOL_SOCKET, w.SO_KEEPALIVE, int(1), 4)],
  ["ioctlsocket", () => w.ioctlsocket(-1, w.FIONBIO, w.u_long(1))],
  ["WSAIoctl", () => w.WSAIoctl(-1, 0, ...six, null)],
  ["select", () => w.select(0, null, null, null, null)],
  ["WSAPoll", () => w.WSAPoll(array(w.WSAPOLLFD, 1), 1, 0)],
  ["gethostname", () => w.gethostname(text, 64)],
  ["WSAHtonl", () => w.WSAHtonl(-1, 1, w.u_long(0))],
  ["WSANtohs", () => w.WSANtohs(-1, 1, w.u_short(0))],
  ["WSAStringToAddress", () => w.WSAStringToAddress("1.2.3.4", w.AF_INET, null, address, int(16))],
  ["WSAAddressToString", () => w.WSAAddressToString(address, 16, null, text, int(64))],
];

function refused(): void {
  test.each(started)("%s", (_name, call) => fails("WSANOTINITIALISED", call));

  test("getaddrinfo and getnameinfo return the code", () => {
    const result = pointer<w.addrinfo>();
    for (const call of [
      () => w.getaddrinfo("127.0.0.1", "80", null, result),
      () => w.getnameinfo(address, 16, text, 64, null, 0, w.NI_NUMERICHOST),
    ]) {
      forget();
      expect([call(), lastError("WSANOTINITIALISED")]).toEqual([w.WSANOTINITIALISED, "WSANOTINITIALISED"]);
    }
    expect(result.value).toBe(null);
  });
}

const startUp = (): number => w.WSAStartup(w.MAKEWORD(2, 2), new w.WSADATA());
// Reading the folder would open a descriptor, and get the number that is asked for.
const isOpen = (handle: number): boolean => existsSync(`/proc/self/fd/${handle}`);

describe("before WSAStartup, WSANOTINITIALISED", refused);

describe("before WSAStartup, these work", () => {
  test.each(free)("%s", (_name, call) => expect(call()).toBe(true));
});

test("wrong types are refused all the same", () => {
  expect(() => w.socket("x" as never, 0, 0)).toThrow(TypeError);
});

describe("WSAStartup negotiates the version", () => {
  // [requested, result, wVersion]; Winsock knows 1.0, 1.1, 2.0, 2.1, 2.2.
  const rows: [string, [number, number], string, [number, number]][] = [
    ["0.0", [0, 0], "WSAVERNOTSUPPORTED", [2, 2]],
    ["0.1", [0, 1], "WSAVERNOTSUPPORTED", [2, 2]],
    ["1.0", [1, 0], "", [1, 0]],
    ["1.1", [1, 1], "", [1, 1]],
    ["1.9", [1, 9], "", [1, 1]],
    ["2.0", [2, 0], "", [2, 0]],
    ["2.1", [2, 1], "", [2, 1]],
    ["2.2", [2, 2], "", [2, 2]],
    ["2.3", [2, 3], "", [2, 2]],
    ["3.0", [3, 0], "", [2, 2]],
    ["255.255", [255, 255], "", [2, 2]],
  ];
  test.each(rows)("%s", (_name, [major, minor], error, version) => {
    const data = new w.WSADATA();
    const result = w.WSAStartup(w.MAKEWORD(major, minor), data);
    expect(result).toBe(error === "" ? 0 : w.WSAVERNOTSUPPORTED);
    expect([w.LOBYTE(data.wVersion), w.HIBYTE(data.wVersion)]).toEqual(version);
    expect([w.LOBYTE(data.wHighVersion), w.HIBYTE(data.wHighVersion)]).toEqual([2, 2]);
    expect(data.szDescription.toString("latin1").split("\0")[0]).toBe("WinSock 2.0");
    expect(data.szSystemStatus.toString("latin1").split("\0")[0]).toBe("Running");
    if (result === 0) gives(0, w.WSACleanup);
    fails("WSANOTINITIALISED", w.WSACleanup);
  });

  test("without a WSADATA it fails and does not count", () => {
    expect(w.WSAStartup(w.MAKEWORD(2, 2), null)).toBe(w.WSAEFAULT);
    fails("WSANOTINITIALISED", w.WSACleanup);
  });

  test("a WSADATA that is too small is a RangeError", () => {
    expect(() => w.WSAStartup(0x0202, Buffer.alloc(sizeof(w.WSADATA) - 1))).toThrow(RangeError);
  });
});

describe("startups are counted", () => {
  test("as many cleanups end them", () => {
    expect([startUp(), startUp(), startUp()]).toEqual([0, 0, 0]);
    const handle = w.socket(w.AF_INET, w.SOCK_STREAM, 0);
    gives(0, w.WSACleanup);
    gives(0, w.WSACleanup);
    gives(0, w.listen, handle, 1);
    gives(0, w.closesocket, handle);
    gives(0, w.WSACleanup);
    fails("WSANOTINITIALISED", w.WSACleanup);
  });

  test("for the whole process: a worker uses the main thread's", async () => {
    expect(await calledInThread()).toEqual([0, w.WSANOTINITIALISED, -1, -1, w.WSANOTINITIALISED]);
    startUp();
    expect(await calledInThread()).toEqual([0, "made", 0, -1, w.WSAENOTSOCK]);
    w.WSACleanup();
  });
});

describe("the last WSACleanup", () => {
  test("closes the sockets that these headers made, and no other", () => {
    startUp();
    const other = posix.socket(posix.AF_INET, posix.SOCK_STREAM, 0);
    const server = w.socket(w.AF_INET, w.SOCK_STREAM, 0);
    w.bind(server, loopback(), 16);
    w.listen(server, 1);
    w.getsockname(server, address, int(16));
    const client = w.WSASocket(w.AF_INET, w.SOCK_STREAM, 0, null, 0, w.WSA_FLAG_OVERLAPPED);
    w.connect(client, address, 16);
    const accepted = w.accept(server, null, null);
    const all = [server, client, accepted];
    expect(all.map(isOpen)).toEqual([true, true, true]);
    gives(0, w.WSACleanup);
    expect([...all, other].map(isOpen)).toEqual([false, false, false, true]);
    expect(close(other)).toBe(0);
  });

  test("leaves a number alone that is another socket by now", () => {
    startUp();
    const handle = w.socket(w.AF_INET, w.SOCK_STREAM, 0);
    const other = posix.socket(posix.AF_INET, posix.SOCK_STREAM, 0);
    dup2(other, handle); // closes the first
    gives(0, w.WSACleanup);
    expect([isOpen(handle), isOpen(other)]).toEqual([true, true]);
    close(handle);
    close(other);
  });

  test("has nothing to close after closesocket", () => {
    startUp();
    const handle = w.socket(w.AF_INET, w.SOCK_STREAM, 0);
    gives(0, w.closesocket, handle);
    const other = posix.socket(posix.AF_INET, posix.SOCK_STREAM, 0);
    expect(other).toBe(handle);
    gives(0, w.WSACleanup);
    expect(isOpen(other)).toBe(true);
    close(other);
  });

  test("lets Node's own sockets live", async () => {
    startUp();
    const { createServer, connect } = await import("node:net");
    const server = createServer((socket) => socket.end("alive")).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    w.WSACleanup();
    const client = connect((server.address() as { port: number }).port, "127.0.0.1");
    const [data] = await new Promise<Buffer[]>((resolve, reject) => {
      client.once("data", (chunk) => resolve([chunk])).once("error", reject);
    });
    expect(String(data)).toBe("alive");
    client.destroy();
    server.close();
  });
});

describe("after the last WSACleanup, WSANOTINITIALISED", refused);

test("WSAStartup works again", () => {
  expect(startUp()).toBe(0);
  const handle = w.socket(w.AF_INET, w.SOCK_STREAM, 0);
  expect(handle).not.toBe(w.INVALID_SOCKET);
  gives(0, w.WSACleanup);
  expect(isOpen(handle)).toBe(false);
});

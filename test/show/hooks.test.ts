// The hooks of native/common/watch.h: lines, and calls that fail without being made.
import { Worker } from "node:worker_threads";
import { array, int, pointer } from "bsd-sockets/c";
import { EACCES, EBADF, ECONNRESET, EINTR, EMFILE, ENOMEM, errno, set_errno } from "bsd-sockets/errno";
import { F_GETFD, fcntl } from "bsd-sockets/fcntl";
import { sockaddr_in } from "bsd-sockets/netinet/in";
import { posix_spawn } from "bsd-sockets/spawn";
import { sprintf } from "bsd-sockets/stdio";
import * as s from "bsd-sockets/sys/socket";
import { close, getpid, read, write } from "bsd-sockets/unistd";
import { CreateProcess, GetLastError, PROCESS_INFORMATION, STARTUPINFO } from "bsd-sockets/windows";
import * as w from "bsd-sockets/winsock2";
import { type addrinfo, getaddrinfo } from "bsd-sockets/ws2tcpip";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fail, lines, linesOf, watch, withoutAddresses } from "./addon.ts";

const { AF_UNIX, MSG_DONTWAIT, SOCK_DGRAM } = s;
const buf = new Uint8Array(16);
let a: number;
let b: number;

beforeEach(() => {
  const pair = new Int32Array(2);
  s.socketpair(AF_UNIX, SOCK_DGRAM, 0, pair);
  [a, b] = pair as unknown as [number, number];
});

afterEach(() => {
  watch(false);
  close(a);
  close(b);
});

describe("a hot call and the same as an ordinary one have equal lines", () => {
  // Each call with plain arguments, and with those that its wrapper leaves to the ordinary call: a string, an array of structs.
  const view = array(sockaddr_in, 1);
  const rows: [string, () => unknown, () => unknown][] = [
    ["send", () => s.send(a, Buffer.from("hello"), 5, 0), () => s.send(a, "hello", 5, 0)],
    ["recv", () => s.recv(b, buf, 16, MSG_DONTWAIT), () => s.recv(b, view, 16, MSG_DONTWAIT)],
    ["a recv that fails", () => s.recv(-1, buf, 16, 0), () => s.recv(-1, view, 16, 0)],
    ["sendto", () => s.sendto(a, Buffer.from("hello"), 5, 0, null, 0), () => s.sendto(a, "hello", 5, 0, null, 0)],
    [
      "recvfrom",
      () => s.recvfrom(b, buf, 16, 0, new Uint8Array(16), int(16)),
      () => s.recvfrom(b, view, 16, 0, new sockaddr_in(), int(16)),
    ],
    ["write", () => write(a, Buffer.from("hello"), 5), () => write(a, "hello", 5)],
    ["read", () => read(b, buf, 16), () => read(b, view, 16)],
    ["accept", () => s.accept(-1, buf, int(16)), () => s.accept(-1, view, int(16))],
  ];
  test.each(rows)("%s", (_, hot, ordinary) => {
    // Two messages wait for what receives them.
    s.send(a, "hello", 5, 0);
    s.send(a, "hello", 5, 0);
    const [first, second] = [linesOf(hot), linesOf(ordinary)].map((all) => all.map(withoutAddresses));
    expect(first).toHaveLength(1);
    expect(second).toEqual(first);
  });
});

describe("a call that is made to fail", () => {
  test("returns its failure value and sets errno, and is not made", () => {
    watch(true);
    fail("close", EINTR);
    expect([close(a), errno()]).toEqual([-1, EINTR]);
    expect(lines()).toEqual([`close(${a}) = -1 EINTR`]);
    expect(fcntl(a, F_GETFD), "it is open").not.toBe(-1);
  });

  test("fails once", () => {
    watch(true);
    fail("send", ECONNRESET);
    const message = Buffer.from("x");
    expect([s.send(a, message, 1, 0), errno(), s.send(a, message, 1, 0)]).toEqual([-1, ECONNRESET, 1]);
    expect(s.recv(b, buf, 16, MSG_DONTWAIT)).toBe(1);
    expect(s.recv(b, buf, 16, MSG_DONTWAIT), "nothing was sent by the first").toBe(-1);
  });

  test("a hot call with a string fails as well", () => {
    watch(true);
    fail("send", ECONNRESET);
    expect([s.send(a, "x", 1, 0), errno()]).toEqual([-1, ECONNRESET]);
  });

  test("leaves the memory that it would have filled", () => {
    s.send(a, "secret", 6, 0);
    watch(true);
    fail("recvfrom", EBADF);
    buf.fill(7);
    const length = int(16);
    expect(s.recvfrom(b, buf, 16, 0, new Uint8Array(16), length)).toBe(-1);
    expect([[...buf], length.value]).toEqual([Array(16).fill(7), 16]);
  });

  test("makes nothing", () => {
    watch(true);
    fail("socketpair", EMFILE);
    const pair = new Int32Array([-5, -5]);
    expect([s.socketpair(AF_UNIX, SOCK_DGRAM, 0, pair), errno(), ...pair]).toEqual([-1, EMFILE, -5, -5]);
    fail("posix_spawn", EACCES);
    set_errno(77);
    const pid = int(0);
    expect([posix_spawn(pid, "/bin/true", null, null, ["true"], null), pid.value]).toEqual([EACCES, 0]);
    fail("sprintf", ENOMEM);
    expect([sprintf(buf, "%d", 5), errno()]).toEqual([-1, ENOMEM]);
  });

  test("the other calls go on", () => {
    watch(true);
    fail("recv", EBADF);
    expect(getpid()).toBe(process.pid);
    expect(s.send(a, "x", 1, 0)).toBe(1);
  });

  test("of Winsock sets the last error, and the socket stays open", () => {
    w.WSAStartup(0x202, new w.WSADATA());
    const socket = w.socket(w.AF_INET, w.SOCK_DGRAM, 0);
    watch(true);
    set_errno(77);
    fail("closesocket", w.WSAEINTR);
    expect([w.closesocket(socket), w.WSAGetLastError(), errno()]).toEqual([-1, w.WSAEINTR, 77]);
    expect(lines()[0]).toBe(`closesocket(${socket}) = -1 WSAEINTR`);
    fail("socket", w.WSAEMFILE);
    expect([w.socket(w.AF_INET, w.SOCK_DGRAM, 0), w.WSAGetLastError()]).toEqual([w.INVALID_SOCKET, w.WSAEMFILE]);
    expect(w.closesocket(socket)).toBe(0);
    w.WSACleanup();
  });

  test("of Winsock and of Windows returns the code or FALSE where these mean failure", () => {
    w.WSAStartup(0x202, new w.WSADATA());
    watch(true);
    fail("getaddrinfo", w.WSATRY_AGAIN);
    const result = pointer<addrinfo>();
    expect([getaddrinfo("127.0.0.1", null, null, result), result.value]).toEqual([w.WSATRY_AGAIN, null]);
    fail("CreateProcess", 5);
    const started = new PROCESS_INFORMATION();
    expect(CreateProcess("/bin/true", null, null, null, 0, 0, null, null, new STARTUPINFO(), started)).toBe(0);
    expect([GetLastError(), started.dwProcessId]).toEqual([5, 0]);
    expect(lines().find((line) => line.startsWith("CreateProcess"))).toMatch(/\) = 0 ERROR_ACCESS_DENIED$/);
    w.WSACleanup();
  });
});

describe("without watch", () => {
  test("nothing is reported and nothing fails", () => {
    watch(true);
    s.send(a, "x", 1, 0);
    fail("send", EBADF);
    watch(false);
    expect([s.send(a, "x", 1, 0), lines()]).toEqual([1, []]);
    watch(true);
    expect([s.send(a, "x", 1, 0), lines().length], "what was to fail is forgotten").toEqual([1, 1]);
  });

  test("lines are given once", () => {
    watch(true);
    getpid();
    expect(lines()).toEqual([`getpid() = ${process.pid}`]);
    expect(lines()).toEqual([]);
  });
});

test("a worker has hooks of its own", async () => {
  watch(true);
  fail("close", EMFILE);
  const worker = new Worker(new URL("./worker.mjs", import.meta.url));
  const answer = await new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
  await worker.terminate();
  expect(answer).toEqual({ unwatched: [-1, EBADF, []], watched: [-1, ECONNRESET, ["close(-1) = -1 ECONNRESET"]] });
  expect(lines()).toEqual([]);
  expect([close(-1), errno()]).toEqual([-1, EMFILE]);
});

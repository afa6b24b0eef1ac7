// WSAGetLastError() and GetLastError() tell one thing, and keep it whatever Node does in between.
import { EBADF, errno, set_errno } from "bsd-sockets/errno";
import * as w from "bsd-sockets/winsock2";
import { describe, expect, test } from "vitest";
import { between, swallow } from "../helpers/between.mjs";
import { inTests, run } from "../helpers/child.ts";
import { calledInThread, startUp } from "./calls.ts";

startUp();

const all: Record<string, () => unknown> = {
  ...between,
  "much garbage": () => {
    let kept: unknown;
    for (let i = 0; i < 2e5; i++) kept = { i, kept: [i] };
    return kept;
  },
  "a call that throws": () => swallow(() => w.bind("x" as never, null, 0)),
  "a failing call of a POSIX header": () => set_errno(EBADF),
  "calls that succeed": () => {
    const s = w.socket(w.AF_INET, w.SOCK_DGRAM, 0);
    w.closesocket(s);
    w.htons(1);
    w.ZeroMemory(Buffer.alloc(4), 4);
    w.GetTickCount();
    w.MAKELONG(0xffff, 0xffff);
    w.MAKEWORD(255, 255);
  },
};

describe("a failure's code outlives", () => {
  test.each(Object.entries(all))("%s", async (_name, body) => {
    expect([w.closesocket(-1), w.WSAGetLastError()]).toEqual([-1, w.WSAENOTSOCK]);
    await body();
    expect([w.WSAGetLastError(), w.GetLastError()]).toEqual([w.WSAENOTSOCK, w.WSAENOTSOCK]);
  });
});

test("a forced garbage collection leaves it alone", async () => {
  const program = `
    import { closesocket, DWORD, MAKEWORD, WSADATA, WSAENOTSOCK, WSAGetLastError, WSAStartup } from "bsd-sockets/winsock2";
    WSAStartup(MAKEWORD(2, 2), new WSADATA());
    for (let i = 0; i < 50; i++) {
      closesocket(-1);
      for (let n = 0; n < 100; n++) { DWORD(n); new WSADATA(); }
      gc();
      if (i % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
      if (WSAGetLastError() !== WSAENOTSOCK) throw new Error("the last error is " + WSAGetLastError());
    }
    console.log("kept");`;
  const argv = [process.execPath, "--expose-gc", "--input-type=module", "-e", program];
  expect(await run(argv, { cwd: inTests("") })).toMatchObject({ stdout: "kept\n", stderr: "" });
});

test("WSASetLastError and SetLastError set it", () => {
  w.WSASetLastError(w.WSAEINTR);
  expect([w.WSAGetLastError(), w.GetLastError()]).toEqual([w.WSAEINTR, w.WSAEINTR]);
  w.SetLastError(5);
  expect(w.WSAGetLastError()).toBe(5);
  w.WSASetLastError(-1);
  expect([w.WSAGetLastError(), w.GetLastError()]).toEqual([-1, 2 ** 32 - 1]);
  w.SetLastError(2 ** 31);
  expect([w.WSAGetLastError(), w.GetLastError()]).toEqual([-(2 ** 31), 2 ** 31]);
});

test("it is not errno", () => {
  set_errno(EBADF);
  w.WSASetLastError(w.WSAEINTR);
  w.closesocket(-1);
  expect([errno(), w.WSAGetLastError()]).toEqual([EBADF, w.WSAENOTSOCK]);
});

test("each worker thread has its own", async () => {
  w.WSASetLastError(w.WSAEINTR);
  expect(await calledInThread()).toEqual([0, "made", 0, -1, w.WSAENOTSOCK]);
  expect(w.WSAGetLastError()).toBe(w.WSAEINTR);
});

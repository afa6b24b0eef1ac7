// select, fd_set and WSAPoll of <winsock2.h> on Linux.
import { spawn } from "node:child_process";
import { array, int } from "bsd-sockets/c";
import * as w from "bsd-sockets/winsock2";
import { describe, expect, test } from "vitest";
import { fails, gives, nameOf, pollOf, row, scoped, setOf, startUp, table } from "./calls.ts";

startUp();

table("select", w.select).failures([
  row("no sets", "WSAEINVAL", () => [0, null, null, null, null]),
  row("three empty sets", "WSAEINVAL", () => [0, setOf(), setOf(), setOf(), new w.timeval()]),
]);

table("WSAPoll", w.WSAPoll).failures([
  row("no sockets", "WSAEINVAL", () => [array(w.WSAPOLLFD, 1), 0, 0]),
  row("nothing but handles that are none", "WSAENOTSOCK", () => [pollOf([-1, w.POLLIN]), 1, 0]),
]);

describe("select", () => {
  const second = new w.TIMEVAL();
  second.tv_sec = 5;
  const half = new w.TIMEVAL();
  half.tv_usec = 500_000;

  scoped("leaves what is ready in the sets", (s) => {
    const [client, server] = s.pair();
    w.send(client, "x", 1, 0);
    const [reads, writes] = [setOf(client, server), setOf(client)];
    gives(2, w.select, 0, reads, writes, setOf(), second);
    expect([reads.fd_count, reads.fd_array[0], w.FD_ISSET(server, reads), w.FD_ISSET(client, reads)]).toEqual([
      1,
      server,
      1,
      0,
    ]);
    expect([writes.fd_count, writes.fd_array[0]]).toEqual([1, client]);
  });

  scoped("empties them after the timeout, which stays as it was", (s) => {
    const [client] = s.pair();
    const [reads, none] = [setOf(client), new w.timeval()];
    none.tv_usec = 1000;
    gives(0, w.select, 0, reads, null, null, none);
    expect([reads.fd_count, none.tv_usec]).toEqual([0, 1000]);
  });

  scoped("shows a refused connect in exceptfds alone", (s) => {
    const client = s.nonblocking(s.tcp());
    fails("WSAEWOULDBLOCK", w.connect, client, nameOf(s.bound(s.tcp())), 16);
    const [writes, excepts] = [setOf(client), setOf(client)];
    gives(1, w.select, 0, null, writes, excepts, second);
    expect([writes.fd_count, excepts.fd_count]).toEqual([0, 1]);
    const error = int(0);
    gives(0, w.getsockopt, client, w.SOL_SOCKET, w.SO_ERROR, error, int(4));
    expect(error.value).toBe(w.WSAECONNREFUSED);
  });

  // The end of a child of Node's is a signal, which Windows does not have.
  test.each<[string, unknown, (s: number) => unknown]>([
    ["select", 0, (s) => w.select(0, setOf(s), null, null, half)],
    ["WSAPoll", 0, (s) => w.WSAPoll(pollOf([s, w.POLLIN]), 1, 500)],
    ["recv", w.WSAEWOULDBLOCK, (s) => w.recv(s, Buffer.alloc(1), 1, 0) + 1 || w.WSAGetLastError()],
  ])("%s waits on when a child ends", (_name, result, wait) => {
    const s = w.socket(w.AF_INET, w.SOCK_DGRAM, 0);
    gives(0, w.setsockopt, s, w.SOL_SOCKET, w.SO_RCVTIMEO, w.DWORD(500), 4);
    spawn("sleep", ["0.1"]);
    const start = performance.now();
    expect(wait(s)).toBe(result);
    expect(performance.now() - start).toBeGreaterThan(490);
    gives(0, w.closesocket, s);
  });

  test("a count beyond FD_SETSIZE is a RangeError", () => {
    const set = setOf();
    set.fd_count = w.FD_SETSIZE + 1;
    expect(() => w.select(0, set, null, null, null)).toThrow("select: argument 2 (readfds) must have an fd_count");
    for (const call of [w.FD_SET, w.FD_CLR, w.FD_ISSET]) expect(() => call(1, set)).toThrow(RangeError);
  });
});

scoped("WSAPoll tells of each socket", (s) => {
  const [client, server] = s.pair();
  w.send(client, "x", 1, 0);
  const fds = pollOf([server, w.POLLIN], [client, w.POLLOUT], [client, w.POLLIN], [-1, w.POLLIN]);
  gives(2, w.WSAPoll, fds, 4, 5000);
  const answers = fds.map(({ revents }) => revents);
  expect(answers.map((bits) => bits & (w.POLLIN | w.POLLOUT | w.POLLNVAL))).toEqual([
    w.POLLIN,
    w.POLLOUT,
    0,
    w.POLLNVAL,
  ]);
  expect(() => w.WSAPoll(fds, 5, 0)).toThrow("WSAPoll: argument 2 (fds) must be at most 4");
});

// Rows of getsockopt, setsockopt, WSAIoctl, select and WSAPoll.
import { array, char, int, unsigned } from "bsd-sockets/c";
import { GetStdHandle, STD_INPUT_HANDLE } from "bsd-sockets/windows";
import * as ws from "bsd-sockets/winsock2";
import { IPV6_V6ONLY } from "bsd-sockets/ws2tcpip";
import { instead, option, pollOf, reset, row, setOf, told, underWine } from "./scope.mjs";

const { INVALID_SOCKET, IPPROTO_IP, IPPROTO_TCP, SOL_SOCKET, SO_RCVTIMEO, TCP_NODELAY } = ws;

/** <mswsock.h> has it, which no module stands for. */
const SO_CONNECT_TIME = 0x700c;

const reads = (s, level, name) => told(ws.getsockopt, s, level, name, unsigned(0), int(4));

function readsValue(s, level, name) {
  const value = unsigned(0);
  return [told(ws.getsockopt, s, level, name, value, int(4)), value.value];
}

function negativeLength(s) {
  const socket = s.tcp();
  const options = [
    ...[ws.SO_KEEPALIVE, ws.SO_RCVBUF, ws.SO_TYPE].map((name) => [SOL_SOCKET, name]),
    [IPPROTO_TCP, TCP_NODELAY],
  ];
  return options.flatMap(([level, name]) => {
    const length = int(-1);
    return [told(ws.getsockopt, socket, level, name, unsigned(0), length), length.value];
  });
}

function closedSocket() {
  const s = ws.socket(ws.AF_INET, ws.SOCK_STREAM, 0);
  const value = int(1234);
  ws.closesocket(s);
  return [told(ws.getsockopt, s, SOL_SOCKET, ws.SO_ERROR, value, int(4)), value.value];
}

const times = (count, ...answer) => Array(count).fill(answer).flat();

const getting = [
  row("w-getsockopt-002: length -1", times(4, "-1 WSAEFAULT", -1), negativeLength),
  row("w-getsockopt-004: a closed socket's SO_ERROR", ["-1 WSAENOTSOCK", 1234], closedSocket),
  row("w-getsockopt-006: no such level", times(3, "-1 WSAEINVAL"), (s) =>
    [-1, 0x8000, 0x800].flatMap((level) => reads(s.udp(), level, SO_RCVTIMEO)),
  ),
  row("w-getsockopt-007: IPPROTO_IP has no option -1", times(2, "-1 WSAENOPROTOOPT"), (s) =>
    [s.tcp(), s.udp()].flatMap((socket) => reads(socket, IPPROTO_IP, -1)),
  ),
  row("w-getsockopt-008: SO_LINGER of UDP", "-1 WSAENOPROTOOPT", (s) => reads(s.udp(), SOL_SOCKET, ws.SO_LINGER)),
  row("w-getsockopt-012: a handle that is no socket", "-1 WSAENOTSOCK", () =>
    reads(GetStdHandle(STD_INPUT_HANDLE), SOL_SOCKET, ws.SO_TYPE),
  ),
  row("w-getsockopt-013: SO_CONNECT_TIME before connect", [0, 0xffffffff], (s) =>
    readsValue(s.tcp(), SOL_SOCKET, SO_CONNECT_TIME),
  ),
  row("w-getsockopt-014: IPV6_V6ONLY is on", [0, 1], (s) =>
    readsValue(s.socket(ws.AF_INET6, ws.SOCK_STREAM), ws.IPPROTO_IPV6, IPV6_V6ONLY),
  ),
  row("w-getsockopt-015: SO_MAX_MSG_SIZE of UDP", 1, (s) => [
    [65_507, 65_527].includes(option(s.udp(), SOL_SOCKET, ws.SO_MAX_MSG_SIZE)) ? 1 : 0,
  ]),
];

const writes = (s, level, name, value, length) => told(ws.setsockopt, s, level, name, value, length);
const noLinger = (s) =>
  [0, 4].flatMap((length) =>
    [ws.SO_LINGER, ws.SO_DONTLINGER].flatMap((name) => writes(s.tcp(), SOL_SOCKET, name, null, length)),
  );

const setting = [
  row("w-setsockopt-001: SO_LINGER and SO_DONTLINGER of no memory", times(4, "-1 WSAEFAULT"), noLinger),
  row("w-setsockopt-003: TCP_NODELAY of 0 bytes", "-1 WSAEFAULT", (s) =>
    writes(s.tcp(), IPPROTO_TCP, TCP_NODELAY, int(1), 0),
  ),
  row("w-setsockopt-004: TCP_NODELAY of 1, 4 and 42 bytes", [0, 0, 0], (s) =>
    [1, 4, 42].flatMap((length) => writes(s.tcp(), IPPROTO_TCP, TCP_NODELAY, array(char, 42).fill(1, 0, 1), length)),
  ),
  row("w-setsockopt-005: no such level", times(2, "-1 WSAEINVAL"), (s) =>
    [-1, 0x8000].flatMap((level) => writes(s.tcp(), level, SO_RCVTIMEO, int(1), 4)),
  ),
  row(
    "w-setsockopt-007: SO_TYPE of TCP and of UDP",
    underWine(["-1 WSAENOPROTOOPT", "-1 WSAEINVAL"], times(2, "-1 WSAENOPROTOOPT")),
    (s) => [s.tcp(), s.udp()].flatMap((socket) => writes(socket, SOL_SOCKET, ws.SO_TYPE, int(1), 4)),
  ),
  row("w-setsockopt-008: SO_ERROR", 0, (s) => writes(s.tcp(), SOL_SOCKET, ws.SO_ERROR, int(1234), 4)),
  row("w-setsockopt-010: IPV6_V6ONLY of IPv4", -1, (s) => [
    ws.setsockopt(s.bound(s.tcp()), ws.IPPROTO_IPV6, IPV6_V6ONLY, int(1), 4),
  ]),
  // The module passes no negative length on: some calls of Winsock's take it for an unsigned one. The answer is the one that
  // most versions of Windows give.
  row("w-setsockopt-013: length -1", instead("-1 WSAENOBUFS", "-1 WSAEFAULT"), (s) =>
    writes(s.tcp(), IPPROTO_TCP, TCP_NODELAY, int(1), -1),
  ),
];

function unknownCode(s) {
  const size = ws.DWORD(0xdeadbeef);
  return [told(ws.WSAIoctl, s.tcp(), 0x55667788, null, 0, null, 0, size, null, null), size.value];
}

const seconds = (count) => Object.assign(new ws.timeval(), { tv_sec: count });

function refused(s) {
  const client = s.nonblocking(s.tcp());
  s.begun(client, s.refusing());
  const [sets, timeout] = [[1, 2, 3].map(() => setOf(client)), seconds(10)];
  const result = ws.select(0, ...sets, timeout);
  // Wine tells it among the readable ones as well, if the refusal has come before the call.
  const [, writable, failed] = sets.map((each) => (ws.FD_ISSET(client, each) ? 1 : 0));
  return [result > 0 ? 1 : 0, writable, failed, timeout.tv_sec === 10 && timeout.tv_usec === 0 ? 1 : 0];
}

function oneBad(s) {
  const fds = pollOf([INVALID_SOCKET, ws.POLLIN], [s.bound(s.udp()), ws.POLLIN]);
  return [told(ws.WSAPoll, fds, 2, 0), fds[0].revents === ws.POLLNVAL ? 1 : 0, fds[1].revents];
}

function onlyResults(s) {
  const events = [ws.POLLERR, ws.POLLHUP, ws.POLLNVAL, ws.POLLPRI, ws.POLLWRBAND];
  return events.flatMap((event) => told(ws.WSAPoll, pollOf([s.bound(s.udp()), event]), 1, 0));
}

function peerReset(s) {
  const [client, server] = s.pair();
  reset(server);
  const fds = pollOf([client, ws.POLLIN | ws.POLLOUT]);
  const expected = ws.POLLERR | ws.POLLHUP | ws.POLLWRNORM;
  return [told(ws.WSAPoll, fds, 1, 2000), fds[0].revents === expected ? 1 : 0];
}

const bad = () => pollOf([INVALID_SOCKET, ws.POLLIN], [0xabacab, ws.POLLIN]);
const empty = () => [setOf(), setOf(), setOf()];

const readiness = [
  row("w-ioctl-001: an unknown code", ["-1 WSAEOPNOTSUPP", 0], unknownCode),
  row("w-select-002: three empty sets", "-1 WSAEINVAL", () => told(ws.select, 0, ...empty(), seconds(0))),
  row("w-select-006: a refused connection is an exception", [1, 0, 1, 1], refused),
  row("w-poll-001: nothing", times(2, "-1 WSAEINVAL"), () =>
    [0, 1].flatMap((timeout) => told(ws.WSAPoll, null, 0, timeout)),
  ),
  row("w-poll-002: no memory", "-1 WSAEFAULT", () => told(ws.WSAPoll, null, 1, 0)),
  row("w-poll-004: one that is no socket", [0, 1, 0], oneBad),
  row("w-poll-005: none that is a socket", "-1 WSAENOTSOCK", () => told(ws.WSAPoll, bad(), 2, 0)),
  row("w-poll-006: events that are only results", underWine(times(5, "-1 WSAEINVAL"), times(5, 0)), onlyResults),
  row("w-poll-007: the peer's reset", [1, 1], peerReset),
];

export const rows = [...getting, ...setting, ...readiness];

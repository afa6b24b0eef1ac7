// Rows of accept, connect, getsockname and getpeername.
import { array, char, int } from "bsd-sockets/c";
import * as ws from "bsd-sockets/winsock2";
import { filled, intact, loopback, nameOf, option, row, set, told } from "./scope.mjs";

const { INVALID_SOCKET, IPPROTO_TCP, SOL_SOCKET, TCP_NODELAY } = ws;

function noRoom(s) {
  const listener = s.listener();
  const length = int(0);
  s.connected(s.tcp(), listener);
  const answer = told(ws.accept, listener, loopback(), length);
  if (typeof answer === "string") return [answer, length.value];
  s.own(answer);
  return ["accepted", length.value];
}

function noLength(s) {
  const listener = s.listener();
  const address = filled(16);
  s.connected(s.tcp(), listener);
  s.own(ws.accept(listener, address, null));
  return [intact(address)];
}

function inherited(s) {
  const options = [
    ...[ws.SO_REUSEADDR, ws.SO_KEEPALIVE, ws.SO_OOBINLINE].map((name) => [SOL_SOCKET, name, 1]),
    ...[ws.SO_SNDBUF, ws.SO_RCVBUF].map((name) => [SOL_SOCKET, name, 4096]),
    ...[ws.SO_SNDTIMEO, ws.SO_RCVTIMEO].map((name) => [SOL_SOCKET, name, 1200]),
    [IPPROTO_TCP, TCP_NODELAY, 1],
    [SOL_SOCKET, ws.SO_LINGER, 0x70001], // struct linger {1, 7}
  ];
  const listener = s.listener();
  for (const [level, name, value] of options) set(listener, level, name, value);
  s.connected(s.tcp(), listener);
  const accepted = s.own(ws.accept(listener, null, null));
  return options.map(([level, name, value]) => (option(accepted, level, name) === value ? 1 : 0));
}

const connects = (s, address) => told(ws.connect, s, address, 16);

function toItself(s) {
  const listener = s.listener();
  return connects(listener, nameOf(listener));
}

function twice(s) {
  const client = s.udp();
  return [connects(client, nameOf(s.bound(s.udp()))), connects(client, nameOf(s.bound(s.udp())))];
}

function unconnected(s) {
  const client = s.connected(s.udp(), s.bound(s.udp()));
  const none = loopback();
  none.sin_family = ws.AF_UNSPEC;
  return [connects(client, none), told(ws.getpeername, client, loopback(), int(16))];
}

function afterShutdown(s) {
  const listener = s.listener();
  const client = s.connected(s.tcp(), listener);
  ws.shutdown(client, ws.SD_BOTH);
  return connects(client, nameOf(listener));
}

function shortName(s) {
  const length = int(15);
  return [told(ws.getsockname, s.bound(s.tcp()), loopback(), length), length.value];
}

function longName(s) {
  const length = int(128);
  return [told(ws.getpeername, s.pair()[0], array(char, 128), length), length.value];
}

const ALL = Array(9).fill(1);

export const rows = [
  row("w-accept-001: no room for the address", ["-1 WSAEFAULT", 0], noRoom),
  row("w-accept-002: an address without a length stays as it was", 1, noLength),
  row("w-accept-006: the listener's options are inherited", ALL, inherited),
  row("w-connect-003: a listener to itself", "-1 WSAEINVAL", toItself),
  row("w-connect-004: without blocking", "-1 WSAEWOULDBLOCK", (s) =>
    connects(s.nonblocking(s.tcp()), nameOf(s.listener())),
  ),
  row("w-connect-005: while it connects", "-1 WSAEALREADY", (s) => connects(s.connecting(), nameOf(s.listener()))),
  row("w-connect-007: UDP, and once more", [0, 0], twice),
  row("w-connect-008: UDP, to AF_UNSPEC", [0, "-1 WSAENOTCONN"], unconnected),
  row("w-connect-010: after shutdown of both directions", "-1 WSAEISCONN", afterShutdown),
  row("w-getsockname-002: one byte too little room", ["-1 WSAEFAULT", 15], shortName),
  row("w-getpeername-001: no socket, no room", "-1 WSAENOTSOCK", () =>
    told(ws.getpeername, INVALID_SOCKET, null, null),
  ),
  row("w-getpeername-003: no room", "-1 WSAEFAULT", (s) => told(ws.getpeername, s.pair()[0], null, null)),
  row("w-getpeername-005: much room", [0, 16], longName),
];

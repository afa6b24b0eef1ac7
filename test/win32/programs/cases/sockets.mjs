// Rows of WSAStartup, WSASocket, WSADuplicateSocket, bind and listen.
import { array, char } from "bsd-sockets/c";
import { GetCurrentProcessId } from "bsd-sockets/windows";
import * as ws from "bsd-sockets/winsock2";
import { loopback, nameOf, option, row, set, told, underWine } from "./scope.mjs";

const { AF_INET, AF_INET6, MAKEWORD, SOCK_DGRAM, SOCK_STREAM, SOL_SOCKET, SO_REUSEADDR } = ws;
const { WSAEFAULT } = ws;

function version(asked) {
  const data = new ws.WSADATA();
  const result = ws.WSAStartup(asked, data);
  if (result === 0) ws.WSACleanup();
  return [result, data.wVersion, data.wHighVersion];
}

function oldSocket() {
  const s = ws.socket(AF_INET, SOCK_STREAM, 0);
  ws.WSACleanup();
  ws.WSAStartup(MAKEWORD(2, 2), new ws.WSADATA());
  return told(ws.send, s, "x", 1, 0);
}

const startup = [
  row("w-startup-004: send on a socket of before WSACleanup, started again", "-1 WSAENOTSOCK", oldSocket),
  row("w-startup-007: version 0.1", [ws.WSAVERNOTSUPPORTED, 0x202, 0x202], () => version(MAKEWORD(0, 1))),
  row("w-startup-009: version 1.2", [0, 0x101, 0x202], () => version(MAKEWORD(1, 2))),
  row("w-startup-011: version 2.255", [0, 0x202, 0x202], () => version(MAKEWORD(2, 255))),
  row("w-startup-013: no WSADATA", WSAEFAULT, () => [ws.WSAStartup(MAKEWORD(2, 2), null)]),
];

const made = (id, does, code, family, type, protocol) =>
  row(`${id}: ${does}`, `-1 ${code}`, () => told(ws.WSASocket, family, type, protocol, null, 0, 0));

function typeZero(s) {
  const answer = told(ws.WSASocket, AF_INET, 0, 0, null, 0, 0);
  return typeof answer === "string" ? answer : option(s.own(answer), SOL_SOCKET, ws.SO_TYPE);
}

const { IPPROTO_TCP, IPPROTO_UDP } = ws;
const sockets = [
  made("w-socket-001", "no such family", "WSAEAFNOSUPPORT", 0xdead, SOCK_STREAM, IPPROTO_TCP),
  made("w-socket-002", "family -1", "WSAEAFNOSUPPORT", -1, SOCK_STREAM, IPPROTO_TCP),
  made("w-socket-003", "no such type", "WSAESOCKTNOSUPPORT", AF_INET, 0xdead, IPPROTO_TCP),
  made("w-socket-004", "type -1", "WSAESOCKTNOSUPPORT", AF_INET, -1, IPPROTO_TCP),
  made("w-socket-005", "no such protocol", "WSAEPROTONOSUPPORT", AF_INET, SOCK_STREAM, 0xdead),
  row("w-socket-007: type and protocol 0 are TCP", SOCK_STREAM, typeZero),
  made("w-socket-008", "a stream of UDP", "WSAEPROTONOSUPPORT", AF_INET, SOCK_STREAM, IPPROTO_UDP),
  made("w-socket-009", "datagrams of TCP", "WSAEPROTONOSUPPORT", AF_INET, SOCK_DGRAM, IPPROTO_TCP),
  made("w-socket-013", "type before family", "WSAESOCKTNOSUPPORT", 0xdead, 0xdead, IPPROTO_TCP),
];

const info = () => new ws.WSAPROTOCOL_INFO();
const duplicate = (id, does, code, args) =>
  row(`${id}: ${does}`, `-1 ${code}`, (s) => told(ws.WSADuplicateSocket, ...args(s)));

const duplicates = [
  duplicate("w-dupsocket-001", "nothing at all", "WSAENOTSOCK", () => [0, 0, null]),
  duplicate("w-dupsocket-002", "no process", "WSAEINVAL", (s) => [s.tcp(), 0, null]),
  duplicate("w-dupsocket-004", "no socket", "WSAENOTSOCK", () => [0, GetCurrentProcessId(), info()]),
  duplicate("w-dupsocket-005", "no room", "WSAEFAULT", (s) => [s.tcp(), GetCurrentProcessId(), null]),
];

// Its bytes: some headers have sin_family signed.
const withFamily = (family) => {
  const address = loopback();
  address.set([family & 255, family >> 8]);
  return address;
};

// The old sockaddr_in6 ends before sin6_scope_id.
function oldIn6(s) {
  const address = array(char, 24);
  address.writeUInt16LE(AF_INET6, 0);
  address[23] = 1;
  return told(ws.bind, s.socket(AF_INET6, SOCK_STREAM), address, 24);
}

function reuseHeld(s) {
  const holder = s.bound(s.tcp());
  return told(ws.bind, set(s.tcp(), SOL_SOCKET, SO_REUSEADDR, 1), nameOf(holder), 16);
}

function reuseBoth(s) {
  const first = s.bound(set(s.tcp(), SOL_SOCKET, SO_REUSEADDR, 1));
  ws.listen(first, 1);
  return told(ws.bind, set(s.tcp(), SOL_SOCKET, SO_REUSEADDR, 1), nameOf(first), 16);
}

function exclusive(s) {
  const any = loopback();
  any.sin_addr.s_addr = ws.INADDR_ANY;
  const holder = s.bound(s.tcp(), any);
  const own = set(s.tcp(), SOL_SOCKET, ws.SO_EXCLUSIVEADDRUSE, 1);
  return told(ws.bind, own, loopback(ws.ntohs(nameOf(holder).sin_port)), 16);
}

const binds = [
  row("w-bind-001: no address, length 0", "-1 WSAEFAULT", (s) => told(ws.bind, s.tcp(), null, 0)),
  row("w-bind-002: no address, length 16", "-1 WSAEFAULT", (s) => told(ws.bind, s.tcp(), null, 16)),
  row("w-bind-003: length 0", "-1 WSAEFAULT", (s) => told(ws.bind, s.tcp(), loopback(), 0)),
  row("w-bind-004: no such family", "-1 WSAEAFNOSUPPORT", (s) => told(ws.bind, s.tcp(), withFamily(0xdead), 16)),
  row("w-bind-009: the old 24 byte sockaddr_in6", "-1 WSAEFAULT", oldIn6),
  row("w-bind-010: SO_REUSEADDR against a holder without", "-1 WSAEACCES", reuseHeld),
  row("w-bind-011: SO_REUSEADDR on both, the first listens", underWine(0, "-1 WSAEACCES"), reuseBoth),
  row("w-bind-013: exclusive loopback beside the any-address", 0, exclusive),
];

const listens = [
  row("w-listen-001: no socket", "-1 WSAENOTSOCK", () => told(ws.listen, 0, 0)),
  row("w-listen-003: UDP", "-1 WSAEOPNOTSUPP", (s) => told(ws.listen, s.bound(s.udp()), 1)),
  row("w-listen-004: unbound, backlog -2", "-1 WSAEINVAL", (s) => told(ws.listen, s.tcp(), -2)),
  row("w-listen-005: unbound", "-1 WSAEINVAL", (s) => told(ws.listen, s.tcp(), 1)),
];

export const rows = [...startup, ...sockets, ...duplicates, ...binds, ...listens];

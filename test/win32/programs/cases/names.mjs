// Rows of the byte order, of addresses as text, of getaddrinfo and gethostname.
import { pointer } from "bsd-sockets/c";
import { strlen } from "bsd-sockets/string";
import * as ws from "bsd-sockets/winsock2";
import { AI_NUMERICHOST, addrinfo, freeaddrinfo, getaddrinfo, inet_ntop, inet_pton } from "bsd-sockets/ws2tcpip";
import { besides } from "../../../helpers/thread.mjs";
import { forget, instead, row, thrown, told } from "./scope.mjs";

const { AF_INET, AF_INET6, WSAEAFNOSUPPORT, WSAEFAULT, WSAESOCKTNOSUPPORT, WSAHOST_NOT_FOUND } = ws;

const text = (memory) => (memory === null ? null : memory.toString("latin1", 0, strlen(memory)));
const printed = (id, family, bytes, size, expected) =>
  row(`${id}: ${expected}`, expected, () => [text(inet_ntop(family, Buffer.from(bytes), Buffer.alloc(size), size))]);
const dotted = (id, number, expected) =>
  row(`${id}: ${expected}`, expected, () => {
    const address = new ws.in_addr();
    address.s_addr = number;
    return [asText(ws.inet_ntoa(address))];
  });
const asText = (answer) => (typeof answer === "string" ? answer : text(answer));
const swapped = (id, call, from, to) => row(`${id}: ${call}(${from})`, to, () => [ws[call](from)]);

const printing = [
  printed("inet_ntop-001", AF_INET, [255, 255, 255, 255], 16, "255.255.255.255"),
  printed("inet_ntop-006", AF_INET6, Array(16).fill(0), 46, "::"),
  printed("inet_ntop-007", AF_INET6, [...Array(15).fill(0), 1], 46, "::1"),
  printed(
    "inet_ntop-008",
    AF_INET6,
    [0x0a, 0xef, 0x0b, 1, 5, 6, 0x10, 1, 0xff, 0xff, 0x99, 0x97, 0, 0x55, 1, 0x70],
    46,
    "aef:b01:506:1001:ffff:9997:55:170",
  ),
  dotted("inet_ntoa-001", 0, "0.0.0.0"),
  dotted("inet_ntoa-003", 0xffffffff, "255.255.255.255"),
];

const byteOrder = [
  swapped("byteorder-001", "htons", 1, 256),
  swapped("byteorder-004", "htons", 0, 0),
  swapped("byteorder-005", "ntohs", 0x3412, 0x1234),
  swapped("byteorder-006", "htonl", 1, 16_777_216),
  swapped("byteorder-007", "htonl", 0x01020304, 0x04030201),
  swapped("byteorder-008", "htonl", 0xffffffff, 0xffffffff),
  swapped("byteorder-009", "ntohl", 0x04030201, 0x01020304),
  row("byteorder-015: htonl of what is no u_long", ["RangeError", "RangeError"], () =>
    [-1, 2 ** 32].map((number) => thrown(ws.htonl, number)),
  ),
];

function otherFamily() {
  forget();
  return [inet_ntop(1, Buffer.of(127, 0, 0, 1), Buffer.alloc(64), 64) === null ? 0 : 1, ws.WSAGetLastError()];
}

function kept() {
  const address = new ws.in_addr();
  address.s_addr = ws.htonl(ws.INADDR_LOOPBACK);
  const first = ws.inet_ntoa(address);
  besides("inet_ntoa")(5000);
  return [asText(first) === "127.0.0.1" ? 1 : 0];
}

function resolves(node, service, given) {
  const list = pointer();
  const hints = given && Object.assign(new addrinfo(), given);
  const result = getaddrinfo(node, service, hints, list);
  if (result === 0) freeaddrinfo(list.value);
  return [result, (result === 0) === (list.value !== null) ? 1 : 0];
}

const failing = [
  row("w-inet_addr-002: no string", instead([0xffffffff, WSAEFAULT], "TypeError"), () => thrown(ws.inet_addr, null)),
  row("w-inet_pton-002: no string", instead(["-1 WSAEFAULT"], "TypeError"), () =>
    thrown(inet_pton, AF_INET, null, Buffer.alloc(16)),
  ),
  row("w-inet_ntop-002: family 1", [0, WSAEAFNOSUPPORT], otherFamily),
  row("w-inet_ntoa-001: another thread's call changes nothing", 1, kept),
  row("w-getaddrinfo-001: nothing asked", [WSAHOST_NOT_FOUND, 1], () => resolves(null, null, null)),
  row("w-getaddrinfo-002: a name where a number has to be", [WSAHOST_NOT_FOUND, 1], () =>
    resolves("localhost", "80", { ai_flags: AI_NUMERICHOST }),
  ),
  row("w-getaddrinfo-003: no such type", [WSAESOCKTNOSUPPORT, 1], () =>
    resolves("localhost", null, { ai_socktype: 999 }),
  ),
  row("w-getaddrinfo-004: the empty name is the machine itself", [0, 1], () => resolves("", null, null)),
  row("w-getaddrinfo-007: hints that contradict each other", [0, 1], () =>
    resolves("localhost", null, { ai_socktype: ws.SOCK_STREAM, ai_protocol: ws.IPPROTO_UDP }),
  ),
  row("w-gethostname-001: too little room", ["-1 WSAEFAULT", 1], () => {
    const name = Buffer.from("??");
    return [told(ws.gethostname, name, 1), name.toString() === "??" ? 1 : 0];
  }),
];

export const rows = [...printing, ...byteOrder, ...failing];

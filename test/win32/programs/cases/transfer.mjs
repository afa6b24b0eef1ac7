// Rows of send, sendto, recv, recvfrom and closesocket.
import { int } from "bsd-sockets/c";
import * as ws from "bsd-sockets/winsock2";
import { besides } from "../../../helpers/thread.mjs";
import { filled, intact, loopback, nameOf, reset, row, set, told, underWine } from "./scope.mjs";

const buffer = Buffer.alloc(64);
const receives = (s, length, flags = 0) => told(ws.recv, s, buffer, length, flags);

function wholeBuffers(s) {
  const [client] = s.pair();
  const much = Buffer.alloc(50 * 2 ** 20);
  let whole = 1;
  s.nonblocking(client);
  for (;;) {
    const answer = told(ws.send, client, much, much.length, 0);
    if (typeof answer === "string") return [answer, whole];
    if (answer !== much.length) whole = 0;
  }
}

function unreachable(s) {
  const gone = ws.socket(ws.AF_INET, ws.SOCK_DGRAM, 0);
  const client = set(s.connected(s.udp(), s.bound(gone)), ws.SOL_SOCKET, ws.SO_RCVTIMEO, 500);
  ws.closesocket(gone);
  ws.send(client, "x", 1, 0);
  return receives(client, 8);
}

function afterReset(s) {
  const [client, server] = s.pair();
  reset(server);
  return told(ws.send, client, "hello", 5, 0);
}

function garbageAddress(s) {
  const garbage = filled(16);
  return [told(ws.sendto, s.pair()[0], "hello", 5, 0, garbage, 16), intact(garbage)];
}

function afterShutdown(s) {
  const receiver = s.bound(s.udp());
  const sender = s.connected(s.udp(), receiver);
  ws.shutdown(sender, ws.SD_SEND);
  return told(ws.sendto, sender, "hello", 5, 0, nameOf(receiver), 16);
}

function urgent(s) {
  const [client, server] = s.pair();
  set(server, ws.SOL_SOCKET, ws.SO_OOBINLINE, 1);
  set(server, ws.SOL_SOCKET, ws.SO_RCVTIMEO, 2000);
  ws.send(client, "!", 1, ws.MSG_OOB);
  ws.recv(server, buffer, 1, ws.MSG_PEEK);
  return receives(server, 8, ws.MSG_OOB);
}

// An echo request to the machine itself, which is received with its IP header.
function rawPacket(s) {
  const raw = s.bound(set(s.socket(ws.AF_INET, ws.SOCK_RAW, ws.IPPROTO_ICMP), ws.SOL_SOCKET, ws.SO_RCVTIMEO, 2000));
  const echo = Buffer.from([8, 0, 0xf7, 0xff, 0, 0, 0, 0, 0, 0, 0, 0]);
  ws.sendto(raw, echo, 12, 0, loopback(), 16);
  return receives(raw, 20 + 12 - 1);
}

function nothingReceived(s) {
  const [client, server] = s.pair();
  ws.send(client, "hello", 5, 0);
  return [told(ws.recv, server, null, 0, 0), receives(server, 8)];
}

function noAddress(s) {
  const [client, server] = s.pair();
  const address = filled(16);
  const length = int(16);
  ws.send(client, "hello", 5, 0);
  return [told(ws.recvfrom, server, buffer, 8, 0, address, length), intact(address), length.value];
}

function woken(s) {
  const [client] = s.pair();
  const answer = besides("recv", ["winsock", client]);
  return [ws.closesocket(client), ...(/^-1/.test(answer(1000)) ? [1, 1] : [0, 0])];
}

export const rows = [
  row("send-unconnected-tcp: TCP without a connection", underWine("-1 WSAENOTCONN", "-1 WSAECONNRESET"), (s) =>
    told(ws.send, s.tcp(), "x", 1, 0),
  ),
  row("send-unconnected-udp: UDP without a peer", underWine("-1 WSAENOTCONN", "-1 WSAEINVAL"), (s) =>
    told(ws.send, s.udp(), "x", 1, 0),
  ),
  row(
    "unreachable-port: after sending to a port that nobody serves",
    underWine("-1 WSAECONNRESET", "-1 WSAETIMEDOUT"),
    unreachable,
  ),
  row(
    "w-send-005: 50 MiB at a time until it would block",
    underWine(["-1 WSAEWOULDBLOCK", 1], ["-1 WSAEWOULDBLOCK", 0]),
    wholeBuffers,
  ),
  row("w-send-007: after the peer's reset", "-1 WSAECONNRESET", afterReset),
  row("w-sendto-001: port 0", underWine(16, "-1 WSAEINVAL"), (s) =>
    told(ws.sendto, s.udp(), "0123456789abcdef", 16, 0, loopback(0), 16),
  ),
  row("w-sendto-002: TCP ignores the address", underWine([5, 1], ["-1 WSAEFAULT", 1]), garbageAddress),
  row("w-sendto-004: UDP after shutdown", "-1 WSAESHUTDOWN", afterShutdown),
  row("w-recv-001: nothing there, without blocking", "-1 WSAEWOULDBLOCK", (s) =>
    receives(s.nonblocking(s.pair()[0]), 8),
  ),
  row("w-recv-002: UDP that is not bound", underWine("-1 WSAEINVAL", "-1 WSAEWOULDBLOCK"), (s) =>
    receives(s.nonblocking(s.udp()), 8),
  ),
  row("w-recv-003: while it connects", underWine("-1 WSAENOTCONN", "-1 WSAEWOULDBLOCK"), (s) =>
    receives(s.connecting(), 8),
  ),
  row("w-recv-005: SO_RCVTIMEO passes", "-1 WSAETIMEDOUT", (s) =>
    receives(set(s.pair()[0], ws.SOL_SOCKET, ws.SO_RCVTIMEO, 100), 1),
  ),
  row("w-recv-006: MSG_OOB of an inline urgent byte", "-1 WSAEINVAL", urgent),
  row("w-recv-007: a raw packet longer than the buffer", "-1 WSAEMSGSIZE", rawPacket),
  row("w-recv-011: no bytes wanted: the data stays", [0, 5], nothingReceived),
  row("w-recvfrom-002: TCP writes neither address nor length", [5, 1, 16], noAddress),
  row("w-close-002: wakes another thread's recv", [0, 1, 1], woken),
];

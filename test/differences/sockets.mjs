// Differences of addresses, binding, connecting, sending and receiving.
import { int } from "bsd-sockets/c";
import { inThread } from "../helpers/thread.mjs";
import { bytes, told } from "./api.mjs";

/** @typedef {import("./rows.mjs").Row} Row */

/** @returns {Row} */
export const row = (id, linux, windows, run, more = {}) => ({
  id,
  headers: ["posix", "winsock"],
  linux,
  windows,
  run,
  ...more,
});

const addresses = [
  row("unbound-name", [0, 0], [-1, "EINVAL", 0], (s, api) => {
    const address = s.address();
    return [...told(api, api.getsockname, s.tcp(), address, int(16)), api.ntohs(address.sin_port)];
  }),
  row("short-name", [0, 16], [-1, "EFAULT", 15], (s, api) => {
    const length = int(15);
    return [...told(api, api.getsockname, s.bound(s.tcp()), bytes(16), length), length.value];
  }),
  row("short-peer", [true, 16], [false, 0], (s, api) => {
    const length = int(0);
    const listener = s.listening();
    s.connected(s.tcp(), listener);
    const accepted = api.accept(listener, bytes(16), length);
    return [accepted !== -1 && s.own(accepted) !== -1, length.value];
  }),
  row("old-sockaddr-in6", [0], [-1, "EFAULT"], (s, api) => {
    const address = new api.sockaddr_in6();
    address.sin6_family = api.AF_INET6;
    address.sin6_addr.s6_addr[15] = 1;
    return told(api, api.bind, s.socket(api.AF_INET6, api.SOCK_STREAM), address, 24);
  }),
  row("bind-null", [-1, "EINVAL"], [-1, "EFAULT"], (s, api) => told(api, api.bind, s.tcp(), null, 0)),
  row(
    "ntop-room",
    ["ENOSPC"],
    ["EINVAL"],
    (_s, api) => {
      return told(api, api.inet_ntop, api.AF_INET, Buffer.of(127, 0, 0, 1), bytes(16), 4).slice(1);
    },
    { headers: ["posix"] },
  ),
  row("hostname-room", [-1, "ENAMETOOLONG"], [-1, "EFAULT"], (_s, api) => told(api, api.gethostname, bytes(16), 1), {
    headers: ["posix"],
  }),
];

function taken(s, api, firstToo) {
  const share = (socket) => s.set(socket, api.SOL_SOCKET, api.SO_REUSEADDR, 1);
  const first = s.bound(firstToo ? share(s.tcp()) : s.tcp());
  s.must(api.listen(first, 1));
  return told(api, api.bind, share(s.tcp()), s.nameOf(first), 16);
}

const binding = [
  row("reuse-held", [-1, "EADDRINUSE"], [-1, "EACCES"], (s, api) => taken(s, api, false)),
  row("reuse-both", [-1, "EADDRINUSE"], [0], (s, api) => taken(s, api, true), { wine: [-1, "EACCES"] }),
  row("listen-unbound", [0], [-1, "EINVAL"], (s, api) => told(api, api.listen, s.tcp(), 1)),
  row("connect-listener", [-1, "EISCONN"], [-1, "EINVAL"], (s, api) => {
    const listener = s.listening();
    return told(api, api.connect, listener, s.nameOf(listener), 16);
  }),
  row("type-zero", [-1, "ESOCKTNOSUPPORT"], [true], (s, api) => {
    const answer = told(api, api.socket, api.AF_INET, 0, 0);
    return answer[0] === -1 ? answer : [s.own(answer[0]) !== -1];
  }),
  row("no-type", [-1, "EINVAL"], [-1, "ESOCKTNOSUPPORT"], (_s, api) => told(api, api.socket, api.AF_INET, -1, 0)),
];

const exclusive = [
  row(
    "exclusive-loopback",
    [-1, "EADDRINUSE"],
    [0],
    (s, api) => {
      const any = s.address();
      any.sin_addr.s_addr = api.INADDR_ANY;
      const holder = s.tcp();
      s.must(api.bind(holder, any, 16));
      const own = s.set(s.tcp(), api.SOL_SOCKET, api.SO_EXCLUSIVEADDRUSE, 1);
      return told(api, api.bind, own, s.address(api.ntohs(s.nameOf(holder).sin_port)), 16);
    },
    { headers: ["winsock"] },
  ),
];

const hello = Buffer.from("hello world");
const sends = (api, socket) => told(api, api.send, socket, hello, hello.length, 0);
const receives = (api, socket, length = 16) => told(api, api.recv, socket, bytes(length), length, 0);

const transfer = [
  row("send-unconnected-tcp", [-1, "EPIPE"], [-1, "ENOTCONN"], (s, api) => sends(api, s.tcp()), {
    wine: [-1, "ECONNRESET"],
    winsockOnLinux: [-1, "ESHUTDOWN"],
  }),
  row("send-unconnected-udp", [-1, "EDESTADDRREQ"], [-1, "ENOTCONN"], (s, api) => sends(api, s.udp()), {
    wine: [-1, "EINVAL"],
  }),
  row(
    "send-after-shutdown",
    [-1, "EPIPE"],
    [-1, "ESHUTDOWN"],
    (s, api) => {
      const [client] = s.pair();
      s.must(api.shutdown(client, api.SHUT_WR));
      return sends(api, client);
    },
    { headers: ["posix"] },
  ),
  row("recv-after-shutdown", [0], [-1, "ESHUTDOWN"], (s, api) => {
    const [client] = s.pair();
    s.must(api.shutdown(client, api.SHUT_RD));
    return receives(api, client);
  }),
  row("shutdown-udp", [-1, "ENOTCONN"], [0], (s, api) => told(api, api.shutdown, s.bound(s.udp()), api.SHUT_RD)),
  row("recv-timeout", [-1, "EWOULDBLOCK"], [-1, "ETIMEDOUT"], (s, api) =>
    told(api, api.recv, s.limited(s.pair()[0], 100), bytes(1), 1, 0),
  ),
  row("long-datagram", [4], [-1, "EMSGSIZE"], (s, api) => {
    const receiver = s.bound(s.udp());
    sends(api, s.connected(s.udp(), receiver));
    return receives(api, receiver, 4);
  }),
  row(
    "send-to-port-0",
    [-1, "EINVAL"],
    [hello.length],
    (s, api) => told(api, api.sendto, s.udp(), hello, hello.length, 0, s.address(), 16),
    { wine: [-1, "EINVAL"] },
  ),
  row("recv-unbound-udp", [-1, "EWOULDBLOCK"], [-1, "EINVAL"], (s, api) => receives(api, s.nonblocking(s.udp())), {
    wine: [-1, "EWOULDBLOCK"],
  }),
  row(
    "unreachable-port",
    [-1, "ECONNREFUSED"],
    [-1, "ECONNRESET"],
    (s, api) => {
      const gone = s.udp();
      const client = s.limited(s.connected(s.udp(), s.bound(gone)), 500);
      s.release(gone);
      sends(api, client);
      return receives(api, client);
    },
    // It never hears of it.
    { wine: [-1, "ETIMEDOUT"] },
  ),
  row(
    "partial-send",
    [true],
    [false],
    (s, api) => {
      const client = s.nonblocking(s.pair()[0]);
      const much = bytes(50 * 2 ** 20);
      for (;;) {
        const sent = api.send(client, much, much.length, 0);
        if (sent === -1) return [false];
        if (sent < much.length) return [true];
      }
    },
    { wine: [true] },
  ),
  row("inherited-nonblocking", ["waits"], ["EWOULDBLOCK at once"], (s, api) => {
    const listener = s.nonblocking(s.listening());
    s.connected(s.tcp(), listener);
    const accepted = s.limited(s.own(api.accept(listener, null, null)), 300);
    const begun = performance.now();
    const [, code] = told(api, api.recv, accepted, bytes(1), 1, 0);
    return [performance.now() - begun > 200 ? "waits" : `${code} at once`];
  }),
  row("close-wakes", [false], [true], (s, api) => {
    const [client, server] = s.pair();
    const thread = inThread(api.name === "posix" ? "recv of <sys/socket.h>" : "recv", s.limited(client, 20_000));
    s.release(client);
    const woken = thread.endsWithin(500);
    api.shutdown(server, api.SHUT_WR); // the end of the stream, where closing was not enough
    thread.endsWithin(5000);
    return [woken];
  }),
];

/** @type {Row[]} */
export const rows = [...addresses, ...binding, ...exclusive, ...transfer];

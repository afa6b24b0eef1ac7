// Differences of addresses, binding, connecting, sending and receiving.
import { int } from "bsd-sockets/c";
import { differs } from "../helpers/rows.mjs";
import { besides } from "../helpers/thread.mjs";
import { bytes, posixRow, row, winsockRow } from "./rows.mjs";

const addresses = [
  row("unbound-name", differs([0, 0], ["-1 EINVAL", 0]), (s, api) => {
    const address = api.loopback();
    return [api.told(api.getsockname, s.tcp(), address, int(16)), api.ntohs(address.sin_port)];
  }),
  row("short-name", differs([0, 16], ["-1 EFAULT", 15]), (s, api) => {
    const length = int(15);
    return [api.told(api.getsockname, s.bound(s.tcp()), bytes(16), length), length.value];
  }),
  row("short-peer", differs([true, 16], [false, 0]), (s, api) => {
    const length = int(0);
    const listener = s.listener();
    s.connected(s.tcp(), listener);
    const accepted = api.accept(listener, bytes(16), length);
    return [accepted !== -1 && s.own(accepted) !== -1, length.value];
  }),
  row("old-sockaddr-in6", differs(0, "-1 EFAULT"), (s, api) => {
    const address = new api.sockaddr_in6();
    address.sin6_family = api.AF_INET6;
    address.sin6_addr.s6_addr[15] = 1;
    return api.told(api.bind, s.socket(api.AF_INET6, api.SOCK_STREAM), address, 24);
  }),
  row("bind-null", differs("-1 EINVAL", "-1 EFAULT"), (s, api) => api.told(api.bind, s.tcp(), null, 0)),
  posixRow("ntop-room", differs("null ENOSPC", "null EINVAL"), (_s, api) =>
    api.told(api.inet_ntop, api.AF_INET, Buffer.of(127, 0, 0, 1), bytes(16), 4),
  ),
  posixRow("hostname-room", differs("-1 ENAMETOOLONG", "-1 EFAULT"), (_s, api) =>
    api.told(api.gethostname, bytes(16), 1),
  ),
];

function taken(s, api, firstToo) {
  const share = (socket) => api.set(socket, api.SOL_SOCKET, api.SO_REUSEADDR, 1);
  const first = s.bound(firstToo ? share(s.tcp()) : s.tcp());
  api.must(api.listen(first, 1));
  return api.told(api.bind, share(s.tcp()), api.nameOf(first), 16);
}

const binding = [
  row("reuse-held", differs("-1 EADDRINUSE", "-1 EACCES"), (s, api) => taken(s, api, false)),
  row("reuse-both", differs("-1 EADDRINUSE", 0, { wine: "-1 EACCES" }), (s, api) => taken(s, api, true)),
  row("listen-unbound", differs(0, "-1 EINVAL"), (s, api) => api.told(api.listen, s.tcp(), 1)),
  row("connect-listener", differs("-1 EISCONN", "-1 EINVAL"), (s, api) => {
    const listener = s.listener();
    return api.told(api.connect, listener, api.nameOf(listener), 16);
  }),
  row("type-zero", differs("-1 ESOCKTNOSUPPORT", true), (s, api) => {
    const answer = api.told(api.socket, api.AF_INET, 0, 0);
    return typeof answer === "string" ? answer : s.own(answer) !== -1;
  }),
  row("no-type", differs("-1 EINVAL", "-1 ESOCKTNOSUPPORT"), (_s, api) => api.told(api.socket, api.AF_INET, -1, 0)),
];

const exclusive = [
  winsockRow("exclusive-loopback", differs("-1 EADDRINUSE", 0), (s, api) => {
    const any = api.loopback();
    any.sin_addr.s_addr = api.INADDR_ANY;
    const holder = s.tcp();
    api.must(api.bind(holder, any, 16));
    const own = api.set(s.tcp(), api.SOL_SOCKET, api.SO_EXCLUSIVEADDRUSE, 1);
    return api.told(api.bind, own, api.loopback(api.ntohs(api.nameOf(holder).sin_port)), 16);
  }),
];

const hello = Buffer.from("hello world");
const sends = (api, socket) => api.told(api.send, socket, hello, hello.length, 0);
const receives = (api, socket, length = 16) => api.told(api.recv, socket, bytes(length), length, 0);

const transfer = [
  row(
    "send-unconnected-tcp",
    differs("-1 EPIPE", "-1 ENOTCONN", { wine: "-1 ECONNRESET", winsockOnLinux: "-1 ESHUTDOWN" }),
    (s, api) => sends(api, s.tcp()),
  ),
  row("send-unconnected-udp", differs("-1 EDESTADDRREQ", "-1 ENOTCONN", { wine: "-1 EINVAL" }), (s, api) =>
    sends(api, s.udp()),
  ),
  posixRow("send-after-shutdown", differs("-1 EPIPE", "-1 ESHUTDOWN"), (s, api) => {
    const [client] = s.pair();
    api.must(api.shutdown(client, api.SHUT_WR));
    return sends(api, client);
  }),
  row("recv-after-shutdown", differs(0, "-1 ESHUTDOWN"), (s, api) => {
    const [client] = s.pair();
    api.must(api.shutdown(client, api.SHUT_RD));
    return receives(api, client);
  }),
  row("shutdown-udp", differs("-1 ENOTCONN", 0), (s, api) => api.told(api.shutdown, s.bound(s.udp()), api.SHUT_RD)),
  row("recv-timeout", differs("-1 EWOULDBLOCK", "-1 ETIMEDOUT"), (s, api) =>
    api.told(api.recv, s.limited(s.pair()[0], 100), bytes(1), 1, 0),
  ),
  row("long-datagram", differs(4, "-1 EMSGSIZE"), (s, api) => {
    const receiver = s.bound(s.udp());
    sends(api, s.connected(s.udp(), receiver));
    return receives(api, receiver, 4);
  }),
  row("send-to-port-0", differs("-1 EINVAL", hello.length, { wine: "-1 EINVAL" }), (s, api) =>
    api.told(api.sendto, s.udp(), hello, hello.length, 0, api.loopback(), 16),
  ),
  row("recv-unbound-udp", differs("-1 EWOULDBLOCK", "-1 EINVAL", { wine: "-1 EWOULDBLOCK" }), (s, api) =>
    receives(api, s.nonblocking(s.udp())),
  ),
  row("unreachable-port", differs("-1 ECONNREFUSED", "-1 ECONNRESET", { wine: "-1 ETIMEDOUT" }), (s, api) => {
    const gone = s.udp();
    const client = s.limited(s.connected(s.udp(), s.bound(gone)), 500);
    s.close(gone);
    sends(api, client);
    return receives(api, client);
  }),
  row("partial-send", differs(true, false, { wine: true }), (s, api) => {
    const client = s.nonblocking(s.pair()[0]);
    const much = bytes(50 * 2 ** 20);
    for (;;) {
      const sent = api.send(client, much, much.length, 0);
      if (sent === -1) return false;
      if (sent < much.length) return true;
    }
  }),
  row("inherited-nonblocking", differs("waits", "-1 EWOULDBLOCK"), (s, api) => {
    const listener = s.nonblocking(s.listener());
    s.connected(s.tcp(), listener);
    const accepted = s.limited(s.own(api.accept(listener, null, null)), 300);
    const begun = performance.now();
    const answer = api.told(api.recv, accepted, bytes(1), 1, 0);
    return performance.now() - begun > 200 ? "waits" : answer;
  }),
  row("close-wakes", differs(false, true), (s, api) => {
    const [client, server] = s.pair();
    const answer = besides("recv", [api.name, s.limited(client, 20_000)]);
    s.close(client);
    const woken = answer(500) !== undefined;
    api.shutdown(server, api.SHUT_WR); // the end of the stream, where closing was not enough
    return woken || answer(5000) === undefined;
  }),
];

export const rows = [...addresses, ...binding, ...exclusive, ...transfer];

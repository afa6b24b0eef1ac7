// Differences of options, readiness and names.
import { array, char, int, pointer, unsigned } from "bsd-sockets/c";
import * as select from "bsd-sockets/sys/select";
import { told } from "./api.mjs";
import { row } from "./sockets.mjs";

const reads = (api, socket, level, name) => told(api, api.getsockopt, socket, level, name, unsigned(0), int(4));

function refused(s, api) {
  const client = s.nonblocking(s.tcp());
  api.connect(client, s.nameOf(s.bound(s.tcp())), 16);
  const waiting = api.name === "posix" ? waitPosix(client) : waitWinsock(api, client);
  s.must(waiting);
  return client;
}

function waitPosix(fd) {
  const writes = new select.fd_set();
  select.FD_SET(fd, writes);
  return select.select(fd + 1, null, writes, null, null);
}

function waitWinsock(api, fd) {
  const exceptions = new api.fd_set();
  const limit = Object.assign(new api.timeval(), { tv_sec: 10 });
  api.FD_SET(fd, exceptions);
  return api.select(0, null, null, exceptions, limit);
}

const options = [
  row("error-stays", ["ECONNREFUSED", 0], ["ECONNREFUSED", "ECONNREFUSED"], (s, api) => {
    const client = refused(s, api);
    const seen = [0, 0].map(() => s.number(client, api.SOL_SOCKET, api.SO_ERROR));
    return seen.map((code) => (code === 0 ? 0 : api.nameOfError(code)));
  }),
  row("buffer-size", [16_384], [8192], (s, api) => {
    const socket = s.set(s.tcp(), api.SOL_SOCKET, api.SO_RCVBUF, 8192);
    return [s.number(socket, api.SOL_SOCKET, api.SO_RCVBUF)];
  }),
  row("v6only", [0], [1], (s, api) => [
    s.number(s.socket(api.AF_INET6, api.SOCK_STREAM), api.IPPROTO_IPV6, api.IPV6_V6ONLY),
  ]),
  row("no-level", [-1, "EOPNOTSUPP"], [-1, "EINVAL"], (s, api) => reads(api, s.udp(), 0x8000, api.SO_TYPE)),
  row("udp-linger", [0], [-1, "ENOPROTOOPT"], (s, api) =>
    told(api, api.getsockopt, s.udp(), api.SOL_SOCKET, api.SO_LINGER, array(char, 8), int(8)),
  ),
  row("set-error", [-1, "ENOPROTOOPT"], [0], (s, api) =>
    told(api, api.setsockopt, s.tcp(), api.SOL_SOCKET, api.SO_ERROR, int(1), 4),
  ),
  row(
    "negative-option-length",
    [-1, "EINVAL"],
    [-1, "EFAULT"],
    (s, api) => told(api, api.getsockopt, s.tcp(), api.SOL_SOCKET, api.SO_TYPE, int(0), int(-1)),
    { headers: ["posix"] },
  ),
  row(
    "one-byte-option",
    [-1, "EINVAL"],
    [0],
    (s, api) => told(api, api.setsockopt, s.tcp(), api.IPPROTO_TCP, api.TCP_NODELAY, int(1), 1),
    { headers: ["posix"] },
  ),
];

function resolves(api, node, given = {}) {
  const list = pointer();
  const hints = Object.assign(new api.addrinfo(), given);
  const code = api.getaddrinfo(node, null, hints, list);
  if (code === 0) api.freeaddrinfo(list.value);
  return [code === 0 ? 0 : api.nameOfError(code)];
}

const names = [
  row("empty-host", ["HOST_NOT_FOUND"], [0], (_s, api) => resolves(api, ""), { headers: ["winsock"] }),
  row(
    "contradicting-hints",
    ["ESOCKTNOSUPPORT"],
    [0],
    (_s, api) => resolves(api, "127.0.0.1", { ai_socktype: api.SOCK_STREAM, ai_protocol: api.IPPROTO_UDP }),
    { headers: ["winsock"] },
  ),
];

/** @type {import("./rows.mjs").Row[]} */
export const rows = [...options, ...names];

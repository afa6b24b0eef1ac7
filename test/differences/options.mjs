// Differences of options, readiness and names.
import { array, char, int, pointer, unsigned } from "bsd-sockets/c";
import { differs } from "../helpers/rows.mjs";
import { posixRow, row, winsockRow } from "./rows.mjs";

const reads = (api, socket, level, name) => api.told(api.getsockopt, socket, level, name, unsigned(0), int(4));

function refused(s, api) {
  const client = s.nonblocking(s.tcp());
  s.begun(client, s.refusing());
  const [nfds, sets] = api.name === "posix" ? [client + 1, [null, 1, null]] : [0, [null, null, 1]];
  const limit = Object.assign(new api.timeval(), { tv_sec: 10 });
  api.must(api.select(nfds, ...sets.map((set) => set && api.setOf(client)), limit));
  return client;
}

const options = [
  row("error-stays", differs(["ECONNREFUSED", 0], ["ECONNREFUSED", "ECONNREFUSED"]), (s, api) => {
    const client = refused(s, api);
    const seen = [0, 0].map(() => api.option(client, api.SOL_SOCKET, api.SO_ERROR));
    return seen.map((code) => (code === 0 ? 0 : api.nameOfCode(code)));
  }),
  row("buffer-size", differs(16_384, 8192), (s, api) => {
    const socket = api.set(s.tcp(), api.SOL_SOCKET, api.SO_RCVBUF, 8192);
    return api.option(socket, api.SOL_SOCKET, api.SO_RCVBUF);
  }),
  row("v6only", differs(0, 1), (s, api) =>
    api.option(s.socket(api.AF_INET6, api.SOCK_STREAM), api.IPPROTO_IPV6, api.IPV6_V6ONLY),
  ),
  row("no-level", differs("-1 EOPNOTSUPP", "-1 EINVAL"), (s, api) => reads(api, s.udp(), 0x8000, api.SO_TYPE)),
  row("udp-linger", differs(0, "-1 ENOPROTOOPT"), (s, api) =>
    api.told(api.getsockopt, s.udp(), api.SOL_SOCKET, api.SO_LINGER, array(char, 8), int(8)),
  ),
  row("set-error", differs("-1 ENOPROTOOPT", 0), (s, api) =>
    api.told(api.setsockopt, s.tcp(), api.SOL_SOCKET, api.SO_ERROR, int(1), 4),
  ),
  posixRow("negative-option-length", differs("-1 EINVAL", "-1 EFAULT"), (s, api) =>
    api.told(api.getsockopt, s.tcp(), api.SOL_SOCKET, api.SO_TYPE, int(0), int(-1)),
  ),
  posixRow("one-byte-option", differs("-1 EINVAL", 0), (s, api) =>
    api.told(api.setsockopt, s.tcp(), api.IPPROTO_TCP, api.TCP_NODELAY, int(1), 1),
  ),
];

function resolves(api, node, given = {}) {
  const list = pointer();
  const hints = Object.assign(new api.addrinfo(), given);
  const code = api.getaddrinfo(node, null, hints, list);
  if (code === 0) api.freeaddrinfo(list.value);
  return code === 0 ? 0 : api.nameOfCode(code);
}

const names = [
  winsockRow("empty-host", differs("HOST_NOT_FOUND", 0), (_s, api) => resolves(api, "")),
  winsockRow("contradicting-hints", differs("ESOCKTNOSUPPORT", 0), (_s, api) =>
    resolves(api, "127.0.0.1", { ai_socktype: api.SOCK_STREAM, ai_protocol: api.IPPROTO_UDP }),
  ),
];

export const rows = [...options, ...names];

// <sys/socket.h>, but for the options.
import { int, sizeof } from "bsd-sockets/c";
import { F_GETFL, fcntl, O_NONBLOCK } from "bsd-sockets/fcntl";
import * as n from "bsd-sockets/netinet/in";
import * as k from "bsd-sockets/sys/socket";
import { read } from "bsd-sockets/unistd";
import { filled, intact, loopback, nameOf, nameOfCode, noSocket, row, told, underWine, writable } from "./scope.mjs";

const { accept, bind, connect, getpeername, getsockname, getsockopt, listen } = k;
const { send, setsockopt, socket, socketpair } = k;
const { AF_INET, AF_INET6, SOCK_DGRAM, SOCK_STREAM, SOL_SOCKET } = k;

const SIZE = 16;

const withFamily = (family) => {
  const address = loopback();
  address.sin_family = family;
  return address;
};

const elsewhere = () => {
  const address = loopback();
  address.sin_addr.s_addr = n.htonl(0xc0000201); // 192.0.2.1, for documentation only
  return address;
};

const ip6 = () => {
  const address = new n.sockaddr_in6();
  address.sin6_family = AF_INET6;
  address.sin6_addr.set(n.in6addr_loopback);
  return address;
};

/** SO_ERROR by its name. */
function errorOf(fd) {
  const code = int(-1);
  return [told(getsockopt, fd, SOL_SOCKET, k.SO_ERROR, code, int(4)), nameOfCode(code.value)];
}

const making = [
  row("socket: TCP and UDP, over IPv4 and IPv6", [true, true, true, true, true], (s) =>
    [
      [AF_INET, SOCK_STREAM, 0],
      [AF_INET, SOCK_DGRAM, 0],
      [AF_INET, SOCK_STREAM, n.IPPROTO_TCP],
      [AF_INET6, SOCK_STREAM, 0],
      [AF_INET6, SOCK_DGRAM, n.IPPROTO_UDP],
    ].map((which) => s.own(told(socket, ...which)) > 2),
  ),
  row("socket: no such family", ["-1 EAFNOSUPPORT", "-1 EAFNOSUPPORT"], () =>
    [0xdead, -1].map((family) => told(socket, family, SOCK_STREAM, 0)),
  ),
  row("socket: no such type", ["-1 ESOCKTNOSUPPORT", "-1 ESOCKTNOSUPPORT"], () =>
    [0xdead, -1].map((type) => told(socket, AF_INET, type, 0)),
  ),
  row("socket: a protocol of another type", Array(3).fill("-1 EPROTONOSUPPORT"), () => [
    told(socket, AF_INET, SOCK_STREAM, n.IPPROTO_UDP),
    told(socket, AF_INET, SOCK_DGRAM, n.IPPROTO_TCP),
    told(socket, AF_INET, SOCK_STREAM, 0xdead),
  ]),
  row("socket: Windows has no SOCK_NONBLOCK and SOCK_CLOEXEC", ["undefined", "undefined"], () => [
    typeof k.SOCK_NONBLOCK,
    typeof k.SOCK_CLOEXEC,
  ]),
  row("socketpair: does not exist", ["-1 ENOSYS", [-7, -7]], () => {
    const pair = Int32Array.of(-7, -7);
    return [told(socketpair, k.AF_UNIX, SOCK_STREAM, 0, pair), [...pair]];
  }),
];

const binding = [
  noSocket("bind", (fd) => bind(fd, loopback(), SIZE)),
  row("bind: a port is found", [0, true, 0x0100007f], (s) => {
    const fd = s.tcp();
    const answer = told(bind, fd, loopback(), SIZE);
    const { sin_port, sin_addr } = nameOf(fd);
    return [answer, sin_port !== 0, sin_addr.s_addr];
  }),
  row("bind: IPv6", 0, (s) => told(bind, s.own(socket(AF_INET6, SOCK_STREAM, 0)), ip6(), sizeof(n.sockaddr_in6))),
  row("bind: NULL, and lengths that are too small", ["-1 EFAULT", "-1 EFAULT", "-1 EFAULT", "-1 EFAULT"], (s) => [
    told(bind, s.tcp(), null, SIZE),
    ...[0, 15, -1].map((length) => told(bind, s.tcp(), loopback(), length)),
  ]),
  row(
    "bind: another family",
    underWine(["-1 EAFNOSUPPORT", "-1 EAFNOSUPPORT"], ["-1 EAFNOSUPPORT", "-1 EFAULT"]),
    (s) => [99, AF_INET6].map((family) => told(bind, s.tcp(), withFamily(family), SIZE)),
  ),
  row("bind: twice", "-1 EINVAL", (s) => told(bind, s.bound(s.tcp()), loopback(), SIZE)),
  row("bind: a port that is in use", ["-1 EADDRINUSE", "-1 EADDRINUSE"], (s) => [
    told(bind, s.tcp(), nameOf(s.listener()), SIZE),
    told(bind, s.udp(), nameOf(s.bound(s.udp())), SIZE),
  ]),
  row("bind: an address of another machine", "-1 EADDRNOTAVAIL", (s) => told(bind, s.tcp(), elsewhere(), SIZE)),
  row("bind: SO_REUSEADDR against a holder without it", "-1 EACCES", (s) => {
    const fd = s.tcp();
    setsockopt(fd, SOL_SOCKET, k.SO_REUSEADDR, int(1), 4);
    return told(bind, fd, nameOf(s.listener()), SIZE);
  }),
];

const listening = [
  noSocket("accept4", (fd) => k.accept4(fd, null, null, 0)),
  row("accept4: flags, which do not exist", "-1 EINVAL", (s) => told(k.accept4, s.listener(), null, null, 1)),
  noSocket("sockatmark", (fd) => k.sockatmark(fd)),
  row("sockatmark: no urgent data", 0, (s) => told(k.sockatmark, s.pair()[0])),
  noSocket("listen", (fd) => listen(fd, 1)),
  row("listen: backlogs", [0, 0, 0, 0], (s) =>
    [0, 1, -1, k.SOMAXCONN].map((backlog) => told(listen, s.bound(s.tcp()), backlog)),
  ),
  row("listen: once more", 0, (s) => told(listen, s.listener(), 20)),
  row("listen: not bound", "-1 EINVAL", (s) => told(listen, s.tcp(), 1)),
  row("listen: datagrams", "-1 EOPNOTSUPP", (s) => told(listen, s.bound(s.udp()), 1)),
  row("listen: connected", underWine("-1 EISCONN", "-1 EINVAL"), (s) => told(listen, s.pair()[0], 1)),
  noSocket("accept", (fd) => accept(fd, null, null)),
  row("accept: the client's address", [true, SIZE, true], (s) => {
    const listener = s.listener();
    const client = s.connected(s.tcp(), listener);
    const [address, length] = [new n.sockaddr_in(), int(SIZE)];
    const fd = s.own(told(accept, listener, address, length));
    return [fd > client, length.value, Buffer.from(nameOf(client)).equals(Buffer.from(address))];
  }),
  row("accept: no address", true, (s) => {
    const listener = s.listener();
    s.connected(s.tcp(), listener);
    return s.own(told(accept, listener, null, null)) > 2;
  }),
  row("accept: an address without a length", ["-1 EFAULT", true], (s) => {
    const listener = s.listener();
    const address = filled(SIZE);
    s.connected(s.tcp(), listener);
    return [told(accept, listener, address, null), intact(address)];
  }),
  row("accept: no room for the address", ["-1 EFAULT", 0, true], (s) => {
    const listener = s.listener();
    const [address, length] = [filled(SIZE), int(0)];
    s.connected(s.tcp(), listener);
    return [told(accept, listener, address, length), length.value, intact(address)];
  }),
  row("accept: does not listen", ["-1 EINVAL", "-1 EOPNOTSUPP"], (s) => [
    told(accept, s.bound(s.tcp()), null, null),
    told(accept, s.bound(s.udp()), null, null),
  ]),
  row("accept: nobody there, without blocking", "-1 EWOULDBLOCK", (s) =>
    told(accept, s.nonblocking(s.listener()), null, null),
  ),
  row("accept: the new socket has the listening one's mode", [true, "-1 EWOULDBLOCK"], (s) => {
    const listener = s.nonblocking(s.listener());
    s.connected(s.tcp(), listener);
    const fd = s.own(accept(listener, null, null));
    return [(fcntl(fd, F_GETFL) & O_NONBLOCK) !== 0, told(read, fd, filled(1), 1)];
  }),
];

const connecting = [
  noSocket("connect", (fd) => connect(fd, loopback(1), SIZE)),
  row("connect", 0, (s) => told(connect, s.tcp(), nameOf(s.listener()), SIZE)),
  row("connect: nobody listens", "-1 ECONNREFUSED", (s) => told(connect, s.tcp(), s.refusing(), SIZE)),
  row(
    "connect: refused, and another one later",
    underWine(["-1 ECONNREFUSED", 0], ["-1 ECONNREFUSED", "-1 ECONNABORTED"]),
    (s) => {
      const fd = s.tcp();
      return [told(connect, fd, s.refusing(), SIZE), told(connect, fd, nameOf(s.listener()), SIZE)];
    },
  ),
  row("connect: NULL, length -1", Array(2).fill("-1 EFAULT"), (s) => [
    told(connect, s.tcp(), null, SIZE),
    told(connect, s.tcp(), loopback(1), -1),
  ]),
  row("connect: lengths that are too small", underWine(Array(2).fill("-1 EFAULT"), [0, "-1 EADDRNOTAVAIL"]), (s) =>
    [0, 15].map((length) => told(connect, s.tcp(), loopback(1), length)),
  ),
  row("connect: another family", underWine("-1 EAFNOSUPPORT", "-1 EADDRNOTAVAIL"), (s) =>
    told(connect, s.tcp(), withFamily(99), SIZE),
  ),
  row("connect: twice", "-1 EISCONN", (s) => {
    const listener = s.listener();
    return told(connect, s.connected(s.tcp(), listener), nameOf(listener), SIZE);
  }),
  row("connect: a listening socket", "-1 EINVAL", (s) => {
    const listener = s.listener();
    return told(connect, listener, nameOf(listener), SIZE);
  }),
  row("connect: port 0", underWine("-1 EADDRNOTAVAIL", "-1 ECONNREFUSED"), (s) =>
    told(connect, s.tcp(), loopback(0), SIZE),
  ),
  row("connect without blocking: EINPROGRESS, select, SO_ERROR 0", ["-1 EINPROGRESS", 1, [0, 0], 1], (s) => {
    const fd = s.nonblocking(s.tcp());
    const answer = told(connect, fd, nameOf(s.listener()), SIZE);
    return [answer, writable(fd), errorOf(fd), told(send, fd, "x", 1, 0)];
  }),
  row("connect without blocking: refused is told by SO_ERROR", ["-1 EINPROGRESS", 1, [0, "ECONNREFUSED"]], (s) => {
    const fd = s.nonblocking(s.tcp());
    return [told(connect, fd, s.refusing(), SIZE), writable(fd), errorOf(fd)];
  }),
  row("connect without blocking: EALREADY while it goes on", ["-1 EINPROGRESS", "-1 EALREADY"], (s) => {
    const busy = s.bound(s.tcp());
    listen(busy, 1);
    const address = nameOf(busy);
    for (let i = 0; i < 8; i++) connect(s.nonblocking(s.tcp()), address, SIZE);
    const fd = s.nonblocking(s.tcp());
    return [told(connect, fd, address, SIZE), told(connect, fd, address, SIZE)];
  }),
  row("connect without blocking: EISCONN afterwards", ["-1 EINPROGRESS", 1, "-1 EISCONN"], (s) => {
    const fd = s.nonblocking(s.tcp());
    const address = nameOf(s.listener());
    return [told(connect, fd, address, SIZE), writable(fd), told(connect, fd, address, SIZE)];
  }),
  row("connect: datagrams have a peer, and another one", [0, 0, true], (s) => {
    const fd = s.udp();
    const [first, second] = [nameOf(s.bound(s.udp())), nameOf(s.bound(s.udp()))];
    const answers = [told(connect, fd, first, SIZE), told(connect, fd, second, SIZE)];
    const peer = new n.sockaddr_in();
    getpeername(fd, peer, int(SIZE));
    return [...answers, peer.sin_port === second.sin_port];
  }),
];

/** getsockname and getpeername, of the client of a connection. */
const names = [getsockname, getpeername].flatMap((call) => {
  const name = call === getsockname ? "getsockname" : "getpeername";
  return [
    noSocket(name, (fd) => call(fd, loopback(), int(SIZE))),
    row(`${name}: the address`, [0, SIZE, true], (s) => {
      const [address, length] = [new n.sockaddr_in(), int(SIZE)];
      const [client, server] = s.pair();
      const answer = told(call, call === getsockname ? client : server, address, length);
      return [answer, length.value, Buffer.from(address).equals(Buffer.from(nameOf(client)))];
    }),
    row(
      `${name}: more room than needed`,
      underWine([0, SIZE, true], name === "getpeername" ? [0, SIZE, false] : undefined),
      (s) => {
        const [address, length] = [filled(128), int(128)];
        return [told(call, s.pair()[0], address, length), length.value, intact(address.subarray(SIZE))];
      },
    ),
    row(
      `${name}: less room than needed`,
      underWine(["-1 EFAULT", 15, true], name === "getpeername" ? ["-1 EFAULT", 15, false] : undefined),
      (s) => {
        const [address, length] = [filled(SIZE), int(15)];
        return [told(call, s.pair()[0], address, length), length.value, intact(address)];
      },
    ),
    row(`${name}: NULL, length -1`, ["-1 EFAULT", "-1 EFAULT", "-1 EFAULT", -1], (s) => {
      const [client] = s.pair();
      const length = int(-1);
      const nulls = [told(call, client, null, int(SIZE)), told(call, client, loopback(), null)];
      return [...nulls, told(call, client, loopback(), length), length.value];
    }),
  ];
});

const naming = [
  ...names,
  row("getsockname: not bound", "-1 EINVAL", (s) => told(getsockname, s.tcp(), loopback(), int(SIZE))),
  row("getpeername: not connected", Array(3).fill("-1 ENOTCONN"), (s) =>
    [s.tcp(), s.bound(s.tcp()), s.udp()].map((fd) => told(getpeername, fd, loopback(), int(SIZE))),
  ),
];

export const sockets = [...making, ...binding, ...listening, ...connecting, ...naming];

// getsockopt(2) and setsockopt(2): the options whose C type is another one in Winsock, and others.
import { array, char, int, sizeof } from "bsd-sockets/c";
import * as n from "bsd-sockets/netinet/in";
import { TCP_KEEPIDLE, TCP_NODELAY } from "bsd-sockets/netinet/tcp";
import * as k from "bsd-sockets/sys/socket";
import { timeval } from "bsd-sockets/sys/time";
import { close, dup, read, write } from "bsd-sockets/unistd";
import { filled, intact, loopback, nameOf, nameOfCode, row, told, underWine } from "./scope.mjs";

const { accept, connect, getsockopt, recv, recvfrom, send, setsockopt } = k;
const { SO_ERROR, SO_LINGER, SO_RCVTIMEO, SO_SNDTIMEO, SOL_SOCKET } = k;

const UNUSED = 777;
const NO_SOCKETS = ["-1 EBADF", "-1 EBADF", ...Array(3).fill("-1 ENOTSOCK")];
const noSockets = (s) => [-1, UNUSED, 0, ...s.pipe()];

const time = (seconds, microseconds) => Object.assign(new timeval(), { tv_sec: seconds, tv_usec: microseconds });

/** Sets a time, and what is told of it then. */
function timeSet(fd, name, seconds, microseconds) {
  const [value, length] = [new timeval(), int(sizeof(timeval))];
  const set = told(setsockopt, fd, SOL_SOCKET, name, time(seconds, microseconds), sizeof(timeval));
  const got = told(getsockopt, fd, SOL_SOCKET, name, value, length);
  return `${set} ${got} ${value.tv_sec}.${value.tv_usec} ${length.value}`;
}

/** The call's answer, and whether it took so many milliseconds. */
function timed(call, least, most) {
  const begin = performance.now();
  const answer = call();
  const milliseconds = performance.now() - begin;
  return [answer, milliseconds >= least && milliseconds < most];
}

/** Two longs, which have 32 bits on Windows. */
const SIZE = 8;
const timeouts = [
  row(
    "SO_RCVTIMEO, SO_SNDTIMEO: a struct timeval, there and back",
    [`0 0 1.500000 ${SIZE}`, `0 0 12.1000 ${SIZE}`],
    (s) => {
      const fd = s.tcp();
      return [timeSet(fd, SO_RCVTIMEO, 1, 500_000), timeSet(fd, SO_SNDTIMEO, 12, 1000)];
    },
  ),
  row("SO_RCVTIMEO: 0 is none", `0 0 0.0 ${SIZE}`, (s) => timeSet(s.tcp(), SO_RCVTIMEO, 0, 0)),
  row("SO_RCVTIMEO: a part of a millisecond is one", `0 0 0.1000 ${SIZE}`, (s) => timeSet(s.tcp(), SO_RCVTIMEO, 0, 1)),
  row("SO_RCVTIMEO: too long for Winsock is none", `0 0 0.0 ${SIZE}`, (s) =>
    timeSet(s.tcp(), SO_RCVTIMEO, 2_000_000_000, 0),
  ),
  row("SO_RCVTIMEO: microseconds that are none", ["-1 EDOM", "-1 EDOM"], (s) =>
    [-1, 1_000_000].map((microseconds) =>
      told(setsockopt, s.tcp(), SOL_SOCKET, SO_RCVTIMEO, time(1, microseconds), SIZE),
    ),
  ),
  row("SO_RCVTIMEO: too short", ["-1 EINVAL", "-1 EINVAL"], (s) =>
    [0, 4].map((length) => told(setsockopt, s.tcp(), SOL_SOCKET, SO_RCVTIMEO, int(100), length)),
  ),
  row("recv: after the time, for the time", ["-1 ETIMEDOUT", true], (s) => {
    const [fd] = s.pair();
    timeSet(fd, SO_RCVTIMEO, 0, 150_000);
    return timed(() => told(recv, fd, filled(1), 1, 0), 140, 1000);
  }),
  row("read: after the time, by another descriptor", ["-1 ETIMEDOUT", true], (s) => {
    const [fd] = s.pair();
    const copy = s.own(dup(fd));
    timeSet(fd, SO_RCVTIMEO, 0, 150_000);
    return timed(() => told(read, copy, filled(1), 1), 140, 1000);
  }),
  row("recvfrom: after the time", ["-1 ETIMEDOUT", true], (s) => {
    const fd = s.bound(s.udp());
    timeSet(fd, SO_RCVTIMEO, 0, 100_000);
    return timed(() => told(recvfrom, fd, filled(1), 1, 0, loopback(), int(16)), 90, 1000);
  }),
  row("recv: what is there comes at once", [1, true], (s) => {
    const [client, server] = s.pair();
    timeSet(server, SO_RCVTIMEO, 5, 0);
    write(client, "x", 1);
    return timed(() => told(recv, server, filled(1), 1, 0), 0, 1000);
  }),
  row("recv: the end comes at once", [0, true], (s) => {
    const [client, server] = s.pair();
    timeSet(server, SO_RCVTIMEO, 5, 0);
    close(client);
    return timed(() => told(recv, server, filled(1), 1, 0), 0, 1000);
  }),
  row("recv: what would fail fails at once", ["-1 ENOTCONN", true], (s) => {
    const fd = s.tcp();
    timeSet(fd, SO_RCVTIMEO, 5, 0);
    return timed(() => told(recv, fd, filled(1), 1, 0), 0, 1000);
  }),
  row("recv: the time counts again after O_NONBLOCK is off", ["-1 EWOULDBLOCK"], (s) => {
    const [fd] = s.pair();
    timeSet(fd, SO_RCVTIMEO, 5, 0);
    return [told(recv, s.nonblocking(fd), filled(1), 1, 0)];
  }),
  row("send: after the time, when the peer does not read", ["-1 ETIMEDOUT", true], (s) => {
    const [fd] = s.pair();
    const much = Buffer.alloc(2 ** 20);
    s.nonblocking(fd);
    while (send(fd, much, much.length, 0) !== -1);
    timeSet(fd, SO_SNDTIMEO, 0, 150_000);
    s.blocking(fd);
    return timed(() => told(send, fd, much, much.length, 0), 140, 1500);
  }),
];

const lingering = [
  row("SO_LINGER: Windows' struct of two shorts", [4, 0, 0, 1, 7, 4], (s) => {
    const fd = s.tcp();
    const set = Object.assign(new k.linger(), { l_onoff: 1, l_linger: 7 });
    const [value, length] = [new k.linger(), int(sizeof(k.linger))];
    const answers = [
      told(setsockopt, fd, SOL_SOCKET, SO_LINGER, set, sizeof(set)),
      told(getsockopt, fd, SOL_SOCKET, SO_LINGER, value, length),
    ];
    return [sizeof(k.linger), ...answers, value.l_onoff, value.l_linger, length.value];
  }),
  row("SO_LINGER: {1, 0} makes close a reset", underWine("-1 ECONNRESET", 0), (s) => {
    const [client, server] = s.pair();
    setsockopt(client, SOL_SOCKET, SO_LINGER, Object.assign(new k.linger(), { l_onoff: 1 }), 4);
    close(client);
    return told(recv, server, filled(1), 1, 0);
  }),
  row("SO_LINGER: close without blocking and with a time closes all the same", [0, 0], (s) => {
    const [client, server] = s.pair();
    setsockopt(client, SOL_SOCKET, SO_LINGER, Object.assign(new k.linger(), { l_onoff: 1, l_linger: 1 }), 4);
    s.nonblocking(client);
    return [told(close, client), told(recv, server, filled(1), 1, 0)];
  }),
  row("SO_LINGER: of datagrams", "-1 ENOPROTOOPT", (s) =>
    told(getsockopt, s.udp(), SOL_SOCKET, SO_LINGER, new k.linger(), int(4)),
  ),
];

function errorOf(fd) {
  const [code, length] = [int(-7), int(4)];
  return [told(getsockopt, fd, SOL_SOCKET, SO_ERROR, code, length), nameOfCode(code.value), length.value];
}

const errors = [
  row("SO_ERROR: none", [0, 0, 4], (s) => errorOf(s.tcp())),
  row("SO_ERROR: less room", [0, 2, true], (s) => {
    const [value, length] = [filled(4), int(2)];
    return [told(getsockopt, s.tcp(), SOL_SOCKET, SO_ERROR, value, length), length.value, intact(value.subarray(2))];
  }),
];

/** The answer, the value and its length. */
function value(fd, level, name) {
  const [number, length] = [int(-7), int(4)];
  return `${told(getsockopt, fd, level, name, number, length)} ${number.value} ${length.value}`;
}

const switches = ["SO_REUSEADDR", "SO_KEEPALIVE", "SO_BROADCAST", "SO_OOBINLINE"].map((name) =>
  row(`${name}: off, on, off`, ["0 0 4", "0 1 4", "0 0 4"], (s) => {
    const fd = name === "SO_BROADCAST" ? s.udp() : s.tcp();
    const state = () => value(fd, SOL_SOCKET, k[name]);
    const off = state();
    setsockopt(fd, SOL_SOCKET, k[name], int(1), 4);
    const on = state();
    setsockopt(fd, SOL_SOCKET, k[name], int(0), 4);
    return [off, on, state()];
  }),
);

const others = [
  row("getsockopt: no descriptor, no socket", NO_SOCKETS, (s) =>
    noSockets(s).map((fd) => told(getsockopt, fd, SOL_SOCKET, k.SO_TYPE, int(0), int(4))),
  ),
  row("setsockopt: no descriptor, no socket", NO_SOCKETS, (s) =>
    noSockets(s).map((fd) => told(setsockopt, fd, SOL_SOCKET, k.SO_KEEPALIVE, int(1), 4)),
  ),
  row("SO_TYPE", ["0 1 4", "0 2 4"], (s) => [s.tcp(), s.udp()].map((fd) => value(fd, SOL_SOCKET, k.SO_TYPE))),
  row("SO_ACCEPTCONN", ["0 0 4", "0 1 4"], (s) =>
    [s.tcp(), s.listener()].map((fd) => value(fd, SOL_SOCKET, k.SO_ACCEPTCONN)),
  ),
  row("SO_RCVBUF and SO_SNDBUF: as set, not doubled", ["0 8192 4", "0 4096 4"], (s) => {
    const fd = s.tcp();
    setsockopt(fd, SOL_SOCKET, k.SO_RCVBUF, int(8192), 4);
    setsockopt(fd, SOL_SOCKET, k.SO_SNDBUF, int(4096), 4);
    return [value(fd, SOL_SOCKET, k.SO_RCVBUF), value(fd, SOL_SOCKET, k.SO_SNDBUF)];
  }),
  row("TCP_NODELAY", ["0 0 4", 0, "0 1 4"], (s) => {
    const fd = s.tcp();
    const before = value(fd, n.IPPROTO_TCP, TCP_NODELAY);
    const on = told(setsockopt, fd, n.IPPROTO_TCP, TCP_NODELAY, int(1), 4);
    return [before, on, value(fd, n.IPPROTO_TCP, TCP_NODELAY)];
  }),
  row("IP_TTL", [0, "0 42 4"], (s) => {
    const fd = s.udp();
    return [told(setsockopt, fd, n.IPPROTO_IP, n.IP_TTL, int(42), 4), value(fd, n.IPPROTO_IP, n.IP_TTL)];
  }),
  row("TCP_KEEPIDLE has Windows' number", 3, () => TCP_KEEPIDLE),
  row("no such option, no such level", ["-1 ENOPROTOOPT", "-1 EINVAL", "-1 EINVAL"], (s) => [
    told(getsockopt, s.tcp(), n.IPPROTO_IP, -1, int(0), int(4)),
    told(getsockopt, s.tcp(), 0x8000, 1, int(0), int(4)),
    told(setsockopt, s.tcp(), 0x8000, 1, int(0), 4),
  ]),
  row("getsockopt: NULL, length -1", ["-1 EFAULT", "-1 EFAULT", "-1 EFAULT", -1], (s) => {
    const fd = s.tcp();
    const length = int(-1);
    const nulls = [
      told(getsockopt, fd, SOL_SOCKET, k.SO_TYPE, null, int(4)),
      told(getsockopt, fd, SOL_SOCKET, k.SO_TYPE, int(0), null),
    ];
    return [...nulls, told(getsockopt, fd, SOL_SOCKET, k.SO_TYPE, int(0), length), length.value];
  }),
  row("setsockopt: NULL, length -1", ["-1 EFAULT", "-1 EFAULT", "-1 EFAULT"], (s) => [
    told(setsockopt, s.tcp(), SOL_SOCKET, k.SO_KEEPALIVE, null, 4),
    told(setsockopt, s.tcp(), SOL_SOCKET, k.SO_KEEPALIVE, int(1), -1),
    told(setsockopt, s.tcp(), SOL_SOCKET, SO_RCVTIMEO, null, SIZE),
  ]),
  row("getsockopt: too little room", ["-1 EFAULT", true], (s) => {
    const bytes = array(char, 4).fill(0x5a);
    return [told(getsockopt, s.tcp(), SOL_SOCKET, k.SO_RCVBUF, bytes, int(3)), bytes[3] === 0x5a];
  }),
  row("the accepted socket has the listening one's options", ["0 1 4", "0 1 4"], (s) => {
    const listener = s.listener();
    setsockopt(listener, SOL_SOCKET, k.SO_KEEPALIVE, int(1), 4);
    setsockopt(listener, n.IPPROTO_TCP, TCP_NODELAY, int(1), 4);
    connect(s.tcp(), nameOf(listener), 16);
    const fd = s.own(accept(listener, null, null));
    return [value(fd, SOL_SOCKET, k.SO_KEEPALIVE), value(fd, n.IPPROTO_TCP, TCP_NODELAY)];
  }),
];

export const options = [...timeouts, ...lingering, ...errors, ...switches, ...others];

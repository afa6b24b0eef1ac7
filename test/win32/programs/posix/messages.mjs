// send(2), recv(2) and shutdown(2).
import { int, sizeof } from "bsd-sockets/c";
import { F_SETFL, fcntl } from "bsd-sockets/fcntl";
import { sockaddr_in } from "bsd-sockets/netinet/in";
import * as k from "bsd-sockets/sys/socket";
import { close, write } from "bsd-sockets/unistd";
import { filled, intact, loopback, nameOf, noSocket, row, told, underWine, writable } from "./scope.mjs";

const { recv, recvfrom, SHUT_RD, SHUT_RDWR, SHUT_WR, SOL_SOCKET, send, sendto, setsockopt, shutdown } = k;

const SIZE = 16;

const sending = [
  noSocket("send", (fd) => send(fd, "x", 1, 0)),
  noSocket("recv", (fd) => recv(fd, filled(1), 1, 0)),
  noSocket("sendto", (fd) => sendto(fd, "x", 1, 0, loopback(1), SIZE)),
  noSocket("recvfrom", (fd) => recvfrom(fd, filled(1), 1, 0, null, null)),
  row("send and recv: what came, no more than there is", [5, 5, "hello", true], (s) => {
    const [client, server] = s.pair();
    const buf = filled(16);
    const counts = [told(send, client, "hello", 5, 0), told(recv, server, buf, 16, 0)];
    return [...counts, buf.toString("latin1", 0, 5), intact(buf.subarray(5))];
  }),
  row("send and recv: nothing, and NULL", [0, 0, "-1 EFAULT", "-1 EFAULT"], (s) => {
    const [client, server] = s.pair();
    write(client, "x", 1);
    return [
      told(send, client, "x", 0, 0),
      told(recv, server, filled(1), 0, 0),
      told(send, client, null, 1, 0),
      told(recv, server, null, 1, 0),
    ];
  }),
  row("recv: MSG_PEEK leaves it there", [2, 2, "-1 EWOULDBLOCK"], (s) => {
    const [client, server] = s.pair();
    s.nonblocking(server);
    write(client, "ab", 2);
    writable(server);
    const peeks = [told(recv, server, filled(2), 2, k.MSG_PEEK), told(recv, server, filled(2), 2, 0)];
    return [...peeks, told(recv, server, filled(2), 2, 0)];
  }),
  row("recv: MSG_WAITALL waits for all", [4, "abcd"], (s) => {
    const [client, server] = s.pair();
    const buf = filled(4);
    write(client, "ab", 2);
    write(client, "cd", 2);
    return [told(recv, server, buf, 4, k.MSG_WAITALL), buf.toString("latin1")];
  }),
  row("send and recv: MSG_OOB", [1, 1, "!"], (s) => {
    const [client, server] = s.pair();
    const buf = filled(1);
    return [told(send, client, "!", 1, k.MSG_OOB), told(recv, server, buf, 1, k.MSG_OOB), buf.toString("latin1")];
  }),
  row("recv: flags that do not exist", underWine("-1 EOPNOTSUPP", 1), (s) => {
    const [client, server] = s.pair();
    write(client, "x", 1);
    return told(recv, server, filled(1), 1, 0x40000000);
  }),
  row("send: MSG_NOSIGNAL does nothing", [0, 1], (s) => [
    k.MSG_NOSIGNAL,
    told(send, s.pair()[0], "x", 1, k.MSG_NOSIGNAL),
  ]),
  row("recv: not connected", "-1 ENOTCONN", (s) => told(recv, s.tcp(), filled(1), 1, 0)),
  row("send: not connected", underWine(["-1 ENOTCONN", "-1 ENOTCONN"], ["-1 ECONNRESET", "-1 EINVAL"]), (s) =>
    [s.tcp(), s.udp()].map((fd) => told(send, fd, "x", 1, 0)),
  ),
  row("send: after SHUT_WR", "-1 ESHUTDOWN", (s) => {
    const [client] = s.pair();
    shutdown(client, SHUT_WR);
    return told(send, client, "x", 1, 0);
  }),
  row("recv: after SHUT_RD", "-1 ESHUTDOWN", (s) => {
    const [client] = s.pair();
    shutdown(client, SHUT_RD);
    return told(recv, client, filled(1), 1, 0);
  }),
  row("recv: after SHUT_RD with SO_RCVTIMEO, too, and at once", ["-1 ESHUTDOWN", true], (s) => {
    const client = s.limited(s.pair()[0], 5000);
    shutdown(client, SHUT_RD);
    const begin = performance.now();
    return [told(recv, client, filled(1), 1, 0), performance.now() - begin < 1000];
  }),
  row("recv: after the peer's reset", underWine("-1 ECONNRESET", 0), (s) => {
    const [client, server] = s.pair();
    const linger = new k.linger();
    linger.l_onoff = 1;
    setsockopt(server, SOL_SOCKET, k.SO_LINGER, linger, sizeof(linger));
    close(server);
    return told(recv, client, filled(1), 1, 0);
  }),
  row("send without blocking: a part, then EWOULDBLOCK", "-1 EWOULDBLOCK", (s) => {
    const [client] = s.pair();
    const much = Buffer.alloc(2 ** 20);
    s.nonblocking(client);
    for (let i = 0; i < 100; i++) if (send(client, much, much.length, 0) === -1) break;
    return told(send, client, much, much.length, 0);
  }),
  row("sendto and recvfrom: a datagram and its sender", [5, 5, "hello", SIZE, true], (s) => {
    const [a, b] = [s.bound(s.udp()), s.bound(s.udp())];
    const [buf, from, length] = [filled(16), new sockaddr_in(), int(SIZE)];
    const counts = [told(sendto, a, "hello", 5, 0, nameOf(b), SIZE), told(recvfrom, b, buf, 16, 0, from, length)];
    return [...counts, buf.toString("latin1", 0, 5), length.value, from.sin_port === nameOf(a).sin_port];
  }),
  row("recvfrom: an empty datagram", [0, 0, SIZE], (s) => {
    const [a, b] = [s.bound(s.udp()), s.bound(s.udp())];
    const length = int(SIZE);
    return [
      told(sendto, a, "", 0, 0, nameOf(b), SIZE),
      told(recvfrom, b, filled(1), 1, 0, loopback(), length),
      length.value,
    ];
  }),
  row("recvfrom: a datagram that is too long is cut, and EMSGSIZE", ["-1 EMSGSIZE", "he", "-1 EWOULDBLOCK"], (s) => {
    const [a, b] = [s.bound(s.udp()), s.nonblocking(s.bound(s.udp()))];
    const buf = filled(2);
    sendto(a, "hello", 5, 0, nameOf(b), SIZE);
    const answer = told(recvfrom, b, buf, 2, 0, null, null);
    return [answer, buf.toString("latin1"), told(recvfrom, b, buf, 2, 0, null, null)];
  }),
  row("recvfrom: an address without a length, length -1", ["-1 EFAULT", "-1 EFAULT", -1], (s) => {
    const fd = s.bound(s.udp());
    const length = int(-1);
    const none = told(recvfrom, fd, filled(1), 1, 0, loopback(), null);
    return [none, told(recvfrom, fd, filled(1), 1, 0, loopback(), length), length.value];
  }),
  row("recvfrom: of a stream tells no address", [1, true], (s) => {
    const [client, server] = s.pair();
    const address = filled(SIZE);
    write(client, "x", 1);
    return [told(recvfrom, server, filled(1), 1, 0, address, int(SIZE)), intact(address)];
  }),
  row("sendto: lengths that are too small", ["-1 EFAULT", "-1 EFAULT"], (s) =>
    [15, -1].map((length) => told(sendto, s.udp(), "x", 1, 0, loopback(1), length)),
  ),
  row("sendto: too much for a datagram", "-1 EMSGSIZE", (s) =>
    told(sendto, s.udp(), Buffer.alloc(70_000), 70_000, 0, nameOf(s.bound(s.udp())), SIZE),
  ),
];

const ending = [
  noSocket("shutdown", (fd) => shutdown(fd, SHUT_RDWR)),
  row("shutdown: a number that does not exist", ["-1 EINVAL", "-1 EINVAL"], (s) =>
    [3, -1].map((how) => told(shutdown, s.pair()[0], how)),
  ),
  row("shutdown: not connected", ["-1 ENOTCONN", "-1 ENOTCONN"], (s) =>
    [s.tcp(), s.listener()].map((fd) => told(shutdown, fd, SHUT_WR)),
  ),
  row("shutdown: SHUT_WR ends one direction only", [0, 0, 2, 2], (s) => {
    const [client, server] = s.pair();
    const ended = [told(shutdown, client, SHUT_WR), told(recv, server, filled(1), 1, 0)];
    return [...ended, told(send, server, "ok", 2, 0), told(recv, client, filled(2), 2, 0)];
  }),
  row("shutdown: SHUT_RDWR, and what came before is read first", [0, 3, 0], (s) => {
    const [client, server] = s.pair();
    write(client, "bye", 3);
    const answer = told(shutdown, client, SHUT_RDWR);
    return [answer, told(recv, server, filled(8), 8, 0), told(recv, server, filled(8), 8, 0)];
  }),
  row("blocking again after O_NONBLOCK", 3, (s) => {
    const [client, server] = s.pair();
    s.nonblocking(server);
    fcntl(server, F_SETFL, 0);
    write(client, "abc", 3);
    return told(recv, server, filled(3), 3, k.MSG_WAITALL);
  }),
];

export const messages = [...sending, ...ending];

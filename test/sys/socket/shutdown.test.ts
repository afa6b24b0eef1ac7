// shutdown(2)
import { sockaddr_in } from "bsd-sockets/arpa/inet";
import { socklen_t } from "bsd-sockets/c";
import * as sys_socket from "bsd-sockets/sys/socket";
import { dup2 } from "bsd-sockets/unistd";
import { expect } from "vitest";
import { nameOf, unix } from "../../helpers/addresses.mjs";
import { fails, gives, must, row, scoped, table } from "../../helpers/calls.ts";

const { accept, getpeername, listen, recv, send, shutdown } = sys_socket;
const { MSG_DONTWAIT, SHUT_RD, SHUT_RDWR, SHUT_WR, SOCK_DGRAM, SOCK_SEQPACKET } = sys_socket;

const space = (): Buffer => Buffer.alloc(16);

table("shutdown", shutdown).failures([
  row("descriptor -1", "EBADF", () => [-1, SHUT_RDWR]),
  row("a closed descriptor", "EBADF", (s) => [s.closed(), SHUT_RD]),
  row("a closed descriptor and a wrong direction", "EBADF", (s) => [s.closed(), 99]),
  row("a regular file", "ENOTSOCK", (s) => [s.file(s.path("file"), "w"), SHUT_RDWR]),
  row("/dev/null", "ENOTSOCK", (s) => [s.file("/dev/null"), SHUT_WR]),
  row("a pipe", "ENOTSOCK", (s) => [s.pipe()[0], SHUT_RD]),
  row("direction -1", "EINVAL", (s) => [s.bound(s.tcp()), -1]),
  row("direction 3", "EINVAL", (s) => [s.pair()[0], 3]),
  row("direction 3, TCP that is not connected", "EINVAL", (s) => [s.tcp(), 3]),
  row("direction 3, a Unix stream", "EINVAL", (s) => [s.unixPair()[0], 3]),
  row("direction -1, a Unix stream", "EINVAL", (s) => [s.unixPair()[0], -1]),
  row("direction 2**31 - 1", "EINVAL", (s) => [s.pair()[0], 2 ** 31 - 1]),
  row("TCP that is not connected, SHUT_RD", "ENOTCONN", (s) => [s.tcp(), SHUT_RD]),
  row("TCP that is not connected, SHUT_WR", "ENOTCONN", (s) => [s.tcp(), SHUT_WR]),
  row("TCP that is bound only", "ENOTCONN", (s) => [s.bound(s.tcp()), SHUT_RDWR]),
  row("TCP over IPv6 that is not connected", "ENOTCONN", (s) => [s.tcp6(), SHUT_RDWR]),
  row("UDP that is not connected, SHUT_RD", "ENOTCONN", (s) => [s.udp(), SHUT_RD]),
  row("UDP that is not connected, SHUT_WR", "ENOTCONN", (s) => [s.udp(), SHUT_WR]),
  row("UDP that is bound only", "ENOTCONN", (s) => [s.bound(s.udp()), SHUT_RDWR]),
  row("a listener after SHUT_RD, once more", "ENOTCONN", (s) => {
    const listener = s.listener();
    must(shutdown(listener, SHUT_RD));
    return [listener, SHUT_RD];
  }),
  row("a connection that was reset", "ENOTCONN", (s) => {
    const [client, server] = s.pair();
    must(send(client, "unread", 6, 0));
    s.close(server);
    return [client, SHUT_RDWR];
  }),
]);

table("shutdown", shutdown).successes([
  row("TCP, SHUT_RD", 0, (s) => [s.pair()[0], SHUT_RD]),
  row("TCP, SHUT_WR", 0, (s) => [s.pair()[0], SHUT_WR]),
  row("TCP, SHUT_RDWR", 0, (s) => [s.pair()[0], SHUT_RDWR]),
  row("TCP twice", 0, (s) => {
    const [client] = s.pair();
    must(shutdown(client, SHUT_WR));
    return [client, SHUT_WR];
  }),
  row("TCP that is connecting", 0, (s) => [s.connecting(), SHUT_RDWR]),
  row("a listener", 0, (s) => [s.listener(), SHUT_RDWR]),
  row("a listener, SHUT_WR, which ends nothing", 0, (s) => [s.listener(), SHUT_WR]),
  row("connected UDP", 0, (s) => [s.udpPair()[0], SHUT_RDWR]),
  row("a Unix stream", 0, (s) => [s.unixPair()[0], SHUT_RDWR]),
  row("a Unix datagram socket", 0, (s) => [s.unixPair(SOCK_DGRAM)[0], SHUT_WR]),
  row("a Unix packet socket", 0, (s) => [s.unixPair(SOCK_SEQPACKET)[0], SHUT_RD]),
  row("a Unix stream that is not connected", 0, (s) => [s.unix(), SHUT_RDWR]),
  row("a Unix listener", 0, (s) => [s.listening(s.unix(), unix(s.path("socket"))), SHUT_RD]),
]);

scoped("SHUT_WR of a Unix stream ends one direction", (s) => {
  const [fd, peer] = s.unixPair();
  gives(0, shutdown, fd, SHUT_WR);
  fails("EAGAIN", recv, fd, space(), 16, MSG_DONTWAIT);
  fails("EPIPE", send, fd, "x", 1, 0);
  gives(0, recv, peer, space(), 16, 0);
  gives(1, send, peer, "x", 1, 0);
  gives(1, recv, fd, space(), 16, 0);
});

scoped("SHUT_WR of TCP ends one direction", (s) => {
  const [client, server] = s.pair();
  must(send(client, "last", 4, 0));
  gives(0, shutdown, client, SHUT_WR);
  fails("EPIPE", send, client, "x", 1, 0);
  gives(4, recv, server, space(), 16, 0);
  gives(0, recv, server, space(), 16, 0);
  gives(2, send, server, "ok", 2, 0);
  gives(2, recv, client, space(), 16, 0);
});

scoped("SHUT_RD of TCP still gives what was queued and what comes later", (s) => {
  const [client, server] = s.pair();
  must(send(client, "text", 4, 0));
  gives(0, shutdown, server, SHUT_RD);
  gives(4, recv, server, space(), 16, 0);
  gives(0, recv, server, space(), 16, 0);
  must(send(client, "more", 4, 0));
  gives(4, recv, server, space(), 16, 0);
});

scoped("SHUT_RD of connected UDP makes recv return 0", (s) => {
  const [sender] = s.udpPair();
  gives(0, shutdown, sender, SHUT_RD);
  gives(0, recv, sender, space(), 16, 0);
});

scoped("a TCP listener listens again after SHUT_RD", (s) => {
  const listener = s.listener();
  gives(0, shutdown, listener, SHUT_RD);
  fails("EINVAL", accept, listener, null, null);
  gives(0, listen, listener, 1);
  s.connected(s.tcp(), listener);
  s.accepted(listener);
});

scoped("shutdown ends the connection for every descriptor of the socket", (s) => {
  const [client, server] = s.pair();
  const copy = s.file("/dev/null");
  must(dup2(client, copy));
  gives(0, shutdown, copy, SHUT_RDWR);
  fails("EPIPE", send, client, "x", 1, 0);
  gives(0, recv, server, space(), 16, 0);
});

scoped("the peer's address is still known after SHUT_WR", (s) => {
  const listener = s.listener();
  const client = s.connected(s.tcp(), listener);
  gives(0, shutdown, client, SHUT_WR);
  const [address, length] = [new sockaddr_in(), socklen_t(16)];
  gives(0, getpeername, client, address, length);
  expect(address.sin_port).toBe(nameOf(listener).sin_port);
});

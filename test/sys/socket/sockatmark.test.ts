// sockatmark(3)
import * as sys_socket from "bsd-sockets/sys/socket";
import { expect } from "vitest";
import { gives, row, scoped, set, table } from "../../helpers/calls.ts";

const { MSG_OOB, recv, SO_OOBINLINE, SOCK_DGRAM, SOL_SOCKET, send, sockatmark } = sys_socket;

table("sockatmark", sockatmark).failures([
  row("descriptor -1", "EBADF", () => [-1]),
  row("a closed descriptor", "EBADF", (s) => [s.closed()]),
  row("/dev/null", "ENOTTY", (s) => [s.file("/dev/null")]),
  row("a folder", "ENOTTY", (s) => [s.file("/")]),
  row("a pipe", "ENOTTY", (s) => [s.pipe()[0]]),
  row("a UDP socket", "ENOTTY", (s) => [s.udp()]),
  row("a Unix datagram socket", "EOPNOTSUPP", (s) => [s.unix(SOCK_DGRAM)]),
]);

table("sockatmark", sockatmark).successes([
  row("a TCP socket that is not connected", 0, (s) => [s.tcp()]),
  row("a connection without urgent data", 0, (s) => [s.pair()[0]]),
  row("a Unix stream", 0, (s) => [s.unixPair()[0]]),
]);

scoped("the mark is where the urgent byte was, once everything before it is read", (s) => {
  const [client, server] = s.pair();
  gives(3, send, client, "abc", 3, 0);
  gives(1, send, client, "!", 1, MSG_OOB);
  gives(3, send, client, "def", 3, 0);
  const buffer = Buffer.alloc(16);
  gives(0, sockatmark, server);
  gives(3, recv, server, buffer, 16, 0);
  gives(1, sockatmark, server);
  gives(1, recv, server, buffer, 16, MSG_OOB);
  expect(buffer.toString("latin1", 0, 1)).toBe("!");
  gives(3, recv, server, buffer, 16, 0);
  gives(0, sockatmark, server);
});

scoped("with SO_OOBINLINE the urgent byte is the next one", (s) => {
  const [client, server] = s.pair();
  set(server, SOL_SOCKET, SO_OOBINLINE, 1);
  gives(2, send, client, "ab", 2, 0);
  gives(1, send, client, "!", 1, MSG_OOB);
  const buffer = Buffer.alloc(16);
  gives(2, recv, server, buffer, 16, 0);
  gives(1, sockatmark, server);
  gives(1, recv, server, buffer, 16, 0);
  expect(buffer.toString("latin1", 0, 1)).toBe("!");
  gives(0, sockatmark, server);
});

#!/usr/bin/env node
/*
 * A service program for superserver: writes back what it reads, until the client has no more. With the argument dgram,
 * its standard input is a datagram socket, and it answers one datagram.
 */
import { recvfrom, sendto } from "bsd-sockets/sys/socket";
import { sockaddr_in } from "bsd-sockets/netinet/in";
import { read, STDIN_FILENO, STDOUT_FILENO, write } from "bsd-sockets/unistd";
import { exit } from "bsd-sockets/stdlib";
import { strcmp } from "bsd-sockets/string";
import { type int, sizeof, socklen_t } from "bsd-sockets/c";

function echo_stream(): int {
  const buf = Buffer.alloc(1024);
  let n: int;

  while ((n = read(STDIN_FILENO, buf, sizeof(buf))) > 0) {
    if (write(STDOUT_FILENO, buf, n) !== n) {
      return 1;
    }
  }
  return n === 0 ? 0 : 1;
}

function echo_datagram(): int {
  const buf = Buffer.alloc(1024);
  const cli = new sockaddr_in();
  const clientlen = socklen_t(sizeof(cli));
  let n: int;

  if ((n = recvfrom(STDIN_FILENO, buf, sizeof(buf), 0, cli, clientlen)) === -1) {
    return 1;
  }
  return sendto(STDOUT_FILENO, buf, n, 0, cli, clientlen.value) === n ? 0 : 1;
}

function main(argc: int, argv: string[]): int {
  if (argc > 1 && strcmp(argv[1], "dgram") === 0) {
    return echo_datagram();
  }
  return echo_stream();
}

exit(main(process.argv.length - 1, process.argv.slice(1)));

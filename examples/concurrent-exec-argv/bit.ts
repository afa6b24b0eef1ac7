#!/usr/bin/env node
/*
 * Chapter 12, the service program that ex12_4s calls: bit. Its argument is the number of the client's descriptor.
 *
 * Repairs:
 * - len, which took the result of recv and which nothing used, is gone.
 * Kept: recv asks for strlen(buf) bytes, that is, for as many as the welcome text had (the client's is shorter).
 */
import { recv, send } from "bsd-sockets/sys/socket";
import { close } from "bsd-sockets/unistd";
import { atoi, exit } from "bsd-sockets/stdlib";
import { perror, printf } from "bsd-sockets/stdio";
import { strcpy, strlen } from "bsd-sockets/string";
import type { int } from "bsd-sockets/c";

function main(argc: int, argv: string[]): int {
  const buf = Buffer.alloc(256);
  let ns: int;

  void argc;
  ns = atoi(argv[1]);

  strcpy(buf, "Welcome to Server, from Bit");
  if (send(ns, buf, strlen(buf) + 1, 0) === -1) {
    perror("send");
    exit(1);
  }

  if (recv(ns, buf, strlen(buf), 0) === -1) {
    perror("recv");
    exit(1);
  }
  printf("@@ [Bit] From Client: %s\n", buf);
  close(ns);

  return 0;
}

exit(main(process.argv.length - 1, process.argv.slice(1)));

/*
 * Chapter 12, concurrent server that calls a service program: ex12_4s. The program is bit, in the folder in which the
 * server runs; it gets the number of the client's descriptor as its argument.
 *
 * Repairs:
 * - clientlen is a socklen_t, as accept takes it; the book has an int.
 * - The port number 9000 can be overridden with the environment variable PORTNUM.
 * Kept: nobody waits for the children, so each stays a zombie until the server ends; where bit cannot be run, the child
 * closes the client's descriptor twice, stays in the loop and ends at its next accept, of a descriptor that it has
 * closed; clientlen is not set again before the next accept.
 */
import "bsd-sockets/forkable";
import { AF_INET, accept, bind, listen, SOCK_STREAM, socket } from "bsd-sockets/sys/socket";
import { close, execlp, fork } from "bsd-sockets/unistd";
import { sockaddr_in } from "bsd-sockets/netinet/in";
import { htons, inet_addr } from "bsd-sockets/arpa/inet";
import { atoi, exit, getenv } from "bsd-sockets/stdlib";
import { perror, printf, sprintf } from "bsd-sockets/stdio";
import { memset } from "bsd-sockets/string";
import { type int, sizeof, socklen_t } from "bsd-sockets/c";

const PORTNUM = getenv("PORTNUM") ? atoi(getenv("PORTNUM")!) : 9000;

function main(): int {
  const buf = Buffer.alloc(256);
  const sin = new sockaddr_in();
  const cli = new sockaddr_in();
  let sd: int, ns: int;
  const clientlen = socklen_t(sizeof(cli));

  if ((sd = socket(AF_INET, SOCK_STREAM, 0)) === -1) {
    perror("socket");
    exit(1);
  }

  printf("** Create Socket\n");

  memset(sin, "\0", sizeof(sin));
  sin.sin_family = AF_INET;
  sin.sin_port = htons(PORTNUM);
  sin.sin_addr.s_addr = inet_addr("127.0.0.1");

  if (bind(sd, sin, sizeof(sin))) {
    perror("bind");
    exit(1);
  }
  printf("** Bind Socket\n");

  if (listen(sd, 5)) {
    perror("listen");
    exit(1);
  }
  printf("** Listen Socket\n");

  while (1) {
    if ((ns = accept(sd, cli, clientlen)) === -1) {
      perror("accept");
      exit(1);
    }
    printf("** Accept Client\n");

    switch (fork()) {
      case 0:
        printf("** Fork Client\n");
        close(sd);
        // A descriptor outlives exec: all that bit has to be told is its number.
        sprintf(buf, "%d", ns);
        execlp("./bit", "bit", buf, null);
        close(ns);
    }
    close(ns);
  }

  return 0;
}

exit(main());

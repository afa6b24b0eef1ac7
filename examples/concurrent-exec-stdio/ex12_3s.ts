/*
 * Chapter 12, concurrent server that calls a service program: ex12_3s. The program is han, in the folder in which the
 * server runs; it gets the client as its standard input and output.
 *
 * Repairs:
 * - The port is the one of its client ex12_3c, 9000; the book's server listens on 9002, where no client comes.
 * - clientlen is a socklen_t, as accept takes it; the book has an int.
 * - The port number can be overridden with the environment variable PORTNUM.
 * Kept: nobody waits for the children, so each stays a zombie until the server ends; where han cannot be run, the child
 * stays in the loop and ends at its next accept, of a descriptor that it has closed; clientlen is not set again before
 * the next accept.
 */
import "bsd-sockets/forkable";
import { AF_INET, accept, bind, listen, SOCK_STREAM, socket } from "bsd-sockets/sys/socket";
import { close, dup2, execl, fork, STDIN_FILENO, STDOUT_FILENO } from "bsd-sockets/unistd";
import { sockaddr_in } from "bsd-sockets/netinet/in";
import { htons, inet_addr } from "bsd-sockets/arpa/inet";
import { atoi, exit, getenv } from "bsd-sockets/stdlib";
import { perror, printf } from "bsd-sockets/stdio";
import { memset } from "bsd-sockets/string";
import { type int, sizeof, socklen_t } from "bsd-sockets/c";

const PORTNUM = getenv("PORTNUM") ? atoi(getenv("PORTNUM")!) : 9000;

function main(): int {
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
        // What han reads and writes on its standard streams is what the client sends and receives.
        dup2(ns, STDIN_FILENO);
        dup2(ns, STDOUT_FILENO);
        close(ns);
        execl("./han", "han", null);
    }
    close(ns);
  }

  return 0;
}

exit(main());

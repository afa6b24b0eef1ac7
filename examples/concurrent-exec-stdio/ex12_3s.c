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
#include <sys/types.h>
#include <sys/socket.h>
#include <unistd.h>
#include <netinet/in.h>
#include <arpa/inet.h>
#include <stdlib.h>
#include <stdio.h>
#include <string.h>

#define PORTNUM (getenv("PORTNUM") ? atoi(getenv("PORTNUM")) : 9000)

int main(void) {
  struct sockaddr_in sin, cli;
  int sd, ns;
  socklen_t clientlen = sizeof(cli);

  if ((sd = socket(AF_INET, SOCK_STREAM, 0)) == -1) {
    perror("socket");
    exit(1);
  }

  printf("** Create Socket\n");

  memset((char *)&sin, '\0', sizeof(sin));
  sin.sin_family = AF_INET;
  sin.sin_port = htons(PORTNUM);
  sin.sin_addr.s_addr = inet_addr("127.0.0.1");

  if (bind(sd, (struct sockaddr *)&sin, sizeof(sin))) {
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
    if ((ns = accept(sd, (struct sockaddr *)&cli, &clientlen)) == -1) {
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
        execl("./han", "han", (char *)0);
    }
    close(ns);
  }

  return 0;
}

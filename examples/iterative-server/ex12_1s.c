/*
 * Chapter 12, iterative server: ex12_1s.
 *
 * Repairs:
 * - clientlen is a socklen_t, as accept takes it; the book has an int.
 * - The port number 9000 can be overridden with the environment variable PORTNUM.
 * Kept: recv asks for strlen(buf) bytes, that is, for as many as the welcome text had; clientlen is not set again
 * before the next accept; close(sd) is never reached.
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
  char buf[256];
  struct sockaddr_in sin, cli;
  int sd, ns;
  socklen_t clientlen = sizeof(cli);

  // Every byte of the address counts, so the struct is cleared before its fields are set.
  memset((char *)&sin, '\0', sizeof(sin));
  sin.sin_family = AF_INET;
  sin.sin_port = htons(PORTNUM);
  sin.sin_addr.s_addr = inet_addr("127.0.0.1");

  if ((sd = socket(AF_INET, SOCK_STREAM, 0)) == -1) {
    perror("socket");
    exit(1);
  }

  if (bind(sd, (struct sockaddr *)&sin, sizeof(sin))) {
    perror("bind");
    exit(1);
  }

  // Up to five clients may wait while one is being served.
  if (listen(sd, 5)) {
    perror("listen");
    exit(1);
  }

  while (1) {
    // The new descriptor is this client's; sd goes on listening.
    if ((ns = accept(sd, (struct sockaddr *)&cli, &clientlen)) == -1) {
      perror("accept");
      exit(1);
    }

    sprintf(buf, "%s", inet_ntoa(cli.sin_addr));
    printf("*** Send a Message to Client(%s)\n", buf);

    // The NUL is sent too: the client prints what it receives as a string.
    strcpy(buf, "Welcome to Network Server!!!");
    if (send(ns, buf, strlen(buf) + 1, 0) == -1) {
      perror("send");
      exit(1);
    }
    if (recv(ns, buf, strlen(buf), 0) == -1) {
      perror("recv");
      exit(1);
    }
    printf("** From Client : %s\n", buf);
    close(ns);
  }
  close(sd);

  return 0;
}

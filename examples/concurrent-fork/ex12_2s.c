/*
 * Chapter 12, concurrent server: ex12_2s. Its client is ex12_1c of the iterative server.
 *
 * Repairs:
 * - clientlen is a socklen_t, as accept takes it; the book has an int.
 * - The port number 9000 can be overridden with the environment variable PORTNUM.
 * - The 5 seconds of sleep can be overridden with the environment variable SLEEP.
 * Kept: recv asks for strlen(buf) bytes, that is, for as many as the welcome text had, so the client's text is cut;
 * nobody waits for the children, so each stays a zombie until the server ends; clientlen is not set again before the
 * next accept.
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
#define SLEEP (getenv("SLEEP") ? atoi(getenv("SLEEP")) : 5)

int main(void) {
  char buf[256];
  struct sockaddr_in sin, cli;
  int sd, ns;
  socklen_t clientlen = sizeof(cli);

  if ((sd = socket(AF_INET, SOCK_STREAM, 0)) == -1) {
    perror("socket");
    exit(1);
  }

  memset((char *)&sin, '\0', sizeof(sin));
  sin.sin_family = AF_INET;
  sin.sin_port = htons(PORTNUM);
  sin.sin_addr.s_addr = inet_addr("127.0.0.1");

  if (bind(sd, (struct sockaddr *)&sin, sizeof(sin))) {
    perror("bind");
    exit(1);
  }

  if (listen(sd, 5)) {
    perror("listen");
    exit(1);
  }

  while (1) {
    if ((ns = accept(sd, (struct sockaddr *)&cli, &clientlen)) == -1) {
      perror("accept");
      exit(1);
    }
    // The child serves this client, while the parent is back in accept for the next one.
    switch (fork()) {
      case 0:
        close(sd);
        strcpy(buf, "Welcome to Server");
        if (send(ns, buf, strlen(buf) + 1, 0) == -1) {
          perror("send");
          exit(1);
        }

        if (recv(ns, buf, strlen(buf), 0) == -1) {
          perror("recv");
          exit(1);
        }
        printf("** From Client: %s\n", buf);
        // Time to look at the list of processes: there are two of this program now.
        sleep(SLEEP);
        exit(0);
    }
    // The child has its own copy; the connection ends only when all copies are closed.
    close(ns);
  }

  return 0;
}

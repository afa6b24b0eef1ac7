/*
 * Chapter 12, UDP server: ex12_5s.
 *
 * Repairs:
 * - clientlen is a socklen_t, as recvfrom takes it; the book has an int.
 * - buf starts zeroed, so that a datagram without a NUL still ends when it is printed.
 * - The port number 9000 can be overridden with the environment variable PORTNUM.
 * Kept: clientlen is not set again before the next recvfrom.
 */
#include <sys/types.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <arpa/inet.h>
#include <stdlib.h>
#include <stdio.h>
#include <string.h>

#define PORTNUM (getenv("PORTNUM") ? atoi(getenv("PORTNUM")) : 9000)

int main(void) {
  char buf[256] = {0};
  struct sockaddr_in sin, cli;
  int sd;
  socklen_t clientlen = sizeof(cli);

  if ((sd = socket(AF_INET, SOCK_DGRAM, 0)) == -1) {
    perror("socket");
    exit(1);
  }

  memset((char *)&sin, '\0', sizeof(sin));
  sin.sin_family = AF_INET;
  sin.sin_port = htons(PORTNUM);
  sin.sin_addr.s_addr = inet_addr("127.0.0.1");

  // No listen and no accept follow: a bound datagram socket receives from everyone.
  if (bind(sd, (struct sockaddr *)&sin, sizeof(sin))) {
    perror("bind");
    exit(1);
  }

  while (1) {
    // cli takes the sender's address, which is where the answer goes.
    if (recvfrom(sd, buf, 255, 0, (struct sockaddr *)&cli, &clientlen) == -1) {
      perror("recvfrom");
      exit(1);
    }
    printf("** From Client : %s\n", buf);

    strcpy(buf, "Hello Client");
    if (sendto(sd, buf, strlen(buf) + 1, 0, (struct sockaddr *)&cli, sizeof(cli)) == -1) {
      perror("sendto");
      exit(1);
    }
  }

  return 0;
}

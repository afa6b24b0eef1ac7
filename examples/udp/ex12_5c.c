/*
 * Chapter 12, UDP client: ex12_5c.
 *
 * Repairs:
 * - A failing recvfrom ends the program; the book goes on and writes to buf[-1].
 * - The port number 9000 can be overridden with the environment variable PORTNUM.
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
  int sd, n;
  char buf[256];
  struct sockaddr_in sin;

  // No connect follows: every sendto names its destination.
  if ((sd = socket(AF_INET, SOCK_DGRAM, 0)) == -1) {
    perror("socket");
    exit(1);
  }

  memset((char *)&sin, '\0', sizeof(sin));
  sin.sin_family = AF_INET;
  sin.sin_port = htons(PORTNUM);
  sin.sin_addr.s_addr = inet_addr("127.0.0.1");

  strcpy(buf, "I am a client");
  if (sendto(sd, buf, strlen(buf) + 1, 0, (struct sockaddr *)&sin, sizeof(sin)) == -1) {
    perror("sendto");
    exit(1);
  }

  // Who answers is already known, so the sender's address is not asked for.
  if ((n = recvfrom(sd, buf, 255, 0, NULL, NULL)) == -1) {
    perror("recvfrom");
    exit(1);
  }
  buf[n] = '\0';
  printf("** From Server : %s\n", buf);

  return 0;
}

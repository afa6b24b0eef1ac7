/*
 * Chapter 12, client of the concurrent server that calls bit: ex12_4c.
 *
 * Repairs:
 * - recv asks for sizeof(buf) - 1 bytes; with the book's sizeof(buf), buf[len] can be one byte past the buffer.
 * - send passes sizeof(buf) bytes; the book's sizeof(buf) + 1 is one byte past the buffer.
 * - buf starts zeroed, because the whole of it is sent; the book sends what was on the stack.
 * - The port number 9000 can be overridden with the environment variable PORTNUM.
 */
#include <sys/types.h>
#include <sys/socket.h>
#include <unistd.h>
#include <netdb.h>
#include <netinet/in.h>
#include <arpa/inet.h>
#include <stdlib.h>
#include <stdio.h>
#include <string.h>

#define PORTNUM (getenv("PORTNUM") ? atoi(getenv("PORTNUM")) : 9000)

int main(void) {
  int sd, len;
  char buf[256] = {0};
  struct sockaddr_in sin;

  memset((char *)&sin, '\0', sizeof(sin));
  sin.sin_family = AF_INET;
  sin.sin_port = htons(PORTNUM);
  sin.sin_addr.s_addr = inet_addr("127.0.0.1");

  if ((sd = socket(AF_INET, SOCK_STREAM, 0)) == -1) {
    perror("socket");
    exit(1);
  }

  printf("==> Create Socket\n");
  if (connect(sd, (struct sockaddr *)&sin, sizeof(sin))) {
    perror("connect");
    exit(1);
  }

  printf("==> Connect Server\n");
  if ((len = recv(sd, buf, sizeof(buf) - 1, 0)) == -1) {
    perror("recv");
    exit(1);
  }
  buf[len] = '\0';

  printf("==> From Server : %s\n", buf);

  strcpy(buf, "I want a TELNET Service.");
  if (send(sd, buf, sizeof(buf), 0) == -1) {
    perror("send");
    exit(1);
  }

  close(sd);

  return 0;
}

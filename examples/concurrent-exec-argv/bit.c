/*
 * Chapter 12, the service program that ex12_4s calls: bit. Its argument is the number of the client's descriptor.
 *
 * Repairs:
 * - len, which took the result of recv and which nothing used, is gone.
 * Kept: recv asks for strlen(buf) bytes, that is, for as many as the welcome text had (the client's is shorter).
 */
#include <sys/types.h>
#include <sys/socket.h>
#include <unistd.h>
#include <stdlib.h>
#include <stdio.h>
#include <string.h>

int main(int argc, char *argv[]) {
  char buf[256];
  int ns;

  (void)argc;
  ns = atoi(argv[1]);

  strcpy(buf, "Welcome to Server, from Bit");
  if (send(ns, buf, strlen(buf) + 1, 0) == -1) {
    perror("send");
    exit(1);
  }

  if (recv(ns, buf, strlen(buf), 0) == -1) {
    perror("recv");
    exit(1);
  }
  printf("@@ [Bit] From Client: %s\n", buf);
  close(ns);

  return 0;
}

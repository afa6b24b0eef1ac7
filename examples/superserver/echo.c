/*
 * A service program for superserver: writes back what it reads, until the client has no more. With the argument dgram,
 * its standard input is a datagram socket, and it answers one datagram.
 */
#include <sys/types.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <unistd.h>
#include <string.h>

static int echo_stream(void) {
  char buf[1024];
  int n;

  while ((n = read(STDIN_FILENO, buf, sizeof(buf))) > 0) {
    if (write(STDOUT_FILENO, buf, n) != n) {
      return 1;
    }
  }
  return n == 0 ? 0 : 1;
}

static int echo_datagram(void) {
  char buf[1024];
  struct sockaddr_in cli;
  socklen_t clientlen = sizeof(cli);
  int n;

  if ((n = recvfrom(STDIN_FILENO, buf, sizeof(buf), 0, (struct sockaddr *)&cli, &clientlen)) == -1) {
    return 1;
  }
  return sendto(STDOUT_FILENO, buf, n, 0, (struct sockaddr *)&cli, clientlen) == n ? 0 : 1;
}

int main(int argc, char *argv[]) {
  if (argc > 1 && strcmp(argv[1], "dgram") == 0) {
    return echo_datagram();
  }
  return echo_stream();
}

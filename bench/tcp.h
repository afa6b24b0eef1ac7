// The two ends of a TCP measurement: "server <slices> <calls>" prints its port and serves one client,
// "client <slices> <calls> <port>" measures.
#pragma once

#include <string.h>

#include "sockets.h"

static void serve(int fd, long calls);
static void run(int fd, long calls);

int main(int argc, char** argv) {
  struct sockaddr_in address;
  if (argc < 4) return 2;
  const long slices = atol(argv[2]), calls = atol(argv[3]);
  if (strcmp(argv[1], "server") == 0) {
    const int sd = listening(&address);
    printf("%d\n", ntohs(address.sin_port));
    fflush(stdout);
    const int fd = accept(sd, NULL, NULL);
    if (fd == -1) die("accept");
    serve(fd, calls);
    return 0;
  }
  if (argc < 5) return 2;
  address = loopback(atoi(argv[4]));
  report(run, connected(&address), slices, calls);
  return 0;
}

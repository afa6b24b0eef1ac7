// `calls` blocks of 64 KiB in one direction, then one byte back when all have arrived.
#include "../tcp.h"

enum { SIZE = 65536 };
static char buf[SIZE];

static void serve(int fd, long calls) {
  ssize_t n;
  long got = 0;
  while ((n = recv(fd, buf, sizeof buf, 0)) > 0) {
    got += n;
    if (got < calls * SIZE) continue;
    if (send(fd, buf, 1, 0) != 1) die("send");
    got = 0;
  }
}

static void run(int fd, long calls) {
  for (long i = 0; i < calls; i++) {
    if (send(fd, buf, sizeof buf, 0) != sizeof buf) die("send");
  }
  if (recv(fd, buf, 1, 0) != 1) die("recv");
}

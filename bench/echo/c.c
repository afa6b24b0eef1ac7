// 64 bytes there and back.
#include "../tcp.h"

enum { SIZE = 64 };

static void serve(int fd, long calls) {
  char buf[SIZE];
  ssize_t n;
  (void)calls;
  while ((n = recv(fd, buf, sizeof buf, 0)) > 0) {
    if (send(fd, buf, n, 0) != n) die("send");
  }
}

static void run(int fd, long calls) {
  char buf[SIZE] = {0};
  for (long i = 0; i < calls; i++) {
    if (send(fd, buf, sizeof buf, 0) != sizeof buf) die("send");
    for (ssize_t n, got = 0; got < SIZE; got += n) {
      if ((n = recv(fd, buf, sizeof buf, 0)) <= 0) die("recv");
    }
  }
}

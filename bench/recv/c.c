// recv on a TCP connection that has nothing to read. With "threads" as third argument the process has a second thread,
// which sleeps: the kernel and the C library then do more for each call, and node always has such threads.
#include <errno.h>
#include <pthread.h>

#include "../sockets.h"

static void run(int fd, long calls) {
  char buf[256];
  for (long i = 0; i < calls; i++) {
    if (recv(fd, buf, sizeof buf, MSG_DONTWAIT) != -1) die("recv");
  }
}

static void* sleeper(void* nothing) {
  pause();
  return nothing;
}

int main(int argc, char** argv) {
  struct sockaddr_in address;
  pthread_t thread;
  if (argc < 3) return 2;
  listening(&address);
  const int fd = connected(&address);
  if (argc > 3 && pthread_create(&thread, NULL, sleeper, NULL) != 0) die("pthread_create");
  report(run, fd, atol(argv[1]), atol(argv[2]));
  if (errno != EAGAIN) die("recv");
  return 0;
}

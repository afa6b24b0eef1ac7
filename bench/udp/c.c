// sendto from one socket, recvfrom on another one of the same process: 64 bytes.
#include "../sockets.h"

static int receiver;
static struct sockaddr_in to;

static void run(int fd, long calls) {
  char buf[64] = {0};
  struct sockaddr_in from;
  for (long i = 0; i < calls; i++) {
    socklen_t length = sizeof from;
    if (sendto(fd, buf, sizeof buf, 0, (struct sockaddr*)&to, sizeof to) != sizeof buf) die("sendto");
    if (recvfrom(receiver, buf, sizeof buf, 0, (struct sockaddr*)&from, &length) != sizeof buf) die("recvfrom");
  }
}

int main(int argc, char** argv) {
  struct sockaddr_in address;
  if (argc < 3) return 2;
  receiver = bound(SOCK_DGRAM, &to);
  report(run, bound(SOCK_DGRAM, &address), atol(argv[1]), atol(argv[2]));
  return 0;
}

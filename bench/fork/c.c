// fork, _exit and waitpid.
#include <sys/wait.h>
#include <unistd.h>

#include "../sockets.h"

static void run(int fd, long calls) {
  (void)fd;
  for (long i = 0; i < calls; i++) {
    const pid_t pid = fork();
    if (pid == 0) _exit(0);
    if (pid == -1 || waitpid(pid, NULL, 0) != pid) die("fork");
  }
}

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  report(run, -1, atol(argv[1]), atol(argv[2]));
  return 0;
}

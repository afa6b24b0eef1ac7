// Opens descriptors of every kind that is no socket, and runs a program (argv[1] with the arguments after it) that has inherited them.
// The program's last argument lists them: "kind=number,…", with -1 where this system does not give that kind to this user.
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/bpf.h>
#include <linux/perf_event.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/mman.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <unistd.h>

static char list[4096];

static void give(const char *kind, long fd) {
  char text[64];
  if (fd >= 0) fcntl((int)fd, F_SETFD, 0);
  snprintf(text, sizeof text, "%s%s=%ld", list[0] ? "," : "", kind, fd < 0 ? -1L : fd);
  strcat(list, text);
}

static void files(void) {
  char path[] = "/tmp/bsd-sockets-XXXXXX";
  give("regular file", mkstemp(path));
  give("O_PATH of a file", open(path, O_PATH));
  unlink(path);
  mkfifo(path, 0600);
  give("fifo", open(path, O_RDWR));
  unlink(path);
  give("folder", open("/", O_RDONLY));
  give("O_PATH of a folder", open("/", O_PATH));
  give("/dev/null", open("/dev/null", O_RDWR));
  give("/dev/zero", open("/dev/zero", O_RDWR));
  give("/dev/ptmx", open("/dev/ptmx", O_RDWR | O_NOCTTY));
  give("file of /proc", open("/proc/self/maps", O_RDONLY));
  give("namespace", open("/proc/self/ns/net", O_RDONLY));
}

static void others(void) {
  sigset_t set;
  int ends[2] = {-1, -1};
  char ring[256] = {0};
  struct perf_event_attr event = {.type = PERF_TYPE_SOFTWARE, .size = sizeof event, .config = PERF_COUNT_SW_DUMMY};
  union bpf_attr map = {0};
  map.map_type = BPF_MAP_TYPE_ARRAY;
  map.key_size = map.value_size = 4;
  map.max_entries = 1;
  sigemptyset(&set);
  sigaddset(&set, SIGUSR1);
  if (pipe(ends) != 0) ends[0] = ends[1] = -1;
  give("pipe read end", ends[0]);
  give("pipe write end", ends[1]);
  give("epoll", epoll_create1(0));
  give("eventfd", eventfd(0, 0));
  give("signalfd", signalfd(-1, &set, 0));
  give("timerfd", timerfd_create(CLOCK_MONOTONIC, 0));
  give("inotify", inotify_init1(0));
  give("memfd", memfd_create("memory", 0));
  give("pidfd", syscall(SYS_pidfd_open, getpid(), 0));
  give("fanotify", syscall(SYS_fanotify_init, 0, O_RDONLY));
  give("userfaultfd", syscall(SYS_userfaultfd, 1));
  give("perf event", syscall(SYS_perf_event_open, &event, 0, -1, -1, 0));
  give("io_uring", syscall(SYS_io_uring_setup, 1, ring));
  give("bpf map", syscall(SYS_bpf, BPF_MAP_CREATE, &map, sizeof map));
  give("fsopen", syscall(SYS_fsopen, "proc", 0));
  give("open_tree", syscall(SYS_open_tree, AT_FDCWD, "/", 0));
  give("memfd_secret", syscall(SYS_memfd_secret, 0));
}

int main(int argc, char **argv) {
  char *arguments[8] = {0};
  files();
  others();
  for (int i = 1; i < argc && i < 7; i++) arguments[i - 1] = argv[i];
  arguments[argc - 1] = list;
  execv(arguments[0], arguments);
  perror(arguments[0]);
  return 127;
}

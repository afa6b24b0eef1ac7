// The C twin of eintr.mjs: the same cases, whose outcomes are what the kernel and the C library do.
//   eintr <case> <1: with SA_RESTART> <times> <fifo> <file>
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

static int restart, handled, a = -1, b = -1, held = -1, holder = -1, got = -1;
static const char *fifo, *file;
static struct sockaddr_in in;
static struct sockaddr_un un;
static char buffer[65536];
static void (*release)(void);

static int must(int result) {
  if (result == -1) {
    perror("a call that prepares a case");
    exit(2);
  }
  return result;
}

static void drop(int *fd) {
  if (*fd != -1) must(close(*fd));
  *fd = -1;
}

static void on_signal(int signum) {
  (void)signum;
  handled++;
  if (restart && release != NULL) release();
}

static void limit(int fd) {
  struct timeval timeout = {20, 0};
  must(setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &timeout, sizeof timeout));
  must(setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &timeout, sizeof timeout));
}

static void fill(int fd) {
  const int flags = fcntl(fd, F_GETFL);
  must(fcntl(fd, F_SETFL, flags | O_NONBLOCK));
  while (write(fd, buffer, 4096) > 0) continue;
  while (write(fd, buffer, 1) > 0) continue;
  must(fcntl(fd, F_SETFL, flags));
}

static void pair(int type) {
  int sv[2];
  must(socketpair(AF_UNIX, type, 0, sv));
  a = sv[0];
  b = sv[1];
}
static void a_stream(void) { pair(SOCK_STREAM); }
static void a_datagram(void) { pair(SOCK_DGRAM); }
static void a_pipe(void) {
  int ends[2];
  must(pipe(ends));
  a = ends[0];
  b = ends[1];
}
static void a_listener(void) {
  socklen_t length = sizeof in;
  in.sin_family = AF_INET;
  in.sin_addr.s_addr = inet_addr("127.0.0.1");
  a = must(socket(AF_INET, SOCK_STREAM, 0));
  must(bind(a, (struct sockaddr *)&in, sizeof in));
  must(listen(a, 0));
  must(getsockname(a, (struct sockaddr *)&in, &length));
}
static void fill_a(void) { fill(a); }
static void fill_b(void) { fill(b); }
static void feed(void) { must(write(b, "x\n", 1)); }
static void feed_line(void) { must(write(b, "x\n", 2)); }
static void drain_a(void) { must(read(a, buffer, 4096)); }
static void drain_b(void) {
  while (recv(b, buffer, sizeof buffer, MSG_DONTWAIT) > 0) continue;
}

static int call_accept(void) { return got = accept(a, NULL, NULL); }
static void join(void) {
  held = must(socket(AF_INET, SOCK_STREAM, 0));
  must(connect(held, (struct sockaddr *)&in, sizeof in));
}
static void leave(void) {
  drop(&held);
  drop(&got);
}

static void busy_unix(void) {
  un.sun_family = AF_UNIX;
  snprintf(un.sun_path + 1, sizeof un.sun_path - 1, "bsd-sockets-eintr-%d", (int)getpid());
  b = must(socket(AF_UNIX, SOCK_STREAM, 0));
  must(bind(b, (struct sockaddr *)&un, sizeof un));
  must(listen(b, 0));
  for (int fd = 0; fd != -1;) {
    fd = must(socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0));
    if (connect(fd, (struct sockaddr *)&un, sizeof un) == -1) drop(&fd);
  }
}
static void new_unix(void) { a = must(socket(AF_UNIX, SOCK_STREAM, 0)); }
static void new_limited_unix(void) { new_unix(), limit(a); }
static int connect_unix(void) { return connect(a, (struct sockaddr *)&un, sizeof un); }
static void accept_b(void) {
  int fd = must(accept(b, NULL, NULL));
  drop(&fd);
}
static void drop_a(void) { drop(&a); }
static void busy_tcp(void) {
  a_listener();
  b = a;
  must(connect(must(socket(AF_INET, SOCK_STREAM, 0)), (struct sockaddr *)&in, sizeof in));
}
static void new_tcp(void) { a = must(socket(AF_INET, SOCK_STREAM, 0)); }
static int connect_tcp(void) { return connect(a, (struct sockaddr *)&in, sizeof in); }

static int call_recv(void) { return recv(a, buffer, 16, 0); }
static int call_recvfrom(void) { return recvfrom(a, buffer, 16, 0, NULL, NULL); }
static int call_read(void) { return read(a, buffer, 16); }
static int call_send(void) { return send(a, "x", 1, 0); }
static int call_sendto(void) { return sendto(a, "x", 1, 0, NULL, 0); }
static int call_write(void) { return write(a, "x", 1); }
static int write_b(void) { return write(b, "x", 1); }
static void limited_stream(void) { a_stream(), limit(a); }
static void limited_datagram(void) { a_datagram(), limit(a); }
static void limited_listener(void) { a_listener(), limit(a); }

// A child that lives until the write end of the pipe is closed, and that holds a lock of the file where `lock` is set.
static struct flock whole(int type) {
  struct flock lock = {.l_type = type, .l_whence = SEEK_SET};
  return lock;
}
static void child(int lock) {
  int alive[2], ready[2];
  if (holder != -1) return;
  must(pipe(alive));
  must(pipe(ready));
  if (must(fork()) == 0) {
    struct flock exclusive = whole(F_WRLCK);
    must(close(alive[1]));
    if (lock) must(fcntl(must(open(file, O_RDWR)), F_SETLK, &exclusive));
    must(write(ready[1], "x", 1));
    must(read(alive[0], buffer, 1));
    _exit(0);
  }
  must(close(alive[0]));
  must(close(ready[1]));
  must(read(ready[0], buffer, 1));
  must(close(ready[0]));
  holder = alive[1];
}
static void start_child(void) { child(0); }
static void start_holder(void) { child(1); }
static void end_child(void) { drop(&holder); }
static int call_wait(void) { return wait(NULL); }
static int call_waitpid(void) { return waitpid(-1, NULL, 0); }
static int call_waitid(void) { return waitid(P_ALL, 0, NULL, WEXITED); }

static void open_file(void) { a = must(open(file, O_RDWR)); }
static int call_lock(void) {
  struct flock lock = whole(F_WRLCK);
  return fcntl(a, F_SETLKW, &lock);
}
static void unlock(void) {
  struct flock none = whole(F_UNLCK);
  must(fcntl(a, F_SETLK, &none));
  if (holder == -1) must(wait(NULL));
}
static void ofd(int fd, int type) {
  struct flock lock = whole(type);
  must(fcntl(fd, F_OFD_SETLK, &lock));
}
static void open_twice(void) {
  open_file();
  b = must(open(file, O_RDWR));
}
static void lock_b(void) {
  ofd(a, F_UNLCK);
  ofd(b, F_WRLCK);
}
static void unlock_b(void) { ofd(b, F_UNLCK); }
static int call_ofd_lock(void) {
  struct flock lock = whole(F_WRLCK);
  return fcntl(a, F_OFD_SETLKW, &lock);
}

static int call_open(void) { return got = open(fifo, O_RDONLY); }
static void open_writer(void) { held = must(open(fifo, O_RDWR | O_NONBLOCK)); }

static int call_select(void) {
  fd_set set;
  FD_ZERO(&set);
  FD_SET(a, &set);
  return select(a + 1, &set, NULL, NULL, NULL);
}
// sleep() tells the seconds that are left, and no error.
static int call_sleep(void) {
  if (sleep(30) == 0) return 0;
  errno = EINTR;
  return -1;
}
static int call_usleep(void) { return usleep(30000000); }
static int call_sigsuspend(void) {
  sigset_t none;
  sigemptyset(&none);
  return sigsuspend(&none);
}

static void input(void) {
  a_pipe();
  must(dup2(a, 0));
}
static int call_getchar(void) { return getchar(); }
static int call_fgets(void) { return fgets(buffer, 16, stdin) == NULL ? -1 : 0; }
static void clear_input(void) { clearerr(stdin); }
static void output(void) {
  a_pipe();
  must(dup2(b, 1));
}
static void fill_output(void) {
  fill(b);
  must(puts("text"));
}
static int call_fflush(void) { return fflush(stdout); }
static void clear_output(void) { clearerr(stdout); }

static const struct {
  const char *name;
  void (*setup)(void), (*before)(void);
  int (*call)(void);
  void (*release)(void), (*after)(void);
  const int *first;  // the descriptor that is the system call's first argument
} cases[] = {
    {"accept", a_listener, NULL, call_accept, join, leave, &a},
    {"accept SO_RCVTIMEO", limited_listener, NULL, call_accept, NULL, NULL, &a},
    {"connect", busy_unix, new_unix, connect_unix, accept_b, drop_a, &a},
    {"connect SO_SNDTIMEO", busy_unix, new_limited_unix, connect_unix, NULL, drop_a, &a},
    {"connect TCP", busy_tcp, new_tcp, connect_tcp, accept_b, drop_a, &a},
    {"recv", a_stream, NULL, call_recv, feed, NULL, &a},
    {"recv SO_RCVTIMEO", limited_stream, NULL, call_recv, NULL, NULL, &a},
    {"recvfrom", a_datagram, NULL, call_recvfrom, feed, NULL, &a},
    {"recvfrom SO_RCVTIMEO", limited_datagram, NULL, call_recvfrom, NULL, NULL, &a},
    {"read", a_stream, NULL, call_read, feed, NULL, &a},
    {"read SO_RCVTIMEO", limited_stream, NULL, call_read, NULL, NULL, &a},
    {"read pipe", a_pipe, NULL, call_read, feed, NULL, &a},
    {"send", a_stream, fill_a, call_send, drain_b, NULL, &a},
    {"send SO_SNDTIMEO", limited_stream, fill_a, call_send, NULL, NULL, &a},
    {"sendto", a_datagram, fill_a, call_sendto, drain_b, NULL, &a},
    {"sendto SO_SNDTIMEO", limited_datagram, fill_a, call_sendto, NULL, NULL, &a},
    {"write", a_stream, fill_a, call_write, drain_b, NULL, &a},
    {"write SO_SNDTIMEO", limited_stream, fill_a, call_write, NULL, NULL, &a},
    {"write pipe", a_pipe, fill_b, write_b, drain_a, NULL, &b},
    {"wait", NULL, start_child, call_wait, end_child, NULL, NULL},
    {"waitpid", NULL, start_child, call_waitpid, end_child, NULL, NULL},
    {"waitid", NULL, start_child, call_waitid, end_child, NULL, NULL},
    {"select", a_pipe, NULL, call_select, NULL, NULL, NULL},
    {"sleep", NULL, NULL, call_sleep, NULL, NULL, NULL},
    {"usleep", NULL, NULL, call_usleep, NULL, NULL, NULL},
    {"pause", NULL, NULL, pause, NULL, NULL, NULL},
    {"sigsuspend", NULL, NULL, call_sigsuspend, NULL, NULL, NULL},
    {"open", NULL, NULL, call_open, open_writer, leave, NULL},
    {"F_SETLKW", open_file, start_holder, call_lock, end_child, unlock, &a},
    {"F_OFD_SETLKW", open_twice, lock_b, call_ofd_lock, unlock_b, NULL, &a},
    {"getchar", input, NULL, call_getchar, feed, clear_input, NULL},
    {"fgets", input, NULL, call_fgets, feed_line, clear_input, NULL},
    {"fflush", output, fill_output, call_fflush, NULL, clear_output, NULL},
};

int main(int argc, char **argv) {
  size_t i = 0;
  const size_t count = sizeof cases / sizeof *cases;
  if (argc != 6) return 2;
  while (i < count && strcmp(cases[i].name, argv[1]) != 0) i++;
  if (i == count) return 2;
  restart = atoi(argv[2]);
  fifo = argv[4];
  file = argv[5];
  release = cases[i].release;
  struct sigaction action = {.sa_handler = on_signal, .sa_flags = restart ? SA_RESTART : 0};
  must(sigaction(SIGUSR1, &action, NULL));
  if (cases[i].setup != NULL) cases[i].setup();
  for (int times = atoi(argv[3]); times > 0; times--) {
    if (cases[i].before != NULL) cases[i].before();
    handled = 0;
    dprintf(3, "begin %d %d\n", cases[i].first == NULL ? -1 : *cases[i].first, a);
    errno = 0;
    const int result = cases[i].call();
    const int error = errno;
    dprintf(3, "%s %d\n", result != -1 ? "done" : error == EINTR ? "EINTR" : strerror(error), handled);
    if (cases[i].after != NULL) cases[i].after();
  }
  dprintf(3, "end\n");
  _exit(0);
}

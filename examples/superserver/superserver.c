/*
 * A super server in the spirit of inetd and xinetd, as the lecture "TCP-based programming" (week 13) describes them: one
 * daemon waits for the clients of all services, and the program of a service runs only while it has a client, which is
 * its standard input and output.
 *
 * The program is ours: the lecture has no source of one. It takes a configuration file (see superserver.conf), which it
 * reads again on SIGHUP, and serves on the loopback address.
 */
#include <sys/types.h>
#include <sys/socket.h>
#include <sys/select.h>
#include <sys/wait.h>
#include <netinet/in.h>
#include <arpa/inet.h>
#include <signal.h>
#include <fcntl.h>
#include <unistd.h>
#include <stdlib.h>
#include <stdio.h>
#include <string.h>
#include <errno.h>
#include "config.h"

#define BACKLOG 64

static struct service services[MAX_SERVICES];
static struct service fresh[MAX_SERVICES];
static int count;

// A signal may come at any time, also just before select: its handler writes into this pipe, which select looks at.
static int wakeup[2];

// No child stays a zombie. Its number goes to the main loop; 0 is SIGHUP.
static void reap(int signum) {
  int saved = errno;
  pid_t pid;

  (void)signum;
  while ((pid = waitpid(-1, NULL, WNOHANG)) > 0) {
    write(wakeup[1], &pid, sizeof(pid));
  }
  errno = saved;
}

static void hang_up(int signum) {
  int saved = errno;
  pid_t pid = 0;

  (void)signum;
  write(wakeup[1], &pid, sizeof(pid));
  errno = saved;
}

static int fail(struct service *s, const char *what) {
  fprintf(stderr, "superserver: %s: %s: %s\n", s->name, what, strerror(errno));
  return -1;
}

static int open_socket(struct service *s) {
  struct sockaddr_in sin;
  int on = 1;

  if ((s->sd = socket(AF_INET, s->type, 0)) == -1) {
    return fail(s, "socket");
  }
  memset(&sin, 0, sizeof(sin));
  sin.sin_family = AF_INET;
  sin.sin_port = htons(s->port);
  sin.sin_addr.s_addr = htonl(INADDR_LOOPBACK);

  // Connections of the superserver before this one may still be closing.
  if (s->type == SOCK_STREAM && setsockopt(s->sd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on)) == -1) {
    return fail(s, "setsockopt");
  }
  if (bind(s->sd, (struct sockaddr *)&sin, sizeof(sin)) == -1) {
    return fail(s, "bind");
  }
  if (s->type == SOCK_STREAM && listen(s->sd, BACKLOG) == -1) {
    return fail(s, "listen");
  }
  return 0;
}

static int open_service(struct service *s) {
  if (s->sd == -1 && open_socket(s) == -1) {
    close(s->sd);
    s->sd = -1;
    return -1;
  }
  // No program but its own gets the socket. A client may be gone again when accept looks for it.
  fcntl(s->sd, F_SETFD, FD_CLOEXEC);
  fcntl(s->sd, F_SETFL, s->wait ? 0 : O_NONBLOCK);
  fprintf(stderr, "superserver: %s on port %d runs %s\n", s->name, s->port, s->server);
  return 0;
}

// A service whose port and type stay keeps its socket: no client is turned away while the file is read again.
static void keep_socket(struct service *s) {
  for (int i = 0; i < count; i++) {
    if (services[i].port == s->port && services[i].type == s->type) {
      s->sd = services[i].sd;
      s->pid = services[i].pid;
      services[i].sd = -1;
    }
  }
}

// Takes over what the file says. Where it says nothing that makes sense, all stays as it was.
static int load(const char *path) {
  int n, result = 0;

  if ((n = read_config(path, fresh)) == -1) {
    return -1;
  }
  for (int i = 0; i < n; i++) {
    keep_socket(&fresh[i]);
  }
  for (int i = 0; i < count; i++) {
    if (services[i].sd != -1) {
      close(services[i].sd);
    }
  }
  for (count = 0; count < n; count++) {
    services[count] = fresh[count];
    if (open_service(&services[count]) == -1) {
      result = -1;
    }
  }
  return result;
}

// In the child: turns into the service's program.
static void become(struct service *s, int ns) {
  char *argv[MAX_WORDS + 2];

  argv[0] = s->name;
  for (int i = 0; i < s->nargs; i++) {
    argv[i + 1] = s->args[i];
  }
  argv[s->nargs + 1] = NULL;
  dup2(ns, STDIN_FILENO);
  dup2(ns, STDOUT_FILENO);
  close(ns);
  execv(s->server, argv);
  fail(s, s->server);
  _exit(1);
}

static void start(struct service *s) {
  int ns = s->sd;
  pid_t pid;

  if (!s->wait && (ns = accept(s->sd, NULL, NULL)) == -1) {
    return;
  }
  if ((pid = fork()) == 0) {
    become(s, ns);
  }
  if (pid == -1) {
    fail(s, "fork");
  } else if (s->wait) {
    s->pid = pid;
  }
  if (!s->wait) {
    close(ns);
  }
}

// What a signal handler wrote: a program has ended, and its service has to be looked at again; or the file has changed.
static void wake(const char *path) {
  pid_t pid;

  if (read(wakeup[0], &pid, sizeof(pid)) == -1) {
    return;
  }
  if (pid == 0) {
    fprintf(stderr, "superserver: reading %s again\n", path);
    load(path);
  }
  for (int i = 0; i < count; i++) {
    if (pid != 0 && services[i].pid == pid) {
      services[i].pid = 0;
    }
  }
}

// Waits for clients of any service, and for the handlers.
static void serve(const char *path) {
  fd_set set;
  int highest = wakeup[0];

  FD_ZERO(&set);
  FD_SET(wakeup[0], &set);
  for (int i = 0; i < count; i++) {
    if (services[i].sd != -1 && services[i].pid == 0) {
      FD_SET(services[i].sd, &set);
      if (services[i].sd > highest) {
        highest = services[i].sd;
      }
    }
  }
  if (select(highest + 1, &set, NULL, NULL, NULL) == -1) {
    if (errno != EINTR) {
      perror("superserver: select");
      exit(1);
    }
    return;
  }
  // This comes first and alone: the sockets that are open afterwards may be others.
  if (FD_ISSET(wakeup[0], &set)) {
    wake(path);
    return;
  }
  for (int i = 0; i < count; i++) {
    if (services[i].sd != -1 && FD_ISSET(services[i].sd, &set)) {
      start(&services[i]);
    }
  }
}

int main(int argc, char *argv[]) {
  if (argc != 2) {
    fprintf(stderr, "Usage: superserver <configuration file>\n");
    exit(1);
  }
  if (pipe(wakeup) == -1) {
    perror("superserver: pipe");
    exit(1);
  }
  for (int i = 0; i < 2; i++) {
    fcntl(wakeup[i], F_SETFD, FD_CLOEXEC);
    fcntl(wakeup[i], F_SETFL, O_NONBLOCK);
  }
  signal(SIGCHLD, reap);
  signal(SIGHUP, hang_up);

  if (load(argv[1]) == -1) {
    exit(1);
  }
  while (1) {
    serve(argv[1]);
  }

  return 0;
}

/*
 * A super server in the spirit of inetd and xinetd, as the lecture "TCP-based programming" (week 13) describes them: one
 * daemon waits for the clients of all services, and the program of a service runs only while it has a client, which is
 * its standard input and output.
 *
 * The program is ours: the lecture has no source of one. It takes a configuration file (see superserver.conf), which it
 * reads again on SIGHUP, and serves on the loopback address.
 */
import "bsd-sockets/forkable";
import {
  AF_INET,
  accept,
  bind,
  listen,
  SO_REUSEADDR,
  SOCK_STREAM,
  SOL_SOCKET,
  setsockopt,
  socket,
} from "bsd-sockets/sys/socket";
import { FD_ISSET, FD_SET, FD_ZERO, fd_set, select } from "bsd-sockets/sys/select";
import { WNOHANG, waitpid } from "bsd-sockets/sys/wait";
import { INADDR_LOOPBACK, sockaddr_in } from "bsd-sockets/netinet/in";
import { htonl, htons } from "bsd-sockets/arpa/inet";
import { SIGCHLD, SIGHUP, signal } from "bsd-sockets/signal";
import { F_SETFD, F_SETFL, FD_CLOEXEC, fcntl, O_NONBLOCK } from "bsd-sockets/fcntl";
import { _exit, close, dup2, execv, fork, pipe, read, STDIN_FILENO, STDOUT_FILENO, write } from "bsd-sockets/unistd";
import { exit } from "bsd-sockets/stdlib";
import { fprintf, perror, stderr } from "bsd-sockets/stdio";
import { memset, strerror } from "bsd-sockets/string";
import { EINTR, errno, set_errno } from "bsd-sockets/errno";
import { read_config, type service } from "./config.ts";
import { array, int, sizeof } from "bsd-sockets/c";

const BACKLOG = 64;

const services: service[] = [];
const fresh: service[] = [];
let count = 0;

// A signal may come at any time, also just before select: its handler writes into this pipe, which select looks at.
const wakeup = array(int, 2);

// No child stays a zombie. Its number goes to the main loop; 0 is SIGHUP.
function reap(signum: int): void {
  const saved = errno();
  const pid = int(0);

  void signum;
  while ((pid.value = waitpid(-1, null, WNOHANG)) > 0) {
    write(wakeup[1], pid, sizeof(pid));
  }
  set_errno(saved);
}

function hang_up(signum: int): void {
  const saved = errno();
  const pid = int(0);

  void signum;
  write(wakeup[1], pid, sizeof(pid));
  set_errno(saved);
}

function fail(s: service, what: string | Buffer): int {
  fprintf(stderr, "superserver: %s: %s: %s\n", s.name, what, strerror(errno()));
  return -1;
}

function open_socket(s: service): int {
  const sin = new sockaddr_in();
  const on = int(1);

  if ((s.sd = socket(AF_INET, s.type, 0)) === -1) {
    return fail(s, "socket");
  }
  memset(sin, 0, sizeof(sin));
  sin.sin_family = AF_INET;
  sin.sin_port = htons(s.port);
  sin.sin_addr.s_addr = htonl(INADDR_LOOPBACK);

  // Connections of the superserver before this one may still be closing.
  if (s.type === SOCK_STREAM && setsockopt(s.sd, SOL_SOCKET, SO_REUSEADDR, on, sizeof(on)) === -1) {
    return fail(s, "setsockopt");
  }
  if (bind(s.sd, sin, sizeof(sin)) === -1) {
    return fail(s, "bind");
  }
  if (s.type === SOCK_STREAM && listen(s.sd, BACKLOG) === -1) {
    return fail(s, "listen");
  }
  return 0;
}

function open_service(s: service): int {
  if (s.sd === -1 && open_socket(s) === -1) {
    close(s.sd);
    s.sd = -1;
    return -1;
  }
  // No program but its own gets the socket. A client may be gone again when accept looks for it.
  fcntl(s.sd, F_SETFD, FD_CLOEXEC);
  fcntl(s.sd, F_SETFL, s.wait ? 0 : O_NONBLOCK);
  fprintf(stderr, "superserver: %s on port %d runs %s\n", s.name, s.port, s.server);
  return 0;
}

// A service whose port and type stay keeps its socket: no client is turned away while the file is read again.
function keep_socket(s: service): void {
  for (let i = 0; i < count; i++) {
    if (services[i].port === s.port && services[i].type === s.type) {
      s.sd = services[i].sd;
      s.pid = services[i].pid;
      services[i].sd = -1;
    }
  }
}

// Takes over what the file says. Where it says nothing that makes sense, all stays as it was.
function load(path: string): int {
  let n: int;
  let result = 0;

  if ((n = read_config(path, fresh)) === -1) {
    return -1;
  }
  for (let i = 0; i < n; i++) {
    keep_socket(fresh[i]);
  }
  for (let i = 0; i < count; i++) {
    if (services[i].sd !== -1) {
      close(services[i].sd);
    }
  }
  for (count = 0; count < n; count++) {
    services[count] = fresh[count];
    if (open_service(services[count]) === -1) {
      result = -1;
    }
  }
  return result;
}

// In the child: turns into the service's program.
function become(s: service, ns: int): void {
  const argv: (Buffer | null)[] = [];

  argv[0] = s.name;
  for (let i = 0; i < s.nargs; i++) {
    argv[i + 1] = s.args[i];
  }
  argv[s.nargs + 1] = null;
  dup2(ns, STDIN_FILENO);
  dup2(ns, STDOUT_FILENO);
  close(ns);
  execv(s.server, argv);
  fail(s, s.server);
  _exit(1);
}

function start(s: service): void {
  let ns = s.sd;
  let pid: int;

  if (!s.wait && (ns = accept(s.sd, null, null)) === -1) {
    return;
  }
  if ((pid = fork()) === 0) {
    become(s, ns);
  }
  if (pid === -1) {
    fail(s, "fork");
  } else if (s.wait) {
    s.pid = pid;
  }
  if (!s.wait) {
    close(ns);
  }
}

// What a signal handler wrote: a program has ended, and its service has to be looked at again; or the file has changed.
function wake(path: string): void {
  const pid = int(0);

  if (read(wakeup[0], pid, sizeof(pid)) === -1) {
    return;
  }
  if (pid.value === 0) {
    fprintf(stderr, "superserver: reading %s again\n", path);
    load(path);
  }
  for (let i = 0; i < count; i++) {
    if (pid.value !== 0 && services[i].pid === pid.value) {
      services[i].pid = 0;
    }
  }
}

// Waits for clients of any service, and for the handlers.
function serve(path: string): void {
  const set = new fd_set();
  let highest = wakeup[0];

  FD_ZERO(set);
  FD_SET(wakeup[0], set);
  for (let i = 0; i < count; i++) {
    if (services[i].sd !== -1 && services[i].pid === 0) {
      FD_SET(services[i].sd, set);
      if (services[i].sd > highest) {
        highest = services[i].sd;
      }
    }
  }
  if (select(highest + 1, set, null, null, null) === -1) {
    if (errno() !== EINTR) {
      perror("superserver: select");
      exit(1);
    }
    return;
  }
  // This comes first and alone: the sockets that are open afterwards may be others.
  if (FD_ISSET(wakeup[0], set)) {
    wake(path);
    return;
  }
  for (let i = 0; i < count; i++) {
    if (services[i].sd !== -1 && FD_ISSET(services[i].sd, set)) {
      start(services[i]);
    }
  }
}

function main(argc: int, argv: string[]): int {
  if (argc !== 2) {
    fprintf(stderr, "Usage: superserver <configuration file>\n");
    exit(1);
  }
  if (pipe(wakeup) === -1) {
    perror("superserver: pipe");
    exit(1);
  }
  for (let i = 0; i < 2; i++) {
    fcntl(wakeup[i], F_SETFD, FD_CLOEXEC);
    fcntl(wakeup[i], F_SETFL, O_NONBLOCK);
  }
  signal(SIGCHLD, reap);
  signal(SIGHUP, hang_up);

  if (load(argv[1]) === -1) {
    exit(1);
  }
  while (1) {
    serve(argv[1]);
  }

  return 0;
}

exit(main(process.argv.length - 1, process.argv.slice(1)));

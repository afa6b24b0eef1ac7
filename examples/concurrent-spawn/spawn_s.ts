/*
 * The concurrent server that calls a service program, in the form that Windows has, too: ex12_3s with posix_spawn in the
 * place of fork, dup2, close and exec. The program is han; it gets the client as its standard input and output.
 *
 * The program is ours: the book has no such form of it. What differs from ex12_3s besides:
 * - han is the one of ex12_3s, in the folder next to this one.
 * - The children that have ended are waited for when the next client comes, without a signal (Windows has no SIGCHLD):
 *   the last ones stay zombies until then.
 * - A han that cannot be run is reported, and the server goes on.
 */
import { AF_INET, accept, bind, listen, SOCK_STREAM, socket } from "bsd-sockets/sys/socket";
import { WNOHANG, waitpid } from "bsd-sockets/sys/wait";
import { close, STDIN_FILENO, STDOUT_FILENO } from "bsd-sockets/unistd";
import { sockaddr_in } from "bsd-sockets/netinet/in";
import { htons, inet_addr } from "bsd-sockets/arpa/inet";
import {
  posix_spawn,
  posix_spawn_file_actions_addclose,
  posix_spawn_file_actions_adddup2,
  posix_spawn_file_actions_destroy,
  posix_spawn_file_actions_init,
  posix_spawn_file_actions_t,
} from "bsd-sockets/spawn";
import { atoi, exit, getenv } from "bsd-sockets/stdlib";
import { fprintf, perror, printf, stderr } from "bsd-sockets/stdio";
import { memset, strerror } from "bsd-sockets/string";
import { int, sizeof, socklen_t } from "bsd-sockets/c";

const PORTNUM = getenv("PORTNUM") ? atoi(getenv("PORTNUM")!) : 9000;

const environ = Object.entries(process.env).map(([name, value]) => `${name}=${value}`);

function main(): int {
  const sin = new sockaddr_in();
  const cli = new sockaddr_in();
  let sd: int, ns: int, error: int;
  const pid = int(0);
  const clientlen = socklen_t(sizeof(cli));
  const actions = new posix_spawn_file_actions_t();
  const argv = ["han", null];

  if ((sd = socket(AF_INET, SOCK_STREAM, 0)) === -1) {
    perror("socket");
    exit(1);
  }

  printf("** Create Socket\n");

  memset(sin, "\0", sizeof(sin));
  sin.sin_family = AF_INET;
  sin.sin_port = htons(PORTNUM);
  sin.sin_addr.s_addr = inet_addr("127.0.0.1");

  if (bind(sd, sin, sizeof(sin))) {
    perror("bind");
    exit(1);
  }
  printf("** Bind Socket\n");

  if (listen(sd, 5)) {
    perror("listen");
    exit(1);
  }
  printf("** Listen Socket\n");

  while (1) {
    if ((ns = accept(sd, cli, clientlen)) === -1) {
      perror("accept");
      exit(1);
    }
    printf("** Accept Client\n");

    while ((pid.value = waitpid(-1, null, WNOHANG)) > 0) {
      printf("** End of a Child\n");
    }

    // What the child does between fork and exec, written down beforehand: close(sd), dup2(ns, …), close(ns).
    posix_spawn_file_actions_init(actions);
    posix_spawn_file_actions_addclose(actions, sd);
    posix_spawn_file_actions_adddup2(actions, ns, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(actions, ns, STDOUT_FILENO);
    posix_spawn_file_actions_addclose(actions, ns);

    // The error is the result, not errno.
    if ((error = posix_spawn(pid, "../concurrent-exec-stdio/han", actions, null, argv, environ)) !== 0) {
      fprintf(stderr, "posix_spawn: %s\n", strerror(error));
    } else {
      printf("** Spawn Client\n");
    }
    posix_spawn_file_actions_destroy(actions);
    close(ns);
  }

  return 0;
}

exit(main());

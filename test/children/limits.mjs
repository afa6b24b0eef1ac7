// Calls of a process that has used up its descriptors (ulimit -n, whose number is the first argument; a file to write is the second).
import { openSync } from "node:fs";
import { inet_addr, sockaddr_in } from "bsd-sockets/arpa/inet";
import { array, int, sizeof, socklen_t } from "bsd-sockets/c";
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  accept,
  bind,
  connect,
  getsockname,
  listen,
  SOCK_DGRAM,
  SOCK_STREAM,
  socket,
  socketpair,
} from "bsd-sockets/sys/socket";
import { close, dup, dup2, pipe, write } from "bsd-sockets/unistd";
import { must, report, row } from "./report.mjs";

const limit = Number(process.argv[2]);
const address = new sockaddr_in();
address.sin_family = AF_INET;
address.sin_addr.s_addr = inet_addr("127.0.0.1");
const listener = must(socket(AF_INET, SOCK_STREAM, 0));
must(bind(listener, address, sizeof(address)));
must(listen(listener, 4));
must(getsockname(listener, address, socklen_t(sizeof(address))));
must(connect(must(socket(AF_INET, SOCK_STREAM, 0)), address, sizeof(address)));

// The limit of a file's size is 0 bytes (ulimit -f). Node ignores the SIGXFSZ that comes with it.
row("write", "a file at the limit of its size", "EFBIG", write, openSync(process.argv[3], "w"), "x", 1);

// One descriptor is kept: the first call would otherwise load something that needs a file.
const last = openSync("/dev/null", "r");
let open = 0;
while (dup(last) >= 0) open++;
if (open === 0) throw new Error("the limit left no descriptor to open");

const pair = array(int, 2).fill(-7);
row("socket", "no descriptor left", "EMFILE", socket, AF_INET, SOCK_STREAM, 0);
row("socket", "no descriptor left, AF_INET6", "EMFILE", socket, AF_INET6, SOCK_DGRAM, 0);
row("socket", "no descriptor left, AF_UNIX", "EMFILE", socket, AF_UNIX, SOCK_STREAM, 0);
row("socket", "no descriptor left, and a domain that does not exist", "EAFNOSUPPORT", socket, 0, SOCK_STREAM, 0);
row("accept", "no descriptor left", "EMFILE", accept, listener, null, null);
row("socketpair", "no descriptor left", "EMFILE", socketpair, AF_UNIX, SOCK_STREAM, 0, pair);
row("pipe", "no descriptor left", "EMFILE", pipe, pair);
row("dup", "no descriptor left", "EMFILE", dup, last);
row("dup2", "the size of the descriptor table", "EBADF", dup2, last, limit);
row("dup2", "the last number of the descriptor table", null, dup2, last, limit - 1);
report({ name: "pipe", does: "leaves the array alone", error: null, result: pair.join(), expected: "-7,-7" });

must(close(last));
row("pipe", "one descriptor left", "EMFILE", pipe, pair);
row("socketpair", "one descriptor left", "EMFILE", socketpair, AF_UNIX, SOCK_STREAM, 0, pair);
row("accept", "the connection is still there once a descriptor is free", null, accept, listener, null, null);

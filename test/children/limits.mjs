// Calls of a process that has used up its descriptors (ulimit -n, whose number is the first argument; a file to write is the second).
import { openSync } from "node:fs";
import { array, int } from "bsd-sockets/c";
import * as sys_socket from "bsd-sockets/sys/socket";
import { close, dup, dup2, pipe, write } from "bsd-sockets/unistd";
import { attempt } from "../helpers/attempt.mjs";
import { posix } from "../helpers/contracts.mjs";
import { tell } from "../helpers/report.mjs";
import { Scope } from "../helpers/scope.mjs";

const { accept, socket, socketpair, AF_INET, AF_INET6, AF_UNIX, SOCK_DGRAM, SOCK_STREAM } = sys_socket;

const limit = Number(process.argv[2]);
const s = new Scope(posix);
const listener = s.listener(4);
s.connected(s.tcp(), listener);

// The limit of a file's size is 0 bytes (ulimit -f). Node ignores the SIGXFSZ that comes with it.
attempt("write", "a file at the limit of its size", "EFBIG", write, openSync(process.argv[3], "w"), "x", 1);

// One descriptor is kept: the first call would otherwise load something that needs a file.
const last = openSync("/dev/null", "r");
let open = 0;
while (dup(last) >= 0) open++;
if (open === 0) throw new Error("the limit left no descriptor to open");

const pair = array(int, 2).fill(-7);
attempt("socket", "no descriptor left", "EMFILE", socket, AF_INET, SOCK_STREAM, 0);
attempt("socket", "no descriptor left, AF_INET6", "EMFILE", socket, AF_INET6, SOCK_DGRAM, 0);
attempt("socket", "no descriptor left, AF_UNIX", "EMFILE", socket, AF_UNIX, SOCK_STREAM, 0);
attempt("socket", "no descriptor left, and a domain that does not exist", "EAFNOSUPPORT", socket, 0, SOCK_STREAM, 0);
attempt("accept", "no descriptor left", "EMFILE", accept, listener, null, null);
attempt("socketpair", "no descriptor left", "EMFILE", socketpair, AF_UNIX, SOCK_STREAM, 0, pair);
attempt("pipe", "no descriptor left", "EMFILE", pipe, pair);
attempt("dup", "no descriptor left", "EMFILE", dup, last);
attempt("dup2", "the size of the descriptor table", "EBADF", dup2, last, limit);
attempt("dup2", "the last number of the descriptor table", null, dup2, last, limit - 1);
tell("pipe succeeds: leaves the array alone", pair.join(), "-7,-7");

posix.must(close(last));
attempt("pipe", "one descriptor left", "EMFILE", pipe, pair);
attempt("socketpair", "one descriptor left", "EMFILE", socketpair, AF_UNIX, SOCK_STREAM, 0, pair);
attempt("accept", "the connection is still there once a descriptor is free", null, accept, listener, null, null);

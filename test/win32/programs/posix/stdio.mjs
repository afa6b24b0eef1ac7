// C's streams, and the descriptors 0, 1 and 2 below them: what each step gave, one line of JSON each, on standard error.
import { writeSync } from "node:fs";
import { ECONNREFUSED, set_errno } from "bsd-sockets/errno";
import * as io from "bsd-sockets/stdio";
import { SHUT_WR, send, shutdown } from "bsd-sockets/sys/socket";
import { close, dup, dup2, read, write } from "bsd-sockets/unistd";
import { posix } from "../../../helpers/contracts.mjs";
import { Scope } from "../../../helpers/scope.mjs";

const { must, told } = posix;
const s = new Scope(posix);
const tell = (name, value) => writeSync(2, `${JSON.stringify([name, value])}\n`);

function received(fd) {
  const buf = Buffer.alloc(256);
  return buf.toString("latin1", 0, must(read(fd, buf, 256)));
}

/** Standard output is a socket, a pipe, nothing, and what it was again. */
function output() {
  const [client, server] = s.pair();
  const [input, end] = s.pipe();
  const saved = s.own(dup(1));
  io.printf("first line\n");
  io.fflush(io.stdout);
  dup2(server, 1);
  io.printf("to the socket %d\n", 1);
  io.fflush(io.stdout);
  write(1, "raw\n", 4);
  tell("socket", received(client));
  dup2(end, 1);
  io.puts("to the pipe");
  io.fflush(io.stdout);
  tell("pipe, written", received(input));
  close(1);
  io.printf("to nobody");
  tell("closed", [told(io.fflush, io.stdout), told(write, 1, "x", 1)]);
  io.clearerr(io.stdout);
  tell("back", dup2(saved, 1));
  io.printf("last line\n");
}

/** Standard input is a socket, then a pipe. */
function input() {
  const [client, server] = s.pair();
  const line = Buffer.alloc(32);
  const text = () => line.toString("latin1", 0, line.indexOf(0));
  send(client, "first\nsecond\n3", 14, 0);
  shutdown(client, SHUT_WR);
  dup2(server, 0);
  tell("fgets", [io.fgets(line, 32, io.stdin) === line, text()]);
  tell("fgets, less", [io.fgets(line, 4, io.stdin) === line, text()]);
  tell("getchar", [io.getchar(), io.fgetc(io.stdin), io.getc(io.stdin)]);
  io.fgets(line, 32, io.stdin);
  tell("the rest", text());
  tell("the last", [io.fgets(line, 32, io.stdin) === line, text()]);
  tell("the end", [io.fgets(line, 32, io.stdin), io.feof(io.stdin), io.ferror(io.stdin)]);
  io.clearerr(io.stdin);
  const [from, to] = s.pipe();
  dup2(from, 0);
  write(to, "piped\n", 6);
  tell("pipe", [io.fgets(line, 32, io.stdin) === line, text()]);
}

/** Standard error is a pipe: what perror writes. */
function errors() {
  const [from, to] = s.pipe();
  const saved = s.own(dup(2));
  dup2(to, 2);
  const texts = ["connect", "", null].map((prefix) => {
    set_errno(ECONNREFUSED);
    io.perror(prefix);
    return received(from);
  });
  dup2(saved, 2);
  tell("perror", texts);
}

input();
output();
errors();
tell("fileno", [io.fileno(io.stdin), io.fileno(io.stdout), io.fileno(io.stderr)]);
s.end();

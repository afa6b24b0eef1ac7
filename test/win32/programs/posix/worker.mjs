// What another thread does in the rows: one call, whose answer it tells.
import { errno } from "bsd-sockets/errno";
import { select } from "bsd-sockets/sys/select";
import { AF_INET, accept, recv, SOCK_STREAM, socket } from "bsd-sockets/sys/socket";
import { close, read, write } from "bsd-sockets/unistd";
import { must, nameOfCode, setOf, told } from "./scope.mjs";

function opensAndCloses(count) {
  for (let i = 0; i < count; i++) if (close(must(socket(AF_INET, SOCK_STREAM, 0))) !== 0) return "not closed";
  return "all closed";
}

function fails() {
  close(-1);
  return nameOfCode(errno());
}

export const jobs = {
  accept: (fd) => told(accept, fd, null, null),
  close: (fd) => told(close, fd),
  fails,
  manySockets: (count) => Array.from({ length: count }, () => must(socket(AF_INET, SOCK_STREAM, 0))),
  opens: () => told(socket, 99, SOCK_STREAM, 0),
  opensAndCloses,
  read: (fd) => told(read, fd, Buffer.alloc(1), 1),
  recv: (fd) => told(recv, fd, Buffer.alloc(1), 1, 0),
  select: (fd) => told(select, fd + 1, setOf(fd), null, null, null),
  socket: () => told(socket, AF_INET, SOCK_STREAM, 0),
  write: (fd) => told(write, fd, "from a worker", 13),
};

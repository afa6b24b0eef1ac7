// A worker thread of the rows: it makes one call, and tells what it gave.
import { isMainThread, MessageChannel, Worker, workerData } from "node:worker_threads";
import { errno } from "bsd-sockets/errno";
import { FD_SET, fd_set, select } from "bsd-sockets/sys/select";
import { AF_INET, accept, recv, SOCK_STREAM, socket } from "bsd-sockets/sys/socket";
import { close, read, write } from "bsd-sockets/unistd";
import { must, nameOf, told } from "./scope.mjs";

function selects(fd) {
  const set = new fd_set();
  FD_SET(fd, set);
  return told(select, fd + 1, set, null, null, null);
}

function opensAndCloses(count) {
  for (let i = 0; i < count; i++) if (close(must(socket(AF_INET, SOCK_STREAM, 0))) !== 0) return "not closed";
  return "all closed";
}

function fails() {
  close(-1);
  return nameOf(errno());
}

const jobs = {
  accept: (fd) => told(accept, fd, null, null),
  close: (fd) => told(close, fd),
  fails,
  manySockets: (count) => Array.from({ length: count }, () => must(socket(AF_INET, SOCK_STREAM, 0))),
  opens: () => told(socket, 99, SOCK_STREAM, 0),
  opensAndCloses,
  read: (fd) => told(read, fd, Buffer.alloc(1), 1),
  recv: (fd) => told(recv, fd, Buffer.alloc(1), 1, 0),
  select: selects,
  socket: () => told(socket, AF_INET, SOCK_STREAM, 0),
  write: (fd) => told(write, fd, "from a worker", 13),
};

if (!isMainThread && workerData?.job in jobs) {
  const { job, argument, port } = workerData;
  port.postMessage("begun");
  port.postMessage(jobs[job](argument));
}

/** Starts the job: promises for the moment before its call, and for the call's answer. */
export function inThread(job, argument) {
  const { port1, port2 } = new MessageChannel();
  const options = { workerData: { job, argument, port: port2 }, transferList: [port2] };
  const worker = new Worker(new URL(import.meta.url), options);
  const messages = [];
  const arrived = (count) =>
    new Promise((resolve, reject) => {
      worker.once("error", reject);
      port1.on("message", () => messages.length >= count && resolve(messages[count - 1]));
    });
  port1.on("message", (message) => messages.push(message));
  const ended = new Promise((resolve) => worker.once("exit", resolve));
  const answer = arrived(2).then(async (result) => {
    await ended;
    port1.close();
    return result;
  });
  return { begun: arrived(1), answer };
}

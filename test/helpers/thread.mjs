// Another thread, for the rows in which one thread does something to another: it makes one call, and tells what it gave.
import { isMainThread, Worker, workerData } from "node:worker_threads";
import { array, char } from "bsd-sockets/c";
import * as posix from "bsd-sockets/sys/socket";
import * as ws from "bsd-sockets/winsock2";

const jobs = {
  "recv of <sys/socket.h>": (fd) => posix.recv(fd, array(char, 1), 1, 0) === -1,
  recv: (s) => ws.recv(s, array(char, 1), 1, 0) === ws.SOCKET_ERROR,
  inet_ntoa: () => {
    const address = new ws.in_addr();
    address.s_addr = 0x04030201;
    return String(ws.inet_ntoa(address)) === "";
  },
};

const [BEGUN, ENDED, FAILED] = [0, 1, 2];

if (!isMainThread && workerData?.job in jobs) {
  const { job, argument, state } = workerData;
  Atomics.store(state, BEGUN, 1);
  Atomics.notify(state, BEGUN);
  Atomics.store(state, FAILED, jobs[job](argument) ? 1 : 0);
  Atomics.store(state, ENDED, 1);
  Atomics.notify(state, ENDED);
}

/** Starts the job; returns when the thread is in its call, as far as that can be told. */
export function inThread(job, argument) {
  const state = new Int32Array(new SharedArrayBuffer(12));
  const worker = new Worker(new URL(import.meta.url), { workerData: { job, argument, state } });
  worker.unref();
  Atomics.wait(state, BEGUN, 0, 10_000);
  // It is about to call. Whether it sleeps already cannot be seen on Windows; a call that finds the socket closed ends, too.
  Atomics.wait(state, ENDED, 0, 300);
  return {
    /** Waits for the job's end: whether it came in time. */
    endsWithin(milliseconds) {
      Atomics.wait(state, ENDED, 0, milliseconds);
      return Atomics.load(state, ENDED) === 1;
    },
    /** Waits for the job's end: whether it came in time, and whether the call failed. */
    failed(milliseconds) {
      Atomics.wait(state, ENDED, 0, milliseconds);
      return [Atomics.load(state, ENDED), Atomics.load(state, FAILED)];
    },
  };
}

// Another thread that blocks in recv, with the headers of one of the two contracts.
import { isMainThread, Worker, workerData } from "node:worker_threads";
import { array, char } from "bsd-sockets/c";
import * as socket from "bsd-sockets/sys/socket";
import * as winsock2 from "bsd-sockets/winsock2";

const [BEGUN, ENDED] = [0, 1];

if (!isMainThread && workerData?.state !== undefined) {
  const { header, fd, state } = workerData;
  const { recv } = header === "posix" ? socket : winsock2;
  Atomics.store(state, BEGUN, 1);
  Atomics.notify(state, BEGUN);
  recv(fd, array(char, 1), 1, 0);
  Atomics.store(state, ENDED, 1);
  Atomics.notify(state, ENDED);
}

export function blockedThread(header, fd) {
  const state = new Int32Array(new SharedArrayBuffer(8));
  const worker = new Worker(new URL(import.meta.url), { workerData: { header, fd, state } });
  worker.unref();
  Atomics.wait(state, BEGUN, 0, 10_000);
  // It is about to call. Whether it sleeps already cannot be seen on Windows; a call that finds the socket closed ends, too.
  Atomics.wait(state, ENDED, 0, 300);
  return {
    endsWithin(milliseconds) {
      Atomics.wait(state, ENDED, 0, milliseconds);
      return Atomics.load(state, ENDED) === 1;
    },
  };
}

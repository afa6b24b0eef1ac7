// close() of a descriptor on which another thread is blocked in recv(): Linux does not wake it.
import { readFileSync, readlinkSync } from "node:fs";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { array, int, sizeof } from "bsd-sockets/c";
import { errno, set_errno } from "bsd-sockets/errno";
import { AF_UNIX, recv, SO_RCVTIMEO, SOCK_STREAM, SOL_SOCKET, setsockopt, socketpair } from "bsd-sockets/sys/socket";
import { timeval } from "bsd-sockets/sys/time";
import { close } from "bsd-sockets/unistd";
import { must, report, row, sentinel } from "./report.mjs";

function blockInWorker({ fd, shared }) {
  Atomics.store(shared, 1, Number(readlinkSync("/proc/thread-self").split("/").at(-1)));
  Atomics.store(shared, 0, 1);
  Atomics.notify(shared, 0);
  set_errno(sentinel);
  const start = performance.now();
  const result = recv(fd, Buffer.alloc(1), 1, 0);
  parentPort.postMessage({ result, code: errno(), waited: performance.now() - start });
}

function asleep(thread) {
  const stat = readFileSync(`/proc/self/task/${thread}/stat`, "utf8");
  return stat.slice(stat.lastIndexOf(")") + 2).startsWith("S");
}

function closeUnderWorker() {
  const sv = array(int, 2);
  must(socketpair(AF_UNIX, SOCK_STREAM, 0, sv));
  const limit = new timeval();
  limit.tv_usec = 300_000;
  must(setsockopt(sv[0], SOL_SOCKET, SO_RCVTIMEO, limit, sizeof(limit)));
  const shared = new Int32Array(new SharedArrayBuffer(8));
  const worker = new Worker(new URL(import.meta.url), { workerData: { fd: sv[0], shared } });
  worker.on("message", ({ result, code, waited }) => {
    report({ name: "recv", does: "is not woken by close in another thread", error: "EAGAIN", result, code });
    report({ name: "recv", does: "waits for its own timeout", error: null, result: waited >= 299, expected: true });
  });
  // Not Atomics.wait: the worker needs this thread's loop to load its modules.
  const timer = setInterval(() => {
    if (Atomics.load(shared, 0) === 0 || !asleep(shared[1])) return;
    clearInterval(timer);
    row("close", "while another thread is blocked in recv", null, close, sv[0]);
  }, 1);
}

if (isMainThread) closeUnderWorker();
else blockInWorker(workerData);

// On either platform: what belongs to the process outlives the worker threads, the only ones here that load the addon. Each
// check is one JSON line on standard output, with what was seen and what has to be.
import { writeSync } from "node:fs";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

async function inWorker(task) {
  const worker = new Worker(new URL(import.meta.url), { workerData: task });
  const ended = new Promise((resolve) => worker.once("exit", resolve));
  const answer = await new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
  await ended;
  return answer;
}

const tasks = {
  async start() {
    const { AF_INET, MAKEWORD, SOCK_STREAM, socket, WSADATA, WSAStartup } = await import("bsd-sockets/winsock2");
    return [WSAStartup(MAKEWORD(2, 2), new WSADATA()), socket(AF_INET, SOCK_STREAM, 0)];
  },
  async use([, s]) {
    const { getsockopt, SO_TYPE, SOCK_STREAM, SOL_SOCKET, WSACleanup } = await import("bsd-sockets/winsock2");
    const { int } = await import("bsd-sockets/c");
    const type = int(0);
    return [getsockopt(s, SOL_SOCKET, SO_TYPE, type, int(4)), type.value === SOCK_STREAM, WSACleanup(), WSACleanup()];
  },
};

if (isMainThread) {
  const made = await inWorker(["start"]);
  const seen = await inWorker(["use", made]);
  const check = "WSAStartup and the socket of a worker that has ended";
  writeSync(1, `${JSON.stringify({ check, seen, wanted: [0, true, 0, -1] })}\n`);
} else {
  const [name, argument] = workerData;
  parentPort.postMessage(await tasks[name](argument));
}

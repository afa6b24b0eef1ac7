// Runs worker.mjs.
import { Worker } from "node:worker_threads";

/** [last error at the start, "made" or the error of socket(), closesocket() of it and of -1, the last error then] */
export async function inWorker(): Promise<unknown> {
  const worker = new Worker(new URL("./worker.mjs", import.meta.url));
  const answer = new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
  worker.postMessage("");
  return answer.finally(() => worker.terminate());
}

// Another thread, which runs one job of a module's `jobs`: for what threads share, and for what one does to another.
import { isMainThread, MessageChannel, receiveMessageOnPort, Worker, workerData } from "node:worker_threads";

/** Not awaited below: the module of the jobs may import this one. */
async function serve({ jobs, job, argument, port, told }) {
  const { [job]: run } = (await import(jobs)).jobs;
  const tell = (message) => {
    port.postMessage(message);
    Atomics.add(told, 0, 1);
    Atomics.notify(told, 0);
  };
  tell("begun");
  tell(await run(argument));
  port.close();
}
if (!isMainThread && workerData?.jobs !== undefined) serve(workerData);

function start(module, job, argument) {
  const { port1, port2 } = new MessageChannel();
  const told = new Int32Array(new SharedArrayBuffer(4));
  const data = { jobs: String(module), job, argument, port: port2, told };
  const worker = new Worker(new URL(import.meta.url), { workerData: data, transferList: [port2] });
  return { worker, told, port: port1 };
}

/**
 * Starts the job: promises for the moment before its first call, and for its answer once the thread has ended.
 * @param {URL | string} module
 * @param {string} job
 * @param {unknown} [argument]
 * @returns {{ worker: Worker, begun: Promise<unknown>, answer: Promise<any> }}
 */
export function inThread(module, job, argument) {
  const { worker, port } = start(module, job, argument);
  const messages = [];
  const begun = new Promise((resolve) => port.on("message", (message) => resolve(messages.push(message))));
  const answer = new Promise((resolve, reject) => {
    worker.once("error", reject).once("exit", (code) => {
      for (let last = receiveMessageOnPort(port); last; last = receiveMessageOnPort(port)) messages.push(last.message);
      port.close();
      if (messages.length === 2) resolve(messages[1]);
      else reject(new Error(`the thread ended with ${code}`));
    });
  });
  // Whoever does not wait for the end need not hear of it.
  answer.catch(() => {});
  return { worker, begun, answer };
}

/** Starts a job of jobs.mjs without this thread's event loop; returns when it is in its call, as far as that can be told. */
export function besides(job, argument) {
  const { worker, told, port } = start(new URL("./jobs.mjs", import.meta.url), job, argument);
  worker.unref();
  port.unref();
  const wait = (count, milliseconds) => {
    const end = performance.now() + milliseconds;
    for (let now = Atomics.load(told, 0); now < count; now = Atomics.load(told, 0)) {
      if (performance.now() >= end) return false;
      Atomics.wait(told, 0, now, end - performance.now());
    }
    return true;
  };
  wait(1, 10_000);
  // It is about to call. Whether it sleeps already cannot be seen on Windows; a call that finds the socket closed ends, too.
  wait(2, 300);
  receiveMessageOnPort(port);
  /** Waits for the answer, which is undefined when it does not come in time. */
  return (milliseconds) => (wait(2, milliseconds) ? receiveMessageOnPort(port)?.message : undefined);
}

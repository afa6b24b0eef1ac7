// What a parent's event loop, its children of child_process and its open handles do around forks:  node parents.mjs <name>
import "bsd-sockets/forkable";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import net from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { int } from "bsd-sockets/c";
import { exit } from "bsd-sockets/stdlib";
import { WEXITSTATUS, WNOHANG, wait, waitpid } from "bsd-sockets/sys/wait";
import { _exit, fork } from "bsd-sockets/unistd";
import { childrenLeft, descriptors, endOf } from "./parent.mjs";

const status = int();

async function ask(port) {
  let text = "";
  for await (const data of net.connect(port, "127.0.0.1")) text += data;
  return text;
}

async function listening() {
  const server = net.createServer((socket) => socket.end(`by ${process.pid === started ? "parent" : "child"}`));
  await once(server.listen(0, "127.0.0.1"), "listening");
  return server;
}

/** Forks a child that runs `body`, and ends by its natural end, with 3. */
async function childDoes(body) {
  const pid = fork();
  if (pid !== 0) return endOf(pid);
  await body();
  exit(3);
}

const started = process.pid;
// libuv opens some descriptors on first use, and keeps them.
(await listening()).close();
await promisify(execFile)("/bin/true");
await once(new Worker("", { eval: true }), "exit");
await sleep(1);
const before = descriptors();

const parents = {
  "goes on after forks": async () => {
    const server = await listening();
    const { port } = server.address();
    let ticks = 0;
    const interval = setInterval(() => ticks++, 1);
    const ends = [];
    for (let i = 0; i < 20; i++) {
      ends.push(await childDoes(() => {}));
      if ((await ask(port)) !== "by parent") ends.push("not served");
      await readFile("/proc/self/comm");
    }
    await promisify(execFile)("/bin/true");
    while (ticks < 5) await sleep(1);
    clearInterval(interval);
    server.close();
    return new Set(ends).size === 1 ? ends[0] : ends;
  },
  "keeps its server when the child closes it": async () => {
    const server = await listening();
    const end = await childDoes(() => once(server.close(), "close"));
    const text = await ask(server.address().port);
    server.close();
    return [end, text];
  },
  "may leave its server to the child": async () => {
    const server = await listening();
    const { port } = server.address();
    const pid = fork();
    if (pid === 0) {
      await once(server, "connection");
      await once(server.close(), "close");
      exit(3);
    }
    server.close();
    return [await ask(port), endOf(pid)];
  },
  "shares a timer that was set before": async () => {
    const timer = sleep(20);
    return childDoes(() => timer);
  },
  "had a worker that ended": async () => {
    await once(new Worker("setTimeout(() => {}, 5)", { eval: true }), "exit");
    return childDoes(() => sleep(1));
  },
  "has a worker that runs": async () => {
    const worker = new Worker(
      "const { parentPort } = require('node:worker_threads'); parentPort.on('message', (n) => parentPort.postMessage(n + 1));",
      { eval: true },
    );
    await once(worker, "online");
    const ends = [];
    for (let i = 0; i < 5; i++) {
      ends.push(await childDoes(() => sleep(1)));
      worker.postMessage(i);
      ends.push((await once(worker, "message"))[0]);
    }
    await worker.terminate();
    return ends;
  },
  "has a child of child_process, and both are told of its end": async () => {
    const child = spawn("sh", ["-c", "exit 5"]);
    const exits = once(child, "exit");
    const pid = wait(status);
    return [pid === child.pid, WEXITSTATUS(status.value), await exits];
  },
  "is told the signal of such a child": async () => {
    const child = spawn("sh", ["-c", "kill -9 $$"]);
    const exits = once(child, "exit");
    const pid = waitpid(-1, null, 0);
    return [pid === child.pid, await exits];
  },
  "takes children of both kinds": async () => {
    const spawned = Array.from({ length: 10 }, (_, i) => spawn("sh", ["-c", `exit ${i}`]));
    const exits = Promise.all(spawned.map((child) => once(child, "exit")));
    const pids = Array.from({ length: 10 }, (_, i) => {
      const pid = fork();
      if (pid === 0) _exit(i);
      return pid;
    });
    const own = [];
    for (let pid = waitpid(-1, status, 0); pid !== -1; pid = waitpid(-1, status, 0)) {
      if (pids.includes(pid)) own.push(WEXITSTATUS(status.value) === pids.indexOf(pid));
    }
    return [own, (await exits).map(([code]) => code)];
  },
  "leaves child_process its children when it waits for its own": async () => {
    const child = spawn("cat", { stdio: ["pipe", "ignore", "ignore"] });
    const exits = once(child, "exit");
    const end = await childDoes(() => {});
    const running = waitpid(child.pid, null, WNOHANG);
    child.stdin.end();
    return [end, running, await exits];
  },
  "gets the output of children that wait reaped": async () => {
    const child = spawn("echo", ["written"]);
    const closed = once(child, "close");
    wait(null);
    let text = "";
    for await (const data of child.stdout) text += data;
    return [text, await closed];
  },
};

const [, , name] = process.argv;
const told = await parents[name]();
// Connections are closed with the loop's next turns.
for (let turn = 0; turn < 500 && descriptors() !== before; turn++) await sleep(1);
console.log(JSON.stringify({ told, children: childrenLeft(), descriptors: descriptors() - before }));

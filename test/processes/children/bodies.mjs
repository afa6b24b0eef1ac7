// What a process does that was forked, or, as the oracle, one that Node started (body.mjs): what it writes and how it ends
// have to be the same.
import { execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import net from "node:net";
import { tmpdir } from "node:os";
import { setImmediate as immediate, setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { printf } from "bsd-sockets/stdio";
import { atexit, exit } from "bsd-sockets/stdlib";
import { _exit, fork, getpid, getppid } from "bsd-sockets/unistd";
import { childrenLeft, endOf } from "./parent.mjs";

export const say = (text) => writeSync(1, `${text}\n`);

async function exchange() {
  const server = net.createServer((socket) => socket.on("data", (data) => socket.end(`echo ${data}`)));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const client = net.connect(server.address().port, "127.0.0.1");
  client.write("hello");
  let text = "";
  for await (const data of client) text += data;
  server.close();
  await once(server, "close");
  return text;
}

export const bodies = {
  "process ids": () => {
    say(
      `${process.pid === getpid()} ${process.ppid === getppid()} ${readFileSync("/proc/self/stat", "utf8").startsWith(`${process.pid} `)}`,
    );
  },
  "timers in order": async () => {
    setImmediate(() => {
      say("immediate");
      setTimeout(() => say("timeout"), 5);
    });
    process.nextTick(() => say("tick"));
    queueMicrotask(() => say("microtask"));
    let turns = 0;
    const interval = setInterval(() => {
      if (++turns < 3) return;
      say("third turn");
      clearInterval(interval);
    }, 20);
    await sleep(150);
    say("slept");
  },
  promises: async () => {
    const values = await Promise.all([1, 2, 3].map((n) => immediate(n * 2)));
    say(values.join());
    say(await Promise.race([sleep(5, "short"), sleep(5000, "long", { ref: false })]));
  },
  "fs promises": async () => {
    const file = `${tmpdir()}/bsd-sockets-fork-${process.pid}`;
    await writeFile(file, "kept");
    say(await readFile(file, "utf8"));
    await rm(file);
    say(await readFile(file).catch((error) => error.code));
    const all = await Promise.all(Array.from({ length: 20 }, () => readFile("/proc/self/comm", "utf8")));
    say(new Set(all).size);
  },
  "a net exchange": async () => say(await exchange()),
  child_process: async () => {
    say(spawnSync("/bin/echo", ["synchronous"], { encoding: "utf8" }).stdout.trim());
    say((await promisify(execFile)("/bin/echo", ["promised"])).stdout.trim());
    const child = spawn("cat", { stdio: ["pipe", "pipe", "inherit"] });
    child.stdin.end("through cat");
    for await (const data of child.stdout) say(data);
    say(await once(spawn("sh", ["-c", "exit 5"]), "exit"));
    say(await once(spawn("sh", ["-c", "kill -9 $$"]), "exit"));
  },
  workers: async () => {
    const code =
      "require('node:worker_threads').parentPort.once('message', (n) => { let s = 0; for (let i = 0; i < n; i++) s += i; require('node:worker_threads').parentPort.postMessage(s); })";
    for (let i = 0; i < 3; i++) {
      const worker = new Worker(code, { eval: true });
      const exit = once(worker, "exit");
      worker.on("message", (sum) => say(sum));
      worker.postMessage(1e6);
      say(`exit ${await exit}`);
    }
  },
  "workers that are told to end": async () => {
    for (let i = 0; i < 3; i++) {
      const worker = new Worker(
        "require('node:worker_threads').parentPort.on('message', function (n) { this.postMessage(n + 1); })",
        {
          eval: true,
        },
      );
      worker.postMessage(i);
      say((await once(worker, "message"))[0]);
      worker.unref();
    }
    process.exit(4);
  },
  "compression and hashes on the thread pool": async () => {
    const { gzip, gunzip } = await import("node:zlib");
    const { scrypt } = await import("node:crypto");
    say((await promisify(gunzip)(await promisify(gzip)("text"))).toString());
    say((await promisify(scrypt)("password", "salt", 16)).toString("hex"));
  },
  "a module is imported": async () => say(typeof (await import("node:readline")).createInterface),
  "garbage and hot code": () => {
    let sum = 0;
    for (let i = 0; i < 300; i++) {
      const objects = Array.from({ length: 2000 }, (_, n) => ({ n, text: `text ${n}` }));
      for (const { n, text } of objects) sum = (sum * 31 + n + text.length) | 0;
    }
    say(sum);
  },
  "fork within fork": async () => {
    for (const depth of [1, 2, 3]) {
      const pid = fork();
      if (pid !== 0) {
        say(`${depth} ${endOf(pid)} ${childrenLeft()}`);
        return exit(10 + depth);
      }
      await sleep(1);
    }
    say(await exchange());
  },
  console: () => {
    console.log("out %d", 1);
    console.error("err %s", "x");
  },
  "the natural end": () => say("the end"),
  "the end waits for what is going on": () => setTimeout(() => say("late"), 20),
  "process.exitCode": () => {
    process.exitCode = 9;
  },
  "process.exitCode is set by an exit listener": () => {
    process.on("exit", () => {
      process.exitCode = 12;
    });
  },
  "process.exit": () => process.exit(7),
  "process.exit without a code": () => {
    process.exitCode = 8;
    process.exit();
  },
  "process.exit in a promise": async () => {
    await sleep(1);
    process.exit(6);
  },
  "process.exit leaves timers alone": () => {
    setTimeout(() => say("never"), 1);
    process.exit(0);
  },
  exit: () => exit(5),
  "exit takes eight bits": () => exit(0x1ff02),
  _exit: () => {
    process.on("exit", () => say("never"));
    _exit(4);
  },
  "exit listeners run in order, once": () => {
    for (const n of [1, 2, 3]) process.on("exit", (code) => say(`listener ${n}, ${code}`));
    process.once("exit", () => say("once"));
    process.prependListener("exit", () => say("first"));
    process.exit(3);
  },
  "exit listeners that are removed do not run": () => {
    const listener = () => say("never");
    process.on("exit", listener);
    process.off("exit", listener);
  },
  "an exit listener calls process.exit": () => {
    process.on("exit", () => {
      say("listener");
      process.exit(14);
    });
    process.on("exit", () => say("the second listener"));
    process.exit(3);
  },
  "an exit listener calls exit": () => {
    process.on("exit", () => exit(15));
  },
  beforeExit: () => {
    process.once("beforeExit", () => setTimeout(() => say("once more"), 1));
    process.on("beforeExit", () => say("beforeExit"));
    process.on("exit", () => say("exit"));
  },
  "atexit and exit listeners": () => {
    atexit(() => say("atexit 1"));
    atexit(() => say("atexit 2"));
    process.on("exit", () => say("listener"));
  },
  "C stdio in an exit listener": () => {
    printf("printed\n");
    process.on("exit", () => printf("in the listener\n"));
    process.exit(0);
  },
  "an uncaught exception": () => {
    process.on("exit", (code) => say(`exit ${code}`));
    printf("flushed\n");
    throw new Error("thrown");
  },
  "an uncaught exception in a timer": async () => {
    setTimeout(() => {
      throw new TypeError("thrown late");
    }, 1);
    setTimeout(() => say("never"), 50);
  },
  "a thrown string": () => {
    throw "a string";
  },
  "a thrown object": () => {
    throw { code: 5 };
  },
  "an uncaught exception that is handled": () => {
    process.on("uncaughtException", (error, origin) => say(`${error.message} ${origin}`));
    setTimeout(() => say("goes on"), 20);
    setTimeout(() => {
      throw new Error("handled");
    }, 1);
  },
  uncaughtExceptionMonitor: () => {
    process.on("uncaughtExceptionMonitor", (error) => say(`monitor ${error.message}`));
    setTimeout(() => {
      throw new Error("seen");
    }, 1);
  },
  "a handler of uncaught exceptions throws": () => {
    process.on("uncaughtException", () => {
      throw new Error("again");
    });
    setTimeout(() => {
      throw new Error("once");
    }, 1);
  },
  "an unhandled rejection": () => {
    process.on("exit", (code) => say(`exit ${code}`));
    Promise.reject(new Error("rejected"));
    setTimeout(() => say("never"), 50);
  },
  "an unhandled rejection without an Error": () => void Promise.reject(17),
  "an unhandled rejection that is handled": () => {
    process.on("unhandledRejection", (reason) => say(`${reason}`));
    Promise.reject(17);
    setTimeout(() => say("goes on"), 5);
  },
  "a rejection that is handled late": () => {
    const promise = Promise.reject(new Error("late"));
    process.nextTick(() => promise.catch(() => say("caught")));
  },
  "an exit listener throws": () => {
    process.on("exit", () => {
      throw new Error("in the listener");
    });
    process.on("exit", () => say("the second listener"));
    process.exit(3);
  },
  "an exit listener throws at the natural end": () => {
    process.on("exit", () => {
      throw new Error("in the listener");
    });
  },
  "an exit listener throws after an uncaught exception": () => {
    process.on("exit", () => {
      throw new Error("in the listener");
    });
    throw new Error("first");
  },
  "an exit listener throws after process.exit without a code": () => {
    process.on("exit", () => {
      throw new Error("in the listener");
    });
    process.exit();
  },
  "an exit listener throws, and process.exitCode is set": () => {
    process.exitCode = 21;
    process.on("exit", () => {
      throw new Error("in the listener");
    });
  },
  "an exit listener throws, and another one sees it": () => {
    process.on("uncaughtException", (error) => say(`handled ${error.message}`));
    process.on("exit", () => {
      throw new Error("in the listener");
    });
    process.on("exit", () => say("the second listener"));
  },
  "the program emits exit itself": async () => {
    process.on("exit", (code) => say(`listener ${code}`));
    process.emit("exit", 4);
    await sleep(1);
    say("goes on");
  },
  "a capture callback for uncaught exceptions": () => {
    process.setUncaughtExceptionCaptureCallback((error) => say(`captured ${error.message}`));
    setTimeout(() => say("goes on"), 10);
    setTimeout(() => {
      throw new Error("thrown");
    }, 1);
  },
  "an await that nothing settles": () => new Promise(() => {}),
  "standard input": async () => {
    let text = "";
    for await (const data of process.stdin) text += data;
    say(text);
  },
  "process.abort": () => process.abort(),
  "a signal that Node handles": async () => {
    process.on("SIGUSR2", (name) => say(name));
    process.kill(process.pid, "SIGUSR2");
    await sleep(50);
  },
  SIGTERM: async () => {
    process.kill(process.pid, "SIGTERM");
    await sleep(1000);
  },
};

// Many forks in a row:  node stress.mjs busy|loop|exec <forks>
//   busy: allocation and hot code in parent and child   loop: a timer, an fs promise and a net exchange in each child
//   exec: fork and exec of /bin/true
import "bsd-sockets/forkable";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import net from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { _exit, execl, fork } from "bsd-sockets/unistd";
import { childrenLeft, descriptors, endOf } from "./parent.mjs";

const [, , what, count] = process.argv;

function work(seed) {
  let sum = seed;
  const objects = Array.from({ length: 200 + (seed % 50) }, (_, n) => ({ n, text: `${seed} ${n}` }));
  for (const { n, text } of objects) sum = (sum * 31 + n * text.length) | 0;
  return sum;
}

async function exchange() {
  const server = net.createServer((socket) => socket.on("data", (data) => socket.end(data)));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const client = net.connect(server.address().port, "127.0.0.1");
  client.write("hello");
  let text = "";
  for await (const data of client) text += data;
  server.close();
  return text;
}

const children = {
  busy: (seed) => {
    // Some children are busy until V8 collects their garbage, and end as programs do.
    if (seed % 50 === 0) for (let i = 0; i < 200; i++) work(i);
    _exit(work(seed) & 0xff);
  },
  loop: async () => {
    await sleep(1);
    const [comm, text] = await Promise.all([readFile("/proc/self/comm", "utf8"), exchange()]);
    process.exitCode = comm.length > 0 && text === "hello" ? 42 : 1;
  },
  exec: () => {
    execl("/bin/true", "true", null);
    _exit(1);
  },
};
const expected = { busy: (seed) => work(seed) & 0xff, loop: () => 42, exec: () => 0 };

const failures = [];
const kept = [];
const before = descriptors();
const start = performance.now();

/** 0 in the child. */
function one(seed) {
  const pid = fork();
  if (pid === 0) return 0;
  kept[seed % 100] = Array.from({ length: 3 }, () => work(seed));
  const end = pid === -1 ? "no fork" : endOf(pid);
  if (end !== expected[what](seed)) failures.push({ seed, end });
  return pid;
}

let isChild = false;
for (let seed = 0; seed < Number(count) && !isChild; seed++) {
  if (one(seed) !== 0) continue;
  isChild = true;
  await children[what](seed);
}
if (!isChild) {
  const milliseconds = (performance.now() - start) / Number(count);
  console.log(
    JSON.stringify({ failures, children: childrenLeft(), descriptors: descriptors() - before, milliseconds }),
  );
}

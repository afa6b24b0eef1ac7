// What exec says to many and to large arguments, and that a process in which it failed is what it was.
import "bsd-sockets/forkable";
import { once } from "node:events";
import { readdirSync, readFileSync, readlinkSync, writeSync } from "node:fs";
import net from "node:net";
import * as codes from "bsd-sockets/errno";
import { errno } from "bsd-sockets/errno";
import { _exit, close, dup2, execl, execv, execve, fork, pipe } from "bsd-sockets/unistd";
import { endOf } from "./parent.mjs";

/** What a child writes that calls `body`, or the error that exec gave it. */
function inChild(body) {
  const ends = new Int32Array(2);
  pipe(ends);
  const pid = fork();
  if (pid === 0) {
    dup2(ends[1], 1);
    let text;
    try {
      const result = body();
      text = `${result} ${Object.keys(codes).find((name) => codes[name] === errno() && name.startsWith("E"))}`;
    } catch (error) {
      text = error.name;
    }
    writeSync(1, text);
    _exit(0);
  }
  close(ends[1]);
  const text = readFileSync(ends[0], "utf8");
  close(ends[0]);
  endOf(pid);
  return text.trim();
}

/** What a failed exec must not change. */
function state() {
  const status = readFileSync("/proc/self/status", "latin1");
  const limit = /^Max open files.*$/m.exec(readFileSync("/proc/self/limits", "latin1"))?.[0];
  const fds = readdirSync("/proc/self/fd").flatMap((fd) => {
    try {
      const flags = /^flags:.*$/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, "latin1"))?.[0];
      return [`${fd} ${readlinkSync(`/proc/self/fd/${fd}`)} ${flags}`];
    } catch {
      return []; // the listing's own
    }
  });
  return JSON.stringify([status.match(/^Sig(Blk|Ign|Cgt).*$/gm), limit, fds]);
}

const numbered = Array.from({ length: 10_000 }, (_, i) => `${i}`);
const long = (size) => "x".repeat(size);
const told = {
  "10,000 arguments": inChild(() =>
    execv("/bin/sh", ["sh", "-c", 'n=$#; shift 9999; echo "$n arguments, the last is $1"', "sh", ...numbered]),
  ),
  "one argument of 131,071 bytes": inChild(() => execl("/bin/sh", "sh", "-c", "echo ${#1}", "sh", long(131_071), null)),
  "one argument of 131,072 bytes": inChild(() => execl("/bin/echo", "echo", long(131_072), null)),
  "too many bytes in all": inChild(() => execv("/bin/echo", Array(3000).fill(long(100_000)))),
  "too large an environment": inChild(() => execve("/bin/echo", ["echo"], [`A=${long(200_000)}`])),
  "a NUL inside ends a string": inChild(() => execl("/bin/echo\0x", "echo", "a\0b", "c", null)),
};

process.stdin.resume(); // libuv makes it non-blocking
process.stdin.unref();
const server = net.createServer((socket) => socket.end("served"));
await once(server.listen(0, "127.0.0.1"), "listening");
const before = state();
for (let i = 0; i < 10; i++) {
  execl("/nonexistent", "x", null);
  execv("/", ["x"]);
  execve("/etc/passwd", ["x"], []);
}
told.unharmed = state() === before;
// Node still ignores SIGPIPE: a write to a connection that is closed does not end the process.
const client = net.connect(server.address().port, "127.0.0.1");
client.destroy();
client.on("error", () => {}).write("late", () => {});
const again = net.connect(server.address().port, "127.0.0.1");
let text = "";
for await (const data of again) text += data;
told.unharmed &&= text === "served";
server.close();
console.log(JSON.stringify(told));

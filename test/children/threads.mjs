// close() of a descriptor on which another thread is blocked in recv(): Linux does not wake it.
import { readdirSync, readFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
import { recv } from "bsd-sockets/sys/socket";
import { close } from "bsd-sockets/unistd";
import { attempt } from "../helpers/attempt.mjs";
import { posix } from "../helpers/contracts.mjs";
import { tell } from "../helpers/report.mjs";
import { Scope } from "../helpers/scope.mjs";
import { inThread } from "../helpers/thread.mjs";

export const jobs = {
  recv: (fd) => {
    const start = performance.now();
    return [posix.told(recv, fd, Buffer.alloc(1), 1, 0), performance.now() - start];
  },
};

/** Whether one of this process's threads sleeps in a call on the descriptor. */
function sleepsOn(fd) {
  const hex = ` 0x${fd.toString(16)} `;
  return readdirSync("/proc/self/task").some((thread) =>
    readFileSync(`/proc/self/task/${thread}/syscall`, "utf8").includes(hex),
  );
}

if (isMainThread) {
  const s = new Scope(posix, 300);
  const [fd] = s.unixPair();
  const { answer } = inThread(import.meta.url, "recv", fd);
  while (!sleepsOn(fd)) await new Promise((resolve) => setTimeout(resolve, 1));
  attempt("close", "while another thread is blocked in recv", null, close, fd);
  const [told, waited] = await answer;
  tell("recv fails > EAGAIN: is not woken by close in another thread", told, "-1 EWOULDBLOCK");
  tell("recv succeeds: waits for its own timeout", waited >= 299, true);
}

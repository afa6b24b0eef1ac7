// What the parents among these programs share: children that are waited for, and a look at what is left of them.
import { readdirSync } from "node:fs";
import { int } from "bsd-sockets/c";
import { ECHILD, errno } from "bsd-sockets/errno";
import { WEXITSTATUS, WIFEXITED, WNOHANG, WTERMSIG, waitpid } from "bsd-sockets/sys/wait";

const status = int();

/** Waits for a child; its exit code, or "signal" and its number. */
export function endOf(pid) {
  if (waitpid(pid, status, 0) !== pid) throw new Error(`waitpid failed with errno ${errno()}`);
  return WIFEXITED(status.value) ? WEXITSTATUS(status.value) : `signal ${WTERMSIG(status.value)}`;
}

/** "none" where no child is left, running or dead. */
export function childrenLeft() {
  const pid = waitpid(-1, null, WNOHANG);
  return pid === -1 && errno() === ECHILD ? "none" : pid;
}

export const descriptors = () => readdirSync("/proc/self/fd").length;

// wait() and waitpid(-1) may reap a child of child_process. libuv then finds nobody to wait for and would never report its end, so
// the ChildProcess is told here.
import type { ChildProcess } from "node:child_process";
import { subscribe } from "node:diagnostics_channel";
import { constants } from "node:os";
import { callsOf } from "./native.ts";
import type { int, int_pointer } from "./types.ts";

const { WEXITSTATUS, WIFEXITED, WIFSIGNALED, WTERMSIG } = callsOf("sys/wait");

/** The part of ChildProcess that libuv calls when its child has ended. */
interface WithHandle {
  readonly _handle?: { onexit?: (exitCode: number, signalName: string) => void } | null;
}

// Every ChildProcess from now on; their pids are known only later.
const spawned = new Set<ChildProcess>();
subscribe("child_process", (message) => {
  const { process: child } = message as { process: ChildProcess };
  spawned.add(child);
  child.once("exit", () => spawned.delete(child));
  child.once("error", () => spawned.delete(child));
});

function signalName(signum: number): string {
  return Object.entries(constants.signals).find(([, number]) => number === signum)?.[0] ?? "";
}

function tell(pid: number, status: number): void {
  if (!WIFEXITED(status) && !WIFSIGNALED(status)) return;
  for (const child of spawned) {
    if (child.pid !== pid) continue;
    spawned.delete(child);
    const code = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
    const signal = WIFSIGNALED(status) ? signalName(WTERMSIG(status)) : "";
    const { _handle: handle } = child as unknown as WithHandle;
    // Not inside the call: its listeners must not run before the caller has the result.
    setImmediate(() => handle?.onexit?.(code, signal));
  }
}

/** Runs a wait call with the caller's status, or one of our own where it passed null. */
export function reaped(call: (wstatus: int_pointer) => int, wstatus: int_pointer): int {
  const status = wstatus ?? new Int32Array(1);
  const pid = call(wstatus === null ? status : wstatus);
  if (pid > 0 && spawned.size > 0) tell(pid, status[0] as number);
  return pid;
}

// Runs a program under strace so that its process id, exit code and signals stay its own, and reads the log to its end.
import { existsSync, readFileSync } from "node:fs";
import { until } from "./proc.mjs";

/**
 * The calls that strace writes down: all that take or give a descriptor, whosever it is, and those that begin, end and
 * wait for processes. What of this is the program's own is decided when the log is read, not here.
 */
const calls = "%network,%desc,?clone,?clone3,?fork,?vfork,execve,wait4,waitid,exit_group";

/**
 * The command that runs another one under strace. With -D the tracer is a grandchild instead of the program's parent.
 * @param {string[]} argv
 * @param {string} log the file to write to
 */
export function traced(argv, log) {
  return ["strace", "-D", "-f", "-s", "65535", "-e", `trace=${calls}`, "-o", log, "--", ...argv];
}

/**
 * The log of a program that has ended. strace writes on for a moment after that: its last line about the program is the
 * one that says how it ended.
 * @param {string} log
 * @param {number} pid
 */
export async function readLog(log, pid) {
  const last = new RegExp(`^${pid} +\\+\\+\\+ (exited|killed)`, "m");
  const read = () => (existsSync(log) ? readFileSync(log, "latin1") : "");
  if (!(await until(() => last.test(read()), 10_000))) throw new Error("strace did not finish its log");
  return read();
}

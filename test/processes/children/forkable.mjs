// What a process is that re-executed itself, and that it did so once. Each execution leaves a byte in EXECUTIONS, if given.
import { appendFileSync, readFileSync } from "node:fs";

if (process.env.EXECUTIONS !== undefined) appendFileSync(process.env.EXECUTIONS, `${process.pid}\n`);
const { fork } = await import("bsd-sockets/unistd");
await import("bsd-sockets/forkable");
const { endOf } = await import("./parent.mjs");

const pid = fork();
if (pid === 0) process.exit(7);
const told = {
  argv: process.argv.slice(2),
  execArgv: process.execArgv,
  argv0: process.argv0,
  given: process.env.GIVEN,
  odd: process.env["odd name"],
  input: readFileSync(0, "utf8"),
  title: process.title,
  cwd: process.cwd(),
  child: endOf(pid),
};
console.log(JSON.stringify(told));
process.exitCode = 5;

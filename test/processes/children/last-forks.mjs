// fork() where the program already ends:  node last-forks.mjs <where> <end>. Says "child <status> <signal>" and ends by itself.
import "bsd-sockets/forkable";
import { atexit, exit } from "bsd-sockets/stdlib";
import { waitpid } from "bsd-sockets/sys/wait";
import { fork, write } from "bsd-sockets/unistd";

const [, , where, end] = process.argv;
let forked = false;

function forkOnce() {
  if (forked) return;
  forked = true;
  const pid = fork();
  if (pid === 0) return; // goes on where its parent does
  const status = new Int32Array(1);
  waitpid(pid, status, 0);
  const text = `child ${status[0] >> 8} ${status[0] & 127}`;
  write(1, text, text.length);
}

const places = {
  atexit: () => atexit(forkOnce),
  exit: () => process.on("exit", forkOnce),
  "exit, and listeners after it": () => {
    process.on("exit", forkOnce);
    process.on("exit", () => write(1, "after ", 6));
  },
  beforeExit: () => process.on("beforeExit", forkOnce),
  uncaughtException: () => {
    process.on("uncaughtException", forkOnce);
    setTimeout(() => {
      throw new Error("caught");
    });
  },
  unhandledRejection: () => {
    process.on("unhandledRejection", forkOnce);
    Promise.reject(new Error("caught"));
  },
};
places[where]();

const ends = {
  "the natural end": () => undefined,
  "exit(3)": () => exit(3),
  "process.exit(4)": () => process.exit(4),
  "exitCode 5": () => {
    process.exitCode = 5;
  },
  throw: () => {
    throw new Error("uncaught");
  },
};
ends[end]();

// Every way to end that a wait status can tell:  node statuses.mjs codes|signals|defaults [numbers]
import "bsd-sockets/forkable";
import { int } from "bsd-sockets/c";
import { kill, raise, SIG_DFL, signal } from "bsd-sockets/signal";
import { exit } from "bsd-sockets/stdlib";
import { waitpid } from "bsd-sockets/sys/wait";
import { _exit, fork, getpid, pause } from "bsd-sockets/unistd";
import { childrenLeft, descriptors } from "./parent.mjs";

const ways = {
  exit,
  "process.exit": (code) => process.exit(code),
  _exit,
  "process.exitCode": (code) => {
    process.exitCode = code;
  },
};

/** Blocks for ever; the signal ends it. */
const waitForEnd = () => {
  for (;;) pause();
};

const signalled = {
  raise,
  kill: (number) => {
    kill(getpid(), number);
    waitForEnd();
  },
  "kill by the parent": waitForEnd,
};

const status = int();
const before = descriptors();
const [, , what, list = ""] = process.argv;
const numbers = what === "codes" ? Array.from({ length: 256 }, (_, code) => code) : list.split(",").map(Number);
const found = {};

/** Undefined in the child that has to come to its natural end. */
function statusOf(way, body, number) {
  if (what === "defaults" && way === "kill by the parent") signal(number, SIG_DFL); // before the parent's kill
  const pid = fork();
  if (pid === 0) {
    // Node ignores SIGPIPE and SIGXFSZ, and starts its debugger on SIGUSR1.
    if (what === "defaults") signal(number, SIG_DFL);
    body(number);
    if (way !== "process.exitCode") _exit(99); // it should have ended
    return undefined;
  }
  if (way === "kill by the parent") kill(pid, number);
  waitpid(pid, status, 0);
  return status.value & ~0x80; // whether a core was dumped is the system's choice
}

function all() {
  for (const [way, body] of Object.entries(what === "codes" ? ways : signalled)) {
    found[way] = [];
    for (const number of numbers) {
      const one = statusOf(way, body, number);
      if (one === undefined) return;
      found[way].push(one);
    }
  }
  console.log(JSON.stringify({ found, children: childrenLeft(), descriptors: descriptors() - before }));
}

all();

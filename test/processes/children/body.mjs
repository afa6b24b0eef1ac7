// One of bodies.mjs, in a forked child or in the process that Node started:  node body.mjs <name> forked|plain
import "bsd-sockets/forkable";
import { fork } from "bsd-sockets/unistd";
import { bodies, say } from "./bodies.mjs";
import { childrenLeft, descriptors, endOf } from "./parent.mjs";

const [, , name, how] = process.argv;
const before = descriptors();
const started = process.pid;
// A listener of before the fork runs in both.
process.on("exit", () =>
  say(process.pid === started && how === "forked" ? "the parent's end" : "the end of the body's process"),
);
const pid = how === "plain" ? 0 : fork();
if (pid === 0) await bodies[name]();
else {
  const end = endOf(pid);
  say(`parent: ${JSON.stringify({ end, children: childrenLeft(), descriptors: descriptors() - before })}`);
}

// What each of three processes draws, after the parent has drawn once: one line each.
import "bsd-sockets/forkable";
import { randomInt, randomUUID } from "node:crypto";
import { waitpid } from "bsd-sockets/sys/wait";
import { fork, write } from "bsd-sockets/unistd";

const drawn = Number(process.argv[2]);
for (let i = 0; i < drawn; i++) {
  randomUUID();
  randomInt(2 ** 40);
}
const line = () =>
  `${JSON.stringify({ uuid: randomUUID(), web: globalThis.crypto.randomUUID(), int: randomInt(2 ** 40) })}\n`;
const say = (text) => write(1, text, text.length);

const child = fork();
if (child === 0) {
  const grandchild = fork();
  say(line());
  if (grandchild > 0) waitpid(grandchild, null, 0);
} else {
  say(line());
  waitpid(child, null, 0);
}

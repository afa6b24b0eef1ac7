// What threads share, and what they do not: descriptors belong to the process, errno to the thread.
import { setTimeout } from "node:timers/promises";
import { EBADF, ENOENT, errno, set_errno } from "bsd-sockets/errno";
import { F_GETFD, fcntl } from "bsd-sockets/fcntl";
import { recv, SHUT_RDWR, send, shutdown } from "bsd-sockets/sys/socket";
import { access, close, dup2, F_OK, read, write } from "bsd-sockets/unistd";
import * as thread from "../../../helpers/thread.mjs";
import { descriptors, filled, row, told } from "./scope.mjs";

const inThread = (job, argument) => thread.inThread(new URL("./worker.mjs", import.meta.url), job, argument);

/** Does something while a thread is blocked in a call, as far as that can be told: the thread's answer. */
async function meanwhile(job, fd, body) {
  const { begun, answer } = inThread(job, fd);
  await begun;
  await setTimeout(100);
  body(fd);
  return await answer;
}

const sharing = [
  row("a worker uses a descriptor of the main thread", [13, "from a worker"], async (s) => {
    const [client, server] = s.pair();
    const answer = await inThread("write", client).answer;
    const buf = filled(13);
    read(server, buf, 13);
    return [answer, buf.toString("latin1")];
  }),
  row("a worker closes one", [0, "-1 EBADF"], async (s) => {
    const fd = s.tcp();
    return [await inThread("close", fd).answer, told(fcntl, fd, F_GETFD)];
  }),
  row("what a worker has opened stays open when it ends", [true, 0], async () => {
    const fd = await inThread("socket").answer;
    return [descriptors().includes(fd), told(close, fd)];
  }),
  row("four workers open sockets at once: no number twice", 200, async (s) => {
    const lists = await Promise.all(Array.from({ length: 4 }, () => inThread("manySockets", 50).answer));
    for (const fd of lists.flat()) s.own(fd);
    return new Set(lists.flat()).size;
  }),
  row("four workers open and close: each closes its own", Array(4).fill("all closed"), () =>
    Promise.all(Array.from({ length: 4 }, () => inThread("opensAndCloses", 200).answer)),
  ),
  row("errno is the thread's own", ["EBADF", 4242, "EBADF", ENOENT], async () => {
    set_errno(4242);
    const first = await inThread("fails").answer;
    const mine = errno();
    access("C:\\nothing", F_OK);
    return [first, mine, await inThread("fails").answer, errno()];
  }),
  row("errno of a worker does not reach the main thread", true, async () => {
    close(-1);
    await inThread("opens").answer;
    return errno() === EBADF;
  }),
];

/** Closing is what wakes the call; with which error depends on Windows' version. */
const closed = (job, fd) => meanwhile(job, fd, close).then(failed);
const failed = (answer) => String(answer).startsWith("-1 E");

const waking = [
  row("close wakes accept", true, (s) => closed("accept", s.listener())),
  row("close wakes recv", true, (s) => closed("recv", s.pair()[0])),
  row("close wakes read of a socket", true, (s) => closed("read", s.pair()[0])),
  row("close wakes recv of a datagram", true, (s) => closed("recv", s.bound(s.udp()))),
  row("close wakes select", true, (s) => closed("select", s.pair()[0])),
  row("dup2 over the socket wakes recv", true, (s) => {
    const [client] = s.pair();
    const other = s.tcp();
    return meanwhile("recv", client, (fd) => dup2(other, fd)).then(failed);
  }),
  row("shutdown of the peer wakes recv: the end", 0, (s) => {
    const [client, server] = s.pair();
    return meanwhile("recv", client, () => shutdown(server, SHUT_RDWR));
  }),
  row("the last write end's close wakes read of a pipe: the end", 0, (s) => {
    const [input, output] = s.pipe();
    return meanwhile("read", input, () => close(output));
  }),
  row("data wakes read of a pipe, and select of a pipe", [1, 1], async (s) => {
    const [input, output] = s.pipe();
    const first = await meanwhile("select", input, () => write(output, "x", 1));
    return [first, told(read, input, filled(1), 1)];
  }),
  row("close with another descriptor left does not wake", [1, "x"], async (s) => {
    const [client, server] = s.pair();
    const copy = s.own(fcntl(client, 0, 0));
    const answer = await meanwhile("recv", client, (fd) => {
      close(fd);
      send(server, "xy", 2, 0);
    });
    const buf = filled(1);
    recv(copy, buf, 1, 0);
    return [answer, buf.toString("latin1") === "y" ? "x" : "lost"];
  }),
  row("while a call waits, the closed number is another one's", [true, 0, true], async (s) => {
    const listener = s.listener();
    let next = -1;
    const answer = await meanwhile("accept", listener, (fd) => {
      close(fd);
      next = s.tcp();
    });
    return [next === listener, told(fcntl, next, F_GETFD), failed(answer)];
  }),
];

export const threads = [...sharing, ...waking];

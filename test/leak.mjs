// Cycles of one life cycle, with the memory after a warm-up and at the end:  node --expose-gc leak.mjs <name> <cycles>
import { readdirSync } from "node:fs";
import { inet_ntoa, inet_ntop, inet_pton, sockaddr_in } from "bsd-sockets/arpa/inet";
import { array, int, sizeof, socklen_t } from "bsd-sockets/c";
import {
  posix_spawn_file_actions_addopen,
  posix_spawn_file_actions_destroy,
  posix_spawn_file_actions_init,
  posix_spawn_file_actions_t,
} from "bsd-sockets/spawn";
import { _IOFBF, _IONBF, printf, setvbuf, snprintf, sprintf, stdin, stdout } from "bsd-sockets/stdio";
import { memcpy, memset, strcat, strcpy, strlen } from "bsd-sockets/string";
import * as sys_socket from "bsd-sockets/sys/socket";
import { iovec, linger, msghdr } from "bsd-sockets/sys/socket";
import { close, dup, dup2, pipe, read, write } from "bsd-sockets/unistd";
import { swallow } from "./helpers/between.mjs";
import { posix } from "./helpers/contracts.mjs";

const { accept, bind, connect, getsockname, listen, recv, recvmsg, send, sendmsg, setsockopt, socket, socketpair } =
  sys_socket;
const { CMSG_DATA, CMSG_FIRSTHDR, CMSG_LEN, SCM_RIGHTS } = sys_socket;
const { AF_INET, AF_UNIX, SO_LINGER, SO_REUSEADDR, SOCK_DGRAM, SOCK_STREAM, SOL_SOCKET } = sys_socket;

const { loopback, must } = posix;
const buf = Buffer.alloc(256);

export const cycles = {
  "a TCP connection": () => {
    const sin = loopback();
    const size = socklen_t(sizeof(sin));
    const server = must(socket(AF_INET, SOCK_STREAM, 0));
    setsockopt(server, SOL_SOCKET, SO_REUSEADDR, int(1), 4);
    must(bind(server, sin, sizeof(sin)));
    must(listen(server, 1));
    must(getsockname(server, sin, size));
    const client = must(socket(AF_INET, SOCK_STREAM, 0));
    const reset = new linger(); // no TIME_WAIT, so that ports do not run out
    reset.l_onoff = 1;
    setsockopt(client, SOL_SOCKET, SO_LINGER, reset, sizeof(reset));
    must(connect(client, sin, sizeof(sin)));
    const peer = must(accept(server, sin, size));
    must(send(client, "hello", 5, 0));
    must(recv(peer, buf, 256, 0));
    inet_ntoa(sin.sin_addr);
    for (const fd of [client, peer, server]) must(close(fd));
  },
  "pairs, pipes and copies": () => {
    const sv = array(int, 2);
    const ends = array(int, 2);
    must(socketpair(AF_UNIX, SOCK_STREAM, 0, sv));
    must(pipe(ends));
    const copy = must(dup(sv[0]));
    must(dup2(sv[1], copy));
    write(ends[1], "x", 1);
    read(ends[0], buf, 1);
    for (const fd of [...sv, ...ends, copy]) must(close(fd));
  },
  "calls that fail": () => {
    close(-1);
    socket(-1, 0, 0);
    connect(-1, loopback(), 16);
    accept(-1, null, null);
    recv(-1, buf, 256, 0);
    pipe(null);
    socketpair(AF_UNIX, SOCK_STREAM, 0, null);
    const fd = must(socket(AF_INET, SOCK_STREAM, 0));
    bind(fd, "not an address", 5);
    accept(fd, loopback(), int(-1));
    close(fd);
    inet_pton(-1, "x", buf);
  },
  "calls that throw": () => {
    swallow(() => socket("x", 0, 0));
    swallow(() => recv(0, buf, 257, 0));
    swallow(() => bind(0, {}, 0));
    swallow(() => send(0, "a string", 400, 0));
    swallow(() => sprintf(buf, "%d %s", 1));
    swallow(() => strcpy(buf.subarray(0, 2), "too long"));
    swallow(() => socketpair(AF_UNIX, SOCK_STREAM, 0, new Int32Array(1)));
  },
  "strings and formats": () => {
    sprintf(buf, "%d %s %5.2f %p", 1, "text", 1.5, buf);
    snprintf(buf, 256, "%s", "x".repeat(300));
    printf("%s %s\n", "to stdout", Buffer.from("memory\0"));
    strcpy(buf, "abc");
    strcat(buf, "def");
    strlen(buf);
    memset(buf, 0, 256);
    memcpy(buf, "text", 4);
    inet_ntop(AF_INET, buf.subarray(0, 4), buf.subarray(16), 100);
  },
  "structs, boxes and arrays": () => {
    for (let i = 0; i < 10; i++) {
      memset(array(linger, 4), 0, 32);
      int(5).value = 6;
      new sockaddr_in(new ArrayBuffer(32), 8).sin_addr.s_addr = 5;
    }
  },
  "buffers of streams": () => {
    setvbuf(stdout, buf, _IOFBF, 256);
    printf("x");
    setvbuf(stdout, null, _IONBF, 0);
    setvbuf(stdin, buf, _IOFBF, 100);
  },
  "messages with descriptors": () => {
    const sv = array(int, 2);
    must(socketpair(AF_UNIX, SOCK_STREAM, 0, sv));
    const iov = Object.assign(new iovec(), { iov_base: "text", iov_len: 4 });
    const msg = Object.assign(new msghdr(), { msg_iov: iov, msg_iovlen: 1, msg_control: buf, msg_controllen: 24 });
    Object.assign(CMSG_FIRSTHDR(msg), { cmsg_level: SOL_SOCKET, cmsg_type: SCM_RIGHTS, cmsg_len: CMSG_LEN(4) });
    CMSG_DATA(CMSG_FIRSTHDR(msg)).writeInt32LE(sv[0]);
    must(sendmsg(sv[0], msg, 0));
    iov.iov_base = buf.subarray(100);
    must(recvmsg(sv[1], msg, 0));
    for (const fd of [...sv, CMSG_DATA(CMSG_FIRSTHDR(msg)).readInt32LE()]) must(close(fd));
  },
  "objects of posix_spawn": () => {
    const [kept, destroyed] = [new posix_spawn_file_actions_t(), new posix_spawn_file_actions_t()];
    for (const object of [kept, kept, destroyed]) {
      posix_spawn_file_actions_init(object);
      posix_spawn_file_actions_addopen(object, 1, "x".repeat(200), 0, 0);
    }
    posix_spawn_file_actions_destroy(destroyed);
  },
  "datagram sockets": () => {
    const fd = must(socket(AF_INET, SOCK_DGRAM, 0));
    must(bind(fd, loopback(), 16));
    must(close(fd));
  },
};

const [, , name, count] = process.argv;
const settle = async () => {
  for (let i = 0; i < 4; i++) {
    globalThis.gc();
    await new Promise((resolve) => setImmediate(resolve));
  }
};
const state = () => ({ fds: readdirSync("/proc/self/fd").length, rss: process.memoryUsage().rss / 2 ** 20 });
const turn = async (cycle, times) => {
  for (let i = 0; i < times; i++) {
    cycle();
    if (i % 500 === 499) await new Promise((resolve) => setImmediate(resolve));
  }
  await settle();
  return state();
};
await turn(cycles[name], Number(count));
const before = await turn(cycles[name], 1);
const after = await turn(cycles[name], Number(count));
process.stderr.write(JSON.stringify({ fds: after.fds - before.fds, grown: after.rss - before.rss, rss: after.rss }));

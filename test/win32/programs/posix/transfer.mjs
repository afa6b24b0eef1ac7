// read(2), write(2), pipe(2) and fcntl(2), of sockets and of what is none.
import { array, int } from "bsd-sockets/c";
import * as f from "bsd-sockets/fcntl";
import { close, pipe, pipe2, read, write } from "bsd-sockets/unistd";
import { filled, intact, lowest, row, told } from "./scope.mjs";

const { F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_GETFL, F_SETFL, FD_CLOEXEC, fcntl } = f;
const { O_APPEND, O_CLOEXEC, O_NONBLOCK, O_RDONLY, O_RDWR, O_WRONLY } = f;

const UNUSED = 777;
const OUT_OF_RANGE = [-1, -2147483648, 1024, 2147483647];

export const transferring = [
  row("read and write: a socket", [5, 5, "hello"], (s) => {
    const [client, server] = s.pair();
    const buf = filled(8);
    return [told(write, client, "hello", 5), told(read, server, buf, 8), buf.toString("latin1", 0, 5)];
  }),
  row("read: no more than was asked for, and the rest later", [2, 3, "he", "llo", true], (s) => {
    const [input, output] = s.pipe();
    const [first, second] = [filled(6), filled(6)];
    write(output, "hello", 5);
    const counts = [told(read, input, first, 2), told(read, input, second, 6)];
    return [...counts, first.toString("latin1", 0, 2), second.toString("latin1", 0, 3), intact(first.subarray(2))];
  }),
  row("read and write: numbers that are no descriptors", [true, ...Array(10).fill("-1 EBADF")], () => {
    const buf = filled(4);
    const answers = [...OUT_OF_RANGE, UNUSED].flatMap((fd) => [told(read, fd, buf, 4), told(write, fd, buf, 4)]);
    return [intact(buf), ...answers];
  }),
  row("read and write: the wrong end of a pipe", ["-1 EBADF", "-1 EBADF"], (s) => {
    const [input, output] = s.pipe();
    return [told(read, output, filled(1), 1), told(write, input, "x", 1)];
  }),
  row("read and write: NULL", Array(4).fill("-1 EFAULT"), (s) => {
    const [input, output] = s.pipe();
    const [client, server] = s.pair();
    return [
      told(read, input, null, 1),
      told(write, output, null, 1),
      told(read, client, null, 1),
      told(write, server, null, 1),
    ];
  }),
  row("read and write: nothing", [0, 0, 0, 0], (s) => {
    const [input, output] = s.pipe();
    const [client] = s.pair();
    write(output, "x", 1);
    return [
      told(write, output, "x", 0),
      told(read, input, filled(1), 0),
      told(write, client, "", 0),
      told(write, output, null, 0),
    ];
  }),
  row("read: the end of a pipe", [0, 0], (s) => {
    const [input, output] = s.pipe();
    close(output);
    return [told(read, input, filled(1), 1), told(read, input, filled(1), 1)];
  }),
  row("write: a pipe that nobody reads", "-1 EPIPE", (s) => {
    const [input, output] = s.pipe();
    close(input);
    return told(write, output, "x", 1);
  }),
  row("write: every byte arrives, in a pipe", [256, 256, true], (s) => {
    const [input, output] = s.pipe();
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, index) => index));
    const copy = Buffer.alloc(256);
    return [told(write, output, bytes, 256), told(read, input, copy, 256), copy.equals(bytes)];
  }),
  row("write: 64 KiB have room in a pipe", [65536, 65536], (s) => {
    const [input, output] = s.pipe();
    return [told(write, output, Buffer.alloc(65536), 65536), told(read, input, Buffer.alloc(65536), 65536)];
  }),
  row("read: standard input, which is an empty file", 0, () => told(read, 0, filled(1), 1)),
  row("read and write: the wrong standard stream", ["-1 EBADF", "-1 EBADF"], () => [
    told(write, 0, "x", 1),
    told(read, 1, filled(1), 1),
  ]),
  row("pipe: the two lowest numbers", [0, true], (s) => {
    const ends = new Int32Array(2);
    const next = lowest();
    const result = told(pipe, ends);
    for (const fd of ends) s.own(fd);
    return [result, ends[0] === next && ends[1] === next + 1];
  }),
  row("pipe: NULL and a wrong flag", ["-1 EFAULT", "-1 EINVAL", [-7, -7]], () => {
    const ends = Int32Array.of(-7, -7);
    return [told(pipe, null), told(pipe2, ends, O_APPEND), [...ends]];
  }),
  row("pipe2: O_CLOEXEC and O_NONBLOCK", [0, [1, 1], true, "-1 EAGAIN"], (s) => {
    const ends = array(int, 2);
    const result = told(pipe2, ends, O_CLOEXEC | O_NONBLOCK);
    for (const fd of ends) s.own(fd);
    const modes = [...ends].map((fd) => fcntl(fd, F_GETFL) & O_NONBLOCK);
    return [result, [...ends].map((fd) => fcntl(fd, F_GETFD)), modes.every(Boolean), told(read, ends[0], filled(1), 1)];
  }),
];

export const controlling = [
  row("F_DUPFD: the lowest number from the third argument on", [600, 601, 0, FD_CLOEXEC], (s) => {
    const fd = s.tcp();
    const copies = [s.own(told(fcntl, fd, F_DUPFD, 600)), s.own(told(fcntl, fd, F_DUPFD_CLOEXEC, 600))];
    return [...copies, ...copies.map((copy) => fcntl(copy, F_GETFD))];
  }),
  row("F_DUPFD: out of range", ["-1 EINVAL", "-1 EINVAL", "-1 EBADF"], (s) => {
    const fd = s.tcp();
    return [told(fcntl, fd, F_DUPFD, -1), told(fcntl, fd, F_DUPFD, 1024), told(fcntl, UNUSED, F_DUPFD, 0)];
  }),
  row("F_DUPFD: the highest number, once", [1023, "-1 EMFILE"], (s) => {
    const fd = s.tcp();
    return [s.own(told(fcntl, fd, F_DUPFD, 1023)), told(fcntl, fd, F_DUPFD, 1023)];
  }),
  row("F_GETFL: how it was opened", [O_RDWR, O_RDONLY, O_WRONLY, O_RDONLY, O_WRONLY], (s) =>
    [s.tcp(), ...s.pipe(), 0, 1].map((fd) => told(fcntl, fd, F_GETFL)),
  ),
  row("F_SETFL: O_NONBLOCK on a socket, and off again", [0, true, "-1 EWOULDBLOCK", 0, false], (s) => {
    const [fd] = s.pair();
    const isOn = () => (fcntl(fd, F_GETFL) & O_NONBLOCK) !== 0;
    const on = [told(fcntl, fd, F_SETFL, O_NONBLOCK), isOn(), told(read, fd, filled(1), 1)];
    return [...on, told(fcntl, fd, F_SETFL, 0), isOn()];
  }),
  row("F_SETFL: O_NONBLOCK on a pipe, and off again", [0, "-1 EAGAIN", 0, 1], (s) => {
    const [input, output] = s.pipe();
    const on = [told(fcntl, input, F_SETFL, O_NONBLOCK), told(read, input, filled(1), 1)];
    const off = told(fcntl, input, F_SETFL, 0);
    write(output, "x", 1);
    return [...on, off, told(read, input, filled(1), 1)];
  }),
  row("F_SETFL: O_NONBLOCK on a pipe to write to: full is EAGAIN", ["-1 EAGAIN", 65536], (s) => {
    const [input, output] = s.pipe();
    s.nonblocking(output);
    let written = 0;
    for (let count = 1024; count > 0; written += Math.max(count, 0)) count = write(output, Buffer.alloc(1024), 1024);
    const full = told(write, output, Buffer.alloc(1024), 1024);
    return [full, read(input, Buffer.alloc(100_000), 100_000) && written];
  }),
  row("F_SETFL: a descriptor that is none, and a wrong command", ["-1 EBADF", "-1 EINVAL", "-1 EINVAL"], (s) => [
    told(fcntl, UNUSED, F_SETFL, 0),
    told(fcntl, s.tcp(), 12345),
    told(fcntl, s.tcp(), -1),
  ]),
  row("what Windows lacks is undefined", ["undefined", "undefined", "undefined"], () =>
    [f.F_GETLK, f.O_SYNC, f.F_SETOWN].map((constant) => typeof constant),
  ),
];

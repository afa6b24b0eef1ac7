// close(2), dup(2) and the number of descriptors.
import { int } from "bsd-sockets/c";
import * as fcntl_h from "bsd-sockets/fcntl";
import * as sys_socket from "bsd-sockets/sys/socket";
import { close, dup, dup2, dup3, pipe, read, write } from "bsd-sockets/unistd";
import { descriptors, filled, lowest, must, row, told } from "./scope.mjs";

const { fcntl, open } = fcntl_h;
const { F_DUPFD, F_GETFD, F_GETFL, F_SETFD, F_SETFL, FD_CLOEXEC, O_CLOEXEC, O_NONBLOCK, O_RDONLY } = fcntl_h;
const { accept, getsockopt, recv, send, shutdown, socket } = sys_socket;
const { AF_INET, SHUT_RDWR, SO_TYPE, SOCK_STREAM, SOL_SOCKET } = sys_socket;

const UNUSED = 777;
const OUT_OF_RANGE = [-1, -2147483648, 1024, 2147483647];

export const closing = [
  row("close: a socket", 0, (s) => told(close, s.tcp())),
  row("close: an end of a pipe", [0, 0], (s) => s.pipe().map((fd) => told(close, fd))),
  row("close: twice", [0, "-1 EBADF"], (s) => {
    const fd = s.tcp();
    return [told(close, fd), told(close, fd)];
  }),
  row("close: numbers that are no descriptors", Array(5).fill("-1 EBADF"), () =>
    [...OUT_OF_RANGE, UNUSED].map((fd) => told(close, fd)),
  ),
  row("close: the number is the next one again", true, (s) => {
    const fd = s.tcp();
    close(fd);
    return s.tcp() === fd;
  }),
  row("socket calls and read say EBADF after close", ["-1 EBADF", "-1 EBADF", "-1 EBADF"], (s) => {
    const fd = s.tcp();
    close(fd);
    const buf = filled(4);
    return [told(send, fd, "x", 1, 0), told(recv, fd, buf, 4, 0), told(read, fd, buf, 4)];
  }),
  row("the other end of a closed socket reads its end", 0, (s) => {
    const [client, server] = s.pair();
    close(client);
    return told(read, server, filled(4), 4);
  }),
];

export const duplicating = [
  row("dup: the lowest free number", [true, true], (s) => {
    const [a, b] = [s.tcp(), s.tcp()];
    close(a);
    const first = s.own(dup(b));
    const next = lowest();
    return [first === a, s.own(dup(b)) === next];
  }),
  row("dup: numbers that are no descriptors", Array(5).fill("-1 EBADF"), () =>
    [...OUT_OF_RANGE, UNUSED].map((fd) => told(dup, fd)),
  ),
  row("dup: both are the connection", [2, 3, "hi", "you"], (s) => {
    const [client, server] = s.pair();
    const copy = s.own(dup(server));
    const buf = Buffer.alloc(3);
    const sent = [told(write, copy, "hi", 2), told(write, client, "you", 3)];
    recv(client, buf, 2, 0);
    const first = buf.toString("latin1", 0, 2);
    read(copy, buf, 3);
    return [...sent, first, buf.toString("latin1")];
  }),
  row("dup: the connection ends with the last descriptor", ["-1 EWOULDBLOCK", 0], (s) => {
    const [client, server] = s.pair();
    const copy = s.own(dup(server));
    s.nonblocking(client);
    close(server);
    const open = told(recv, client, filled(1), 1, 0);
    close(copy);
    fcntl(client, F_SETFL, 0);
    return [open, told(recv, client, filled(1), 1, 0)];
  }),
  row("dup: a pipe ends with the last write end", [1, 0], (s) => {
    const [input, output] = s.pipe();
    const copy = s.own(dup(output));
    close(output);
    write(copy, "x", 1);
    const first = told(read, input, filled(2), 2);
    close(copy);
    return [first, told(read, input, filled(2), 2)];
  }),
  row("dup: the nonblocking mode is shared", [O_NONBLOCK, "-1 EWOULDBLOCK"], (s) => {
    const fd = s.pair()[0];
    const copy = s.own(dup(fd));
    s.nonblocking(fd);
    return [told(fcntl, copy, F_GETFL) & O_NONBLOCK, told(recv, copy, filled(1), 1, 0)];
  }),
  row("dup: shutdown of the one is shutdown of the other", 0, (s) => {
    const [client, server] = s.pair();
    shutdown(s.own(dup(client)), SHUT_RDWR);
    return told(read, server, filled(1), 1);
  }),
  row("dup: FD_CLOEXEC is not copied", [0, FD_CLOEXEC, 0, 0], (s) => {
    const fd = s.tcp();
    return [
      told(fcntl, fd, F_SETFD, FD_CLOEXEC),
      fcntl(fd, F_GETFD),
      fcntl(s.own(dup(fd)), F_GETFD),
      fcntl(s.own(fcntl(fd, F_DUPFD, 0)), F_GETFD),
    ];
  }),
  row("dup2: onto a free number", [500, 0, 1], (s) => {
    const fd = s.own(told(dup2, s.tcp(), 500));
    const type = int(0);
    return [fd, told(getsockopt, 500, SOL_SOCKET, SO_TYPE, type, int(4)), type.value];
  }),
  row("dup2: onto an open one, which it closes", [true, 0], (s) => {
    const [client, server] = s.pair();
    return [told(dup2, s.tcp(), client) === client, told(recv, server, filled(1), 1, 0)];
  }),
  row("dup2: onto itself", [true, 0], (s) => {
    const fd = s.tcp();
    return [told(dup2, fd, fd) === fd, told(close, fd)];
  }),
  row("dup2: onto itself, where it is none", "-1 EBADF", () => told(dup2, UNUSED, UNUSED)),
  row("dup2: from what is none, the target stays", ["-1 EBADF", true], (s) => {
    const fd = s.tcp();
    return [told(dup2, UNUSED, fd), fcntl(fd, F_GETFD) === 0];
  }),
  row("dup2: onto numbers out of range", Array(4).fill("-1 EBADF"), (s) => {
    const fd = s.tcp();
    return OUT_OF_RANGE.map((target) => told(dup2, fd, target));
  }),
  row("dup2: a pipe in the place of a socket, and back", ["-1 ENOTSOCK", 1, 0], (s) => {
    const fd = s.tcp();
    const saved = s.own(dup(fd));
    const [input, output] = s.pipe();
    dup2(output, fd);
    const asPipe = [told(send, fd, "x", 1, 0), told(write, fd, "x", 1)];
    read(input, filled(1), 1);
    dup2(saved, fd);
    return [...asPipe, told(getsockopt, fd, SOL_SOCKET, SO_TYPE, int(0), int(4))];
  }),
  row("dup3: with O_CLOEXEC and without", [501, FD_CLOEXEC, 501, 0], (s) => {
    const fd = s.tcp();
    s.own(must(dup2(fd, 501)));
    return [told(dup3, fd, 501, O_CLOEXEC), fcntl(501, F_GETFD), told(dup3, fd, 501, 0), fcntl(501, F_GETFD)];
  }),
  row(
    "dup3: onto itself, a wrong flag, out of range, from none",
    ["-1 EINVAL", "-1 EINVAL", "-1 EBADF", "-1 EBADF"],
    (s) => {
      const fd = s.tcp();
      return [
        told(dup3, fd, fd, 0),
        told(dup3, fd, 502, O_NONBLOCK),
        told(dup3, fd, 1024, 0),
        told(dup3, UNUSED, 502, 0),
      ];
    },
  ),
  row("EMFILE when 1024 are open, and the connection waits", [...Array(6).fill("-1 EMFILE"), 1024, true], (s) => {
    const listener = s.listener();
    s.connected(s.tcp(), listener);
    const fd = s.tcp();
    for (let copy = dup(fd); copy !== -1; copy = dup(fd)) s.own(copy);
    const failures = [
      told(socket, AF_INET, SOCK_STREAM, 0),
      told(dup, fd),
      told(fcntl, fd, F_DUPFD, 0),
      told(pipe, new Int32Array(2)),
      told(open, "/dev/null", O_RDONLY),
      told(accept, listener, null, null),
    ];
    const count = descriptors().length;
    close(fd);
    return [...failures, count, s.own(accept(listener, null, null)) === fd];
  }),
  row("one descriptor is not enough for a pipe, and is not lost", ["-1 EMFILE", [-7, -7], 1023], (s) => {
    const fd = s.tcp();
    for (let copy = dup(fd); copy !== -1; copy = dup(fd)) s.own(copy);
    close(fd);
    const ends = Int32Array.of(-7, -7);
    return [told(pipe, ends), [...ends], descriptors().length];
  }),
];

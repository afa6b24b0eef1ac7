// <sys/select.h>
import { F_DUPFD, fcntl, O_RDONLY, open } from "bsd-sockets/fcntl";
import { FD_CLR, FD_ISSET, FD_SET, FD_SETSIZE, FD_ZERO, fd_set, select, timeval } from "bsd-sockets/sys/select";
import * as k from "bsd-sockets/sys/socket";
import { close, dup, read, write } from "bsd-sockets/unistd";
import { filled, nameOf, row, setOf, thrown, timeout as time, told } from "./scope.mjs";

const UNUSED = 777;

const membersOf = (set) => Array.from({ length: FD_SETSIZE }, (_, fd) => fd).filter((fd) => FD_ISSET(fd, set) === 1);

/** The answer, and which of these descriptors (by their place) is in which set then. */
function chosen({ reads = [], writes = [], exceptions = [] }, milliseconds = 0) {
  const lists = [reads, writes, exceptions];
  const sets = lists.map((fds) => setOf(...fds));
  const count = told(select, FD_SETSIZE, ...sets, time(milliseconds));
  return [count, ...sets.map((set, index) => membersOf(set).map((fd) => lists[index].indexOf(fd)))];
}

function timed(call) {
  const begin = performance.now();
  const answer = call();
  return [answer, performance.now() - begin];
}

const sets = [
  row("FD_SET, FD_CLR, FD_ISSET, FD_ZERO", [1024, 128, [0, 31, 32, 1023], [0, 32], []], () => {
    const set = setOf(0, 31, 32, 1023);
    const first = membersOf(set);
    FD_CLR(31, set);
    FD_CLR(1023, set);
    const second = membersOf(set);
    FD_ZERO(set);
    return [FD_SETSIZE, fd_set.size, first, second, membersOf(set)];
  }),
  row("FD_SET: what has no bit", ["RangeError", "RangeError"], () =>
    [-1, 1024].map((fd) => thrown(FD_SET, fd, new fd_set())),
  ),
];

const sockets = [
  row("select: a connection to write to, and nothing to read", [1, [], [0], []], (s) => {
    const [client] = s.pair();
    return chosen({ reads: [client], writes: [client], exceptions: [client] });
  }),
  row(
    "select: what has come, and the end, are to be read",
    [
      [1, [0], [], []],
      [1, [0], [], []],
    ],
    (s) => {
      const [client, server] = s.pair();
      write(client, "x", 1);
      const came = chosen({ reads: [server] }, 2000);
      read(server, filled(1), 1);
      close(client);
      return [came, chosen({ reads: [server] }, 2000)];
    },
  ),
  row(
    "select: a client that waits is to be read of the listening socket",
    [
      [0, [], [], []],
      [1, [0], [], []],
    ],
    (s) => {
      const listener = s.listener();
      const nobody = chosen({ reads: [listener] });
      s.connected(s.tcp(), listener);
      return [nobody, chosen({ reads: [listener] }, 2000)];
    },
  ),
  row(
    "select: datagrams",
    [
      [1, [], [0], []],
      [2, [0], [0], []],
    ],
    (s) => {
      const fd = s.bound(s.udp());
      const before = chosen({ reads: [fd], writes: [fd] });
      k.sendto(fd, "x", 1, 0, nameOf(fd), 16);
      chosen({ reads: [fd] }, 2000);
      return [before, chosen({ reads: [fd], writes: [fd] })];
    },
  ),
  row("select: a byte out of band is an exception", [1, [], [], [0]], (s) => {
    const [client, server] = s.pair();
    k.send(client, "!", 1, k.MSG_OOB);
    return chosen({ exceptions: [server] }, 2000);
  }),
  row("select: two descriptors of one socket", [2, [0, 1], [], []], (s) => {
    const [client, server] = s.pair();
    const copy = s.own(dup(server));
    write(client, "x", 1);
    return chosen({ reads: [server, copy] }, 2000);
  }),
  row("select: 200 sockets, three of which are ready", [3, [7, 77, 199], [], []], (s) => {
    const fds = Array.from({ length: 200 }, () => s.bound(s.udp()));
    for (const place of [7, 77, 199]) k.sendto(fds[0], "x", 1, 0, nameOf(fds[place]), 16);
    chosen({ reads: [fds[199]] }, 2000);
    return chosen({ reads: fds }, 2000);
  }),
  row("select: 100 sockets to write to", [100, 100], (s) => {
    const fds = Array.from({ length: 100 }, () => s.bound(s.udp()));
    const [count, , writes] = chosen({ writes: fds }, 2000);
    return [count, writes.length];
  }),
  row("select: the highest descriptor", [1, [0], [], []], (s) => {
    const [client, server] = s.pair();
    const fd = s.own(fcntl(server, F_DUPFD, 1023));
    write(client, "x", 1);
    return chosen({ reads: [fd] }, 2000);
  }),
  row("select: descriptors from nfds on do not count", [0, false, false], (s) => {
    const [client] = s.pair();
    const set = setOf(client, UNUSED);
    return [told(select, client, null, set, null, time(0)), FD_ISSET(client, set) === 1, FD_ISSET(UNUSED, set) === 1];
  }),
];

const others = [
  row(
    "select: pipes",
    [
      [1, [], [0], []],
      [2, [0], [0], []],
      [1, [0], [], []],
    ],
    (s) => {
      const [input, output] = s.pipe();
      const empty = chosen({ reads: [input], writes: [output] });
      write(output, "x", 1);
      const full = chosen({ reads: [input], writes: [output] });
      read(input, filled(1), 1);
      close(output);
      return [empty, full, chosen({ reads: [input] })];
    },
  ),
  row(
    "select: a pipe and a socket, where only the one is ready",
    [
      [1, [0], [], []],
      [1, [1], [], []],
    ],
    (s) => {
      const [input, output] = s.pipe();
      const [client, server] = s.pair();
      write(output, "x", 1);
      const first = chosen({ reads: [input, server] }, 2000);
      read(input, filled(1), 1);
      write(client, "x", 1);
      return [first, chosen({ reads: [input, server] }, 2000)];
    },
  ),
  row("select: a pipe without data takes the time", [[0, [], [], []], true], (s) => {
    const [input] = s.pipe();
    const [answer, milliseconds] = timed(() => chosen({ reads: [input] }, 150));
    return [answer, milliseconds >= 140 && milliseconds < 1000];
  }),
  row("select: standard input and output, and files, are ready", [3, [0, 1], [0], []], (s) => {
    const file = s.own(open("package.json", O_RDONLY));
    return chosen({ reads: [0, file], writes: [1] });
  }),
];

const waiting = [
  row("select: no sets at all sleep", [0, true], () => {
    const [answer, milliseconds] = timed(() => told(select, 0, null, null, null, time(150)));
    return [answer, milliseconds >= 140 && milliseconds < 1000];
  }),
  row("select: empty sets sleep", [0, true], () => {
    const [answer, milliseconds] = timed(() => told(select, 10, setOf(), setOf(), setOf(), time(150)));
    return [answer, milliseconds >= 140 && milliseconds < 1000];
  }),
  row("select: a socket takes the time", [0, true], (s) => {
    const [client] = s.pair();
    const [[answer], milliseconds] = timed(() => chosen({ reads: [client] }, 150));
    return [answer, milliseconds >= 140 && milliseconds < 1000];
  }),
  row("select: a time of 0 does not wait", [0, true], (s) => {
    const [answer, milliseconds] = timed(() => chosen({ reads: [s.pair()[0]] })[0]);
    return [answer, milliseconds < 100];
  }),
  row("select: the time stays as it was", [0, 0, 1000], () => {
    const limit = time(1);
    return [told(select, 0, null, null, null, limit), limit.tv_sec, limit.tv_usec];
  }),
  row("select: no time waits for what comes", 1, (s) => {
    const [client, server] = s.pair();
    write(client, "x", 1);
    return told(select, server + 1, setOf(server), null, null, null);
  }),
];

const failing = [
  row("select: a descriptor that is none; the sets stay", ["-1 EBADF", true], () => {
    const set = setOf(UNUSED);
    return [told(select, FD_SETSIZE, set, null, null, time(0)), FD_ISSET(UNUSED, set) === 1];
  }),
  row("select: a closed descriptor", ["-1 EBADF", "-1 EBADF"], (s) => {
    const [client] = s.pair();
    const set = setOf(client);
    close(client);
    return [told(select, client + 1, null, set, null, time(0)), told(select, client + 1, null, null, set, null)];
  }),
  row("select: numbers that are none", ["-1 EINVAL", "-1 EINVAL", "-1 EINVAL"], () => [
    told(select, -1, null, null, null, time(0)),
    told(select, 0, null, null, null, Object.assign(new timeval(), { tv_sec: -1 })),
    told(select, 0, null, null, null, Object.assign(new timeval(), { tv_usec: -1 })),
  ]),
  row("select: more descriptors than a set has", "RangeError", () =>
    thrown(select, 1025, new fd_set(), null, null, time(0)),
  ),
  row("select: a socket that neither listens nor is connected is not ready to read", [0, [], [], []], (s) =>
    chosen({ reads: [s.bound(s.tcp())] }),
  ),
];

export const selecting = [...sets, ...sockets, ...others, ...waiting, ...failing];

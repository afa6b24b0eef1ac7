// open(2), access(2), chdir(2), and the process itself.
import { readFileSync, writeFileSync } from "node:fs";
import { array, char } from "bsd-sockets/c";
import * as f from "bsd-sockets/fcntl";
import * as u from "bsd-sockets/unistd";
import { filled, intact, lowest, must, row, told } from "./scope.mjs";

const { close, dup, read, write } = u;
const { F_GETFD, F_GETFL, FD_CLOEXEC, fcntl, open } = f;
const { O_APPEND, O_CLOEXEC, O_CREAT, O_EXCL, O_NONBLOCK, O_RDONLY, O_RDWR, O_TRUNC, O_WRONLY } = f;

/** A file of its own for a row, with this text. */
function fileOf(s, text) {
  writeFileSync(s.path("file"), text);
  return s.path("file");
}

export const files = [
  row("open: a file to read", [true, 5, "hello", 0], (s) => {
    const path = fileOf(s, "hello");
    const next = lowest();
    const fd = s.own(told(open, path, O_RDONLY));
    const buf = filled(8);
    return [fd === next, told(read, fd, buf, 8), buf.toString("latin1", 0, 5), told(read, fd, buf, 8)];
  }),
  row("open: a file to write, from its start", [2, "JOllo"], (s) => {
    const path = fileOf(s, "hello");
    const fd = s.own(told(open, path, O_WRONLY));
    return [told(write, fd, "JO", 2), readFileSync(path, "latin1")];
  }),
  row("open: bytes are not translated", [4, "a\nb\r"], (s) => {
    const path = fileOf(s, "");
    const fd = s.own(told(open, path, O_WRONLY));
    return [told(write, fd, "a\nb\r", 4), readFileSync(path, "latin1")];
  }),
  row("open: O_APPEND writes at the end", "hello!?", (s) => {
    const path = fileOf(s, "hello");
    const fd = s.own(told(open, path, O_WRONLY | O_APPEND));
    write(fd, "!", 1);
    write(fd, "?", 1);
    return readFileSync(path, "latin1");
  }),
  row("open: O_TRUNC", ["", "x"], (s) => {
    const path = fileOf(s, "hello");
    const fd = s.own(told(open, path, O_WRONLY | O_TRUNC));
    const cut = readFileSync(path, "latin1");
    write(fd, "x", 1);
    return [cut, readFileSync(path, "latin1")];
  }),
  row("open: O_TRUNC to append", "x", (s) => {
    const path = fileOf(s, "hello");
    write(s.own(told(open, path, O_WRONLY | O_TRUNC | O_APPEND)), "x", 1);
    return readFileSync(path, "latin1");
  }),
  row("open: a file that is open for one way", ["-1 EBADF", "-1 EBADF"], (s) => {
    const path = fileOf(s, "hello");
    return [told(write, s.own(open(path, O_RDONLY)), "x", 1), told(read, s.own(open(path, O_WRONLY)), filled(1), 1)];
  }),
  row("open: O_CREAT, O_EXCL", ["-1 ENOENT", true, "-1 EEXIST", true], (s) => [
    told(open, s.path("new"), O_RDWR),
    s.own(told(open, s.path("new"), O_RDWR | O_CREAT | O_EXCL, 0o644)) > 2,
    told(open, s.path("new"), O_RDWR | O_CREAT | O_EXCL, 0o644),
    s.own(told(open, s.path("new"), O_RDWR | O_CREAT, 0o644)) > 2,
  ]),
  row("open: names with blanks and of other alphabets", "text", (s) => {
    const name = s.path("zwei Wörter 한글 🙂");
    write(s.own(told(open, name, O_WRONLY | O_CREAT, 0o644)), "text", 4);
    return readFileSync(name, "latin1");
  }),
  row("open: what cannot be", ["-1 ENOENT", "-1 ENOENT", "-1 ENOENT", "-1 EISDIR", "-1 EISDIR", "-1 EEXIST"], (s) => [
    told(open, s.path("no/file"), O_RDONLY),
    told(open, s.path("file"), O_RDONLY),
    told(open, "", O_RDONLY),
    told(open, s.path(""), O_WRONLY),
    told(open, s.path(""), O_RDWR),
    told(open, s.path(""), O_RDWR | O_CREAT | O_EXCL),
  ]),
  row("open: a file without permission to write, to read it", [true, 0], (s) => {
    close(must(open(s.path("file"), O_WRONLY | O_CREAT, 0o444)));
    const fd = s.own(told(open, s.path("file"), O_RDONLY));
    return [fd > 2, told(read, fd, filled(1), 1)];
  }),
  row("open: /dev/null", [3, 0], (s) => {
    const fd = s.own(open("/dev/null", O_RDWR));
    return [told(write, fd, "abc", 3), told(read, fd, filled(1), 1)];
  }),
  row("open: O_CLOEXEC and O_NONBLOCK", [FD_CLOEXEC, O_NONBLOCK], (s) => {
    const fd = s.own(open("/dev/null", O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    return [fcntl(fd, F_GETFD), fcntl(fd, F_GETFL) & O_NONBLOCK];
  }),
  row("dup: the place in the file is shared", "abcd", (s) => {
    const path = fileOf(s, "");
    const fd = s.own(open(path, O_WRONLY));
    write(fd, "ab", 2);
    write(s.own(dup(fd)), "cd", 2);
    return readFileSync(path, "latin1");
  }),
  row("access: a file", [0, 0, 0, "-1 ENOENT", "-1 ENOENT", "-1 EINVAL"], (s) => {
    const path = fileOf(s, "");
    return [
      told(u.access, path, u.F_OK),
      told(u.access, path, u.R_OK | u.W_OK),
      told(u.access, path, u.X_OK),
      told(u.access, `${path}.none`, u.F_OK),
      told(u.access, "", u.F_OK),
      told(u.access, path, 64),
    ];
  }),
  row("access: a file without permission to write", [0, "-1 EACCES"], (s) => {
    close(must(open(s.path("file"), O_WRONLY | O_CREAT, 0o444)));
    return [told(u.access, s.path("file"), u.R_OK), told(u.access, s.path("file"), u.W_OK)];
  }),
  row("chdir: there and back; Node knows, too", [0, true, true, 0], (s) => {
    const before = process.cwd();
    const there = told(u.chdir, s.path(""));
    writeFileSync("here", "");
    const found = s.own(open("here", O_RDONLY)) > 2;
    return [there, found, process.cwd() !== before, told(u.chdir, before)];
  }),
  row("chdir: what cannot be", ["-1 ENOENT", "-1 ENOENT", "-1 ENOTDIR"], (s) => {
    const path = fileOf(s, "");
    return [told(u.chdir, `${path}.none`), told(u.chdir, ""), told(u.chdir, path)];
  }),
];

export const self = [
  row("getpid, getppid", [true, true], () => [told(u.getpid) === process.pid, told(u.getppid) === process.ppid]),
  row("gethostname", [0, true, "-1 EFAULT", true], () => {
    const name = array(char, 256);
    const answer = told(u.gethostname, name, 256);
    const none = filled(1);
    return [answer, name[0] !== 0 && name.includes(0), told(u.gethostname, none, 1), intact(none)];
  }),
  row("usleep: not shorter", [0, true], () => {
    const begin = performance.now();
    return [told(u.usleep, 20_500), performance.now() - begin >= 19];
  }),
  row("usleep and sleep: 0", [0, 0], () => [told(u.usleep, 0), told(u.sleep, 0)]),
  row("sleep: 1", [0, true], () => {
    const begin = performance.now();
    return [told(u.sleep, 1), performance.now() - begin >= 980];
  }),
];

// fcntl(2)
import * as fcntl_h from "bsd-sockets/fcntl";
import { flock } from "bsd-sockets/fcntl";
import { dup, getpid, read } from "bsd-sockets/unistd";
import { describe, expect, test } from "vitest";
import { fails, flagsOf, gives, inScope, must, row, type Scope, scoped, succeeds, table } from "../helpers/calls.ts";

const { fcntl } = fcntl_h;
const { F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_GETFL, F_GETLK, F_GETOWN, F_GETOWN_EX, F_GETPIPE_SZ } = fcntl_h;
const { F_OFD_SETLK, F_RDLCK, F_SETFD, F_SETFL, F_SETLK, F_SETOWN, F_SETPIPE_SZ, F_UNLCK, F_WRLCK } = fcntl_h;
const { FD_CLOEXEC, O_ACCMODE, O_APPEND, O_NONBLOCK, O_PATH, O_RDONLY, O_RDWR, O_WRONLY, SEEK_SET } = fcntl_h;

function lockOf(type: number | undefined, start = 0, length = 0): flock {
  const lock = new flock();
  lock.l_type = type as number;
  lock.l_whence = SEEK_SET as number;
  lock.l_start = start;
  lock.l_len = length;
  return lock;
}

const newFile = (s: Scope, flags: number | string = "w+"): number => s.file(s.path("file"), flags);

const commands = { F_GETFD, F_GETFL, F_GETOWN };
const settings = { F_SETFD, F_SETFL, F_SETOWN, F_DUPFD, F_DUPFD_CLOEXEC };
const locks = { F_GETLK, F_SETLK };

table("fcntl", fcntl).failures([
  ...Object.entries(commands).flatMap(([name, cmd]) => [
    row(`${name} of a closed descriptor`, "EBADF", (s) => [s.closed(), cmd]),
    row(`${name} of descriptor -1`, "EBADF", () => [-1, cmd]),
  ]),
  ...Object.entries(settings).map(([name, cmd]) =>
    row(`${name} of a closed descriptor`, "EBADF", (s) => [s.closed(), cmd, 0]),
  ),
  ...Object.entries(locks).map(([name, cmd]) =>
    row(`${name} of a closed descriptor`, "EBADF", (s) => [s.closed(), cmd, lockOf(F_RDLCK)]),
  ),
] as never);
table("fcntl", fcntl).failures([
  row("no such command", "EINVAL", (s) => [s.tcp(), 9999]),
  row("command -1", "EINVAL", (s) => [s.tcp(), -1]),
  row("F_SETFL of a descriptor with O_PATH", "EBADF", (s) => [s.file("/", O_PATH as number), F_SETFL, 0]),
  row("F_SETOWN to a process that does not exist", "ESRCH", (s) => [s.tcp(), F_SETOWN, 12_345_678]),
  row("F_DUPFD from -1", "EINVAL", (s) => [s.tcp(), F_DUPFD, -1]),
  row("F_DUPFD_CLOEXEC from -1", "EINVAL", (s) => [s.tcp(), F_DUPFD_CLOEXEC, -1]),
  row("F_DUPFD past the limit", "EINVAL", (s) => [s.tcp(), F_DUPFD, 2 ** 31 - 1]),
  row("F_GETPIPE_SZ of a socket", "EBADF", (s) => [s.tcp(), F_GETPIPE_SZ]),
  row("F_SETPIPE_SZ to 2 GiB", "EINVAL", (s) => [s.pipe()[0], F_SETPIPE_SZ, -1]),
  row("no lock, F_GETLK", "EFAULT", (s) => [newFile(s), F_GETLK, null]),
  row("no lock, F_SETLK", "EFAULT", (s) => [newFile(s), F_SETLK, null]),
  row("a lock of no type", "EINVAL", (s) => [newFile(s), F_SETLK, lockOf(99)]),
  row("a lock that starts before the file", "EINVAL", (s) => [newFile(s), F_SETLK, lockOf(F_RDLCK, -5)]),
  row("a write lock of a file that is open for reading", "EBADF", (s) => [
    s.file("/etc/passwd"),
    F_SETLK,
    lockOf(F_WRLCK),
  ]),
  row("a read lock of a file that is open for writing", "EBADF", (s) => [newFile(s, "w"), F_SETLK, lockOf(F_RDLCK)]),
  row("a lock that another open file has", "EAGAIN", (s) => {
    const fd = newFile(s);
    must(fcntl(s.file(s.path("file"), "r+"), F_OFD_SETLK, lockOf(F_WRLCK)));
    return [fd, F_OFD_SETLK, lockOf(F_WRLCK)];
  }),
]);

table("fcntl", fcntl).successes([
  row("F_GETFD of a new socket", 0, (s) => [s.tcp(), F_GETFD]),
  row("F_SETFD", 0, (s) => [s.tcp(), F_SETFD, FD_CLOEXEC]),
  row("F_SETFL", 0, (s) => [s.tcp(), F_SETFL, O_NONBLOCK]),
  row("F_GETFL of a socket", O_RDWR, (s) => [s.tcp(), F_GETFL]),
  row("F_GETFL of a pipe's read end", O_RDONLY, (s) => [s.pipe()[0], F_GETFL]),
  row("F_GETFL of a pipe's write end", O_WRONLY, (s) => [s.pipe()[1], F_GETFL]),
  row("F_GETOWN of a new socket", 0, (s) => [s.tcp(), F_GETOWN]),
  row("F_SETOWN to the process itself", 0, (s) => [s.tcp(), F_SETOWN, getpid()]),
  row("F_GETPIPE_SZ", 65_536, (s) => [s.pipe()[0], F_GETPIPE_SZ]),
  row("F_SETPIPE_SZ rounds up to pages", 8192, (s) => [s.pipe()[0], F_SETPIPE_SZ, 5000]),
  row("F_DUPFD", "fd", (s) => [s.tcp(), F_DUPFD, 0]),
  row("F_DUPFD_CLOEXEC", "fd", (s) => [s.tcp(), F_DUPFD_CLOEXEC, 0]),
  row("an argument that the command has no use for", 0, (s) => [s.tcp(), F_GETFD, 1]),
]);

scoped("F_SETFD sets and clears FD_CLOEXEC of this descriptor only", (s) => {
  const fd = s.tcp();
  const copy = s.own(dup(fd));
  gives(0, fcntl, fd, F_SETFD, FD_CLOEXEC);
  gives(FD_CLOEXEC, fcntl, fd, F_GETFD);
  gives(0, fcntl, copy, F_GETFD);
  expect([flagsOf(fd).cloexec, flagsOf(copy).cloexec]).toEqual([true, false]);
  gives(0, fcntl, fd, F_SETFD, 0);
  gives(0, fcntl, fd, F_GETFD);
});

scoped("F_SETFL on a copy shows on the original too", (s) => {
  const [reading] = s.pipe();
  const copy = s.own(dup(reading));
  gives(0, fcntl, copy, F_SETFL, O_NONBLOCK);
  gives(O_RDONLY | O_NONBLOCK, fcntl, reading, F_GETFL);
  fails("EAGAIN", read, reading, Buffer.alloc(1), 1);
  gives(0, fcntl, reading, F_SETFL, 0);
  expect(flagsOf(copy).nonblock).toBe(false);
});

scoped("F_SETFL changes flags, not the access mode", (s) => {
  const fd = newFile(s);
  gives(0, fcntl, fd, F_SETFL, O_APPEND | O_WRONLY);
  const flags = succeeds(fcntl, fd, F_GETFL);
  expect([flags & O_ACCMODE, flags & O_APPEND]).toEqual([O_RDWR, O_APPEND]);
});

describe("F_DUPFD", () => {
  test.each([
    ["F_DUPFD", F_DUPFD, false],
    ["F_DUPFD_CLOEXEC", F_DUPFD_CLOEXEC, true],
  ])("%s gives the lowest free number from its argument on", (_name, cmd, cloexec) => {
    inScope((s) => {
      const fd = s.tcp();
      must(fcntl(fd, F_SETFD, cloexec ? 0 : FD_CLOEXEC));
      const first = s.own(succeeds(fcntl, fd, cmd, 700));
      const second = s.own(succeeds(fcntl, fd, cmd, 700));
      expect([first, second, flagsOf(first).cloexec, flagsOf(second).cloexec]).toEqual([700, 701, cloexec, cloexec]);
    });
  });
});

describe("locks", () => {
  scoped("F_GETLK of a file that nobody locked says F_UNLCK and leaves the rest", (s) => {
    const lock = lockOf(F_WRLCK, 10, 20);
    gives(0, fcntl, newFile(s), F_GETLK, lock);
    expect([lock.l_type, lock.l_start, lock.l_len]).toEqual([F_UNLCK, 10, 20]);
  });

  scoped("a process's locks do not exclude itself", (s) => {
    const fd = newFile(s);
    gives(0, fcntl, fd, F_SETLK, lockOf(F_WRLCK));
    gives(0, fcntl, s.file(s.path("file"), "r+"), F_SETLK, lockOf(F_WRLCK));
    gives(0, fcntl, fd, F_SETLK, lockOf(F_UNLCK));
  });

  scoped("locks of open files exclude one another, by ranges", (s) => {
    const one = newFile(s);
    const other = s.file(s.path("file"), "r+");
    gives(0, fcntl, one, F_OFD_SETLK, lockOf(F_WRLCK, 0, 10));
    gives(0, fcntl, other, F_OFD_SETLK, lockOf(F_WRLCK, 10, 10));
    fails("EAGAIN", fcntl, other, F_OFD_SETLK, lockOf(F_RDLCK, 9, 1));
    gives(0, fcntl, one, F_OFD_SETLK, lockOf(F_UNLCK));
    gives(0, fcntl, other, F_OFD_SETLK, lockOf(F_RDLCK, 9, 1));
  });
});

test("less memory than a struct flock is refused", () => {
  for (const cmd of [F_GETLK, F_SETLK]) {
    expect(() => fcntl(-1, cmd, new Uint8Array(flock.size - 1))).toThrow(RangeError);
    expect(() => fcntl(-1, cmd, 4096)).toThrow("fcntl: argument 3 (arg) must be");
  }
});

test("a number never becomes an address: commands that take one get none", () => {
  fails("EBADF", fcntl, -1, F_GETOWN_EX as number, 4096);
});

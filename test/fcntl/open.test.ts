// open(2)
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import * as fcntl_h from "bsd-sockets/fcntl";
import { read, write } from "bsd-sockets/unistd";
import { expect, test } from "vitest";
import { unix } from "../helpers/addresses.mjs";
import { flagsOf, gives, inScope, row, type Scope, scoped, succeeds, table } from "../helpers/calls.ts";

const { fcntl, open } = fcntl_h;
const { F_GETFL, O_ACCMODE, O_APPEND, O_CLOEXEC, O_CREAT, O_DIRECTORY, O_EXCL, O_NOFOLLOW, O_NONBLOCK } = fcntl_h;
const { O_RDONLY, O_RDWR, O_TRUNC, O_WRONLY } = fcntl_h;

function file(s: Scope, text = "text"): string {
  const path = s.path("file");
  writeFileSync(path, text);
  return path;
}

function folder(s: Scope): string {
  const path = s.path("folder");
  mkdirSync(path);
  return path;
}

function link(s: Scope, to: string): string {
  const path = s.path("link");
  symlinkSync(to, path);
  return path;
}

function fifo(s: Scope): string {
  const path = s.path("fifo");
  execFileSync("mkfifo", [path]);
  return path;
}

table("open", open).failures([
  row("no such file", "ENOENT", (s) => [s.path("missing"), O_RDONLY]),
  row("no path", "ENOENT", () => ["", O_RDONLY]),
  row("a folder of the path does not exist", "ENOENT", (s) => [s.path("missing/file"), O_CREAT | O_WRONLY, 0o600]),
  row("a file in place of a folder", "ENOTDIR", (s) => [`${file(s)}/file`, O_RDONLY]),
  row("O_DIRECTORY of a file", "ENOTDIR", (s) => [file(s), O_RDONLY | O_DIRECTORY]),
  row("a folder for writing", "EISDIR", (s) => [folder(s), O_WRONLY]),
  row("a folder for both", "EISDIR", (s) => [folder(s), O_RDWR]),
  row("O_CREAT of a folder", "EISDIR", (s) => [folder(s), O_RDONLY | O_CREAT, 0o600]),
  row("O_CREAT | O_EXCL of a file that exists", "EEXIST", (s) => [file(s), O_WRONLY | O_CREAT | O_EXCL, 0o600]),
  row("O_CREAT | O_EXCL of a link to nothing", "EEXIST", (s) => [
    link(s, s.path("missing")),
    O_WRONLY | O_CREAT | O_EXCL,
    0o600,
  ]),
  row("O_NOFOLLOW of a link", "ELOOP", (s) => [link(s, file(s)), O_RDONLY | O_NOFOLLOW]),
  row("a link to itself", "ELOOP", (s) => [link(s, s.path("link")), O_RDONLY]),
  row("a name of 256 characters", "ENAMETOOLONG", (s) => [s.path("x".repeat(256)), O_RDONLY]),
  row("a path of 4096 characters", "ENAMETOOLONG", () => [`/${"a/".repeat(2048)}`, O_RDONLY]),
  row("a FIFO for writing that nobody reads, O_NONBLOCK", "ENXIO", (s) => [fifo(s), O_WRONLY | O_NONBLOCK]),
  row("the file of a Unix socket", "ENXIO", (s) => {
    s.bound(s.unix(), unix(s.path("socket")));
    return [s.path("socket"), O_RDONLY];
  }),
]);

table("open", open).successes([
  row("a file", "fd", (s) => [file(s), O_RDONLY]),
  row("a file through a link", "fd", (s) => [link(s, file(s)), O_RDONLY]),
  row("a path in memory", "fd", (s) => [Buffer.from(`${file(s)}\0rest`), O_RDONLY]),
  row("a folder for reading", "fd", (s) => [folder(s), O_RDONLY | O_DIRECTORY]),
  row("a FIFO for reading that nobody writes, O_NONBLOCK", "fd", (s) => [fifo(s), O_RDONLY | O_NONBLOCK]),
  row("a FIFO for both", "fd", (s) => [fifo(s), O_RDWR]),
  row("a new file", "fd", (s) => [s.path("new"), O_CREAT | O_EXCL | O_WRONLY, 0o600]),
  row("a new file without a mode, whatever that is then", "fd", (s) => [s.path("new"), O_CREAT | O_WRONLY, 0]),
]);

scoped("the lowest free descriptor, without FD_CLOEXEC, with the access mode asked for", (s) => {
  const free = s.tcp();
  s.close(free);
  for (const mode of [O_RDONLY, O_WRONLY, O_RDWR]) {
    const fd = s.own(succeeds(open, file(s), mode));
    expect([fd, flagsOf(fd), fcntl(fd, F_GETFL) & O_ACCMODE]).toEqual([
      free,
      { cloexec: false, nonblock: false },
      mode,
    ]);
    s.close(fd);
  }
});

scoped("O_CLOEXEC and O_NONBLOCK", (s) => {
  const fd = s.own(succeeds(open, file(s), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  expect(flagsOf(fd)).toEqual({ cloexec: true, nonblock: true });
});

scoped("O_CREAT takes the mode, less the umask", (s) => {
  const before = process.umask(0o027);
  try {
    s.own(succeeds(open, s.path("new"), O_CREAT | O_WRONLY, 0o666));
    expect(statSync(s.path("new")).mode & 0o7777).toBe(0o640);
  } finally {
    process.umask(before);
  }
});

scoped("O_CREAT of a file that exists leaves it its mode and its text", (s) => {
  const path = file(s);
  const { mode } = statSync(path);
  s.own(succeeds(open, path, O_CREAT | O_WRONLY, 0));
  expect([statSync(path).mode, readFileSync(path, "utf8")]).toEqual([mode, "text"]);
});

test.each([
  ["O_TRUNC empties the file", O_WRONLY | O_TRUNC, "ab"],
  ["O_APPEND writes at the end", O_WRONLY | O_APPEND, "textab"],
  ["neither writes at the start", O_WRONLY, "abxt"],
])("%s", (_name, flags, expected) => {
  inScope((s) => {
    const path = file(s);
    gives(2, write, s.own(succeeds(open, path, flags)), "ab", 2);
    expect(readFileSync(path, "utf8")).toBe(expected);
  });
});

scoped("two descriptors of one file have an offset each", (s) => {
  const path = file(s);
  const data = Buffer.alloc(2);
  for (const fd of [s.own(succeeds(open, path, O_RDONLY)), s.own(succeeds(open, path, O_RDONLY))]) {
    gives(2, read, fd, data, 2);
    expect(data.toString()).toBe("te");
  }
});

scoped("a NUL ends a path, as in C", (s) => {
  s.own(succeeds(open, `${file(s)}\0.txt`, O_RDONLY));
});

// getuid(2) and its like, getpgrp(2), getpgid(2), getsid(2), setpgid(2), setsid(2), gethostname(2), access(2), chdir(2), alarm(2)
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import * as unistd from "bsd-sockets/unistd";
import { describe, expect, test } from "vitest";
import { fails, gives, row, type Scope, scoped, succeeds, table } from "../helpers/calls.ts";

const { access, alarm, chdir, getegid, geteuid, getgid, gethostname, getpgid, getpgrp, getpid, getsid } = unistd;
const { getuid, setpgid, setsid } = unistd;
const { F_OK, R_OK, W_OK, X_OK } = unistd;

/** No process has this number: it is past the highest that Linux gives. */
const NOBODY = 2 ** 31 - 1;

/** Fields of /proc/self/stat behind the name. */
const stat = (): number[] => {
  const text = readFileSync("/proc/self/stat", "utf8");
  return text
    .slice(text.lastIndexOf(")") + 4)
    .split(" ")
    .map(Number);
};

test("who the process is", () => {
  gives(process.getuid?.(), getuid);
  gives(process.geteuid?.(), geteuid);
  gives(process.getgid?.(), getgid);
  gives(process.getegid?.(), getegid);
});

test("which group and session it is in", () => {
  const [, group, session] = stat();
  gives(group, getpgrp);
  gives(group, getpgid, 0);
  gives(group, getpgid, getpid());
  gives(session, getsid, 0);
  gives(session, getsid, getpid());
});

table("getpgid", getpgid).failures([
  row("no such process", "ESRCH", () => [NOBODY]),
  row("process -1", "ESRCH", () => [-1]),
]);
table("getsid", getsid).failures([
  row("no such process", "ESRCH", () => [NOBODY]),
  row("process -1", "ESRCH", () => [-1]),
]);
table("setpgid", setpgid).failures([
  row("group -1", "EINVAL", () => [0, -1]),
  row("no such process", "ESRCH", () => [NOBODY, 0]),
  row("a process that is no child", "ESRCH", () => [process.ppid, 0]),
  row("a group that does not exist", "EPERM", () => [0, NOBODY]),
]);

// The test's process becomes the leader of a group of its own; a group's leader cannot make a session.
test("setpgid and setsid", () => {
  gives(0, setpgid, 0, 0);
  gives(getpid(), getpgrp);
  gives(0, setpgid, getpid(), getpid());
  fails("EPERM", setsid);
});

describe("gethostname", () => {
  const name = hostname();
  test("the name with its NUL, and no more", () => {
    const buffer = Buffer.alloc(256, 0xa5);
    gives(0, gethostname, buffer, 256);
    expect(buffer.toString("latin1", 0, name.length + 1)).toBe(`${name}\0`);
    expect(buffer.subarray(name.length + 1).every((byte) => byte === 0xa5)).toBe(true);
  });

  test("exactly its length with the NUL", () => {
    const buffer = Buffer.alloc(name.length + 1, 0xa5);
    gives(0, gethostname, buffer, buffer.length);
    expect(buffer.toString("latin1")).toBe(`${name}\0`);
  });

  test("ENAMETOOLONG where it does not fit, and what fits is written", () => {
    const guarded = Buffer.alloc(name.length + 16, 0xa5);
    const buffer = guarded.subarray(8, 8 + name.length);
    expect(gethostname(buffer, buffer.length)).toBe(-1);
    expect(
      [guarded.subarray(0, 8), guarded.subarray(8 + name.length)].every((part) => part.every((b) => b === 0xa5)),
    ).toBe(true);
  });

  table("gethostname", gethostname).failures([row("no room at all", "ENAMETOOLONG", () => [Buffer.alloc(1), 0])]);

  test("more than the buffer is refused", () => {
    expect(() => gethostname(Buffer.alloc(8), 9)).toThrow("gethostname: argument 2 (len)");
  });
});

function file(s: Scope, mode = 0o644): string {
  const path = s.path("file");
  writeFileSync(path, "text");
  chmodSync(path, mode);
  return path;
}

function loop(s: Scope): string {
  symlinkSync(s.path("loop"), s.path("loop"));
  return s.path("loop");
}

table("access", access).failures([
  row("no such file", "ENOENT", (s) => [s.path("missing"), F_OK]),
  row("no path", "ENOENT", () => ["", F_OK]),
  row("a file in place of a folder", "ENOTDIR", (s) => [`${file(s)}/file`, R_OK]),
  row("a mode that is none", "EINVAL", (s) => [file(s), 99]),
  row("mode -1", "EINVAL", (s) => [file(s), -1]),
  row("a file that nobody may execute", "EACCES", (s) => [file(s), X_OK]),
  row("a link to itself", "ELOOP", (s) => [loop(s), F_OK]),
  row("a name of 256 characters", "ENAMETOOLONG", (s) => [s.path("x".repeat(256)), F_OK]),
]);
table("access", access).successes([
  row("the file is there", 0, (s) => [file(s), F_OK]),
  row("it may be read and written", 0, (s) => [file(s), R_OK | W_OK]),
  row("it may be executed", 0, (s) => [file(s, 0o755), X_OK]),
  row("a folder", 0, () => ["/", R_OK | X_OK]),
]);

table("chdir", chdir).failures([
  row("no such folder", "ENOENT", (s) => [s.path("missing")]),
  row("no path", "ENOENT", () => [""]),
  row("a file", "ENOTDIR", (s) => [file(s)]),
  row("a link to itself", "ELOOP", (s) => [loop(s)]),
  row("a name of 256 characters", "ENAMETOOLONG", (s) => [s.path("x".repeat(256))]),
]);

test("chdir changes where relative paths start, for the binding and for Node's files", () => {
  const before = process.cwd();
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "bsd-sockets-")));
  try {
    mkdirSync(join(folder, "inner"));
    gives(0, chdir, folder);
    gives(0, access, "inner", X_OK);
    writeFileSync("inner/file", "text");
    gives(0, chdir, "inner");
    gives(0, access, "file", R_OK);
    expect(readlinkSync("/proc/self/cwd")).toBe(join(folder, "inner"));
  } finally {
    gives(0, chdir, before);
    rmSync(folder, { recursive: true });
  }
});

scoped("chdir that fails stays where it was", (s) => {
  const before = readlinkSync("/proc/self/cwd");
  fails("ENOENT", chdir, s.path("missing"));
  expect(readlinkSync("/proc/self/cwd")).toBe(before);
});

test("alarm tells what was left of the one before", () => {
  gives(0, alarm, 0);
  gives(0, alarm, 1000);
  gives(1000, alarm, 2 ** 31);
  expect(succeeds(alarm, 0)).toBeGreaterThanOrEqual(2 ** 31 - 1);
  gives(0, alarm, 0);
});

// <spawn.h>: programs started with file actions and attributes; the answer of a bad call is its result, not errno.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { array, int, short } from "bsd-sockets/c";
import { E2BIG, EACCES, EBADF, EINVAL, ENOENT, errno, set_errno } from "bsd-sockets/errno";
import { O_CREAT, O_RDONLY, O_WRONLY } from "bsd-sockets/fcntl";
import { SIGTERM, SIGUSR1, sigaddset, sigemptyset, sigset_t } from "bsd-sockets/signal";
import * as spawn from "bsd-sockets/spawn";
import { WEXITSTATUS, WIFEXITED, waitpid } from "bsd-sockets/sys/wait";
import { close, getpgrp, pipe, read } from "bsd-sockets/unistd";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bsd-sockets-spawn-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function actions(): spawn.posix_spawn_file_actions_t {
  const object = new spawn.posix_spawn_file_actions_t();
  expect(spawn.posix_spawn_file_actions_init(object)).toBe(0);
  return object;
}

function attributes(): spawn.posix_spawnattr_t {
  const object = new spawn.posix_spawnattr_t();
  expect(spawn.posix_spawnattr_init(object)).toBe(0);
  return object;
}

/** Runs a program with its output in a pipe; its text and exit status. */
function run(
  argv: string[],
  fa = actions(),
  attr: spawn.posix_spawnattr_t | null = null,
  envp: string[] = [],
): [string, number] {
  const fds = array(int, 2);
  const pid = int();
  const status = int();
  const text = Buffer.alloc(4096);
  expect(pipe(fds)).toBe(0);
  spawn.posix_spawn_file_actions_adddup2(fa, fds[1] as number, 1);
  spawn.posix_spawn_file_actions_addclose(fa, fds[0] as number);
  spawn.posix_spawn_file_actions_addclose(fa, fds[1] as number);
  expect(spawn.posix_spawn(pid, argv[0] as string, fa, attr, [...argv, null], envp)).toBe(0);
  close(fds[1] as number);
  let length = 0;
  for (let n = 1; n > 0; length += n) n = read(fds[0] as number, text.subarray(length), text.length - length);
  close(fds[0] as number);
  expect(waitpid(pid.value, status, 0)).toBe(pid.value);
  expect(WIFEXITED(status.value)).toBe(1);
  return [text.toString("utf8", 0, length), WEXITSTATUS(status.value)];
}

const shell = (script: string, fa = actions(), envp: string[] = []) => run(["/bin/sh", "-c", script], fa, null, envp);

describe("posix_spawn", () => {
  test("runs a program with its arguments, environment, descriptors and exit status", () => {
    expect(shell('echo "$A $0"; exit 7', actions(), ["A=value"])).toEqual(["value /bin/sh\n", 7]);
  });

  test("opens a file as a descriptor, and creates one with a mode", () => {
    const fa = actions();
    spawn.posix_spawn_file_actions_addopen(fa, 0, "/etc/hostname", O_RDONLY, 0);
    spawn.posix_spawn_file_actions_addopen(fa, 2, join(folder, "made"), O_WRONLY | O_CREAT, 0o600);
    expect(shell("cat; echo complaint >&2", fa)[0]).toBe(readFileSync("/etc/hostname", "utf8"));
    expect(readFileSync(join(folder, "made"), "utf8")).toBe("complaint\n");
  });

  test("changes the folder of the child alone", () => {
    const fa = actions();
    spawn.posix_spawn_file_actions_addchdir_np(fa, folder);
    const here = process.cwd();
    expect(shell("pwd", fa)[0]).toBe(`${folder}\n`);
    expect(process.cwd()).toBe(here);
  });

  test("gives the child a C program's signals: SIGPIPE is not ignored", () => {
    // Bit 12 of SigIgn is SIGPIPE, which Node ignores; the shell cannot change what was ignored when it started.
    const mask = BigInt(`0x${/SigIgn:\s*(\w+)/.exec(shell("cat /proc/self/status")[0])?.[1]}`);
    expect(mask & (1n << 12n)).toBe(0n);
  });

  test("stores the signal mask and the process group that the attributes name", () => {
    const attr = attributes();
    const set = new sigset_t();
    sigemptyset(set);
    sigaddset(set, SIGUSR1);
    sigaddset(set, SIGTERM);
    spawn.posix_spawnattr_setsigmask(attr, set);
    spawn.posix_spawnattr_setpgroup(attr, 0);
    spawn.posix_spawnattr_setflags(attr, spawn.POSIX_SPAWN_SETSIGMASK | spawn.POSIX_SPAWN_SETPGROUP);
    // A shell would clear its mask when it starts.
    const [text] = run(["/bin/cat", "/proc/self/status", "/proc/self/stat"], actions(), attr);
    const bits = BigInt(`0x${/SigBlk:\s*(\w+)/.exec(text)?.[1]}`);
    expect(bits).toBe((1n << BigInt(SIGUSR1 - 1)) | (1n << BigInt(SIGTERM - 1)));
    const [, pid, group] = /^(\d+) \(cat\) \w \d+ (\d+)/m.exec(text) ?? [];
    expect(group).toBe(pid);
    expect(Number(group)).not.toBe(getpgrp());
  });

  test("posix_spawnp looks in PATH, posix_spawn does not", () => {
    const pid = int();
    const status = int();
    expect(spawn.posix_spawn(pid, "true", null, null, ["true"], [])).toBe(ENOENT);
    expect(spawn.posix_spawnp(pid, "true", null, null, ["true"], [])).toBe(0);
    expect(waitpid(pid.value, status, 0)).toBe(pid.value);
    expect(status.value).toBe(0);
  });

  test("needs no box for the pid", () => {
    expect(spawn.posix_spawn(null, "/bin/true", null, null, ["true"], [])).toBe(0);
    expect(waitpid(-1, null, 0)).toBeGreaterThan(0);
  });
});

describe("posix_spawn answers with an error number and leaves errno and the pid alone", () => {
  const badFd = () => {
    const fa = actions();
    spawn.posix_spawn_file_actions_adddup2(fa, 999, 1);
    return fa;
  };
  test.each([
    ["a missing program", ENOENT, "/nonexistent/program", null],
    ["a folder", EACCES, "/tmp", null],
    ["a file that is no program", EACCES, "/etc/passwd", null],
    ["an empty path", ENOENT, "", null],
    ["a descriptor that is not open", EBADF, "/bin/true", badFd],
  ] as const)("%s", (_name, code, path, fa) => {
    const pid = int(-5);
    set_errno(E2BIG);
    expect(spawn.posix_spawn(pid, path, fa === null ? null : fa(), null, ["x"], [])).toBe(code);
    expect(errno()).toBe(E2BIG);
    expect(pid.value).toBe(-5);
  });

  test("an action refuses a number that is no descriptor, and is not recorded", () => {
    const fa = actions();
    set_errno(E2BIG);
    expect(spawn.posix_spawn_file_actions_addclose(fa, -1)).toBe(EBADF);
    expect(spawn.posix_spawn_file_actions_adddup2(fa, 1, 2 ** 30)).toBe(EBADF);
    expect(spawn.posix_spawn_file_actions_addopen(fa, -1, "/dev/null", O_RDONLY, 0)).toBe(EBADF);
    expect(errno()).toBe(E2BIG);
    expect(spawn.posix_spawn(null, "/bin/true", fa, null, ["true"], [])).toBe(0);
    expect(waitpid(-1, null, 0)).toBeGreaterThan(0);
  });

  test("bytes of an object are never read, and what was initialised twice starts anew", () => {
    const fa = actions();
    spawn.posix_spawn_file_actions_adddup2(fa, 999, 1);
    expect(Buffer.from(fa).every((byte) => byte === 0)).toBe(true);
    fa.fill(0xff);
    expect(spawn.posix_spawn(null, "/bin/true", fa, null, ["true"], [])).toBe(EBADF);
    expect(spawn.posix_spawn_file_actions_init(fa)).toBe(0);
    expect(spawn.posix_spawn(null, "/bin/true", fa, null, ["true"], [])).toBe(0);
    expect(waitpid(-1, null, 0)).toBeGreaterThan(0);
  });

  test("more arguments than the kernel takes", () => {
    const long = "x".repeat(130_000);
    expect(spawn.posix_spawn(null, "/bin/true", null, null, Array(100).fill(long), [])).toBe(E2BIG);
  });
});

describe("attributes", () => {
  test("read back what was set", () => {
    const attr = attributes();
    const flags = short();
    const group = int();
    const set = new sigset_t();
    const back = new sigset_t();
    sigemptyset(set);
    sigaddset(set, SIGUSR1);
    expect(spawn.posix_spawnattr_setflags(attr, spawn.POSIX_SPAWN_SETSIGDEF)).toBe(0);
    expect(spawn.posix_spawnattr_getflags(attr, flags)).toBe(0);
    expect(flags.value).toBe(spawn.POSIX_SPAWN_SETSIGDEF);
    expect(spawn.posix_spawnattr_setpgroup(attr, 42)).toBe(0);
    expect(spawn.posix_spawnattr_getpgroup(attr, group)).toBe(0);
    expect(group.value).toBe(42);
    expect(spawn.posix_spawnattr_setsigmask(attr, set)).toBe(0);
    expect(spawn.posix_spawnattr_getsigmask(attr, back)).toBe(0);
    expect(Buffer.from(back)).toEqual(Buffer.from(set));
    expect(spawn.posix_spawnattr_setsigdefault(attr, set)).toBe(0);
    expect(spawn.posix_spawnattr_getsigdefault(attr, back)).toBe(0);
    expect(Buffer.from(back)).toEqual(Buffer.from(set));
    expect(spawn.posix_spawnattr_destroy(attr)).toBe(0);
  });

  test("unknown flags are EINVAL", () => {
    expect(spawn.posix_spawnattr_setflags(attributes(), 0x4000)).toBe(EINVAL);
  });

  test("an object that was not initialised, or was destroyed, is a TypeError", () => {
    const fa = actions();
    spawn.posix_spawn_file_actions_destroy(fa);
    expect(() => spawn.posix_spawn_file_actions_addclose(fa, 3)).toThrow(/argument 1 \(file_actions\)/);
    expect(() => spawn.posix_spawn(null, "/bin/true", null, new spawn.posix_spawnattr_t(), ["x"], [])).toThrow(
      /posix_spawn: argument 4 \(attrp\)/,
    );
  });
});

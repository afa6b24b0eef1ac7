// Differences of numbers, of C's stdio and of processes.
import { array, char, int, long, sizeof } from "bsd-sockets/c";
import * as codes from "bsd-sockets/errno";
import { kill } from "bsd-sockets/signal";
import {
  posix_spawn_file_actions_adddup2,
  posix_spawn_file_actions_destroy,
  posix_spawn_file_actions_init,
  posix_spawn_file_actions_t,
  posix_spawnp,
} from "bsd-sockets/spawn";
import { fflush, fputs, puts, stderr, stdout } from "bsd-sockets/stdio";
import { FD_SET, fd_set, select, timeval } from "bsd-sockets/sys/select";
import { linger } from "bsd-sockets/sys/socket";
import { waitpid } from "bsd-sockets/sys/wait";
import { _exit, alarm, close, dup, dup2, execv, fork, getpid, getsid, getuid, pipe, read } from "bsd-sockets/unistd";
import {
  CloseHandle,
  CreateProcess,
  DWORD,
  FALSE,
  GetExitCodeProcess,
  INFINITE,
  PROCESS_INFORMATION,
  STARTUPINFO,
  WaitForSingleObject,
} from "bsd-sockets/windows";
import { told } from "./api.mjs";
import { row } from "./sockets.mjs";

const { EAGAIN, ECONNREFUSED, EWOULDBLOCK } = codes;

/** Neither contract's sockets are in it: it runs once, with the POSIX headers. */
const once = { headers: ["posix"] };

const numbers = [
  row("would-block-number", [true], [false], () => [EAGAIN === EWOULDBLOCK], once),
  row("error-numbers", [111], [107], () => [ECONNREFUSED], once),
  row("constant-numbers", [10, 1], [23, 0xffff], (_s, api) => [api.AF_INET6, api.SOL_SOCKET]),
  row(
    "absent-constant",
    ["number", -1],
    ["undefined", "TypeError"],
    (_s, api) => {
      const attempt = () => api.recv(-1, null, 0, api.MSG_DONTWAIT);
      try {
        return [typeof api.MSG_DONTWAIT, attempt()];
      } catch (error) {
        return [typeof api.MSG_DONTWAIT, error.name];
      }
    },
    once,
  ),
  row(
    "absent-flags",
    ["number", "number"],
    ["undefined", "undefined"],
    (_s, api) => [typeof api.SOCK_NONBLOCK, typeof api.SO_REUSEPORT],
    once,
  ),
  row("long-size", [8], [4], () => [sizeof(long)], once),
  row("linger-size", [8], [4], () => [linger.size], once),
  row("socket-number", [false], [true], (s) => [[s.tcp(), s.tcp(), s.tcp()].every((socket) => socket % 4 === 0)], {
    headers: ["winsock"],
  }),
];

/** What reaches a pipe in the place of standard output. */
function throughStdout(write) {
  const ends = array(int, 2);
  const saved = dup(1);
  pipe(ends);
  dup2(ends[1], 1);
  close(ends[1]);
  write();
  fflush(stdout);
  dup2(saved, 1);
  close(saved);
  const text = array(char, 256);
  const length = read(ends[0], text, 256);
  close(ends[0]);
  return text.toString("latin1", 0, Math.max(length, 0));
}

/** Whether what is written to stderr is in its pipe at once. */
function stderrIsWritten() {
  const ends = array(int, 2);
  const saved = dup(2);
  const reads = new fd_set();
  pipe(ends);
  dup2(ends[1], 2);
  fputs("x", stderr);
  FD_SET(ends[0], reads);
  const ready = select(ends[0] + 1, reads, null, null, new timeval());
  fflush(stderr);
  dup2(saved, 2);
  for (const fd of [saved, ends[0], ends[1]]) close(fd);
  return ready === 1;
}

function forked() {
  const child = fork();
  if (child === 0) _exit(0);
  if (child === -1) return [-1];
  return [waitpid(child, null, 0) === child];
}

/** How a child ended that ends with this number, as the Winsock headers tell it. */
function exitCode(number) {
  const line = process.platform === "win32" ? `cmd /c exit ${number}` : `sh -c "exit ${number}"`;
  const started = new PROCESS_INFORMATION();
  const code = DWORD(0);
  if (!CreateProcess(null, line, null, null, FALSE, 0, null, null, new STARTUPINFO(), started)) return "not started";
  WaitForSingleObject(started.hProcess, INFINITE);
  GetExitCodeProcess(started.hProcess, code);
  for (const handle of [started.hThread, started.hProcess]) CloseHandle(handle);
  return code.value;
}

/** What a child writes to a descriptor above 2 that it was given. */
function throughDescriptor3() {
  const ends = array(int, 2);
  const pid = int(0);
  const text = array(char, 16);
  const actions = new posix_spawn_file_actions_t();
  pipe(ends);
  posix_spawn_file_actions_init(actions);
  posix_spawn_file_actions_adddup2(actions, ends[1], 3);
  const argv = process.platform === "win32" ? ["cmd", "/c", "echo x>&3"] : ["sh", "-c", "echo x>&3"];
  const code = posix_spawnp(pid, argv[0], actions, null, argv, null);
  posix_spawn_file_actions_destroy(actions);
  close(ends[1]);
  if (code === 0) waitpid(pid.value, null, 0);
  const length = read(ends[0], text, 16);
  close(ends[0]);
  return text.toString("latin1", 0, length).trim();
}

const system = [
  row("text-mode", ["line\n"], ["line\r\n"], () => [throughStdout(() => puts("line"))], once),
  row("stderr-buffer", [true], [false], () => [stderrIsWritten()], once),
  row(
    "fork",
    [true],
    [-1, "ENOSYS"],
    (_s, api) => {
      api.forget();
      const answer = forked();
      return answer[0] === -1 ? [-1, api.nameOfError()] : answer;
    },
    once,
  ),
  row("exec", [-1, "ENOENT"], [-1, "ENOSYS"], (_s, api) => told(api, execv, "/does/not/exist", ["none"]), once),
  row("identity", [true], [false], () => [getuid() !== -1], once),
  row("session", [true], [false], () => [getsid(0) !== -1], once),
  row("alarm", [0], [4_294_967_295], () => [alarm(0)], once),
  row("signals", [0], [-1, "ENOSYS"], (_s, api) => told(api, kill, getpid(), 28), once),
  row(
    "socketpair",
    [0],
    [-1, "ENOSYS"],
    (_s, api) => {
      const pair = array(int, 2);
      const answer = told(api, api.socketpair, api.AF_UNIX, api.SOCK_STREAM, 0, pair);
      if (answer[0] === 0) for (const fd of pair) close(fd);
      return answer;
    },
    once,
  ),
  row("messages", [-1, "EBADF"], [-1, "ENOSYS"], (_s, api) => told(api, api.sendmsg, -1, null, 0), once),
  row("exit-code", [44, 3], [300, 3], () => [exitCode(300), exitCode(3)], { headers: ["winsock"] }),
  row("spawned-descriptors", ["x"], [""], () => [throughDescriptor3()], once),
];

/** @type {import("./rows.mjs").Row[]} */
export const rows = [...numbers, ...system];

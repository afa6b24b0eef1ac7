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
import * as windows from "bsd-sockets/windows";
import { PROCESS_INFORMATION, STARTUPINFO } from "bsd-sockets/windows";
import { differs } from "../helpers/rows.mjs";
import { posixRow, row, winsockRow } from "./rows.mjs";

const { CloseHandle, CreateProcess, GetExitCodeProcess, WaitForSingleObject, DWORD, FALSE, INFINITE } = windows;

const { EAGAIN, ECONNREFUSED, EWOULDBLOCK } = codes;

const numbers = [
  posixRow("would-block-number", differs(true, false), () => EAGAIN === EWOULDBLOCK),
  posixRow("error-numbers", differs(111, 107), () => ECONNREFUSED),
  row("constant-numbers", differs([10, 1], [23, 0xffff]), (_s, api) => [api.AF_INET6, api.SOL_SOCKET]),
  posixRow("absent-constant", differs(["number", -1], ["undefined", "TypeError"]), (_s, api) => {
    const attempt = () => api.recv(-1, null, 0, api.MSG_DONTWAIT);
    try {
      return [typeof api.MSG_DONTWAIT, attempt()];
    } catch (error) {
      return [typeof api.MSG_DONTWAIT, error.name];
    }
  }),
  posixRow("absent-flags", differs(["number", "number"], ["undefined", "undefined"]), (_s, api) => [
    typeof api.SOCK_NONBLOCK,
    typeof api.SO_REUSEPORT,
  ]),
  posixRow("long-size", differs(8, 4), () => sizeof(long)),
  posixRow("linger-size", differs(8, 4), () => linger.size),
  winsockRow("socket-number", differs(false, true), (s) =>
    [s.tcp(), s.tcp(), s.tcp()].every((socket) => socket % 4 === 0),
  ),
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
  return child === -1 ? -1 : waitpid(child, null, 0) === child;
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
  posixRow("text-mode", differs("line\n", "line\r\n"), () => throughStdout(() => puts("line"))),
  posixRow("stderr-buffer", differs(true, false), () => stderrIsWritten()),
  posixRow("fork", differs(true, "-1 ENOSYS"), (_s, api) => api.told(forked)),
  posixRow("exec", differs("-1 ENOENT", "-1 ENOSYS"), (_s, api) => api.told(execv, "/does/not/exist", ["none"])),
  posixRow("identity", differs(true, false), () => getuid() !== -1),
  posixRow("session", differs(true, false), () => getsid(0) !== -1),
  posixRow("alarm", differs(0, 4_294_967_295), () => alarm(0)),
  posixRow("signals", differs(0, "-1 ENOSYS"), (_s, api) => api.told(kill, getpid(), 28)),
  posixRow("socketpair", differs(0, "-1 ENOSYS"), (_s, api) => {
    const pair = array(int, 2);
    const answer = api.told(api.socketpair, api.AF_UNIX, api.SOCK_STREAM, 0, pair);
    if (answer === 0) for (const fd of pair) close(fd);
    return answer;
  }),
  posixRow("messages", differs("-1 EBADF", "-1 ENOSYS"), (_s, api) => api.told(api.sendmsg, -1, null, 0)),
  winsockRow("exit-code", differs([44, 3], [300, 3]), () => [exitCode(300), exitCode(3)]),
  posixRow("spawned-descriptors", differs("x", ""), () => throughDescriptor3()),
];

export const rows = [...numbers, ...system];

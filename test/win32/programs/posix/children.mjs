// What the rows about children use: the program child.c is started, and what it tells is read.
import { int } from "bsd-sockets/c";
import { F_SETFD, FD_CLOEXEC, fcntl } from "bsd-sockets/fcntl";
import * as p from "bsd-sockets/spawn";
import * as w from "bsd-sockets/sys/wait";
import { close, read } from "bsd-sockets/unistd";
import { must, nameOfCode, told } from "./scope.mjs";

/** The path of the program. */
export const program = process.env.BSD_SOCKETS_CHILD;

export const environment = () => Object.entries(process.env).map(([name, value]) => `${name}=${value}`);

/**
 * @typedef {object} Start
 * @property {string} [path]
 * @property {typeof p.posix_spawn} [call]
 * @property {(actions: p.posix_spawn_file_actions_t) => void} [actions]
 * @property {number} [flags]
 * @property {string[] | null} [envp]
 */

/**
 * @param {string[]} argv
 * @param {Start} [options]
 * @returns the child's pid, or the name of the error
 */
export function start(argv, { path = program, call = p.posix_spawn, actions, flags, envp = environment() } = {}) {
  const pid = int(-7);
  const list = new p.posix_spawn_file_actions_t();
  p.posix_spawn_file_actions_init(list);
  actions?.(list);
  let attributes = null;
  if (flags !== undefined) {
    attributes = new p.posix_spawnattr_t();
    p.posix_spawnattr_init(attributes);
    p.posix_spawnattr_setflags(attributes, flags);
  }
  const answer = told(call, pid, path, list, attributes, argv, envp);
  if (answer === 0) return pid.value;
  return pid.value === -7 && typeof answer === "number" ? nameOfCode(answer) : `${answer}, pid ${pid.value}`;
}

/** Starts child.c, which has to be possible. */
export function run(argv, options) {
  const pid = start(["child", ...argv], options);
  if (typeof pid === "string") throw new Error(`posix_spawn answered ${pid}`);
  return pid;
}

/** How a status says that the child ended. */
export function meaning(status) {
  if (w.WIFEXITED(status)) return `exit ${w.WEXITSTATUS(status)}`;
  return w.WIFSIGNALED(status) ? `signal ${w.WTERMSIG(status)}` : `status ${status}`;
}

/** Waits for the child: how it ended, or the name of the error. */
export function ending(pid) {
  const status = int(-7);
  const answer = told(w.waitpid, pid, status, 0);
  return answer === pid ? meaning(status.value) : answer;
}

/** All that comes until the end. */
export function readAll(fd) {
  const [parts, buf] = [[], Buffer.alloc(4096)];
  for (let count = must(read(fd, buf, 4096)); count > 0; count = must(read(fd, buf, 4096)))
    parts.push(Buffer.from(buf.subarray(0, count)));
  return Buffer.concat(parts).toString("utf8");
}

/** What the child writes to its standard output, and how it ends. */
export function output(s, argv, options = {}) {
  const [input, to] = s.pipe();
  // The child gets the end as its descriptor 1 only: else the pipe would not end with it.
  for (const fd of [input, to]) fcntl(fd, F_SETFD, FD_CLOEXEC);
  const actions = (list) => {
    p.posix_spawn_file_actions_adddup2(list, to, 1);
    options.actions?.(list);
  };
  const pid = start(argv, { ...options, actions });
  close(to);
  if (typeof pid === "string") return [pid];
  return [readAll(input), ending(pid)];
}

/** The texts that child.c tells, each of which ends with a NUL. */
export function texts(s, what, args = [], options = {}) {
  const [text, end] = output(s, ["child", what, ...args], options);
  return end === "exit 0" ? text.split("\0").slice(0, -1) : [text, end];
}

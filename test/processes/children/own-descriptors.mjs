// Which descriptors this program gets, and what its calls on all others do.
import "bsd-sockets/forkable";
import { existsSync, readdirSync } from "node:fs";
import { EBADF, errno } from "bsd-sockets/errno";
import { F_GETFD, fcntl } from "bsd-sockets/fcntl";
import { AF_INET, SOCK_STREAM, socket } from "bsd-sockets/sys/socket";
import { waitpid } from "bsd-sockets/sys/wait";
import { close, dup, dup2, fork, pipe, read, write } from "bsd-sockets/unistd";

const LAST = 400;
/** Without the listing's own one, which is closed by then. */
const open = () =>
  readdirSync("/proc/self/fd")
    .map(Number)
    .filter((fd) => existsSync(`/proc/self/fd/${fd}`));
const anySocket = () => socket(AF_INET, SOCK_STREAM, 0);

/** Closes all that can be closed, as a daemon does. */
function closeAll() {
  let closed = 0;
  for (let fd = 3; fd < LAST; fd++) if (close(fd) === 0) closed++;
  return closed;
}

/** Of each descriptor that is not the program's, the calls that say something else than EBADF. */
function errors(...own) {
  const found = new Set();
  const calls = {
    read: (fd) => read(fd, Buffer.alloc(1), 1),
    write: (fd) => write(fd, "x", 1),
    dup,
    "dup2 from": (fd) => dup2(fd, LAST),
    "dup2 onto": (fd) => dup2(1, fd),
    fcntl: (fd) => fcntl(fd, F_GETFD),
  };
  for (const fd of open())
    if (fd > 2 && !own.includes(fd))
      for (const [name, call] of Object.entries(calls))
        if (call(fd) !== -1 || errno() !== EBADF) found.add(`${name}(${fd})`);
  return [...found];
}

const turn = () => new Promise((resolve) => setTimeout(() => resolve("turns"), 5));

const inherited = closeAll();
const first = [anySocket(), anySocket()];
const closed = closeAll();
const again = anySocket();
const told = { inherited, first, closed, again, errors: errors(again), loop: await turn() };

const ends = new Int32Array(2);
pipe(ends);
const pid = fork();
if (pid === 0) {
  const child = { first: anySocket(), errors: [], loop: "" };
  child.errors = errors(again, child.first, ...ends);
  const keep = ends[1];
  for (let fd = 3; fd < LAST; fd++) if (fd !== keep) close(fd);
  child.loop = await turn();
  const text = JSON.stringify(child);
  write(keep, text, Buffer.byteLength(text));
  process.exit(3);
}
const status = new Int32Array(1);
close(ends[1]);
const text = Buffer.alloc(4096);
const size = read(ends[0], text, text.length);
waitpid(pid, status, 0);
const child = JSON.parse(text.toString("utf8", 0, size));
process.stdout.write(JSON.stringify({ ...told, child, status: [status[0] >> 8, status[0] & 127] }));

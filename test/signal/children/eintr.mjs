// One blocking call, again and again, each time interrupted once by SIGUSR1: on descriptor 3 it tells "begin", the system
// call's first argument (or -1) and the descriptor `a`, then what came of the call and how many handlers ran. Where the call should be restarted, the handler
// makes possible what it waits for. The names follow the C twin, eintr.c.
//   eintr.mjs <case> <1: with SA_RESTART> <times> <fifo> <file>
import { writeSync } from "node:fs";
import { inet_addr } from "bsd-sockets/arpa/inet";
import { array, int, sizeof, socklen_t } from "bsd-sockets/c";
import { EINTR, errno, set_errno } from "bsd-sockets/errno";
import * as fcntl_h from "bsd-sockets/fcntl";
import { flock } from "bsd-sockets/fcntl";
import { sockaddr_in } from "bsd-sockets/netinet/in";
import { SA_RESTART, SIGUSR1, sigaction, sigemptyset, sigset_t, sigsuspend } from "bsd-sockets/signal";
import { clearerr, fflush, fgets, getchar, puts, stdin, stdout } from "bsd-sockets/stdio";
import { FD_SET, FD_ZERO, fd_set, select } from "bsd-sockets/sys/select";
import * as sys_socket from "bsd-sockets/sys/socket";
import { timeval } from "bsd-sockets/sys/time";
import { sockaddr_un } from "bsd-sockets/sys/un";
import { P_ALL, WEXITED, wait, waitid, waitpid } from "bsd-sockets/sys/wait";
import { _exit, close, dup2, fork, pause, pipe, read, sleep, usleep, write } from "bsd-sockets/unistd";

const { fcntl, open } = fcntl_h;
const { F_GETFL, F_OFD_SETLK, F_OFD_SETLKW, F_SETFL, F_SETLK, F_SETLKW, F_UNLCK, F_WRLCK, O_NONBLOCK } = fcntl_h;
const { O_RDONLY, O_RDWR, SEEK_SET } = fcntl_h;
const { accept, bind, connect, getsockname, listen, recv, recvfrom, send, sendto, setsockopt, socket } = sys_socket;
const { socketpair } = sys_socket;
const { AF_INET, AF_UNIX, MSG_DONTWAIT, SO_RCVTIMEO, SO_SNDTIMEO, SOCK_DGRAM, SOCK_NONBLOCK } = sys_socket;
const { SOCK_STREAM, SOL_SOCKET } = sys_socket;

const [, , name, restarts, times, fifo, file] = process.argv;
const restart = restarts === "1";

let [a, b, held, holder, got, handled] = [-1, -1, -1, -1, -1, 0];
const buffer = Buffer.alloc(65536);
const internet = new sockaddr_in();
const local = new sockaddr_un();

function must(result) {
  if (result === -1) throw new Error(`a call that prepares a case failed with errno ${errno()}`);
  return result;
}

/** Closes a descriptor; what its variable then holds. */
function drop(fd) {
  if (fd !== -1) must(close(fd));
  return -1;
}

function limit(fd) {
  const timeout = new timeval();
  timeout.tv_sec = 20;
  for (const option of [SO_RCVTIMEO, SO_SNDTIMEO]) {
    must(setsockopt(fd, SOL_SOCKET, option, timeout, sizeof(timeout)));
  }
}

function limited(setup) {
  return () => {
    setup();
    limit(a);
  };
}

function fill(fd) {
  const flags = fcntl(fd, F_GETFL);
  must(fcntl(fd, F_SETFL, flags | O_NONBLOCK));
  while (write(fd, buffer, 4096) > 0);
  while (write(fd, buffer, 1) > 0);
  must(fcntl(fd, F_SETFL, flags));
}

function pair(type) {
  const sv = array(int, 2);
  must(socketpair(AF_UNIX, type, 0, sv));
  [a, b] = sv;
}
const aStream = () => pair(SOCK_STREAM);
const aDatagram = () => pair(SOCK_DGRAM);
function aPipe() {
  const ends = array(int, 2);
  must(pipe(ends));
  [a, b] = ends;
}
function aListener() {
  internet.sin_family = AF_INET;
  internet.sin_addr.s_addr = inet_addr("127.0.0.1");
  a = must(socket(AF_INET, SOCK_STREAM, 0));
  must(bind(a, internet, sizeof(internet)));
  must(listen(a, 0));
  must(getsockname(a, internet, socklen_t(sizeof(internet))));
}
const fillA = () => fill(a);
const feed = () => must(write(b, "x\n", 1));
const feedLine = () => must(write(b, "x\n", 2));
const drainA = () => must(read(a, buffer, 4096));
function drainB() {
  while (recv(b, buffer, buffer.length, MSG_DONTWAIT) > 0);
}

function callAccept() {
  got = accept(a, null, null);
  return got;
}
function join() {
  held = must(socket(AF_INET, SOCK_STREAM, 0));
  must(connect(held, internet, sizeof(internet)));
}
function leave() {
  held = drop(held);
  got = drop(got);
}

function busyUnix() {
  local.sun_family = AF_UNIX;
  local.sun_path.write(`\0bsd-sockets-eintr-${process.pid}`);
  b = must(socket(AF_UNIX, SOCK_STREAM, 0));
  must(bind(b, local, sizeof(local)));
  must(listen(b, 0));
  for (let fd = 0; fd !== -1; ) {
    fd = must(socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0));
    if (connect(fd, local, sizeof(local)) === -1) fd = drop(fd);
  }
}
function newUnix() {
  a = must(socket(AF_UNIX, SOCK_STREAM, 0));
}
const connectUnix = () => connect(a, local, sizeof(local));
const acceptB = () => drop(must(accept(b, null, null)));
function dropA() {
  a = drop(a);
}
function busyTcp() {
  aListener();
  b = a;
  must(connect(must(socket(AF_INET, SOCK_STREAM, 0)), internet, sizeof(internet)));
}
function newTcp() {
  a = must(socket(AF_INET, SOCK_STREAM, 0));
}
const connectTcp = () => connect(a, internet, sizeof(internet));

const callRecv = () => recv(a, buffer, 16, 0);
const callRecvfrom = () => recvfrom(a, buffer, 16, 0, null, null);
const callRead = () => read(a, buffer, 16);
const callSend = () => send(a, "x", 1, 0);
const callSendto = () => sendto(a, "x", 1, 0, null, 0);
const callWrite = () => write(a, "x", 1);

function whole(type) {
  const lock = new flock();
  lock.l_type = type;
  lock.l_whence = SEEK_SET;
  return lock;
}
function child(locks) {
  if (holder !== -1) return;
  const [alive, ready] = [array(int, 2), array(int, 2)];
  must(pipe(alive));
  must(pipe(ready));
  if (must(fork()) === 0) {
    must(close(alive[1]));
    if (locks) must(fcntl(must(open(file, O_RDWR)), F_SETLK, whole(F_WRLCK)));
    must(write(ready[1], "x", 1));
    must(read(alive[0], buffer, 1));
    _exit(0);
  }
  must(close(alive[0]));
  must(close(ready[1]));
  must(read(ready[0], buffer, 1));
  must(close(ready[0]));
  holder = alive[1];
}
const startChild = () => child(false);
function endChild() {
  holder = drop(holder);
}

function openFile() {
  a = must(open(file, O_RDWR));
}
function unlock() {
  must(fcntl(a, F_SETLK, whole(F_UNLCK)));
  if (holder === -1) must(wait(null));
}
function openTwice() {
  openFile();
  b = must(open(file, O_RDWR));
}
function lockB() {
  must(fcntl(a, F_OFD_SETLK, whole(F_UNLCK)));
  must(fcntl(b, F_OFD_SETLK, whole(F_WRLCK)));
}
const unlockB = () => must(fcntl(b, F_OFD_SETLK, whole(F_UNLCK)));

function callOpen() {
  got = open(fifo, O_RDONLY);
  return got;
}
function openWriter() {
  held = must(open(fifo, O_RDWR | O_NONBLOCK));
}

function callSelect() {
  const set = new fd_set();
  FD_ZERO(set);
  FD_SET(a, set);
  return select(a + 1, set, null, null, null);
}
// sleep() tells the seconds that are left, and no error.
function callSleep() {
  if (sleep(30) === 0) return 0;
  set_errno(EINTR);
  return -1;
}
function callSigsuspend() {
  const none = new sigset_t();
  sigemptyset(none);
  return sigsuspend(none);
}

function input() {
  aPipe();
  must(dup2(a, 0));
}
const clearInput = () => clearerr(stdin);
function output() {
  aPipe();
  must(dup2(b, 1));
}
function fillOutput() {
  fill(b);
  must(puts("text"));
}
const clearOutput = () => clearerr(stdout);

const isA = () => a;
const nothing = () => undefined;

/** [once, before each call, the call, what makes it possible, after each call, the system call's first argument] */
const cases = {
  accept: [aListener, nothing, callAccept, join, leave, isA],
  "accept SO_RCVTIMEO": [limited(aListener), nothing, callAccept, nothing, nothing, isA],
  connect: [busyUnix, newUnix, connectUnix, acceptB, dropA, isA],
  "connect SO_SNDTIMEO": [busyUnix, limited(newUnix), connectUnix, nothing, dropA, isA],
  "connect TCP": [busyTcp, newTcp, connectTcp, acceptB, dropA, isA],
  recv: [aStream, nothing, callRecv, feed, nothing, isA],
  "recv SO_RCVTIMEO": [limited(aStream), nothing, callRecv, nothing, nothing, isA],
  recvfrom: [aDatagram, nothing, callRecvfrom, feed, nothing, isA],
  "recvfrom SO_RCVTIMEO": [limited(aDatagram), nothing, callRecvfrom, nothing, nothing, isA],
  read: [aStream, nothing, callRead, feed, nothing, isA],
  "read SO_RCVTIMEO": [limited(aStream), nothing, callRead, nothing, nothing, isA],
  "read pipe": [aPipe, nothing, callRead, feed, nothing, isA],
  send: [aStream, fillA, callSend, drainB, nothing, isA],
  "send SO_SNDTIMEO": [limited(aStream), fillA, callSend, nothing, nothing, isA],
  sendto: [aDatagram, fillA, callSendto, drainB, nothing, isA],
  "sendto SO_SNDTIMEO": [limited(aDatagram), fillA, callSendto, nothing, nothing, isA],
  write: [aStream, fillA, callWrite, drainB, nothing, isA],
  "write SO_SNDTIMEO": [limited(aStream), fillA, callWrite, nothing, nothing, isA],
  "write pipe": [aPipe, () => fill(b), () => write(b, "x", 1), drainA, nothing, () => b],
  wait: [nothing, startChild, () => wait(null), endChild, nothing],
  waitpid: [nothing, startChild, () => waitpid(-1, null, 0), endChild, nothing],
  waitid: [nothing, startChild, () => waitid(P_ALL, 0, null, WEXITED), endChild, nothing],
  select: [aPipe, nothing, callSelect, nothing, nothing],
  sleep: [nothing, nothing, callSleep, nothing, nothing],
  usleep: [nothing, nothing, () => usleep(30_000_000), nothing, nothing],
  pause: [nothing, nothing, pause, nothing, nothing],
  sigsuspend: [nothing, nothing, callSigsuspend, nothing, nothing],
  open: [nothing, nothing, callOpen, openWriter, leave],
  F_SETLKW: [openFile, () => child(true), () => fcntl(a, F_SETLKW, whole(F_WRLCK)), endChild, unlock, isA],
  F_OFD_SETLKW: [openTwice, lockB, () => fcntl(a, F_OFD_SETLKW, whole(F_WRLCK)), unlockB, nothing, isA],
  getchar: [input, nothing, getchar, feed, clearInput],
  fgets: [input, nothing, () => (fgets(buffer, 16, stdin) === null ? -1 : 0), feedLine, clearInput],
  fflush: [output, fillOutput, () => fflush(stdout), nothing, clearOutput],
};

const tell = (line) => writeSync(3, `${line}\n`);

const [setup, before, call, release, after, first = () => -1] = cases[name];
const action = new sigaction();
action.sa_handler = () => {
  handled++;
  if (restart) release();
};
action.sa_flags = restart ? SA_RESTART : 0;
must(sigaction(SIGUSR1, action, null));
setup();
for (let time = 0; time < Number(times); time++) {
  before();
  handled = 0;
  tell(`begin ${first()} ${a}`);
  set_errno(0);
  const result = call();
  const error = errno();
  tell(`${result !== -1 ? "done" : error === EINTR ? "EINTR" : `errno ${error}`} ${handled}`);
  after();
}
tell("end");
process.exit(0);

// The startup rules of the Winsock headers, on either platform: each check is one JSON line on standard output, with what
// was seen and what has to be.
import { connect as connectTo, createServer } from "node:net";
import { isMainThread } from "node:worker_threads";
import { array, char, int, pointer } from "bsd-sockets/c";
import * as posix from "bsd-sockets/sys/socket";
import { close } from "bsd-sockets/unistd";
import * as windows from "bsd-sockets/windows";
import * as winsock2 from "bsd-sockets/winsock2";
import * as ws2tcpip from "bsd-sockets/ws2tcpip";
import { tell } from "../../helpers/report.mjs";
import { inThread } from "../../helpers/thread.mjs";

const { MAKEWORD, WSACleanup, WSADATA, WSAGetLastError, WSAStartup, WSANOTINITIALISED, WSAENOTSOCK } = winsock2;
const { AF_INET, SOCK_STREAM, SOCKET_ERROR } = winsock2;

const text = (memory) => memory.toString("latin1").replace(/\0.*/s, "");
const start = () => WSAStartup(MAKEWORD(2, 2), new WSADATA());
const stream = () => winsock2.socket(AF_INET, SOCK_STREAM, 0);

function told(call, ...args) {
  winsock2.WSASetLastError(57_005);
  const result = call(...args);
  return [result, WSAGetLastError()];
}

const buffer = () => array(char, 64);
const address = () => new winsock2.sockaddr_in();
const set = () => new winsock2.fd_set();

/** Every call that needs WSAStartup, with arguments that it would take for good ones. */
const needing = {
  socket: [AF_INET, SOCK_STREAM, 0],
  WSASocket: [AF_INET, SOCK_STREAM, 0, null, 0, 0],
  WSADuplicateSocket: [0, 0, null],
  closesocket: [0],
  bind: [0, address(), 16],
  listen: [0, 1],
  accept: [0, null, null],
  connect: [0, address(), 16],
  send: [0, "x", 1, 0],
  recv: [0, buffer(), 1, 0],
  sendto: [0, "x", 1, 0, address(), 16],
  recvfrom: [0, buffer(), 1, 0, null, null],
  shutdown: [0, 0],
  getsockname: [0, address(), int(16)],
  getpeername: [0, address(), int(16)],
  getsockopt: [0, 0, 0, buffer(), int(4)],
  setsockopt: [0, 0, 0, buffer(), 4],
  ioctlsocket: [0, winsock2.FIONBIO, winsock2.u_long(1)],
  WSAIoctl: [0, 0, null, 0, null, 0, winsock2.DWORD(0), null, null],
  select: [0, set(), set(), set(), new winsock2.timeval()],
  WSAPoll: [array(winsock2.WSAPOLLFD, 1), 1, 0],
  gethostname: [buffer(), 64],
  getaddrinfo: ["127.0.0.1", "1", null, pointer()],
  getnameinfo: [address(), 16, buffer(), 64, null, 0, 0],
  WSAHtonl: [0, 1, winsock2.u_long(0)],
  WSAHtons: [0, 1, winsock2.u_short(0)],
  WSANtohl: [0, 1, winsock2.u_long(0)],
  WSANtohs: [0, 1, winsock2.u_short(0)],
  WSAStringToAddress: ["127.0.0.1", AF_INET, null, address(), int(16)],
  WSAAddressToString: [address(), 16, null, buffer(), winsock2.DWORD(64)],
  WSACleanup: [],
};

/** What answers without it. */
const free = [
  ...["WSAStartup", "WSAGetLastError", "WSASetLastError", "htonl", "htons", "ntohl", "ntohs", "inet_addr", "inet_ntoa"],
  ...["inet_pton", "inet_ntop", "InetPton", "InetNtop", "gai_strerror", "freeaddrinfo"],
  ...["FD_ZERO", "FD_SET", "FD_CLR", "FD_ISSET"],
];

const isCall = (value) => typeof value === "function" && !(value.prototype instanceof Uint8Array) && !("size" in value);
const calls = { ...winsock2, ...ws2tcpip };

function everyCallIsThere() {
  const here = Object.keys(calls).filter((name) => isCall(calls[name]) && !(name in windows));
  const listed = [...Object.keys(needing), ...free, ...Object.keys(windows)].map((name) => calls[name]);
  // A second name of a call (WSASocketA) is that call.
  tell("every call is in one of the two lists", here.filter((name) => !listed.includes(calls[name])).sort(), []);
}

function notStarted(when) {
  for (const [name, args] of Object.entries(needing)) {
    // These return the code itself.
    const failure = ["getaddrinfo", "getnameinfo"].includes(name) ? WSANOTINITIALISED : SOCKET_ERROR;
    tell(`${name} ${when}`, told(calls[name], ...args), [failure, WSANOTINITIALISED]);
  }
}

function freeCalls() {
  const in4 = new winsock2.in_addr();
  tell("byte order without WSAStartup", [winsock2.htons(1), winsock2.ntohl(0x01000000)], [256, 1]);
  tell(
    "addresses without WSAStartup",
    [winsock2.inet_addr("127.0.0.1"), ws2tcpip.inet_pton(AF_INET, "1.2.3.4", in4)],
    [0x0100007f, 1],
  );
}

const versions = [
  ...[
    ["0.0", null],
    ["0.1", null],
    ["1.0", "1.0"],
    ["1.1", "1.1"],
    ["1.2", "1.1"],
    ["1.255", "1.1"],
  ],
  ...[
    ["2.0", "2.0"],
    ["2.1", "2.1"],
    ["2.2", "2.2"],
    ["2.3", "2.2"],
    ["2.255", "2.2"],
    ["3.0", "2.2"],
  ],
  ...[
    ["255.0", "2.2"],
    ["255.255", "2.2"],
  ],
];

function version(asked) {
  const data = new WSADATA();
  const code = WSAStartup(MAKEWORD(...asked.split(".").map(Number)), data);
  const [got, high] = [data.wVersion, data.wHighVersion].map((word) => `${word & 255}.${word >> 8}`);
  if (code !== 0) return [code, got, high];
  return [code, got, high, text(data.szDescription), text(data.szSystemStatus), WSACleanup()];
}

function versionTable() {
  for (const [asked, given] of versions) {
    const wanted =
      given === null ? [winsock2.WSAVERNOTSUPPORTED, "2.2", "2.2"] : [0, given, "2.2", "WinSock 2.0", "Running", 0];
    tell(`version ${asked}`, version(asked), wanted);
  }
  tell("a version that is refused starts nothing", told(stream), [SOCKET_ERROR, WSANOTINITIALISED]);
}

function nested() {
  tell("started three times", [start(), start(), start()], [0, 0, 0]);
  const s = stream();
  tell("ended twice", [WSACleanup(), WSACleanup()], [0, 0]);
  tell("its sockets live", told(winsock2.listen, s, 1)[1] === WSANOTINITIALISED, false);
  tell("ended a third time", WSACleanup(), 0);
  tell("the socket after that", told(winsock2.send, s, "x", 1, 0), [SOCKET_ERROR, WSANOTINITIALISED]);
  tell("ended once more than started", told(WSACleanup), [SOCKET_ERROR, WSANOTINITIALISED]);
  tell("started again", start(), 0);
  tell("the old socket is none", told(winsock2.send, s, "x", 1, 0), [SOCKET_ERROR, WSAENOTSOCK]);
  tell("nor is it closed twice", told(winsock2.closesocket, s), [SOCKET_ERROR, WSAENOTSOCK]);
  tell("a new one works", winsock2.closesocket(stream()), 0);
  tell("ended", WSACleanup(), 0);
}

/** Node's own server and client: what comes back. */
async function echo(server, message) {
  const client = connectTo(server.address().port, "127.0.0.1");
  const answer = await new Promise((resolve, reject) => {
    client.once("error", reject).once("data", (data) => resolve(String(data)));
    client.write(message);
  });
  client.destroy();
  return answer;
}

async function nodeStays() {
  const server = createServer((socket) => socket.on("error", () => {}).pipe(socket)).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  tell("node:net before WSAStartup", await echo(server, "before"), "before");
  start();
  const s = stream();
  tell("node:net between", await echo(server, "between"), "between");
  WSACleanup();
  tell("node:net after the last WSACleanup", await echo(server, "after"), "after");
  tell("the program's own socket after it", told(winsock2.listen, s, 1), [SOCKET_ERROR, WSANOTINITIALISED]);
  await new Promise((resolve) => server.close(resolve));
}

function posixStays() {
  const before = posix.socket(posix.AF_INET, posix.SOCK_STREAM, 0);
  tell("the POSIX headers need no WSAStartup", before >= 0, true);
  start();
  WSACleanup();
  const name = address();
  tell("their sockets live after WSACleanup", posix.bind(before, Object.assign(name, { sin_family: AF_INET }), 16), 0);
  tell("and are closed as before", close(before), 0);
}

export const jobs = {
  socket: () => told(stream)[0] !== SOCKET_ERROR,
  fails: () => told(stream),
  end: () => WSACleanup(),
};
const there = (job) => inThread(import.meta.url, job).answer;

async function threads() {
  start();
  const s = stream();
  tell("another thread needs no WSAStartup of its own", await there("socket"), true);
  tell("its end closes nothing of this thread", told(winsock2.listen, s, 1)[1] === WSAENOTSOCK, false);
  tell("its WSACleanup counts for the process", await there("end"), 0);
  tell("so this thread is without", told(stream), [SOCKET_ERROR, WSANOTINITIALISED]);
  tell("and so is every other", await there("fails"), [SOCKET_ERROR, WSANOTINITIALISED]);
}

async function all() {
  everyCallIsThere();
  notStarted("before WSAStartup");
  freeCalls();
  versionTable();
  nested();
  notStarted("after the last WSACleanup");
  await nodeStays();
  posixStays();
  await threads();
}

if (isMainThread) await all();

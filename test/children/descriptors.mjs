// Every call of <sys/socket.h> that takes a descriptor, with every kind of descriptor that is no socket.

import { inet_addr, sockaddr_in } from "bsd-sockets/arpa/inet";
import { int, sizeof, socklen_t } from "bsd-sockets/c";
import * as calls from "bsd-sockets/sys/socket";
import { absent, attempt } from "../helpers/attempt.mjs";

const address = new sockaddr_in();
address.sin_family = calls.AF_INET;
address.sin_addr.s_addr = inet_addr("127.0.0.1");
const size = sizeof(address);
const { SOL_SOCKET, SO_REUSEADDR, SHUT_RDWR, MSG_DONTWAIT } = calls;
const buffer = Buffer.alloc(16);

const callOf = { ...calls };
const rows = {
  bind: [address, size],
  listen: [1],
  accept: [new sockaddr_in(), socklen_t(size)],
  connect: [address, size],
  send: ["x", 1, MSG_DONTWAIT],
  recv: [buffer, 16, MSG_DONTWAIT],
  sendto: ["x", 1, MSG_DONTWAIT, address, size],
  recvfrom: [buffer, 16, MSG_DONTWAIT, new sockaddr_in(), socklen_t(size)],
  shutdown: [SHUT_RDWR],
  getsockname: [new sockaddr_in(), socklen_t(size)],
  getpeername: [new sockaddr_in(), socklen_t(size)],
  getsockopt: [SOL_SOCKET, SO_REUSEADDR, int(0), socklen_t(4)],
  setsockopt: [SOL_SOCKET, SO_REUSEADDR, int(1), 4],
};

const kinds = process.argv[2].split(",").map((kind) => kind.split("="));
for (const [kind, number] of [...kinds, ["descriptor -1", "-1 "], ["a number past the table", String(2 ** 31 - 1)]]) {
  if (number === "-1") {
    absent("descriptor", kind);
    continue;
  }
  // A descriptor that only names a place in the file system is none for anything else: EBADF.
  const error = /O_PATH|^descriptor|past|open_tree/.test(kind) ? "EBADF" : "ENOTSOCK";
  for (const [name, args] of Object.entries(rows)) attempt(name, kind, error, callOf[name], Number(number), ...args);
}

// What the addon's contestants share: sockets on the loopback interface, and the two ends of a TCP measurement (see tcp.h).
import { htonl, htons, ntohs } from "bsd-sockets/arpa/inet";
import { int, sizeof } from "bsd-sockets/c";
import { INADDR_LOOPBACK, sockaddr_in } from "bsd-sockets/netinet/in";
import { perror } from "bsd-sockets/stdio";
import { exit } from "bsd-sockets/stdlib";
import { AF_INET, accept, bind, connect, getsockname, listen, SOCK_STREAM, socket } from "bsd-sockets/sys/socket";
import { numbers, report } from "./timing.mjs";

/**
 * @param {string} call
 * @returns {never}
 */
export function die(call) {
  perror(call);
  return exit(1);
}

/** @param {number} port   0: the kernel chooses */
function loopback(port) {
  const address = new sockaddr_in();
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return address;
}

/**
 * A socket bound to a port of the kernel's choice, and its address.
 * @param {number} type
 */
export function bound(type) {
  const address = loopback(0);
  const fd = socket(AF_INET, type, 0);
  if (fd === -1 || bind(fd, address, sizeof(address)) === -1) die("bind");
  if (getsockname(fd, address, int(sizeof(address))) === -1) die("getsockname");
  return { fd, address };
}

/** A socket that listens, and its address. */
export function listening() {
  const { fd, address } = bound(SOCK_STREAM);
  if (listen(fd, 1) === -1) die("listen");
  return { fd, address };
}

/** @param {sockaddr_in} address */
export function connected(address) {
  const fd = socket(AF_INET, SOCK_STREAM, 0);
  if (fd === -1 || connect(fd, address, sizeof(address)) === -1) die("connect");
  return fd;
}

/**
 * @param {(fd: number, calls: number) => void} serve
 * @param {(fd: number, calls: number) => void} run
 */
export async function tcp(serve, run) {
  const [slices, calls, port] = numbers(3);
  if (process.argv[2] === "server") {
    const { fd: sd, address } = listening();
    console.log(ntohs(address.sin_port));
    const fd = accept(sd, null, null);
    if (fd === -1) die("accept");
    return serve(fd, calls);
  }
  const fd = connected(loopback(port));
  await report((calls) => run(fd, calls), slices, calls);
}

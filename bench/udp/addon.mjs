// sendto from one socket, recvfrom on another one of the same process: 64 bytes.
import { int, sizeof } from "bsd-sockets/c";
import { sockaddr_in } from "bsd-sockets/netinet/in";
import { recvfrom, SOCK_DGRAM, sendto } from "bsd-sockets/sys/socket";
import { bound, die } from "../sockets.mjs";
import { numbers, report } from "../timing.mjs";

const { fd: receiver, address: to } = bound(SOCK_DGRAM);
const { fd } = bound(SOCK_DGRAM);
const buf = Buffer.alloc(64);
const from = new sockaddr_in();
const length = int(0);

/** @param {number} calls */
function run(calls) {
  for (let i = 0; i < calls; i++) {
    length.value = sizeof(from);
    if (sendto(fd, buf, 64, 0, to, sizeof(to)) !== 64) die("sendto");
    if (recvfrom(receiver, buf, 64, 0, from, length) !== 64) die("recvfrom");
  }
}

const [slices, calls] = numbers(2);
await report(run, slices, calls);

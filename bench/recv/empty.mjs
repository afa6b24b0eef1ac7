// What the JavaScript contestants of this measurement share: the loop over a `recv`, on a connection that has nothing to read.
import { EAGAIN } from "bsd-sockets/errno";
import { MSG_DONTWAIT } from "bsd-sockets/sys/socket";
import { connected, die, listening } from "../sockets.mjs";
import { numbers, report } from "../timing.mjs";

/**
 * @param {(fd: number, buf: Buffer, len: number, flags: number) => number} recv
 * @param {() => number} errno
 */
export async function measure(recv, errno) {
  const fd = connected(listening().address);
  const buf = Buffer.alloc(256);
  const flags = Number(MSG_DONTWAIT);
  /** @param {number} calls */
  const run = (calls) => {
    for (let i = 0; i < calls; i++) {
      if (recv(fd, buf, 256, flags) !== -1) die("recv");
    }
  };
  const [slices, calls] = numbers(2);
  await report(run, slices, calls);
  if (errno() !== EAGAIN) die("recv");
}

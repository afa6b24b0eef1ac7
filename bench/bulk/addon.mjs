// `calls` blocks of 64 KiB in one direction, then one byte back when all have arrived.
import { recv, send } from "bsd-sockets/sys/socket";
import { die, tcp } from "../sockets.mjs";

const SIZE = 65536;
const buf = Buffer.alloc(SIZE);

/**
 * @param {number} fd
 * @param {number} calls
 */
function serve(fd, calls) {
  let got = 0;
  for (let n = recv(fd, buf, SIZE, 0); n > 0; n = recv(fd, buf, SIZE, 0)) {
    got += n;
    if (got < calls * SIZE) continue;
    if (send(fd, buf, 1, 0) !== 1) die("send");
    got = 0;
  }
}

/**
 * @param {number} fd
 * @param {number} calls
 */
function run(fd, calls) {
  for (let i = 0; i < calls; i++) {
    if (send(fd, buf, SIZE, 0) !== SIZE) die("send");
  }
  if (recv(fd, buf, 1, 0) !== 1) die("recv");
}

await tcp(serve, run);

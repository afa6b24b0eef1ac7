// 64 bytes there and back.
import { recv, send } from "bsd-sockets/sys/socket";
import { die, tcp } from "../sockets.mjs";

const SIZE = 64;
const buf = Buffer.alloc(SIZE);

/** @param {number} fd */
function serve(fd) {
  for (let n = recv(fd, buf, SIZE, 0); n > 0; n = recv(fd, buf, SIZE, 0)) {
    if (send(fd, buf, n, 0) !== n) die("send");
  }
}

/**
 * @param {number} fd
 * @param {number} calls
 */
function run(fd, calls) {
  for (let i = 0; i < calls; i++) {
    if (send(fd, buf, SIZE, 0) !== SIZE) die("send");
    for (let got = 0; got < SIZE; ) {
      const n = recv(fd, buf, SIZE, 0);
      if (n <= 0) die("recv");
      got += n;
    }
  }
}

await tcp(serve, run);

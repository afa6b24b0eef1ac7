// 64 bytes there and back.
import { tcp } from "../net.mjs";

const SIZE = 64;
const buf = Buffer.alloc(SIZE);

/** @param {import("node:net").Socket} socket */
function serve(socket) {
  socket.on("data", (data) => socket.write(data));
}

/**
 * @param {import("node:net").Socket} socket
 * @param {number} calls
 * @returns {Promise<void>}
 */
function run(socket, calls) {
  let left = calls;
  let got = 0;
  return new Promise((resolve) => {
    socket.removeAllListeners("data").on("data", (data) => {
      got += data.length;
      if (got < SIZE) return;
      got = 0;
      if (--left === 0) resolve();
      else socket.write(buf);
    });
    socket.write(buf);
  });
}

await tcp(serve, run);

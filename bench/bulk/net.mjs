// `calls` blocks of 64 KiB in one direction, then one byte back when all have arrived.
import { tcp } from "../net.mjs";

const SIZE = 65536;
const buf = Buffer.alloc(SIZE);
const oneByte = Buffer.alloc(1);

/**
 * @param {import("node:net").Socket} socket
 * @param {number} calls
 */
function serve(socket, calls) {
  let got = 0;
  socket.on("data", (data) => {
    got += data.length;
    if (got < calls * SIZE) return;
    socket.write(oneByte);
    got = 0;
  });
}

/**
 * Writes until the stream says that it is full, as its documentation asks for.
 * @param {import("node:net").Socket} socket
 * @param {number} calls
 * @returns {Promise<void>}
 */
function run(socket, calls) {
  let left = calls;
  const write = () => {
    while (left > 0) {
      left--;
      if (!socket.write(buf)) return;
    }
  };
  return new Promise((resolve) => {
    socket.removeAllListeners("drain").on("drain", write);
    socket.once("data", () => resolve());
    write();
  });
}

await tcp(serve, run);

// What the contestants of node:net share: the two ends of a TCP measurement (see tcp.h).
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { numbers, report } from "./timing.mjs";

/**
 * @param {(socket: import("node:net").Socket, calls: number) => void} serve
 * @param {(socket: import("node:net").Socket, calls: number) => Promise<void>} run
 */
export async function tcp(serve, run) {
  const [slices, calls, port] = numbers(3);
  if (process.argv[2] === "server") {
    const server = createServer((socket) => {
      server.close();
      serve(socket, calls);
    });
    server.listen(0, "127.0.0.1", () =>
      console.log(/** @type {import("node:net").AddressInfo} */ (server.address()).port),
    );
    return;
  }
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  await report((calls) => run(socket, calls), slices, calls);
  socket.end();
}

// One datagram socket of node:dgram sends to another one of the same process: 64 bytes, the next when the last has arrived.
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { numbers, report } from "../timing.mjs";

const sender = createSocket("udp4");
const receiver = createSocket("udp4");
receiver.bind(0, "127.0.0.1");
await once(receiver, "listening");
const { port } = receiver.address();
const buf = Buffer.alloc(64);

/** @param {number} calls */
function run(calls) {
  let left = calls;
  return new Promise((resolve) => {
    const next = () => sender.send(buf, port, "127.0.0.1");
    receiver.removeAllListeners("message").on("message", () => (--left === 0 ? resolve(undefined) : next()));
    next();
  });
}

const [slices, calls] = numbers(2);
await report(run, slices, calls);
sender.close();
receiver.close();

// Watches the calls of its own environment alone.
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";
import { ECONNRESET, errno } from "bsd-sockets/errno";
import { close } from "bsd-sockets/unistd";

const addon = createRequire(import.meta.url)("../../build/Release/bsd-sockets.node");
const unwatched = [close(-1), errno(), addon.lines()];
addon.watch(true);
addon.fail("close", ECONNRESET);
const watched = [close(-1), errno(), addon.lines()];
parentPort.postMessage({ unwatched, watched });

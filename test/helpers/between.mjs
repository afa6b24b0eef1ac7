// What may happen between a failing call and the reading of its code, and must leave the code alone: V8, libuv and Node make
// system calls of their own.
import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { setImmediate, setTimeout } from "node:timers/promises";

/** @param {() => unknown} body which is made to fail: what it does to the codes is the point */
export function swallow(body) {
  try {
    body();
  } catch {}
}

async function refused() {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  await new Promise((resolve) => server.close(resolve));
  const client = connect(port, "127.0.0.1");
  await new Promise((resolve) => client.once("error", resolve).once("connect", resolve));
  client.destroy();
}

/** @type {Record<string, () => unknown>} */
export const between = {
  nothing: () => undefined,
  "a failing fs call": () => swallow(() => readFileSync("/does/not/exist")),
  "many failing fs calls": () => {
    for (let i = 0; i < 200; i++) swallow(() => statSync(`/does/not/exist/${i}`));
  },
  "a successful fs call": () => readFileSync(new URL(import.meta.url)),
  "a failing fs promise": () => readFile("/does/not/exist").catch(() => undefined),
  "a timer": () => setTimeout(2),
  "an immediate": () => setImmediate(),
  "a promise": () => Promise.resolve().then(() => undefined),
  "an exception": () => swallow(() => JSON.parse("{")),
  "a program that does not exist": () => swallow(() => execFileSync("/does/not/exist")),
  "a refused connection of node:net": refused,
};

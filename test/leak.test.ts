// 2,000 cycles of several life cycles leave no descriptor behind, and no memory that grows with their number.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const script = fileURLToPath(new URL("./leak.mjs", import.meta.url));
const CYCLES = 2000;
/** In MiB: an array of 256 bytes that is kept in each cycle would be half of one, V8's own movements are larger. */
const ALLOWED = 8;

const names = [
  "a TCP connection",
  "pairs, pipes and copies",
  "calls that fail",
  "calls that throw",
  "strings and formats",
  "structs, boxes and arrays",
  "buffers of streams",
  "datagram sockets",
  "messages with descriptors",
  "objects of posix_spawn",
];

/** Cycles that take no time are made often enough for a leak of 100 bytes to show. */
const often = new Set([
  "calls that fail",
  "calls that throw",
  "strings and formats",
  "structs, boxes and arrays",
  "buffers of streams",
  "objects of posix_spawn",
]);

test.each(names)("%s", { timeout: 90_000 }, (name) => {
  const cycles = often.has(name) ? CYCLES * 20 : CYCLES;
  const argv = ["--expose-gc", script, name, String(cycles)];
  const { stderr, status, signal } = spawnSync(process.execPath, argv, {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    timeout: 60_000,
    killSignal: "SIGKILL",
  });
  expect({ status, signal }, stderr).toEqual({ status: 0, signal: null });
  const { fds, grown, rss } = JSON.parse(stderr) as { fds: number; grown: number; rss: number };
  console.log(`${name}: ${cycles} cycles, ${grown.toFixed(1)} MiB more, ${rss.toFixed(0)} MiB in all`);
  expect(fds, "descriptors left open").toBe(0);
  expect(grown, "MiB that the second half of the cycles added").toBeLessThan(ALLOWED);
});

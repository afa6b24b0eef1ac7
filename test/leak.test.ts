// 2,000 cycles of several life cycles leave no descriptor behind, and no memory that grows with their number.
import { expect, test } from "vitest";
import { runNode } from "./helpers/child.ts";

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

test.each(names)("%s", { timeout: 90_000 }, async (name) => {
  const cycles = often.has(name) ? CYCLES * 20 : CYCLES;
  const options = { nodeArgs: ["--expose-gc"], input: null, seconds: 60 };
  const { stderr, code, signal } = await runNode("leak.mjs", [name, String(cycles)], options);
  expect({ code, signal }, stderr).toEqual({ code: 0, signal: null });
  const { fds, grown, rss } = JSON.parse(stderr) as { fds: number; grown: number; rss: number };
  console.log(`${name}: ${cycles} cycles, ${grown.toFixed(1)} MiB more, ${rss.toFixed(0)} MiB in all`);
  expect(fds, "descriptors left open").toBe(0);
  expect(grown, "MiB that the second half of the cycles added").toBeLessThan(ALLOWED);
});

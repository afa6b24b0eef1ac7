// Every call of every header can be shown.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { headers, rows } from "../bad-input/rows.mjs";

interface Message {
  header: string;
  call: string;
  lines?: string[];
}

/** Each call of every.mjs, and how the process ended. */
function everyCall(): { messages: Message[]; ending: string } {
  const script = fileURLToPath(new URL("./every.mjs", import.meta.url));
  const { output, status, signal } = spawnSync(process.execPath, [script], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
    encoding: "utf8",
    timeout: 30_000,
    killSignal: "SIGKILL",
  });
  const messages = (output[3] ?? "")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Message);
  const last = messages.at(-1);
  return { messages, ending: `${signal ?? status} after ${last?.call ?? "all"}: ${output[2]}` };
}

/** What lib/ answers by itself, perhaps by calls of other names. */
const ofLib = ["signal", "sigaction", "siginterrupt", "atexit", "freeaddrinfo"].concat(
  ["FIRSTHDR", "NXTHDR", "DATA"].map((name) => `CMSG_${name}`),
);
/** Headers of no calls, and types, whose boxes are made in JavaScript. */
const languages = ["c", "errno", "stddef"];
const isType = (header: string, call: string) =>
  rows[header]?.find((row) => row.call === call)?.parameters[0]?.kind.startsWith("box of ");

const { messages, ending } = everyCall();
const told = messages.filter(
  ({ header, call, lines }) =>
    lines !== undefined && !languages.includes(header) && !ofLib.includes(call) && !isType(header, call),
);

/** A result, and perhaps the name of a code. */
const lineOf = (call: string) => new RegExp(`^${call}\\(.*\\) = (\\?|NULL|-?\\d+|0x[0-9a-f]+)( [A-Z][A-Z0-9_]+)?$`);

test("no call crashes", () => expect(ending).toMatch(/^0 after all: /));

describe("each call has one line of its name", () => {
  test.each(headers.filter((header) => told.some((message) => message.header === header)))("%s", (header) => {
    const own = told.filter((message) => message.header === header);
    const wanted = own.map(({ call }) => [call, [expect.stringMatching(lineOf(call))]]);
    expect(own.map(({ call, lines }) => [call, lines])).toEqual(wanted);
  });
});

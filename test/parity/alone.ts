// One program alone, where things go wrong: rows for C and TypeScript, on Linux and on Windows.
import { type Ending, type Stdio, start } from "../../pairs/child.mjs";
import { command, systemOf } from "../../pairs/commands.mjs";
import { freePort, portState, until } from "../../pairs/proc.mjs";
import { type Language, type Pair, type Program, pairs, type System, windowsPairs } from "../../pairs/programs.mjs";
import { endWindows } from "../../pairs/wine.mjs";

export interface Alone {
  what: string;
  pair: Pair;
  program: Program;
  args?: string[];
  /** Whether another server has the port. */
  taken?: boolean;
  says: RegExp;
  code: number;
}

export function pairIn(folder: string): Pair {
  const pair = [...pairs, ...windowsPairs].find((pair) => pair.folder === folder);
  if (!pair) throw new Error(`no pair in ${folder}`);
  return pair;
}

function client(folder: string, row: Omit<Alone, "pair" | "program">): Alone {
  const pair = pairIn(folder);
  return { ...row, pair, program: pair.client };
}

function server(folder: string, row: Omit<Alone, "pair" | "program">): Alone {
  const pair = pairIn(folder);
  return { ...row, pair, program: pair.server };
}

const noServer = { what: "nobody serves on the port" };
const portTaken = { what: "the port is taken", taken: true };
const noArguments = { what: "no arguments", args: [] };
const echoWord = (address: string) => [address, "word", "{port}"];

export const failures: Alone[] = [
  client("iterative-server", { ...noServer, says: /^connect: Connection refused\n$/, code: 1 }),
  client("tcp-echo", { ...noServer, says: /^connect\(\) failed: Connection refused\n$/, code: 1 }),
  client("echo-session", { ...noServer, says: /^connect error :: Connection refused\n$/, code: 0 }),
  client("echo-once", { ...noServer, says: /^connect error :: Connection refused\n$/, code: 1 }),
  server("iterative-server", { ...portTaken, says: /^bind: Address already in use\n$/, code: 1 }),
  server("udp", { ...portTaken, says: /^bind: Address already in use\n$/, code: 1 }),
  server("tcp-echo", { ...portTaken, says: /^bind\(\) failed: Address already in use\n$/, code: 1 }),
  server("tcp-echo", { ...noArguments, says: /^Parameter\(s\): <Server Port>\n$/, code: 1 }),
  client("tcp-echo", { ...noArguments, says: /^Parameter\(s\): <Server IP> <Echo Word> <Server Port>\n$/, code: 1 }),
  client("tcp-echo", {
    what: "no address",
    args: echoWord("host"),
    says: /^inet_pton\(\) failed: not an IPv4 address\n$/,
    code: 1,
  }),
  server("echo-session", { ...noArguments, says: /^Usage: echo_server <port>\n$/, code: 1 }),
  client("echo-session", { ...noArguments, says: /^Usage: echo_client <port>\n$/, code: 1 }),
  server("echo-once", { ...noArguments, says: /^Usage: echo_server <port>\n$/, code: 1 }),
];

/** The Windows programs say little: they print no error, and where they should have ended with one, 0. */
export const windowsFailures: Alone[] = [
  client("echo-winsock", { ...noServer, says: /^fail to connect\n$/, code: 1 }),
  server("echo-winsock", { ...portTaken, says: /^$/, code: 0 }),
];

interface How {
  stdio?: Stdio;
  system?: System;
}

export async function runAlone(row: Alone, language: Language, how: How = {}): Promise<Ending> {
  const { stdio = "pipe", system = systemOf(row.pair, language) } = how;
  const port = freePort();
  const program = { ...row.program, args: row.args ?? row.program.args };
  const other = row.taken ? await serve(row.pair, port, system) : undefined;
  try {
    const { mark: _, ...what } = command(row.pair, program, language, port, { system });
    const child = await start({ ...what, stdio });
    return await child.ending();
  } finally {
    await other?.end();
  }
}

/** A server that has the port: in C, but for a Windows program on Linux, where there is none. */
async function serve(pair: Pair, port: number, system: System) {
  const language = pair.original === "windows" && system === "linux" ? "ts" : "c";
  const { mark, ...what } = command(pair, pair.server, language, port, { system });
  const server = await start({ ...what, stdio: "pipe" });
  const end = async () => {
    server.kill("SIGKILL");
    if (mark !== undefined) endWindows(mark);
    await server.ending();
  };
  await until(() => server.ended || portState(pair.protocol, port) === "used", 15_000);
  if (!server.ended && portState(pair.protocol, port) === "used") return { end };
  await end();
  throw new Error(`${pair.folder}/${pair.server.name} did not take port ${port}`);
}

// Every pair of programs, {C, TypeScript} server with {C, TypeScript} client: what they write and how they end is what
// C with C gives.
import { beforeAll, describe, expect, test } from "vitest";
import { type Child, type Ending, type Stdio, start } from "../../scripts/child.mjs";
import { freePort, servesOn, until } from "../../scripts/proc.mjs";
import { type Cast, casts, command, type Language, type Pair, type Program, pairs } from "../../scripts/programs.mjs";
import { outcome, type Run, runPair, tree } from "../../scripts/run-pair.mjs";
import { describeWith } from "../tools.ts";

const LIMIT = 90_000;
const words = { c: "C", ts: "TypeScript" };

function title({ title, server, client }: Pair): string {
  return `${title}: ${server.name} and ${client.name}`;
}

function named({ server, client, services }: Cast): string {
  return `${words[server]} server, ${words[client]} client${services ? `, ${words[services]} service program` : ""}`;
}

describeWith(["cc", "python3"], "transcripts on a terminal", () => eachPair("pty"));
describeWith(["cc"], "transcripts on pipes", () => eachPair("pipe"));

function eachPair(stdio: Stdio): void {
  for (const pair of pairs) describe(title(pair), () => combinations(pair, stdio));
}

function combinations(pair: Pair, stdio: Stdio): void {
  let original: Run;
  beforeAll(async () => {
    original = await runPair(pair, { server: "c", client: "c", stdio });
  }, LIMIT);

  test("the C twins do what the table of programs says", () => {
    expect(outcome(original.server).end).toBe(pair.server.waits ? "ended by SIGTERM" : "exit code 0");
    expect(outcome(original.client).end).toBe("exit code 0");
    // A server that is ended before C's buffer is full has written nothing to a pipe.
    const shown = stdio === "pty" ? pair.server.shows : pair.server.showsOnPipe;
    const written = shown ?? { text: "", count: 0 };
    expect(original.server.stdout.split(written.text || "\n").length - 1).toBe(written.count);
    expect(original.client?.stdout).not.toBe("");
    expectProcesses(pair, original);
  });

  for (const cast of casts(pair).filter(
    ({ server, client, services }) => `${server}${client}${services ?? ""}` !== "cc",
  )) {
    test(named(cast), { timeout: LIMIT }, async () => {
      const run = await runPair(pair, { ...cast, stdio });
      expect({ server: outcome(run.server), client: outcome(run.client) }).toEqual({
        server: outcome(original.server),
        client: outcome(original.client),
      });
      expectProcesses(pair, run);
    });
  }
}

/** The list of processes that the book prints: which program is whose child. */
function expectProcesses({ processes }: Pair, run: Run): void {
  if (processes === undefined) return;
  if (processes.serving !== undefined) expect(tree(run.serving)).toBe(processes.serving);
  expect(tree(run.afterwards)).toBe(processes.afterwards);
}

// One program alone, where things go wrong: the same messages on the same streams, the same exit codes.

interface Alone {
  what: string;
  pair: Pair;
  program: Program;
  args?: string[];
  /** Whether another server has the port. */
  taken?: boolean;
  says: RegExp;
  code: number;
}

function pairIn(folder: string): Pair {
  const pair = pairs.find((pair) => pair.folder === folder);
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

const failures: Alone[] = [
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

describeWith(["cc", "python3"], "one program alone, on a terminal", () => eachFailure("pty"));
describeWith(["cc"], "one program alone, on pipes", () => eachFailure("pipe"));

function eachFailure(stdio: Stdio): void {
  for (const row of failures) {
    test(`${row.pair.folder}/${row.program.name}: ${row.what}`, { timeout: LIMIT }, async () => {
      const original = outcome(await runAlone(row, "c", stdio));
      expect(stdio === "pty" ? original.stdout : original.stderr).toMatch(row.says);
      expect(original.end).toBe(`exit code ${row.code}`);
      expect(outcome(await runAlone(row, "ts", stdio))).toEqual(original);
    });
  }
}

async function runAlone(row: Alone, language: Language, stdio: Stdio): Promise<Ending> {
  const port = freePort();
  const { pair } = row;
  const program = { ...row.program, args: row.args ?? row.program.args };
  const other = row.taken ? await serve(pair, port) : undefined;
  try {
    const child = await start({ ...command(pair, program, language, port), stdio });
    return await child.ending();
  } finally {
    other?.kill("SIGKILL");
    await other?.ending();
  }
}

/** A C server that has the port. */
async function serve(pair: Pair, port: number): Promise<Child> {
  const server = await start({ ...command(pair, pair.server, "c", port), stdio: "pipe" });
  expect(await until(() => servesOn(pair.protocol, port, server.pid), 15_000)).toBe(true);
  return server;
}

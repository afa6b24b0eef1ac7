// The programs of the examples on Windows, and between Windows and Linux: what they write and how they end is what the
// C twins give. The C twins of the POSIX programs are the same files, with posix-c in the place of the POSIX headers.
import { beforeAll, describe, expect, test } from "vitest";
import { type Language, type Pair, pairs, type System, windowsPairs } from "../../pairs/programs.mjs";
import { outcome, portableOutcome, type Run, runPair } from "../../pairs/run-pair.mjs";
import { describeWith } from "../helpers/tools.ts";
import { keepWineForAll } from "../helpers/windows.ts";
import { type Alone, failures, pairIn, runAlone, windowsFailures } from "../parity/alone.ts";

const LIMIT = 60_000;
const tools = ["cc", "mingw", "wine", "node-win"] as const;

/** A program's language and system, and for a server the language of the program that it executes. */
interface Player {
  language: Language;
  system: System;
  services?: Language;
}

const inC: Player = { language: "c", system: "windows" };
const inTypeScript: Player = { language: "ts", system: "windows" };
const onLinux: Player = { language: "ts", system: "linux" };
const inCOnLinux: Player = { language: "c", system: "linux" };

const words = { c: "C", ts: "TypeScript", linux: "Linux", windows: "Windows" };

function named({ language, system, services }: Player): string {
  const executes = services ? `, ${words[services]} service program` : "";
  return `${words[language]} on ${words[system]}${executes}`;
}

keepWineForAll();

async function run(pair: Pair, server: Player, client: Player): Promise<Run> {
  return await runPair(typing(pair), {
    server: server.language,
    client: client.language,
    systems: { server: server.system, client: client.system },
    ...(server.services && { services: server.services }),
    stdio: "pipe",
  });
}

/**
 * Whether a Windows program has read a line cannot be seen, so all lines are typed at once. Where there are several, each
 * fills the program's buffer of 1024 bytes, and so each is one read.
 */
function typing(pair: Pair): Pair {
  const { answers: _, types, ...client } = pair.client;
  if (!types) return pair;
  const lines = types.length === 1 ? types : types.map((line) => `${line.trimEnd().padEnd(1023, ".")}\n`);
  return { ...pair, client: { ...client, types: lines } };
}

/** What a side has to have written on its system, from what it wrote in the original run. */
function expected(original: Run, side: "server" | "client", { system }: Player) {
  const { stdout, stderr, end } = portableOutcome(original[side]);
  const lines = (text: string) => (system === "windows" ? text.replaceAll("\n", "\r\n") : text);
  return { stdout: lines(stdout), stderr: lines(stderr), end };
}

/** Runs a pair in the original's cast and in others, and compares. */
function compare(pair: Pair, original: [Player, Player], others: [Player, Player][]): void {
  let first: Run;
  beforeAll(async () => {
    first = await run(pair, ...original);
  }, LIMIT);

  test(`${named(original[0])} serves ${named(original[1])}`, () => {
    expect(outcome(first.server).end).toBe(pair.server.waits ? "ended by SIGTERM" : "exit code 0");
    expect(outcome(first.client)).toEqual(expected(first, "client", original[1]));
    expect(outcome(first.client).end).toBe("exit code 0");
    expect(first.client?.stdout).not.toBe("");
  });

  for (const [server, client] of others) {
    test(`${named(server)} serves ${named(client)}`, { timeout: LIMIT }, async () => {
      const found = await run(pair, server, client);
      expect({ server: outcome(found.server), client: outcome(found.client) }).toEqual({
        server: expected(first, "server", server),
        client: expected(first, "client", client),
      });
    });
  }
}

function product(servers: Player[], clients: Player[]): [Player, Player][] {
  return servers.flatMap((server) => clients.map((client): [Player, Player] => [server, client]));
}

function title({ title, server, client }: Pair): string {
  return `${title}: ${server.name} and ${client.name}`;
}

const portable = ["iterative-server", "udp", "tcp-echo", "echo-session", "echo-once"].map(pairIn);
const everyone = product([inC, inTypeScript, onLinux], [inC, inTypeScript, onLinux]).slice(1);

describeWith(tools, "programs with POSIX headers", () => {
  for (const pair of portable) {
    describe(title(pair), () => compare(pair, [inC, inC], [[inCOnLinux, inCOnLinux], ...everyone]));
  }
});

describeWith(tools, "programs with Winsock headers", () => {
  for (const pair of windowsPairs) describe(title(pair), () => compare(pair, [inC, inC], everyone));
});

describeWith(tools, "a server that starts a program for each client", () => {
  const pair = pairIn("concurrent-spawn");
  const servers: Player[] = [inTypeScript, { ...inTypeScript, services: "c" }, onLinux];
  describe(title(pair), () => {
    compare(pair, [inCOnLinux, inCOnLinux], product(servers, [inC, inTypeScript, onLinux]).slice(0, -1));
  });
});

describeWith(tools, "a server that forks, which only Linux has, and a client on Windows", () => {
  for (const pair of pairs.filter(({ folder }) => /^concurrent-(fork|exec)/.test(folder))) {
    describe(title(pair), () => compare(pair, [inCOnLinux, inCOnLinux], product([onLinux], [inC, inTypeScript])));
  }
});

describeWith(tools, "one program alone on Windows", () => {
  for (const row of [...failures, ...windowsFailures]) {
    test(`${row.pair.folder}/${row.program.name}: ${row.what}`, { timeout: LIMIT }, async () => {
      const original = await alone(row, inC);
      expect(portableOutcome(original).stdout + portableOutcome(original).stderr).toMatch(row.says);
      expect(outcome(original).end).toBe(`exit code ${row.code}`);
      expect(outcome(await alone(row, inTypeScript))).toEqual(outcome(original));
      expect(outcome(await alone(row, onLinux))).toEqual(portableOutcome(original));
    });
  }
});

async function alone(row: Alone, { language, system }: Player) {
  return await runAlone(row, language, { system });
}

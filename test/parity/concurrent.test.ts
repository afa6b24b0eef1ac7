// The concurrent servers with many clients at once, and the super server's configuration: C and TypeScript alike.
import { once } from "node:events";
import { renameSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type Child, start } from "../../pairs/child.mjs";
import { command } from "../../pairs/commands.mjs";
import { DEFUNCT, family, freePort, servesOn, sleepsIn, until } from "../../pairs/proc.mjs";
import type { Language, Pair } from "../../pairs/programs.mjs";
import { outcome } from "../../pairs/run-pair.mjs";
import { describeWith } from "../helpers/tools.ts";
import { pairIn } from "./alone.ts";
import { visit } from "./visit.ts";

const LIMIT = 90_000;
const STEP = 20_000;
const languages: Language[] = ["c", "ts"];
const started: Child[] = [];

afterEach(async () => {
  for (const child of started.splice(0)) {
    child.kill("SIGKILL");
    await child.ending();
  }
});

async function serve(pair: Pair, language: Language, port: number): Promise<Child> {
  const server = await start({ ...command(pair, pair.server, language, port), stdio: "pipe", deadline: 60_000 });
  started.push(server);
  expect(await until(() => server.ended || servesOn("tcp", port, server.pid), STEP)).toBe(true);
  return server;
}

/** 17 bytes each, all that ex12_2s reads: where more is left unread, its closing resets the connection. */
const texts = Array.from({ length: 50 }, (_, index) => `client ${10 + index} says hi`);

describeWith(["cc"], "50 clients at once", () => {
  test.each(languages)("of ex12_2s (%s)", { timeout: LIMIT }, async (language) => {
    const port = freePort();
    const server = await serve(pairIn("concurrent-fork"), language, port);
    // The program listens with a backlog of 5: more who come in the same moment may be lost, whatever the language.
    const clients: Socket[] = [];
    while (clients.length < texts.length) {
      const next = Array.from({ length: 5 }, () => connect(port, "127.0.0.1").setEncoding("utf8"));
      const welcomes = await Promise.all(next.map((client) => once(client, "data")));
      expect(welcomes.flat()).toEqual(next.map(() => "Welcome to Server\0"));
      clients.push(...next);
    }
    expect(family(server.pid).filter(({ depth, name }) => depth === 1 && name === "ex12_2s").length).toBe(texts.length);
    for (const [index, client] of clients.entries()) client.resume().end(texts[index]);
    await Promise.all(clients.map((client) => once(client, "close")));
    // The program waits for none of its children.
    const ended = () => family(server.pid).filter(({ name }) => name === DEFUNCT).length;
    expect(await until(() => ended() === texts.length, STEP)).toBe(true);
    server.kill("SIGTERM");
    const { stdout } = await server.ending();
    const lines = stdout.trimEnd().split("\n").sort();
    expect(lines).toEqual(texts.map((text) => `** From Client: ${text}`).sort());
  });

  test.each(languages)("of the super server (%s)", { timeout: LIMIT }, async (language) => {
    const port = freePort();
    const server = await serve(pairIn("superserver"), language, port);
    expect(await Promise.all(texts.map((text) => visit(port, text)))).toEqual(texts);
    expect(await until(() => family(server.pid).length === 1, STEP)).toBe(true);
  });
});

describeWith(["cc"], "five clients at once", () => {
  test.each(languages)(
    "of spawn_s, which waits for their children when the next one comes (%s)",
    {
      timeout: LIMIT,
    },
    async (language) => {
      const port = freePort();
      const server = await serve(pairIn("concurrent-spawn"), language, port);
      const welcome = "Welcome to Server, from Han!";
      const visits = Array.from({ length: 5 }, () => visit(port, ""));
      expect(await Promise.all(visits)).toEqual(visits.map(() => welcome));
      const ended = () => family(server.pid).filter(({ name }) => name === DEFUNCT).length;
      expect(await until(() => ended() === visits.length, STEP)).toBe(true);
      expect(await visit(port, "")).toBe(welcome);
      expect(await until(() => ended() === 1, STEP)).toBe(true);
      expect(family(server.pid).length).toBe(2);
    },
  );
});

const service = (name: string, attributes: Record<string, string>) =>
  `service ${name}\n{\n${Object.entries(attributes)
    .map(([key, value]) => `  ${key} = ${value}\n`)
    .join("")}}\n`;

const echo = { port: "{port}", socket_type: "stream", wait: "no", server: "./echo" };

const bad: [string, string, RegExp][] = [
  ["a word outside of a service", "# services\nport = 7\n", /:2: expected service <name>, not 'port'\n$/],
  ["a service without a name", "service\n", /:1: expected service <name>, not 'service'\n$/],
  ["no brace", "service a\n\nport = 7\n", /:3: expected \{, not 'port'\n$/],
  ["no equals sign", "service a\n{\n  port 7\n}\n", /:3: expected = after 'port'\n$/],
  ["no value", "service a\n{\n  port =\n}\n", /:3: expected one value for 'port'\n$/],
  ["an unknown attribute", "service a\n{\n  prot = 7\n}\n", /:3: unknown attribute 'prot'\n$/],
  ["a port that is none", service("a", { ...echo, port: "65536" }), /:3: port must be 1 to 65535, not '65536'\n$/],
  ["a port with letters", service("a", { ...echo, port: "7x" }), /:3: port must be 1 to 65535, not '7x'\n$/],
  ["a type that is none", service("a", { ...echo, socket_type: "raw" }), /:4: socket_type must be .*, not 'raw'\n$/],
  ["neither yes nor no", service("a", { ...echo, wait: "maybe" }), /:5: wait must be yes or no, not 'maybe'\n$/],
  ["no such program", service("a", { ...echo, server: "./nix" }), /:6: server is no program .*: '.\/nix'\n$/],
  ["an attribute is missing", "service a\n{\n  port = 7\n}\n", /:4: port, socket_type, .* for service 'a'\n$/],
  ["datagrams without wait", service("a", { ...echo, socket_type: "dgram" }), /:7: a dgram service needs .* 'a'\n$/],
  ["a port twice", service("a", echo) + service("b", echo), /:14: the port is the same as that of service 'a'\n$/],
  ["no closing brace", "service a\n{\n  port = 7\n", /:3: the file ends inside of service 'a'\n$/],
  ["a word of 63 bytes", `service ${"a".repeat(63)}\n`, /:1: the word is too long: 'a{63}'\n$/],
  ["17 words", `service a\n{\n${"word ".repeat(17)}\n}\n`, /:3: too many words after 'word'\n$/],
  ["more than the buffer holds", "#".repeat(16384), /\.conf: File too large\n$/],
];

describeWith(["cc"], "the super server refuses a configuration with", () => {
  test.each(bad)("%s", { timeout: LIMIT }, async (_, configuration, says) => {
    const port = freePort();
    const original = await refusal(configuration, "c", port);
    expect(original.stderr).toMatch(says);
    expect(original.end).toBe("exit code 1");
    expect(await refusal(configuration, "ts", port)).toEqual(original);
  });
});

async function refusal(configuration: string, language: Language, port: number) {
  const pair = pairIn("superserver");
  const child = await start({ ...command(pair, { ...pair.server, configuration }, language, port), stdio: "pipe" });
  started.push(child);
  return outcome(await child.ending());
}

describeWith(["cc"], "the super server on SIGHUP", () => {
  test.each(languages)("serves what the file says then (%s)", { timeout: LIMIT }, async (language) => {
    const [port, other] = [freePort(), freePort()];
    const pair = pairIn("superserver");
    const server = await serve(pair, language, port);
    const file = command(pair, pair.server, language, port).argv.at(-1) as string;
    const says = (text: string) => until(() => server.stderr.includes(text), STEP);

    // A client from before stays with its program, also when its service is gone.
    const early = connect(port, "127.0.0.1");
    await once(early, "connect");
    expect(await until(() => family(server.pid).length === 2, STEP)).toBe(true);
    change(file, service("echo", { ...echo, port: String(other) }));
    server.kill("SIGHUP");
    expect(await says(`echo on port ${other} runs`)).toBe(true);
    expect(await visit(other, "by the new port")).toBe("by the new port");
    expect(servesOn("tcp", port, server.pid)).toBe(false);
    early.setEncoding("utf8").end("still here");
    expect((await once(early, "data"))[0]).toBe("still here");

    // A file that makes no sense changes nothing.
    change(file, "nonsense\n");
    server.kill("SIGHUP");
    expect(await says(":1: expected service <name>, not 'nonsense'")).toBe(true);
    expect(await visit(other, "as before")).toBe("as before");
    expect(await until(() => family(server.pid).length === 1 && sleepsIn(server.pid, "select"), STEP)).toBe(true);
  });
});

/** At once, so that nobody reads half of it. */
function change(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

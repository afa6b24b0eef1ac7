// Standard input that is a terminal, a pipe, a file and nothing (/dev/null), its end included: C and TypeScript read
// the same.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type Ending, type Options, start } from "../../pairs/child.mjs";
import { until } from "../../pairs/proc.mjs";
import { type Language, type Pair, pairs } from "../../pairs/programs.mjs";
import { outcome, runPair } from "../../pairs/run-pair.mjs";
import { describeWith } from "../helpers/tools.ts";
import { commandOf, type Twins } from "./twins.ts";

const LIMIT = 90_000;
const folder = mkdtempSync(join(tmpdir(), "bsd-sockets-stdin-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

// The clients of the book that read standard input.

const long = `${"0123456789".repeat(150)}\n`;

interface Input {
  what: string;
  stdio: Options["stdio"];
  types?: string[];
  stdin?: string;
  /** Whether the answer can be seen before the program's end: it cannot while C keeps an unfinished line. */
  unseen?: true;
}

const inputs: Input[] = [
  { what: "a terminal", stdio: "pty", types: ["typed line\n"] },
  { what: "a terminal, end of input at once", stdio: "pty", types: [] },
  { what: "a terminal, a line without its end", stdio: "pty", types: ["half a line\x04"], unseen: true },
  { what: "a pipe", stdio: "pipe", types: ["typed line\n"] },
  { what: "a pipe, end of input at once", stdio: "pipe", types: [] },
  { what: "a pipe, more than the buffer holds", stdio: "pipe", types: [long] },
  { what: "a file", stdio: "pipe", stdin: file("lines", "one\ntwo\n") },
  { what: "a file, more than the buffer holds", stdio: "pipe", stdin: file("long", long) },
  { what: "an empty file", stdio: "pipe", stdin: file("empty", "") },
  { what: "/dev/null", stdio: "pipe", stdin: "/dev/null" },
];

const readers = pairs.filter(({ client }) => client.types);

for (const pair of readers) {
  describeWith(["cc", "python3"], `${pair.folder}: ${pair.client.name} reads`, () => {
    for (const input of inputs) {
      test(input.what, { timeout: LIMIT }, async () => {
        const original = await runClient(pair, "c", input);
        expect(original.end).toBe("exit code 0");
        expect(await runClient(pair, "ts", input)).toEqual(original);
      });
    }
  });
}

async function runClient(pair: Pair, client: Language, { stdio, types, stdin, unseen }: Input) {
  const { answers, types: _, ...program } = pair.client;
  const row = { ...program, ...(types && { types }), ...(!unseen && answers !== undefined && { answers }) };
  const run = await runPair(
    { ...pair, client: row },
    { server: "c", client, stdio, ...(stdin !== undefined && { stdin }) },
  );
  return outcome(run.client);
}

// read, getchar and fgets by themselves.

const readTwins: Twins = {
  name: "stdin-read",
  c: `
#include <stdio.h>
#include <unistd.h>
int main(void) {
  char buf[8];
  ssize_t n;
  while ((n = read(0, buf, sizeof(buf))) > 0) {
    printf("%d:", (int)n);
    for (int i = 0; i < n; i++) printf(" %d", buf[i]);
    puts("");
  }
  printf("end %d %d\\n", (int)n, (int)read(0, buf, 0));
  return 0;
}`,
  js: `
import { printf, puts } from "bsd-sockets/stdio";
import { exit } from "bsd-sockets/stdlib";
import { read } from "bsd-sockets/unistd";
const buf = Buffer.alloc(8);
let n;
while ((n = read(0, buf, 8)) > 0) {
  printf("%d:", n);
  for (let i = 0; i < n; i++) printf(" %d", buf[i]);
  puts("");
}
printf("end %d %d\\n", n, read(0, buf, 0));
exit(0);`,
};

const getcharTwins: Twins = {
  name: "stdin-getchar",
  c: `
#include <stdio.h>
int main(void) {
  int c;
  while ((c = getchar()) != EOF) printf("%d ", c);
  printf("\\nend %d, feof %d, ferror %d\\n", c, feof(stdin) != 0, ferror(stdin) != 0);
  printf("again %d\\n", getchar());
  clearerr(stdin);
  printf("feof %d\\n", feof(stdin) != 0);
  return 0;
}`,
  js: `
import { clearerr, EOF, feof, ferror, getchar, printf, stdin } from "bsd-sockets/stdio";
import { exit } from "bsd-sockets/stdlib";
let c;
while ((c = getchar()) !== EOF) printf("%d ", c);
printf("\\nend %d, feof %d, ferror %d\\n", c, Number(feof(stdin) !== 0), Number(ferror(stdin) !== 0));
printf("again %d\\n", getchar());
clearerr(stdin);
printf("feof %d\\n", Number(feof(stdin) !== 0));
exit(0);`,
};

const fgetsTwins: Twins = {
  name: "stdin-fgets",
  c: `
#include <stdio.h>
#include <string.h>
int main(void) {
  char buf[8];
  printf("name? ");
  while (fgets(buf, sizeof(buf), stdin) != NULL) printf("%d [%s]\\n", (int)strlen(buf), buf);
  printf("feof %d, ferror %d\\n", feof(stdin) != 0, ferror(stdin) != 0);
  return 0;
}`,
  js: `
import { feof, ferror, fgets, printf, stdin } from "bsd-sockets/stdio";
import { exit } from "bsd-sockets/stdlib";
import { strlen } from "bsd-sockets/string";
const buf = Buffer.alloc(8);
printf("name? ");
while (fgets(buf, 8, stdin) !== null) printf("%d [%s]\\n", strlen(buf), buf);
printf("feof %d, ferror %d\\n", Number(feof(stdin) !== 0), Number(ferror(stdin) !== 0));
exit(0);`,
};

const reading = [readTwins, getcharTwins, fgetsTwins];

const text = "first line\nsecond, a longer line\n\nno end";
/** On a terminal, \x04 hands over a line without its end, and at the start of a line it is the end of input. */
const texts: Input[] = [
  { what: "a terminal", stdio: "pty", types: [`${text}\x04`] },
  { what: "a terminal, end of input at once", stdio: "pty", types: [] },
  { what: "a pipe", stdio: "pipe", types: [text] },
  { what: "a pipe, end of input at once", stdio: "pipe", types: [] },
  { what: "a file", stdio: "pipe", stdin: file("text", text) },
  { what: "a large file", stdio: "pipe", stdin: file("large", text.repeat(2000)) },
  { what: "/dev/null", stdio: "pipe", stdin: "/dev/null" },
];

for (const twins of reading) {
  describeWith(["cc", "python3"], `${twins.name.replace("stdin-", "")} reads`, () => {
    for (const input of texts) {
      test(input.what, { timeout: LIMIT }, async () => {
        const original = outcome(await runTwin(twins, "c", input));
        expect(original.end).toBe("exit code 0");
        expect(original.stdout).not.toBe("");
        expect(outcome(await runTwin(twins, "ts", input))).toEqual(original);
      });
    }
  });
}

async function runTwin(twins: Twins, language: Language, { stdio, types, stdin = "typed" }: Input): Promise<Ending> {
  const child = await start({ argv: commandOf(twins, language), stdio, stdin });
  for (const text of types ?? []) child.type(text);
  if (types) child.endInput();
  return await child.ending();
}

describeWith(["cc", "python3"], "reading standard input on a terminal", () => {
  test.each(["c", "ts"] as const)(
    "writes out a question without a line's end first (%s)",
    { timeout: LIMIT },
    async (language) => {
      const child = await start({ argv: commandOf(fgetsTwins, language), stdio: "pty" });
      expect(await until(() => child.stdout === "name? ", 15_000)).toBe(true);
      child.type("Kim\n");
      expect(await until(() => child.stdout === "name? 4 [Kim\n]\n", 15_000)).toBe(true);
      child.endInput();
      expect((await child.ending()).stdout).toBe("name? 4 [Kim\n]\nfeof 1, ferror 0\n");
    },
  );
});

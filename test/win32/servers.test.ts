// What a server prints on Windows comes out when C's buffer is full, so these serve until it is: C and TypeScript alike.
import { expect, test } from "vitest";
import { type Child, start } from "../../pairs/child.mjs";
import { command } from "../../pairs/commands.mjs";
import { freePort, portState, until } from "../../pairs/proc.mjs";
import type { Language } from "../../pairs/programs.mjs";
import { endWindows } from "../../pairs/wine.mjs";
import { describeWith } from "../helpers/tools.ts";
import { keepWineForAll } from "../helpers/windows.ts";
import { pairIn } from "../parity/alone.ts";
import { visit } from "../parity/visit.ts";

const LIMIT = 120_000;
const STEP = 20_000;
const tools = ["mingw", "wine", "node-win"] as const;

keepWineForAll();

interface Server {
  child: Child;
  port: number;
}

/** Starts the server of a pair on Windows, lets `visits` come, and tells what it had written when it was ended. */
async function serve(
  folder: string,
  language: Language,
  services: Language,
  visits: (server: Server) => Promise<void>,
) {
  const pair = pairIn(folder);
  const port = freePort();
  const { mark = "", env, ...what } = command(pair, pair.server, language, port, { services, system: "windows" });
  const child = await start({ ...what, env: { ...env, SLEEP: "0" }, stdio: "pipe", deadline: 90_000 });
  try {
    expect(await until(() => child.ended || portState("tcp", port) === "used", STEP)).toBe(true);
    await visits({ child, port });
  } finally {
    child.kill("SIGKILL");
    endWindows(mark);
  }
  return (await child.ending()).stdout;
}

/** 28 bytes, all that ex12_1s reads. */
const wish = (number: number) => `client ${number} wants a service`.padEnd(28, ".");

describeWith(tools, "on Windows, a server's text", () => {
  test("is the same from C and from TypeScript, and comes at the same time", { timeout: LIMIT }, async () => {
    const transcripts = [];
    for (const language of ["c", "ts"] as const) {
      transcripts.push(
        await serve("iterative-server", language, language, async ({ child, port }) => {
          for (let number = 100; child.stdout === "" && number < 200; number++)
            expect(await visit(port, wish(number))).toBe("Welcome to Network Server!!!\0");
        }),
      );
    }
    const [inC = "", inTypeScript] = transcripts;
    expect(inC).toContain(`*** Send a Message to Client(127.0.0.1)\r\n** From Client : ${wish(100)}\r\n`);
    // The buffer's size; its lines get their \r on the way out.
    expect(inC.replaceAll("\r", "")).toHaveLength(4096);
    expect(inTypeScript).toBe(inC);
  });

  test("tells of each child that it has waited for", { timeout: LIMIT }, async () => {
    const text = await serve("concurrent-spawn", "ts", "c", async ({ child, port }) => {
      for (let number = 0; child.stdout === "" && number < 200; number++)
        expect(await visit(port, "")).toBe("Welcome to Server, from Han!");
    });
    const times = (line: string) => text.split(`${line}\r\n`).length - 1;
    expect(times("** Spawn Client")).toBeGreaterThan(50);
    // The last child may still be ending when the next client comes.
    expect(times("** End of a Child")).toBeGreaterThanOrEqual(times("** Spawn Client") - 2);
  });
});

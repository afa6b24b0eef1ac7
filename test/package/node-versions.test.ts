// The same addon binary and dist/ on the other Node lines, and the TypeScript sources run without a build step where Node can.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { nodeBinary } from "../../pairs/node-versions.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

const run = (node: string, args: string[], env: Record<string, string> = {}) =>
  execFileSync(node, args, { cwd: root, encoding: "utf8", env: { ...process.env, ...env }, timeout: 60_000 });

const echo = `
  import { AF_UNIX, recv, send, SOCK_STREAM, socketpair } from "bsd-sockets/sys/socket";
  import { EBADF, errno } from "bsd-sockets/errno";
  import { close } from "bsd-sockets/unistd";
  import { printf } from "bsd-sockets/stdio";
  import { array, int } from "bsd-sockets/c";
  const sv = array(int, 2), buf = Buffer.alloc(16);
  printf("%d ", socketpair(AF_UNIX, SOCK_STREAM, 0, sv));
  printf("%zd %zd %s ", send(sv[0], "hello", 6, 0), recv(sv[1], buf, 16, 0), buf);
  printf("%d %d\\n", close(-1), errno() === EBADF ? 1 : 0);
  printf("%s\\n", process.version);
`;

for (const major of [20, 22, 24, 26]) {
  const node = major === Number(process.versions.node.split(".")[0]) ? here() : nodeBinary(major);
  const missing = node.ok || process.env.CI ? "" : ` [skipped: ${node.reason}]`;
  test.skipIf(missing !== "")(
    `Node ${major} loads the addon and talks over a socket pair${missing}`,
    () => {
      expect(node.reason).toBe("");
      const [transcript, version] = run(node.path, ["--input-type=module", "-e", echo]).split("\n");
      expect(transcript).toBe("0 6 6 hello -1 1");
      expect(version).toMatch(`v${major}.`);
    },
    120_000,
  );

  if (major < 22) continue;
  test.skipIf(missing !== "")(
    `Node ${major} runs examples/udp/ex12_5c.ts as it is${missing}`,
    () => {
      // Nobody listens on the port: recvfrom gets no answer and would wait, so the port is one that no datagram can go to.
      expect(() => run(node.path, ["examples/udp/ex12_5c.ts"], { PORTNUM: "0" })).toThrow(/sendto: Invalid argument/);
    },
    120_000,
  );
}

function here() {
  return { ok: true, path: process.execPath, reason: "" };
}

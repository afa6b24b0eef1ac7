// Node for Windows, of every supported line, loads the addon that was built here, and talks to itself over TCP.
import { beforeAll, expect, test } from "vitest";
import { windowsNode, windowsPath } from "../../pairs/wine.mjs";
import { ensureWin32Built } from "../../scripts/build-win32.mjs";
import { linesOf } from "../helpers/child.ts";
import { describeWindows, runWindows, startWindows } from "../helpers/windows.ts";

const report = `const report = (value) => writeSync(1, JSON.stringify(value) + "\\n");`;

/** Both ends of a connection in one thread: connect succeeds as soon as the connection is in the queue of accept. */
const posix = `
  import { writeSync } from "node:fs";
  import { htonl, htons, INADDR_LOOPBACK, sockaddr_in } from "bsd-sockets/netinet/in";
  import { accept, AF_INET, bind, connect, getsockname, listen, recv, send, SOCK_STREAM, socket } from "bsd-sockets/sys/socket";
  import { int, sizeof } from "bsd-sockets/c";
  import { errno } from "bsd-sockets/errno";
  import { close } from "bsd-sockets/unistd";
  ${report}
  const address = new sockaddr_in();
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(0);
  const length = int(sizeof(address));
  const s = socket(AF_INET, SOCK_STREAM, 0);
  report([bind(s, address, sizeof(address)), listen(s, 5), getsockname(s, address, length)]);
  const c = socket(AF_INET, SOCK_STREAM, 0);
  report(connect(c, address, sizeof(address)));
  const ns = accept(s, null, null);
  const there = Buffer.alloc(16), back = Buffer.alloc(16);
  report([send(c, "hello", 6, 0), recv(ns, there, 16, 0), send(ns, there, 6, 0), recv(c, back, 16, 0)]);
  report(back.toString("latin1", 0, 5));
  report([close(c), close(ns), close(s), close(s)]);
`;

const winsock = `
  import { writeSync } from "node:fs";
  import { int, sizeof } from "bsd-sockets/c";
  import * as w from "bsd-sockets/winsock2";
  ${report}
  const data = new w.WSADATA();
  report([w.socket(w.AF_INET, w.SOCK_STREAM, 0), w.WSAGetLastError()]);
  report([w.WSAStartup(w.MAKEWORD(2, 2), data), data.wVersion]);
  const address = new w.SOCKADDR_IN();
  address.sin_family = w.AF_INET;
  address.sin_addr.S_un.S_addr = w.htonl(w.INADDR_LOOPBACK);
  const length = int(sizeof(address));
  const s = w.socket(w.AF_INET, w.SOCK_STREAM, 0);
  report([w.bind(s, address, sizeof(address)), w.listen(s, 5), w.getsockname(s, address, length)]);
  const c = w.socket(w.AF_INET, w.SOCK_STREAM, 0);
  report(w.connect(c, address, sizeof(address)));
  const ns = w.accept(s, null, null);
  const there = Buffer.alloc(16), back = Buffer.alloc(16);
  report([w.send(c, "hello", 6, 0), w.recv(ns, there, 16, 0), w.send(ns, there, 6, 0), w.recv(c, back, 16, 0)]);
  report(back.toString("latin1", 0, 5));
  report([w.closesocket(c), w.closesocket(ns), w.closesocket(s), w.closesocket(s), w.WSAGetLastError()]);
  report(w.WSACleanup());
`;

const minutes = (count: number) => count * 60_000;

describeWindows("Node for Windows", () => {
  beforeAll(ensureWin32Built, minutes(5));

  for (const node of [20, 22, 24] as const) {
    test(
      `${node} starts`,
      async () => {
        windowsNode(node);
        const program = "console.log(process.platform, process.arch, process.version, process.argv[1])";
        const { stdout, code } = await runWindows(program, ["an argument"], { node, deadline: minutes(1) });
        expect([stdout, code]).toEqual([expect.stringMatching(`win32 x64 v${node}[.\\d]+ an argument\n`), 0]);
      },
      minutes(6),
    );

    test(`${node} echoes over TCP, with the POSIX headers`, async () => {
      const reports = linesOf(await runWindows(posix, [], { node }));
      expect(reports).toEqual([[0, 0, 0], 0, [6, 6, 6, 6], "hello", [0, 0, 0, -1]]);
    });

    test(`${node} echoes over TCP, with winsock2`, async () => {
      const reports = linesOf(await runWindows(winsock, [], { node }));
      const notStarted = [-1, 10093];
      const notASocket = [0, 0, 0, -1, 10038];
      const echoed = [[0, 0, 0], 0, [6, 6, 6, 6], "hello"];
      expect(reports).toEqual([notStarted, [0, 0x0202], ...echoed, notASocket, 0]);
    });
  }
});

describeWindows("what the tests rely on", () => {
  test.each([0, 1, 3, 255])("the exit code %i arrives", async (code) => {
    expect(await runWindows(`process.exit(${code})`)).toEqual({ stdout: "", stderr: "", code });
  });

  test("every byte written arrives as it is", async () => {
    const bytes = "Buffer.from(Array.from({ length: 256 }, (_, index) => index))";
    const { stdout } = await runWindows(`import { writeSync } from "node:fs"; writeSync(1, ${bytes});`);
    expect(Buffer.from(stdout, "latin1")).toEqual(Buffer.from(Array.from({ length: 256 }, (_, index) => index)));
  });

  test("every byte of the input arrives as it is", async () => {
    const input = Buffer.from(Array.from({ length: 256 }, (_, index) => index));
    const program = `for await (const chunk of process.stdin) console.log(chunk.toString("hex"));`;
    expect((await runWindows(program, [], { input })).stdout).toBe(`${input.toString("hex")}\n`);
  });

  test("arguments and the environment arrive as they are", async () => {
    const args = ["two words", '"quoted"', "back\\slash\\", "", "*"];
    const program = `console.log(JSON.stringify([process.argv.slice(1), process.env.GIVEN]));`;
    expect(linesOf(await runWindows(program, args, { env: { GIVEN: "a value" } }))).toEqual([[args, "a value"]]);
  });

  test("a file has the same content under its Windows name", async () => {
    const file = windowsPath(new URL(import.meta.url).pathname);
    const program = `import { readFileSync } from "node:fs"; console.log(readFileSync(process.argv[1], "utf8").length > 0);`;
    expect((await runWindows(program, [file])).stdout).toBe("true\n");
  });

  test("at its deadline a script ends with all that it has started", async () => {
    const program = `
      import { spawn } from "node:child_process";
      import { writeSync } from "node:fs";
      const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { detached: true, stdio: "ignore" });
      child.on("spawn", () => writeSync(1, "spawned"));
      setInterval(() => {}, 1000);
    `;
    const script = startWindows(program, [], { deadline: 3_000 });
    await expect(script.ending()).rejects.toThrow('did not end within 3000 ms: {"stdout":"spawned"');
    expect(script.processes()).toEqual([]);
  });
});

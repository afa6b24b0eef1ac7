// Calls that need another user, another limit, other descriptors or a signal: each set in a child process of its own.
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { SOCK_DGRAM } from "bsd-sockets/sys/socket";
import { afterAll, describe, expect, test } from "vitest";
import { stateOf, until } from "../../../pairs/proc.mjs";
import { unix } from "../../helpers/addresses.mjs";
import { Scope } from "../../helpers/calls.ts";
import { type Check, inTests, linesOf, reportsOf, run, tests } from "../../helpers/child.ts";
import { posix } from "../../helpers/contracts.mjs";
import { describeWith } from "../../helpers/tools.ts";

const folder = mkdtempSync(join(tmpdir(), "bsd-sockets-"));
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

describe("a user without privileges", async () => {
  // Sockets and folders that their modes close to others, and to their owner, too.
  const scope = new Scope(posix);
  for (const [name, mode] of [
    ["closed", 0],
    ["readable", 0o555],
  ] as const)
    mkdirSync(join(folder, name), { mode });
  scope.listening(scope.unix(), unix(join(folder, "stream")));
  scope.bound(scope.unix(SOCK_DGRAM), unix(join(folder, "datagram")));
  for (const name of ["stream", "datagram"]) chmodSync(join(folder, name), 0);
  const lowest = Number(readFileSync("/proc/sys/net/ipv4/ip_unprivileged_port_start", "utf8"));
  const checks = await reportsOf<Check>("linux", "children/unprivileged.mjs", [folder]);
  scope.end();
  for (const name of ["closed", "readable"]) chmodSync(join(folder, name), 0o755);
  const isLow = lowest <= 463;
  tests(checks.map((it) => (isLow && it.check.includes("ip_unprivileged") ? { ...it, seen: undefined } : it)));
});

describe("a process at its limits", async () => {
  const limit = "64";
  const command = 'ulimit -n "$0" && ulimit -f 0 && exec "$@"';
  const argv = [process.execPath, inTests("children/limits.mjs"), limit, join(folder, "file")];
  tests(linesOf<Check>(await run(["sh", "-c", command, limit, ...argv])));
});

describe("SIGPIPE", async () => tests(await reportsOf("linux", "children/sigpipe.mjs")));

describe("two threads", async () => tests(await reportsOf("linux", "children/threads.mjs")));

describeWith(["cc"], "descriptors that are no sockets", async () => {
  const launcher = join(folder, "descriptors");
  execFileSync(process.env.CC || "cc", ["-O1", "-o", launcher, inTests("children/descriptors.c")], { timeout: 60_000 });
  tests(linesOf<Check>(await run([launcher, process.execPath, inTests("children/descriptors.mjs")])));
});

/** Runs one case of interrupted.mjs, sends it signals while it blocks, and `text` after `signals` of them. */
async function interrupt(name: string, signals = Number.POSITIVE_INFINITY, text = ""): Promise<Check[]> {
  const child = spawn(process.execPath, [inTests("children/interrupted.mjs"), name], {
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    timeout: 20_000,
    killSignal: "SIGKILL",
  });
  let [output, errors, ended] = ["", "", false];
  child.stdout?.on("data", (data) => (output += data));
  child.stderr?.on("data", (data) => (errors += data));
  child.on("close", () => (ended = true));
  await until(() => errors.includes("ready\n") || ended, 10_000);
  for (let sent = 0; sent < signals && !ended; sent++) {
    await until(() => ended || stateOf(child.pid as number) === "S", 10_000);
    child.kill("SIGUSR2");
    await until(() => ended, 20);
  }
  if (!ended && text !== "") (child.stdio[3] as Duplex).write(text);
  await until(() => ended, 20_000);
  expect(errors).toBe("ready\n");
  return linesOf<Check>({ code: child.exitCode, stdout: output, stderr: errors });
}

describe("a signal during a call", () => {
  for (const name of [
    "accept",
    "connect",
    "recv",
    "recvfrom",
    "recvmsg",
    "read",
    "send",
    "sendmsg",
    "sendto",
    "write",
    "usleep",
  ]) {
    test(`${name} fails > EINTR: interrupted by a signal`, async () => {
      expect((await interrupt(name)).map(({ seen }) => seen)).toEqual([[-1, "EINTR"]]);
    });
  }

  test("sleep returns the seconds that are left", async () => {
    const [row] = await interrupt("sleep");
    expect(row?.result).toBeGreaterThanOrEqual(9);
    expect(row?.result).toBeLessThanOrEqual(10);
  });

  for (const name of ["restart", "restart read", "restart recvmsg"]) {
    test(`${name}: a call without a timeout goes on after three signals`, async () => {
      const [row] = await interrupt(name, 3, "text");
      expect(row?.result).toBe(4);
    });
  }

  test("send of more than fits returns a short count", async () => {
    const [row] = await interrupt("partial");
    expect(row?.result).toBeGreaterThan(0);
    expect(row?.result).toBeLessThan(8 * 1024 * 1024);
  });
});

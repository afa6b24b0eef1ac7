// Calls that need another user, another limit, other descriptors or a signal: each set in a child process of its own.
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { SOCK_DGRAM } from "bsd-sockets/sys/socket";
import { afterAll, describe, expect, test } from "vitest";
import { until } from "../../../pairs/proc.mjs";
import { unix } from "../../helpers/addresses.ts";
import { Scope } from "../../helpers/calls.ts";
import { check, childPath, type Row, rowsOf, run, tests } from "../../helpers/children.ts";
import { posix } from "../../helpers/contracts.mjs";
import { describeWith } from "../../helpers/tools.ts";

const folder = mkdtempSync(join(tmpdir(), "bsd-sockets-"));
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

describe("a user without privileges", () => {
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
  const rows = run([process.execPath, childPath("unprivileged.mjs"), folder]);
  scope.end();
  for (const name of ["closed", "readable"]) chmodSync(join(folder, name), 0o755);
  tests(rows.map((row) => ({ ...row, absent: lowest <= 463 && row.does.includes("ip_unprivileged_port_start") })));
});

describe("a process at its limits", () => {
  const limit = "64";
  const command = 'ulimit -n "$0" && ulimit -f 0 && exec "$@"';
  tests(run(["sh", "-c", command, limit, process.execPath, childPath("limits.mjs"), limit, join(folder, "file")]));
});

describe("SIGPIPE", () => tests(run([process.execPath, childPath("sigpipe.mjs")])));

describe("two threads", () => tests(run([process.execPath, childPath("threads.mjs")])));

describeWith(["cc"], "descriptors that are no sockets", () => {
  const launcher = join(folder, "descriptors");
  execFileSync(process.env.CC || "cc", ["-O1", "-o", launcher, childPath("descriptors.c")], { timeout: 60_000 });
  tests(run([launcher, process.execPath, childPath("descriptors.mjs")]));
});

/** Runs one case of interrupted.mjs, sends it signals while it blocks, and `text` after `signals` of them. */
async function interrupt(name: string, signals = Number.POSITIVE_INFINITY, text = ""): Promise<Row[]> {
  const child = spawn(process.execPath, [childPath("interrupted.mjs"), name], {
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
    await until(() => ended || asleep(child.pid as number), 10_000);
    child.kill("SIGUSR2");
    await until(() => ended, 20);
  }
  if (!ended && text !== "") (child.stdio[3] as Duplex).write(text);
  await until(() => ended, 20_000);
  expect([child.exitCode, errors]).toEqual([0, "ready\n"]);
  return rowsOf(output);
}

function asleep(pid: number): boolean {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  return stat.slice(stat.lastIndexOf(")") + 2).startsWith("S");
}

describe("a signal during a call", () => {
  for (const name of ["accept", "connect", "recv", "recvfrom", "read", "send", "sendto", "write", "usleep"]) {
    test(`${name} fails > EINTR: interrupted by a signal`, async () => {
      const rows = await interrupt(name);
      expect(rows.map((row) => row.error)).toEqual(["EINTR"]);
      rows.forEach(check);
    });
  }

  test("sleep returns the seconds that are left", async () => {
    const [row] = await interrupt("sleep");
    expect(row?.result).toBeGreaterThanOrEqual(9);
    expect(row?.result).toBeLessThanOrEqual(10);
  });

  for (const name of ["restart", "restart read"]) {
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

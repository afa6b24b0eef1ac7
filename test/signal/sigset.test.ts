// sigemptyset(3), sigfillset(3), sigaddset(3), sigdelset(3), sigismember(3)
import * as signal_h from "bsd-sockets/signal";
import { sigset_t } from "bsd-sockets/signal";
import { describe, expect, test } from "vitest";
import { gives, row, table } from "../helpers/calls.ts";
import { members, setOf } from "./sets.ts";

const { sigaddset, sigdelset, sigemptyset, sigfillset, sigismember } = signal_h;
const { NSIG, SIGINT, SIGKILL, SIGRTMAX, SIGRTMIN, SIGUSR1 } = signal_h;

/** The two signals that the C library keeps for its threads. */
const internal = [32, 33];

const noSignals = [0, -1, NSIG as number, 2 ** 31 - 1, -(2 ** 31)];

for (const [name, call] of Object.entries({ sigaddset, sigdelset, sigismember })) {
  table(name, call).failures(
    noSignals.map((signum) => row(`signal ${signum}`, "EINVAL", () => [setOf(SIGINT), signum])),
  );
}
for (const [name, call] of Object.entries({ sigaddset, sigdelset })) {
  table(name, call).failures(internal.map((signum) => row(`signal ${signum}`, "EINVAL", () => [setOf(), signum])));
}

test("a signal is in a set from sigaddset to sigdelset", () => {
  const set = setOf();
  for (const signum of [1, SIGKILL, SIGUSR1, 31, SIGRTMIN, SIGRTMAX]) {
    gives(0, sigismember, set, signum);
    gives(0, sigaddset, set, signum);
    gives(1, sigismember, set, signum);
    expect(members(set)).toEqual([signum]);
    gives(0, sigdelset, set, signum);
    gives(0, sigismember, set, signum);
  }
});

test("sigaddset twice and sigdelset of what is not there", () => {
  const set = setOf(SIGINT, SIGINT);
  gives(0, sigdelset, set, SIGUSR1);
  expect(members(set)).toEqual([SIGINT]);
});

test("sigfillset: every signal but those of the C library", () => {
  const set = new sigset_t();
  gives(0, sigfillset, set);
  const all = Array.from({ length: 64 }, (_, index) => index + 1);
  expect(members(set)).toEqual(all.filter((signum) => !internal.includes(signum)));
});

test("sigemptyset: none, whatever the memory held", () => {
  const set = new sigset_t().fill(0xff) as sigset_t;
  gives(0, sigemptyset, set);
  expect(members(set)).toEqual([]);
});

describe("memory", () => {
  const calls = { sigemptyset, sigfillset, sigaddset, sigdelset, sigismember };
  test.each(Object.entries(calls))("%s refuses less than a sigset_t and writes nothing past one", (name, call) => {
    const short = Buffer.alloc(sigset_t.size - 1, 0xa5);
    const args = ["sigemptyset", "sigfillset"].includes(name) ? [] : [SIGINT];
    const make = call as (set: Uint8Array, ...rest: number[]) => number;
    expect(() => make(short, ...args)).toThrow(RangeError);
    expect(short.every((byte) => byte === 0xa5)).toBe(true);
    const long = Buffer.alloc(sigset_t.size + 16, 0xa5);
    make(long.subarray(8, 8 + sigset_t.size), ...args);
    expect([...long.subarray(0, 8), ...long.subarray(8 + sigset_t.size)]).toEqual(Array(16).fill(0xa5));
  });
});

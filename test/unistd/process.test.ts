// getpid(2), getppid(2), sleep(3), usleep(3)
import { getpid, getppid, sleep, usleep } from "bsd-sockets/unistd";
import { expect, test } from "vitest";
import { gives } from "../helpers/calls.ts";

test("getpid is the process's number", () => gives(process.pid, getpid));
test("getppid is the parent's number", () => gives(process.ppid, getppid));
test("sleep of 0 seconds", () => gives(0, sleep, 0));
test("usleep of 0 microseconds", () => gives(0, usleep, 0));

test("sleep and usleep take their time", () => {
  const start = performance.now();
  gives(0, usleep, 20_000);
  const between = performance.now();
  expect(between - start).toBeGreaterThanOrEqual(19);
  gives(0, sleep, 1);
  expect(performance.now() - between).toBeGreaterThanOrEqual(999);
});

test("usleep takes more than a second, as glibc's does", () => {
  const start = performance.now();
  gives(0, usleep, 1_000_001);
  expect(performance.now() - start).toBeGreaterThanOrEqual(1000);
});

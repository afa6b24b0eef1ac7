// <stdlib.h>
import { spawn } from "node:child_process";
import { EXFULL, errno, set_errno } from "bsd-sockets/errno";
import { atexit, atoi, atol, EXIT_FAILURE, EXIT_SUCCESS, exit, getenv } from "bsd-sockets/stdlib";
import { describe, expect, test } from "vitest";
import { outputOf } from "./helpers/c-program.ts";
import { describeWith } from "./helpers/tools.ts";
import { outcome, program, run } from "./stdio/programs.ts";

const numerals = [
  "",
  "0",
  "42",
  "-42",
  "+42",
  "  42",
  "\\t\\n\\v\\f\\r 42",
  "42abc",
  "abc",
  "- 42",
  "--42",
  "0x10",
  "010",
  "1e3",
  "4.9",
]
  .concat(["2147483647", "-2147483648", "2147483648", "-2147483649", "4294967296", "4294967295", "99999999999"])
  .concat(["9007199254740991", "9007199254740993", "-9007199254740993", "9223372036854775807", "-9223372036854775808"])
  .concat(["9223372036854775808", "99999999999999999999", "-99999999999999999999"]);

describeWith(["cc"], "atoi and atol give what C gives", () => {
  const source = `
#include <stdio.h>
#include <stdlib.h>
int main(void) {
${numerals.map((text) => `printf("%d %ld\\n", atoi("${text}"), atol("${text}"));`).join("\n")}
return 0;
}`;
  test("of strings and of memory", () => {
    const answers = outputOf("atoi", source).trim().split("\n");
    numerals.forEach((literal, index) => {
      const text = JSON.parse(`"${literal.replace("\\v", "\\u000b")}"`) as string;
      set_errno(EXFULL as number);
      expect(`${atoi(text)} ${atol(text)}`, literal).toBe(answers[index]);
      expect(`${atoi(Buffer.from(`${text}\0`))} ${atol(Buffer.from(`${text}\0`))}`, literal).toBe(answers[index]);
    });
  });

  test("atol is a number while it is a safe integer", () => {
    expect([typeof atol("9007199254740991"), typeof atol("9007199254740993"), typeof atol("-1")]).toEqual([
      "number",
      "bigint",
      "number",
    ]);
  });
});

test.each([
  ["atoi", atoi],
  ["atol", atol],
] as const)("%s leaves errno alone and needs a NUL", (name, call) => {
  set_errno(EXFULL as number);
  expect([call("-1"), call("99999999999999999999") !== 0, errno()]).toEqual([-1, true, EXFULL]);
  expect(() => call(Buffer.from("12"))).toThrow(
    new RangeError(`${name}: argument 1 (nptr) must contain a NUL within its 2 bytes`),
  );
});

describe("getenv", () => {
  test("reads this thread's environment", () => {
    process.env.BSD_SOCKETS_TEST = "värde=1";
    expect(getenv("BSD_SOCKETS_TEST")).toBe("värde=1");
    process.env.BSD_SOCKETS_TEST = "";
    expect(getenv("BSD_SOCKETS_TEST")).toBe("");
    delete process.env.BSD_SOCKETS_TEST;
    expect(getenv("BSD_SOCKETS_TEST")).toBeNull();
  });

  test.each(["", "DOES_NOT_EXIST_", "toString", "__proto__", "constructor"])("%j is not there", (name) => {
    set_errno(EXFULL as number);
    expect([getenv(name), errno()]).toEqual([null, EXFULL]);
  });
});

test("EXIT_SUCCESS and EXIT_FAILURE", () => expect([EXIT_SUCCESS, EXIT_FAILURE]).toEqual([0, 1]));

describe("exit refuses", () => {
  test.each([
    [undefined, TypeError],
    ["1", TypeError],
    [null, TypeError],
    [1n, TypeError],
    [1.5, RangeError],
    [Number.NaN, RangeError],
    [2 ** 31, RangeError],
  ] as const)("%s", (status, kind) => {
    expect(() => exit(status as number)).toThrow(kind);
    expect(() => exit(status as number)).toThrow(/^exit: argument 1 \(status\) must be /);
  });
});

test("atexit refuses what is no function", () => {
  expect(() => atexit("f" as never)).toThrow(/^atexit: argument 1 \(function\) must be a function/);
});

// Programs of their own: they end.

const both: Record<string, string> = {
  "atexit: last registered, first called": `atexit(first); atexit(second); atexit(second); printf("main\\n"); exit(0);`,
  "atexit returns 0": `c = atexit(first); printf("%d\\n", c); exit(7);`,
  "atexit within an atexit function": `atexit(first); atexit(third); atexit(second); exit(0);`,
  "atexit functions run at the natural end": `atexit(first); printf("end\\n");`,
  "abort runs no atexit function": `atexit(first); abort();`,
};

describeWith(["cc"], "ends as in C", () => {
  for (const [name, body] of Object.entries(both)) {
    const command = program("ends", body);
    test(name, { timeout: 60_000 }, async () => {
      expect(outcome(await run(command("ts")))).toEqual(outcome(await run(command("c"))));
    });
  }
});

describe("exit codes", () => {
  const command = program("exit", "exit(Number(process.argv[2]));");
  const many = Array.from({ length: 256 }, (_, code) => code).concat([
    256, 257, 511, -1, -2, -256, 2147483647, -2147483648,
  ]);

  const codeOf = (status: number): Promise<number | null> =>
    new Promise((resolve) => {
      const [file = "", ...args] = [...command("ts"), String(status)];
      const child = spawn(file, args, { stdio: "ignore", timeout: 20_000, killSignal: "SIGKILL" });
      child.on("exit", resolve);
    });

  async function codesOf(statuses: readonly number[]): Promise<(number | null)[]> {
    const codes = [];
    for (const status of statuses) codes.push(await codeOf(status));
    return codes;
  }

  test("0 to 255, and the low byte of what is beyond", { timeout: 120_000 }, async () => {
    const quarter = many.length / 4;
    const parts = [0, 1, 2, 3].map((part) => many.slice(part * quarter, (part + 1) * quarter));
    const codes = (await Promise.all(parts.map(codesOf))).flat();
    expect(codes).toEqual(many.map((status) => status & 0xff));
  });
});

const listeners: Record<string, [body: string, stdout: string, code: number]> = {
  "exit runs Node's listeners with the code": [
    `process.on("exit", (code) => printf("listener %d\\n", code)); printf("main\\n"); exit(300);`,
    "main\nlistener 44\n",
    44,
  ],
  "atexit functions and listeners run in the order of their registration": [
    `process.on("exit", () => printf("before\\n")); atexit(first); process.on("exit", () => printf("after\\n")); exit(0);`,
    "before\nfirst\nafter\n",
    0,
  ],
  "nothing after exit runs": [`try { exit(2); } finally { } printf("never");`, "", 2],
};

describe("with Node's exit listeners", () => {
  test.each(Object.entries(listeners))("%s", async (_name, [body, stdout, code]) => {
    const ending = await run(program("listeners", body)("ts"));
    expect([ending.stdout, ending.code]).toEqual([stdout, code]);
  });
});

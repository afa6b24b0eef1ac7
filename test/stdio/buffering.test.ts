// When C stdio writes: text that goes through stdout and bytes that are written straight to descriptor 1 show the order.
import { expect, test } from "vitest";
import { describeWith } from "../helpers/tools.ts";
import { outcome, program, run } from "./programs.ts";

/** What each program writes on a pipe; on a terminal C is asked. */
const programs: Record<string, [body: string, onPipe: string]> = {
  "a line waits on a pipe": [`printf("line\\n"); write(1, "raw\\n", 4);`, "raw\nline\n"],
  "half a line waits": [`printf("half"); write(1, "raw\\n", 4);`, "raw\nhalf"],
  "fflush writes": [`printf("a"); fflush(stdout); write(1, "raw\\n", 4); printf("b");`, "araw\nb"],
  "fflush(NULL) writes": [`printf("a"); fflush(NULL); write(1, "raw\\n", 4);`, "araw\n"],
  "a full buffer is written": [
    `for (c = 0; c < 1000; c++) printf("%09d\\n", c); write(1, "raw\\n", 4);`,
    // 10,000 bytes: the first 8192 are out (two buffers of 4096), the rest comes at the end.
    `${numbered(1000).slice(0, 8192)}raw\n${numbered(1000).slice(8192)}`,
  ],
  "puts, fputs, putchar, fputc and putc wait, too": [
    `puts("puts"); fputs("fputs\\n", stdout); putchar('a'); fputc('b', stdout); putc('\\n', stdout); write(1, "raw\\n", 4);`,
    "raw\nputs\nfputs\nab\n",
  ],
  "stderr does not wait": [`printf("out "); fprintf(stderr, "%s\\n", "err"); write(2, "raw\\n", 4);`, "out "],
  "_IONBF: nothing waits": [
    `c = setvbuf(stdout, NULL, _IONBF, 0); printf("a%d", c); write(1, "raw\\n", 4); putchar('b'); write(1, "raw\\n", 4);`,
    "a0raw\nbraw\n",
  ],
  "setbuf(NULL): nothing waits": [`setbuf(stdout, NULL); printf("a"); write(1, "raw\\n", 4);`, "araw\n"],
  "_IOLBF: half a line waits": [
    `setvbuf(stdout, NULL, _IOLBF, 0); printf("line\\nhalf"); write(1, "raw\\n", 4);`,
    "line\nraw\nhalf",
  ],
  "_IOLBF with memory": [`setvbuf(stdout, buf, _IOLBF, 64); printf("line\\nhalf"); write(1, "raw\\n", 4);`, ""],
  "_IOFBF with a small buffer": [
    `setvbuf(stdout, buf, _IOFBF, 128); for (c = 0; c < 60; c++) printf("%d\\n", c * 11 + 10); write(1, "raw\\n", 4);`,
    "",
  ],
  "_IOFBF: lines wait": [`setvbuf(stdout, buf, _IOFBF, 512); printf("line\\n"); write(1, "raw\\n", 4);`, "raw\nline\n"],
  "setbuf: lines wait": [`setbuf(stdout, buf); printf("line\\n"); write(1, "raw\\n", 4);`, "raw\nline\n"],
  "a mode that does not exist": [
    `c = setvbuf(stdout, NULL, 77, 0); printf("%d\\n", c != 0 ? 1 : 0); write(1, "raw\\n", 4);`,
    "raw\n1\n",
  ],
  "the buffer is changed again and again": [
    `for (c = 0; c < 50; c++) { setvbuf(stdout, buf, c % 2 == 0 ? _IOFBF : _IOLBF, 16 + c); printf("%d %s|", c, "text"); setvbuf(stdout, NULL, _IOLBF, 0); printf("%d\\n", c); fflush(stdout); }`,
    Array.from({ length: 50 }, (_, i) => `${i} text|${i}\n`).join(""),
  ],
  "the memory given is not needed any more": [
    `setvbuf(stdout, buf, _IOFBF, 64); printf("kept"); fflush(stdout); setvbuf(stdout, NULL, _IONBF, 0); printf(" on\\n");`,
    "kept on\n",
  ],
  "exit writes": [`printf("half"); write(1, "raw\\n", 4); exit(3);`, "raw\nhalf"],
  "abort does not": [`printf("half"); write(1, "raw\\n", 4); abort();`, "raw\n"],
  "a closed stdout": [
    `printf("x"); close(1); c = fflush(stdout); fprintf(stderr, "%d %d\\n", c, errno() == codes.EBADF ? 1 : 0);`,
    "",
  ],
  "a long text goes out at once": [`printf("%s", "half "); printf("%05000d\\n", 7); write(1, "raw\\n", 4);`, ""],
};

function numbered(lines: number): string {
  return Array.from({ length: lines }, (_, i) => `${String(i).padStart(9, "0")}\n`).join("");
}

describeWith(["cc", "python3"], "stdout is buffered as in C", () => {
  for (const [name, [body, onPipe]] of Object.entries(programs)) {
    const command = program("buffering", body);
    test(`${name}: on a pipe`, { timeout: 60_000 }, async () => {
      const original = await run(command("c"));
      expect(original.timedOut).toBe(false);
      if (onPipe !== "") expect(original.stdout).toBe(onPipe);
      expect(outcome(await run(command("ts")))).toEqual(outcome(original));
    });
    test(`${name}: on a terminal`, { timeout: 60_000 }, async () => {
      const original = await run(command("c"), { stdio: "pty" });
      expect(original.timedOut).toBe(false);
      expect(outcome(await run(command("ts"), { stdio: "pty" }))).toEqual(outcome(original));
    });
  }

  test("abort dies of SIGABRT", async () => {
    expect((await run(program("buffering", "abort();")("ts"))).signal).toBe("SIGABRT");
  });
});

/** Ends that only a JavaScript program has. */
const endings: Record<string, [body: string, stdout: string, code: number]> = {
  "the natural end": [
    `printf("half"); write(1, "raw\\n", 4); setTimeout(() => printf("late"), 5);`,
    "raw\nhalflate",
    0,
  ],
  "process.exit": [`printf("half"); write(1, "raw\\n", 4); process.exit(4);`, "raw\nhalf", 4],
  "process.exitCode": [`printf("half"); process.exitCode = 5;`, "half", 5],
  "an uncaught exception": [`printf("half"); throw new Error("uncaught");`, "half", 1],
  "an unhandled rejection": [`printf("half"); Promise.reject(new Error("unhandled"));`, "half", 1],
  "a process.exit within a listener": [
    `process.on("exit", () => { printf("listener"); process.exit(6); }); printf("half ");`,
    "half listener",
    6,
  ],
};

describeWith([], "stdout is written out at", () => {
  test.each(Object.entries(endings))("%s", async (_name, [body, stdout, code]) => {
    const ending = await run(program("endings", body)("ts"));
    expect({ stdout: ending.stdout, code: ending.code }).toEqual({ stdout, code });
  });
});

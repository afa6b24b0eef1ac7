// The streams: perror, results, and their state (feof, ferror, clearerr, fileno) at the end of a pipe, a file and a terminal.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { describeWith } from "../helpers/tools.ts";
import { outcome, program, run } from "./programs.ts";

const folder = mkdtempSync(join(tmpdir(), "bsd-sockets-stdio-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, "text");
writeFileSync(path, "first\nsecond line\n\nend");

const programs: Record<string, string> = {
  "perror names errno": `set_errno(codes.ENOENT); perror("call"); set_errno(codes.EADDRINUSE); perror("bind");`,
  "perror of success and of an unknown code": `set_errno(0); perror("zero"); set_errno(9999); perror("unknown"); set_errno(-1); perror("negative");`,
  "perror without a text": `set_errno(codes.EPERM); perror(NULL); set_errno(codes.EPERM); perror("");`,
  "perror of a failed call": `close(-1); perror("close"); c = write(-1, "x", 1); perror("write"); printf("%d\\n", c);`,
  "perror does not write out stdout": `printf("half"); perror("x"); write(1, "raw\\n", 4);`,
  "%m": `set_errno(codes.ECONNREFUSED); printf("%m\\n"); fprintf(stderr, "%20.10m|\\n");`,
  "the streams' descriptors": `printf("%d %d %d\\n", fileno(stdin), fileno(stdout), fileno(stderr));`,
  "feof only behind the end": `
    while ((c = getchar()) != EOF) printf("%d %d\\n", c, feof(stdin) != 0 ? 1 : 0);
    printf("%d %d %d\\n", c, feof(stdin) != 0 ? 1 : 0, ferror(stdin) != 0 ? 1 : 0);`,
  "errno is untouched at the end of input": `
    set_errno(codes.EXFULL);
    while (fgets(buf, 8, stdin) != NULL) printf("[%s] %d\\n", buf, strlen(buf) & 255);
    printf("%d %d\\n", errno() == codes.EXFULL ? 1 : 0, getc(stdin));
    printf("%d %d\\n", errno() == codes.EXFULL ? 1 : 0, fgetc(stdin));`,
  "fgets keeps its memory at the end": `
    while (fgets(buf, 100, stdin) != NULL) ;
    printf("[%s]\\n", buf);`,
  "fgets of size 1 and 0": `
    buf[0] = 65; printf("%d", fgets(buf, 1, stdin) != NULL ? 1 : 0); printf(" %d\\n", buf[0]);
    buf[0] = 65; printf("%d", fgets(buf, 0, stdin) != NULL ? 1 : 0); printf(" %d\\n", buf[0]);
    buf[0] = 65; printf("%d", fgets(buf, -1, stdin) != NULL ? 1 : 0); printf(" %d\\n", buf[0]);`,
  "getchar, getc, fgetc and fgets share one buffer": `
    printf("%d ", getchar()); printf("%d ", getc(stdin)); printf("%d ", fgetc(stdin)); fgets(buf, 100, stdin); printf("[%s]\\n", buf);`,
  "stdio reads ahead of read on all but terminals": `
    printf("%d\\n", getchar()); c = read(0, buf, 4); printf("%d\\n", c);`,
  "an error is kept until clearerr": `
    close(0); set_errno(0); c = getchar(); printf("%d %d", c, errno() == codes.EBADF ? 1 : 0);
    printf(" %d %d", feof(stdin) != 0 ? 1 : 0, ferror(stdin) != 0 ? 1 : 0); clearerr(stdin);
    printf(" %d\\n", ferror(stdin) != 0 ? 1 : 0);`,
  "fputc to a stream that cannot be written": `
    close(1); setbuf(stdout, NULL); set_errno(0); c = putchar(65);
    fprintf(stderr, "%d %d %d\\n", c, errno() == codes.EBADF ? 1 : 0, ferror(stdout) != 0 ? 1 : 0);
    set_errno(0); c = puts("x"); fprintf(stderr, "%d %d\\n", c, errno() == codes.EBADF ? 1 : 0);
    set_errno(0); c = fputs("x", stdout); fprintf(stderr, "%d %d\\n", c, errno() == codes.EBADF ? 1 : 0);
    set_errno(0); c = printf("x"); fprintf(stderr, "%d %d\\n", c, errno() == codes.EBADF ? 1 : 0);`,
  "reading from stdout, writing to stdin": `
    set_errno(0); c = fgetc(stdout); fprintf(stderr, "%d %d\\n", c, errno() == codes.EBADF ? 1 : 0);
    set_errno(0); c = fputc(65, stdin); fprintf(stderr, "%d %d\\n", c, errno() == codes.EBADF ? 1 : 0);`,
  results: `
    c = putchar(65); printf(" %d\\n", c); c = fputc(-1, stderr); printf("%d\\n", c); c = putc(321, stderr); printf("%d\\n", c);
    c = puts("four"); printf("%d\\n", c >= 0 ? 1 : 0); c = fputs("x", stdout); printf("%d\\n", c >= 0 ? 1 : 0);
    c = printf("12345\\n"); printf("%d %d\\n", c, fflush(stdout)); c = fprintf(stderr, "%s", ""); printf("%d\\n", c);`,
};

describeWith(["cc", "python3"], "stdio", () => {
  for (const [name, body] of Object.entries(programs)) {
    const command = program("stdio", body);
    const compare = async (options: Parameters<typeof run>[1]): Promise<void> => {
      const original = await run(command("c"), options);
      expect(original.timedOut).toBe(false);
      expect(original.stdout + original.stderr).not.toBe("");
      expect(outcome(await run(command("ts"), options))).toEqual(outcome(original));
    };
    test(`${name}: a file`, { timeout: 60_000 }, () => compare({ stdin: path }));
    test(`${name}: a pipe`, { timeout: 60_000 }, () => compare({ stdin: "typed", types: "first\nsecond line\n\nend" }));
    test(`${name}: end of input`, { timeout: 60_000 }, () => compare({ stdin: "/dev/null" }));
  }

  // In C, perror may change errno; here success never does.
  test("perror leaves errno alone", async () => {
    const body = `set_errno(codes.EBADF); perror("x"); perror("y"); printf("%d", errno() === codes.EBADF ? 1 : 0);`;
    const { stdout, stderr } = await run(program("stdio", body)("ts"));
    expect([stdout, stderr]).toEqual(["1", "x: Bad file descriptor\ny: Bad file descriptor\n"]);
  });

  for (const name of [
    "feof only behind the end",
    "errno is untouched at the end of input",
    "fgets keeps its memory at the end",
  ]) {
    const command = program("stdio", programs[name] as string);
    test(`${name}: a terminal`, { timeout: 60_000 }, async () => {
      const options = { stdio: "pty", types: "typed\nlines\n" } as const;
      const original = await run(command("c"), options);
      expect(original.timedOut).toBe(false);
      expect(outcome(await run(command("ts"), options))).toEqual(outcome(original));
    });
  }
});

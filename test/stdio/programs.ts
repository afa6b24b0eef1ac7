// Programs whose statements are the same text in C and in JavaScript, so that C can be the oracle for what they do.
import { type Ending, type Options, start } from "../../pairs/child.mjs";
import { commandOf } from "../parity/twins.ts";

const c = (body: string): string => `
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#pragma GCC diagnostic ignored "-Wunused-variable"
#pragma GCC diagnostic ignored "-Wunused-function"
#pragma GCC diagnostic ignored "-Wunused-result"
static char buf[BUFSIZ];
static int c;
static void first(void) { printf("first\\n"); }
static void second(void) { printf("second\\n"); }
static void third(void) { printf("third\\n"); atexit(first); }
int main(void) {
${body}
return 0;
}
`;

const js = (body: string): string => `
import * as codes from "bsd-sockets/errno";
import * as stdio from "bsd-sockets/stdio";
import * as stdlib from "bsd-sockets/stdlib";
import * as string from "bsd-sockets/string";
import * as unistd from "bsd-sockets/unistd";
const { set_errno, errno } = codes;
const { BUFSIZ, EOF, NULL, _IOFBF, _IOLBF, _IONBF, stdin, stdout, stderr } = stdio;
const { printf, fprintf, puts, fputs, fputc, putc, putchar, fgets, fgetc, getc, getchar, fflush, setvbuf, setbuf } = stdio;
const { perror, feof, ferror, clearerr, fileno } = stdio;
const { exit, atexit, abort } = stdlib;
const { strlen } = string;
const { write, read, close, dup, dup2 } = unistd;
const buf = Buffer.alloc(BUFSIZ);
let c;
function first() { printf("first\\n"); }
function second() { printf("second\\n"); }
function third() { printf("third\\n"); atexit(first); }
${body}
`;

let count = 0;

/** A number of its own for each program of a test file. */
const nameOf = (file: string): string => `${file}-${count++}`;

/** A pair of programs: `body` in C, and in JavaScript (with errno as a call). */
export function program(file: string, body: string): (language: "c" | "ts") => string[] {
  const name = nameOf(file);
  const inC = body.replaceAll("set_errno(", "SET(").replaceAll("codes.", "");
  const twins = { name, c: `#define SET(n) (errno = (n))\n${c(inC.replaceAll("errno()", "errno"))}`, js: js(body) };
  return (language) => commandOf(twins, language);
}

/** Runs a program to its end. */
export async function run(argv: string[], options: Partial<Options> & { types?: string } = {}): Promise<Ending> {
  const { types, ...rest } = options;
  const child = await start({ argv, stdio: "pipe", ...rest });
  if (types !== undefined) child.type(types);
  if (rest.stdin === "typed" || types !== undefined) child.endInput();
  return await child.ending();
}

/** What of an ending C and JavaScript must agree in. */
export const outcome = ({ stdout, stderr, code, signal, timedOut }: Ending) => ({
  stdout,
  stderr,
  code,
  signal,
  timedOut,
});

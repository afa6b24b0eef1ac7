// <stdio.h>
import { header } from "./internal/native.ts";
import type { character, constant, int, memory, pointer, text } from "./internal/types.ts";

export * from "./generated/stdio.ts";
export { NULL } from "./stddef.ts";

const { functions } = header("stdio");

declare const stream: unique symbol;
/** `FILE`: a stream of the C library; opaque. */
export interface FILE {
  readonly [stream]: never;
}

/** What a printf conversion takes: numbers and bigints (%d %f …), strings and memory (%s), memory (%p). */
export type argument = number | bigint | string | memory | null;

/** `FILE *stdin` */
export const stdin = functions.stdin as FILE;
/** `FILE *stdout` */
export const stdout = functions.stdout as FILE;
/** `FILE *stderr` */
export const stderr = functions.stderr as FILE;

/**
 * `int printf(const char *format, ...)`
 *
 * All of C's conversions but %n and the wide ones; arguments are checked against the format. Returns the number of bytes, or
 * -1 with errno. Written to C's stdout: by line on a terminal, in full buffers on a pipe or file. Source: printf(3).
 */
export const printf = functions.printf as (format: text, ...args: argument[]) => int;

/** `int fprintf(FILE *stream, const char *format, ...)`: printf() to a stream. Source: printf(3). */
export const fprintf = functions.fprintf as (stream: FILE, format: text, ...args: argument[]) => int;

/**
 * `int sprintf(char *str, const char *format, ...)`
 *
 * Into memory, with a NUL. Returns the number of bytes before the NUL; throws RangeError where they do not fit. Source: printf(3).
 */
export const sprintf = functions.sprintf as (str: memory, format: text, ...args: argument[]) => int;

/**
 * `int snprintf(char *str, size_t size, const char *format, ...)`
 *
 * At most `size` bytes with the NUL. Returns the number of bytes that the whole text has. Source: printf(3).
 */
export const snprintf = functions.snprintf as (str: pointer, size: int, format: text, ...args: argument[]) => int;

/** `int puts(const char *s)`: the string and a newline to stdout. Non-negative, or EOF with errno. Source: puts(3). */
export const puts = functions.puts as (s: text) => int;

/** `int fputs(const char *s, FILE *stream)`: non-negative, or EOF with errno. Source: puts(3). */
export const fputs = functions.fputs as (s: text, stream: FILE) => int;

/** `int fputc(int c, FILE *stream)`: the character, or EOF with errno. Source: puts(3). */
export const fputc = functions.fputc as (c: character, stream: FILE) => int;

/** `int putc(int c, FILE *stream)`: fputc(). Source: puts(3). */
export const putc = functions.putc as (c: character, stream: FILE) => int;

/** `int putchar(int c)`: fputc() to stdout. Source: puts(3). */
export const putchar = functions.putchar as (c: character) => int;

/**
 * `char *fgets(char *s, int size, FILE *stream)`
 *
 * One line with its newline, at most `size - 1` bytes, and a NUL. Returns `s`, or null at the end of the file or with errno
 * set. Source: fgets(3).
 */
export const fgets = functions.fgets as <T extends memory>(s: T, size: int, stream: FILE) => T | null;

/** `int fgetc(FILE *stream)`: a byte, or EOF at the end or with errno set. Source: fgetc(3). */
export const fgetc = functions.fgetc as (stream: FILE) => int;

/** `int getc(FILE *stream)`: fgetc(). Source: fgetc(3). */
export const getc = functions.getc as (stream: FILE) => int;

/** `int getchar(void)`: fgetc() from stdin. Source: fgetc(3). */
export const getchar = functions.getchar as () => int;

/** `int fflush(FILE *stream)`: writes what is buffered; null means every stream. 0, or EOF with errno. Source: fflush(3). */
export const fflush = functions.fflush as (stream: FILE | null) => int;

/**
 * `int setvbuf(FILE *stream, char *buf, int mode, size_t size)`
 *
 * Buffering by _IOFBF (full), _IOLBF (line) or _IONBF (none), of `size` bytes. Returns 0, or non-zero. The addon keeps a
 * buffer of its own of that size: C leaves the contents of `buf` unspecified. Source: setvbuf(3).
 */
export const setvbuf = functions.setvbuf as (stream: FILE, buf: pointer, mode: constant, size: int) => int;

/** `void setbuf(FILE *stream, char *buf)`: unbuffered for null, else full buffers of BUFSIZ bytes. Source: setbuf(3). */
export const setbuf = functions.setbuf as (stream: FILE, buf: pointer) => void;

/** `int feof(FILE *stream)`: 1 where the end was met. Source: ferror(3). */
export const feof = functions.feof as (stream: FILE) => int;

/** `int ferror(FILE *stream)`: 1 where an error was met. Source: ferror(3). */
export const ferror = functions.ferror as (stream: FILE) => int;

/** `void clearerr(FILE *stream)`: forgets end and error. Source: ferror(3). */
export const clearerr = functions.clearerr as (stream: FILE) => void;

/** `int fileno(FILE *stream)`: the stream's descriptor, or -1 with errno EBADF. Source: fileno(3). */
export const fileno = functions.fileno as (stream: FILE) => int;

/** `void perror(const char *s)`: "s: message of errno" to stderr; only the message where `s` is null or "". Source: perror(3). */
export const perror = functions.perror as (s: text | null) => void;

// <stdio.h>
import { callsOf } from "./internal/native.ts";

export * from "./generated/stdio.ts";
export { NULL } from "./stddef.ts";

const calls = callsOf("stdio");

export type { argument, FILE } from "./internal/types.ts";

/** `FILE *stdin` */
export const stdin = calls.stdin;
/** `FILE *stdout` */
export const stdout = calls.stdout;
/** `FILE *stderr` */
export const stderr = calls.stderr;

/**
 * `int printf(const char *format, ...)`
 *
 * All of C's conversions but %n and the wide ones; arguments are checked against the format. Returns the number of bytes, or
 * -1 with errno. Written to C's stdout: by line on a terminal, in full buffers on a pipe or file. Source: printf(3).
 */
export const printf = calls.printf;

/** `int fprintf(FILE *stream, const char *format, ...)`: printf() to a stream. Source: printf(3). */
export const fprintf = calls.fprintf;

/**
 * `int sprintf(char *str, const char *format, ...)`
 *
 * Into memory, with a NUL. Returns the number of bytes before the NUL; throws RangeError where they do not fit. Source: printf(3).
 */
export const sprintf = calls.sprintf;

/**
 * `int snprintf(char *str, size_t size, const char *format, ...)`
 *
 * At most `size` bytes with the NUL. Returns the number of bytes that the whole text has. Source: printf(3).
 */
export const snprintf = calls.snprintf;

/** `int puts(const char *s)`: the string and a newline to stdout. Non-negative, or EOF with errno. Source: puts(3). */
export const puts = calls.puts;

/** `int fputs(const char *s, FILE *stream)`: non-negative, or EOF with errno. Source: puts(3). */
export const fputs = calls.fputs;

/** `int fputc(int c, FILE *stream)`: the character, or EOF with errno. Source: puts(3). */
export const fputc = calls.fputc;

/** `int putc(int c, FILE *stream)`: fputc(). Source: puts(3). */
export const putc = calls.putc;

/** `int putchar(int c)`: fputc() to stdout. Source: puts(3). */
export const putchar = calls.putchar;

/**
 * `char *fgets(char *s, int size, FILE *stream)`
 *
 * One line with its newline, at most `size - 1` bytes, and a NUL. Returns `s`, or null at the end of the file or with errno
 * set. Source: fgets(3).
 */
export const fgets = calls.fgets;

/** `int fgetc(FILE *stream)`: a byte, or EOF at the end or with errno set. Source: fgetc(3). */
export const fgetc = calls.fgetc;

/** `int getc(FILE *stream)`: fgetc(). Source: fgetc(3). */
export const getc = calls.getc;

/** `int getchar(void)`: fgetc() from stdin. Source: fgetc(3). */
export const getchar = calls.getchar;

/** `int fflush(FILE *stream)`: writes what is buffered; null means every stream. 0, or EOF with errno. Source: fflush(3). */
export const fflush = calls.fflush;

/**
 * `int setvbuf(FILE *stream, char *buf, int mode, size_t size)`
 *
 * Buffering by _IOFBF (full), _IOLBF (line) or _IONBF (none), of `size` bytes. Returns 0, or non-zero. The addon keeps a
 * buffer of its own of that size: C leaves the contents of `buf` unspecified. Source: setvbuf(3).
 */
export const setvbuf = calls.setvbuf;

/** `void setbuf(FILE *stream, char *buf)`: unbuffered for null, else full buffers of BUFSIZ bytes. Source: setbuf(3). */
export const setbuf = calls.setbuf;

/** `int feof(FILE *stream)`: 1 where the end was met. Source: ferror(3). */
export const feof = calls.feof;

/** `int ferror(FILE *stream)`: 1 where an error was met. Source: ferror(3). */
export const ferror = calls.ferror;

/** `void clearerr(FILE *stream)`: forgets end and error. Source: ferror(3). */
export const clearerr = calls.clearerr;

/** `int fileno(FILE *stream)`: the stream's descriptor, or -1 with errno EBADF. Source: fileno(3). */
export const fileno = calls.fileno;

/** `void perror(const char *s)`: "s: message of errno" to stderr; only the message where `s` is null or "". Source: perror(3). */
export const perror = calls.perror;

// <string.h>
import { header } from "./internal/native.ts";
import type { character, int, memory, text } from "./internal/types.ts";

export { NULL } from "./stddef.ts";

const { functions } = header("string");

/** `void *memset(void *s, int c, size_t n)`: fills `n` bytes, returns `s`. Source: memset(3). */
export const memset = functions.memset as <T extends memory>(s: T, c: character, n: int) => T;

/** `void *memcpy(void *dest, const void *src, size_t n)`: copies `n` bytes, returns `dest`. They must not overlap. Source: memcpy(3). */
export const memcpy = functions.memcpy as <T extends memory>(dest: T, src: text, n: int) => T;

/** `void *memmove(void *dest, const void *src, size_t n)`: copies `n` bytes that may overlap, returns `dest`. Source: memmove(3). */
export const memmove = functions.memmove as <T extends memory>(dest: T, src: text, n: int) => T;

/** `int memcmp(const void *s1, const void *s2, size_t n)`: negative, 0 or positive. Source: memcmp(3). */
export const memcmp = functions.memcmp as (s1: text, s2: text, n: int) => int;

/** `size_t strlen(const char *s)`: bytes before the NUL; a string counts in UTF-8. Source: strlen(3). */
export const strlen = functions.strlen as (s: text) => int;

/** `char *strcpy(char *dest, const char *src)`: copies up to and with the NUL, returns `dest`. Source: strcpy(3). */
export const strcpy = functions.strcpy as <T extends memory>(dest: T, src: text) => T;

/** `char *strncpy(char *dest, const char *src, size_t n)`: exactly `n` bytes, padded with NULs. Returns `dest`. Source: strncpy(3). */
export const strncpy = functions.strncpy as <T extends memory>(dest: T, src: text, n: int) => T;

/** `char *strcat(char *dest, const char *src)`: appends, returns `dest`. Source: strcat(3). */
export const strcat = functions.strcat as <T extends memory>(dest: T, src: text) => T;

/** `char *strncat(char *dest, const char *src, size_t n)`: appends at most `n` bytes and a NUL, returns `dest`. Source: strncat(3). */
export const strncat = functions.strncat as <T extends memory>(dest: T, src: text, n: int) => T;

/** `int strcmp(const char *s1, const char *s2)`: negative, 0 or positive. Source: strcmp(3). */
export const strcmp = functions.strcmp as (s1: text, s2: text) => int;

/** `int strncmp(const char *s1, const char *s2, size_t n)`: of the first `n` bytes. Source: strncmp(3). */
export const strncmp = functions.strncmp as (s1: text, s2: text, n: int) => int;

/** `char *strerror(int errnum)`: the message of an error code. Source: strerror(3). */
export const strerror = functions.strerror as (errnum: int) => string;

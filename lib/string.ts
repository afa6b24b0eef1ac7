// <string.h>
import { callsOf } from "./internal/native.ts";

export { NULL } from "./stddef.ts";

const calls = callsOf("string");

/** `void *memset(void *s, int c, size_t n)`: fills `n` bytes, returns `s`. Source: memset(3). */
export const memset = calls.memset;

/** `void *memcpy(void *dest, const void *src, size_t n)`: copies `n` bytes, returns `dest`. They must not overlap. Source: memcpy(3). */
export const memcpy = calls.memcpy;

/** `void *memmove(void *dest, const void *src, size_t n)`: copies `n` bytes that may overlap, returns `dest`. Source: memmove(3). */
export const memmove = calls.memmove;

/** `int memcmp(const void *s1, const void *s2, size_t n)`: negative, 0 or positive. Source: memcmp(3). */
export const memcmp = calls.memcmp;

/** `size_t strlen(const char *s)`: bytes before the NUL; a string counts in UTF-8. Source: strlen(3). */
export const strlen = calls.strlen;

/** `char *strcpy(char *dest, const char *src)`: copies up to and with the NUL, returns `dest`. Source: strcpy(3). */
export const strcpy = calls.strcpy;

/** `char *strncpy(char *dest, const char *src, size_t n)`: exactly `n` bytes, padded with NULs. Returns `dest`. Source: strncpy(3). */
export const strncpy = calls.strncpy;

/** `char *strcat(char *dest, const char *src)`: appends, returns `dest`. Source: strcat(3). */
export const strcat = calls.strcat;

/** `char *strncat(char *dest, const char *src, size_t n)`: appends at most `n` bytes and a NUL, returns `dest`. Source: strncat(3). */
export const strncat = calls.strncat;

/** `int strcmp(const char *s1, const char *s2)`: negative, 0 or positive. Source: strcmp(3). */
export const strcmp = calls.strcmp;

/** `int strncmp(const char *s1, const char *s2, size_t n)`: of the first `n` bytes. Source: strncmp(3). */
export const strncmp = calls.strncmp;

/** `char *strerror(int errnum)`: the message of an error code. Source: strerror(3). */
export const strerror = calls.strerror;

// <strings.h>
import { callsOf } from "./internal/native.ts";

const calls = callsOf("strings");

/** `void bzero(void *s, size_t n)`: zeroes `n` bytes. Source: bzero(3). */
export const bzero = calls.bzero;

/** `void bcopy(const void *src, void *dest, size_t n)`: memmove with the source first. Source: bcopy(3). */
export const bcopy = calls.bcopy;

/** `int bcmp(const void *s1, const void *s2, size_t n)`: 0 where the bytes are equal. Source: bcmp(3). */
export const bcmp = calls.bcmp;

/** `int strcasecmp(const char *s1, const char *s2)`: strcmp without case. Source: strcasecmp(3). */
export const strcasecmp = calls.strcasecmp;

/** `int strncasecmp(const char *s1, const char *s2, size_t n)`: strncmp without case. Source: strcasecmp(3). */
export const strncasecmp = calls.strncasecmp;

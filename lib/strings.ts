// <strings.h>
import { header } from "./internal/native.ts";
import type { int, memory, text } from "./internal/types.ts";

const { functions } = header("strings");

/** `void bzero(void *s, size_t n)`: zeroes `n` bytes. Source: bzero(3). */
export const bzero = functions.bzero as (s: memory, n: int) => void;

/** `void bcopy(const void *src, void *dest, size_t n)`: memmove with the source first. Source: bcopy(3). */
export const bcopy = functions.bcopy as (src: text, dest: memory, n: int) => void;

/** `int bcmp(const void *s1, const void *s2, size_t n)`: 0 where the bytes are equal. Source: bcmp(3). */
export const bcmp = functions.bcmp as (s1: text, s2: text, n: int) => int;

/** `int strcasecmp(const char *s1, const char *s2)`: strcmp without case. Source: strcasecmp(3). */
export const strcasecmp = functions.strcasecmp as (s1: text, s2: text) => int;

/** `int strncasecmp(const char *s1, const char *s2, size_t n)`: strncmp without case. Source: strcasecmp(3). */
export const strncasecmp = functions.strncasecmp as (s1: text, s2: text, n: int) => int;

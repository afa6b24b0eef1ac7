// Generated from native/tables/stdio.def by scripts/generate.mjs. Do not edit.
import { header } from "../internal/native.ts";

const { constants } = header("stdio");
const k = (name: string): number => constants[name] as number;

export const EOF = k("EOF");
export const BUFSIZ = k("BUFSIZ");
export const _IOFBF = k("_IOFBF");
export const _IOLBF = k("_IOLBF");
export const _IONBF = k("_IONBF");

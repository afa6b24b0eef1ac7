// Generated from native/tables/unistd.def by scripts/generate.mjs. Do not edit.
import { header } from "../internal/native.ts";

const { constants } = header("unistd");
const k = (name: string): number => constants[name] as number;

export const STDIN_FILENO = k("STDIN_FILENO");
export const STDOUT_FILENO = k("STDOUT_FILENO");
export const STDERR_FILENO = k("STDERR_FILENO");
export const R_OK = k("R_OK");
export const W_OK = k("W_OK");
export const X_OK = k("X_OK");
export const F_OK = k("F_OK");

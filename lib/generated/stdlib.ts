// Generated from native/tables/stdlib.def by scripts/generate.mjs. Do not edit.
import { header } from "../internal/native.ts";

const { constants } = header("stdlib");
const k = (name: string): number => constants[name] as number;

export const EXIT_SUCCESS = k("EXIT_SUCCESS");
export const EXIT_FAILURE = k("EXIT_FAILURE");

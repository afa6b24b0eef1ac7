// Generated from native/tables/sys_wait.def by scripts/generate.mjs. Do not edit.
import { header } from "../internal/native.ts";

const { constants } = header("sys/wait");
const k = (name: string): number => constants[name] as number;

export const WNOHANG = k("WNOHANG");
export const WUNTRACED = k("WUNTRACED");
export const WCONTINUED = k("WCONTINUED");
export const WEXITED = k("WEXITED");
export const WSTOPPED = k("WSTOPPED");
export const WNOWAIT = k("WNOWAIT");
export const __WALL: number | undefined = k("__WALL");
export const __WCLONE: number | undefined = k("__WCLONE");
export const __WNOTHREAD: number | undefined = k("__WNOTHREAD");
export const P_ALL = k("P_ALL");
export const P_PID = k("P_PID");
export const P_PGID = k("P_PGID");
export const P_PIDFD: number | undefined = k("P_PIDFD");

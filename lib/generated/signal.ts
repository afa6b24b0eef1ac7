// Generated from native/tables/signal.def by scripts/generate.mjs. Do not edit.
import { header } from "../internal/native.ts";
import { defineStruct, type StructClass } from "../internal/struct.ts";
import type { function_pointer } from "../internal/types.ts";

const { constants, structs } = header("signal");
const k = (name: string): number => constants[name] as number;

export const CLD_CONTINUED: number | undefined = k("CLD_CONTINUED");
export const CLD_DUMPED: number | undefined = k("CLD_DUMPED");
export const CLD_EXITED: number | undefined = k("CLD_EXITED");
export const CLD_KILLED: number | undefined = k("CLD_KILLED");
export const CLD_STOPPED: number | undefined = k("CLD_STOPPED");
export const CLD_TRAPPED: number | undefined = k("CLD_TRAPPED");
export const NSIG: number | undefined = k("NSIG");
export const SA_INTERRUPT: number | undefined = k("SA_INTERRUPT");
export const SA_NOCLDSTOP = k("SA_NOCLDSTOP");
export const SA_NOCLDWAIT = k("SA_NOCLDWAIT");
export const SA_NODEFER = k("SA_NODEFER");
export const SA_NOMASK: number | undefined = k("SA_NOMASK");
export const SA_ONESHOT: number | undefined = k("SA_ONESHOT");
export const SA_ONSTACK = k("SA_ONSTACK");
export const SA_RESETHAND = k("SA_RESETHAND");
export const SA_RESTART = k("SA_RESTART");
export const SA_SIGINFO = k("SA_SIGINFO");
export const SA_STACK: number | undefined = k("SA_STACK");
export const SIGABRT = k("SIGABRT");
export const SIGALRM = k("SIGALRM");
export const SIGBUS = k("SIGBUS");
export const SIGCHLD = k("SIGCHLD");
export const SIGCLD: number | undefined = k("SIGCLD");
export const SIGCONT = k("SIGCONT");
export const SIGFPE = k("SIGFPE");
export const SIGHUP = k("SIGHUP");
export const SIGILL = k("SIGILL");
export const SIGINT = k("SIGINT");
export const SIGIO = k("SIGIO");
export const SIGIOT: number | undefined = k("SIGIOT");
export const SIGKILL = k("SIGKILL");
export const SIGPIPE = k("SIGPIPE");
export const SIGPOLL: number | undefined = k("SIGPOLL");
export const SIGPROF = k("SIGPROF");
export const SIGPWR: number | undefined = k("SIGPWR");
export const SIGQUIT = k("SIGQUIT");
export const SIGSEGV = k("SIGSEGV");
export const SIGSTKFLT: number | undefined = k("SIGSTKFLT");
export const SIGSTOP = k("SIGSTOP");
export const SIGSYS = k("SIGSYS");
export const SIGTERM = k("SIGTERM");
export const SIGTRAP = k("SIGTRAP");
export const SIGTSTP = k("SIGTSTP");
export const SIGTTIN = k("SIGTTIN");
export const SIGTTOU = k("SIGTTOU");
export const SIGURG = k("SIGURG");
export const SIGUSR1 = k("SIGUSR1");
export const SIGUSR2 = k("SIGUSR2");
export const SIGVTALRM = k("SIGVTALRM");
export const SIGWINCH = k("SIGWINCH");
export const SIGXCPU = k("SIGXCPU");
export const SIGXFSZ = k("SIGXFSZ");
export const SIG_BLOCK = k("SIG_BLOCK");
export const SIG_SETMASK = k("SIG_SETMASK");
export const SIG_UNBLOCK = k("SIG_UNBLOCK");
export const SI_ASYNCIO: number | undefined = k("SI_ASYNCIO");
export const SI_KERNEL: number | undefined = k("SI_KERNEL");
export const SI_MESGQ: number | undefined = k("SI_MESGQ");
export const SI_QUEUE: number | undefined = k("SI_QUEUE");
export const SI_SIGIO: number | undefined = k("SI_SIGIO");
export const SI_TIMER: number | undefined = k("SI_TIMER");
export const SI_TKILL: number | undefined = k("SI_TKILL");
export const SI_USER: number | undefined = k("SI_USER");

export interface sigset_t extends Uint8Array {
}
export const sigset_t: StructClass<sigset_t> = defineStruct<sigset_t>("sigset_t", structs["sigset_t"], {
});

export interface siginfo_t extends Uint8Array {
  si_signo: number;
  si_errno: number;
  si_code: number;
  si_pid: number;
  si_uid: number;
  si_status: number;
}
export const siginfo_t: StructClass<siginfo_t> = defineStruct<siginfo_t>("siginfo_t", structs["siginfo_t"], {
  si_signo: "int",
  si_errno: "int",
  si_code: "int",
  si_pid: "int",
  si_uid: "int",
  si_status: "int",
});

export interface sigaction extends Uint8Array {
  sa_handler: function_pointer;
  sa_sigaction: this["sa_handler"];
  get sa_mask(): sigset_t;
  set sa_mask(value: Uint8Array);
  sa_flags: number;
}
export const sigaction: StructClass<sigaction> = defineStruct<sigaction>("sigaction", structs["sigaction"], {
  sa_handler: { pointer: "function" },
  sa_sigaction: { alias: "sa_handler" },
  sa_mask: sigset_t,
  sa_flags: "int",
});

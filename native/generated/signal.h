// Generated from native/tables/signal.def by scripts/generate.mjs. Do not edit.
#pragma once

#include <signal.h>

#include "common/table.h"

namespace signal_table {
// clang-format off
inline constexpr Constant kConstants[] = {
#if defined(CLD_CONTINUED)
    CONSTANT(CLD_CONTINUED)
#endif
#if defined(CLD_DUMPED)
    CONSTANT(CLD_DUMPED)
#endif
#if defined(CLD_EXITED)
    CONSTANT(CLD_EXITED)
#endif
#if defined(CLD_KILLED)
    CONSTANT(CLD_KILLED)
#endif
#if defined(CLD_STOPPED)
    CONSTANT(CLD_STOPPED)
#endif
#if defined(CLD_TRAPPED)
    CONSTANT(CLD_TRAPPED)
#endif
#if defined(NSIG)
    CONSTANT(NSIG)
#endif
#if defined(SA_INTERRUPT)
    CONSTANT(SA_INTERRUPT)
#endif
    CONSTANT(SA_NOCLDSTOP)
    CONSTANT(SA_NOCLDWAIT)
    CONSTANT(SA_NODEFER)
#if defined(SA_NOMASK)
    CONSTANT(SA_NOMASK)
#endif
#if defined(SA_ONESHOT)
    CONSTANT(SA_ONESHOT)
#endif
    CONSTANT(SA_ONSTACK)
    CONSTANT(SA_RESETHAND)
    CONSTANT(SA_RESTART)
    CONSTANT(SA_SIGINFO)
#if defined(SA_STACK)
    CONSTANT(SA_STACK)
#endif
    CONSTANT(SIGABRT)
    CONSTANT(SIGALRM)
    CONSTANT(SIGBUS)
    CONSTANT(SIGCHLD)
#if defined(SIGCLD)
    CONSTANT(SIGCLD)
#endif
    CONSTANT(SIGCONT)
    CONSTANT(SIGFPE)
    CONSTANT(SIGHUP)
    CONSTANT(SIGILL)
    CONSTANT(SIGINT)
    CONSTANT(SIGIO)
#if defined(SIGIOT)
    CONSTANT(SIGIOT)
#endif
    CONSTANT(SIGKILL)
    CONSTANT(SIGPIPE)
#if defined(SIGPOLL)
    CONSTANT(SIGPOLL)
#endif
    CONSTANT(SIGPROF)
#if defined(SIGPWR)
    CONSTANT(SIGPWR)
#endif
    CONSTANT(SIGQUIT)
    CONSTANT(SIGSEGV)
#if defined(SIGSTKFLT)
    CONSTANT(SIGSTKFLT)
#endif
    CONSTANT(SIGSTOP)
    CONSTANT(SIGSYS)
    CONSTANT(SIGTERM)
    CONSTANT(SIGTRAP)
    CONSTANT(SIGTSTP)
    CONSTANT(SIGTTIN)
    CONSTANT(SIGTTOU)
    CONSTANT(SIGURG)
    CONSTANT(SIGUSR1)
    CONSTANT(SIGUSR2)
    CONSTANT(SIGVTALRM)
    CONSTANT(SIGWINCH)
    CONSTANT(SIGXCPU)
    CONSTANT(SIGXFSZ)
    CONSTANT(SIG_BLOCK)
    CONSTANT(SIG_SETMASK)
    CONSTANT(SIG_UNBLOCK)
#if defined(SI_ASYNCIO)
    CONSTANT(SI_ASYNCIO)
#endif
#if defined(SI_KERNEL)
    CONSTANT(SI_KERNEL)
#endif
#if defined(SI_MESGQ)
    CONSTANT(SI_MESGQ)
#endif
#if defined(SI_QUEUE)
    CONSTANT(SI_QUEUE)
#endif
#if defined(SI_SIGIO)
    CONSTANT(SI_SIGIO)
#endif
#if defined(SI_TIMER)
    CONSTANT(SI_TIMER)
#endif
#if defined(SI_TKILL)
    CONSTANT(SI_TKILL)
#endif
#if defined(SI_USER)
    CONSTANT(SI_USER)
#endif
    END_OF_CONSTANTS};
inline constexpr Type kTypes[] = {
    END_OF_TYPES};
inline constexpr Field k_siginfo_t[] = {
    INT_FIELD(siginfo_t, si_signo)
    INT_FIELD(siginfo_t, si_errno)
    INT_FIELD(siginfo_t, si_code)
    INT_FIELD(siginfo_t, si_pid)
    INT_FIELD(siginfo_t, si_uid)
    INT_FIELD(siginfo_t, si_status)
};
inline constexpr Field k_sigaction[] = {
    STRUCT_FIELD(struct sigaction, sa_mask, sigset_t)
    INT_FIELD(struct sigaction, sa_flags)
};
inline constexpr Struct kStructs[] = {
    OPAQUE(sigset_t, sigset_t)
    STRUCT(siginfo_t, siginfo_t, k_siginfo_t)
    STRUCT(struct sigaction, sigaction, k_sigaction)
    END_OF_STRUCTS};
// clang-format on
inline constexpr Table kTable{kConstants, kTypes, kStructs};
}  // namespace signal_table

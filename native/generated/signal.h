// Generated from native/tables/signal.def by scripts/generate.mjs. Do not edit.
#pragma once

#ifndef _WIN32
#include <signal.h>
#endif
#include "platform/posix.h"
#include "common/table.h"

namespace signal_table {
// clang-format off
inline constexpr Constant kConstants[] = {
#if !defined(_WIN32) || defined(SA_NOCLDSTOP)
    CONSTANT(SA_NOCLDSTOP)
#endif
#if !defined(_WIN32) || defined(SA_NOCLDWAIT)
    CONSTANT(SA_NOCLDWAIT)
#endif
#if !defined(_WIN32) || defined(SA_NODEFER)
    CONSTANT(SA_NODEFER)
#endif
#if !defined(_WIN32) || defined(SA_ONSTACK)
    CONSTANT(SA_ONSTACK)
#endif
#if !defined(_WIN32) || defined(SA_RESETHAND)
    CONSTANT(SA_RESETHAND)
#endif
#if !defined(_WIN32) || defined(SA_RESTART)
    CONSTANT(SA_RESTART)
#endif
#if !defined(_WIN32) || defined(SA_SIGINFO)
    CONSTANT(SA_SIGINFO)
#endif
    CONSTANT(SIGABRT)
#if !defined(_WIN32) || defined(SIGALRM)
    CONSTANT(SIGALRM)
#endif
#if !defined(_WIN32) || defined(SIGBUS)
    CONSTANT(SIGBUS)
#endif
    CONSTANT(SIGCHLD)
#if !defined(_WIN32) || defined(SIGCONT)
    CONSTANT(SIGCONT)
#endif
    CONSTANT(SIGFPE)
#if !defined(_WIN32) || defined(SIGHUP)
    CONSTANT(SIGHUP)
#endif
    CONSTANT(SIGILL)
    CONSTANT(SIGINT)
#if !defined(_WIN32) || defined(SIGIO)
    CONSTANT(SIGIO)
#endif
    CONSTANT(SIGKILL)
#if !defined(_WIN32) || defined(SIGPIPE)
    CONSTANT(SIGPIPE)
#endif
#if !defined(_WIN32) || defined(SIGPROF)
    CONSTANT(SIGPROF)
#endif
#if !defined(_WIN32) || defined(SIGQUIT)
    CONSTANT(SIGQUIT)
#endif
    CONSTANT(SIGSEGV)
#if !defined(_WIN32) || defined(SIGSTOP)
    CONSTANT(SIGSTOP)
#endif
#if !defined(_WIN32) || defined(SIGSYS)
    CONSTANT(SIGSYS)
#endif
    CONSTANT(SIGTERM)
#if !defined(_WIN32) || defined(SIGTRAP)
    CONSTANT(SIGTRAP)
#endif
#if !defined(_WIN32) || defined(SIGTSTP)
    CONSTANT(SIGTSTP)
#endif
#if !defined(_WIN32) || defined(SIGTTIN)
    CONSTANT(SIGTTIN)
#endif
#if !defined(_WIN32) || defined(SIGTTOU)
    CONSTANT(SIGTTOU)
#endif
#if !defined(_WIN32) || defined(SIGURG)
    CONSTANT(SIGURG)
#endif
#if !defined(_WIN32) || defined(SIGUSR1)
    CONSTANT(SIGUSR1)
#endif
#if !defined(_WIN32) || defined(SIGUSR2)
    CONSTANT(SIGUSR2)
#endif
#if !defined(_WIN32) || defined(SIGVTALRM)
    CONSTANT(SIGVTALRM)
#endif
#if !defined(_WIN32) || defined(SIGWINCH)
    CONSTANT(SIGWINCH)
#endif
#if !defined(_WIN32) || defined(SIGXCPU)
    CONSTANT(SIGXCPU)
#endif
#if !defined(_WIN32) || defined(SIGXFSZ)
    CONSTANT(SIGXFSZ)
#endif
#if !defined(_WIN32) || defined(SIG_BLOCK)
    CONSTANT(SIG_BLOCK)
#endif
#if !defined(_WIN32) || defined(SIG_SETMASK)
    CONSTANT(SIG_SETMASK)
#endif
#if !defined(_WIN32) || defined(SIG_UNBLOCK)
    CONSTANT(SIG_UNBLOCK)
#endif
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
#if defined(SA_NOMASK)
    CONSTANT(SA_NOMASK)
#endif
#if defined(SA_ONESHOT)
    CONSTANT(SA_ONESHOT)
#endif
#if defined(SA_STACK)
    CONSTANT(SA_STACK)
#endif
#if defined(SIGCLD)
    CONSTANT(SIGCLD)
#endif
#if defined(SIGIOT)
    CONSTANT(SIGIOT)
#endif
#if defined(SIGPOLL)
    CONSTANT(SIGPOLL)
#endif
#if defined(SIGPWR)
    CONSTANT(SIGPWR)
#endif
#if defined(SIGSTKFLT)
    CONSTANT(SIGSTKFLT)
#endif
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
inline constexpr Struct s_sigset_t OPAQUE(sigset_t, sigset_t);
inline constexpr Field k_siginfo_t[] = {
    INT_FIELD(siginfo_t, si_signo)
    INT_FIELD(siginfo_t, si_errno)
    INT_FIELD(siginfo_t, si_code)
    INT_FIELD(siginfo_t, si_pid)
    INT_FIELD(siginfo_t, si_uid)
    INT_FIELD(siginfo_t, si_status)
};
inline constexpr Struct s_siginfo_t STRUCT(siginfo_t, siginfo_t, k_siginfo_t);
inline constexpr Field k_sigaction[] = {
    POINTER_FIELD(struct sigaction, sa_handler)
    ALIAS_FIELD(struct sigaction, sa_sigaction)
    STRUCT_FIELD(struct sigaction, sa_mask, sigset_t)
    INT_FIELD(struct sigaction, sa_flags)
};
inline constexpr Struct s_sigaction STRUCT(struct sigaction, sigaction, k_sigaction);
inline constexpr const Struct* kStructs[] = {
    &s_sigset_t,
    &s_siginfo_t,
    &s_sigaction,
    nullptr};
// clang-format on
inline constexpr Table kTable{kConstants, kTypes, kStructs};
}  // namespace signal_table

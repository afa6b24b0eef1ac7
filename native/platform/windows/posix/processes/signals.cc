// <signal.h>: sets are memory; a signal ends a process, and nothing else.
#include "platform/windows/posix/errors.h"
#include "platform/windows/posix/processes/children.h"

namespace posix {
namespace {

constexpr int kLast = 64;  // Linux's numbers

bool IsSignal(int signo) { return signo >= 1 && signo <= kLast; }
uint64_t Bit(int signo) { return uint64_t{1} << (signo - 1); }

// What Windows' C runtime knows.
bool IsKnown(int signo) {
  return signo == SIGINT || signo == SIGILL || signo == SIGFPE || signo == SIGSEGV || signo == SIGTERM ||
         signo == SIGABRT;
}

bool Ends(int signo) { return signo == SIGKILL || signo == SIGTERM || signo == SIGINT; }

int Terminate(pid_t pid, int signo) {
  const HANDLE process = OpenProcess(PROCESS_TERMINATE | SYNCHRONIZE, FALSE, static_cast<DWORD>(pid));
  if (process == nullptr) return errors::Set(GetLastError() == ERROR_ACCESS_DENIED ? EPERM : ESRCH);
  const bool ended = WaitForSingleObject(process, 0) == WAIT_OBJECT_0;
  const bool done = !ended && (signo == 0 || TerminateProcess(process, 1));
  if (!ended && !done) errors::Windows();
  CloseHandle(process);
  return ended ? errors::Set(ESRCH) : done ? 0 : -1;
}

}  // namespace

// A process group, and a signal that does not end the process, do not exist.
int kill(pid_t pid, int signo) {
  if (signo != 0 && !IsSignal(signo)) return errors::Set(EINVAL);
  if (pid <= 0 || (signo != 0 && !Ends(signo) && !IsKnown(signo))) return errors::Set(ENOSYS);
  if (pid == getpid()) return signo == 0 ? 0 : raise(signo);
  const int result = children::Kill(pid, signo);
  return result == children::kNoChild ? Terminate(pid, signo) : result;
}

int raise(int signo) {
  if (signo == 0) return 0;
  if (!IsSignal(signo)) return errors::Set(EINVAL);
  if (signo == SIGKILL) TerminateProcess(GetCurrentProcess(), 128 + SIGKILL);
  if (!IsKnown(signo)) return errors::Set(ENOSYS);
  abort();
  return 0;
}

// The C runtime's abort and raise end a process with exit code 3, too, but unload its libraries, which flushes streams.
void abort() { TerminateProcess(GetCurrentProcess(), 3); }

int sigemptyset(sigset_t* set) {
  set->bits = 0;
  return 0;
}

int sigfillset(sigset_t* set) {
  set->bits = UINT64_MAX;
  return 0;
}

int sigaddset(sigset_t* set, int signo) {
  if (!IsSignal(signo)) return errors::Set(EINVAL);
  set->bits |= Bit(signo);
  return 0;
}

int sigdelset(sigset_t* set, int signo) {
  if (!IsSignal(signo)) return errors::Set(EINVAL);
  set->bits &= ~Bit(signo);
  return 0;
}

int sigismember(const sigset_t* set, int signo) {
  if (!IsSignal(signo)) return errors::Set(EINVAL);
  return (set->bits & Bit(signo)) != 0 ? 1 : 0;
}

}  // namespace posix

#include "platform/unix/winsock/processes/process_handles.h"

#include <signal.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "platform/unix/winsock/internal.h"

namespace winsock {
namespace process_handles {
namespace {

struct Process {
  int handles = 0;
  bool terminated = false;  // by TerminateProcess, with this code
  UINT code = 0;
};

// Handles belong to the process, not to a thread or an environment.
struct State {
  std::mutex mutex;
  std::map<int, std::shared_ptr<Process>> open;
  std::vector<int> abandoned;  // no handle left, not ended when the last was closed
};

State& Shared() {
  static State* const state = new State;  // never destroyed: worker threads may outlive static objects
  return *state;
}

int OpenProcess(pid_t pid) {
#ifdef SYS_pidfd_open
  return static_cast<int>(::syscall(SYS_pidfd_open, pid, 0));  // close-on-exec by itself
#else
  (void)pid;
  errno = ENOSYS;
  return -1;
#endif
}

int SendKill(int fd) {
#ifdef SYS_pidfd_send_signal
  return static_cast<int>(::syscall(SYS_pidfd_send_signal, fd, SIGKILL, nullptr, 0));
#else
  (void)fd;
  errno = ENOSYS;
  return -1;
#endif
}

// waitid(P_PIDFD); si_pid stays 0 while the child runs.
int WaitId(int fd, siginfo_t* info, int options) {
#ifdef __linux__
  constexpr idtype_t kPidfd = static_cast<idtype_t>(3);  // P_PIDFD, which older C libraries do not name
  *info = {};
  return ::waitid(kPidfd, static_cast<id_t>(fd), info, WEXITED | WNOHANG | options);
#else
  (void)fd, (void)info, (void)options;
  errno = ENOSYS;
  return -1;
#endif
}

// Whether there is nothing left to wait for: the status was taken here or by somebody's waitpid.
bool Reap(int fd) {
  siginfo_t info;
  return WaitId(fd, &info, 0) != 0 || info.si_pid != 0;
}

void ReapLocked(State& state) {
  std::vector<int> running;
  for (const int fd : state.abandoned) {
    if (Reap(fd)) {
      ::close(fd);
    } else {
      running.push_back(fd);
    }
  }
  state.abandoned.swap(running);
}

// The code that Windows has for what the signal means; for the others the shell's 128 + n.
DWORD CodeOfSignal(int signo) {
  switch (signo) {
    case SIGSEGV:
    case SIGBUS:
      return 0xC0000005;  // STATUS_ACCESS_VIOLATION
    case SIGILL:
      return 0xC000001D;  // STATUS_ILLEGAL_INSTRUCTION
    case SIGFPE:
      return 0xC0000094;  // STATUS_INTEGER_DIVIDE_BY_ZERO
    case SIGINT:
      return 0xC000013A;  // STATUS_CONTROL_C_EXIT
    case SIGABRT:
      return 3;  // what abort() exits with
    default:
      return 128 + static_cast<DWORD>(signo);
  }
}

DWORD CodeOf(const Process& process, const siginfo_t& info) {
  if (info.si_code == CLD_EXITED) return static_cast<DWORD>(info.si_status);
  if (process.terminated && info.si_status == SIGKILL) return process.code;
  return CodeOfSignal(info.si_status);
}

// The process of a handle; none if the descriptor was closed behind our back (and perhaps given out again).
std::shared_ptr<Process> Find(State& state, int fd) {
  const auto found = state.open.find(fd);
  siginfo_t info;
  if (found == state.open.end()) return nullptr;
  if (WaitId(fd, &info, WNOWAIT) == 0 || errno == ECHILD) return found->second;
  found->second->handles--;
  state.open.erase(found);
  return nullptr;
}

bool Fail(DWORD code) { return FailWin32(code) != FALSE; }

}  // namespace

// A descriptor of this very process tells as well whether the system has such descriptors at all.
Reservation::Reservation() : first_(OpenProcess(::getpid())), second_(OpenProcess(::getpid())) {}

Reservation::~Reservation() {
  if (first_ != -1) ::close(first_);
  if (second_ != -1) ::close(second_);
}

bool Reservation::Adopt(pid_t pid, HANDLE* process, HANDLE* thread) {
  State& state = Shared();
  const std::lock_guard<std::mutex> lock(state.mutex);
  ::close(first_);
  ::close(second_);
  first_ = OpenProcess(pid);
  second_ = OpenProcess(pid);
  if (!ok()) return false;
  const auto shared = std::make_shared<Process>();
  shared->handles = 2;
  state.open[first_] = shared;
  state.open[second_] = shared;
  *process = HandleOf(first_);
  *thread = HandleOf(second_);
  first_ = second_ = -1;
  return true;
}

bool IsProcess(int fd) {
  State& state = Shared();
  const std::lock_guard<std::mutex> lock(state.mutex);
  return Find(state, fd) != nullptr;
}

bool ExitCode(int fd, DWORD* code) {
  State& state = Shared();
  const std::lock_guard<std::mutex> lock(state.mutex);
  const std::shared_ptr<Process> process = Find(state, fd);
  siginfo_t info;
  if (process == nullptr) return Fail(ERROR_INVALID_HANDLE);
  if (WaitId(fd, &info, WNOWAIT) != 0) return Fail(Win32Code(errno));  // a waitpid of the program's took the status
  *code = info.si_pid == 0 ? STILL_ACTIVE : CodeOf(*process, info);
  return true;
}

bool Terminate(int fd, UINT code) {
  State& state = Shared();
  const std::lock_guard<std::mutex> lock(state.mutex);
  const std::shared_ptr<Process> process = Find(state, fd);
  siginfo_t info;
  if (process == nullptr) return Fail(ERROR_INVALID_HANDLE);
  if (WaitId(fd, &info, WNOWAIT) != 0 || info.si_pid != 0) return Fail(ERROR_ACCESS_DENIED);  // it has ended
  if (SendKill(fd) != 0) return Fail(Win32Code(errno));
  process->terminated = true;
  process->code = code;
  return true;
}

void Close(int fd) {
  State& state = Shared();
  const std::lock_guard<std::mutex> lock(state.mutex);
  const auto found = state.open.find(fd);
  const bool is_last = found != state.open.end() && --found->second->handles == 0;
  if (found != state.open.end()) state.open.erase(found);
  if (is_last && !Reap(fd)) {
    state.abandoned.push_back(fd);
  } else {
    ::close(fd);
  }
  ReapLocked(state);
}

void ReapAbandoned() {
  State& state = Shared();
  const std::lock_guard<std::mutex> lock(state.mutex);
  ReapLocked(state);
}

}  // namespace process_handles
}  // namespace winsock

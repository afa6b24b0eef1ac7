// Sleep, GetTickCount, GetTickCount64, GetCurrentProcessId, and the clock of the calls that wait.
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <ctime>

#include "common/signals.h"
#include "platform/unix/winsock/calls.h"
#include "platform/unix/winsock/internal.h"

namespace winsock {

int64_t NowMs() {
  timespec now{};
  ::clock_gettime(CLOCK_MONOTONIC, &now);
  return static_cast<int64_t>(now.tv_sec) * 1000 + now.tv_nsec / 1000000;
}

int PollTime(int64_t deadline) {
  if (deadline < 0) return -1;
  const int64_t left = deadline - NowMs();
  return left < 0 ? 0 : left > INT_MAX ? INT_MAX : static_cast<int>(left);
}

bool IsToResume() { return errno == EINTR && signals::pending == 0; }

// A signal does not end it: Windows' Sleep knows none.
void Sleep(DWORD milliseconds) {
  timespec left = {static_cast<time_t>(milliseconds / 1000), static_cast<long>(milliseconds % 1000) * 1000000L};
  const bool for_ever = milliseconds == INFINITE;
  while ((::nanosleep(&left, &left) == -1 && errno == EINTR) || for_ever) {
  }
}

// Since the start of the system, with the time that it was asleep.
ULONGLONG GetTickCount64() {
  timespec now{};
#ifdef CLOCK_BOOTTIME
  ::clock_gettime(CLOCK_BOOTTIME, &now);
#else
  ::clock_gettime(CLOCK_MONOTONIC, &now);
#endif
  return static_cast<ULONGLONG>(now.tv_sec) * 1000 + static_cast<ULONGLONG>(now.tv_nsec) / 1000000;
}

DWORD GetTickCount() { return static_cast<DWORD>(GetTickCount64()); }

DWORD GetCurrentProcessId() { return static_cast<DWORD>(::getpid()); }

}  // namespace winsock

// Sleep, GetTickCount, GetTickCount64, GetCurrentProcessId.
#include <unistd.h>

#include <cerrno>
#include <ctime>

#include "ws/calls.h"
#include "ws/internal.h"

namespace ws {

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

}  // namespace ws

// The error variables of the two contracts: C's errno, and the last error that Winsock's and Win32's calls set.
#pragma once

#include <cerrno>

#include "common/addon.h"

namespace sys {

struct Errno {
  static int Get() { return errno; }
  static void Set(int code) { errno = code; }
  static int& Stored(Addon& addon) { return addon.last_error; }
};

struct LastError {
  static int Get();  // native/winsock/last_error.cc: this header stays free of <windows.h> and its macros
  static void Set(int code);
  static int& Stored(Addon& addon) { return addon.winsock_error; }
};

}  // namespace sys

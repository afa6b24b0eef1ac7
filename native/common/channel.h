// The channel by which a call tells its error: C's errno, or the last error of Winsock's and Win32's calls.
#pragma once

#include <cerrno>

#include "common/addon.h"
#include "common/show.h"

namespace channel {

struct Errno {
  static int Get() { return errno; }
  static void Set(int code) { errno = code; }
  static int& Stored(Addon& addon) { return addon.last_error; }
  static const show::Contract& Contract();  // call.cc
};

struct LastError {
  static int Get();  // channel.cc: this header stays free of <windows.h> and its macros
  static void Set(int code);
  static int& Stored(Addon& addon) { return addon.winsock_error; }
  static const show::Contract& Contract();
};

}  // namespace channel

// The file of the module that CreateProcess starts.
#pragma once

#include <string>

#include "platform/unix/winsock/types.h"

namespace winsock {

struct Module {
  std::string path;  // absolute
  DWORD error = 0;   // or the Win32 code
};

// lpApplicationName, or NULL and a command line whose first part names the program.
Module FindModule(const char* application, const char* command_line);

}  // namespace winsock

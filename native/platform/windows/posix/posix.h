// The POSIX calls on Windows: names, types and constants of the POSIX headers, and the calls in namespace posix, over
// Winsock and Win32. platform/unix/posix/posix.h declares the same names with the C library's own. Winsock's headers
// come first: <windows.h> would bring those of Winsock 1.1.
#pragma once

// clang-format off
#include <winsock2.h>
#include <ws2tcpip.h>
#include <afunix.h>
// clang-format on
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <time.h>

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>

#include "platform/windows/posix/names.h"
#include "platform/windows/posix/wait_status.h"

// What file actions and attributes of posix_spawn(3) record; the memory is processes/spawn.cc's.
struct posix_spawn_file_actions_t {
  void* actions;
};
struct posix_spawnattr_t {
  int flags;
  pid_t group;
  sigset_t mask, defaults;
};

#include "generated/posix.h"

namespace posix {

int fcntl(int fd, int command, int argument);
int open(const char* path, int flags, mode_t mode);
void flockfile(FILE* stream);
void funlockfile(FILE* stream);

}  // namespace posix

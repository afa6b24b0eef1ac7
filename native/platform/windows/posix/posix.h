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

// <spawn.h>: a child gets the descriptors 0, 1 and 2 and no other.
int posix_spawn(pid_t* pid, const char* path, const posix_spawn_file_actions_t* actions,
                const posix_spawnattr_t* attributes, char* const argv[], char* const envp[]);
int posix_spawnp(pid_t* pid, const char* file, const posix_spawn_file_actions_t* actions,
                 const posix_spawnattr_t* attributes, char* const argv[], char* const envp[]);
int posix_spawn_file_actions_init(posix_spawn_file_actions_t* actions);
int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t* actions);
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t* actions, const char* path);
int posix_spawn_file_actions_addclose(posix_spawn_file_actions_t* actions, int fd);
int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t* actions, int fd, int target);
int posix_spawn_file_actions_addopen(posix_spawn_file_actions_t* actions, int fd, const char* path, int flags,
                                     mode_t mode);
int posix_spawnattr_init(posix_spawnattr_t* attributes);
int posix_spawnattr_destroy(posix_spawnattr_t* attributes);
int posix_spawnattr_setflags(posix_spawnattr_t* attributes, short flags);
int posix_spawnattr_setpgroup(posix_spawnattr_t* attributes, pid_t group);
int posix_spawnattr_setsigdefault(posix_spawnattr_t* attributes, const sigset_t* signals);
int posix_spawnattr_setsigmask(posix_spawnattr_t* attributes, const sigset_t* signals);

}  // namespace posix

// The POSIX calls of a POSIX system: the C library's own. platform/windows/posix/posix.h declares the same names.
#pragma once

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <spawn.h>
#include <strings.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "generated/posix.h"

namespace posix {

using ::fcntl, ::open;
using ::flockfile, ::funlockfile;

using ::posix_spawn, ::posix_spawn_file_actions_addchdir_np, ::posix_spawn_file_actions_addclose;
using ::posix_spawn_file_actions_adddup2, ::posix_spawn_file_actions_addopen, ::posix_spawn_file_actions_destroy;
using ::posix_spawn_file_actions_init, ::posix_spawnattr_destroy, ::posix_spawnattr_init, ::posix_spawnattr_setflags;
using ::posix_spawnattr_setpgroup, ::posix_spawnattr_setsigdefault, ::posix_spawnattr_setsigmask, ::posix_spawnp;

}  // namespace posix

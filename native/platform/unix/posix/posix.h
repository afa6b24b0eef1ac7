// The POSIX calls of a POSIX system: the C library's own. native/win32/os.h declares the same names.
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
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace posix {

using ::inet_addr, ::inet_aton, ::inet_ntoa, ::inet_ntop, ::inet_pton;

using ::accept, ::bind, ::connect, ::getpeername, ::getsockname, ::getsockopt, ::listen, ::recv, ::recvfrom, ::send;
using ::recvmsg, ::sendmsg, ::sendto, ::setsockopt, ::shutdown, ::socket, ::socketpair;
using ::select;

using ::abort;
using ::access, ::chdir, ::gethostname;
using ::alarm, ::pause, ::sleep, ::usleep;
using ::close, ::dup, ::dup2, ::dup3, ::pipe, ::pipe2, ::read, ::write;
using ::execv, ::execve, ::execvp, ::_exit;
using ::fcntl, ::open;
using ::getegid, ::geteuid, ::getgid, ::getpgid, ::getpgrp, ::getpid, ::getppid, ::getsid, ::getuid, ::setpgid,
    ::setsid;

using ::posix_spawn, ::posix_spawn_file_actions_addchdir_np, ::posix_spawn_file_actions_addclose;
using ::posix_spawn_file_actions_adddup2, ::posix_spawn_file_actions_addopen, ::posix_spawn_file_actions_destroy;
using ::posix_spawn_file_actions_init, ::posix_spawnattr_destroy, ::posix_spawnattr_init, ::posix_spawnattr_setflags;
using ::posix_spawnattr_getflags, ::posix_spawnattr_getpgroup, ::posix_spawnattr_getsigdefault;
using ::posix_spawnattr_getsigmask;
using ::posix_spawnattr_setpgroup, ::posix_spawnattr_setsigdefault, ::posix_spawnattr_setsigmask, ::posix_spawnp;
using ::wait, ::waitid, ::waitpid;

using ::raise, ::sigaddset, ::sigdelset, ::sigemptyset, ::sigfillset, ::sigismember, ::sigpending, ::sigsuspend;

using ::bcmp, ::bcopy, ::bzero, ::strcasecmp, ::strncasecmp;
using ::flockfile, ::funlockfile, ::perror, ::strerror;

}  // namespace posix

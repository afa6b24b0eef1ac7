// The calls that a Windows process cannot have: -1 with ENOSYS. Users, process groups and sessions do not exist there,
// no signal arrives, and a process can neither be copied nor become another program.
#include "platform/posix.h"
#include "platform/windows/posix/errors.h"

namespace posix {
namespace {

int Unsupported() { return errors::Set(ENOSYS); }

}  // namespace

unsigned alarm(unsigned) { return static_cast<unsigned>(Unsupported()); }
int pause() { return Unsupported(); }
int execv(const char*, char* const*) { return Unsupported(); }
int execve(const char*, char* const*, char* const*) { return Unsupported(); }
int execvp(const char*, char* const*) { return Unsupported(); }
gid_t getegid() { return Unsupported(); }
uid_t geteuid() { return Unsupported(); }
gid_t getgid() { return Unsupported(); }
pid_t getpgid(pid_t) { return Unsupported(); }
pid_t getpgrp() { return Unsupported(); }
pid_t getsid(pid_t) { return Unsupported(); }
uid_t getuid() { return Unsupported(); }
ssize_t recvmsg(int, msghdr*, int) { return Unsupported(); }
ssize_t sendmsg(int, const msghdr*, int) { return Unsupported(); }
int setpgid(pid_t, pid_t) { return Unsupported(); }
pid_t setsid() { return Unsupported(); }
int sigpending(sigset_t*) { return Unsupported(); }
int sigsuspend(const sigset_t*) { return Unsupported(); }

}  // namespace posix

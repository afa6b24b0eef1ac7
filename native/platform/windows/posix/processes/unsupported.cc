// What a Windows process cannot have: calls are -1 with ENOSYS, and what Node or the program would have changed stays
// as it is. Users, process groups and sessions do not exist there, no signal arrives, and a process can neither be
// copied nor become another program.
#include "common/signals.h"
#include "platform/exec_state.h"
#include "platform/fork.h"
#include "platform/handlers.h"
#include "platform/windows/posix/descriptors/descriptors.h"
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
int setpgid(pid_t, pid_t) { return Unsupported(); }
pid_t setsid() { return Unsupported(); }
int sigprocmask(int, const sigset_t*, sigset_t*) { return Unsupported(); }
ssize_t recvmsg(int, msghdr*, int) { return Unsupported(); }
ssize_t sendmsg(int, const msghdr*, int) { return Unsupported(); }
int sigpending(sigset_t*) { return Unsupported(); }
int sigsuspend(const sigset_t*) { return Unsupported(); }

}  // namespace posix

namespace exec_state {

// What the standard handles are, before Node reads from one: a call on a pipe waits in Windows' kernel while another
// thread reads from it (a pipe that is not overlapped has a lock), even the question what it is.
void RecordStart() { descriptors::RecordStandard(); }
Handover::Handover() {}
Handover::~Handover() {}
void ProgramSetFlags(int) {}

}  // namespace exec_state

namespace signals {

volatile int pending = 0;

bool Deliver(napi_env, bool*) { return true; }
KernelRestarts::KernelRestarts() {}
KernelRestarts::~KernelRestarts() {}

bool Install(napi_env, napi_value) { return true; }
int SetAction(int, Disposition, int, const sigset_t&) { return errors::Set(ENOSYS); }
bool SetByProgram(int) { return false; }
bool IgnoredByProgram(int) { return false; }
void AfterForkInChild() {}

}  // namespace signals

pid_t ForkWithHeap(uv_loop_s*) { return errors::Set(ENOSYS); }

// Only a forked child asks for it.
napi_value OnEnd(napi_env, napi_callback_info) { return nullptr; }

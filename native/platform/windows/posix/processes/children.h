// The processes that posix_spawn(3) started: what wait(2) and kill(2) may speak of. Those that Node's child_process
// started are Node's.
#pragma once

#include "platform/posix.h"

namespace children {

// Takes the process handle over.
void Add(pid_t pid, HANDLE process);

constexpr int kNoChild = -2;
int Kill(pid_t pid, int signo);  // 0, -1 with errno, or kNoChild

// waitid(2) for one process, or for any (pid -1): the pid, 0 where WNOHANG finds none, -1 with ECHILD.
pid_t Wait(pid_t pid, int options, int* status);

}  // namespace children

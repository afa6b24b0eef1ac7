// What fork, exec and signals need on POSIX systems (native/posix/process): next to nothing on Windows, which has none
// of them.
#include "common/signals.h"
#include "platform/exec_state.h"
#include "platform/handlers.h"
#include "platform/heap_fork.h"
#include "platform/natural_end.h"
#include "platform/windows/posix/descriptors.h"
#include "platform/windows/posix/errors.h"

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

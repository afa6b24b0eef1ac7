// Signal handlers written in JavaScript, as every call sees them (provided with platform/handlers.h). The C handler
// only records; the JavaScript one runs when a blocking call is interrupted, at the next call into the binding, or on
// the event loop, whichever comes first.
#pragma once

#include "common/addon.h"

namespace signals {

// Not zero while signals are recorded and not yet delivered; read on every call.
extern volatile int pending;

// Whether handlers have to run now: only the environment that set them (the main thread's) runs them.
inline bool Pending(const Addon& addon) { return pending != 0 && addon.handles_signals; }

// Runs the handlers of all pending signals. `restart` tells whether each of them was set with SA_RESTART. Returns false
// when a handler threw: the exception is pending.
bool Deliver(napi_env env, bool* restart);

// Around a write of the C library, which cannot go on where it was interrupted: the kernel restarts it after signals
// whose handlers have SA_RESTART, and the JavaScript handlers run when it is done.
class KernelRestarts {
 public:
  KernelRestarts();
  ~KernelRestarts();
  KernelRestarts(const KernelRestarts&) = delete;
  KernelRestarts& operator=(const KernelRestarts&) = delete;
};

}  // namespace signals

// The process's signal handlers that are written in JavaScript, and what exec and fork have to know about them
// (unix/process/handlers.cc, on Windows windows/posix/processes/unsupported.cc).
#pragma once

#include "common/signals.h"
#include "platform/posix.h"

namespace signals {

// Gives `env`, the main thread's, the function that runs a handler: dispatch(signo, siginfo bytes).
bool Install(napi_env env, napi_value dispatch);

// sigaction(2) for a disposition that is SIG_DFL, SIG_IGN or (handler == kJavaScript) a JavaScript function.
enum Disposition { kDefault, kIgnore, kJavaScript };
int SetAction(int signo, Disposition disposition, int flags, const sigset_t& mask);

// Whether the program itself set the signal's disposition, and whether it set it to ignored. (Node ignores SIGPIPE.)
bool SetByProgram(int signo);
bool IgnoredByProgram(int signo);

// In the child of fork: pending signals are the parent's, and timers are not inherited.
void AfterForkInChild();

}  // namespace signals

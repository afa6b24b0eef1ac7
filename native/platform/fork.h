// fork(2) of a Node process, and its child's end (unix/process/heap_fork.cc and natural_end.cc, on Windows
// windows/posix/processes/unsupported.cc).
#pragma once

#include <node_api.h>

#include "platform/posix.h"

struct uv_loop_s;

// fork(2) with V8's mappings, which V8 marked "not copied on fork"; in the child the event loop and the signal handlers
// learn of it.
pid_t ForkWithHeap(uv_loop_s* loop);

// onEnd(atEnd): calls `atEnd` whenever the event loop has nothing left to do; it emits 'beforeExit', and when called
// again with the loop still idle it ends the process. Node's own way from there waits for V8's worker threads (seen on
// Node 26, whose young generation collector always gives them a task), which a child does not have.
napi_value OnEnd(napi_env env, napi_callback_info info);

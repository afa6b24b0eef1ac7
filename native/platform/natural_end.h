// The natural end of a forked child's program.
#pragma once

#include <node_api.h>

// onEnd(atEnd): calls `atEnd` whenever the event loop has nothing left to do; it emits 'beforeExit', and when called
// again with the loop still idle it ends the process. Node's own way from there waits for V8's worker threads (seen on
// Node 26, whose young generation collector always gives them a task), which a child does not have.
napi_value OnEnd(napi_env env, napi_callback_info info);

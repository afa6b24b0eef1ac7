// Per-environment state: the main thread and every worker thread load the addon into an environment of their own.
#pragma once

#include <napi.h>

struct Addon {
  // The C variable errno as this environment's program sees it. V8 and libuv disturb the real one between two
  // JavaScript statements, so each call loads it before and stores it after (call.h).
  int last_error = 0;

  static Addon& Of(napi_env env) { return *Napi::Env(env).GetInstanceData<Addon>(); }
};

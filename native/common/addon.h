// Per-environment state: the main thread and every worker thread load the addon into an environment of their own.
#pragma once

#include <napi.h>

class Hooks;

struct Addon {
  // The C variable errno as this environment's program sees it. V8 and libuv disturb the real one between two
  // JavaScript statements, so each call loads it before and stores it after (call.h).
  int last_error = 0;
  int winsock_error = 0;  // the same for WSAGetLastError() and GetLastError()

  bool handles_signals = false;  // the environment whose JavaScript functions are the signal handlers
  // The memory of an Int32Array in which lib/generated/hot.ts hands over the integers of a call.
  static constexpr size_t kCells = 12;
  int32_t* cells = nullptr;
  Hooks* hooks = nullptr;  // who watches the calls (common/hooks.h); nullptr: nobody

  static Addon& Of(napi_env env) { return *Napi::Env(env).GetInstanceData<Addon>(); }
};

// <errno.h>: errno, which is no call of C.
#pragma once

#include "common/header.h"

namespace errno_h {

// errno is the stored value, not the C variable: V8 has used that one since (addon.h).
inline napi_value Errno(napi_env env, napi_callback_info info) {
  Args args(env, info, "errno");
  return args.Complete() ? call::ToJs(env, args.addon().last_error) : nullptr;
}

// errno = value
inline napi_value SetErrno(napi_env env, napi_callback_info info) {
  Args args(env, info, "set_errno");
  const int value = args.Int<int>("value");
  if (args.Complete()) args.addon().last_error = value;
  return nullptr;
}

inline void More(Header& header) {
  header.Function("errno_", Errno);
  header.Function("set_errno", SetErrno);
}

}  // namespace errno_h

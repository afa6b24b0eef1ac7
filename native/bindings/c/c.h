// The C language itself: what lib/c.ts and lib/internal make of its arrays and pointers.
#pragma once

#include "common/header.h"
#include "common/tagged.h"

namespace c_h {

// markArray(views, bytes) and markPointer(box) give back the first argument.
template <bool (*mark)(napi_env, napi_value, napi_value)>
napi_value Mark(napi_env env, napi_callback_info info) {
  size_t count = 2;
  napi_value given[2] = {};
  napi_get_cb_info(env, info, &count, given, nullptr, nullptr);
  mark(env, given[0], given[1]);
  return given[0];
}

inline bool MarkPointer(napi_env env, napi_value box, napi_value) { return tagged::MarkPointer(env, box); }

template <bool (*is)(napi_env, napi_value)>
napi_value Tell(napi_env env, napi_callback_info info) {
  size_t count = 1;
  napi_value value = nullptr;
  napi_get_cb_info(env, info, &count, &value, nullptr, nullptr);
  return Napi::Boolean::New(env, is(env, value));
}

inline void More(Header& header) {
  header.Function("markArray", Mark<tagged::MarkArray>);
  header.Function("isArray", Tell<tagged::IsArray>);
  header.Function("markPointer", Mark<MarkPointer>);
  header.Function("isPointer", Tell<tagged::IsPointer>);
}

}  // namespace c_h

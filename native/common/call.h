// One system call is one small struct: its fields are the C parameters, its constructor reads them from Args, Run() is
// the C call with no Node-API in it. Sync<Call> runs it on the calling thread and is the only reader of the OS error.
#pragma once

#include <type_traits>
#include <utility>

#include "common/args.h"
#include "common/channel.h"
#include "common/signals.h"

namespace call {

// Which results mean failure. A call that differs says so with a static Failed() of its own.
template <typename T>
bool IsFailure(T result) {
  if constexpr (std::is_pointer<T>::value) {
    return result == nullptr;
  } else if constexpr (std::is_signed<T>::value) {
    return result == static_cast<T>(-1);
  } else {
    return false;
  }
}

template <typename Call, typename T, typename = void>
struct Failure {
  static bool Of(T result) { return IsFailure(result); }
};
template <typename Call, typename T>
struct Failure<Call, T, std::void_t<decltype(Call::Failed(std::declval<T>()))>> {
  static bool Of(T result) { return Call::Failed(result); }
};

inline napi_value ToJs(napi_env env, int result) {
  napi_value value = nullptr;
  napi_create_int32(env, result, &value);
  return value;
}
inline napi_value ToJs(napi_env env, unsigned result) {
  napi_value value = nullptr;
  napi_create_uint32(env, result, &value);
  return value;
}
inline napi_value ToJs(napi_env env, unsigned short result) { return ToJs(env, static_cast<unsigned>(result)); }
// 64-bit results are numbers while they are safe integers.
inline napi_value ToJs(napi_env env, long long result) {
  napi_value value = nullptr;
  if (result == static_cast<int32_t>(result)) return ToJs(env, static_cast<int>(result));
  if (result >= -9007199254740991LL && result <= 9007199254740991LL) {
    napi_create_int64(env, result, &value);
  } else {
    napi_create_bigint_int64(env, result, &value);
  }
  return value;
}
inline napi_value ToJs(napi_env env, long result) { return ToJs(env, static_cast<long long>(result)); }
inline napi_value ToJs(napi_env env, unsigned long result) { return ToJs(env, static_cast<long long>(result)); }
inline napi_value ToJs(napi_env env, unsigned long long result) { return ToJs(env, static_cast<long long>(result)); }
inline napi_value ToJs(napi_env env, const char* result) {
  napi_value value = nullptr;
  if (result == nullptr) {
    napi_get_null(env, &value);
  } else {
    napi_create_string_utf8(env, result, NAPI_AUTO_LENGTH, &value);
  }
  return value;
}

// What JavaScript gets: the C result, or what the call's own Value() makes of it (a pointer that is one of its
// arguments).
template <typename Call, typename T, typename = void>
struct Value {
  static napi_value Of(const Call&, const Args& args, T result) { return ToJs(args.env(), result); }
};
template <typename Call, typename T>
struct Value<Call, T,
             std::void_t<decltype(std::declval<const Call&>().Value(std::declval<const Args&>(), std::declval<T>()))>> {
  static napi_value Of(const Call& call, const Args& args, T result) { return call.Value(args, result); }
};

}  // namespace call

// A call of the Winsock headers: its failures are WSAGetLastError's.
struct WinsockCall {
  using Channel = channel::LastError;
};

namespace call {

// Which error variable the call sets.
template <typename Call, typename = void>
struct Channel {
  using Type = channel::Errno;
};
template <typename Call>
struct Channel<Call, std::void_t<typename Call::Channel>> {
  using Type = typename Call::Channel;
};

}  // namespace call

// The argument itself, or null: for C functions that return their destination pointer.
inline napi_value Argument(const Args& args, size_t index, const void* result) {
  return result == nullptr ? call::ToJs(args.env(), static_cast<const char*>(nullptr)) : args.at(index);
}

// Whether signal(7) restarts the call after an interruption. A call that it restarts has a Restarts() of its own.
template <typename Call, typename = void>
struct Restart {
  static bool Of(const Call&) { return false; }
};
template <typename Call>
struct Restart<Call, std::void_t<decltype(std::declval<const Call&>().Restarts())>> {
  static bool Of(const Call& call) { return call.Restarts(); }
};

template <typename Call, Args::Source source = Args::kArguments>
napi_value Sync(napi_env env, napi_callback_info info) {
  using Channel = typename call::Channel<Call>::Type;
  Args args(env, info, Call::kName, source);
  Addon& addon = args.addon();
  bool restart = false;
  if (signals::Pending(addon) && !signals::Deliver(env, &restart)) return nullptr;
  while (true) {
    Call call(args);
    if (!args.Complete()) return nullptr;  // an exception is pending
    Channel::Set(Channel::Stored(addon));
    if constexpr (std::is_void<decltype(call.Run())>::value) {
      call.Run();
      return nullptr;
    } else {
      const auto result = call.Run();
      const int error = Channel::Get();  // first, before Node-API can disturb it
      const bool failed = call::Failure<Call, decltype(call.Run())>::Of(result);
      if (signals::Pending(addon)) {
        if (!signals::Deliver(env, &restart)) return nullptr;
        if (failed && error == EINTR && restart && Restart<Call>::Of(call)) {
          args.Rewind();  // the handlers may have detached a buffer: everything is read and checked again
          continue;
        }
      }
      if (failed) Channel::Stored(addon) = error;
      if constexpr (source == Args::kCells) {
        addon.cells[0] = static_cast<int32_t>(result);  // it fits: the count was an int32
        return nullptr;
      } else {
        return call::Value<Call, decltype(call.Run())>::Of(call, args, result);
      }
    }
  }
}

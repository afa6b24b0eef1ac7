// A call is a struct: its members are the C parameters (common/parameters.h), Run() is the C call with no Node-API in
// it. Generated from the rows of native/tables, and by hand only what a row cannot say. Execute is the only reader of
// the OS error; Sync runs a call on the calling thread.
#pragma once

#include <type_traits>
#include <utility>

#include "common/args.h"
#include "common/cells.h"
#include "common/channel.h"
#include "common/hooks.h"
#include "common/parameters.h"
#include "common/signals.h"

namespace call {

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
inline napi_value ToJs(napi_env env, unsigned char result) { return ToJs(env, static_cast<unsigned>(result)); }
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

// For a C function that returns one of its pointers: the argument itself, or null.
inline napi_value Argument(const Args& args, size_t index, const void* result) {
  return result == nullptr ? ToJs(args.env(), static_cast<const char*>(nullptr)) : args.at(index);
}

// What most calls have in common; one that differs has a member of the same name.
template <typename Error>
struct Defaults {
  using Channel = Error;

  // Whether its integers cross in Addon::cells (native/common/cells.h).
  static constexpr bool kHot = false;
  // Checks that concern several parameters, before the call.
  void Check(Args&) {}
  // Whether signal(7) restarts the call after an interruption.
  bool Restarts() const { return false; }
  // Which results mean failure: -1 or NULL.
  template <typename T>
  static bool Failed(T result) {
    if constexpr (std::is_pointer<T>::value) {
      return result == nullptr;
    } else {
      return result == static_cast<T>(-1);
    }
  }
  // The result of a call that fails with this code.
  template <typename T>
  static T Failure(int /*error*/) {
    if constexpr (std::is_pointer<T>::value) {
      return nullptr;
    } else {
      return static_cast<T>(-1);
    }
  }
  // What JavaScript gets.
  template <typename T>
  napi_value Value(const Args& args, T result) const {
    return ToJs(args.env(), result);
  }
};

// A result as a number, for whoever shows it.
template <typename T>
int64_t Number(T result) {
  if constexpr (std::is_pointer<T>::value) {
    return static_cast<int64_t>(reinterpret_cast<intptr_t>(result));
  } else {
    return static_cast<int64_t>(result);
  }
}

// The parameters of a call, in their order.
struct Parameters {
  parameter::Parameter* list[Args::kCapacity];
  size_t count = 0;
};
template <typename Call>
Parameters ParametersOf(Call& call) {
  Parameters parameters;
  call.Each([&parameters](auto& parameter) { parameters.list[parameters.count++] = &parameter; });
  return parameters;
}

// What is returned, for whoever shows it.
template <typename Call, typename T>
constexpr show::Result ResultOf() {
  if (std::is_void<decltype(std::declval<Call&>().Run())>::value) return show::Result::kNothing;
  return std::is_pointer<T>::value ? show::Result::kAddress : show::Result::kNumber;
}

// How a call ended, for whoever watches.
struct Ended {
  const char* call;
  show::Result kind;
  bool failed;
  int64_t result;
  int error;
  const show::Contract& contract;
};

// call.cc: what does not depend on the call.
void Read(Args& args, const Parameters& parameters);
void Report(Hooks& hooks, const Ended& ended, const Parameters& parameters);

// Run(), with a result for the calls that have none.
template <typename Call>
auto Result(Call& call) {
  if constexpr (std::is_void<decltype(call.Run())>::value) {
    call.Run();
    return 0;
  } else {
    return call.Run();
  }
}

// Makes the call, reads its error, and stores back what it wrote; *error is meaningful when it failed.
template <typename Call>
auto Make(Addon& addon, Call& call, int* error) {
  Call::Channel::Set(Call::Channel::Stored(addon));
  const auto result = Result(call);
  *error = Call::Channel::Get();  // first, before anything can disturb it
  call.Each([](auto& parameter) {
    using Kind = std::decay_t<decltype(parameter)>;
    parameter.Kind::Store();  // not a virtual call: most kinds store nothing
  });
  return result;
}

// The same for whoever watches.
template <typename Call>
auto Execute(Addon& addon, Call& call, int* error) {
  using T = decltype(Result(call));
  const bool fails = addon.hooks != nullptr && addon.hooks->Inject(Call::kName, error);
  T result{};
  if (fails) {
    result = Call::template Failure<T>(*error);
  } else {
    result = Make(addon, call, error);
  }
  if (addon.hooks == nullptr) return result;
  Report(*addon.hooks,
         {Call::kName, ResultOf<Call, T>(), Call::Failed(result), Number(result), *error, Call::Channel::Contract()},
         ParametersOf(call));
  return result;
}

// Runs the JavaScript handlers of signals that wait; false where one threw. *restart: whether each had SA_RESTART.
bool Deliver(Args& args, bool* restart);

template <typename Call, typename T>
napi_value Return(Args& args, const Call& call, T result) {
  if constexpr (std::is_void<decltype(std::declval<Call&>().Run())>::value) {
    return nullptr;
  } else {
    return call.Value(args, result);
  }
}

}  // namespace call

template <typename Call>
napi_value Sync(napi_env env, napi_callback_info info) {
  Args args(env, info, Call::kName);
  Addon& addon = args.addon();
  bool restart = true;
  if (!call::Deliver(args, &restart)) return nullptr;
  while (true) {
    Call call;
    call::Read(args, call::ParametersOf(call));
    if (args.ok()) call.Check(args);
    if (!args.Complete()) return nullptr;  // an exception is pending
    int error = 0;
    const auto result = call::Execute(addon, call, &error);
    restart = false;
    if (!call::Deliver(args, &restart)) return nullptr;
    if (Call::Failed(result)) {
      if (error == EINTR && restart && call.Restarts()) {
        args.Rewind();  // the handlers may have detached a buffer: everything is read and checked again
        continue;
      }
      Call::Channel::Stored(addon) = error;
    }
    return call::Return(args, call, result);
  }
}

// A hot call. What is not plain is the ordinary call's: arguments that Cells refuses, signals that wait, a restart, and
// whoever watches; its wrapper makes that call when it gets `true`. The result goes to the first cell.
template <typename Call>
napi_value Hot(napi_env env, napi_callback_info info) {
  size_t count = Cells::kPointers;
  napi_value values[Cells::kPointers];
  void* data = nullptr;
  napi_get_cb_info(env, info, &count, values, nullptr, &data);
  Addon& addon = *static_cast<Addon*>(data);
  Cells cells(env, values, addon.cells);
  if (signals::Pending(addon) || addon.hooks != nullptr) return cells.Refusal();
  Call call;
  call.Each([&cells](auto& parameter) { parameter.Read(cells); });
  if (!cells.ok()) return cells.Refusal();
  int error = 0;
  const auto result = call::Make(addon, call, &error);
  if (signals::Pending(addon)) {
    bool restart = false;
    if (!signals::Deliver(env, &restart)) return nullptr;
    if (Call::Failed(result) && error == EINTR && restart && call.Restarts()) return cells.Refusal();
  }
  if (Call::Failed(result)) Call::Channel::Stored(addon) = error;
  addon.cells[0] = static_cast<int32_t>(result);  // it fits: a count or a descriptor
  return nullptr;
}

namespace call {

// What one function of a header is: a row of the table that the header exports.
struct Row {
  const char* name;
  napi_callback ordinary;
  napi_callback hot;  // nullptr where its integers cross one by one
};

template <typename Call>
constexpr Row RowOf() {
  if constexpr (Call::kHot) {
    return {Call::kName, Sync<Call>, Hot<Call>};
  } else {
    return {Call::kName, Sync<Call>, nullptr};
  }
}

}  // namespace call

// A call of the POSIX headers and of C's own: it sets errno.
struct PosixCall : call::Defaults<channel::Errno> {};
// A call of the Winsock headers: its failures are WSAGetLastError's.
struct WinsockCall : call::Defaults<channel::LastError> {};

// <signal.h>: what lib/signal.ts, which keeps the JavaScript functions, asks of the process.
#pragma once

#include "common/header.h"
#include "generated/signal_calls.h"
#include "platform/handlers.h"

namespace signal_h {

class Disposition : public parameter::Int<int> {
 public:
  using Int::Int;
  void Show(show::Line& line) const override {
    static constexpr const char* kNames[] = {"SIG_DFL", "SIG_IGN", "handler"};
    line.Write("%s", kNames[value_ >= 0 && value_ < 2 ? value_ : 2]);
  }
};

// The half of sigaction(2) that C does.
struct SetAction : PosixCall {
  static constexpr const char* kName = "sigaction";
  parameter::Name<parameter::Int<int>> signum{"signum", show::Names{signal_table::kConstants, "SIG"}};
  Disposition disposition{"disposition"};
  parameter::Flags<parameter::Int<int>> flags{"flags", show::Names{signal_table::kConstants, "SA_"}};
  parameter::Struct<const sigset_t, false> mask{"mask"};
  template <typename Visit>
  void Each(Visit&& visit) {
    visit(signum), visit(disposition), visit(flags), visit(mask);
  }
  int Run() {
    return signals::SetAction(signum, static_cast<signals::Disposition>(int{disposition}), flags,
                              *static_cast<const sigset_t*>(mask));
  }
};

// install(dispatch): this environment's function that runs the handlers.
inline napi_value Install(napi_env env, napi_callback_info info) {
  size_t count = 1;
  napi_value dispatch = nullptr;
  napi_get_cb_info(env, info, &count, &dispatch, nullptr, nullptr);
  if (!signals::Install(env, dispatch)) {
    Napi::Error::New(env, "signal: the event loop cannot be told about signals").ThrowAsJavaScriptException();
  }
  return nullptr;
}

inline void More(Header& header) {
  const auto handler = [&header](void (*value)(int)) {
    return Napi::Number::New(header.env(), static_cast<double>(reinterpret_cast<intptr_t>(value)));
  };
  header.Value("SIG_DFL", handler(SIG_DFL));
  header.Value("SIG_IGN", handler(SIG_IGN));
  header.Value("SIG_ERR", handler(SIG_ERR));
#ifdef SIGRTMIN
  header.Value("SIGRTMIN", Napi::Number::New(header.env(), SIGRTMIN));
  header.Value("SIGRTMAX", Napi::Number::New(header.env(), SIGRTMAX));
#endif
  header.Function("install", Install);
  header.Function("setAction", Sync<SetAction>);
}

}  // namespace signal_h

// <signal.h>
#include "generated/signal.h"

#include <cstring>

#include "common/headers.h"
#include "platform/handlers.h"
#include "platform/posix.h"

namespace {

// sigset_t *, or NULL where the call allows it; worked on as an aligned copy.
class SignalSet {
 public:
  SignalSet(Args& a, const char* name, bool null_allowed) : bytes_(null_allowed ? a.OutOrNull(name) : a.Out(name)) {
    a.RequireRoom(bytes_, name, sizeof set_);
    if (a.ok() && bytes_.data != nullptr) std::memcpy(&set_, bytes_.data, sizeof set_);
  }
  sigset_t* get() { return bytes_.data == nullptr ? nullptr : &set_; }
  void Store() const {
    if (bytes_.data != nullptr) std::memcpy(bytes_.data, &set_, sizeof set_);
  }

 private:
  Bytes bytes_;
  sigset_t set_{};
};

struct Sigemptyset {  // sigemptyset(3)
  static constexpr const char* kName = "sigemptyset";
  SignalSet set;
  explicit Sigemptyset(Args& a) : set(a, "set", false) {}
  int Run() {
    const int result = posix::sigemptyset(set.get());
    set.Store();
    return result;
  }
};

struct Sigfillset {  // sigfillset(3)
  static constexpr const char* kName = "sigfillset";
  SignalSet set;
  explicit Sigfillset(Args& a) : set(a, "set", false) {}
  int Run() {
    const int result = posix::sigfillset(set.get());
    set.Store();
    return result;
  }
};

// sigaddset(3), sigdelset(3) and sigismember(3)
struct Member {
  SignalSet set;
  int signum;
  explicit Member(Args& a) : set(a, "set", false), signum(a.Int<int>("signum")) {}
};

struct Sigaddset : Member {
  static constexpr const char* kName = "sigaddset";
  using Member::Member;
  int Run() {
    const int result = posix::sigaddset(set.get(), signum);
    set.Store();
    return result;
  }
};

struct Sigdelset : Member {
  static constexpr const char* kName = "sigdelset";
  using Member::Member;
  int Run() {
    const int result = posix::sigdelset(set.get(), signum);
    set.Store();
    return result;
  }
};

struct Sigismember : Member {
  static constexpr const char* kName = "sigismember";
  using Member::Member;
  int Run() { return posix::sigismember(set.get(), signum); }
};

struct Sigprocmask {  // sigprocmask(2)
  static constexpr const char* kName = "sigprocmask";
  int how;
  SignalSet set, oldset;
  explicit Sigprocmask(Args& a) : how(a.Int<int>("how")), set(a, "set", true), oldset(a, "oldset", true) {}
  int Run() {
    const int result = signals::SetMask(how, set.get(), oldset.get());
    oldset.Store();
    return result;
  }
};

struct Sigpending {  // sigpending(2)
  static constexpr const char* kName = "sigpending";
  SignalSet set;
  explicit Sigpending(Args& a) : set(a, "set", false) {}
  int Run() {
    const int result = posix::sigpending(set.get());
    set.Store();
    return result;
  }
};

struct Sigsuspend {  // sigsuspend(2)
  static constexpr const char* kName = "sigsuspend";
  SignalSet mask;
  explicit Sigsuspend(Args& a) : mask(a, "mask", false) {}
  int Run() { return posix::sigsuspend(mask.get()); }
};

struct Kill {  // kill(2)
  static constexpr const char* kName = "kill";
  pid_t pid;
  int sig;
  explicit Kill(Args& a) : pid(a.Int<pid_t>("pid")), sig(a.Int<int>("sig")) {}
  int Run() const { return signals::Kill(pid, sig); }
};

struct Raise {  // raise(3)
  static constexpr const char* kName = "raise";
  int sig;
  explicit Raise(Args& a) : sig(a.Int<int>("sig")) {}
  int Run() const { return posix::raise(sig); }
};

// The half of sigaction(2) that C does; lib/signal.ts keeps the JavaScript functions.
struct SetAction {
  static constexpr const char* kName = "sigaction";
  int signum, disposition, flags;
  SignalSet mask;
  explicit SetAction(Args& a)
      : signum(a.Int<int>("signum")),
        disposition(a.Int<int>("disposition")),
        flags(a.Int<int>("flags")),
        mask(a, "mask", false) {}
  int Run() { return signals::SetAction(signum, static_cast<signals::Disposition>(disposition), flags, *mask.get()); }
};

// install(dispatch): this environment's function that runs the handlers.
napi_value Install(napi_env env, napi_callback_info info) {
  size_t count = 1;
  napi_value dispatch = nullptr;
  napi_get_cb_info(env, info, &count, &dispatch, nullptr, nullptr);
  if (!signals::Install(env, dispatch)) {
    Napi::Error::New(env, "signal: the event loop cannot be told about signals").ThrowAsJavaScriptException();
  }
  return nullptr;
}

napi_value Handler(Header& header, void (*handler)(int)) {
  return Napi::Number::New(header.env(), static_cast<double>(reinterpret_cast<intptr_t>(handler)));
}

}  // namespace

void ExportSignal(Header& header) {
  header.Export(signal_table::kTable);
  header.Value("SIG_DFL", Handler(header, SIG_DFL));
  header.Value("SIG_IGN", Handler(header, SIG_IGN));
  header.Value("SIG_ERR", Handler(header, SIG_ERR));
#ifdef SIGRTMIN
  header.Value("SIGRTMIN", Napi::Number::New(header.env(), SIGRTMIN));
  header.Value("SIGRTMAX", Napi::Number::New(header.env(), SIGRTMAX));
#endif
  header.Function("install", Install);
  header.Function("setAction", Sync<SetAction>);
  header.Function<Sigemptyset>();
  header.Function<Sigfillset>();
  header.Function<Sigaddset>();
  header.Function<Sigdelset>();
  header.Function<Sigismember>();
  header.Function<Sigprocmask>();
  header.Function<Sigpending>();
  header.Function<Sigsuspend>();
  header.Function<Kill>();
  header.Function<Raise>();
}

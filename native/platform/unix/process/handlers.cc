#include "platform/handlers.h"

#include <pthread.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "platform/unix/process/uv.h"

namespace signals {

volatile int pending = 0;

namespace {

constexpr int kSignals = 65;  // 1 to SIGRTMAX

struct Entry {
  Disposition disposition = kDefault;
  bool set_by_program = false;
  bool parked = false;  // blocked, and its action is not ours: held for the main thread (see SetMask)
  struct sigaction unparked;
  int flags = 0;
  sigset_t mask;
  volatile int count = 0;
  siginfo_t info;
  siginfo_t sender;  // of a signal that a helper thread handed over
  volatile bool handed_over = false;
};

// Dispositions belong to the process, so this is process-wide like them; only the main thread's environment changes it.
struct State {
  Entry entries[kSignals];
  napi_env env = nullptr;
  napi_ref dispatch = nullptr;
  uv_async_s* async = nullptr;
  timer_t timer;
  bool has_timer = false;
  pid_t main_thread = 0;
  bool on_loop = false;  // handlers run from the event loop, not inside a call
  volatile bool kernel_restarts = false;
  struct sigaction libuv_child {};  // libuv's handler of SIGCHLD, without which child_process would learn of no end
  bool has_libuv_child = false;
};
State state;

pid_t ThreadId() { return static_cast<pid_t>(::syscall(SYS_gettid)); }

// The number of the signal that repeats an interruption: the last real-time one, which programs leave alone.
int KickSignal() { return SIGRTMAX; }

void Kick(int) {}

// A signal that comes after the last check and before the kernel blocks in the call would not interrupt it. So the call
// is interrupted again, every few milliseconds, until the handler has run.
void SetKick(bool on) {
  if (!state.has_timer) return;
  const long first = on ? 1000000 : 0, next = on ? 5000000 : 0;
  const itimerspec when = {{0, next}, {0, first}};
  ::timer_settime(state.timer, 0, &when, nullptr);
}

void CreateTimer() {
  struct sigaction action {};
  action.sa_handler = Kick;
  sigfillset(&action.sa_mask);
  ::sigaction(KickSignal(), &action, nullptr);
  sigevent event{};
  event.sigev_notify = SIGEV_THREAD_ID;
  event.sigev_signo = KickSignal();
#ifdef sigev_notify_thread_id
  event.sigev_notify_thread_id = ThreadId();
#else
  event._sigev_un._tid = ThreadId();
#endif
  state.has_timer = ::timer_create(CLOCK_MONOTONIC, &event, &state.timer) == 0;
}

// Node's helper threads block nothing, so a signal that the program blocked could be taken by one of them. It is handed
// to the main thread, the only one that a C program would have, and this thread takes it no more.
bool HandOver(int signo, siginfo_t* info, void* context) {
  if (ThreadId() == state.main_thread) return false;
  sigaddset(&static_cast<ucontext_t*>(context)->uc_sigmask, signo);
  Entry& entry = state.entries[signo];
  entry.sender = *info;  // tgkill cannot carry it
  entry.handed_over = true;
  ::syscall(SYS_tgkill, ::getpid(), state.main_thread, signo);
  return true;
}

// The C handler: async-signal-safe, records and wakes.
void Record(int signo, siginfo_t* info, void* context) {
  const int error = errno;
  if (!HandOver(signo, info, context)) {
    Entry& entry = state.entries[signo];
    entry.info = entry.handed_over && info->si_code == SI_TKILL ? entry.sender : *info;
    entry.handed_over = false;
    entry.count = entry.count + 1;
    pending = 1;
    if (!state.kernel_restarts) SetKick(true);
    if (state.async != nullptr) uv_async_send(state.async);
    if (signo == SIGCHLD && state.has_libuv_child) state.libuv_child.sa_handler(signo);
  }
  errno = error;
}

// SA_RESTART in the kernel only inside KernelRestarts: a call has to come back for the JavaScript handler to run, and
// Sync restarts it.
int SetCHandler(int signo, void (*handler)(int, siginfo_t*, void*), int flags) {
  struct sigaction action {};
  action.sa_sigaction = handler;
  action.sa_flags = SA_SIGINFO | (flags & (SA_NOCLDSTOP | SA_NOCLDWAIT | SA_NODEFER));
  if (state.kernel_restarts) action.sa_flags |= flags & SA_RESTART;
  return ::sigaction(signo, &action, nullptr);
}

int SetSimple(int signo, void (*handler)(int), int flags) {
  struct sigaction action {};
  action.sa_handler = handler;
  action.sa_flags = flags & (SA_NOCLDSTOP | SA_NOCLDWAIT);
  return ::sigaction(signo, &action, nullptr);
}

// The handler of a parked signal. On the main thread it runs only inside sigsuspend: there the real action is due.
void Park(int signo, siginfo_t* info, void* context) {
  const int error = errno;
  if (!HandOver(signo, info, context)) {
    ::sigaction(signo, &state.entries[signo].unparked, nullptr);
    state.entries[signo].parked = false;
    sigdelset(&static_cast<ucontext_t*>(context)->uc_sigmask, signo);
    ::syscall(SYS_tgkill, ::getpid(), state.main_thread, signo);
  }
  errno = error;
}

// A signal that the main thread blocks and that has a default action or a handler of Node's: a helper thread could take
// it.
void ParkSignal(int signo) {
  Entry& entry = state.entries[signo];
  if (entry.parked || entry.disposition == kJavaScript || ::sigaction(signo, nullptr, &entry.unparked) != 0) return;
  if (entry.unparked.sa_handler == SIG_IGN) return;
  entry.parked = SetCHandler(signo, Park, 0) == 0;
}

void UnparkSignal(int signo) {
  Entry& entry = state.entries[signo];
  if (!entry.parked) return;
  entry.parked = false;
  ::sigaction(signo, &entry.unparked, nullptr);
}

bool IsBlocked(int signo) {
  sigset_t blocked;
  return ::pthread_sigmask(SIG_BLOCK, nullptr, &blocked) == 0 && sigismember(&blocked, signo) == 1;
}

bool RunHandler(napi_env env, int signo, const siginfo_t& info) {
  napi_value dispatch = nullptr, global = nullptr, bytes = nullptr, arguments[2];
  void* copy = nullptr;
  napi_get_reference_value(env, state.dispatch, &dispatch);
  napi_get_global(env, &global);
  napi_create_int32(env, signo, &arguments[0]);
  if (napi_create_buffer_copy(env, sizeof info, &info, &copy, &bytes) != napi_ok) return false;
  arguments[1] = bytes;
  // On the event loop promises have to be looked after; inside a call its JavaScript caller does that.
  return (state.on_loop ? napi_make_callback(env, nullptr, global, dispatch, 2, arguments, nullptr)
                        : napi_call_function(env, global, dispatch, 2, arguments, nullptr)) == napi_ok;
}

// On the event loop, where nobody waits for an exception: it becomes an uncaught one.
void OnAsync(uv_async_s*) {
  if (!pending || state.env == nullptr) return;
  bool restart = false;
  napi_handle_scope scope = nullptr;
  napi_open_handle_scope(state.env, &scope);
  state.on_loop = true;
  const bool ran = Deliver(state.env, &restart);
  state.on_loop = false;
  if (!ran) {
    napi_value error = nullptr;
    napi_get_and_clear_last_exception(state.env, &error);
    napi_fatal_exception(state.env, error);
  }
  napi_close_handle_scope(state.env, scope);
}

}  // namespace

bool Install(napi_env env, napi_value dispatch) {
  if (state.env != nullptr) return state.env == env;
  uv_loop_s* loop = nullptr;
  if (napi_get_uv_event_loop(env, &loop) != napi_ok) return false;
  auto* async = NewUvHandle<uv_async_s>(kUvAsync);
  if (async == nullptr || uv_async_init(loop, async, OnAsync) != 0) return false;
  uv_unref(reinterpret_cast<uv_handle_s*>(async));
  napi_create_reference(env, dispatch, 1, &state.dispatch);
  state.main_thread = ThreadId();
  state.env = env;
  state.async = async;
  CreateTimer();
  Addon::Of(env).handles_signals = true;
  return true;
}

bool Deliver(napi_env env, bool* restart) {
  *restart = true;
  while (pending) {
    pending = 0;
    SetKick(false);
    for (int signo = 1; signo < kSignals; signo++) {
      Entry& entry = state.entries[signo];
      sigset_t blocked = entry.mask, old;
      if (!(entry.flags & SA_NODEFER)) sigaddset(&blocked, signo);
      while (entry.count > 0) {
        const siginfo_t info = entry.info;
        entry.count = entry.count - 1;
        if (!(entry.flags & SA_RESTART)) *restart = false;
        if (entry.disposition != kJavaScript) continue;  // set to SIG_DFL or SIG_IGN since
        if (entry.flags & static_cast<int>(SA_RESETHAND)) SetAction(signo, kDefault, 0, blocked);
        posix::sigprocmask(SIG_BLOCK, &blocked, &old);
        const bool ran = RunHandler(env, signo, info);
        posix::sigprocmask(SIG_SETMASK, &old, nullptr);
        if (!ran) {
          pending = 1;  // what else was recorded waits for the next call
          return false;
        }
      }
    }
  }
  return true;
}

// libuv's handler of SIGCHLD stays in use behind the program's, and is what SIG_DFL means for it: C's default is to
// ignore it.
static void KeepLibuvChild() {
  struct sigaction old {};
  if (state.has_libuv_child || ::sigaction(SIGCHLD, nullptr, &old) != 0 || (old.sa_flags & SA_SIGINFO)) return;
  state.has_libuv_child = old.sa_handler != SIG_DFL && old.sa_handler != SIG_IGN;
  state.libuv_child = old;
}

int SetAction(int signo, Disposition disposition, int flags, const sigset_t& mask) {
  if (signo < 1 || signo >= kSignals || signo == KickSignal()) {
    errno = EINVAL;
    return -1;
  }
  Entry& entry = state.entries[signo];
  if (signo == SIGCHLD) KeepLibuvChild();
  const bool libuv = signo == SIGCHLD && disposition == kDefault && state.has_libuv_child;
  const int result = libuv                        ? ::sigaction(SIGCHLD, &state.libuv_child, nullptr)
                     : disposition == kJavaScript ? SetCHandler(signo, Record, flags)
                                                  : SetSimple(signo, disposition == kIgnore ? SIG_IGN : SIG_DFL, flags);
  if (result == -1) return -1;
  entry.disposition = disposition;
  entry.set_by_program = true;
  entry.parked = false;
  entry.flags = flags;
  entry.mask = mask;
  if (disposition == kDefault && IsBlocked(signo)) ParkSignal(signo);
  return 0;
}

bool SetByProgram(int signo) { return state.entries[signo].set_by_program; }

bool IgnoredByProgram(int signo) { return SetByProgram(signo) && state.entries[signo].disposition == kIgnore; }

namespace {

// A blocked standard signal is pending once, however often it was sent. Here one may come from the process's queue and
// another from HandOver, so that only one of what the unblocking delivered counts.
class Counts {
 public:
  Counts() {
    for (int signo = 1; signo < kSignals; signo++) counts_[signo] = state.entries[signo].count;
  }
  void Merge(const sigset_t& was_blocked) const {
    for (int signo = 1; signo < SIGRTMIN; signo++) {
      Entry& entry = state.entries[signo];
      if (sigismember(&was_blocked, signo) == 1 && entry.count > counts_[signo] + 1) entry.count = counts_[signo] + 1;
    }
  }

 private:
  int counts_[kSignals];
};

}  // namespace

void AfterForkInChild() {
  if (state.main_thread != 0) state.main_thread = ThreadId();
  if (state.env == nullptr) return;
  for (Entry& entry : state.entries) entry.count = 0;
  pending = 0;
  CreateTimer();
}

// Sets the C handlers of the signals with SA_RESTART anew, with the flag or without.
static void SetKernelRestarts(bool on) {
  if (state.env == nullptr) return;
  state.kernel_restarts = on;
  for (int signo = 1; signo < kSignals; signo++) {
    const Entry& entry = state.entries[signo];
    if (entry.disposition == kJavaScript && (entry.flags & SA_RESTART)) SetCHandler(signo, Record, entry.flags);
  }
  if (!on && pending) SetKick(true);
}

KernelRestarts::KernelRestarts() { SetKernelRestarts(true); }

KernelRestarts::~KernelRestarts() { SetKernelRestarts(false); }

}  // namespace signals

// pthread_sigmask for the main thread that also keeps the other threads from taking a blocked signal.
int posix::sigprocmask(int how, const sigset_t* set, sigset_t* old) {
  using namespace signals;
  sigset_t before;
  if (state.main_thread == 0) state.main_thread = ThreadId();
  int error = ::pthread_sigmask(SIG_BLOCK, nullptr, &before);
  if (set != nullptr && how != SIG_BLOCK && how != SIG_UNBLOCK && how != SIG_SETMASK) error = EINVAL;
  if (error == 0 && set != nullptr) {
    // Parked signals get their action back before they are unblocked, so that a pending one acts then.
    for (int signo = 1; signo < kSignals; signo++) {
      const bool named = sigismember(set, signo) == 1;
      const bool was = sigismember(&before, signo) == 1;
      const bool blocks = how == SIG_SETMASK ? named : how == SIG_BLOCK ? was || named : was && !named;
      if (blocks && !was) ParkSignal(signo);
      if (!blocks) UnparkSignal(signo);
    }
    const Counts counts;
    error = ::pthread_sigmask(how, set, nullptr);
    counts.Merge(before);
  }
  if (error != 0) {
    errno = error;
    return -1;
  }
  if (old != nullptr) *old = before;
  return 0;
}

// A signal that the main thread sends to its own process while it blocks it goes to itself, so that it is pending on
// return and no helper thread has it for a moment.
int posix::kill(pid_t pid, int signo) {
  using namespace signals;
  const pid_t self = ::getpid();
  if (pid != self || signo < 1 || signo >= kSignals || ThreadId() != self || !IsBlocked(signo))
    return ::kill(pid, signo);
  siginfo_t info{};
  info.si_signo = signo;
  info.si_code = SI_USER;
  info.si_pid = self;
  info.si_uid = ::getuid();
  return static_cast<int>(::syscall(SYS_rt_tgsigqueueinfo, self, self, signo, &info));
}

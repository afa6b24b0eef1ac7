// Generated from native/tables/signal.def by scripts/generate.mjs. Do not edit.
#pragma once

#include "platform/posix.h"
#include "bindings/posix/restart.h"
#include "bindings/posix/show.h"
#include "common/call.h"
#include "generated/sys_socket.h"
#include "generated/netinet_in.h"
#include "generated/netinet_tcp.h"
#include "generated/signal.h"

// clang-format off
namespace signal_h {
namespace calls {

struct Sigemptyset : PosixCall {  // int sigemptyset(sigset_t *set)
  static constexpr const char* kName = "sigemptyset";
  parameter::Struct<sigset_t, false> set{"set"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(set); }
  int Run() {
    return posix::sigemptyset(set);
  }
};

struct Sigfillset : PosixCall {  // int sigfillset(sigset_t *set)
  static constexpr const char* kName = "sigfillset";
  parameter::Struct<sigset_t, false> set{"set"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(set); }
  int Run() {
    return posix::sigfillset(set);
  }
};

struct Sigaddset : PosixCall {  // int sigaddset(sigset_t *set, int signum)
  static constexpr const char* kName = "sigaddset";
  parameter::Struct<sigset_t, false> set{"set"};
  parameter::Name<parameter::Int<int>> signum{"signum", show::Names{signal_table::kConstants, "SIG"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(set), visit(signum); }
  int Run() {
    return posix::sigaddset(set, signum);
  }
};

struct Sigdelset : PosixCall {  // int sigdelset(sigset_t *set, int signum)
  static constexpr const char* kName = "sigdelset";
  parameter::Struct<sigset_t, false> set{"set"};
  parameter::Name<parameter::Int<int>> signum{"signum", show::Names{signal_table::kConstants, "SIG"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(set), visit(signum); }
  int Run() {
    return posix::sigdelset(set, signum);
  }
};

struct Sigismember : PosixCall {  // int sigismember(const sigset_t *set, int signum)
  static constexpr const char* kName = "sigismember";
  parameter::Struct<const sigset_t, false> set{"set"};
  parameter::Name<parameter::Int<int>> signum{"signum", show::Names{signal_table::kConstants, "SIG"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(set), visit(signum); }
  int Run() {
    return posix::sigismember(set, signum);
  }
};

struct Sigprocmask : PosixCall {  // int sigprocmask(int how, const sigset_t *set, sigset_t *oldset)
  static constexpr const char* kName = "sigprocmask";
  parameter::Name<parameter::Int<int>> how{"how", show::Names{signal_table::kConstants, "SIG_"}};
  parameter::Struct<const sigset_t, true> set{"set"};
  parameter::Struct<sigset_t, true> oldset{"oldset"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(how), visit(set), visit(oldset); }
  int Run() {
    return posix::sigprocmask(how, set, oldset);
  }
};

struct Sigpending : PosixCall {  // int sigpending(sigset_t *set)
  static constexpr const char* kName = "sigpending";
  parameter::Struct<sigset_t, false> set{"set"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(set); }
  int Run() {
    return posix::sigpending(set);
  }
};

struct Sigsuspend : PosixCall {  // int sigsuspend(const sigset_t *mask)
  static constexpr const char* kName = "sigsuspend";
  parameter::Struct<const sigset_t, false> mask{"mask"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(mask); }
  int Run() {
    return posix::sigsuspend(mask);
  }
};

struct Kill : PosixCall {  // int kill(pid_t pid, int sig)
  static constexpr const char* kName = "kill";
  parameter::Int<pid_t> pid{"pid"};
  parameter::Name<parameter::Int<int>> sig{"sig", show::Names{signal_table::kConstants, "SIG"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(pid), visit(sig); }
  int Run() {
    return posix::kill(pid, sig);
  }
};

struct Raise : PosixCall {  // int raise(int sig)
  static constexpr const char* kName = "raise";
  parameter::Name<parameter::Int<int>> sig{"sig", show::Names{signal_table::kConstants, "SIG"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(sig); }
  int Run() {
    return posix::raise(sig);
  }
};

}  // namespace calls
using namespace calls;
}  // namespace signal_h
// clang-format on

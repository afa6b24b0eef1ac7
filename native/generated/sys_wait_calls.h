// Generated from native/tables/sys_wait.def by scripts/generate.mjs. Do not edit.
#pragma once

#include "platform/posix.h"
#include "bindings/posix/restart.h"
#include "bindings/posix/show.h"
#include "common/call.h"
#include "generated/sys_socket.h"
#include "generated/netinet_in.h"
#include "generated/netinet_tcp.h"
#include "generated/sys_wait.h"

// clang-format off
namespace sys_wait_h {
namespace calls {

struct Wait : PosixCall {  // pid_t wait(int *wstatus)
  static constexpr const char* kName = "wait";
  parameter::Cell<int, true> wstatus{"wstatus"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(wstatus); }
  bool Restarts() const { return true; }
  pid_t Run() {
    return posix::wait(wstatus);
  }
};

struct Waitpid : PosixCall {  // pid_t waitpid(pid_t pid, int *wstatus, int options)
  static constexpr const char* kName = "waitpid";
  parameter::Int<pid_t> pid{"pid"};
  parameter::Cell<int, true> wstatus{"wstatus"};
  parameter::Flags<parameter::Int<int>> options{"options", show::Names{sys_wait_table::kConstants, "W"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(pid), visit(wstatus), visit(options); }
  bool Restarts() const { return true; }
  pid_t Run() {
    return posix::waitpid(pid, wstatus, options);
  }
};

struct Waitid : PosixCall {  // int waitid(idtype_t idtype, id_t id, siginfo_t *infop, int options)
  static constexpr const char* kName = "waitid";
  parameter::Name<parameter::Enum<idtype_t>> idtype{"idtype", show::Names{sys_wait_table::kConstants, "P_"}};
  parameter::Int<id_t> id{"id"};
  parameter::Struct<siginfo_t, true> infop{"infop"};
  parameter::Flags<parameter::Int<int>> options{"options", show::Names{sys_wait_table::kConstants, "W"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(idtype), visit(id), visit(infop), visit(options); }
  bool Restarts() const { return true; }
  int Run() {
    return posix::waitid(idtype, id, infop, options);
  }
};

struct Wifexited : PosixCall {  // int WIFEXITED(int wstatus)
  static constexpr const char* kName = "WIFEXITED";
  parameter::Int<int> wstatus{"wstatus"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(wstatus); }
  template <typename T>
  static bool Failed(T) { return false; }
  int Run() {
    return static_cast<int>(WIFEXITED(static_cast<int>(wstatus)) ? 1 : 0);
  }
};

struct Wexitstatus : PosixCall {  // int WEXITSTATUS(int wstatus)
  static constexpr const char* kName = "WEXITSTATUS";
  parameter::Int<int> wstatus{"wstatus"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(wstatus); }
  int Run() {
    return static_cast<int>(WEXITSTATUS(static_cast<int>(wstatus)));
  }
};

struct Wifsignaled : PosixCall {  // int WIFSIGNALED(int wstatus)
  static constexpr const char* kName = "WIFSIGNALED";
  parameter::Int<int> wstatus{"wstatus"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(wstatus); }
  template <typename T>
  static bool Failed(T) { return false; }
  int Run() {
    return static_cast<int>(WIFSIGNALED(static_cast<int>(wstatus)) ? 1 : 0);
  }
};

struct Wtermsig : PosixCall {  // int WTERMSIG(int wstatus)
  static constexpr const char* kName = "WTERMSIG";
  parameter::Int<int> wstatus{"wstatus"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(wstatus); }
  int Run() {
    return static_cast<int>(WTERMSIG(static_cast<int>(wstatus)));
  }
};

struct Wcoredump : PosixCall {  // int WCOREDUMP(int wstatus)
  static constexpr const char* kName = "WCOREDUMP";
  parameter::Int<int> wstatus{"wstatus"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(wstatus); }
  int Run() {
    return static_cast<int>(WCOREDUMP(static_cast<int>(wstatus)));
  }
};

struct Wifstopped : PosixCall {  // int WIFSTOPPED(int wstatus)
  static constexpr const char* kName = "WIFSTOPPED";
  parameter::Int<int> wstatus{"wstatus"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(wstatus); }
  template <typename T>
  static bool Failed(T) { return false; }
  int Run() {
    return static_cast<int>(WIFSTOPPED(static_cast<int>(wstatus)) ? 1 : 0);
  }
};

struct Wstopsig : PosixCall {  // int WSTOPSIG(int wstatus)
  static constexpr const char* kName = "WSTOPSIG";
  parameter::Int<int> wstatus{"wstatus"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(wstatus); }
  int Run() {
    return static_cast<int>(WSTOPSIG(static_cast<int>(wstatus)));
  }
};

struct Wifcontinued : PosixCall {  // int WIFCONTINUED(int wstatus)
  static constexpr const char* kName = "WIFCONTINUED";
  parameter::Int<int> wstatus{"wstatus"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(wstatus); }
  template <typename T>
  static bool Failed(T) { return false; }
  int Run() {
    return static_cast<int>(WIFCONTINUED(static_cast<int>(wstatus)) ? 1 : 0);
  }
};

}  // namespace calls
using namespace calls;
}  // namespace sys_wait_h
// clang-format on

// Generated from native/tables/sys_select.def by scripts/generate.mjs. Do not edit.
#pragma once

#include "platform/posix.h"
#include "bindings/posix/restart.h"
#include "bindings/posix/show.h"
#include "common/call.h"
#include "generated/sys_socket.h"
#include "generated/netinet_in.h"
#include "generated/netinet_tcp.h"

// clang-format off
namespace sys_select_h {
namespace calls {

struct Select : PosixCall {  // int select(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds, struct timeval *timeout)
  static constexpr const char* kName = "select";
  parameter::Int<int> nfds{"nfds"};
  parameter::Struct<fd_set, true> readfds{"readfds"};
  parameter::Struct<fd_set, true> writefds{"writefds"};
  parameter::Struct<fd_set, true> exceptfds{"exceptfds"};
  parameter::Struct<struct timeval, true> timeout{"timeout"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(nfds), visit(readfds), visit(writefds), visit(exceptfds), visit(timeout); }
  int Run() {
    return posix::select(nfds, readfds, writefds, exceptfds, timeout);
  }
};

struct FdZero : PosixCall {  // void FD_ZERO(fd_set *set)
  static constexpr const char* kName = "FD_ZERO";
  parameter::Struct<fd_set, false> set{"set"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(set); }
  void Run() {
    FD_ZERO(static_cast<fd_set *>(set));
  }
};

struct FdSet : PosixCall {  // void FD_SET(int fd, fd_set *set)
  static constexpr const char* kName = "FD_SET";
  parameter::Int<int> fd{"fd"};
  parameter::Struct<fd_set, false> set{"set"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(fd), visit(set); }
  void Run() {
    FD_SET(static_cast<int>(fd), static_cast<fd_set *>(set));
  }
};

struct FdClr : PosixCall {  // void FD_CLR(int fd, fd_set *set)
  static constexpr const char* kName = "FD_CLR";
  parameter::Int<int> fd{"fd"};
  parameter::Struct<fd_set, false> set{"set"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(fd), visit(set); }
  void Run() {
    FD_CLR(static_cast<int>(fd), static_cast<fd_set *>(set));
  }
};

struct FdIsset : PosixCall {  // int FD_ISSET(int fd, fd_set *set)
  static constexpr const char* kName = "FD_ISSET";
  parameter::Int<int> fd{"fd"};
  parameter::Struct<fd_set, false> set{"set"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(fd), visit(set); }
  template <typename T>
  static bool Failed(T) { return false; }
  int Run() {
    return static_cast<int>(FD_ISSET(static_cast<int>(fd), static_cast<fd_set *>(set)) ? 1 : 0);
  }
};

}  // namespace calls
using namespace calls;
}  // namespace sys_select_h
// clang-format on

// Generated from native/tables/fcntl.def by scripts/generate.mjs. Do not edit.
#pragma once

#include "platform/posix.h"
#include "bindings/posix/restart.h"
#include "bindings/posix/show.h"
#include "common/call.h"
#include "generated/fcntl.h"
#include "generated/sys_socket.h"
#include "generated/netinet_in.h"
#include "generated/netinet_tcp.h"

// clang-format off
namespace fcntl_h {
namespace calls {

struct Fcntl : PosixCall {  // int fcntl(int fd, int cmd, ...)
  static constexpr const char* kName = "fcntl";
  parameter::Descriptor fd{"fd"};
  parameter::Name<parameter::Int<int>> cmd{"cmd", show::Names{fcntl_table::kConstants, "F_"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(fd), visit(cmd); }
};

struct Open : PosixCall {  // int open(const char *pathname, int flags, ...)
  static constexpr const char* kName = "open";
  parameter::Text<false> pathname{"pathname"};
  parameter::Flags<parameter::Int<int>> flags{"flags", show::Names{fcntl_table::kConstants, "O_", O_ACCMODE}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(pathname), visit(flags); }
  bool Restarts() const { return true; }
};

}  // namespace calls
using namespace calls;
}  // namespace fcntl_h
// clang-format on

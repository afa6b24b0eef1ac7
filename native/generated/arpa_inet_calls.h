// Generated from native/tables/arpa_inet.def by scripts/generate.mjs. Do not edit.
#pragma once

#include "platform/posix.h"
#include "bindings/posix/restart.h"
#include "bindings/posix/show.h"
#include "common/call.h"
#include "generated/sys_socket.h"
#include "generated/netinet_in.h"
#include "generated/netinet_tcp.h"

// clang-format off
namespace arpa_inet_h {
namespace calls {

struct InetAddr : PosixCall {  // in_addr_t inet_addr(const char *cp)
  static constexpr const char* kName = "inet_addr";
  parameter::Text<false> cp{"cp"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(cp); }
  template <typename T>
  static bool Failed(T) { return false; }
  in_addr_t Run() {
    return posix::inet_addr(cp);
  }
};

struct InetAton : PosixCall {  // int inet_aton(const char *cp, struct in_addr *inp)
  static constexpr const char* kName = "inet_aton";
  parameter::Text<false> cp{"cp"};
  parameter::Struct<struct in_addr, false> inp{"inp"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(cp), visit(inp); }
  template <typename T>
  static bool Failed(T) { return false; }
  int Run() {
    return posix::inet_aton(cp, inp);
  }
};

struct InetNtoa : PosixCall {  // char *inet_ntoa(struct in_addr in)
  static constexpr const char* kName = "inet_ntoa";
  parameter::StructValue<struct in_addr> in{"in"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(in); }
  char * Run() {
    return posix::inet_ntoa(in);
  }
};

struct InetPton : PosixCall {  // int inet_pton(int af, const char *src, void *dst)
  static constexpr const char* kName = "inet_pton";
  parameter::Name<parameter::Int<int>> af{"af", show::Names{sys_socket_table::kConstants, "AF_"}};
  parameter::Text<false> src{"src"};
  parameter::Out<void, false> dst{"dst"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(af), visit(src), visit(dst); }
  int Run() {
    return posix::inet_pton(af, src, dst);
  }
};

struct InetNtop : PosixCall {  // const char *inet_ntop(int af, const void *src, char *dst, socklen_t size)
  static constexpr const char* kName = "inet_ntop";
  parameter::Name<parameter::Int<int>> af{"af", show::Names{sys_socket_table::kConstants, "AF_"}};
  parameter::Out<const void, false> src{"src"};
  parameter::Out<char, true> dst{"dst"};
  parameter::Length<socklen_t, true> size{"size", dst};
  template <typename Visit>
  void Each(Visit&& visit) { visit(af), visit(src), visit(dst), visit(size); }
  template <typename T>
  napi_value Value(const Args& args, T result) const { return call::Argument(args, 2, result); }
  const char * Run() {
    return posix::inet_ntop(af, src, dst, size);
  }
};

}  // namespace calls
using namespace calls;
}  // namespace arpa_inet_h
// clang-format on

// Generated from native/tables/strings.def by scripts/generate.mjs. Do not edit.
#pragma once

#include "platform/posix.h"
#include "bindings/posix/restart.h"
#include "bindings/posix/show.h"
#include "common/call.h"
#include "generated/sys_socket.h"
#include "generated/netinet_in.h"
#include "generated/netinet_tcp.h"

// clang-format off
namespace strings_h {
namespace calls {

struct Bzero : PosixCall {  // void bzero(void *s, size_t n)
  static constexpr const char* kName = "bzero";
  parameter::Out<void, false> s{"s"};
  parameter::Length<size_t, true> n{"n", s};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s), visit(n); }
  void Run() {
    posix::bzero(s, n);
  }
};

struct Bcopy : PosixCall {  // void bcopy(const void *src, void *dest, size_t n)
  static constexpr const char* kName = "bcopy";
  parameter::In<const void, false> src{"src"};
  parameter::Out<void, false> dest{"dest"};
  parameter::Length<size_t, true> n{"n", src, dest};
  template <typename Visit>
  void Each(Visit&& visit) { visit(src), visit(dest), visit(n); }
  void Run() {
    posix::bcopy(src, dest, n);
  }
};

struct Bcmp : PosixCall {  // int bcmp(const void *s1, const void *s2, size_t n)
  static constexpr const char* kName = "bcmp";
  parameter::In<const void, false> s1{"s1"};
  parameter::In<const void, false> s2{"s2"};
  parameter::Length<size_t, true> n{"n", s1, s2};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s1), visit(s2), visit(n); }
  template <typename T>
  static bool Failed(T) { return false; }
  int Run() {
    return posix::bcmp(s1, s2, n);
  }
};

struct Strcasecmp : PosixCall {  // int strcasecmp(const char *s1, const char *s2)
  static constexpr const char* kName = "strcasecmp";
  parameter::Text<false> s1{"s1"};
  parameter::Text<false> s2{"s2"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s1), visit(s2); }
  template <typename T>
  static bool Failed(T) { return false; }
  int Run() {
    return posix::strcasecmp(s1, s2);
  }
};

struct Strncasecmp : PosixCall {  // int strncasecmp(const char *s1, const char *s2, size_t n)
  static constexpr const char* kName = "strncasecmp";
  parameter::In<const char, false> s1{"s1"};
  parameter::In<const char, false> s2{"s2"};
  parameter::Int<size_t> n{"n"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s1), visit(s2), visit(n); }
  template <typename T>
  static bool Failed(T) { return false; }
};

}  // namespace calls
using namespace calls;
}  // namespace strings_h
// clang-format on

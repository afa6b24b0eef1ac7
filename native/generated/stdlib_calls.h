// Generated from native/tables/stdlib.def by scripts/generate.mjs. Do not edit.
#pragma once

#include "platform/posix.h"
#include "bindings/posix/restart.h"
#include "bindings/posix/show.h"
#include "common/call.h"

// clang-format off
namespace stdlib_h {
namespace calls {

struct Exit : PosixCall {  // void exit(int status)
  static constexpr const char* kName = "exit";
  parameter::Int<int> status{"status"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(status); }
};

struct Abort : PosixCall {  // void abort(void)
  static constexpr const char* kName = "abort";
  template <typename Visit>
  void Each(Visit&& visit) { (void)visit; }
  void Run() {
    posix::abort();
  }
};

struct Atoi : PosixCall {  // int atoi(const char *nptr)
  static constexpr const char* kName = "atoi";
  parameter::Text<false> nptr{"nptr"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(nptr); }
  template <typename T>
  static bool Failed(T) { return false; }
  int Run() {
    return posix::atoi(nptr);
  }
};

struct Atol : PosixCall {  // long atol(const char *nptr)
  static constexpr const char* kName = "atol";
  parameter::Text<false> nptr{"nptr"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(nptr); }
  template <typename T>
  static bool Failed(T) { return false; }
  long Run() {
    return posix::atol(nptr);
  }
};

struct Getenv : PosixCall {  // char *getenv(const char *name)
  static constexpr const char* kName = "getenv";
  parameter::Text<false> name{"name"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(name); }
};

}  // namespace calls
using namespace calls;
}  // namespace stdlib_h
// clang-format on

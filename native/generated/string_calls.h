// Generated from native/tables/string.def by scripts/generate.mjs. Do not edit.
#pragma once

#include "platform/posix.h"
#include "bindings/posix/restart.h"
#include "bindings/posix/show.h"
#include "common/call.h"

// clang-format off
namespace string_h {
namespace calls {

struct Memset : PosixCall {  // void *memset(void *s, int c, size_t n)
  static constexpr const char* kName = "memset";
  parameter::Out<void, false> s{"s"};
  parameter::Character<int> c{"c"};
  parameter::Length<size_t, true> n{"n", s};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s), visit(c), visit(n); }
  template <typename T>
  napi_value Value(const Args& args, T result) const { return call::Argument(args, 0, result); }
  void * Run() {
    return posix::memset(s, c, n);
  }
};

struct Memcpy : PosixCall {  // void *memcpy(void *dest, const void *src, size_t n)
  static constexpr const char* kName = "memcpy";
  parameter::Out<void, false> dest{"dest"};
  parameter::In<const void, false> src{"src"};
  parameter::Length<size_t, true> n{"n", dest, src};
  template <typename Visit>
  void Each(Visit&& visit) { visit(dest), visit(src), visit(n); }
  template <typename T>
  napi_value Value(const Args& args, T result) const { return call::Argument(args, 0, result); }
  void * Run() {
    return posix::memcpy(dest, src, n);
  }
};

struct Memmove : PosixCall {  // void *memmove(void *dest, const void *src, size_t n)
  static constexpr const char* kName = "memmove";
  parameter::Out<void, false> dest{"dest"};
  parameter::In<const void, false> src{"src"};
  parameter::Length<size_t, true> n{"n", dest, src};
  template <typename Visit>
  void Each(Visit&& visit) { visit(dest), visit(src), visit(n); }
  template <typename T>
  napi_value Value(const Args& args, T result) const { return call::Argument(args, 0, result); }
  void * Run() {
    return posix::memmove(dest, src, n);
  }
};

struct Memcmp : PosixCall {  // int memcmp(const void *s1, const void *s2, size_t n)
  static constexpr const char* kName = "memcmp";
  parameter::In<const void, false> s1{"s1"};
  parameter::In<const void, false> s2{"s2"};
  parameter::Length<size_t, true> n{"n", s1, s2};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s1), visit(s2), visit(n); }
  template <typename T>
  static bool Failed(T) { return false; }
  int Run() {
    return posix::memcmp(s1, s2, n);
  }
};

struct Strlen : PosixCall {  // size_t strlen(const char *s)
  static constexpr const char* kName = "strlen";
  parameter::In<const char, false> s{"s"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s); }
};

struct Strcpy : PosixCall {  // char *strcpy(char *dest, const char *src)
  static constexpr const char* kName = "strcpy";
  parameter::Out<char, false> dest{"dest"};
  parameter::In<const char, false> src{"src"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(dest), visit(src); }
  template <typename T>
  napi_value Value(const Args& args, T result) const { return call::Argument(args, 0, result); }
};

struct Strncpy : PosixCall {  // char *strncpy(char *dest, const char *src, size_t n)
  static constexpr const char* kName = "strncpy";
  parameter::Out<char, false> dest{"dest"};
  parameter::In<const char, false> src{"src"};
  parameter::Length<size_t, true> n{"n", dest};
  template <typename Visit>
  void Each(Visit&& visit) { visit(dest), visit(src), visit(n); }
  template <typename T>
  napi_value Value(const Args& args, T result) const { return call::Argument(args, 0, result); }
};

struct Strcat : PosixCall {  // char *strcat(char *dest, const char *src)
  static constexpr const char* kName = "strcat";
  parameter::Out<char, false> dest{"dest"};
  parameter::Text<false> src{"src"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(dest), visit(src); }
  template <typename T>
  napi_value Value(const Args& args, T result) const { return call::Argument(args, 0, result); }
};

struct Strncat : PosixCall {  // char *strncat(char *dest, const char *src, size_t n)
  static constexpr const char* kName = "strncat";
  parameter::Out<char, false> dest{"dest"};
  parameter::In<const char, false> src{"src"};
  parameter::Int<size_t> n{"n"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(dest), visit(src), visit(n); }
  template <typename T>
  napi_value Value(const Args& args, T result) const { return call::Argument(args, 0, result); }
};

struct Strcmp : PosixCall {  // int strcmp(const char *s1, const char *s2)
  static constexpr const char* kName = "strcmp";
  parameter::Text<false> s1{"s1"};
  parameter::Text<false> s2{"s2"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s1), visit(s2); }
  template <typename T>
  static bool Failed(T) { return false; }
  int Run() {
    return posix::strcmp(s1, s2);
  }
};

struct Strncmp : PosixCall {  // int strncmp(const char *s1, const char *s2, size_t n)
  static constexpr const char* kName = "strncmp";
  parameter::In<const char, false> s1{"s1"};
  parameter::In<const char, false> s2{"s2"};
  parameter::Int<size_t> n{"n"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s1), visit(s2), visit(n); }
  template <typename T>
  static bool Failed(T) { return false; }
};

struct Strerror : PosixCall {  // char *strerror(int errnum)
  static constexpr const char* kName = "strerror";
  parameter::Int<int> errnum{"errnum"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(errnum); }
  char * Run() {
    return posix::strerror(errnum);
  }
};

}  // namespace calls
using namespace calls;
}  // namespace string_h
// clang-format on

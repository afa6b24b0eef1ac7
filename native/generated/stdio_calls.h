// Generated from native/tables/stdio.def by scripts/generate.mjs. Do not edit.
#pragma once

#include "platform/posix.h"
#include "bindings/posix/restart.h"
#include "bindings/posix/show.h"
#include "common/call.h"
#include "generated/stdio.h"
#include "common/stream.h"
#include "common/signals.h"

// clang-format off
namespace stdio_h {
namespace calls {

struct Printf : PosixCall {  // int printf(const char *format, ...)
  static constexpr const char* kName = "printf";
  parameter::Formatted format{"format"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(format); }
};

struct Fprintf : PosixCall {  // int fprintf(FILE *stream, const char *format, ...)
  static constexpr const char* kName = "fprintf";
  parameter::Stream<false> stream{"stream"};
  parameter::Formatted format{"format"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(stream), visit(format); }
};

struct Sprintf : PosixCall {  // int sprintf(char *str, const char *format, ...)
  static constexpr const char* kName = "sprintf";
  parameter::Out<char, false> str{"str"};
  parameter::Formatted format{"format"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(str), visit(format); }
};

struct Snprintf : PosixCall {  // int snprintf(char *str, size_t size, const char *format, ...)
  static constexpr const char* kName = "snprintf";
  parameter::Out<char, true> str{"str"};
  parameter::Length<size_t, true> size{"size", str};
  parameter::Formatted format{"format"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(str), visit(size), visit(format); }
};

struct Puts : PosixCall {  // int puts(const char *s)
  static constexpr const char* kName = "puts";
  parameter::Text<false> s{"s"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s); }
  int Run() {
    stream::Writing scope;
    return posix::puts(s);
  }
};

struct Fputs : PosixCall {  // int fputs(const char *s, FILE *stream)
  static constexpr const char* kName = "fputs";
  parameter::Text<false> s{"s"};
  parameter::Stream<false> stream{"stream"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s), visit(stream); }
  int Run() {
    signals::KernelRestarts scope;
    return posix::fputs(s, stream);
  }
};

struct Fputc : PosixCall {  // int fputc(int c, FILE *stream)
  static constexpr const char* kName = "fputc";
  parameter::Character<int> c{"c"};
  parameter::Stream<false> stream{"stream"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(c), visit(stream); }
  int Run() {
    signals::KernelRestarts scope;
    return posix::fputc(c, stream);
  }
};

struct Putc : PosixCall {  // int putc(int c, FILE *stream)
  static constexpr const char* kName = "putc";
  parameter::Character<int> c{"c"};
  parameter::Stream<false> stream{"stream"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(c), visit(stream); }
  int Run() {
    signals::KernelRestarts scope;
    return posix::fputc(c, stream);
  }
};

struct Putchar : PosixCall {  // int putchar(int c)
  static constexpr const char* kName = "putchar";
  parameter::Character<int> c{"c"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(c); }
  int Run() {
    stream::Writing scope;
    return posix::putchar(c);
  }
};

struct Fgets : PosixCall {  // char *fgets(char *s, int size, FILE *stream)
  static constexpr const char* kName = "fgets";
  parameter::Out<char, false> s{"s"};
  parameter::IntLength size{"size", s};
  parameter::Stream<false> stream{"stream"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s), visit(size), visit(stream); }
  bool Restarts() const { return stream::RestartReading(stream); }
  template <typename T>
  napi_value Value(const Args& args, T result) const { return call::Argument(args, 0, result); }
};

struct Fgetc : PosixCall {  // int fgetc(FILE *stream)
  static constexpr const char* kName = "fgetc";
  parameter::Stream<false> stream{"stream"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(stream); }
  bool Restarts() const { return stream::RestartReading(stream); }
  int Run() {
    return posix::fgetc(stream);
  }
};

struct Getc : PosixCall {  // int getc(FILE *stream)
  static constexpr const char* kName = "getc";
  parameter::Stream<false> stream{"stream"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(stream); }
  bool Restarts() const { return stream::RestartReading(stream); }
  int Run() {
    return posix::getc(stream);
  }
};

struct Getchar : PosixCall {  // int getchar(void)
  static constexpr const char* kName = "getchar";
  template <typename Visit>
  void Each(Visit&& visit) { (void)visit; }
  bool Restarts() const { return stream::RestartReading(stdin); }
  int Run() {
    return posix::getchar();
  }
};

struct Fflush : PosixCall {  // int fflush(FILE *stream)
  static constexpr const char* kName = "fflush";
  parameter::Stream<true> stream{"stream"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(stream); }
  int Run() {
    signals::KernelRestarts scope;
    return posix::fflush(stream);
  }
};

struct Setvbuf : PosixCall {  // int setvbuf(FILE *stream, char *buf, int mode, size_t size)
  static constexpr const char* kName = "setvbuf";
  parameter::Stream<false> stream{"stream"};
  parameter::Out<char, true> buf{"buf"};
  parameter::Name<parameter::Int<int>> mode{"mode", show::Names{stdio_table::kConstants, "_IO"}};
  parameter::Length<size_t, false> size{"size", buf};
  template <typename Visit>
  void Each(Visit&& visit) { visit(stream), visit(buf), visit(mode), visit(size); }
  template <typename T>
  static bool Failed(T result) { return result != 0; }
};

struct Setbuf : PosixCall {  // void setbuf(FILE *stream, char *buf)
  static constexpr const char* kName = "setbuf";
  parameter::Stream<false> stream{"stream"};
  parameter::Out<char, true> buf{"buf"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(stream), visit(buf); }
};

struct Feof : PosixCall {  // int feof(FILE *stream)
  static constexpr const char* kName = "feof";
  parameter::Stream<false> stream{"stream"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(stream); }
  template <typename T>
  static bool Failed(T) { return false; }
  int Run() {
    return static_cast<int>(feof(static_cast<FILE *>(stream)) ? 1 : 0);
  }
};

struct Ferror : PosixCall {  // int ferror(FILE *stream)
  static constexpr const char* kName = "ferror";
  parameter::Stream<false> stream{"stream"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(stream); }
  template <typename T>
  static bool Failed(T) { return false; }
  int Run() {
    return static_cast<int>(ferror(static_cast<FILE *>(stream)) ? 1 : 0);
  }
};

struct Clearerr : PosixCall {  // void clearerr(FILE *stream)
  static constexpr const char* kName = "clearerr";
  parameter::Stream<false> stream{"stream"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(stream); }
  void Run() {
    posix::clearerr(stream);
  }
};

struct Fileno : PosixCall {  // int fileno(FILE *stream)
  static constexpr const char* kName = "fileno";
  parameter::Stream<false> stream{"stream"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(stream); }
  int Run() {
    return posix::fileno(stream);
  }
};

struct Perror : PosixCall {  // void perror(const char *s)
  static constexpr const char* kName = "perror";
  parameter::Text<true> s{"s"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s); }
  void Run() {
    signals::KernelRestarts scope;
    posix::perror(s);
  }
};

}  // namespace calls
using namespace calls;
}  // namespace stdio_h
// clang-format on

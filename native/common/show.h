// What a call's parameters look like in a trace, in strace's notation. Nothing here knows Node-API, so that a trace can
// be written on any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "common/table.h"

namespace show {

// The constants of one prefix in a header's table (AF_, MSG_). Bits within `mask` are an enumeration inside a set of
// flags (SOCK_STREAM | SOCK_CLOEXEC, O_RDWR | O_CREAT).
struct Names {
  const Constant* constants;
  const char* prefix;
  uint64_t mask = 0;
};

// The tables that name the levels of socket options, and the options of each level.
struct Options {
  const Constant *sockets, *internet, *tcp;
};

// One call, as text: what was passed, and after it returned what it stored.
class Line {
 public:
  // `result` as the call returned it; it says how many bytes of a buffer are filled.
  Line(const char* call, bool failed, int64_t result);

  bool failed() const { return failed_; }
  int64_t result() const { return result_; }
  const std::string& text() const { return text_; }

  // A parameter begins: the comma that parts it from the one before.
  void Next();

  void Null();
  void Number(int64_t value);
  void Unsigned(uint64_t value);
  void Octal(uint64_t value);
  void Address(const void* address);
  // The name, or the number where there is none.
  void Name(const Names& names, int64_t value);
  // Names and the bits that have none: MSG_PEEK|MSG_DONTWAIT|0x8000.
  void Flags(const Names& names, uint64_t value);
  // SOL_SOCKET, SO_REUSEADDR
  void Level(const Options& options, int64_t level);
  void Option(const Options& options, int64_t level, int64_t name);
  // "GET /\r\n"..., at most kShown bytes.
  void Bytes(const void* data, size_t size);
  // A string up to its NUL, or to `size`.
  void Text(const char* text, size_t size = SIZE_MAX);
  // {"argv0", "argument"}
  void Strings(const char* const* strings);
  // {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}
  void Sockaddr(const void* address, size_t length);
  // What a call's pointer parameter refers to: its value in brackets, [16], or before and after, [128 => 16].
  void Cell(int64_t value);
  void Changed(int64_t before, int64_t after);
  void Raw(const std::string& text) { text_ += text; }

  // ") = 5", or ") = -1 EBADF"
  void Result(const Names& codes, int error);

  static constexpr size_t kShown = 32;

 private:
  std::string text_;
  bool first_ = true;
  bool failed_;
  int64_t result_;
};

// The value of a struct of C; other types of structs are shown as their bytes.
template <typename T>
void Value(Line& line, const T& value) {
  line.Bytes(&value, sizeof value);
}

}  // namespace show

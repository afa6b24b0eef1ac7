// What a call's parameters look like in a trace, in strace's notation. Nothing here knows Node-API, so that a trace can
// be written on any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <type_traits>

#include "common/table.h"

struct in_addr;
struct in6_addr;
struct timeval;

namespace show {

// The constants of one prefix in a header's table (AF_, MSG_). Bits within `mask` are an enumeration inside a set of
// flags (SOCK_STREAM | SOCK_CLOEXEC, O_RDWR | O_CREAT).
struct Names {
  const Constant* constants;
  const char* prefix;
  uint64_t mask = 0;
};

// The constant's name; nullptr where there is none.
const char* NameOf(const Names& names, uint64_t value);

// What a contract calls its errors (Winsock's calls share theirs with Win32's) and its address families.
struct Contract {
  Names codes, more_codes, families;
};

// What a call returns.
enum class Result { kNothing, kNumber, kAddress };

// The tables that name the levels of socket options, and the options of each level.
struct Options {
  const Constant *sockets, *internet, *tcp;
};

// One call, as text: what was passed, and after it returned what it stored.
class Line {
 public:
  // `result` as the call returned it; it says how many bytes of a buffer are filled.
  Line(const char* call, const Contract& contract, bool failed, int64_t result);

  bool failed() const { return failed_; }
  int64_t result() const { return result_; }
  const std::string& text() const { return text_; }

  // A parameter begins: a comma parts it from the one before, unless it shows nothing.
  void Next() { parted_ = text_.back() != '('; }

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
  // The value of an option: [1], {l_onoff=1, l_linger=5}, or its bytes.
  void OptionValue(const Options& options, int64_t level, int64_t name, const void* data, size_t size);
  static constexpr size_t kShown = 32, kShownPath = 4096;
  // "GET /\r\n"..., at most `shown` bytes.
  void Bytes(const void* data, size_t size, size_t shown = kShown);
  // A string up to its NUL, or to `size`.
  void Text(const char* text, size_t size = SIZE_MAX);
  // A string that is shown in full: most of them are names of files.
  void Path(const char* text, size_t size = SIZE_MAX);
  // ["argv0", "argument"], at most kShown of them.
  void Strings(const char* const* strings);
  // {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}
  void Sockaddr(const void* address, size_t length);
  // What a call's pointer parameter refers to: its value in brackets, [16], or before and after, [128 => 16].
  void Cell(int64_t value);
  void Changed(int64_t before, int64_t after);
  // What printf makes of it, at most 159 characters.
  void Write(const char* format, ...);
  // The name, unless it is nullptr or empty.
  void NameOr(const char* name, int64_t value);

  // ") = 5", or ") = -1 EBADF"
  void End(Result kind, int error);

 private:
  const Contract& contract_;
  std::string text_;
  bool parted_ = false;
  bool failed_;
  int64_t result_;
};

// {tv_sec=1, tv_usec=500000}: each field is begun by its name.
class Fields {
 public:
  explicit Fields(Line& line);
  ~Fields();
  Line& operator()(const char* name);

 private:
  Line& line_;
  bool first_ = true;
};

// The value of a struct of C, or of a number. Each contract has more of them for its own (bindings/<contract>/show.h).
void Value(Line& line, const ::timeval& time);
void Value(Line& line, const ::in_addr& address);
void Value(Line& line, const ::in6_addr& address);

template <typename T>
void Value(Line& line, const T& value) {
  if constexpr (std::is_integral<T>::value) {
    line.Cell(static_cast<int64_t>(value));
  } else {
    line.Write("{...}");
  }
}

// Whether calls read what they are given to write this: then it is shown where the call failed, too.
template <typename T>
inline constexpr bool kIsRead = std::is_const<T>::value;
template <>
inline constexpr bool kIsRead<::timeval> = true;

}  // namespace show

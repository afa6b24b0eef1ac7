// printf formats: parsed and checked against the JavaScript arguments, then rendered by one snprintf per conversion.
#pragma once

#include <string>
#include <vector>

#include "common/args.h"

class Format {
 public:
  // Reads `const char *format, ...` from `args`; text() is the result when args.ok().
  explicit Format(Args& args);

  const std::string& text() const { return text_; }
  // Where its pieces end: the C library writes each literal run and each conversion by itself, which shows when a piece
  // with a newline flushes a line-buffered stream.
  const std::vector<size_t>& ends() const { return ends_; }
  // 0, or the errno of a text that cannot be made: EOVERFLOW where its length would not fit an int, ENOMEM where one
  // conversion asks for more than 64 MiB (C may fail so too, and a wrong width must not exhaust the process's memory).
  int error() const { return error_; }

 private:
  // One conversion specification, with width and precision resolved to numbers.
  struct Spec {
    std::string flags;
    int width = -1;
    int precision = -1;
    std::string length;
    char conversion = 0;
  };

  void Conversion(const char*& at);
  bool Number(const char*& at, int* number);
  int Position(const char*& at);
  int Star(const char*& at);
  void Render(const Spec& spec, int explicit_position);
  void Integer(const Spec& spec, int position, bool is_signed);
  void Character(const Spec& spec, int position);
  void String(const Spec& spec, int position);
  void Pointer(const Spec& spec, int position);
  void Floating(const Spec& spec, int position);
  template <typename T>
  void Emit(const Spec& spec, const std::string& length, T value);
  void Bad(const std::string& why);
  napi_value Value(int position) const;
  int Take(int explicit_position);
  std::string Name(const Spec& spec) const { return "%" + spec.length + spec.conversion; }
  int Shown(int position) const { return first_ + position; }

  Args& args_;
  std::vector<napi_value> values_;
  int first_ = 0;  // how many arguments come before the variadic ones
  int next_ = 0;
  bool numbered_ = false;
  bool sequential_ = false;
  int error_ = 0;
  std::string text_;
  std::vector<size_t> ends_;
};

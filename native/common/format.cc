#include "common/format.h"

#include <cerrno>
#include <cmath>
#include <cstdio>
#include <cstring>

#include "platform/posix.h"

namespace {

constexpr const char* kFlags = "-+ #0'";
constexpr const char* kLengths[] = {"hh", "h", "ll", "l", "j", "z", "t", "q", "L"};

constexpr int kLargest = 64 << 20;  // bytes of one conversion

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

bool IsWide(const std::string& length) { return !length.empty() && length[0] != 'h' && length != "L"; }

}  // namespace

Format::Format(Args& args) : args_(args) {
  const char* at = args.Text("format");
  first_ = args.position();
  values_ = args.Rest();
  while (args_.ok() && *at != '\0') {
    const char* literal = at;
    while (*at != '\0' && *at != '%') at++;
    if (at > literal) ends_.push_back(text_.append(literal, at).size());
    if (*at != '%') continue;
    Conversion(++at);
    ends_.push_back(text_.size());
  }
  if (args_.ok() && numbered_ && sequential_) Bad("mixes numbered (%1$d) and plain conversions");
}

void Format::Bad(const std::string& why) {
  args_.Fail(false, "argument " + std::to_string(first_) + " (format) " + why);
}

napi_value Format::Value(int position) const {
  return position >= 1 && position <= static_cast<int>(values_.size()) ? values_[position - 1] : nullptr;
}

int Format::Take(int explicit_position) {
  (explicit_position > 0 ? numbered_ : sequential_) = true;
  return explicit_position > 0 ? explicit_position : ++next_;
}

// Decimal digits; false where there are none. Numbers past INT_MAX make the whole call fail with EOVERFLOW.
bool Format::Number(const char*& at, int* number) {
  if (!IsDigit(*at)) return false;
  long long value = 0;
  for (; IsDigit(*at); at++) {
    value = value * 10 + (*at - '0');
    if (value > 2147483647LL) {
      error_ = EOVERFLOW;
      value = 0;
    }
  }
  *number = static_cast<int>(value);
  return true;
}

// "2$" in "%2$d"; 0 and nothing consumed where it is absent.
int Format::Position(const char*& at) {
  const char* digits = at;
  int number = 0;
  if (Number(digits, &number) && *digits == '$' && number > 0) {
    at = digits + 1;
    return number;
  }
  return 0;
}

// The int argument behind '*'.
int Format::Star(const char*& at) {
  const int position = Take(Position(++at));
  double number = 0;
  napi_value value = Value(position);
  if (value == nullptr || napi_get_value_double(args_.env(), value, &number) != napi_ok) {
    args_.WrongType("*", "an int", value, Shown(position));
  } else if (number != std::trunc(number) || number < -2147483647.0 || number > 2147483647.0) {
    args_.OutOfRange("*", "an int", value, Shown(position));
  }
  return args_.ok() ? static_cast<int>(number) : 0;
}

void Format::Conversion(const char*& at) {
  Spec spec;
  const int position = Position(at);
  while (*at != '\0' && std::strchr(kFlags, *at) != nullptr) spec.flags += *at++;
  if (*at == '*') {
    spec.width = Star(at);
    if (spec.width < 0) spec.flags += '-', spec.width = -spec.width;
  } else {
    Number(at, &spec.width);
  }
  if (*at == '.') {
    spec.precision = 0;
    if (*++at == '*') {
      spec.precision = Star(at);
    } else {
      Number(at, &spec.precision);
    }
  }
  for (const char* length : kLengths) {
    if (std::strncmp(at, length, std::strlen(length)) != 0) continue;
    spec.length = length;
    at += spec.length.size();
    break;
  }
  spec.conversion = *at;
  if (*at != '\0') at++;
  if (args_.ok() && error_ == 0) Render(spec, position);
}

void Format::Render(const Spec& spec, int explicit_position) {
  switch (spec.conversion) {
    case '%':
      text_ += '%';
      return;
    case 'm':  // strerror(errno), a GNU conversion
      return Emit(Spec{spec.flags, spec.width, spec.precision, "", 's'}, "", posix::strerror(args_.addon().last_error));
    case 'd':
    case 'i':
      return Integer(spec, Take(explicit_position), true);
    case 'o':
    case 'u':
    case 'x':
    case 'X':
      return Integer(spec, Take(explicit_position), false);
    case 'a':
    case 'A':
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
      return Floating(spec, Take(explicit_position));
    case 'c':
      return Character(spec, Take(explicit_position));
    case 's':
      return String(spec, Take(explicit_position));
    case 'p':
      return Pointer(spec, Take(explicit_position));
    case 'n':
      return Bad("must not contain %n");
    case '\0':
      return Bad("ends inside a conversion");
    default:
      return Bad("has the unknown conversion " + Name(spec));
  }
}

template <typename T>
void Format::Emit(const Spec& spec, const std::string& length, T value) {
  std::string format = "%" + spec.flags;
  if (spec.width >= 0) format += std::to_string(spec.width);
  if (spec.precision >= 0) format += "." + std::to_string(spec.precision);
  format += length + spec.conversion;
  const int size =
      spec.width > kLargest || spec.precision > kLargest ? kLargest : std::snprintf(nullptr, 0, format.c_str(), value);
  if (size < 0) error_ = EOVERFLOW;
  if (size >= kLargest || text_.size() + static_cast<size_t>(size) > 2147483647u) error_ = ENOMEM;
  if (error_ != 0) return;
  const size_t at = text_.size();
  text_.resize(at + static_cast<size_t>(size) + 1);
  std::snprintf(&text_[at], static_cast<size_t>(size) + 1, format.c_str(), value);
  text_.resize(at + static_cast<size_t>(size));
}

// int and unsigned take either sign, as printf("%x", -1) and printf("%d", 4294967295u) do in C; hh and h cut the int.
// The wider types are all passed as long long.
void Format::Integer(const Spec& spec, int position, bool is_signed) {
  napi_value value = Value(position);
  const bool wide = IsWide(spec.length);
  const double lowest = wide ? -9007199254740991.0 : -2147483648.0;
  const double highest = wide ? 9007199254740991.0 : 4294967295.0;
  const std::string cut = spec.length == "hh" || spec.length == "h" ? spec.length : "";
  double number = 0;
  int64_t big = 0;
  uint64_t unsigned_big = 0;
  bool lossless = false;
  if (spec.length == "L") {
    Bad("has the unknown conversion " + Name(spec));
  } else if (value != nullptr && napi_get_value_double(args_.env(), value, &number) == napi_ok) {
    if (number != std::trunc(number) || !(number >= lowest && number <= highest)) {
      args_.OutOfRange(Name(spec).c_str(), wide ? "a safe integer" : "an int", value, Shown(position));
    } else if (wide) {
      Emit(spec, "ll", static_cast<long long>(number));
    } else {
      Emit(spec, cut, static_cast<int>(static_cast<uint32_t>(static_cast<int64_t>(number))));
    }
  } else if (wide && value != nullptr && napi_get_value_bigint_int64(args_.env(), value, &big, &lossless) == napi_ok) {
    if (lossless ||
        (!is_signed && napi_get_value_bigint_uint64(args_.env(), value, &unsigned_big, &lossless) == napi_ok &&
         lossless)) {
      Emit(spec, "ll", static_cast<long long>(big));
    } else {
      args_.OutOfRange(Name(spec).c_str(), "a 64-bit integer", value, Shown(position));
    }
  } else {
    args_.WrongType(Name(spec).c_str(), wide ? "an integer or a bigint" : "an integer", value, Shown(position));
  }
}

void Format::Floating(const Spec& spec, int position) {
  double number = 0;
  napi_value value = Value(position);
  if (value == nullptr || napi_get_value_double(args_.env(), value, &number) != napi_ok) {
    args_.WrongType(Name(spec).c_str(), "a number", value, Shown(position));
  } else if (!spec.length.empty() && spec.length != "l" && spec.length != "L") {
    Bad("has the unknown conversion " + Name(spec));
  } else if (spec.length == "L") {
    Emit(spec, "L", static_cast<long double>(number));
  } else {
    Emit(spec, "", number);
  }
}

void Format::Character(const Spec& spec, int position) {
  napi_value value = Value(position);
  char text[8] = "";
  size_t length = 0;
  if (!spec.length.empty()) return Bad("has the unsupported conversion " + Name(spec));
  if (value != nullptr && napi_get_value_string_utf8(args_.env(), value, text, sizeof text, &length) == napi_ok) {
    if (length != 1) return args_.OutOfRange("%c", "an int or one ASCII character", value, Shown(position));
    return Emit(spec, "", static_cast<int>(static_cast<unsigned char>(text[0])));
  }
  Integer(spec, position, true);
}

void Format::String(const Spec& spec, int position) {
  napi_value value = Value(position);
  size_t length = 0;
  Bytes bytes;
  if (!spec.length.empty()) return Bad("has the unsupported conversion " + Name(spec));
  if (value != nullptr && napi_get_value_string_utf8(args_.env(), value, nullptr, 0, &length) == napi_ok) {
    std::string text(length + 1, '\0');
    napi_get_value_string_utf8(args_.env(), value, text.data(), length + 1, &length);
    return Emit(spec, "", text.c_str());
  }
  if (!args_.View(value, &bytes)) {
    return args_.WrongType("%s", "a string or a typed array", value, Shown(position));
  }
  const size_t limit = spec.precision >= 0 ? static_cast<size_t>(spec.precision) : bytes.size + 1;
  bytes.argument = Shown(position);
  const char* text = args_.TextUpTo(bytes, limit, "%s");
  if (args_.ok()) Emit(spec, "", text);
}

void Format::Pointer(const Spec& spec, int position) {
  napi_value value = Value(position);
  napi_valuetype type = napi_undefined;
  Bytes bytes;
  const bool is_null = value != nullptr && napi_typeof(args_.env(), value, &type) == napi_ok && type == napi_null;
  if (!is_null && !args_.View(value, &bytes)) {
    return args_.WrongType("%p", "a typed array or null", value, Shown(position));
  }
  Emit(spec, "", static_cast<const void*>(bytes.data));
}

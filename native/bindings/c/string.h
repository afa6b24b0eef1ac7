// <string.h>: where a string ends, and areas that C must not find overlapping.
#pragma once

#include <cstring>

#include "generated/string_calls.h"

namespace string_h {

// Two areas of which the C function writes and reads so many bytes. C leaves overlapping ones undefined.
inline void RequireApart(Args& a, const Bytes& dest, size_t written, const Bytes& src, size_t read) {
  const unsigned char *d = dest.data, *s = src.data;
  if (a.ok() && written > 0 && read > 0 && d < s + read && s < d + written) {
    a.Fail(true, "argument 1 (dest) must not overlap argument 2 (src)");
  }
}

struct Memcpy : calls::Memcpy {
  void Check(Args& a) { RequireApart(a, dest.bytes(), n, src.bytes(), n); }
};

struct Strlen : calls::Strlen {
  size_t length = 0;
  void Check(Args& a) { length = a.StringLength(s.bytes(), s.name()); }
  size_t Run() const { return length; }
};

struct Strcpy : calls::Strcpy {
  size_t n = 0;  // with the NUL
  void Check(Args& a) {
    n = a.StringLength(src.bytes(), src.name()) + 1;
    if (a.ok() && n > dest.bytes().size) a.TooLong(1, dest.name(), n, dest.bytes().size);
    RequireApart(a, dest.bytes(), n, src.bytes(), n);
  }
  void* Run() const { return std::memcpy(dest, src, n); }
};

// Pads with NULs, and writes none where src is n bytes or longer.
struct Strncpy : calls::Strncpy {
  const char* text = "";
  void Check(Args& a) {
    text = a.TextUpTo(src.bytes(), n, src.name());
    const size_t touched = a.ok() ? std::strlen(text) + 1 : 0;  // of src; dest is padded up to n
    RequireApart(a, dest.bytes(), n, src.bytes(), n < touched ? n : touched);
  }
  void* Run() const { return std::strncpy(dest, text, n); }
};

// strcat(3) and strncat(3): what is appended, and room for it and a NUL behind the string in dest.
struct Appended {
  size_t at = 0;
  const char* text = "";
  size_t n = 0;
  void Check(Args& a, const parameter::Memory& dest, const char* src) {
    at = a.StringLength(dest.bytes(), dest.name());
    if (!a.ok()) return;
    text = src;
    n = std::strlen(src) + 1;
    if (at + n > dest.bytes().size) a.TooLong(1, dest.name(), at + n, dest.bytes().size);
  }
  void* To(char* dest) const { return std::memcpy(dest + at, text, n); }
};

struct Strcat : calls::Strcat {
  Appended appended;
  void Check(Args& a) { appended.Check(a, dest, src); }
  void* Run() const { return appended.To(dest); }
};

struct Strncat : calls::Strncat {
  Appended appended;
  void Check(Args& a) { appended.Check(a, dest, a.TextUpTo(src.bytes(), n, src.name())); }
  void* Run() const { return appended.To(dest); }
};

struct Strncmp : calls::Strncmp {
  const char *first = "", *second = "";
  void Check(Args& a) {
    first = a.TextUpTo(s1.bytes(), n, s1.name());
    second = a.TextUpTo(s2.bytes(), n, s2.name());
  }
  int Run() const { return std::strncmp(first, second, n); }
};

}  // namespace string_h

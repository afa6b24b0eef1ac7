// <strings.h>: a string that need not end with a NUL.
#pragma once

#include "generated/strings_calls.h"

namespace strings_h {

struct Strncasecmp : calls::Strncasecmp {
  const char *first = "", *second = "";
  void Check(Args& a) {
    first = a.TextUpTo(s1.bytes(), n, s1.name());
    second = a.TextUpTo(s2.bytes(), n, s2.name());
  }
  int Run() const { return posix::strncasecmp(first, second, n); }
};

}  // namespace strings_h

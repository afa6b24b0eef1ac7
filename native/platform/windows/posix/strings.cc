// <strings.h>
#include "platform/posix.h"

namespace posix {
namespace {

// The C locale's: what the C library does before setlocale(3).
int Lower(char c) { return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : static_cast<unsigned char>(c); }

}  // namespace

int bcmp(const void* s1, const void* s2, size_t n) { return std::memcmp(s1, s2, n); }
void bcopy(const void* source, void* target, size_t n) { std::memmove(target, source, n); }
void bzero(void* s, size_t n) { std::memset(s, 0, n); }
int strcasecmp(const char* s1, const char* s2) { return strncasecmp(s1, s2, SIZE_MAX); }

int strncasecmp(const char* s1, const char* s2, size_t n) {
  for (; n > 0; s1++, s2++, n--) {
    const int difference = Lower(*s1) - Lower(*s2);
    if (difference != 0 || *s1 == '\0') return difference;
  }
  return 0;
}

}  // namespace posix

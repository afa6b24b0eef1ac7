// <strings.h>
#include <cstring>

#include "common/headers.h"
#include "platform/posix.h"

namespace {

struct Bzero {  // bzero(3)
  static constexpr const char* kName = "bzero";
  Bytes s;
  size_t n;
  explicit Bzero(Args& a) : s(a.Out("s")), n(a.LengthInMemory("n", s)) {}
  void Run() const { posix::bzero(s.data, n); }
};

struct Bcopy {  // bcopy(3): source first; the areas may overlap
  static constexpr const char* kName = "bcopy";
  Bytes src, dest;
  size_t n;
  explicit Bcopy(Args& a)
      : src(a.In("src")), dest(a.Out("dest")), n(a.LengthInMemory("n", src.size < dest.size ? src : dest)) {}
  void Run() const { posix::bcopy(src.data, dest.data, n); }
};

struct Bcmp {  // bcmp(3)
  static constexpr const char* kName = "bcmp";
  Bytes s1, s2;
  size_t n;
  explicit Bcmp(Args& a) : s1(a.In("s1")), s2(a.In("s2")), n(a.LengthInMemory("n", s1.size < s2.size ? s1 : s2)) {}
  static bool Failed(int) { return false; }
  int Run() const { return posix::bcmp(s1.data, s2.data, n); }
};

struct Strcasecmp {  // strcasecmp(3)
  static constexpr const char* kName = "strcasecmp";
  const char *s1, *s2;
  explicit Strcasecmp(Args& a) : s1(a.Text("s1")), s2(a.Text("s2")) {}
  static bool Failed(int) { return false; }
  int Run() const { return posix::strcasecmp(s1, s2); }
};

struct Strncasecmp {  // strncasecmp(3)
  static constexpr const char* kName = "strncasecmp";
  const char *s1, *s2;
  size_t n;
  explicit Strncasecmp(Args& a) {
    const Bytes first = a.In("s1"), second = a.In("s2");
    n = a.Int<size_t>("n");
    s1 = a.TextUpTo(first, n, "s1");
    s2 = a.TextUpTo(second, n, "s2");
  }
  static bool Failed(int) { return false; }
  int Run() const { return posix::strncasecmp(s1, s2, n); }
};

}  // namespace

void ExportStrings(Header& header) {
  header.Function<Bzero>();
  header.Function<Bcopy>();
  header.Function<Bcmp>();
  header.Function<Strcasecmp>();
  header.Function<Strncasecmp>();
}

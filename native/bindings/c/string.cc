// <string.h>
#include <cstring>

#include "common/headers.h"
#include "platform/posix.h"

namespace {

// Two areas of which the C function writes and reads so many bytes. C leaves overlapping ones undefined.
void RequireApart(Args& a, const Bytes& dest, size_t written, const Bytes& src, size_t read) {
  const unsigned char *d = dest.data, *s = src.data;
  if (a.ok() && written > 0 && read > 0 && d < s + read && s < d + written) {
    a.Fail(true, "argument 1 (dest) must not overlap argument 2 (src)");
  }
}

const Bytes& Smaller(const Bytes& a, const Bytes& b) { return a.size < b.size ? a : b; }

// Functions that return their destination pointer.
struct ReturnsFirst {
  Bytes dest;
  napi_value Value(const Args& args, const void*) const { return args.at(0); }
};

struct Memset : ReturnsFirst {  // memset(3)
  static constexpr const char* kName = "memset";
  int c;
  size_t n;
  explicit Memset(Args& a) {
    dest = a.Out("s");
    c = a.Char("c");
    n = a.LengthInMemory("n", dest);
  }
  void* Run() const { return ::memset(dest.data, c, n); }
};

struct Memcpy : ReturnsFirst {  // memcpy(3)
  static constexpr const char* kName = "memcpy";
  Bytes src;
  size_t n;
  explicit Memcpy(Args& a) {
    dest = a.Out("dest");
    src = a.In("src");
    n = a.LengthInMemory("n", Smaller(dest, src));
    RequireApart(a, dest, n, src, n);
  }
  void* Run() const { return ::memcpy(dest.data, src.data, n); }
};

struct Memmove : ReturnsFirst {  // memmove(3)
  static constexpr const char* kName = "memmove";
  Bytes src;
  size_t n;
  explicit Memmove(Args& a) {
    dest = a.Out("dest");
    src = a.In("src");
    n = a.LengthInMemory("n", Smaller(dest, src));
  }
  void* Run() const { return ::memmove(dest.data, src.data, n); }
};

struct Memcmp {  // memcmp(3)
  static constexpr const char* kName = "memcmp";
  Bytes s1, s2;
  size_t n;
  explicit Memcmp(Args& a) : s1(a.In("s1")), s2(a.In("s2")), n(a.LengthInMemory("n", Smaller(s1, s2))) {}
  static bool Failed(int) { return false; }
  int Run() const { return ::memcmp(s1.data, s2.data, n); }
};

struct Strlen {  // strlen(3)
  static constexpr const char* kName = "strlen";
  size_t length;
  explicit Strlen(Args& a) : length(a.StringLength(a.In("s"), "s")) {}
  size_t Run() const { return length; }
};

struct Strcpy : ReturnsFirst {  // strcpy(3)
  static constexpr const char* kName = "strcpy";
  Bytes src;
  size_t n;
  explicit Strcpy(Args& a) {
    dest = a.Out("dest");
    src = a.In("src");
    n = a.StringLength(src, "src") + 1;
    if (a.ok() && n > dest.size) a.TooLong(1, "dest", n, dest.size);
    RequireApart(a, dest, n, src, n);
  }
  void* Run() const { return ::memcpy(dest.data, src.data, n); }  // n bytes end with the NUL
};

struct Strncpy : ReturnsFirst {  // strncpy(3): pads with NULs, and writes none where src is n bytes or longer
  static constexpr const char* kName = "strncpy";
  const char* src;
  size_t n;
  explicit Strncpy(Args& a) {
    dest = a.Out("dest");
    const Bytes source = a.In("src");
    n = a.LengthInMemory("n", dest);
    src = a.TextUpTo(source, n, "src");
    const size_t touched = a.ok() ? ::strlen(src) + 1 : 0;  // of src; dest is padded up to n
    RequireApart(a, dest, n, source, n < touched ? n : touched);
  }
  void* Run() const { return ::strncpy(dest.As<char>(), src, n); }
};

// strcat(3) and strncat(3): what is appended, and room for it and a NUL behind the string in dest.
struct Append : ReturnsFirst {
  size_t at = 0;
  const char* src = "";
  size_t n = 0;
  void Prepare(Args& a, const char* text) {
    at = a.StringLength(dest, "dest");
    if (!a.ok()) return;
    src = text;
    n = ::strlen(text) + 1;
    if (at + n > dest.size) a.TooLong(1, "dest", at + n, dest.size);
  }
  void* Run() const { return ::memcpy(dest.data + at, src, n); }
};

struct Strcat : Append {
  static constexpr const char* kName = "strcat";
  explicit Strcat(Args& a) {
    dest = a.Out("dest");
    Prepare(a, a.Text("src"));
  }
};

struct Strncat : Append {
  static constexpr const char* kName = "strncat";
  explicit Strncat(Args& a) {
    dest = a.Out("dest");
    const Bytes source = a.In("src");
    Prepare(a, a.TextUpTo(source, a.Int<size_t>("n"), "src"));
  }
};

struct Strcmp {  // strcmp(3)
  static constexpr const char* kName = "strcmp";
  const char *s1, *s2;
  explicit Strcmp(Args& a) : s1(a.Text("s1")), s2(a.Text("s2")) {}
  static bool Failed(int) { return false; }
  int Run() const { return ::strcmp(s1, s2); }
};

struct Strncmp {  // strncmp(3)
  static constexpr const char* kName = "strncmp";
  const char *s1, *s2;
  size_t n;
  explicit Strncmp(Args& a) {
    const Bytes first = a.In("s1"), second = a.In("s2");
    n = a.Int<size_t>("n");
    s1 = a.TextUpTo(first, n, "s1");
    s2 = a.TextUpTo(second, n, "s2");
  }
  static bool Failed(int) { return false; }
  int Run() const { return ::strncmp(s1, s2, n); }
};

struct Strerror {  // strerror(3)
  static constexpr const char* kName = "strerror";
  int errnum;
  explicit Strerror(Args& a) : errnum(a.Int<int>("errnum")) {}
  const char* Run() const { return posix::strerror(errnum); }
};

}  // namespace

void ExportString(Header& header) {
  header.Function<Memset>();
  header.Function<Memcpy>();
  header.Function<Memmove>();
  header.Function<Memcmp>();
  header.Function<Strlen>();
  header.Function<Strcpy>();
  header.Function<Strncpy>();
  header.Function<Strcat>();
  header.Function<Strncat>();
  header.Function<Strcmp>();
  header.Function<Strncmp>();
  header.Function<Strerror>();
}

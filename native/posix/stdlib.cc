// <stdlib.h>. exit and atexit are in lib/stdlib.ts: they must run JavaScript's own exit listeners too.
#include "generated/stdlib.h"

#include <cstdlib>

#include "common/headers.h"

namespace {

struct Atoi {  // atoi(3)
  static constexpr const char* kName = "atoi";
  const char* nptr;
  explicit Atoi(Args& a) : nptr(a.Text("nptr")) {}
  static bool Failed(int) { return false; }
  int Run() const { return ::atoi(nptr); }
};

struct Atol {  // atol(3)
  static constexpr const char* kName = "atol";
  const char* nptr;
  explicit Atol(Args& a) : nptr(a.Text("nptr")) {}
  static bool Failed(long) { return false; }
  long Run() const { return ::atol(nptr); }
};

struct Abort {  // abort(3)
  static constexpr const char* kName = "abort";
  explicit Abort(Args&) {}
  void Run() const { ::abort(); }
};

}  // namespace

void ExportStdlib(Header& header) {
  header.Export(stdlib_table::kTable);
  header.Function<Atoi>();
  header.Function<Atol>();
  header.Function<Abort>();
}

// <stdlib.h>. exit, atexit and getenv end in lib/stdlib.ts: they are about Node's exit listeners and process.env.
#include "generated/stdlib.h"

#include <cstdlib>

#include "common/headers.h"
#include "platform/posix.h"

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
  void Run() const { posix::abort(); }
};

// The arguments of the calls that lib/stdlib.ts finishes: checked here, like all others.
struct Exit {
  static constexpr const char* kName = "exit";
  int status;
  explicit Exit(Args& a) : status(a.Int<int>("status")) {}
  static bool Failed(int) { return false; }
  int Run() const { return status & 0377; }
};

struct Getenv {
  static constexpr const char* kName = "getenv";
  const char* name;
  explicit Getenv(Args& a) : name(a.Text("name")) {}
  const char* Run() const { return name; }
};

}  // namespace

void ExportStdlib(Header& header) {
  header.Export(stdlib_table::kTable);
  header.Function<Atoi>();
  header.Function<Atol>();
  header.Function<Abort>();
  header.Function<Exit>();
  header.Function<Getenv>();
}

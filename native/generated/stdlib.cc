// Generated from native/tables/stdlib.def by scripts/generate.mjs. Do not edit.
#include "bindings/c/stdlib.h"
#include "generated/stdlib.h"
#include "generated/headers.h"

void ExportStdlib(Header& header) {
  static constexpr call::Row kCalls[] = {
      call::RowOf<stdlib_h::Exit>(),
      call::RowOf<stdlib_h::Abort>(),
      call::RowOf<stdlib_h::Atoi>(),
      call::RowOf<stdlib_h::Atol>(),
      call::RowOf<stdlib_h::Getenv>(),
  };
  header.Functions(kCalls);
  header.Export(stdlib_table::kTable);
}

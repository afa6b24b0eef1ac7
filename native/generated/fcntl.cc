// Generated from native/tables/fcntl.def by scripts/generate.mjs. Do not edit.
#include "bindings/posix/fcntl.h"
#include "generated/fcntl.h"
#include "generated/headers.h"

void ExportFcntl(Header& header) {
  static constexpr call::Row kCalls[] = {
      call::RowOf<fcntl_h::Fcntl>(),
      call::RowOf<fcntl_h::Open>(),
  };
  header.Functions(kCalls);
  header.Export(fcntl_table::kTable);
}

// Generated from native/tables/strings.def by scripts/generate.mjs. Do not edit.
#include "bindings/posix/strings.h"
#include "generated/headers.h"

void ExportStrings(Header& header) {
  static constexpr call::Row kCalls[] = {
      call::RowOf<strings_h::Bzero>(),
      call::RowOf<strings_h::Bcopy>(),
      call::RowOf<strings_h::Bcmp>(),
      call::RowOf<strings_h::Strcasecmp>(),
      call::RowOf<strings_h::Strncasecmp>(),
  };
  header.Functions(kCalls);
}

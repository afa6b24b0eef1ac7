// Generated from native/tables/string.def by scripts/generate.mjs. Do not edit.
#include "bindings/c/string.h"
#include "generated/headers.h"

void ExportString(Header& header) {
  static constexpr call::Row kCalls[] = {
      call::RowOf<string_h::Memset>(),
      call::RowOf<string_h::Memcpy>(),
      call::RowOf<string_h::Memmove>(),
      call::RowOf<string_h::Memcmp>(),
      call::RowOf<string_h::Strlen>(),
      call::RowOf<string_h::Strcpy>(),
      call::RowOf<string_h::Strncpy>(),
      call::RowOf<string_h::Strcat>(),
      call::RowOf<string_h::Strncat>(),
      call::RowOf<string_h::Strcmp>(),
      call::RowOf<string_h::Strncmp>(),
      call::RowOf<string_h::Strerror>(),
  };
  header.Functions(kCalls);
}

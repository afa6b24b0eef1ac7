// Generated from native/tables/errno.def by scripts/generate.mjs. Do not edit.
#include "bindings/c/errno.h"
#include "generated/errno.h"
#include "generated/headers.h"

void ExportErrno(Header& header) {
  header.Export(errno_table::kTable);
  errno_h::More(header);
}

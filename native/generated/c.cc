// Generated from native/tables/c.def by scripts/generate.mjs. Do not edit.
#include "bindings/c/c.h"
#include "generated/c.h"
#include "generated/headers.h"

void ExportC(Header& header) {
  header.Export(c_table::kTable);
  c_h::More(header);
}

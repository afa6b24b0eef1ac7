// Generated from native/tables/sys_time.def by scripts/generate.mjs. Do not edit.
#include "generated/sys_time.h"
#include "generated/headers.h"

void ExportSysTime(Header& header) {
  header.Export(sys_time_table::kTable);
}

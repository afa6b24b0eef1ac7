// Generated from native/tables/sys_un.def by scripts/generate.mjs. Do not edit.
#include "generated/sys_un.h"
#include "generated/headers.h"

void ExportSysUn(Header& header) {
  header.Export(sys_un_table::kTable);
}

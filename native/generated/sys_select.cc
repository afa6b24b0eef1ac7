// Generated from native/tables/sys_select.def by scripts/generate.mjs. Do not edit.
#include "bindings/posix/sys_select.h"
#include "generated/sys_select.h"
#include "generated/headers.h"

void ExportSysSelect(Header& header) {
  static constexpr call::Row kCalls[] = {
      call::RowOf<sys_select_h::Select>(),
      call::RowOf<sys_select_h::FdZero>(),
      call::RowOf<sys_select_h::FdSet>(),
      call::RowOf<sys_select_h::FdClr>(),
      call::RowOf<sys_select_h::FdIsset>(),
  };
  header.Functions(kCalls);
  header.Export(sys_select_table::kTable);
}

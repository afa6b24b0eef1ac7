// Generated from native/tables/sys_types.def by scripts/generate.mjs. Do not edit.
#include "generated/headers.h"

void ExportSysTypes(Header&) {
}

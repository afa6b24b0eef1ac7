// Generated from native/tables/stddef.def by scripts/generate.mjs. Do not edit.
#include "generated/headers.h"

void ExportStddef(Header&) {
}

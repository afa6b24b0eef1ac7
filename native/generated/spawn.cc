// Generated from native/tables/spawn.def by scripts/generate.mjs. Do not edit.
#include "bindings/posix/spawn.h"
#include "generated/spawn.h"
#include "generated/headers.h"

void ExportSpawn(Header& header) {
  header.Export(spawn_table::kTable);
  spawn_h::More(header);
}

// Generated from native/tables/spawn.def by scripts/generate.mjs. Do not edit.
#include "bindings/posix/spawn.h"
#include "generated/spawn.h"
#include "generated/headers.h"

void ExportSpawn(Header& header) {
  static constexpr call::Row kCalls[] = {
      call::RowOf<spawn_h::PosixSpawnFileActionsInit>(),
      call::RowOf<spawn_h::PosixSpawnFileActionsDestroy>(),
      call::RowOf<spawn_h::PosixSpawnFileActionsAddclose>(),
      call::RowOf<spawn_h::PosixSpawnFileActionsAdddup2>(),
      call::RowOf<spawn_h::PosixSpawnFileActionsAddopen>(),
      call::RowOf<spawn_h::PosixSpawnFileActionsAddchdirNp>(),
      call::RowOf<spawn_h::PosixSpawnattrInit>(),
      call::RowOf<spawn_h::PosixSpawnattrDestroy>(),
      call::RowOf<spawn_h::PosixSpawnattrSetflags>(),
      call::RowOf<spawn_h::PosixSpawnattrGetflags>(),
      call::RowOf<spawn_h::PosixSpawnattrSetpgroup>(),
      call::RowOf<spawn_h::PosixSpawnattrGetpgroup>(),
      call::RowOf<spawn_h::PosixSpawnattrGetsigmask>(),
      call::RowOf<spawn_h::PosixSpawnattrSetsigmask>(),
      call::RowOf<spawn_h::PosixSpawnattrGetsigdefault>(),
      call::RowOf<spawn_h::PosixSpawnattrSetsigdefault>(),
      call::RowOf<spawn_h::PosixSpawn>(),
      call::RowOf<spawn_h::PosixSpawnp>(),
  };
  header.Functions(kCalls);
  header.Export(spawn_table::kTable);
  spawn_h::More(header);
}

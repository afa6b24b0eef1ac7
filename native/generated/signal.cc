// Generated from native/tables/signal.def by scripts/generate.mjs. Do not edit.
#include "bindings/posix/signal.h"
#include "generated/signal.h"
#include "generated/headers.h"

void ExportSignal(Header& header) {
  static constexpr call::Row kCalls[] = {
      call::RowOf<signal_h::Sigemptyset>(),
      call::RowOf<signal_h::Sigfillset>(),
      call::RowOf<signal_h::Sigaddset>(),
      call::RowOf<signal_h::Sigdelset>(),
      call::RowOf<signal_h::Sigismember>(),
      call::RowOf<signal_h::Sigprocmask>(),
      call::RowOf<signal_h::Sigpending>(),
      call::RowOf<signal_h::Sigsuspend>(),
      call::RowOf<signal_h::Kill>(),
      call::RowOf<signal_h::Raise>(),
  };
  header.Functions(kCalls);
  header.Export(signal_table::kTable);
  signal_h::More(header);
}

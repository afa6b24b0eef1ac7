// Generated from native/tables/sys_wait.def by scripts/generate.mjs. Do not edit.
#include "generated/sys_wait_calls.h"
#include "generated/sys_wait.h"
#include "generated/headers.h"

void ExportSysWait(Header& header) {
  static constexpr call::Row kCalls[] = {
      call::RowOf<sys_wait_h::Wait>(),
      call::RowOf<sys_wait_h::Waitpid>(),
      call::RowOf<sys_wait_h::Waitid>(),
      call::RowOf<sys_wait_h::Wifexited>(),
      call::RowOf<sys_wait_h::Wexitstatus>(),
      call::RowOf<sys_wait_h::Wifsignaled>(),
      call::RowOf<sys_wait_h::Wtermsig>(),
      call::RowOf<sys_wait_h::Wcoredump>(),
      call::RowOf<sys_wait_h::Wifstopped>(),
      call::RowOf<sys_wait_h::Wstopsig>(),
      call::RowOf<sys_wait_h::Wifcontinued>(),
  };
  header.Functions(kCalls);
  header.Export(sys_wait_table::kTable);
}

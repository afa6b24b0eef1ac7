// Generated from native/tables/unistd.def by scripts/generate.mjs. Do not edit.
#include "bindings/posix/unistd.h"
#include "generated/unistd.h"
#include "generated/headers.h"

void ExportUnistd(Header& header) {
  static constexpr call::Row kCalls[] = {
      call::RowOf<unistd_h::Read>(),
      call::RowOf<unistd_h::Write>(),
      call::RowOf<unistd_h::Close>(),
      call::RowOf<unistd_h::Dup>(),
      call::RowOf<unistd_h::Dup2>(),
      call::RowOf<unistd_h::Dup3>(),
      call::RowOf<unistd_h::Pipe>(),
      call::RowOf<unistd_h::Pipe2>(),
      call::RowOf<unistd_h::Getpid>(),
      call::RowOf<unistd_h::Getppid>(),
      call::RowOf<unistd_h::Sleep>(),
      call::RowOf<unistd_h::Usleep>(),
      call::RowOf<unistd_h::Fork>(),
      call::RowOf<unistd_h::Exit>(),
      call::RowOf<unistd_h::Execv>(),
      call::RowOf<unistd_h::Execvp>(),
      call::RowOf<unistd_h::Execve>(),
      call::RowOf<unistd_h::Execl>(),
      call::RowOf<unistd_h::Execlp>(),
      call::RowOf<unistd_h::Execle>(),
      call::RowOf<unistd_h::Getuid>(),
      call::RowOf<unistd_h::Geteuid>(),
      call::RowOf<unistd_h::Getgid>(),
      call::RowOf<unistd_h::Getegid>(),
      call::RowOf<unistd_h::Getpgrp>(),
      call::RowOf<unistd_h::Getpgid>(),
      call::RowOf<unistd_h::Getsid>(),
      call::RowOf<unistd_h::Setpgid>(),
      call::RowOf<unistd_h::Setsid>(),
      call::RowOf<unistd_h::Alarm>(),
      call::RowOf<unistd_h::Pause>(),
      call::RowOf<unistd_h::Access>(),
      call::RowOf<unistd_h::Chdir>(),
      call::RowOf<unistd_h::Gethostname>(),
  };
  header.Functions(kCalls);
  header.Export(unistd_table::kTable);
  unistd_h::More(header);
}

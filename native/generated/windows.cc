// Generated from native/tables/windows.def by scripts/generate.mjs. Do not edit.
#include "bindings/winsock/windows.h"
#include "generated/windows.h"
#include "generated/headers.h"

void ExportWindows(Header& header) {
  static constexpr call::Row kCalls[] = {
      call::RowOf<windows_h::GetLastError>(),
      call::RowOf<windows_h::SetLastError>(),
      call::RowOf<windows_h::ZeroMemory>(),
      call::RowOf<windows_h::FillMemory>(),
      call::RowOf<windows_h::CopyMemory>(),
      call::RowOf<windows_h::MoveMemory>(),
      call::RowOf<windows_h::Makeword>(),
      call::RowOf<windows_h::Makelong>(),
      call::RowOf<windows_h::Lobyte>(),
      call::RowOf<windows_h::Hibyte>(),
      call::RowOf<windows_h::Loword>(),
      call::RowOf<windows_h::Hiword>(),
      call::RowOf<windows_h::Sleep>(),
      call::RowOf<windows_h::GetTickCount>(),
      call::RowOf<windows_h::GetCurrentProcessId>(),
      call::RowOf<windows_h::GetStdHandle>(),
      call::RowOf<windows_h::SetHandleInformation>(),
      call::RowOf<windows_h::GetHandleInformation>(),
      call::RowOf<windows_h::CloseHandle>(),
      call::RowOf<windows_h::WaitForSingleObject>(),
      call::RowOf<windows_h::GetExitCodeProcess>(),
      call::RowOf<windows_h::TerminateProcess>(),
      call::RowOf<windows_h::CreateProcess>(),
  };
  header.Functions(kCalls);
  header.Export(windows_table::kTable);
}

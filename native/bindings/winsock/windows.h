// <windows.h>: the last error, memory, processes.
#pragma once

#include <cstring>
#include <string>

#include "bindings/winsock/startup.h"
#include "generated/windows_calls.h"

namespace windows_h {

// The last error is the stored value, not the system's: V8 and libuv have changed that one since (common/addon.h).
struct GetLastError : calls::GetLastError {
  DWORD error = 0;
  void Check(Args& a) { error = static_cast<DWORD>(a.addon().winsock_error); }
  DWORD Run() const { return error; }
};

struct SetLastError : calls::SetLastError {
  void Run() const { winsock::SetLastError(dwErrCode); }
  static bool Failed(int) { return true; }  // so that what was set is stored
};

struct ZeroMemory : calls::ZeroMemory {
  void Run() const { std::memset(Destination, 0, Length); }
};

struct FillMemory : calls::FillMemory {
  void Run() const { std::memset(Destination, Fill, Length); }
};

struct MoveMemory : calls::MoveMemory {
  void Run() const { std::memmove(Destination, Source, Length); }
};

struct CopyMemory : calls::CopyMemory {
  void Check(Args& a) {
    const unsigned char *d = Destination.bytes().data, *s = Source.bytes().data;
    if (Length > 0 && d < s + Length && s < d + Length) {
      a.Fail(true, "argument 1 (Destination) must not overlap argument 2 (Source)");
    }
  }
  void Run() const { std::memcpy(Destination, Source, Length); }
};

// "A=1\0B=2\0\0"
inline std::string EnvironmentBlock(char* const* strings) {
  std::string block;
  for (; *strings != nullptr; strings++) block.append(*strings).push_back('\0');
  if (block.empty()) block.push_back('\0');  // an empty block ends with two of them as well
  block.push_back('\0');
  return block;
}

struct CreateProcess : calls::CreateProcess {
  void Check(Args& a) {
    // It says that a list of attributes, a pointer, follows the STARTUPINFO.
    if ((dwCreationFlags & EXTENDED_STARTUPINFO_PRESENT) == 0) return;
    a.Fail(true, "argument 6 (dwCreationFlags) must not have EXTENDED_STARTUPINFO_PRESENT");
  }
  BOOL Run() {
    const char* const command_line = lpCommandLine;
    std::string line = command_line == nullptr ? "" : command_line;  // the call may write to it
    char* const* const environment = lpEnvironment;
    std::string block = environment == nullptr ? "" : EnvironmentBlock(environment);
    // The members that are numbers. The pointers inside stay NULL: no address from JavaScript is followed.
    STARTUPINFOA info = *static_cast<const STARTUPINFOA*>(lpStartupInfo);
    info.lpReserved = info.lpDesktop = info.lpTitle = nullptr;
    info.cbReserved2 = 0;
    info.lpReserved2 = nullptr;
    return winsock::CreateProcessA(
        lpApplicationName, command_line == nullptr ? nullptr : &line[0], nullptr, nullptr, bInheritHandles,
        dwCreationFlags & ~static_cast<DWORD>(CREATE_UNICODE_ENVIRONMENT),  // UTF-8 strings
        environment == nullptr ? nullptr : &block[0], lpCurrentDirectory, &info, lpProcessInformation);
  }
};

struct CloseHandle : calls::CloseHandle {
  BOOL Run() const {
    startup::Forget(static_cast<SOCKET>(static_cast<intptr_t>(hObject)));  // a socket is a handle as well
    return winsock::CloseHandle(hObject);
  }
};

}  // namespace windows_h

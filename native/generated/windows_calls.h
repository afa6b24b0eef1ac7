// Generated from native/tables/windows.def by scripts/generate.mjs. Do not edit.
#pragma once

#include "platform/winsock.h"
#include "bindings/winsock/startup.h"
#include "bindings/winsock/show.h"
#include "common/call.h"
#include "generated/winsock2.h"
#include "generated/ws2tcpip.h"
#include "generated/windows.h"

// clang-format off
namespace windows_h {
namespace calls {

struct GetLastError : WinsockCall {  // DWORD GetLastError(void)
  static constexpr const char* kName = "GetLastError";
  template <typename Visit>
  void Each(Visit&& visit) { (void)visit; }
};

struct SetLastError : WinsockCall {  // void SetLastError(DWORD dwErrCode)
  static constexpr const char* kName = "SetLastError";
  parameter::Bits<DWORD> dwErrCode{"dwErrCode"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(dwErrCode); }
};

struct ZeroMemory : WinsockCall {  // void ZeroMemory(void *Destination, size_t Length)
  static constexpr const char* kName = "ZeroMemory";
  parameter::Out<void, false> Destination{"Destination"};
  parameter::Length<size_t, true> Length{"Length", Destination};
  template <typename Visit>
  void Each(Visit&& visit) { visit(Destination), visit(Length); }
};

struct FillMemory : WinsockCall {  // void FillMemory(void *Destination, size_t Length, BYTE Fill)
  static constexpr const char* kName = "FillMemory";
  parameter::Out<void, false> Destination{"Destination"};
  parameter::Length<size_t, true> Length{"Length", Destination};
  parameter::Character<BYTE> Fill{"Fill"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(Destination), visit(Length), visit(Fill); }
};

struct CopyMemory : WinsockCall {  // void CopyMemory(void *Destination, const void *Source, size_t Length)
  static constexpr const char* kName = "CopyMemory";
  parameter::Out<void, false> Destination{"Destination"};
  parameter::In<const void, false> Source{"Source"};
  parameter::Length<size_t, true> Length{"Length", Destination, Source};
  template <typename Visit>
  void Each(Visit&& visit) { visit(Destination), visit(Source), visit(Length); }
};

struct MoveMemory : WinsockCall {  // void MoveMemory(void *Destination, const void *Source, size_t Length)
  static constexpr const char* kName = "MoveMemory";
  parameter::Out<void, false> Destination{"Destination"};
  parameter::In<const void, false> Source{"Source"};
  parameter::Length<size_t, true> Length{"Length", Destination, Source};
  template <typename Visit>
  void Each(Visit&& visit) { visit(Destination), visit(Source), visit(Length); }
};

struct Makeword : WinsockCall {  // WORD MAKEWORD(BYTE bLow, BYTE bHigh)
  static constexpr const char* kName = "MAKEWORD";
  parameter::Int<int64_t> bLow{"bLow"};
  parameter::Int<int64_t> bHigh{"bHigh"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(bLow), visit(bHigh); }
  WORD Run() {
    return static_cast<WORD>(MAKEWORD(static_cast<int64_t>(bLow), static_cast<int64_t>(bHigh)));
  }
};

struct Makelong : WinsockCall {  // LONG MAKELONG(WORD wLow, WORD wHigh)
  static constexpr const char* kName = "MAKELONG";
  parameter::Int<int64_t> wLow{"wLow"};
  parameter::Int<int64_t> wHigh{"wHigh"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(wLow), visit(wHigh); }
  LONG Run() {
    return static_cast<LONG>(MAKELONG(static_cast<int64_t>(wLow), static_cast<int64_t>(wHigh)));
  }
};

struct Lobyte : WinsockCall {  // BYTE LOBYTE(WORD wValue)
  static constexpr const char* kName = "LOBYTE";
  parameter::Int<int64_t> wValue{"wValue"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(wValue); }
  BYTE Run() {
    return static_cast<BYTE>(LOBYTE(static_cast<int64_t>(wValue)));
  }
};

struct Hibyte : WinsockCall {  // BYTE HIBYTE(WORD wValue)
  static constexpr const char* kName = "HIBYTE";
  parameter::Int<int64_t> wValue{"wValue"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(wValue); }
  BYTE Run() {
    return static_cast<BYTE>(HIBYTE(static_cast<int64_t>(wValue)));
  }
};

struct Loword : WinsockCall {  // WORD LOWORD(DWORD dwValue)
  static constexpr const char* kName = "LOWORD";
  parameter::Int<int64_t> dwValue{"dwValue"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(dwValue); }
  WORD Run() {
    return static_cast<WORD>(LOWORD(static_cast<int64_t>(dwValue)));
  }
};

struct Hiword : WinsockCall {  // WORD HIWORD(DWORD dwValue)
  static constexpr const char* kName = "HIWORD";
  parameter::Int<int64_t> dwValue{"dwValue"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(dwValue); }
  WORD Run() {
    return static_cast<WORD>(HIWORD(static_cast<int64_t>(dwValue)));
  }
};

struct Sleep : WinsockCall {  // void Sleep(DWORD dwMilliseconds)
  static constexpr const char* kName = "Sleep";
  parameter::Name<parameter::Int<DWORD>> dwMilliseconds{"dwMilliseconds", show::Names{windows_table::kConstants, "INFINITE"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(dwMilliseconds); }
  void Run() {
    winsock::Sleep(dwMilliseconds);
  }
};

struct GetTickCount : WinsockCall {  // DWORD GetTickCount(void)
  static constexpr const char* kName = "GetTickCount";
  template <typename Visit>
  void Each(Visit&& visit) { (void)visit; }
  DWORD Run() {
    return winsock::GetTickCount();
  }
};

struct GetCurrentProcessId : WinsockCall {  // DWORD GetCurrentProcessId(void)
  static constexpr const char* kName = "GetCurrentProcessId";
  template <typename Visit>
  void Each(Visit&& visit) { (void)visit; }
  DWORD Run() {
    return winsock::GetCurrentProcessId();
  }
};

struct GetStdHandle : WinsockCall {  // HANDLE GetStdHandle(DWORD nStdHandle)
  static constexpr const char* kName = "GetStdHandle";
  parameter::Name<parameter::Bits<DWORD>> nStdHandle{"nStdHandle", show::Names{windows_table::kConstants, "STD_"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(nStdHandle); }
  intptr_t Run() {
    return (intptr_t)(winsock::GetStdHandle(nStdHandle));
  }
};

struct SetHandleInformation : WinsockCall {  // BOOL SetHandleInformation(HANDLE hObject, DWORD dwMask, DWORD dwFlags)
  static constexpr const char* kName = "SetHandleInformation";
  parameter::Handle<HANDLE> hObject{"hObject"};
  parameter::Flags<parameter::Int<DWORD>> dwMask{"dwMask", show::Names{windows_table::kConstants, "HANDLE_FLAG_"}};
  parameter::Flags<parameter::Int<DWORD>> dwFlags{"dwFlags", show::Names{windows_table::kConstants, "HANDLE_FLAG_"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(hObject), visit(dwMask), visit(dwFlags); }
  template <typename T>
  static bool Failed(T result) { return result == 0; }
  template <typename T>
  static T Failure(int) { return 0; }
  BOOL Run() {
    return winsock::SetHandleInformation(hObject, dwMask, dwFlags);
  }
};

struct GetHandleInformation : WinsockCall {  // BOOL GetHandleInformation(HANDLE hObject, LPDWORD lpdwFlags)
  static constexpr const char* kName = "GetHandleInformation";
  parameter::Handle<HANDLE> hObject{"hObject"};
  parameter::Cell<DWORD, false> lpdwFlags{"lpdwFlags"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(hObject), visit(lpdwFlags); }
  template <typename T>
  static bool Failed(T result) { return result == 0; }
  template <typename T>
  static T Failure(int) { return 0; }
  BOOL Run() {
    return winsock::GetHandleInformation(hObject, lpdwFlags);
  }
};

struct CloseHandle : WinsockCall {  // BOOL CloseHandle(HANDLE hObject)
  static constexpr const char* kName = "CloseHandle";
  parameter::Handle<HANDLE> hObject{"hObject"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(hObject); }
  template <typename T>
  static bool Failed(T result) { return result == 0; }
  template <typename T>
  static T Failure(int) { return 0; }
};

struct WaitForSingleObject : WinsockCall {  // DWORD WaitForSingleObject(HANDLE hHandle, DWORD dwMilliseconds)
  static constexpr const char* kName = "WaitForSingleObject";
  parameter::Handle<HANDLE> hHandle{"hHandle"};
  parameter::Name<parameter::Int<DWORD>> dwMilliseconds{"dwMilliseconds", show::Names{windows_table::kConstants, "INFINITE"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(hHandle), visit(dwMilliseconds); }
  DWORD Run() {
    return winsock::WaitForSingleObject(hHandle, dwMilliseconds);
  }
};

struct GetExitCodeProcess : WinsockCall {  // BOOL GetExitCodeProcess(HANDLE hProcess, LPDWORD lpExitCode)
  static constexpr const char* kName = "GetExitCodeProcess";
  parameter::Handle<HANDLE> hProcess{"hProcess"};
  parameter::Cell<DWORD, false> lpExitCode{"lpExitCode"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(hProcess), visit(lpExitCode); }
  template <typename T>
  static bool Failed(T result) { return result == 0; }
  template <typename T>
  static T Failure(int) { return 0; }
  BOOL Run() {
    return winsock::GetExitCodeProcess(hProcess, lpExitCode);
  }
};

struct TerminateProcess : WinsockCall {  // BOOL TerminateProcess(HANDLE hProcess, UINT uExitCode)
  static constexpr const char* kName = "TerminateProcess";
  parameter::Handle<HANDLE> hProcess{"hProcess"};
  parameter::Int<UINT> uExitCode{"uExitCode"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(hProcess), visit(uExitCode); }
  template <typename T>
  static bool Failed(T result) { return result == 0; }
  template <typename T>
  static T Failure(int) { return 0; }
  BOOL Run() {
    return winsock::TerminateProcess(hProcess, uExitCode);
  }
};

struct CreateProcess : WinsockCall {  // BOOL CreateProcess(LPCSTR lpApplicationName, LPSTR lpCommandLine, LPSECURITY_ATTRIBUTES lpProcessAttributes, LPSECURITY_ATTRIBUTES lpThreadAttributes, BOOL bInheritHandles, DWORD dwCreationFlags, LPVOID lpEnvironment, LPCSTR lpCurrentDirectory, LPSTARTUPINFO lpStartupInfo, LPPROCESS_INFORMATION lpProcessInformation)
  static constexpr const char* kName = "CreateProcess";
  parameter::Text<true> lpApplicationName{"lpApplicationName"};
  parameter::Text<true> lpCommandLine{"lpCommandLine"};
  parameter::NullOnly<LPSECURITY_ATTRIBUTES> lpProcessAttributes{"lpProcessAttributes"};
  parameter::NullOnly<LPSECURITY_ATTRIBUTES> lpThreadAttributes{"lpThreadAttributes"};
  parameter::Int<BOOL> bInheritHandles{"bInheritHandles"};
  parameter::Flags<parameter::Int<DWORD>> dwCreationFlags{"dwCreationFlags", show::Names{windows_table::kConstants, "CREATE_"}};
  parameter::Strings<true> lpEnvironment{"lpEnvironment"};
  parameter::Text<true> lpCurrentDirectory{"lpCurrentDirectory"};
  parameter::Struct<const STARTUPINFOA, false> lpStartupInfo{"lpStartupInfo"};
  parameter::Struct<PROCESS_INFORMATION, false> lpProcessInformation{"lpProcessInformation"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(lpApplicationName), visit(lpCommandLine), visit(lpProcessAttributes), visit(lpThreadAttributes), visit(bInheritHandles), visit(dwCreationFlags), visit(lpEnvironment), visit(lpCurrentDirectory), visit(lpStartupInfo), visit(lpProcessInformation); }
  template <typename T>
  static bool Failed(T result) { return result == 0; }
  template <typename T>
  static T Failure(int) { return 0; }
};

}  // namespace calls
using namespace calls;
}  // namespace windows_h
// clang-format on

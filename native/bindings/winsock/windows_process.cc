// <windows.h>: processes and handles.
#include <string>

#include "bindings/winsock/args.h"
#include "bindings/winsock/headers.h"
#include "bindings/winsock/startup.h"

namespace {

// A call that returns BOOL.
struct BoolCall : WinsockCall {
  static bool Failed(BOOL result) { return result == FALSE; }
};

// "A=1\0B=2\0\0"
std::string EnvironmentBlock(char* const* strings) {
  std::string block;
  for (; *strings != nullptr; strings++) block.append(*strings).push_back('\0');
  if (block.empty()) block.push_back('\0');  // an empty block ends with two of them as well
  block.push_back('\0');
  return block;
}

// The members that are numbers. The pointers inside stay NULL: no address from JavaScript is followed.
STARTUPINFOA StartupInfo(const Bytes& bytes) {
  auto info = winsock_args::Load<STARTUPINFOA>(bytes);
  info.lpReserved = info.lpDesktop = info.lpTitle = nullptr;
  info.cbReserved2 = 0;
  info.lpReserved2 = nullptr;
  return info;
}

struct Creation : BoolCall {
  static constexpr const char* kName = "CreateProcess";
  const char *application, *command_line;
  BOOL inherit = FALSE;
  DWORD flags = 0;
  char* const* environment = nullptr;
  const char* directory = nullptr;
  Bytes startup, information;
  explicit Creation(Args& a)
      : application(a.TextOrNull("lpApplicationName")), command_line(a.TextOrNull("lpCommandLine")) {
    winsock_args::Null(a, "lpProcessAttributes");
    winsock_args::Null(a, "lpThreadAttributes");
    inherit = a.Int<BOOL>("bInheritHandles");
    flags = a.Int<DWORD>("dwCreationFlags");
    environment = a.Strings("lpEnvironment", true);
    directory = a.TextOrNull("lpCurrentDirectory");
    startup = winsock_args::Room<STARTUPINFOA>(a, "lpStartupInfo");
    information = winsock_args::Room<PROCESS_INFORMATION>(a, "lpProcessInformation");
    // It says that a list of attributes, a pointer, follows the STARTUPINFO.
    if (a.ok() && (flags & EXTENDED_STARTUPINFO_PRESENT) != 0) {
      a.Fail(true, "argument 6 (dwCreationFlags) must not have EXTENDED_STARTUPINFO_PRESENT");
    }
  }
  BOOL Run() const {
    std::string line = command_line == nullptr ? "" : command_line;  // the call may write to it
    std::string block = environment == nullptr ? "" : EnvironmentBlock(environment);
    auto info = StartupInfo(startup);
    PROCESS_INFORMATION created = {};
    const BOOL result =
        winsock::CreateProcessA(application, command_line == nullptr ? nullptr : &line[0], nullptr, nullptr, inherit,
                                flags & ~static_cast<DWORD>(CREATE_UNICODE_ENVIRONMENT),  // the strings come as UTF-8
                                environment == nullptr ? nullptr : &block[0], directory, &info, &created);
    if (result != FALSE) winsock_args::Store(information, created);
    return result;
  }
};

struct Termination : BoolCall {
  static constexpr const char* kName = "TerminateProcess";
  HANDLE process;
  UINT code;
  explicit Termination(Args& a) : process(winsock_args::Handle(a, "hProcess")), code(a.Int<UINT>("uExitCode")) {}
  BOOL Run() const { return winsock::TerminateProcess(process, code); }
};

struct ExitCode : BoolCall {
  static constexpr const char* kName = "GetExitCodeProcess";
  HANDLE process;
  uint32_t* code;
  explicit ExitCode(Args& a)
      : process(winsock_args::Handle(a, "hProcess")), code(winsock_args::Cell(a, "lpExitCode")) {}
  BOOL Run() const {
    DWORD value = *code;
    const BOOL result = winsock::GetExitCodeProcess(process, &value);
    *code = value;
    return result;
  }
};

struct Wait : WinsockCall {
  static constexpr const char* kName = "WaitForSingleObject";
  HANDLE handle;
  DWORD milliseconds;
  explicit Wait(Args& a) : handle(winsock_args::Handle(a, "hHandle")), milliseconds(a.Int<DWORD>("dwMilliseconds")) {}
  static bool Failed(DWORD result) { return result == WAIT_FAILED; }
  DWORD Run() const { return winsock::WaitForSingleObject(handle, milliseconds); }
};

struct Closing : BoolCall {
  static constexpr const char* kName = "CloseHandle";
  HANDLE handle;
  explicit Closing(Args& a) : handle(winsock_args::Handle(a, "hObject")) {}
  BOOL Run() const {
    startup::Forget(reinterpret_cast<SOCKET>(handle));  // a socket is a handle as well
    return winsock::CloseHandle(handle);
  }
};

struct StdHandle : WinsockCall {
  static constexpr const char* kName = "GetStdHandle";
  DWORD which;
  explicit StdHandle(Args& a) : which(winsock_args::Bits(a, "nStdHandle")) {}
  intptr_t Run() const { return reinterpret_cast<intptr_t>(winsock::GetStdHandle(which)); }
};

struct SetInformation : BoolCall {
  static constexpr const char* kName = "SetHandleInformation";
  HANDLE handle;
  DWORD mask, flags;
  explicit SetInformation(Args& a)
      : handle(winsock_args::Handle(a, "hObject")), mask(a.Int<DWORD>("dwMask")), flags(a.Int<DWORD>("dwFlags")) {}
  BOOL Run() const { return winsock::SetHandleInformation(handle, mask, flags); }
};

struct GetInformation : BoolCall {
  static constexpr const char* kName = "GetHandleInformation";
  HANDLE handle;
  uint32_t* flags;
  explicit GetInformation(Args& a)
      : handle(winsock_args::Handle(a, "hObject")), flags(winsock_args::Cell(a, "lpdwFlags")) {}
  BOOL Run() const {
    DWORD value = *flags;
    const BOOL result = winsock::GetHandleInformation(handle, &value);
    *flags = value;
    return result;
  }
};

struct ProcessId : WinsockCall {
  static constexpr const char* kName = "GetCurrentProcessId";
  explicit ProcessId(Args&) {}
  DWORD Run() const { return winsock::GetCurrentProcessId(); }
};

}  // namespace

void ExportWindowsProcess(Header& header) {
  header.Function<Creation>();
  header.Function<Termination>();
  header.Function<ExitCode>();
  header.Function<Wait>();
  header.Function<Closing>();
  header.Function<StdHandle>();
  header.Function<SetInformation>();
  header.Function<GetInformation>();
  header.Function<ProcessId>();
}

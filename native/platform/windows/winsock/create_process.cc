// <windows.h>: CreateProcess with strings in UTF-8.
#include <string>

#include "platform/windows/utf16.h"
#include "platform/winsock.h"

namespace {

// A wide string that may be NULL.
class WideOrNull {
 public:
  explicit WideOrNull(const char* utf8) : null_(utf8 == nullptr), wide_(null_ ? L"" : utf16::Wide(utf8)) {}
  const wchar_t* Pointer() const { return null_ ? nullptr : wide_.c_str(); }
  wchar_t* Writable() { return null_ ? nullptr : &wide_[0]; }

 private:
  bool null_;
  std::wstring wide_;
};

// "A=1\0B=2\0\0"
std::wstring WideBlock(const char* block) {
  size_t size = 0;
  do {
    size += std::char_traits<char>::length(block + size) + 1;
  } while (block[size] != '\0');
  return utf16::Wide(std::string(block, size + 1));
}

STARTUPINFOW WideStartup(const STARTUPINFOA& narrow) {
  STARTUPINFOW wide = {};
  wide.cb = sizeof wide;
  wide.dwX = narrow.dwX;
  wide.dwY = narrow.dwY;
  wide.dwXSize = narrow.dwXSize;
  wide.dwYSize = narrow.dwYSize;
  wide.dwXCountChars = narrow.dwXCountChars;
  wide.dwYCountChars = narrow.dwYCountChars;
  wide.dwFillAttribute = narrow.dwFillAttribute;
  wide.dwFlags = narrow.dwFlags;
  wide.wShowWindow = narrow.wShowWindow;
  wide.hStdInput = narrow.hStdInput;
  wide.hStdOutput = narrow.hStdOutput;
  wide.hStdError = narrow.hStdError;
  return wide;
}

}  // namespace

namespace winsock {

BOOL CreateProcessA(const char* application, char* command_line, SECURITY_ATTRIBUTES* process,
                    SECURITY_ATTRIBUTES* thread, BOOL inherit, DWORD flags, void* environment, const char* directory,
                    STARTUPINFOA* startup, PROCESS_INFORMATION* information) {
  if (application == nullptr && command_line == nullptr) {  // Wine 8 dies of it
    ::SetLastError(ERROR_INVALID_PARAMETER);
    return FALSE;
  }
  const WideOrNull wide_application(application), wide_directory(directory);
  WideOrNull wide_line(command_line);
  STARTUPINFOW wide_startup = WideStartup(*startup);
  std::wstring block;
  if (environment != nullptr) block = WideBlock(static_cast<const char*>(environment));
  return ::CreateProcessW(wide_application.Pointer(), wide_line.Writable(), process, thread, inherit,
                          flags | CREATE_UNICODE_ENVIRONMENT, environment == nullptr ? nullptr : &block[0],
                          wide_directory.Pointer(), &wide_startup, information);
}

}  // namespace winsock

#include "platform/windows/posix/processes/argv_to_command_line.h"

#include <cwchar>

#include "platform/posix.h"
#include "platform/windows/utf16.h"

namespace command_line {
namespace {

// Microsoft's rules: backslashes are themselves, unless a quote follows: then each is written twice, and the quote gets
// one more.
std::wstring Quote(const std::wstring& argument) {
  if (!argument.empty() && argument.find_first_of(L" \t\n\v\"") == std::wstring::npos) return argument;
  std::wstring quoted = L"\"";
  size_t backslashes = 0;
  for (const wchar_t c : argument) {
    if (c == L'"') quoted.append(backslashes + 1, L'\\');
    backslashes = c == L'\\' ? backslashes + 1 : 0;
    quoted += c;
  }
  quoted.append(backslashes, L'\\');  // before the closing quote
  return quoted + L'"';
}

// The first argument knows no escaping: a quote cannot be in it, and backslashes stay as they are.
std::wstring QuoteFirst(const std::wstring& argument) {
  std::wstring plain;
  for (const wchar_t c : argument) {
    if (c != L'"') plain += c;
  }
  return plain.empty() || plain.find_first_of(L" \t") != std::wstring::npos ? L'"' + plain + L'"' : plain;
}

constexpr wchar_t kSystemRoot[] = L"SYSTEMROOT=";

bool IsSystemRoot(const std::wstring& variable) {
  return _wcsnicmp(variable.c_str(), kSystemRoot, std::wcslen(kSystemRoot)) == 0;
}

std::wstring SystemRoot() {
  wchar_t value[MAX_PATH];
  const DWORD length = GetEnvironmentVariableW(L"SystemRoot", value, MAX_PATH);
  return length > 0 && length < MAX_PATH ? L"SystemRoot=" + std::wstring(value, length) : L"";
}

}  // namespace

std::wstring Join(const std::vector<std::wstring>& argv) {
  std::wstring line;
  for (size_t i = 0; i < argv.size(); i++) line += i == 0 ? QuoteFirst(argv[i]) : L' ' + Quote(argv[i]);
  return line;
}

// Winsock cannot start in a process without SystemRoot (WSAEPROVIDERFAILEDINIT): a child that POSIX would give an empty
// environment gets this one variable.
std::wstring Environment(char* const envp[]) {
  std::wstring block;
  bool has_root = false;
  for (char* const* variable = envp; variable != nullptr && *variable != nullptr; variable++) {
    const std::wstring wide = utf16::Wide(*variable);
    if (wide.empty()) continue;  // would end the block
    has_root = has_root || IsSystemRoot(wide);
    block += wide + L'\0';
  }
  const std::wstring root = SystemRoot();
  if (!has_root && !root.empty()) block += root + L'\0';
  return block + L'\0' + L'\0';
}

}  // namespace command_line

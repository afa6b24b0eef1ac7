#include "platform/windows/utf16.h"

#include "platform/posix.h"

namespace utf16 {

std::wstring Wide(const std::string& utf8) {
  const int size = static_cast<int>(utf8.size());
  const int length = MultiByteToWideChar(CP_UTF8, 0, utf8.data(), size, nullptr, 0);
  std::wstring wide(static_cast<size_t>(length), L'\0');
  MultiByteToWideChar(CP_UTF8, 0, utf8.data(), size, &wide[0], length);
  return wide;
}

std::wstring Path(const std::string& path) { return path == "/dev/null" ? L"NUL" : Wide(path); }

bool IsAbsolute(const std::wstring& path) {
  if (path == L"NUL") return true;
  const bool drive = path.size() > 1 && path[1] == L':';
  return drive || (!path.empty() && (path[0] == L'/' || path[0] == L'\\'));
}

std::wstring Absolute(const std::wstring& path) {
  std::wstring absolute(GetFullPathNameW(path.c_str(), 0, nullptr, nullptr), L'\0');
  absolute.resize(GetFullPathNameW(path.c_str(), static_cast<DWORD>(absolute.size()), &absolute[0], nullptr));
  return absolute;
}

std::wstring From(const std::wstring& directory, const std::wstring& path) {
  return directory.empty() || path.empty() || IsAbsolute(path) ? path : directory + L'\\' + path;
}

}  // namespace utf16

// UTF-8 of JavaScript and of POSIX paths, as Win32's UTF-16.
#pragma once

#include <string>

namespace utf16 {

std::wstring Wide(const std::string& utf8);

// A POSIX path; /dev/null is the device that Windows has for it.
std::wstring Path(const std::string& path);

bool IsAbsolute(const std::wstring& path);
std::wstring Absolute(const std::wstring& path);
// `path` as it is seen from `directory` ("" is the current one).
std::wstring From(const std::wstring& directory, const std::wstring& path);

}  // namespace utf16

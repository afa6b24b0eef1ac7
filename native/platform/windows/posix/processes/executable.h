// Which .exe a path or a name of posix_spawn(3) means, and with which arguments.
#pragma once

#include <string>
#include <vector>

namespace executable {

struct Program {
  std::wstring executable;  // a full path
  std::vector<std::wstring> argv;
};

// `directory` is the child's. Both return 0 or an error number, and replace argv where the file is a `#!` script.
int FromPath(const std::wstring& directory, const std::wstring& path, Program* program);
int FromName(const std::wstring& directory, const std::wstring& name, Program* program);

}  // namespace executable

// argv and envp as the two blocks of text that CreateProcess takes.
#pragma once

#include <string>
#include <vector>

namespace command_line {

// One line that the child's C runtime splits into the same arguments again.
std::wstring Join(const std::vector<std::wstring>& argv);

// NAME=value texts, each with its NUL, and one NUL more.
std::wstring Environment(char* const envp[]);

}  // namespace command_line

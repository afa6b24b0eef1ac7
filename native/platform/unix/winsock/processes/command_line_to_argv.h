// A Windows command line into the argv that a C program gets from it.
#pragma once

#include <string>
#include <vector>

namespace winsock {

// Microsoft's rules ("Parsing C command-line arguments"): blanks outside quotes separate. In the program's name a quote
// only toggles. After it: 2n backslashes and a quote are n backslashes and a quote that toggles, 2n + 1 are n
// backslashes and a quote as such, "" inside quotes is one quote, other backslashes are themselves.
std::vector<std::string> SplitCommandLine(const char* line);

}  // namespace winsock

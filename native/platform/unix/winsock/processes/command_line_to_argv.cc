#include "platform/unix/winsock/processes/command_line_to_argv.h"

namespace winsock {
namespace {

bool IsBlank(char character) { return character == ' ' || character == '\t'; }

std::string ProgramName(const char*& next) {
  std::string name;
  for (bool quoted = false; *next != '\0' && (quoted || !IsBlank(*next)); next++) {
    if (*next == '"') {
      quoted = !quoted;
    } else {
      name += *next;
    }
  }
  return name;
}

// next is at a backslash. Whether a quote that follows the backslashes is a character of the argument.
bool TakeBackslashes(const char*& next, std::string* argument) {
  size_t count = 0;
  while (*next == '\\') count++, next++;
  if (*next != '"') {
    argument->append(count, '\\');
    return false;
  }
  argument->append(count / 2, '\\');
  return count % 2 == 1;
}

std::string Argument(const char*& next) {
  std::string argument;
  bool quoted = false;
  while (*next != '\0' && (quoted || !IsBlank(*next))) {
    const bool escaped = *next == '\\' && TakeBackslashes(next, &argument);
    if (escaped) {
      argument += *next++;
    } else if (*next == '"' && quoted && next[1] == '"') {
      argument += '"';
      next += 2;
    } else if (*next == '"') {
      quoted = !quoted;
      next++;
    } else if (*next != '\0' && *next != '\\' && (quoted || !IsBlank(*next))) {
      argument += *next++;
    }
  }
  return argument;
}

}  // namespace

std::vector<std::string> SplitCommandLine(const char* line) {
  std::vector<std::string> arguments = {ProgramName(line)};
  while (true) {
    while (IsBlank(*line)) line++;
    if (*line == '\0') return arguments;
    arguments.push_back(Argument(line));
  }
}

}  // namespace winsock

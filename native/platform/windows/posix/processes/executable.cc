#include "platform/windows/posix/processes/executable.h"

#include "platform/posix.h"
#include "platform/windows/posix/errors.h"
#include "platform/windows/utf16.h"

namespace executable {
namespace {

constexpr int kDeepest = 4;  // interpreters that are scripts themselves; Linux stops at about as many

bool IsFile(const std::wstring& path) {
  const DWORD attributes = GetFileAttributesW(path.c_str());
  return attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) == 0;
}

bool Exists(const std::wstring& path) { return GetFileAttributesW(path.c_str()) != INVALID_FILE_ATTRIBUTES; }

// The path as given, else with ".exe"; "" where neither is a file.
std::wstring Find(const std::wstring& path) {
  if (path.empty()) return L"";
  if (IsFile(path)) return path;
  const std::wstring with_suffix = path + L".exe";
  return IsFile(with_suffix) ? with_suffix : L"";
}

std::wstring Environment(const wchar_t* name) {
  std::wstring value(32767, L'\0');  // the longest there is
  value.resize(GetEnvironmentVariableW(name, &value[0], static_cast<DWORD>(value.size())));
  return value;
}

std::wstring FindInPath(const std::wstring& directory, const std::wstring& name) {
  const std::wstring path = Environment(L"PATH");
  for (size_t at = 0; at <= path.size();) {
    const size_t end = path.find(L';', at) == std::wstring::npos ? path.size() : path.find(L';', at);
    const std::wstring folder = end == at ? L"." : path.substr(at, end - at);
    const std::wstring found = Find(utf16::From(directory, folder + L'\\' + name));
    if (!found.empty()) return found;
    at = end + 1;
  }
  return L"";
}

// This process's own executable.
std::wstring Node() {
  std::wstring path(32768, L'\0');
  path.resize(GetModuleFileNameW(nullptr, &path[0], static_cast<DWORD>(path.size())));
  return path;
}

std::wstring FindCommand(const std::wstring& directory, const std::wstring& name) {
  const std::wstring found = FindInPath(directory, name);
  return found.empty() && name == L"node" ? Node() : found;
}

// The first bytes of the file: enough for a `#!` line, of which Linux reads 256.
int ReadStart(const std::wstring& path, std::string* start) {
  const HANDLE file = CreateFileW(path.c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                  nullptr, OPEN_EXISTING, 0, nullptr);
  if (file == INVALID_HANDLE_VALUE) return errors::FromWindows(GetLastError());
  char bytes[256];
  DWORD count = 0;
  const bool done = ReadFile(file, bytes, sizeof bytes, &count, nullptr) != FALSE;
  const int error = done ? 0 : errors::FromWindows(GetLastError());
  CloseHandle(file);
  start->assign(bytes, count);
  return error;
}

constexpr char kBlanks[] = " \t\r";

std::string Trim(const std::string& text) {
  const size_t first = text.find_first_not_of(kBlanks);
  return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

// "interpreter argument": what follows the first blank is one argument, as on Linux.
struct Line {
  std::string interpreter, argument;
  explicit Line(const std::string& start) {
    const std::string line = Trim(start.substr(2, start.find('\n') - 2));
    const size_t blank = line.find_first_of(kBlanks);
    interpreter = line.substr(0, blank);
    if (blank != std::string::npos) argument = Trim(line.substr(blank));
  }
  bool IsEnv() const { return interpreter == "/usr/bin/env" || interpreter == "/bin/env"; }
};

std::vector<std::wstring> Words(const std::string& text) {
  std::vector<std::wstring> words;
  for (size_t at = text.find_first_not_of(kBlanks); at != std::string::npos;) {
    const size_t end = text.find_first_of(kBlanks, at);
    words.push_back(utf16::Wide(text.substr(at, end - at)));
    at = text.find_first_not_of(kBlanks, end);
  }
  return words;
}

// What env(1) makes of its argument: a command, or with -S a command and its arguments.
std::vector<std::wstring> EnvCommand(const std::string& argument) {
  if (argument.compare(0, 2, "-S") == 0) return Words(argument.substr(2));
  return argument.empty() ? std::vector<std::wstring>{} : std::vector<std::wstring>{utf16::Wide(argument)};
}

int Resolve(const std::wstring& directory, const std::wstring& file, Program* program, int depth);

// The interpreter and its arguments, then the script's path, then the script's arguments without argv[0].
int ResolveScript(const std::wstring& directory, const std::wstring& file, const Line& line, Program* program,
                  int depth) {
  std::vector<std::wstring> command = {utf16::Wide(line.interpreter)};
  if (!line.argument.empty()) command.push_back(utf16::Wide(line.argument));
  if (line.IsEnv()) command = EnvCommand(line.argument);
  if (command.empty()) return ENOENT;
  const std::wstring found =
      line.IsEnv() ? FindCommand(directory, command[0]) : Find(utf16::From(directory, command[0]));
  if (found.empty()) return ENOENT;
  command.push_back(file);
  if (program->argv.size() > 1) command.insert(command.end(), program->argv.begin() + 1, program->argv.end());
  program->argv = std::move(command);
  return Resolve(directory, found, program, depth + 1);
}

int Resolve(const std::wstring& directory, const std::wstring& file, Program* program, int depth) {
  if (depth > kDeepest) return ELOOP;
  std::string start;
  const int error = ReadStart(file, &start);
  if (error != 0) return error;
  if (start.compare(0, 2, "#!") == 0) return ResolveScript(directory, file, Line(start), program, depth);
  if (start.compare(0, 2, "MZ") != 0) return ENOEXEC;
  program->executable = file;
  return 0;
}

}  // namespace

int FromPath(const std::wstring& directory, const std::wstring& path, Program* program) {
  const std::wstring from = utf16::From(directory, path);
  const std::wstring found = Find(from);
  if (found.empty()) return !from.empty() && Exists(from) ? EACCES : ENOENT;
  return Resolve(directory, found, program, 0);
}

int FromName(const std::wstring& directory, const std::wstring& name, Program* program) {
  if (name.find_first_of(L"/\\") != std::wstring::npos) return FromPath(directory, name, program);
  const std::wstring found = name.empty() ? L"" : FindInPath(directory, name);
  return found.empty() ? ENOENT : Resolve(directory, found, program, 0);
}

}  // namespace executable

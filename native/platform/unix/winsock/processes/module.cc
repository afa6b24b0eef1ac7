#include "platform/unix/winsock/processes/module.h"

#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <vector>

#include "platform/unix/winsock/internal.h"

namespace winsock {
namespace {

std::string WorkingFolder() {
  char path[PATH_MAX];
  return ::getcwd(path, sizeof path) == nullptr ? "." : path;
}

std::string OwnFolder() {
  char path[PATH_MAX];
  const ssize_t size = ::readlink("/proc/self/exe", path, sizeof path);
  if (size <= 0) return "";
  const std::string program(path, static_cast<size_t>(size));
  return program.substr(0, program.rfind('/'));
}

bool IsMissing(DWORD error) { return error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND; }

// ERROR_PATH_NOT_FOUND where the folder is missing already.
DWORD MissingCode(const std::string& path) {
  const size_t slash = path.rfind('/');
  if (slash == std::string::npos || slash == 0) return ERROR_FILE_NOT_FOUND;
  return ::access(path.substr(0, slash).c_str(), F_OK) == 0 ? ERROR_FILE_NOT_FOUND : ERROR_PATH_NOT_FOUND;
}

DWORD Check(const std::string& path) {
  struct stat status;
  if (::stat(path.c_str(), &status) != 0) return errno == ENOENT ? MissingCode(path) : Win32Code(errno);
  if (!S_ISREG(status.st_mode)) return ERROR_ACCESS_DENIED;
  return ::access(path.c_str(), X_OK) == 0 ? 0 : Win32Code(errno);
}

Module AsGiven(const std::string& name) {
  if (name.empty()) return {"", ERROR_PATH_NOT_FOUND};
  const std::string path = name[0] == '/' ? name : WorkingFolder() + "/" + name;
  return {path, Check(path)};
}

// Windows' documented order: the folder of the running program, the working folder, then the PATH.
std::vector<std::string> SearchFolders() {
  std::vector<std::string> folders = {OwnFolder(), WorkingFolder()};
  const char* next = std::getenv("PATH");
  for (std::string folder; next != nullptr && *next != '\0';) {
    folder.clear();
    while (*next != '\0' && *next != ':') folder += *next++;
    if (*next == ':') next++;
    folders.push_back(folder);
  }
  return folders;
}

// A file that cannot be run does not end the search, but is the answer where nothing better is found.
Module Search(const std::string& name) {
  Module best = {"", ERROR_FILE_NOT_FOUND};
  if (name.empty()) return best;
  if (name.find('/') != std::string::npos) return AsGiven(name);
  for (const std::string& folder : SearchFolders()) {
    if (folder.empty()) continue;
    const std::string path = folder + "/" + name;
    const DWORD error = Check(path);
    if (error == 0) return {path, 0};
    if (!IsMissing(error)) best = {path, error};
  }
  return best;
}

// A name without quotes may hold blanks: Windows tries "my", then "my program", then "my program arg".
Module SearchUnquoted(const std::string& line) {
  Module found = {"", ERROR_FILE_NOT_FOUND};
  for (size_t end = line.find_first_of(" \t");; end = line.find_first_of(" \t", end + 1)) {
    found = Search(line.substr(0, end));
    if (!IsMissing(found.error)) return found;
    if (end == std::string::npos) return {"", ERROR_FILE_NOT_FOUND};
  }
}

}  // namespace

Module FindModule(const char* application, const char* command_line) {
  if (application != nullptr) return AsGiven(application);
  const std::string line = command_line;
  if (line.empty() || line[0] != '"') return SearchUnquoted(line);
  Module found = Search(line.substr(1, line.find('"', 1) - 1));
  if (IsMissing(found.error)) found.error = ERROR_FILE_NOT_FOUND;
  return found;
}

}  // namespace winsock

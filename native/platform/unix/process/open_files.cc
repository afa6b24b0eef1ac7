#include "platform/unix/process/open_files.h"

#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>

std::vector<OpenFile> OpenFiles() {
  std::vector<OpenFile> files;
  DIR* folder = ::opendir("/proc/self/fd");
  if (folder == nullptr) return files;
  while (const dirent* entry = ::readdir(folder)) {
    char link[128];
    const ssize_t size = ::readlinkat(::dirfd(folder), entry->d_name, link, sizeof link);
    const int fd = std::atoi(entry->d_name);
    if (size > 0 && fd != ::dirfd(folder)) files.push_back({fd, std::string(link, static_cast<size_t>(size))});
  }
  ::closedir(folder);
  return files;
}

FileId FileIdOf(int fd) {
  struct stat status;
  if (::fstat(fd, &status) != 0) return {};
  return {status.st_dev, status.st_ino};
}

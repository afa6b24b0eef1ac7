#include "platform/exec_state.h"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "platform/handlers.h"

namespace exec_state {
namespace {

struct File {
  dev_t device = 0;
  ino_t inode = 0;
};

// The process's state at its start; written once.
struct Start {
  File stdio[3];
  bool flags_set[3] = {false, false, false};
  rlimit descriptors{};
  bool has_limit = false;
};
Start start;

File FileOf(int fd) {
  struct stat status;
  if (::fstat(fd, &status) != 0) return {};
  return {status.st_dev, status.st_ino};
}

std::vector<int> OpenDescriptors() {
  std::vector<int> fds;
  DIR* folder = ::opendir("/proc/self/fd");
  if (folder == nullptr) return fds;
  while (const dirent* entry = ::readdir(folder)) {
    const int fd = std::atoi(entry->d_name);
    if (entry->d_name[0] != '.' && fd != ::dirfd(folder)) fds.push_back(fd);
  }
  ::closedir(folder);
  return fds;
}

std::string LinkOf(int fd) {
  char target[128];
  const std::string path = "/proc/self/fd/" + std::to_string(fd);
  const ssize_t size = ::readlink(path.c_str(), target, sizeof target);
  return size > 0 ? std::string(target, static_cast<size_t>(size)) : "";
}

void ClearCloseOnExec(int fd) {
  const int flags = ::fcntl(fd, F_GETFD);
  if (flags != -1 && (flags & FD_CLOEXEC)) ::fcntl(fd, F_SETFD, flags & ~FD_CLOEXEC);
}

// Node marks every descriptor that it finds at its start close-on-exec. Its own are event descriptors (anonymous
// inodes), and pipes of which it holds both ends; what is left was inherited.
void KeepInherited() {
  std::map<std::string, int> pipe_ends;
  std::vector<std::pair<int, std::string>> candidates;
  for (const int fd : OpenDescriptors()) {
    const std::string target = LinkOf(fd);
    if (target.rfind("pipe:", 0) == 0) pipe_ends[target]++;
    if (fd > 2 && target.rfind("anon_inode:", 0) != 0) candidates.emplace_back(fd, target);
  }
  for (const auto& [fd, target] : candidates) {
    const bool own_pipe = target.rfind("pipe:", 0) == 0 && pipe_ends[target] > 1;
    if (!own_pipe) ClearCloseOnExec(fd);
  }
}

// Node raises the soft limit to the hard one. The parent has the limits that this process was started with, in all
// likelihood.
void ReadParentLimit() {
  const std::string path = "/proc/" + std::to_string(::getppid()) + "/limits";
  FILE* file = std::fopen(path.c_str(), "re");
  char line[256];
  unsigned long long soft = 0;
  if (file == nullptr) return;
  while (std::fgets(line, sizeof line, file) != nullptr) {
    if (std::sscanf(line, "Max open files %llu", &soft) != 1) continue;
    start.has_limit = ::getrlimit(RLIMIT_NOFILE, &start.descriptors) == 0 && soft < start.descriptors.rlim_cur;
    start.descriptors.rlim_cur = soft;
  }
  std::fclose(file);
}

void SwapLimit() {
  rlimit now;
  if (!start.has_limit || ::getrlimit(RLIMIT_NOFILE, &now) != 0) return;
  const rlimit wanted = {start.descriptors.rlim_cur, now.rlim_max};
  if (::setrlimit(RLIMIT_NOFILE, &wanted) == 0) start.descriptors.rlim_cur = now.rlim_cur;
}

void SetIgnored(int signo, bool ignored) {
  struct sigaction action {};
  action.sa_handler = ignored ? SIG_IGN : SIG_DFL;
  ::sigaction(signo, &action, nullptr);
}

constexpr int kIgnoredByNode[] = {SIGPIPE, SIGXFSZ};

}  // namespace

void RecordStart() {
  static std::once_flag once;
  std::call_once(once, [] {
    const int error = errno;
    for (int fd = 0; fd < 3; fd++) {
      ClearCloseOnExec(fd);
      start.stdio[fd] = FileOf(fd);
    }
    KeepInherited();
    ReadParentLimit();
    errno = error;
  });
}

void ProgramSetFlags(int fd) {
  if (fd >= 0 && fd < 3) start.flags_set[fd] = true;
}

Handover::Handover() {
  for (const int signo : kIgnoredByNode) {
    struct sigaction current {};
    ::sigaction(signo, nullptr, &current);
    if (current.sa_handler == SIG_IGN && !signals::IgnoredByProgram(signo)) SetIgnored(signo, false);
  }
  for (int fd = 0; fd < 3; fd++) {
    const File now = FileOf(fd);
    const bool same = now.device == start.stdio[fd].device && now.inode == start.stdio[fd].inode;
    const int flags = ::fcntl(fd, F_GETFL);
    if (!same || start.flags_set[fd] || flags == -1 || !(flags & O_NONBLOCK)) continue;
    nonblocking_[fd] = ::fcntl(fd, F_SETFL, flags & ~O_NONBLOCK) == 0;
  }
  SwapLimit();
}

Handover::~Handover() {
  const int error = errno;
  SwapLimit();
  for (int fd = 0; fd < 3; fd++) {
    if (nonblocking_[fd]) ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK);
  }
  for (const int signo : kIgnoredByNode) {
    if (!signals::SetByProgram(signo)) SetIgnored(signo, true);
  }
  errno = error;
}

}  // namespace exec_state

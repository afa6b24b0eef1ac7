#include "platform/exec_state.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "platform/handlers.h"
#include "platform/own_descriptors.h"
#include "platform/unix/process/open_files.h"

namespace exec_state {
namespace {

// The process's state at its start; written once.
struct Start {
  FileId stdio[3];
  bool flags_set[3] = {false, false, false};
  rlimit descriptors{};
  bool has_limit = false;
};
Start start;

void ClearCloseOnExec(int fd) {
  const int flags = ::fcntl(fd, F_GETFD);
  if (flags != -1 && (flags & FD_CLOEXEC)) ::fcntl(fd, F_SETFD, flags & ~FD_CLOEXEC);
}

// Node marks every descriptor that it finds at its start close-on-exec. Its own are event descriptors (anonymous
// inodes), and pipes of which it holds both ends; what is left was inherited.
void KeepInherited(const std::vector<OpenFile>& files) {
  std::map<std::string, int> ends;
  for (const OpenFile& file : files) ends[file.link]++;
  for (const OpenFile& file : files) {
    const bool is_nodes = file.LinkBegins("anon_inode:") || (file.LinkBegins("pipe:") && ends[file.link] > 1);
    if (file.fd > 2 && !is_nodes) ClearCloseOnExec(file.fd);
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
      start.stdio[fd] = FileIdOf(fd);
    }
    std::vector<OpenFile> files = OpenFiles();
    own_descriptors::Learn(files);
    KeepInherited(files);
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
    const bool same = FileIdOf(fd) == start.stdio[fd];
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

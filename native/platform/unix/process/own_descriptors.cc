#include "platform/own_descriptors.h"

#include <dirent.h>
#include <fcntl.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <vector>

namespace own_descriptors {

int first = 0, count = 0;

namespace {

constexpr int kLowest = 3;
constexpr int kHighest = 1024;
constexpr int kReserve = 40;  // of the limit, for Node: it has up to 20 at its start, and opens files

// A placeholder says by its name what it is, so that the new Node needs no word of it.
constexpr char kName[] = "bsd-sockets placeholder";
constexpr char kLink[] = "/memfd:bsd-sockets placeholder";

// A descriptor is known again by its file: its number may have become the program's.
struct Own {
  bool is_own = false;
  dev_t device = 0;
  ino_t inode = 0;
};
Own own[kHighest];
int end = kLowest;            // of the program's numbers
bool is_inherited[kHighest];  // those from `end` on: where there are placeholders, the others are Node's

bool IsOpen(int fd) { return ::fcntl(fd, F_GETFD) != -1; }

struct Link {
  int fd;
  char text[64];
  bool Begins(const char* with) const { return std::strncmp(text, with, std::strlen(with)) == 0; }
};

std::vector<Link> Links() {
  std::vector<Link> links;
  DIR* folder = ::opendir("/proc/self/fd");
  if (folder == nullptr) return links;
  while (const dirent* entry = ::readdir(folder)) {
    Link link{std::atoi(entry->d_name), ""};
    const ssize_t size = ::readlinkat(::dirfd(folder), entry->d_name, link.text, sizeof link.text - 1);
    if (size > 0 && link.fd != ::dirfd(folder)) links.push_back(link);
  }
  ::closedir(folder);
  return links;
}

// Without placeholders nothing tells Node's event descriptors and pipes from inherited ones.
bool IsNodes(const Link& link) {
  return end > kLowest && link.fd >= end && link.fd < kHighest && !is_inherited[link.fd];
}

void Add(int fd) {
  struct stat status;
  if (fd < 0 || fd >= kHighest || ::fstat(fd, &status) != 0) return;
  own[fd] = {true, status.st_dev, status.st_ino};
  const int last = count == 0 || fd >= first + count ? fd : first + count - 1;
  first = count == 0 || fd < first ? fd : first;
  count = last - first + 1;
}

void CloseRange(int from, int to) {
#ifdef SYS_close_range
  if (::syscall(SYS_close_range, from, to, 0) == 0) return;
#endif
  for (int fd = from; fd <= to; fd++) ::close(fd);
}

// A table of descriptors for this thread alone. Containers tend to allow the first way and forbid the second.
bool UnshareFiles() {
#ifdef SYS_close_range
  constexpr unsigned kNone = 0x7ffffffe, kUnshare = 1 << 1;
  if (::syscall(SYS_close_range, kNone, kNone, kUnshare) == 0) return true;
#endif
  return ::unshare(CLONE_FILES) == 0;
}

// A placeholder's bytes are the inherited numbers from `from` on.
void WriteInherited(int file, int from) {
  for (int fd = from; fd < kHighest; fd++) {
    const int flags = ::fcntl(fd, F_GETFD);
    if (flags != -1 && !(flags & FD_CLOEXEC) && fd != file && ::write(file, &fd, sizeof fd) == -1) return;
  }
}

void ReadInherited(int file) {
  int fd = -1;
  for (off_t at = 0; ::pread(file, &fd, sizeof fd, at) == sizeof fd; at += sizeof fd)
    is_inherited[fd % kHighest] = true;
}

// Frees the program's numbers.
void Release(const std::vector<Link>& links) {
  for (const Link& link : links) {
    if (!link.Begins(kLink)) continue;
    if (end == kLowest) ReadInherited(link.fd);  // they are all one file
    ::close(link.fd);
    if (link.fd >= end) end = link.fd + 1;
  }
}

int SoftLimit() {
  rlimit limit;
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return 0;
  return limit.rlim_cur > kHighest ? kHighest : static_cast<int>(limit.rlim_cur);
}

}  // namespace

bool IsStillOwn(int fd) {
  struct stat status;
  return own[fd].is_own && ::fstat(fd, &status) == 0 && status.st_dev == own[fd].device &&
         status.st_ino == own[fd].inode;
}

void Learn() {
  static std::once_flag once;
  std::call_once(once, [] {
    const int error = errno;
    const std::vector<Link> links = Links();
    Release(links);
    for (const Link& link : links) {
      if (IsNodes(link)) Add(link.fd);
    }
    errno = error;
  });
}

// The numbers of Node's own are taken as well, although they are in use: they are close-on-exec. Other threads go on
// using them until execve ends them, so this one gets a table of its own first.
Placeholders::Placeholders() {
  const int limit = SoftLimit() - kReserve;
  if (limit <= kLowest || !UnshareFiles()) return;
  const int source = ::memfd_create(kName, 0);
  if (source == -1) return;
  end_ = limit < kProgram ? limit : kProgram;
  for (int fd = kLowest; fd < end_; fd++) {
    const int flags = ::fcntl(fd, F_GETFD);
    moved_[fd] = flags == -1 || !(flags & FD_CLOEXEC) ? -1 : ::fcntl(fd, F_DUPFD_CLOEXEC, end_);
    if (flags == -1 || moved_[fd] != -1) ::dup2(source, fd);
  }
  WriteInherited(source, end_);
  if (source >= end_) ::close(source);
}

Placeholders::~Placeholders() {
  const int error = errno;
  for (const Link& link : Links()) {
    if (link.Begins(kLink)) ::close(link.fd);
  }
  for (int fd = kLowest; fd < end_; fd++) {
    if (moved_[fd] == -1) continue;
    ::dup3(moved_[fd], fd, O_CLOEXEC);
    ::close(moved_[fd]);
  }
  errno = error;
}

// Already before fork(2): libuv's first descriptors are opened inside it, by pthread_atfork.
Renewal::Renewal() {
  int fd = -1;
  while (end > kLowest && number_ < kProgram && (fd = ::fcntl(first, F_DUPFD_CLOEXEC, kLowest)) != -1 && fd < end) {
    taken_[number_++] = fd;
  }
  if (fd >= end) ::close(fd);
  for (int i = 0; i < kNode; i++) is_programs_[i] = IsOpen(end + i) && !Has(end + i);
}

Renewal::~Renewal() {
  const int error = errno;
  for (int from = 0, to = 0; from < number_; from = to) {
    while (to < number_ && taken_[to] - taken_[from] == to - from) to++;
    CloseRange(taken_[from], taken_[to - 1]);
  }
  errno = error;
}

void Renewal::InChild() {
  if (end == kLowest) return;
  for (int i = 0; i < kNode; i++) {
    if (IsOpen(end + i) && !is_programs_[i]) Add(end + i);
  }
}

}  // namespace own_descriptors

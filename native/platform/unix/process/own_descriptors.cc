#include "platform/own_descriptors.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <set>

namespace own_descriptors {

int first = 0, count = 0;

namespace {

constexpr int kLowest = 3;
constexpr int kHighest = 1024;
constexpr int kReserve = 40;  // of the limit, for Node: it has up to 20 at its start, and opens files
constexpr int kFree = -1;
constexpr int kNotTaken = -2;

// A placeholder says by its name what it is, so that the new Node needs no word of it.
constexpr char kLink[] = "/memfd:bsd-sockets placeholder";
constexpr const char* kName = kLink + sizeof "/memfd:" - 1;

FileId own[kHighest];
int end = kLowest;  // of the program's numbers

bool IsOpen(int fd) { return ::fcntl(fd, F_GETFD) != -1; }
bool IsInherited(int fd) {
  const int flags = ::fcntl(fd, F_GETFD);
  return flags != -1 && !(flags & FD_CLOEXEC);
}

// Takes a descriptor out of the way, unless it is to stay: to a number from `from` on, where it can come back from.
int Former(int fd, int from) {
  if (IsInherited(fd)) return kNotTaken;
  if (!IsOpen(fd)) return kFree;
  const int copy = ::fcntl(fd, F_DUPFD_CLOEXEC, from);
  return copy == -1 ? kNotTaken : copy;
}

void Add(int fd) {
  if (fd >= kHighest) return;
  own[fd] = FileIdOf(fd);
  const int last = count == 0 ? fd : std::max(fd, first + count - 1);
  first = count == 0 ? fd : std::min(fd, first);
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
#if defined(SYS_close_range) && defined(CLOSE_RANGE_UNSHARE)
  constexpr unsigned kNone = 0x7ffffffe;
  if (::syscall(SYS_close_range, kNone, kNone, CLOSE_RANGE_UNSHARE) == 0) return true;
#endif
  return ::unshare(CLONE_FILES) == 0;
}

// A placeholder's bytes are the inherited numbers from `from` on.
void WriteInherited(int file, int from) {
  for (int fd = from; fd < kHighest; fd++) {
    if (fd != file && IsInherited(fd) && ::write(file, &fd, sizeof fd) == -1) return;
  }
}

std::set<int> ReadInherited(int file) {
  std::set<int> inherited;
  int fd = -1;
  for (off_t at = 0; ::pread(file, &fd, sizeof fd, at) == sizeof fd; at += sizeof fd) inherited.insert(fd);
  return inherited;
}

int SoftLimit() {
  rlimit limit;
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return 0;
  return static_cast<int>(std::min<rlim_t>(limit.rlim_cur, kHighest));
}

}  // namespace

bool IsStillOwn(int fd) { return own[fd].inode != 0 && FileIdOf(fd) == own[fd]; }

// Without placeholders nothing tells Node's event descriptors and pipes from inherited ones.
void Learn(std::vector<OpenFile>& files) {
  const auto found =
      std::stable_partition(files.begin(), files.end(), [](const OpenFile& file) { return !file.LinkBegins(kLink); });
  if (found == files.end()) return;
  const std::set<int> inherited = ReadInherited(found->fd);  // they are all one file
  for (auto placeholder = found; placeholder != files.end(); ++placeholder) {
    end = std::max(end, placeholder->fd + 1);
    ::close(placeholder->fd);
  }
  files.erase(found, files.end());
  for (const OpenFile& file : files) {
    if (file.fd >= end && inherited.count(file.fd) == 0) Add(file.fd);
  }
}

// The numbers of Node's own are taken as well, although they are in use: they are close-on-exec. Other threads go on
// using them until execve ends them, so this one gets a table of its own first.
Placeholders::Placeholders() {
  const int limit = SoftLimit() - kReserve;
  if (limit <= kLowest || !UnshareFiles()) return;
  const int source = ::memfd_create(kName, 0);
  if (source == -1) return;
  end_ = std::min(limit, kProgram);
  for (int fd = kLowest; fd < end_; fd++) {
    former_[fd] = Former(fd, end_);
    if (former_[fd] != kNotTaken) ::dup2(source, fd);
  }
  WriteInherited(source, end_);
  if (source < end_) {
    former_[source] = kFree;
  } else {
    ::close(source);
  }
}

Placeholders::~Placeholders() {
  const int error = errno;
  for (int fd = kLowest; fd < end_; fd++) {
    if (former_[fd] == kFree) ::close(fd);
    if (former_[fd] < 0) continue;
    ::dup3(former_[fd], fd, O_CLOEXEC);
    ::close(former_[fd]);
  }
  errno = error;
}

// Already before fork(2): libuv's first descriptors are opened inside it, by pthread_atfork.
Renewal::Renewal() {
  if (end == kLowest) return;
  int fd = -1;
  while (number_ < kProgram && (fd = ::fcntl(first, F_DUPFD_CLOEXEC, kLowest)) != -1 && fd < end) {
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

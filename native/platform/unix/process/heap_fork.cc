#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <cinttypes>
#include <cstdio>
#include <cstring>
#include <string>
#include <unordered_map>
#include <vector>

#include "platform/fork.h"
#include "platform/handlers.h"
#include "platform/own_descriptors.h"
#include "platform/unix/process/uv.h"

namespace {

// Private anonymous memory, as a line of /proc/self/maps without its newline.
struct Mapping {
  std::string line;
  void* start;
  size_t size;
};

bool ReadFile(const char* path, std::string* text) {
  const int fd = ::open(path, O_RDONLY | O_CLOEXEC);
  if (fd == -1) return false;
  char block[16384];
  ssize_t size;
  while ((size = ::read(fd, block, sizeof block)) > 0) text->append(block, static_cast<size_t>(size));
  ::close(fd);
  return size == 0;
}

// "start-end perms offset dev inode [path]"; only private memory without a file (device 00:00, inode 0) or name.
bool ParseAnonymous(const char* line, size_t length, Mapping* mapping) {
  uintptr_t start = 0, end = 0;
  char permissions[5] = "";
  unsigned long long inode = 1;
  int name = 0;
  const std::string text(line, length);
  if (std::sscanf(text.c_str(), "%" SCNxPTR "-%" SCNxPTR " %4s %*x %*x:%*x %llu %n", &start, &end, permissions, &inode,
                  &name) != 4 ||
      permissions[3] != 'p' || inode != 0 || (name > 0 && static_cast<size_t>(name) < length)) {
    return false;
  }
  *mapping = {text, reinterpret_cast<void*>(start), end - start};
  return true;
}

template <typename Visit>
void ForEachLine(const std::string& text, Visit visit) {
  for (size_t at = 0; at < text.size();) {
    const size_t end = text.find('\n', at);
    if (end == std::string::npos) return;
    visit(text.c_str() + at, end - at);
    at = end + 1;
  }
}

// Which anonymous mappings V8 marked MADV_DONTFORK ("dc" among the VmFlags). smaps costs 15 times what maps does, so it
// is read only when a mapping turns up that was not seen before.
class Marks {
 public:
  bool Learn(const std::vector<Mapping>& mappings) {
    bool known = true;
    for (const Mapping& mapping : mappings) known = known && marked_.count(mapping.line) != 0;
    return known || ReadSmaps();
  }
  bool Has(const Mapping& mapping) const {
    const auto found = marked_.find(mapping.line);
    return found != marked_.end() && found->second;
  }

 private:
  bool ReadSmaps() {
    std::string text;
    if (!ReadFile("/proc/self/smaps", &text)) return false;
    marked_.clear();
    Mapping current;
    ForEachLine(text, [&](const char* line, size_t length) {
      Mapping mapping;
      if (ParseAnonymous(line, length, &mapping)) {
        current = mapping;
      } else if (std::strncmp(line, "VmFlags:", 8) == 0 && !current.line.empty()) {
        marked_[current.line] = std::string(line, length).find(" dc") != std::string::npos;
        current.line.clear();
      }
    });
    return true;
  }

  std::unordered_map<std::string, bool> marked_;
};

pid_t ForkCopying() {
  // Process-wide and only used by the main thread's environment; the child inherits what its parent learnt.
  static Marks& marks = *new Marks;
  std::string maps;
  std::vector<Mapping> mappings;
  if (!ReadFile("/proc/self/maps", &maps)) return -1;
  ForEachLine(maps, [&](const char* line, size_t length) {
    Mapping mapping;
    if (ParseAnonymous(line, length, &mapping)) mappings.push_back(mapping);
  });
  if (!marks.Learn(mappings)) return -1;
  // Every anonymous mapping, marked or not: it changes nothing for the others, and none of V8's can be missed.
  for (const Mapping& mapping : mappings) ::madvise(mapping.start, mapping.size, MADV_DOFORK);
  const pid_t pid = ::fork();
  const int error = errno;
  // Marked again in parent and child alike, so that what child_process forks stays small.
  for (const Mapping& mapping : mappings) {
    if (marks.Has(mapping)) ::madvise(mapping.start, mapping.size, MADV_DONTFORK);
  }
  errno = error;
  return pid;
}

}  // namespace

pid_t ForkWithHeap(uv_loop_s* loop) {
  own_descriptors::Renewal renewal;
  const pid_t pid = ForkCopying();
  if (pid == 0) {
    uv_loop_fork(loop);
    renewal.InChild();
    signals::AfterForkInChild();
  }
  return pid;
}

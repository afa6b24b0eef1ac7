// select and the FD_ macros of <winsock2.h>, over poll(2).
#include <netinet/tcp.h>
#include <poll.h>

#include "platform/unix/winsock/calls.h"
#include "platform/unix/winsock/internal.h"

namespace winsock {
namespace {

constexpr ULONG kSetSize = sizeof(FD_SET::fd_array) / sizeof(SOCKET);
enum Kind { kRead, kWrite, kExcept, kKinds };
constexpr short kEvents[kKinds] = {POLLIN, POLLOUT, POLLPRI};

// A connect that was refused or timed out, as against a connection that was reset: no answer was ever timed. Reading
// SO_ERROR would tell as well, but would take the error away from the program.
bool IsFailedConnect(int fd) {
#ifdef __linux__
  constexpr int kClosed = 7;  // TCP_CLOSE, part of the kernel's ABI
  struct tcp_info info {};
  socklen_t length = sizeof info;
  if (::getsockopt(fd, IPPROTO_TCP, TCP_INFO, &info, &length) != 0) return false;
  return info.tcpi_state == kClosed && info.tcpi_rtt == 0;
#else
  (void)fd;
  return false;
#endif
}

bool IsReady(Kind kind, const pollfd& entry) {
  const bool failed = (entry.revents & POLLERR) && IsFailedConnect(entry.fd);
  switch (kind) {
    case kRead:
      return !failed && (entry.revents & (POLLIN | POLLHUP | POLLERR));
    case kWrite:
      return !failed && (entry.revents & (POLLOUT | POLLERR));
    default:
      return failed || (entry.revents & POLLPRI);
  }
}

// The three sets of one call and an entry for poll(2) per socket in them.
class Selection {
 public:
  explicit Selection(winsock_fd_set* const (&sets)[kKinds]) {
    for (int kind = 0; kind < kKinds; kind++) sets_[kind] = sets[kind];
  }

  // The WSA code that the call fails with, or 0.
  int Fill() {
    for (int kind = 0; kind < kKinds; kind++) {
      const winsock_fd_set* set = sets_[kind];
      if (set == nullptr) continue;
      if (set->fd_count > kSetSize) return WSAEINVAL;
      for (ULONG i = 0; i < set->fd_count; i++) {
        const int fd = Descriptor(set->fd_array[i]);
        if (!IsSocket(fd)) return WSAENOTSOCK;
        kinds_[count_] = static_cast<Kind>(kind);
        entries_[count_++] = {fd, kEvents[kind], 0};
      }
    }
    return count_ == 0 ? WSAEINVAL : 0;
  }

  int Poll(int timeout) { return ::poll(entries_, count_, timeout); }

  bool HasClosed() const {
    for (nfds_t i = 0; i < count_; i++) {
      if (entries_[i].revents & POLLNVAL) return true;
    }
    return false;
  }

  // How many are ready. An entry that poll(2) reports for something else (a hangup where only urgent data counts, a
  // failed connect outside the except set) is left out of further waiting: poll would report it at once for ever.
  int CountReady() {
    int ready = 0;
    for (nfds_t i = 0; i < count_; i++) {
      ready_[i] = entries_[i].fd >= 0 && entries_[i].revents != 0 && IsReady(kinds_[i], entries_[i]);
      if (ready_[i]) {
        ready++;
      } else if (entries_[i].revents != 0) {
        entries_[i].fd = -1;
      }
    }
    return ready;
  }

  // Leaves in each set what is ready.
  void Store() {
    for (winsock_fd_set* set : sets_) {
      if (set != nullptr) set->fd_count = 0;
    }
    for (nfds_t i = 0; i < count_; i++) {
      winsock_fd_set* set = sets_[kinds_[i]];
      if (ready_[i]) set->fd_array[set->fd_count++] = static_cast<SOCKET>(entries_[i].fd);
    }
  }

 private:
  winsock_fd_set* sets_[kKinds];
  pollfd entries_[kKinds * kSetSize];
  Kind kinds_[kKinds * kSetSize];
  bool ready_[kKinds * kSetSize] = {};
  nfds_t count_ = 0;
};

// Rounded up, and cut to what fits: 292 million years are long enough.
int64_t Milliseconds(const timeval& timeout) {
  constexpr int64_t kMost = INT64_MAX / 4000;
  const int64_t seconds = timeout.tv_sec > kMost ? kMost : timeout.tv_sec;
  return seconds * 1000 + timeout.tv_usec / 1000 + (timeout.tv_usec % 1000 != 0);
}

int Wait(Selection& selection, int64_t deadline) {
  while (true) {
    const int result = selection.Poll(PollTime(deadline));
    if (result < 0 && IsToResume()) continue;
    if (result < 0) return FailWithErrno();
    if (selection.HasClosed()) return Fail(WSAENOTSOCK);
    const int ready = selection.CountReady();
    if (ready > 0 || (deadline >= 0 && NowMs() >= deadline)) return ready;
  }
}

}  // namespace

int select(int, winsock_fd_set* reads, winsock_fd_set* writes, winsock_fd_set* excepts, const struct timeval* timeout) {
  Selection selection({reads, writes, excepts});
  const int error = selection.Fill();
  if (error != 0) return Fail(error);
  if (timeout != nullptr && (timeout->tv_sec < 0 || timeout->tv_usec < 0)) return Fail(WSAEINVAL);
  const int64_t deadline = timeout == nullptr ? -1 : NowMs() + Milliseconds(*timeout);
  const int ready = Wait(selection, deadline);
  if (ready != SOCKET_ERROR) selection.Store();
  return ready;
}

void FdSet(SOCKET s, winsock_fd_set* set) {
  if (set->fd_count < kSetSize && !FdIsset(s, set)) set->fd_array[set->fd_count++] = s;
}

void FdClr(SOCKET s, winsock_fd_set* set) {
  ULONG kept = 0;
  for (ULONG i = 0; i < set->fd_count && i < kSetSize; i++) {
    if (set->fd_array[i] != s) set->fd_array[kept++] = set->fd_array[i];
  }
  set->fd_count = kept;
}

int FdIsset(SOCKET s, const winsock_fd_set* set) {
  for (ULONG i = 0; i < set->fd_count && i < kSetSize; i++) {
    if (set->fd_array[i] == s) return 1;
  }
  return 0;
}

}  // namespace winsock

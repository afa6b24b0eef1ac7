// WSAPoll.
#include <poll.h>

#include <memory>
#include <new>

#include "platform/unix/winsock/calls.h"
#include "platform/unix/winsock/internal.h"

namespace winsock {
namespace {

// What WSAPoll refuses to be asked for; the rest of the bits the system ignores.
constexpr short kOnlyAnswers = POLLERR | POLLHUP | POLLNVAL | POLLPRI | POLLWRBAND;

// A handle that is no socket gets POLLNVAL but does not count as ready, seen with Winsock.
pollfd EntryOf(WSAPOLLFD* fd) {
  const int descriptor = Descriptor(fd->fd);
  const bool is_socket = IsSocket(descriptor);
  fd->revents = is_socket ? 0 : POLLNVAL;
  return {is_socket ? descriptor : -1, fd->events, 0};
}

int Wait(pollfd* entries, ULONG count, int64_t deadline) {
  while (true) {
    const int ready = ::poll(entries, count, PollTime(deadline));
    if (ready != -1 || !IsToResume()) return Result(ready);
  }
}

int Poll(pollfd* entries, WSAPOLLFD* fds, ULONG count, int timeout) {
  ULONG sockets = 0;
  for (ULONG i = 0; i < count; i++) {
    entries[i] = EntryOf(&fds[i]);
    if (entries[i].fd == -1) continue;
    if (fds[i].events & kOnlyAnswers) return Fail(WSAEINVAL);
    sockets++;
  }
  if (sockets == 0) return Fail(WSAENOTSOCK);
  const int ready = Wait(entries, count, timeout < 0 ? -1 : NowMs() + timeout);
  for (ULONG i = 0; i < count && ready >= 0; i++) {
    if (entries[i].fd != -1) fds[i].revents = entries[i].revents;
  }
  return ready;
}

}  // namespace

int WSAPoll(LPWSAPOLLFD fds, ULONG count, INT timeout) {
  if (count == 0) return Fail(WSAEINVAL);
  if (fds == nullptr) return Fail(WSAEFAULT);
  const std::unique_ptr<pollfd[]> entries(new (std::nothrow) pollfd[count]);
  if (entries == nullptr) return Fail(WSAENOBUFS);
  return Poll(entries.get(), fds, count, timeout);
}

}  // namespace winsock

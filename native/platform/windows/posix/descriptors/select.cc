// select(2): sockets by Winsock's select, of any number; pipes and a console are asked again and again, because Windows
// cannot wait for them together with sockets. Files are always ready, and so are pipes and consoles for writing.
#include <algorithm>
#include <vector>

#include "platform/windows/posix/descriptors/descriptors.h"
#include "platform/windows/posix/errors.h"

namespace posix {
namespace {

using descriptors::Kind;
using descriptors::Shared;

// Winsock's fd_set has room for 64; it looks at fd_count only. A SOCKET's size before the array, on 32 bits too.
class Sockets {
 public:
  void Add(SOCKET socket) {
    if (!Has(socket)) memory_.push_back(socket);
  }
  bool Has(SOCKET socket) const { return std::find(memory_.begin() + 1, memory_.end(), socket) != memory_.end(); }
  bool Empty() const { return memory_.size() == 1; }
  winsock_fd_set* Set() {
    auto* const set = reinterpret_cast<winsock_fd_set*>(memory_.data());
    set->fd_count = static_cast<u_int>(memory_.size() - 1);
    return Empty() ? nullptr : set;
  }
  // What Winsock left in the memory.
  void Shrink() { memory_.resize(reinterpret_cast<winsock_fd_set*>(memory_.data())->fd_count + size_t{1}); }

 private:
  std::vector<SOCKET> memory_ = std::vector<SOCKET>(1);
};

struct Ready {
  Sockets reads, writes, exceptions;
};

struct Request {
  int fd;
  Shared description;
  bool reads, writes, exceptions;
  SOCKET socket() const { return description->socket(); }
};

// A line can be typed in as soon as a key is pressed; other events would stay in the console's queue for ever.
bool ConsoleHasKey(HANDLE console) {
  INPUT_RECORD record;
  DWORD count = 0;
  while (PeekConsoleInputW(console, &record, 1, &count) && count == 1) {
    if (record.EventType == KEY_EVENT && record.Event.KeyEvent.bKeyDown) return true;
    ReadConsoleInputW(console, &record, 1, &count);
  }
  return false;
}

bool CanRead(const descriptors::Description& description) {
  DWORD available = 0;
  switch (description.kind) {
    case Kind::kPipe:  // a broken pipe is at its end, which read(2) tells at once
      return !PeekNamedPipe(description.handle(), nullptr, 0, nullptr, &available, nullptr) || available > 0;
    case Kind::kConsole:
      return ConsoleHasKey(description.handle());
    default:
      return true;
  }
}

bool IsSet(int fd, const fd_set* set) { return set != nullptr && FD_ISSET(fd, set); }

bool Collect(int count, const fd_set* reads, const fd_set* writes, const fd_set* exceptions,
             std::vector<Request>* requests) {
  for (int fd = 0; fd < count && fd < FD_SETSIZE; fd++) {
    Request request{fd, nullptr, IsSet(fd, reads), IsSet(fd, writes), IsSet(fd, exceptions)};
    if (!request.reads && !request.writes && !request.exceptions) continue;
    request.description = descriptors::Get(fd);
    if (request.description == nullptr) return false;
    requests->push_back(std::move(request));
  }
  return true;
}

// Winsock tells a failed connect among the exceptions only; POSIX says the socket is writable then. So whoever waits
// for writing is put among the exceptions, too.
Ready Watch(const std::vector<Request>& requests) {
  Ready watched;
  for (const Request& request : requests) {
    if (request.description->kind != Kind::kSocket) continue;
    if (request.reads) watched.reads.Add(request.socket());
    if (request.writes) watched.writes.Add(request.socket());
    if (request.exceptions || request.writes) watched.exceptions.Add(request.socket());
  }
  return watched;
}

// Waits that long (INFINITE too) for the sockets. Without one Winsock would not wait at all.
int WaitForSockets(Ready* ready, DWORD milliseconds) {
  winsock_fd_set *const reads = ready->reads.Set(), *const writes = ready->writes.Set(),
                        *const exceptions = ready->exceptions.Set();
  if (reads == nullptr && writes == nullptr && exceptions == nullptr) {
    Sleep(milliseconds);
    return 0;
  }
  timeval time{static_cast<long>(milliseconds / 1000), static_cast<long>(milliseconds % 1000 * 1000)};
  const int result = ::select(0, reads, writes, exceptions, milliseconds == INFINITE ? nullptr : &time);
  ready->reads.Shrink();
  ready->writes.Shrink();
  ready->exceptions.Shrink();
  return result == SOCKET_ERROR ? errors::Winsock() : result;
}

// The bits of one request that are ready.
Request Answer(const Request& request, const Ready& ready) {
  Request answer{request.fd, nullptr, false, false, false};
  if (request.description->kind != Kind::kSocket) {
    answer.reads = request.reads && CanRead(*request.description);
    answer.writes = request.writes;
    return answer;
  }
  const bool exception = ready.exceptions.Has(request.socket());
  answer.reads = request.reads && ready.reads.Has(request.socket());
  answer.writes = request.writes && (exception || ready.writes.Has(request.socket()));
  answer.exceptions = request.exceptions && exception;
  return answer;
}

std::vector<Request> Answers(const std::vector<Request>& requests, const Ready& ready) {
  std::vector<Request> answers;
  for (const Request& request : requests) {
    const Request answer = Answer(request, ready);
    if (answer.reads || answer.writes || answer.exceptions) answers.push_back(answer);
  }
  return answers;
}

int Store(const std::vector<Request>& answers, fd_set* reads, fd_set* writes, fd_set* exceptions) {
  int count = 0;
  for (fd_set* set : {reads, writes, exceptions}) {
    if (set != nullptr) FD_ZERO(set);
  }
  for (const Request& answer : answers) {
    if (answer.reads) FD_SET(answer.fd, reads), count++;
    if (answer.writes) FD_SET(answer.fd, writes), count++;
    if (answer.exceptions) FD_SET(answer.fd, exceptions), count++;
  }
  return count;
}

// When the time is over, in milliseconds since the system started; UINT64_MAX for never.
ULONGLONG Deadline(const timeval* timeout) {
  if (timeout == nullptr) return UINT64_MAX;
  const ULONGLONG wait = static_cast<ULONGLONG>(timeout->tv_sec) * 1000;
  return GetTickCount64() + wait + (static_cast<ULONGLONG>(timeout->tv_usec) + 999) / 1000;
}

DWORD Remaining(ULONGLONG deadline) {
  if (deadline == UINT64_MAX) return INFINITE;
  const ULONGLONG now = GetTickCount64();
  return now >= deadline ? 0 : static_cast<DWORD>(std::min<ULONGLONG>(deadline - now, INFINITE - 1));
}

constexpr DWORD kLongestStep = 10;

// The longest wait before the next look at pipes and consoles, which grows while nothing happens.
DWORD Step(const std::vector<Request>& requests, DWORD step) {
  for (const Request& request : requests) {
    if (request.description->kind != Kind::kSocket) return step;
  }
  return INFINITE;
}

}  // namespace

int select(int count, fd_set* reads, fd_set* writes, fd_set* exceptions, timeval* timeout) {
  const bool negative = timeout != nullptr && (timeout->tv_sec < 0 || timeout->tv_usec < 0);
  if (count < 0 || negative) return errors::Set(EINVAL);
  std::vector<Request> requests;
  if (!Collect(count, reads, writes, exceptions, &requests)) return -1;
  const ULONGLONG deadline = Deadline(timeout);
  for (DWORD step = 0;; step = std::min<DWORD>(step + 1, kLongestStep)) {
    Ready ready = Watch(requests);
    const DWORD remaining = Remaining(deadline);
    if (WaitForSockets(&ready, std::min(remaining, Step(requests, step))) == -1) return -1;
    const std::vector<Request> answers = Answers(requests, ready);
    if (!answers.empty() || remaining == 0) return Store(answers, reads, writes, exceptions);
  }
}

}  // namespace posix

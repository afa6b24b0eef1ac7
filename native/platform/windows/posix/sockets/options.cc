// getsockopt(2) and setsockopt(2). The options whose C type differs between the contracts are converted: the timeouts
// (struct timeval, Winsock: a DWORD of milliseconds) and SO_ERROR (an errno, Winsock: its own code).
#include <climits>

#include "platform/windows/posix/descriptors/descriptors.h"
#include "platform/windows/posix/errors.h"

namespace posix {
namespace {

using descriptors::Description;

bool IsTimeout(int level, int name) { return level == SOL_SOCKET && (name == SO_RCVTIMEO || name == SO_SNDTIMEO); }

// A part of a millisecond is a whole one: 0 would wait for ever. So would what is too long for Winsock.
DWORD Milliseconds(const timeval& time) {
  if (time.tv_sec < 0) return 1;  // POSIX: the time is over at once
  const long long total = time.tv_sec * 1000LL + (time.tv_usec + 999) / 1000;
  return total > INT_MAX ? 0 : static_cast<DWORD>(total);
}

int SetTimeout(Description& description, int name, const void* value, socklen_t length) {
  timeval time;
  if (length < static_cast<socklen_t>(sizeof time)) return errors::Set(EINVAL);
  std::memcpy(&time, value, sizeof time);
  if (time.tv_usec < 0 || time.tv_usec >= 1000000) return errors::Set(EDOM);
  const DWORD timeout = Milliseconds(time);
  const auto* const bytes = reinterpret_cast<const char*>(&timeout);
  if (::setsockopt(description.socket(), SOL_SOCKET, name, bytes, sizeof timeout) != 0) return errors::Winsock();
  (name == SO_RCVTIMEO ? description.receive_timeout : description.send_timeout) = timeout;
  return 0;
}

// As Linux does: what has room is copied.
int Answer(const void* answer, size_t size, void* value, socklen_t* length) {
  if (static_cast<size_t>(*length) > size) *length = static_cast<socklen_t>(size);
  std::memcpy(value, answer, static_cast<size_t>(*length));
  return 0;
}

int GetNumber(const Description& description, int name, DWORD* number) {
  int size = sizeof *number;
  auto* const bytes = reinterpret_cast<char*>(number);
  return ::getsockopt(description.socket(), SOL_SOCKET, name, bytes, &size) == 0 ? 0 : errors::Winsock();
}

int GetTimeout(const Description& description, int name, void* value, socklen_t* length) {
  DWORD timeout = 0;
  if (GetNumber(description, name, &timeout) != 0) return -1;
  const timeval time{static_cast<long>(timeout / 1000), static_cast<long>(timeout % 1000 * 1000)};
  return Answer(&time, sizeof time, value, length);
}

int GetError(const Description& description, void* value, socklen_t* length) {
  DWORD code = 0;
  if (GetNumber(description, SO_ERROR, &code) != 0) return -1;
  const int number = code == 0 ? 0 : errors::FromWinsock(static_cast<int>(code));
  return Answer(&number, sizeof number, value, length);
}

// Winsock tells some switches (SO_KEEPALIVE, TCP_NODELAY) as one byte where an int has room, and leaves the other
// three.
void Widen(void* value, socklen_t room, socklen_t* length) {
  if (*length != 1 || room < static_cast<socklen_t>(sizeof(int))) return;
  const int number = *static_cast<unsigned char*>(value);
  std::memcpy(value, &number, sizeof number);
  *length = sizeof number;
}

}  // namespace

int getsockopt(int fd, int level, int name, void* value, socklen_t* length) {
  const auto description = descriptors::GetSocket(fd);
  if (description == nullptr) return -1;
  if (value == nullptr || length == nullptr || *length < 0) return errors::Set(EFAULT);
  if (IsTimeout(level, name)) return GetTimeout(*description, name, value, length);
  if (level == SOL_SOCKET && name == SO_ERROR) return GetError(*description, value, length);
  auto* const bytes = static_cast<char*>(value);
  const socklen_t room = *length;
  if (::getsockopt(description->socket(), level, name, bytes, length) != 0) return errors::Winsock();
  Widen(value, room, length);
  return 0;
}

int setsockopt(int fd, int level, int name, const void* value, socklen_t length) {
  const auto description = descriptors::GetSocket(fd);
  if (description == nullptr) return -1;
  if (value == nullptr || length < 0) return errors::Set(EFAULT);
  if (IsTimeout(level, name)) return SetTimeout(*description, name, value, length);
  const auto* const bytes = static_cast<const char*>(value);
  return ::setsockopt(description->socket(), level, name, bytes, length) == 0 ? 0 : errors::Winsock();
}

}  // namespace posix

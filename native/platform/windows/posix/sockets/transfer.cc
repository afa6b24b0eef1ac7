#include "platform/windows/posix/sockets/transfer.h"

#include <climits>

#include "platform/windows/posix/errors.h"

namespace transfer {
namespace {

using descriptors::Description;

// Winsock takes an int; a shorter transfer is what POSIX allows for a longer request.
int Clamp(size_t length) { return length > INT_MAX ? INT_MAX : static_cast<int>(length); }

// Where a call would fail at once, waiting would only delay it.
bool CanWait(SOCKET socket) {
  sockaddr_storage address;
  int length = sizeof address, type = 0, size = sizeof type;
  auto* const name = reinterpret_cast<sockaddr*>(&address);
  if (::getpeername(socket, name, &length) == 0) return true;
  ::getsockopt(socket, SOL_SOCKET, SO_TYPE, reinterpret_cast<char*>(&type), &size);
  length = sizeof address;
  return type != SOCK_STREAM && ::getsockname(socket, name, &length) == 0;
}

// Winsock's own SO_RCVTIMEO and SO_SNDTIMEO need an overlapped socket ("otherwise the timeout never takes effect",
// WSASocket's documentation), and an overlapped socket cannot be a child's stdin. So the wait is ours.
bool TimesOut(const Description& description, DWORD timeout, bool reading) {
  if (timeout == 0 || description.nonblocking || (reading ? description.read_shut : description.write_shut))
    return false;
  if (!CanWait(description.socket())) return false;
  winsock_fd_set set;
  set.fd_count = 1;
  set.fd_array[0] = description.socket();
  timeval time{static_cast<long>(timeout / 1000), static_cast<long>(timeout % 1000 * 1000)};
  if (::select(0, reading ? &set : nullptr, reading ? nullptr : &set, nullptr, &time) != 0) return false;
  WSASetLastError(WSAETIMEDOUT);
  return true;
}

}  // namespace

ssize_t Receive(const Description& description, void* buffer, size_t length, int flags, sockaddr* address,
                socklen_t* address_length) {
  if (buffer == nullptr && length > 0) return errors::Set(EFAULT);
  if (TimesOut(description, description.receive_timeout, true)) return errors::Winsock();
  const int count =
      ::recvfrom(description.socket(), static_cast<char*>(buffer), Clamp(length), flags, address, address_length);
  return count == SOCKET_ERROR ? errors::Winsock() : count;
}

ssize_t Send(const Description& description, const void* buffer, size_t length, int flags, const sockaddr* address,
             socklen_t address_length) {
  if (buffer == nullptr && length > 0) return errors::Set(EFAULT);
  if (TimesOut(description, description.send_timeout, false)) return errors::Winsock();
  const int count =
      ::sendto(description.socket(), static_cast<const char*>(buffer), Clamp(length), flags, address, address_length);
  return count == SOCKET_ERROR ? errors::Winsock() : count;
}

}  // namespace transfer

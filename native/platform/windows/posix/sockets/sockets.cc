// <sys/socket.h> over Winsock; the options are in options.cc.
#include "platform/windows/posix/errors.h"
#include "platform/windows/posix/sockets/network.h"
#include "platform/windows/posix/sockets/transfer.h"

namespace posix {
namespace {

using descriptors::Description;
using descriptors::GetSocket;
using descriptors::Kind;

// What Winsock answers with a result of 0 or SOCKET_ERROR.
int Result(int result) { return result == 0 ? 0 : errors::Winsock(); }

int AddSocket(SOCKET socket, bool nonblocking) {
  auto description = std::make_shared<Description>(Kind::kSocket, reinterpret_cast<HANDLE>(socket), O_RDWR);
  description->nonblocking = nonblocking;
  return descriptors::Add(std::move(description));
}

// Wine 8 uses a negative length as it is, and crashes; Windows answers WSAEFAULT.
bool IsBad(const sockaddr* address, socklen_t length) { return address == nullptr || length < 0; }

using NameCall = int(WSAAPI*)(SOCKET, sockaddr*, int*);

// Winsock reads and writes through both pointers itself: a wrong one is checked here.
int Name(int fd, sockaddr* address, socklen_t* length, NameCall call) {
  const auto description = GetSocket(fd);
  if (description == nullptr) return -1;
  if (length == nullptr || IsBad(address, *length)) return errors::Set(EFAULT);
  return Result(call(description->socket(), address, length));
}

}  // namespace

// Not overlapped, because only such a socket can be a child's standard handle; and inherited by nobody else.
int socket(int domain, int type, int protocol) {
  if (!network::Start()) return -1;
  const SOCKET socket = WSASocketW(domain, type, protocol, nullptr, 0, WSA_FLAG_NO_HANDLE_INHERIT);
  return socket == INVALID_SOCKET ? errors::Winsock() : AddSocket(socket, false);
}

// Windows has no pair of connected sockets, and nothing is faked.
int socketpair(int, int, int, int*) { return errors::Set(ENOSYS); }

int bind(int fd, const sockaddr* address, socklen_t length) {
  const auto description = GetSocket(fd);
  if (description == nullptr) return -1;
  if (IsBad(address, length)) return errors::Set(EFAULT);
  return Result(::bind(description->socket(), address, length));
}

int connect(int fd, const sockaddr* address, socklen_t length) {
  const auto description = GetSocket(fd);
  if (description == nullptr) return -1;
  if (IsBad(address, length)) return errors::Set(EFAULT);
  if (::connect(description->socket(), address, length) == 0) return 0;
  // POSIX's name for "begun, and going on".
  return WSAGetLastError() == WSAEWOULDBLOCK ? errors::Set(EINPROGRESS) : errors::Winsock();
}

int listen(int fd, int backlog) {
  const auto description = GetSocket(fd);
  return description == nullptr ? -1 : Result(::listen(description->socket(), backlog));
}

int accept(int fd, sockaddr* address, socklen_t* length) {
  const auto description = GetSocket(fd);
  if (description == nullptr) return -1;
  if (address != nullptr && (length == nullptr || *length < 0)) return errors::Set(EFAULT);
  // A client that finds no descriptor stays in the queue, as on POSIX systems.
  if (!descriptors::HasRoom()) return -1;
  const SOCKET socket = ::accept(description->socket(), address, address == nullptr ? nullptr : length);
  if (socket == INVALID_SOCKET) return errors::Winsock();
  SetHandleInformation(reinterpret_cast<HANDLE>(socket), HANDLE_FLAG_INHERIT, 0);
  return AddSocket(socket, description->nonblocking);  // Winsock's new socket has the listening one's mode
}

int accept4(int fd, sockaddr* address, socklen_t* length, int flags) {
  if (flags == 0) return accept(fd, address, length);
  return GetSocket(fd) == nullptr ? -1 : errors::Set(EINVAL);  // SOCK_CLOEXEC and SOCK_NONBLOCK do not exist here
}

// Winsock's answer is the other way round: FALSE where urgent data is next.
int sockatmark(int fd) {
  const auto description = GetSocket(fd);
  if (description == nullptr) return -1;
  u_long ahead = 0;
  if (::ioctlsocket(description->socket(), SIOCATMARK, &ahead) != 0) return errors::Winsock();
  return ahead == 0 ? 1 : 0;
}

ssize_t recv(int fd, void* buffer, size_t length, int flags) {
  return recvfrom(fd, buffer, length, flags, nullptr, nullptr);
}

ssize_t recvfrom(int fd, void* buffer, size_t length, int flags, sockaddr* address, socklen_t* address_length) {
  const auto description = GetSocket(fd);
  if (description == nullptr) return -1;
  if (address != nullptr && (address_length == nullptr || *address_length < 0)) return errors::Set(EFAULT);
  return transfer::Receive(*description, buffer, length, flags, address, address == nullptr ? nullptr : address_length);
}

ssize_t send(int fd, const void* buffer, size_t length, int flags) {
  return sendto(fd, buffer, length, flags, nullptr, 0);
}

ssize_t sendto(int fd, const void* buffer, size_t length, int flags, const sockaddr* address,
               socklen_t address_length) {
  const auto description = GetSocket(fd);
  if (description == nullptr) return -1;
  if (address != nullptr && address_length < 0) return errors::Set(EFAULT);
  return transfer::Send(*description, buffer, length, flags, address, address_length);
}

int shutdown(int fd, int how) {
  const auto description = GetSocket(fd);
  if (description == nullptr) return -1;
  if (::shutdown(description->socket(), how) != 0) return errors::Winsock();
  if (how != SHUT_WR) description->read_shut = true;
  if (how != SHUT_RD) description->write_shut = true;
  return 0;
}

int getsockname(int fd, sockaddr* address, socklen_t* length) { return Name(fd, address, length, ::getsockname); }

int getpeername(int fd, sockaddr* address, socklen_t* length) { return Name(fd, address, length, ::getpeername); }

}  // namespace posix

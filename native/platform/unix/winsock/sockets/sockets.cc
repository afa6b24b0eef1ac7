// socket, WSASocket, accept, bind, listen, connect, shutdown, closesocket, getsockname, getpeername.
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <climits>

#include "platform/unix/posix/system_calls.h"
#include "platform/unix/winsock/calls.h"
#include "platform/unix/winsock/internal.h"

namespace winsock {
namespace {

// Multipoint and registered I/O have no counterpart.
constexpr DWORD kKnownFlags = WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT;

SOCKET Open(int family, int type, int protocol, bool inherit) {
#ifdef SOCK_CLOEXEC
  return NewSocket(::socket(family, inherit ? type : type | SOCK_CLOEXEC, protocol));
#else
  const int fd = ::socket(family, type, protocol);
  if (fd != -1 && !inherit) ::fcntl(fd, F_SETFD, FD_CLOEXEC);
  return NewSocket(fd);
#endif
}

int Or(int argument, int from_info) { return argument == FROM_PROTOCOL_INFO ? from_info : argument; }

template <typename Info>
SOCKET OpenWith(int family, int type, int protocol, const Info* info, DWORD flags) {
  const bool inherit = (flags & WSA_FLAG_NO_HANDLE_INHERIT) == 0;
  if (flags & ~kKnownFlags) {
    WSASetLastError(WSAEINVAL);
    return INVALID_SOCKET;
  }
  if (info == nullptr) return Open(family, type, protocol, inherit);
  if (info->dwProviderReserved != 0) return SocketOf(info->ProviderId, info->dwProviderReserved, inherit);
  return Open(Or(family, info->iAddressFamily), Or(type, info->iSocketType), Or(protocol, info->iProtocol), inherit);
}

}  // namespace

int Descriptor(SOCKET s) { return s > INT_MAX ? -1 : static_cast<int>(s); }

int SocketType(int fd) {
  int type = -1;
  socklen_t length = sizeof type;
  return ::getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &length) == 0 ? type : -1;
}

bool IsSocket(int fd) { return SocketType(fd) != -1; }

SOCKET NewSocket(int fd) {
  if (fd != -1) return static_cast<SOCKET>(fd);
  FailWithErrno();
  return INVALID_SOCKET;
}

SOCKET socket(int family, int type, int protocol) { return Open(family, type, protocol, true); }

SOCKET WSASocketA(int family, int type, int protocol, LPWSAPROTOCOL_INFOA info, GROUP, DWORD flags) {
  return OpenWith(family, type, protocol, info, flags);
}

SOCKET WSASocketW(int family, int type, int protocol, LPWSAPROTOCOL_INFOW info, GROUP, DWORD flags) {
  return OpenWith(family, type, protocol, info, flags);
}

// Winsock leaves an address without a length alone, where Linux says EFAULT.
SOCKET accept(SOCKET s, struct sockaddr* address, int* length) {
  auto* const room = length == nullptr ? nullptr : address;
  return NewSocket(Resumed([=] { return posix::accept(Descriptor(s), room, reinterpret_cast<socklen_t*>(length)); }));
}

int bind(SOCKET s, const struct sockaddr* address, int length) {
  return Result(::bind(Descriptor(s), address, static_cast<socklen_t>(length)));
}

int listen(SOCKET s, int backlog) { return Result(::listen(Descriptor(s), backlog)); }

// Each contract has a name of its own for "a non-blocking connect is on its way".
int connect(SOCKET s, const struct sockaddr* address, int length) {
  const int result = ::connect(Descriptor(s), address, static_cast<socklen_t>(length));
  return result == -1 && errno == EINPROGRESS ? Fail(WSAEWOULDBLOCK) : Result(result);
}

int shutdown(SOCKET s, int how) { return Result(::shutdown(Descriptor(s), how)); }

int closesocket(SOCKET s) {
  const int fd = Descriptor(s);
  if (!IsSocket(fd)) return Fail(WSAENOTSOCK);
  const int result = ::close(fd);
  return result == -1 && errno == EINTR ? 0 : Result(result);  // Linux has closed it all the same
}

int getsockname(SOCKET s, struct sockaddr* address, int* length) {
  return Result(::getsockname(Descriptor(s), address, reinterpret_cast<socklen_t*>(length)));
}

int getpeername(SOCKET s, struct sockaddr* address, int* length) {
  return Result(::getpeername(Descriptor(s), address, reinterpret_cast<socklen_t*>(length)));
}

}  // namespace winsock

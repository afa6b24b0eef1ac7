// WSADuplicateSocket, and the WSAPROTOCOL_INFO that carries a socket or describes it.
#include <fcntl.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <cstring>

#include "platform/unix/winsock/calls.h"
#include "platform/unix/winsock/internal.h"
#include "platform/winsock.h"

namespace winsock {
namespace {

// Where the duplicate comes from travels in the fields that Winsock leaves to the provider: the process in Data1, the
// socket's identity in Data4 (a number that was given out again is not the socket that was meant), descriptor + 1 in
// dwProviderReserved.
GUID SourceOf(SOCKET s) {
  GUID source{};
  const uint64_t identity = SocketIdentity(s);
  source.Data1 = static_cast<uint32_t>(::getpid());
  std::memcpy(source.Data4, &identity, sizeof identity);
  return source;
}

// A descriptor of another process: the system asks for the right to trace it.
int FromProcess(pid_t process, int fd) {
#if defined(SYS_pidfd_open) && defined(SYS_pidfd_getfd)
  const int handle = static_cast<int>(::syscall(SYS_pidfd_open, process, 0));
  if (handle == -1) {
    if (errno == ESRCH) errno = EINVAL;
    return -1;
  }
  const int copy = static_cast<int>(::syscall(SYS_pidfd_getfd, handle, fd, 0));
  const int error = errno;
  ::close(handle);
  errno = error;
  return copy;
#else
  (void)process, (void)fd;
  errno = EOPNOTSUPP;
  return -1;
#endif
}

int Option(int fd, int option) {
  int value = 0;
  socklen_t length = sizeof value;
  ::getsockopt(fd, SOL_SOCKET, option, &value, &length);
  return value;
}

DWORD ServicesOf(int type) {
  if (type == SOCK_STREAM) {
    return XP1_GUARANTEED_DELIVERY | XP1_GUARANTEED_ORDER | XP1_GRACEFUL_CLOSE | XP1_EXPEDITED_DATA | XP1_IFS_HANDLES;
  }
  return XP1_CONNECTIONLESS | XP1_MESSAGE_ORIENTED | XP1_SUPPORT_BROADCAST | XP1_SUPPORT_MULTIPOINT | XP1_IFS_HANDLES;
}

void SetAddressSizes(LPWSAPROTOCOL_INFOA info, int family) {
  const bool is_v6 = family == AF_INET6;
  info->iMaxSockAddr = is_v6               ? sizeof(sockaddr_in6)
                       : family == AF_INET ? sizeof(sockaddr_in)
                                           : sizeof(sockaddr_storage);
  info->iMinSockAddr = family == AF_INET || is_v6 ? info->iMaxSockAddr : static_cast<int>(sizeof(sa_family_t));
}

bool IsProcess(DWORD id) {
  if (id == 0 || id > INT_MAX) return false;  // kill(2) means groups by these
  return ::kill(static_cast<pid_t>(id), 0) == 0 || errno != ESRCH;
}

template <typename Info>
int Duplicate(SOCKET s, DWORD process, Info* info) {
  WSAPROTOCOL_INFOA described;
  if (!IsSocket(Descriptor(s))) return Fail(WSAENOTSOCK);
  if (!IsProcess(process)) return Fail(WSAEINVAL);
  if (info == nullptr) return Fail(WSAEFAULT);
  Describe(Descriptor(s), &described);
  std::memset(info, 0, sizeof *info);
  std::memcpy(info, &described, offsetof(WSAPROTOCOL_INFOA, szProtocol));
  info->ProviderId = SourceOf(s);
  info->dwProviderReserved = static_cast<DWORD>(Descriptor(s)) + 1;
  return 0;
}

}  // namespace

void Describe(int fd, LPWSAPROTOCOL_INFOA info) {
  struct sockaddr_storage name {};
  socklen_t length = sizeof name;
  std::memset(info, 0, sizeof *info);
  ::getsockname(fd, reinterpret_cast<struct sockaddr*>(&name), &length);
  info->iVersion = 2;
  info->ProtocolChain.ChainLen = BASE_PROTOCOL;
  info->iAddressFamily = name.ss_family;
  info->iSocketType = Option(fd, SO_TYPE);
#ifdef SO_PROTOCOL
  info->iProtocol = Option(fd, SO_PROTOCOL);
#endif
  info->dwServiceFlags1 = ServicesOf(info->iSocketType);
  info->dwMessageSize = info->iSocketType == SOCK_DGRAM ? 65507 : 0;
  SetAddressSizes(info, info->iAddressFamily);
}

SOCKET SocketOf(const GUID& source, DWORD reserved, bool inherit) {
  const int fd = static_cast<int>(reserved - 1);
  uint64_t identity = 0;
  std::memcpy(&identity, source.Data4, sizeof identity);
  const pid_t process = static_cast<pid_t>(source.Data1);
  const int copy = process == ::getpid() ? ::fcntl(fd, F_DUPFD_CLOEXEC, 0) : FromProcess(process, fd);
  if (copy == -1) return NewSocket(-1);
  if (SocketIdentity(static_cast<SOCKET>(copy)) != identity || identity == 0) {
    ::close(copy);
    errno = EINVAL;
    return NewSocket(-1);
  }
  if (inherit) ::fcntl(copy, F_SETFD, 0);
  return NewSocket(copy);
}

int WSADuplicateSocketA(SOCKET s, DWORD process, LPWSAPROTOCOL_INFOA info) { return Duplicate(s, process, info); }

int WSADuplicateSocketW(SOCKET s, DWORD process, LPWSAPROTOCOL_INFOW info) { return Duplicate(s, process, info); }

}  // namespace winsock

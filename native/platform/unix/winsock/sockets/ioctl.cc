// ioctlsocket, WSAIoctl.
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/tcp.h>

#include <cstring>

#include "platform/unix/winsock/calls.h"
#include "platform/unix/winsock/internal.h"

namespace winsock {
namespace {

// The commands whose argument is one u_long.
bool IsOfUlong(unsigned long command) {
  return command == FIONBIO || command == FIONREAD || command == static_cast<unsigned long>(SIOCATMARK);
}

int Control(int fd, unsigned long command, ULONG* argument) {
  int value = static_cast<int>(*argument);
  if (::ioctl(fd, command, &value) == -1) return FailWithErrno();
  if (command != FIONBIO) *argument = static_cast<ULONG>(value);
  return 0;
}

// One call to WSAIoctl.
struct Request {
  int fd;
  const void* in;
  DWORD in_size;
  void* out;
  DWORD out_size;
  DWORD* returned;

  template <typename T>
  bool Take(T* argument) const {
    if (in == nullptr || in_size < sizeof *argument) return false;
    std::memcpy(argument, in, sizeof *argument);
    return true;
  }
  int Give(const void* answer, size_t size) const {
    if (size > 0 && (out == nullptr || out_size < size)) return Fail(WSAEFAULT);
    if (size > 0) std::memcpy(out, answer, size);
    *returned = static_cast<DWORD>(size);
    return 0;
  }
};

int SetOption(int fd, int level, int option, int value) {
  return Result(::setsockopt(fd, level, option, &value, sizeof value));
}

// The system counts in seconds; part of one is rounded up, so that 1 ms does not become 0.
int Seconds(ULONG ms) { return static_cast<int>(ms / 1000 + (ms % 1000 != 0)); }

int SetKeepAliveTimes(int fd, const tcp_keepalive& wanted) {
#ifdef TCP_KEEPIDLE
  constexpr int kIdle = TCP_KEEPIDLE;
#else
  constexpr int kIdle = TCP_KEEPALIVE;
#endif
  const int result = SetOption(fd, IPPROTO_TCP, kIdle, Seconds(wanted.keepalivetime));
  return result != 0 ? result : SetOption(fd, IPPROTO_TCP, TCP_KEEPINTVL, Seconds(wanted.keepaliveinterval));
}

int SetKeepAlive(const Request& request) {
  tcp_keepalive wanted{};
  if (!request.Take(&wanted)) return Fail(WSAEFAULT);
  if (wanted.onoff != 0 && SetKeepAliveTimes(request.fd, wanted) != 0) return SOCKET_ERROR;
  if (SetOption(request.fd, SOL_SOCKET, SO_KEEPALIVE, wanted.onoff != 0) != 0) return SOCKET_ERROR;
  return request.Give(nullptr, 0);
}

void CopyAddress(sockaddr_gen* target, const struct sockaddr* source) {
  if (source != nullptr && source->sa_family == AF_INET) std::memcpy(target, source, sizeof(struct sockaddr_in));
}

INTERFACE_INFO InfoOf(const ifaddrs& entry) {
  INTERFACE_INFO info{};
  info.iiFlags = static_cast<ULONG>(entry.ifa_flags);
  CopyAddress(&info.iiAddress, entry.ifa_addr);
  CopyAddress(&info.iiNetmask, entry.ifa_netmask);
  if (entry.ifa_flags & IFF_BROADCAST) CopyAddress(&info.iiBroadcastAddress, entry.ifa_broadaddr);
  return info;
}

// The IPv4 addresses of this machine, as on Windows.
int ListInterfaces(const Request& request) {
  ifaddrs* list = nullptr;
  size_t size = 0;
  if (::getifaddrs(&list) == -1) return FailWithErrno();
  for (const ifaddrs* entry = list; entry != nullptr; entry = entry->ifa_next) {
    if (entry->ifa_addr == nullptr || entry->ifa_addr->sa_family != AF_INET) continue;
    const INTERFACE_INFO info = InfoOf(*entry);
    if (request.out != nullptr && size + sizeof info <= request.out_size) {
      std::memcpy(static_cast<char*>(request.out) + size, &info, sizeof info);
    }
    size += sizeof info;
  }
  ::freeifaddrs(list);
  if (request.out == nullptr || size > request.out_size) return Fail(WSAEFAULT);
  *request.returned = static_cast<DWORD>(size);
  return 0;
}

int SocketCommand(const Request& request, DWORD code) {
  ULONG value = 0;
  if (code == FIONBIO && !request.Take(&value)) return Fail(WSAEFAULT);
  if (code != FIONBIO && request.out_size < sizeof value) return Fail(WSAEFAULT);
  if (Control(request.fd, code, &value) != 0) return SOCKET_ERROR;
  return code == FIONBIO ? request.Give(nullptr, 0) : request.Give(&value, sizeof value);
}

}  // namespace

int ioctlsocket(SOCKET s, LONG command, winsock_u_long* argument) {
  const int fd = Descriptor(s);
  if (!IsSocket(fd)) return Fail(WSAENOTSOCK);
  if (!IsOfUlong(static_cast<unsigned long>(command))) return Fail(WSAEOPNOTSUPP);
  if (argument == nullptr) return Fail(WSAEFAULT);
  return Control(fd, static_cast<unsigned long>(command), argument);
}

int WSAIoctl(SOCKET s, DWORD code, LPVOID in, DWORD in_size, LPVOID out, DWORD out_size, LPDWORD returned,
             LPWSAOVERLAPPED overlapped, LPWSAOVERLAPPED_COMPLETION_ROUTINE completion) {
  const Request request = {Descriptor(s), in, in_size, out, out_size, returned};
  if (!IsSocket(request.fd)) return Fail(WSAENOTSOCK);
  if (overlapped != nullptr || completion != nullptr) return Fail(WSAEOPNOTSUPP);
  if (returned == nullptr) return Fail(WSAEFAULT);
  *returned = 0;
  if (code == SIO_KEEPALIVE_VALS) return SetKeepAlive(request);
  if (code == SIO_GET_INTERFACE_LIST) return ListInterfaces(request);
  return IsOfUlong(code) ? SocketCommand(request, code) : Fail(WSAEOPNOTSUPP);
}

}  // namespace winsock

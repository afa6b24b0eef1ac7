// getsockopt, setsockopt. Only what the two contracts define differently is converted: timeouts, struct linger,
// SO_ERROR, one-byte BOOLs, and the options that only Winsock names.
#include <cerrno>
#include <climits>
#include <cstring>

#include "platform/option_memory.h"
#include "platform/unix/winsock/calls.h"
#include "platform/unix/winsock/internal.h"

#ifdef __linux__
#include <linux/tcp.h>
#else
#include <netinet/tcp.h>
#endif

namespace winsock {
namespace {

constexpr int kDword = sizeof(DWORD);

// Options whose optval holds an address, or whose answer optlen does not bound: the system could read or write memory
// that the program never named. Winsock has none of them.
bool HoldsAddress(int level, int option) {
  (void)level, (void)option;
#ifdef __linux__
  if (level == SOL_SOCKET && (option == SO_ATTACH_FILTER || option == SO_ATTACH_REUSEPORT_CBPF)) return true;
  // From 64 on (of IPv6 64 alone) are the tables of the packet filters, with addresses of counters in them.
  if ((level == IPPROTO_IP && option >= 64) || (level == IPPROTO_IPV6 && option == 64)) return true;
#endif
  return !option_memory::IsBoundedByLength(level, option);
}

bool IsTimeout(int level, int option) {
  return level == SOL_SOCKET && (option == SO_RCVTIMEO || option == SO_SNDTIMEO);
}

// BOOL in Winsock, int in the system.
bool IsBool(int level, int option) {
  if (level == IPPROTO_TCP) return option == TCP_NODELAY;
  if (level != SOL_SOCKET) return false;
  switch (option) {
    case SO_BROADCAST:
    case SO_DEBUG:
    case SO_DONTROUTE:
    case SO_KEEPALIVE:
    case SO_OOBINLINE:
    case SO_REUSEADDR:
    case SO_ACCEPTCONN:
    case SO_EXCLUSIVEADDRUSE:
    case SO_DONTLINGER:
      return true;
    default:
      return false;
  }
}

template <typename T>
int Give(const T& answer, char* value, int* length) {
  if (*length < static_cast<int>(sizeof answer)) return Fail(WSAEFAULT);
  std::memcpy(value, &answer, sizeof answer);
  *length = sizeof answer;
  return 0;
}

template <typename T>
bool Take(T* argument, const char* value, int length) {
  if (length < static_cast<int>(sizeof *argument)) return Fail(WSAEFAULT) == 0;
  std::memcpy(argument, value, sizeof *argument);
  return true;
}

int GetSystem(int fd, int level, int option, void* value, socklen_t length) {
  return Result(::getsockopt(fd, level, option, value, &length));
}

int SetSystem(int fd, int level, int option, const void* value, socklen_t length) {
  return Result(::setsockopt(fd, level, option, value, length));
}

// Rounded up: a timeout that is set must not become 0, which means none.
DWORD Milliseconds(const timeval& time) {
  const uint64_t ms = static_cast<uint64_t>(time.tv_sec) * 1000 + (static_cast<uint64_t>(time.tv_usec) + 999) / 1000;
  return ms > UINT32_MAX ? UINT32_MAX : static_cast<DWORD>(ms);
}

int GetTimeout(int fd, int option, char* value, int* length) {
  timeval time{};
  if (GetSystem(fd, SOL_SOCKET, option, &time, sizeof time) != 0) return SOCKET_ERROR;
  return Give(Milliseconds(time), value, length);
}

int SetTimeout(int fd, int option, const char* value, int length) {
  DWORD ms = 0;
  if (!Take(&ms, value, length)) return SOCKET_ERROR;
  const timeval time = {static_cast<time_t>(ms / 1000), static_cast<suseconds_t>(ms % 1000 * 1000)};
  return SetSystem(fd, SOL_SOCKET, option, &time, sizeof time);
}

int GetLinger(int fd, char* value, int* length) {
  system_linger system{};
  if (GetSystem(fd, SOL_SOCKET, SO_LINGER, &system, sizeof system) != 0) return SOCKET_ERROR;
  const int seconds = system.l_linger > UINT16_MAX ? UINT16_MAX : system.l_linger;
  const LINGER answer = {static_cast<uint16_t>(system.l_onoff), static_cast<uint16_t>(seconds)};
  return Give(answer, value, length);
}

int SetLinger(int fd, const char* value, int length) {
  LINGER wanted{};
  if (!Take(&wanted, value, length)) return SOCKET_ERROR;
  const system_linger system = {wanted.l_onoff, wanted.l_linger};
  return SetSystem(fd, SOL_SOCKET, SO_LINGER, &system, sizeof system);
}

int GetError(int fd, char* value, int* length) {
  int error = 0;
  if (*length < kDword) return Fail(WSAEFAULT);  // before the system clears it
  if (GetSystem(fd, SOL_SOCKET, SO_ERROR, &error, sizeof error) != 0) return SOCKET_ERROR;
  return Give(error == 0 ? 0 : WsaCode(error), value, length);
}

// The system's own way not to share an address is not to set SO_REUSEADDR; SO_DONTLINGER is SO_LINGER with l_onoff 0.
int GetBool(int fd, int level, int option, int* answer) {
  system_linger linger{};
  if (option == SO_DONTLINGER && level == SOL_SOCKET) {
    if (GetSystem(fd, level, SO_LINGER, &linger, sizeof linger) != 0) return SOCKET_ERROR;
    *answer = linger.l_onoff == 0;
    return 0;
  }
  const bool exclusive = option == SO_EXCLUSIVEADDRUSE && level == SOL_SOCKET;
  if (GetSystem(fd, level, exclusive ? SO_REUSEADDR : option, answer, sizeof *answer) != 0) return SOCKET_ERROR;
  *answer = (*answer != 0) != exclusive;
  return 0;
}

int SetBool(int fd, int level, int option, const char* value, int length) {
  int wanted = 0;  // any length works, and more than 4 bytes are not read
  if (length < 1) return Fail(WSAEFAULT);
  std::memcpy(&wanted, value, static_cast<size_t>(length < kDword ? 1 : kDword));
  if (level == SOL_SOCKET && option == SO_DONTLINGER) {
    const system_linger linger = {wanted == 0, 0};
    return SetSystem(fd, level, SO_LINGER, &linger, sizeof linger);
  }
  const bool exclusive = level == SOL_SOCKET && option == SO_EXCLUSIVEADDRUSE;
  const int system = (wanted != 0) != exclusive;
  return SetSystem(fd, level, exclusive ? SO_REUSEADDR : option, &system, sizeof system);
}

// A BOOL may be asked for as one byte.
int GiveBool(int fd, int level, int option, char* value, int* length) {
  int answer = 0;
  if (*length < 1) return Fail(WSAEFAULT);
  if (GetBool(fd, level, option, &answer) != 0) return SOCKET_ERROR;
  return *length < kDword ? Give(static_cast<char>(answer), value, length) : Give(answer, value, length);
}

int GetProtocolInfo(int fd, char* value, int* length) {
  WSAPROTOCOL_INFOA info;
  Describe(fd, &info);
  return Give(info, value, length);
}

// Winsock defines it for datagrams.
int GetMaxMessage(int fd, char* value, int* length) {
  if (SocketType(fd) != SOCK_DGRAM) return Fail(WSAENOPROTOOPT);
  WSAPROTOCOL_INFOA info;
  Describe(fd, &info);
  return Give(info.dwMessageSize, value, length);
}

int GetSocketLevel(int fd, int option, char* value, int* length) {
  if (*length < kDword) return Fail(WSAEFAULT);
  switch (option) {
    case SO_RCVTIMEO:
    case SO_SNDTIMEO:
      return GetTimeout(fd, option, value, length);
    case SO_LINGER:
      return GetLinger(fd, value, length);
    case SO_ERROR:
      return GetError(fd, value, length);
    case SO_MAX_MSG_SIZE:
      return GetMaxMessage(fd, value, length);
    case SO_PROTOCOL_INFOA:
      return GetProtocolInfo(fd, value, length);
    default:
      return Result(::getsockopt(fd, SOL_SOCKET, option, value, reinterpret_cast<socklen_t*>(length)));
  }
}

}  // namespace

int getsockopt(SOCKET s, int level, int option, char* value, int* length) {
  const int fd = Descriptor(s);
  if (!IsSocket(fd)) return Fail(WSAENOTSOCK);
  if (value == nullptr || length == nullptr || *length < 0) return Fail(WSAEFAULT);
  if (HoldsAddress(level, option)) return Fail(WSAENOPROTOOPT);
  if (IsBool(level, option)) return GiveBool(fd, level, option, value, length);
  if (level == SOL_SOCKET) return GetSocketLevel(fd, option, value, length);
  return Result(::getsockopt(fd, level, option, value, reinterpret_cast<socklen_t*>(length)));
}

int setsockopt(SOCKET s, int level, int option, const char* value, int length) {
  const int fd = Descriptor(s);
  if (!IsSocket(fd)) return Fail(WSAENOTSOCK);
  if (value == nullptr || length < 0) return Fail(WSAEFAULT);
  if (HoldsAddress(level, option)) return Fail(WSAENOPROTOOPT);
  if (IsTimeout(level, option)) return SetTimeout(fd, option, value, length);
  if (IsBool(level, option)) return SetBool(fd, level, option, value, length);
  if (level == SOL_SOCKET && option == SO_LINGER) return SetLinger(fd, value, length);
  if (level == SOL_SOCKET && length < kDword) return Fail(WSAEFAULT);
  return SetSystem(fd, level, option, value, static_cast<socklen_t>(length));
}

}  // namespace winsock

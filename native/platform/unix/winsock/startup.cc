// WSAStartup, WSACleanup, gethostname.
#include <netdb.h>
#include <unistd.h>

#include <cstring>

#include "platform/unix/winsock/calls.h"
#include "platform/unix/winsock/internal.h"

namespace winsock {
namespace {

constexpr WORD kHighest = MAKEWORD(2, 2);

// The highest version up to the one that was asked for: 1.0, 1.1, 2.0, 2.1, 2.2; 2.2 for major version 0, beside an
// error.
WORD Negotiated(WORD asked) {
  const int major = LOBYTE(asked), minor = HIBYTE(asked);
  if (major == 1) return MAKEWORD(1, minor > 1 ? 1 : minor);
  if (major == 2 && minor < 2) return asked;
  return kHighest;
}

}  // namespace

// The binding counts the calls (bindings/winsock/startup.cc); the system's sockets need no start.
int WSAStartup(WORD version, LPWSADATA data) {
  if (data == nullptr) return WSAEFAULT;
  const bool is_old = LOBYTE(version) == 1;
  data->wVersion = Negotiated(version);
  data->wHighVersion = kHighest;
  data->iMaxSockets = is_old ? 32767 : 0;  // Winsock 2 says that programs should ignore both
  data->iMaxUdpDg = is_old ? 65467 : 0;
  std::memcpy(data->szDescription, "WinSock 2.0", sizeof "WinSock 2.0");
  std::memcpy(data->szSystemStatus, "Running", sizeof "Running");
  return LOBYTE(version) == 0 ? WSAVERNOTSUPPORTED : 0;
}

int WSACleanup() { return 0; }

int gethostname(char* name, int length) {
  char host[NI_MAXHOST] = {};
  if (name == nullptr || length < 0) return Fail(WSAEFAULT);
  if (::gethostname(host, sizeof host - 1) == -1) return FailWithErrno();
  const size_t size = std::strlen(host) + 1;
  if (size > static_cast<size_t>(length)) return Fail(WSAEFAULT);
  std::memcpy(name, host, size);
  return 0;
}

}  // namespace winsock

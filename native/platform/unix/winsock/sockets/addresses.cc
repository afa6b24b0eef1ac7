// inet_addr, inet_ntoa, inet_pton, inet_ntop, and WSAHtonl ….
#include <arpa/inet.h>

#include <cstring>

#include "platform/unix/winsock/calls.h"
#include "platform/unix/winsock/internal.h"

namespace winsock {
namespace {

template <typename T>
int Store(SOCKET s, T value, T* target) {
  if (!IsSocket(Descriptor(s))) return Fail(WSAENOTSOCK);
  if (target == nullptr) return Fail(WSAEFAULT);
  *target = value;
  return 0;
}

}  // namespace

int WSAHtonl(SOCKET s, winsock_u_long host, winsock_u_long* network) { return Store(s, htonl(host), network); }
int WSAHtons(SOCKET s, u_short host, u_short* network) { return Store(s, htons(host), network); }
int WSANtohl(SOCKET s, winsock_u_long network, winsock_u_long* host) { return Store(s, ntohl(network), host); }
int WSANtohs(SOCKET s, u_short network, u_short* host) { return Store(s, ntohs(network), host); }

// One blank is Winsock's only string that differs from glibc's inet_addr: it means 0.0.0.0.
uint32_t inet_addr(const char* text) {
  if (text == nullptr) {
    Fail(WSAEFAULT);
    return INADDR_NONE;
  }
  return std::strcmp(text, " ") == 0 ? 0 : ::inet_addr(text);
}

char* inet_ntoa(struct in_addr address) { return ::inet_ntoa(address); }

INT inet_pton(INT family, PCSTR text, PVOID address) {
  if (text == nullptr || address == nullptr) return Fail(WSAEFAULT);
  const int result = ::inet_pton(family, text, address);
  return result == -1 ? Fail(WSAEAFNOSUPPORT) : result;
}

PCSTR inet_ntop(INT family, const void* address, PSTR text, size_t size) {
  char buffer[INET6_ADDRSTRLEN];
  if (family != AF_INET && family != AF_INET6) {
    Fail(WSAEAFNOSUPPORT);
    return nullptr;
  }
  if (address == nullptr || text == nullptr || ::inet_ntop(family, address, buffer, sizeof buffer) == nullptr ||
      std::strlen(buffer) >= size) {
    Fail(WSAEINVAL);
    return nullptr;
  }
  return static_cast<PCSTR>(std::memcpy(text, buffer, std::strlen(buffer) + 1));
}

}  // namespace winsock

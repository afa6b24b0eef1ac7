// WSAStringToAddress, WSAAddressToString: "1.2.3.4:80", "[fe80::1%2]:80".
#include <arpa/inet.h>

#include <cctype>
#include <cstdlib>
#include <cstring>
#include <string>

#include "platform/unix/winsock/calls.h"
#include "platform/unix/winsock/internal.h"

namespace winsock {
namespace {

// A number as C writes it (decimal, 0x…, 0…) and nothing else.
bool ParseNumber(const std::string& text, unsigned long most, unsigned long* number) {
  char* end = nullptr;
  if (text.empty() || !std::isdigit(static_cast<unsigned char>(text[0]))) return false;
  *number = std::strtoul(text.c_str(), &end, 0);
  return *end == '\0' && *number <= most;
}

// Winsock refuses port 0 in a string.
bool ParsePort(const std::string& text, in_port_t* port) {
  unsigned long number = 0;
  if (!ParseNumber(text, 65535, &number) || number == 0) return false;
  *port = htons(static_cast<uint16_t>(number));
  return true;
}

bool ParseV4(const std::string& text, sockaddr_in* address) {
  const size_t colon = text.find(':');
  const std::string host = text.substr(0, colon);
  if (host.find_first_of(" \t\n") != std::string::npos) return false;  // inet_aton stops at blanks
  address->sin_family = AF_INET;
  if (colon != std::string::npos && !ParsePort(text.substr(colon + 1), &address->sin_port)) return false;
  return ::inet_aton(host.c_str(), &address->sin_addr) == 1;
}

bool ParseScoped(const std::string& text, sockaddr_in6* address) {
  const size_t percent = text.find('%');
  unsigned long scope = 0;
  if (percent != std::string::npos && !ParseNumber(text.substr(percent + 1), UINT32_MAX, &scope)) return false;
  address->sin6_scope_id = static_cast<uint32_t>(scope);
  return ::inet_pton(AF_INET6, text.substr(0, percent).c_str(), &address->sin6_addr) == 1;
}

bool ParseV6(const std::string& text, sockaddr_in6* address) {
  address->sin6_family = AF_INET6;
  if (text.empty() || text[0] != '[') return ParseScoped(text, address);
  const size_t bracket = text.find(']');
  if (bracket == std::string::npos || !ParseScoped(text.substr(1, bracket - 1), address)) return false;
  const std::string rest = text.substr(bracket + 1);
  return rest.empty() || (rest[0] == ':' && ParsePort(rest.substr(1), &address->sin6_port));
}

template <typename T>
int Give(const T& parsed, LPSOCKADDR address, LPINT length) {
  const bool has_room = *length >= static_cast<int>(sizeof parsed);
  *length = sizeof parsed;
  if (!has_room) return Fail(WSAEFAULT);
  std::memcpy(address, &parsed, sizeof parsed);
  return 0;
}

std::string PortSuffix(in_port_t port) { return port == 0 ? "" : ":" + std::to_string(ntohs(port)); }

std::string FormatV4(const sockaddr_in& address) {
  char host[INET_ADDRSTRLEN];
  ::inet_ntop(AF_INET, &address.sin_addr, host, sizeof host);
  return host + PortSuffix(address.sin_port);
}

std::string FormatV6(const sockaddr_in6& address) {
  char host[INET6_ADDRSTRLEN];
  ::inet_ntop(AF_INET6, &address.sin6_addr, host, sizeof host);
  const std::string scope = address.sin6_scope_id == 0 ? "" : "%" + std::to_string(address.sin6_scope_id);
  if (address.sin6_port == 0) return host + scope;
  return "[" + (host + scope) + "]" + PortSuffix(address.sin6_port);
}

template <typename T>
bool Read(const SOCKADDR* address, DWORD length, T* copy) {
  if (length < sizeof *copy) return false;
  std::memcpy(copy, address, sizeof *copy);
  return true;
}

// The WSA code, or 0 and the text.
int Format(const SOCKADDR* address, DWORD length, std::string* text) {
  sockaddr_in v4;
  sockaddr_in6 v6;
  if (length < sizeof address->sa_family) return WSAEFAULT;
  switch (address->sa_family) {
    case AF_INET:
      if (!Read(address, length, &v4)) return WSAEFAULT;
      *text = FormatV4(v4);
      return 0;
    case AF_INET6:
      if (!Read(address, length, &v6)) return WSAEFAULT;
      *text = FormatV6(v6);
      return 0;
    default:
      return WSAEINVAL;
  }
}

}  // namespace

INT WSAStringToAddressA(LPSTR text, INT family, LPWSAPROTOCOL_INFOA, LPSOCKADDR address, LPINT length) {
  sockaddr_in v4{};
  sockaddr_in6 v6{};
  if (address == nullptr || length == nullptr) return Fail(WSAEFAULT);
  if (text == nullptr) return Fail(WSAEINVAL);
  if (family == AF_INET && ParseV4(text, &v4)) return Give(v4, address, length);
  if (family == AF_INET6 && ParseV6(text, &v6)) return Give(v6, address, length);
  return Fail(WSAEINVAL);
}

INT WSAAddressToStringA(LPSOCKADDR address, DWORD length, LPWSAPROTOCOL_INFOA, LPSTR text, LPDWORD text_length) {
  std::string formatted;
  if (address == nullptr || text == nullptr || text_length == nullptr) return Fail(WSAEFAULT);
  const int error = Format(address, length, &formatted);
  if (error != 0) return Fail(error);
  const DWORD size = static_cast<DWORD>(formatted.size() + 1);
  const bool has_room = *text_length >= size;
  *text_length = size;
  if (!has_room) return Fail(WSAEFAULT);
  std::memcpy(text, formatted.c_str(), size);
  return 0;
}

}  // namespace winsock

// <arpa/inet.h>. inet_aton, which Winsock lacks, is the C library's: one to four parts, decimal, octal or hexadecimal.
#include "platform/posix.h"
#include "platform/windows/posix/errors.h"
#include "platform/windows/posix/sockets/network.h"

namespace posix {
namespace {

int Digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return 16;
}

// One part; false where there is no number, or one above 32 bits.
bool Part(const char*& at, uint32_t* part) {
  if (*at < '0' || *at > '9') return false;
  int base = 10;
  if (*at == '0') base = at[1] == 'x' || at[1] == 'X' ? 16 : 8;
  if (base == 16) at += 2;
  uint64_t value = 0;
  for (; Digit(*at) < base; at++) {
    value = value * static_cast<unsigned>(base) + static_cast<unsigned>(Digit(*at));
    if (value > UINT32_MAX) return false;
  }
  *part = static_cast<uint32_t>(value);
  return true;
}

bool IsSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

}  // namespace

int inet_aton(const char* text, in_addr* address) {
  uint32_t parts[4], result = 0;
  int count = 0;
  while (true) {
    if (!Part(text, &parts[count++])) return 0;
    if (*text != '.' || count == 4) break;
    text++;
  }
  if (*text != '\0' && !IsSpace(*text)) return 0;
  for (int i = 0; i < count - 1; i++) {  // all but the last are a byte each, the last one fills the rest
    if (parts[i] > 0xff) return 0;
    result |= parts[i] << (24 - 8 * i);
  }
  if (parts[count - 1] > (0xffffffffU >> (8 * (count - 1)))) return 0;
  if (address != nullptr) address->s_addr = htonl(result | parts[count - 1]);
  return 1;
}

in_addr_t inet_addr(const char* text) {
  in_addr address;
  return inet_aton(text, &address) != 0 ? address.s_addr : INADDR_NONE;
}

char* inet_ntoa(in_addr address) {
  thread_local char text[INET_ADDRSTRLEN];
  const uint32_t number = ntohl(address.s_addr);
  std::snprintf(text, sizeof text, "%u.%u.%u.%u", number >> 24, number >> 16 & 0xff, number >> 8 & 0xff, number & 0xff);
  return text;
}

int inet_pton(int family, const char* text, void* address) {
  if (!network::Start()) return -1;
  const int result = ::inet_pton(family, text, address);
  return result == -1 ? errors::Winsock() : result;
}

const char* inet_ntop(int family, const void* address, char* text, socklen_t size) {
  if (!network::Start()) return nullptr;
  if (text == nullptr) {
    errors::Set(EFAULT);
    return nullptr;
  }
  const char* const result = ::inet_ntop(family, const_cast<void*>(address), text, static_cast<size_t>(size));
  if (result == nullptr) errors::Winsock();
  return result;
}

}  // namespace posix

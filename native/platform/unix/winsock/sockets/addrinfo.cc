// getaddrinfo, freeaddrinfo, getnameinfo, gai_strerror: Winsock's return WSA codes, and set the last error as well.
#include <netdb.h>

#include <cerrno>

#include "platform/unix/winsock/calls.h"
#include "platform/unix/winsock/internal.h"

namespace winsock {
namespace {

struct Pair {
  int system;
  int code;
};

// By name. The first of two rows with one code is what gai_strerror says about it.
constexpr Pair kCodes[] = {
    {EAI_AGAIN, WSATRY_AGAIN},
    {EAI_BADFLAGS, WSAEINVAL},
    {EAI_FAIL, WSANO_RECOVERY},
    {EAI_FAMILY, WSAEAFNOSUPPORT},
    {EAI_MEMORY, WSA_NOT_ENOUGH_MEMORY},
    {EAI_NONAME, WSAHOST_NOT_FOUND},
    {EAI_SERVICE, WSATYPE_NOT_FOUND},
    {EAI_SOCKTYPE, WSAESOCKTNOSUPPORT},
    {EAI_OVERFLOW, ERROR_INSUFFICIENT_BUFFER},
#ifdef EAI_NODATA
    {EAI_NODATA, WSANO_DATA},
#endif
#ifdef EAI_ADDRFAMILY
    {EAI_ADDRFAMILY, WSAHOST_NOT_FOUND},  // Winsock has no name for it
#endif
};

int CodeOf(int result) {
  if (result == EAI_SYSTEM) return WsaCode(errno);
  for (const Pair& pair : kCodes) {
    if (pair.system == result) return pair.code;
  }
  return WSANO_RECOVERY;
}

INT ResultOf(int result) {
  if (result == 0) return 0;
  const int code = CodeOf(result);
  WSASetLastError(code);
  return code;
}

INT FailWith(int code) {
  Fail(code);
  return code;
}

}  // namespace

INT getaddrinfo(PCSTR node, PCSTR service, const ADDRINFOA* hints, PADDRINFOA* result) {
  if (result == nullptr) return FailWith(WSAEFAULT);
  *result = nullptr;
  return ResultOf(::getaddrinfo(node, service, hints, result));
}

void freeaddrinfo(PADDRINFOA list) {
  if (list != nullptr) ::freeaddrinfo(list);
}

INT getnameinfo(const SOCKADDR* address, socklen_t length, PCHAR host, DWORD host_size, PCHAR service,
                DWORD service_size, INT flags) {
  if (address == nullptr) return FailWith(WSAEFAULT);
  return ResultOf(::getnameinfo(address, length, host, host_size, service, service_size, flags));
}

char* gai_strerrorA(int code) {
  for (const Pair& pair : kCodes) {
    if (pair.code == code) return const_cast<char*>(::gai_strerror(pair.system));
  }
  return const_cast<char*>(code == 0 ? "Success" : "Unknown error");
}

}  // namespace winsock

// The calls of <winsock2.h> and <ws2tcpip.h> that are not simply the system's.
#include <cstring>
#include <string>

#include "platform/winsock.h"

namespace winsock {

namespace {

int Fail(int error) {
  ::WSASetLastError(error);
  return SOCKET_ERROR;
}

// As Winsock's own calls do, a handle that is no socket is told of first.
int Refuse(SOCKET s) {
  int type = 0, size = sizeof type;
  const bool is_socket = ::getsockopt(s, SOL_SOCKET, SO_TYPE, reinterpret_cast<char*>(&type), &size) == 0;
  return is_socket ? Fail(WSAEFAULT) : SOCKET_ERROR;
}

// Memory that the call reads.
bool IsBad(const void* address, int length) { return length < 0 || (address == nullptr && length > 0); }

// A buffer that it writes, at most *length bytes of it: NULL where nobody wants to know.
bool IsBad(const void* address, const int* length) { return length == nullptr ? address != nullptr : *length < 0; }

std::string Utf8(const wchar_t* wide, int units) {
  std::string utf8(static_cast<size_t>(units) * 3, '\0');
  const int room = static_cast<int>(utf8.size());
  const int size = ::WideCharToMultiByte(CP_UTF8, 0, wide, units, &utf8[0], room, nullptr, nullptr);
  utf8.resize(static_cast<size_t>(size));
  return utf8;
}

}  // namespace

int bind(SOCKET s, const sockaddr* address, int length) {
  return address == nullptr || length < 0 ? Refuse(s) : ::bind(s, address, length);
}

int connect(SOCKET s, const sockaddr* address, int length) {
  return address == nullptr || length < 0 ? Refuse(s) : ::connect(s, address, length);
}

SOCKET accept(SOCKET s, sockaddr* address, int* length) {
  if (length == nullptr) return ::accept(s, nullptr, nullptr);  // Windows leaves the address alone then
  if (*length >= 0) return ::accept(s, address, length);
  Refuse(s);
  return INVALID_SOCKET;
}

int getsockname(SOCKET s, sockaddr* address, int* length) {
  const bool bad = address == nullptr || IsBad(address, length);
  return bad ? Refuse(s) : ::getsockname(s, address, length);
}

int getpeername(SOCKET s, sockaddr* address, int* length) {
  const bool bad = address == nullptr || IsBad(address, length);
  return bad ? Refuse(s) : ::getpeername(s, address, length);
}

int sendto(SOCKET s, const char* buffer, int length, int flags, const sockaddr* to, int to_length) {
  return IsBad(to, to_length) ? Refuse(s) : ::sendto(s, buffer, length, flags, to, to_length);
}

int recvfrom(SOCKET s, char* buffer, int length, int flags, sockaddr* from, int* from_length) {
  return IsBad(from, from_length) ? Refuse(s) : ::recvfrom(s, buffer, length, flags, from, from_length);
}

int getsockopt(SOCKET s, int level, int option, char* value, int* length) {
  const bool bad = value == nullptr || IsBad(value, length);
  return bad ? Refuse(s) : ::getsockopt(s, level, option, value, length);
}

int setsockopt(SOCKET s, int level, int option, const char* value, int length) {
  return IsBad(value, length) ? Refuse(s) : ::setsockopt(s, level, option, value, length);
}

int WSAIoctl(SOCKET s, DWORD code, void* in, DWORD in_size, void* out, DWORD out_size, DWORD* returned,
             WSAOVERLAPPED* overlapped, LPWSAOVERLAPPED_COMPLETION_ROUTINE completion) {
  if ((in == nullptr && in_size > 0) || (out == nullptr && out_size > 0)) return Refuse(s);
  // Wine 8 uses the 16 bytes of a GUID and the 8 of a handle without a look at the sizes.
  alignas(8) char few_in[16] = {}, few_out[16] = {};
  const bool is_short_in = in_size < sizeof few_in, is_short_out = out_size < sizeof few_out;
  if (is_short_in && in_size > 0) std::memcpy(few_in, in, in_size);
  if (is_short_out && out_size > 0) std::memcpy(few_out, out, out_size);
  const int result = ::WSAIoctl(s, code, is_short_in ? few_in : in, in_size, is_short_out ? few_out : out, out_size,
                                returned, overlapped, completion);
  if (is_short_out && out_size > 0) std::memcpy(out, few_out, out_size);
  return result;
}

int getnameinfo(const sockaddr* address, socklen_t length, char* host, DWORD host_size, char* service,
                DWORD service_size, int flags) {
  if (!IsBad(address, length)) return ::getnameinfo(address, length, host, host_size, service, service_size, flags);
  Fail(WSAEFAULT);
  return WSAEFAULT;
}

int WSAStringToAddressA(char* text, int family, WSAPROTOCOL_INFOA* info, sockaddr* address, int* length) {
  const bool bad = *length < 0;
  return bad ? Fail(WSAEFAULT) : ::WSAStringToAddressA(text, family, info, address, length);
}

int gethostname(char* name, int length) {
  wchar_t wide[256];  // the documented maximum of GetHostNameW
  if (::GetHostNameW(wide, 256) != 0) return SOCKET_ERROR;
  const std::string utf8 = Utf8(wide, static_cast<int>(std::wcslen(wide)));
  if (name == nullptr || length < 0 || utf8.size() >= static_cast<size_t>(length)) return Fail(WSAEFAULT);
  std::memcpy(name, utf8.c_str(), utf8.size() + 1);
  return 0;
}

char* gai_strerrorA(int code) {
  thread_local std::string message;
  wchar_t wide[1024];
  const DWORD flags = FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS | FORMAT_MESSAGE_MAX_WIDTH_MASK;
  const DWORD units = ::FormatMessageW(flags, nullptr, static_cast<DWORD>(code), 0, wide, 1024, nullptr);
  message = Utf8(wide, static_cast<int>(units));
  return &message[0];
}

// Nobody but the handle's owner closes it: numbers of the POSIX headers are another table.
uint64_t SocketIdentity(SOCKET) { return 0; }

// An address list or quality of service with pointers inside, and the private codes by which the service provider's
// extended select, poll and sendmsg are called.
bool HoldsAddresses(DWORD code) {
  switch (code) {
    case SIO_ADDRESS_LIST_SORT:
    case SIO_SET_QOS:
    case SIO_SET_GROUP_QOS:
    case SIO_NSP_NOTIFY_CHANGE:
    case SIO_ASSOCIATE_HANDLE:
    case 0xc800001e:  // SIO_EXT_SELECT
    case 0xc800001f:  // SIO_EXT_POLL
    case 0xc8000020:  // SIO_EXT_SENDMSG
      return true;
    default:
      return false;
  }
}

}  // namespace winsock

// send, recv, sendto, recvfrom.
#include "platform/unix/posix/system_calls.h"
#include "platform/unix/winsock/calls.h"
#include "platform/unix/winsock/internal.h"

namespace winsock {
namespace {

// Windows has no SIGPIPE: a peer that is gone is an error code there and never ends the program.
#ifdef MSG_NOSIGNAL
constexpr int kNoSignal = MSG_NOSIGNAL;
#else
constexpr int kNoSignal = 0;
#endif

// An int that Winsock counts bytes with, as it comes out of a system call.
int Count(ssize_t result) { return Result(static_cast<int>(result)); }

}  // namespace

int send(SOCKET s, const char* buffer, int length, int flags) { return sendto(s, buffer, length, flags, nullptr, 0); }

int recv(SOCKET s, char* buffer, int length, int flags) { return recvfrom(s, buffer, length, flags, nullptr, nullptr); }

int sendto(SOCKET s, const char* buffer, int length, int flags, const struct sockaddr* to, int to_length) {
  if (length < 0 || to_length < 0) return Fail(IsSocket(Descriptor(s)) ? WSAEFAULT : WSAENOTSOCK);
  return Count(Resumed([=] {
    return posix::sendto(Descriptor(s), buffer, static_cast<size_t>(length), flags | kNoSignal, to,
                         static_cast<socklen_t>(to_length));
  }));
}

int recvfrom(SOCKET s, char* buffer, int length, int flags, struct sockaddr* from, int* from_length) {
  if (length < 0) return Fail(IsSocket(Descriptor(s)) ? WSAEFAULT : WSAENOTSOCK);
  return Count(Resumed([=] {
    return posix::recvfrom(Descriptor(s), buffer, static_cast<size_t>(length), flags, from,
                           reinterpret_cast<socklen_t*>(from_length));
  }));
}

}  // namespace winsock

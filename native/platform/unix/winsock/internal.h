// What the files of namespace winsock share: SOCKET and HANDLE to descriptor, and errno to Windows' codes.
#pragma once

#include <cstdint>

#include "platform/unix/winsock/types.h"

namespace winsock {

int WsaCode(int error);      // errno -> WSA code
DWORD Win32Code(int error);  // errno -> Win32 code

// The descriptor in a SOCKET, -1 where none fits: the system then answers EBADF.
int Descriptor(SOCKET s);
bool IsSocket(int fd);
int SocketType(int fd);  // -1 where it is none

// The one-line ends of a call: they set the last error and return SOCKET_ERROR or FALSE.
int Fail(int code);
int FailWithErrno();
BOOL FailWin32(DWORD code);
inline int Result(int result) { return result == -1 ? FailWithErrno() : result; }

// sockets.cc: the descriptor as a SOCKET, or INVALID_SOCKET and the last error.
SOCKET NewSocket(int fd);

// duplicate.cc: what SO_PROTOCOL_INFO answers; the socket that WSADuplicateSocket put into info.
void Describe(int fd, LPWSAPROTOCOL_INFOA info);
SOCKET SocketOf(const GUID& source, DWORD reserved, bool inherit);

// time.cc: milliseconds of a clock that nobody sets.
int64_t NowMs();
// What poll(2) takes to wait until then: -1 for a negative time, which is never; a longer wait goes in parts.
int PollTime(int64_t deadline);
// Whether a wait that failed goes on. Windows knows no interruption, and a child that Node started ends with a signal;
// but a handler that the program set itself, by <signal.h>, has to run.
bool IsToResume();
// A call that fails so is made again; the kernel does it itself but where the socket has a timeout, which begins anew.
template <typename F>
auto Resumed(F call) {
  while (true) {
    const auto result = call();
    if (result != -1 || !IsToResume()) return result;
  }
}

}  // namespace winsock

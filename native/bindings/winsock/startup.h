// The startup rule of <winsock2.h>: WSAStartup first, WSACleanup last. libuv has Winsock running in every process, so
// the program's own calls are counted here, for the whole process as on Windows.
#pragma once

#include <type_traits>
#include <utility>

#include "common/call.h"
#include "platform/winsock.h"

namespace startup {

int Up(WORD version, WSADATA* data);  // WSAStartup
int Down();                           // WSACleanup; the last one closes every socket that Track() knows
bool IsUp();

SOCKET Track(SOCKET s);  // takes note of a new socket; INVALID_SOCKET is passed on
void Forget(SOCKET s);
int Close(SOCKET s);  // closesocket

}  // namespace startup

// A call that returns -1 (SOCKET_ERROR, INVALID_SOCKET) and sets the last error.
struct SocketCall : WinsockCall {
  static constexpr int kNotStarted = -1;
};

// A call that returns its error code, and sets the last error to it.
struct CodeCall : WinsockCall {
  static constexpr int kNotStarted = WSANOTINITIALISED;
  static bool Failed(int code) { return code != 0; }
  template <typename T>
  static T Failure(int error) {
    return error;
  }
};

// A call that fails with WSANOTINITIALISED before WSAStartup.
template <typename Call>
struct Started : Call {
  auto Run() {
    using Result = decltype(Call::Run());
    if (startup::IsUp()) return Call::Run();
    winsock::WSASetLastError(WSANOTINITIALISED);
    return static_cast<Result>(Call::kNotStarted);
  }
};

// The last error: one slot of the thread, as on Windows, and the code that an errno becomes in it.
#include <cerrno>

#include "platform/codes.h"
#include "platform/unix/winsock/calls.h"
#include "platform/unix/winsock/internal.h"

namespace winsock {
namespace {

thread_local DWORD last_error = 0;

}  // namespace

int WSAGetLastError() { return static_cast<int>(last_error); }
void WSASetLastError(int error) { last_error = static_cast<DWORD>(error); }
DWORD GetLastError() { return last_error; }
void SetLastError(DWORD error) { last_error = error; }

int WsaCode(int error) { return codes::Find(codes::kWinsock, error, WSASYSCALLFAILURE); }

DWORD Win32Code(int error) { return codes::Find(codes::kWin32, error, ERROR_GEN_FAILURE); }

int Fail(int code) {
  WSASetLastError(code);
  return SOCKET_ERROR;
}

int FailWithErrno() { return Fail(WsaCode(errno)); }

BOOL FailWin32(DWORD code) {
  SetLastError(code);
  return FALSE;
}

}  // namespace winsock

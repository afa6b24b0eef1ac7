// CloseHandle, WaitForSingleObject, GetExitCodeProcess, TerminateProcess, GetStdHandle, SetHandleInformation.
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <climits>

#include "platform/unix/winsock/calls.h"
#include "platform/unix/winsock/internal.h"
#include "platform/unix/winsock/processes/process_handles.h"

namespace winsock {
namespace {

constexpr intptr_t kStandard[] = {-10, -11, -12};  // STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, STD_ERROR_HANDLE

bool IsOpen(int fd) { return ::fcntl(fd, F_GETFD) != -1; }

DWORD FailWait(DWORD code) {
  SetLastError(code);
  return WAIT_FAILED;
}

}  // namespace

int HandleDescriptor(HANDLE handle) {
  const intptr_t number = reinterpret_cast<intptr_t>(handle);
  for (int fd = 0; fd < 3; fd++) {
    if (number == kStandard[fd]) return fd;
  }
  return number <= 0 || number > INT_MAX ? -1 : static_cast<int>(number);  // NULL is no handle: 0 is spelled -10
}

HANDLE HandleOf(int fd) { return reinterpret_cast<HANDLE>(fd == 0 ? kStandard[0] : static_cast<intptr_t>(fd)); }

// A signal does not end it: there are none on Windows.
DWORD WaitForSingleObject(HANDLE handle, DWORD milliseconds) {
  const int fd = HandleDescriptor(handle);
  if (!process_handles::IsProcess(fd)) return FailWait(ERROR_INVALID_HANDLE);
  const int64_t deadline = milliseconds == INFINITE ? -1 : NowMs() + milliseconds;
  while (true) {
    pollfd entry = {fd, POLLIN, 0};
    const int result = ::poll(&entry, 1, PollTime(deadline));
    if (result > 0) return entry.revents & POLLNVAL ? FailWait(ERROR_INVALID_HANDLE) : WAIT_OBJECT_0;
    if (result == -1 && errno != EINTR) return FailWait(Win32Code(errno));
    if (deadline >= 0 && NowMs() >= deadline) return WAIT_TIMEOUT;
  }
}

BOOL GetExitCodeProcess(HANDLE process, LPDWORD code) {
  if (code == nullptr) return FailWin32(ERROR_INVALID_PARAMETER);
  return process_handles::ExitCode(HandleDescriptor(process), code);
}

BOOL TerminateProcess(HANDLE process, UINT code) { return process_handles::Terminate(HandleDescriptor(process), code); }

BOOL CloseHandle(HANDLE handle) {
  const int fd = HandleDescriptor(handle);
  if (handle == INVALID_HANDLE_VALUE)
    return TRUE;  // it is also the pseudo-handle of this process: closing does nothing
  if (process_handles::IsProcess(fd)) {
    process_handles::Close(fd);
    return TRUE;
  }
  return ::close(fd) == 0 || errno == EINTR ? TRUE : FailWin32(Win32Code(errno));
}

HANDLE GetStdHandle(DWORD which) {
  const int fd = HandleDescriptor(reinterpret_cast<HANDLE>(static_cast<intptr_t>(static_cast<int32_t>(which))));
  if (fd < 0 || fd > 2 || which < STD_ERROR_HANDLE) {
    SetLastError(ERROR_INVALID_HANDLE);
    return INVALID_HANDLE_VALUE;
  }
  return IsOpen(fd) ? HandleOf(fd) : nullptr;
}

BOOL SetHandleInformation(HANDLE handle, DWORD mask, DWORD flags) {
  const int fd = HandleDescriptor(handle);
  const int current = ::fcntl(fd, F_GETFD);
  if (current == -1) return FailWin32(Win32Code(errno));
  if (mask & flags & HANDLE_FLAG_PROTECT_FROM_CLOSE) return FailWin32(ERROR_NOT_SUPPORTED);
  if ((mask & HANDLE_FLAG_INHERIT) == 0) return TRUE;
  const int wanted = flags & HANDLE_FLAG_INHERIT ? current & ~FD_CLOEXEC : current | FD_CLOEXEC;
  return ::fcntl(fd, F_SETFD, wanted) == 0 ? TRUE : FailWin32(Win32Code(errno));
}

BOOL GetHandleInformation(HANDLE handle, LPDWORD flags) {
  const int current = ::fcntl(HandleDescriptor(handle), F_GETFD);
  if (current == -1) return FailWin32(Win32Code(errno));
  if (flags == nullptr) return FailWin32(ERROR_INVALID_PARAMETER);
  *flags = current & FD_CLOEXEC ? 0 : HANDLE_FLAG_INHERIT;
  return TRUE;
}

}  // namespace winsock

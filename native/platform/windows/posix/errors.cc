#include "platform/windows/posix/errors.h"

#include "platform/codes.h"

namespace errors {

int FromWinsock(int code) { return codes::Find(codes::kWinsock, code, EIO); }
int FromWindows(unsigned long code) {
  return code >= WSABASEERR ? FromWinsock(static_cast<int>(code)) : codes::Find(codes::kWin32, code, EIO);
}

int Set(int code) {
  errno = code;
  return -1;
}
int Winsock() { return Set(FromWinsock(WSAGetLastError())); }
int Windows() { return Set(FromWindows(GetLastError())); }

}  // namespace errors

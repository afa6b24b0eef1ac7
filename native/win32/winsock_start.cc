#include "win32/winsock_start.h"

#include <mutex>

#include "os.h"
#include "win32/errors.h"

namespace winsock {

bool Start() {
  static std::once_flag once;
  static int error = 0;
  std::call_once(once, [] {
    WSADATA data;
    error = WSAStartup(MAKEWORD(2, 2), &data);
  });
  if (error != 0) errno = errors::FromWinsock(error);
  return error == 0;
}

}  // namespace winsock

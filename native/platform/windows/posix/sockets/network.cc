#include "platform/windows/posix/sockets/network.h"

#include <mutex>

#include "platform/posix.h"
#include "platform/windows/posix/errors.h"

namespace network {

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

}  // namespace network

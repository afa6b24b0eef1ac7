// signal(7): socket calls are restarted after a handler with SA_RESTART unless their socket has a timeout.
#pragma once

#include "platform/posix.h"

// `option` is SO_RCVTIMEO or SO_SNDTIMEO; what is no socket has no timeout.
inline bool RestartsOn(int fd, int option) {
  timeval timeout{};
  socklen_t size = sizeof timeout;
  return posix::getsockopt(fd, SOL_SOCKET, option, &timeout, &size) != 0 ||
         (timeout.tv_sec == 0 && timeout.tv_usec == 0);
}

// Sending and receiving on a socket, for <sys/socket.h> and for read(2) and write(2).
#pragma once

#include "platform/windows/posix/descriptors/descriptors.h"

namespace transfer {

ssize_t Receive(const descriptors::Description& socket, void* buffer, size_t length, int flags, sockaddr* address,
                socklen_t* address_length);
ssize_t Send(const descriptors::Description& socket, const void* buffer, size_t length, int flags,
             const sockaddr* address, socklen_t address_length);

}  // namespace transfer

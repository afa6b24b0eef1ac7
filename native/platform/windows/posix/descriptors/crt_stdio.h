// stdin, stdout and stderr of our C runtime follow the descriptors 0, 1 and 2: printf goes where dup2(2) says.
#pragma once

#include "platform/posix.h"

namespace crt_stdio {

// Of other descriptors than 0, 1 and 2 the C runtime knows nothing: nothing happens.
void Attach(int fd, HANDLE handle);
// Reads and writes fail with EBADF from now on.
void Detach(int fd);

}  // namespace crt_stdio

// What every platform provides for the POSIX headers: their types and constants, and their calls in namespace posix
// (unix/posix, windows/posix). What fork, exec and signals need besides is in fork.h, exec_state.h and handlers.h.
#pragma once

#ifdef _WIN32
#include "platform/windows/posix/posix.h"
#else
#include "platform/unix/posix/posix.h"
#endif

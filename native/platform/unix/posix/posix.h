// The POSIX calls of a POSIX system: the C library's own, but for those of inner loops. platform/windows/posix/posix.h
// declares the same names.
#pragma once

#include <sys/stat.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "generated/posix.h"
#include "platform/unix/posix/system_calls.h"

namespace posix {

using ::fcntl, ::open;
using ::flockfile, ::funlockfile;

}  // namespace posix

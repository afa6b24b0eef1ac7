// namespace posix: the calls of the POSIX headers, which every platform provides.
#pragma once

#ifdef _WIN32
#include "platform/windows/posix/posix.h"
#else
#include "platform/unix/posix/posix.h"
#endif

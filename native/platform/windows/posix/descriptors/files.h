// Opening, reading and writing what is no socket.
#pragma once

#include <string>

#include "platform/windows/posix/descriptors/descriptors.h"

namespace files {

// open(2) without a descriptor: nullptr with errno. posix_spawn's file actions open with it too.
descriptors::Shared Open(const std::wstring& path, int flags, mode_t mode);

ssize_t Read(const descriptors::Description& file, void* buffer, size_t count);
ssize_t Write(const descriptors::Description& file, const void* buffer, size_t count);

}  // namespace files

// What getsockopt and setsockopt do to memory beyond optval and optlen (unix/posix/option_memory.cc,
// windows/posix/sockets/option_memory.cc).
#pragma once

#include <cstddef>

namespace option_memory {

// Whether the answer to getsockopt stays within optlen.
bool IsBoundedByLength(int level, int optname);
// The bytes that the system may write for an option that does not; SIZE_MAX where optval holds an address.
size_t WrittenBytes(int level, int optname, const unsigned char* optval, size_t size, size_t optlen);
// Whether optval is a table with the addresses of further memory, which the system writes to.
bool HoldsAddresses(bool sets, int level, int optname);

}  // namespace option_memory

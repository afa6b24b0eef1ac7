// What differs between operating systems below the C calls: the error variable. The only #ifdef _WIN32 written by hand.
#pragma once

#ifdef _WIN32
#include <winsock2.h>
#else
#include <cerrno>
#endif

namespace sys {

#ifdef _WIN32
inline int LastError() { return WSAGetLastError(); }
inline void SetLastError(int code) { WSASetLastError(code); }
#else
inline int LastError() { return errno; }
inline void SetLastError(int code) { errno = code; }
#endif

}  // namespace sys

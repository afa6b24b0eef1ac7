// What every platform provides for <winsock2.h>, <ws2tcpip.h> and <windows.h>: their types and constants, and their
// calls in namespace winsock (unix/winsock, windows/winsock).
#pragma once

#ifdef _WIN32
#include "platform/windows/winsock/winsock.h"
#else
#include "platform/unix/winsock/winsock.h"
#endif

#include <cstdint>

namespace winsock {

// A number that belongs to the socket itself, for a handle whose number somebody else may have closed and got anew; 0
// where that cannot happen, or where the handle is no socket.
uint64_t SocketIdentity(SOCKET s);

// Whether the buffers of a WSAIoctl code hold addresses that the call would follow.
bool HoldsAddresses(DWORD code);

}  // namespace winsock

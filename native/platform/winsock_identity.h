// What the Winsock bindings ask of the platform beyond Winsock's own calls (native/unix/ws, native/win32/ws.cc).
#pragma once

#include <cstdint>

#include "platform/winsock.h"

namespace winsock {

// A number that belongs to the socket itself, for a handle whose number somebody else may have closed and got anew; 0
// where that cannot happen, or where the handle is no socket.
uint64_t SocketIdentity(SOCKET s);

// Whether the buffers of a WSAIoctl code hold addresses that the call would follow.
bool HoldsAddresses(DWORD code);

}  // namespace winsock

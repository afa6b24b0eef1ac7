// <winsock2.h>, <ws2tcpip.h>, <mstcpip.h>, <mswsock.h> and <windows.h> on Windows: the types and constants are the
// system's, the calls are in namespace winsock as on every platform. platform/unix/winsock/winsock.h is the same for
// POSIX systems.
#pragma once

// The order matters: <windows.h> first would bring the old <winsock.h>.
#include <winsock2.h>
#include <ws2tcpip.h>
// After <ws2tcpip.h>
#include <mstcpip.h>
#include <mswsock.h>
#include <windows.h>

#include <cstdint>

// A NULL or a negative length that goes with a pointer is WSAEFAULT: Windows leaves some of them to the caller, and
// Wine 8 dies of them in memcpy. Strings are UTF-8 on every platform; the system's own A functions take the code page
// of the machine, and its gai_strerrorA keeps one buffer for all threads. Those have a function of ours (`own
// windows`).
#include "generated/winsock.h"

namespace winsock {

using ::freeaddrinfo, ::getaddrinfo;
using ::WSADuplicateSocketA, ::WSASocketA, ::WSAAddressToStringA;
int WSAStringToAddressA(char* text, int family, WSAPROTOCOL_INFOA* info, sockaddr* address, int* length);
BOOL CreateProcessA(const char* application, char* command_line, SECURITY_ATTRIBUTES* process,
                    SECURITY_ATTRIBUTES* thread, BOOL inherit, DWORD flags, void* environment, const char* directory,
                    STARTUPINFOA* startup, PROCESS_INFORMATION* information);

}  // namespace winsock

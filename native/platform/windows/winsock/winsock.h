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

namespace winsock {

using ::WSACleanup, ::WSAGetLastError, ::WSASetLastError, ::WSAStartup;

using ::closesocket, ::listen, ::recv, ::select, ::send, ::shutdown, ::socket;
using ::freeaddrinfo, ::getaddrinfo;
using ::inet_addr, ::inet_ntoa, ::inet_ntop, ::inet_pton, ::WSAAddressToStringA;
using ::ioctlsocket;
using ::WSADuplicateSocketA, ::WSAPoll, ::WSASocketA;
using ::WSAHtonl, ::WSAHtons, ::WSANtohl, ::WSANtohs;

using ::CloseHandle, ::GetExitCodeProcess, ::GetHandleInformation, ::GetStdHandle, ::SetHandleInformation;
using ::GetCurrentProcessId, ::GetTickCount, ::Sleep, ::TerminateProcess, ::WaitForSingleObject;

// A NULL or a negative length that goes with a pointer is WSAEFAULT: Windows leaves some of them to the caller, and
// Wine 8 dies of them in memcpy.
int bind(SOCKET s, const sockaddr* address, int length);
int connect(SOCKET s, const sockaddr* address, int length);
SOCKET accept(SOCKET s, sockaddr* address, int* length);
int getsockname(SOCKET s, sockaddr* address, int* length);
int getpeername(SOCKET s, sockaddr* address, int* length);
int sendto(SOCKET s, const char* buffer, int length, int flags, const sockaddr* to, int to_length);
int recvfrom(SOCKET s, char* buffer, int length, int flags, sockaddr* from, int* from_length);
int getsockopt(SOCKET s, int level, int option, char* value, int* length);
int setsockopt(SOCKET s, int level, int option, const char* value, int length);
int WSAIoctl(SOCKET s, DWORD code, void* in, DWORD in_size, void* out, DWORD out_size, DWORD* returned,
             WSAOVERLAPPED* overlapped, LPWSAOVERLAPPED_COMPLETION_ROUTINE completion);
int getnameinfo(const sockaddr* address, socklen_t length, char* host, DWORD host_size, char* service,
                DWORD service_size, int flags);
int WSAStringToAddressA(char* text, int family, WSAPROTOCOL_INFOA* info, sockaddr* address, int* length);

// Strings are UTF-8 on every platform; the system's own A functions take the code page of the machine.
int gethostname(char* name, int length);
const char* gai_strerrorA(int code);  // the system's own keeps one buffer for all threads
BOOL CreateProcessA(const char* application, char* command_line, SECURITY_ATTRIBUTES* process,
                    SECURITY_ATTRIBUTES* thread, BOOL inherit, DWORD flags, void* environment, const char* directory,
                    STARTUPINFOA* startup, PROCESS_INFORMATION* information);

}  // namespace winsock

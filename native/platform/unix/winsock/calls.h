// The calls of <winsock2.h>, <ws2tcpip.h> and <windows.h>, with Windows' prototypes, and what is no public call.
#pragma once

#include "platform/unix/winsock/types.h"

namespace winsock {

SOCKET WSASocketA(int family, int type, int protocol, LPWSAPROTOCOL_INFOA info, GROUP group, DWORD flags);
SOCKET WSASocketW(int family, int type, int protocol, LPWSAPROTOCOL_INFOW info, GROUP group, DWORD flags);
int WSADuplicateSocketA(SOCKET s, DWORD process, LPWSAPROTOCOL_INFOA info);
int WSADuplicateSocketW(SOCKET s, DWORD process, LPWSAPROTOCOL_INFOW info);
INT WSAStringToAddressA(LPSTR text, INT family, LPWSAPROTOCOL_INFOA info, LPSOCKADDR address, LPINT length);
INT WSAAddressToStringA(LPSOCKADDR address, DWORD length, LPWSAPROTOCOL_INFOA info, LPSTR text, LPDWORD text_length);
INT getaddrinfo(PCSTR node, PCSTR service, const ADDRINFOA* hints, PADDRINFOA* result);
void freeaddrinfo(PADDRINFOA list);
BOOL CreateProcessA(LPCSTR application, LPSTR command_line, LPSECURITY_ATTRIBUTES process, LPSECURITY_ATTRIBUTES thread,
                    BOOL inherit, DWORD flags, LPVOID environment, LPCSTR directory, LPSTARTUPINFOA startup,
                    LPPROCESS_INFORMATION information);
ULONGLONG GetTickCount64();

}  // namespace winsock

// What FD_SET, FD_CLR and FD_ISSET of winsock.h stand for.
namespace winsock {

void FdSet(SOCKET s, winsock_fd_set* set);
void FdClr(SOCKET s, winsock_fd_set* set);
int FdIsset(SOCKET s, const winsock_fd_set* set);

}  // namespace winsock

// <ws2tcpip.h> has these as names of the same functions.
#define InetPtonA inet_pton
#define InetNtopA inet_ntop

// After the types that it takes.
#include "generated/winsock.h"

// The calls of <winsock2.h>, <ws2tcpip.h> and <windows.h>, with Windows' prototypes.
#pragma once

#include "platform/unix/winsock/types.h"

namespace winsock {

// last_error.cc: Winsock and Win32 share one error slot of the thread, as on Windows.
int WSAGetLastError();
void WSASetLastError(int error);
DWORD GetLastError();
void SetLastError(DWORD error);

// startup.cc
int WSAStartup(WORD version, LPWSADATA data);
int WSACleanup();
int gethostname(char* name, int length);

// sockets.cc
SOCKET socket(int family, int type, int protocol);
SOCKET WSASocketA(int family, int type, int protocol, LPWSAPROTOCOL_INFOA info, GROUP group, DWORD flags);
SOCKET WSASocketW(int family, int type, int protocol, LPWSAPROTOCOL_INFOW info, GROUP group, DWORD flags);
SOCKET accept(SOCKET s, struct sockaddr* address, int* length);
int bind(SOCKET s, const struct sockaddr* address, int length);
int listen(SOCKET s, int backlog);
int connect(SOCKET s, const struct sockaddr* address, int length);
int shutdown(SOCKET s, int how);
int closesocket(SOCKET s);
int getsockname(SOCKET s, struct sockaddr* address, int* length);
int getpeername(SOCKET s, struct sockaddr* address, int* length);

// transfer.cc
int send(SOCKET s, const char* buffer, int length, int flags);
int recv(SOCKET s, char* buffer, int length, int flags);
int sendto(SOCKET s, const char* buffer, int length, int flags, const struct sockaddr* to, int to_length);
int recvfrom(SOCKET s, char* buffer, int length, int flags, struct sockaddr* from, int* from_length);

// duplicate.cc
int WSADuplicateSocketA(SOCKET s, DWORD process, LPWSAPROTOCOL_INFOA info);
int WSADuplicateSocketW(SOCKET s, DWORD process, LPWSAPROTOCOL_INFOW info);

// options.cc
int getsockopt(SOCKET s, int level, int option, char* value, int* length);
int setsockopt(SOCKET s, int level, int option, const char* value, int length);

// ioctl.cc
int ioctlsocket(SOCKET s, long command, winsock_u_long* argument);
int WSAIoctl(SOCKET s, DWORD code, LPVOID in, DWORD in_size, LPVOID out, DWORD out_size, LPDWORD returned,
             LPWSAOVERLAPPED overlapped, LPWSAOVERLAPPED_COMPLETION_ROUTINE completion);

// select.cc
int select(int ignored, winsock_fd_set* reads, winsock_fd_set* writes, winsock_fd_set* excepts,
           const struct timeval* timeout);

// poll.cc
int WSAPoll(LPWSAPOLLFD fds, ULONG count, INT timeout);

// addresses.cc
uint32_t inet_addr(const char* text);
char* inet_ntoa(struct in_addr address);
INT inet_pton(INT family, PCSTR text, PVOID address);
PCSTR inet_ntop(INT family, const void* address, PSTR text, size_t size);
int WSAHtonl(SOCKET s, winsock_u_long host, winsock_u_long* network);
int WSAHtons(SOCKET s, u_short host, u_short* network);
int WSANtohl(SOCKET s, winsock_u_long network, winsock_u_long* host);
int WSANtohs(SOCKET s, u_short network, u_short* host);

// address_strings.cc
INT WSAStringToAddressA(LPSTR text, INT family, LPWSAPROTOCOL_INFOA info, LPSOCKADDR address, LPINT length);
INT WSAAddressToStringA(LPSOCKADDR address, DWORD length, LPWSAPROTOCOL_INFOA info, LPSTR text, LPDWORD text_length);

// addrinfo.cc
INT getaddrinfo(PCSTR node, PCSTR service, const ADDRINFOA* hints, PADDRINFOA* result);
void freeaddrinfo(PADDRINFOA list);
INT getnameinfo(const SOCKADDR* address, socklen_t length, PCHAR host, DWORD host_size, PCHAR service,
                DWORD service_size, INT flags);
char* gai_strerrorA(int code);

// create_process.cc, handles.cc
BOOL CreateProcessA(LPCSTR application, LPSTR command_line, LPSECURITY_ATTRIBUTES process, LPSECURITY_ATTRIBUTES thread,
                    BOOL inherit, DWORD flags, LPVOID environment, LPCSTR directory, LPSTARTUPINFOA startup,
                    LPPROCESS_INFORMATION information);
BOOL TerminateProcess(HANDLE process, UINT code);
BOOL GetExitCodeProcess(HANDLE process, LPDWORD code);
DWORD WaitForSingleObject(HANDLE handle, DWORD milliseconds);
BOOL CloseHandle(HANDLE handle);
HANDLE GetStdHandle(DWORD which);
BOOL SetHandleInformation(HANDLE handle, DWORD mask, DWORD flags);
BOOL GetHandleInformation(HANDLE handle, LPDWORD flags);

// time.cc
DWORD GetCurrentProcessId();
DWORD GetTickCount();
ULONGLONG GetTickCount64();
void Sleep(DWORD milliseconds);

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

// Generated from native/tables by scripts/generate.mjs. Do not edit.
#pragma once

#include "common/declared.h"

// clang-format off
namespace winsock {
#ifdef _WIN32
SYSTEM(GetLastError, DWORD());
SYSTEM(SetLastError, void(DWORD dwErrCode));
SYSTEM(Sleep, void(DWORD dwMilliseconds));
SYSTEM(GetTickCount, DWORD());
SYSTEM(GetCurrentProcessId, DWORD());
SYSTEM(GetStdHandle, HANDLE(DWORD nStdHandle));
SYSTEM(SetHandleInformation, BOOL(HANDLE hObject, DWORD dwMask, DWORD dwFlags));
SYSTEM(GetHandleInformation, BOOL(HANDLE hObject, LPDWORD lpdwFlags));
SYSTEM(CloseHandle, BOOL(HANDLE hObject));
SYSTEM(WaitForSingleObject, DWORD(HANDLE hHandle, DWORD dwMilliseconds));
SYSTEM(GetExitCodeProcess, BOOL(HANDLE hProcess, LPDWORD lpExitCode));
SYSTEM(TerminateProcess, BOOL(HANDLE hProcess, UINT uExitCode));
SYSTEM(WSAStartup, int(WORD wVersionRequested, LPWSADATA lpWSAData));
SYSTEM(WSACleanup, int());
SYSTEM(WSAGetLastError, int());
SYSTEM(WSASetLastError, void(int iError));
SYSTEM(socket, SOCKET(int af, int type, int protocol));
SYSTEM(closesocket, int(SOCKET s));
int bind(SOCKET s, const struct sockaddr *name, int namelen);
SYSTEM(listen, int(SOCKET s, int backlog));
SOCKET accept(SOCKET s, struct sockaddr *addr, int *addrlen);
int connect(SOCKET s, const struct sockaddr *name, int namelen);
SYSTEM(send, int(SOCKET s, const char *buf, int len, int flags));
SYSTEM(recv, int(SOCKET s, char *buf, int len, int flags));
int sendto(SOCKET s, const char *buf, int len, int flags, const struct sockaddr *to, int tolen);
int recvfrom(SOCKET s, char *buf, int len, int flags, struct sockaddr *from, int *fromlen);
SYSTEM(shutdown, int(SOCKET s, int how));
int getsockname(SOCKET s, struct sockaddr *name, int *namelen);
int getpeername(SOCKET s, struct sockaddr *name, int *namelen);
int getsockopt(SOCKET s, int level, int optname, char *optval, int *optlen);
int setsockopt(SOCKET s, int level, int optname, const char *optval, int optlen);
SYSTEM(ioctlsocket, int(SOCKET s, LONG cmd, u_long *argp));
int WSAIoctl(SOCKET s, DWORD dwIoControlCode, LPVOID lpvInBuffer, DWORD cbInBuffer, LPVOID lpvOutBuffer, DWORD cbOutBuffer, LPDWORD lpcbBytesReturned, LPWSAOVERLAPPED lpOverlapped, LPWSAOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine);
using ::select;
SYSTEM(WSAPoll, int(LPWSAPOLLFD fdArray, ULONG fds, INT timeout));
int gethostname(char *name, int namelen);
SYSTEM(WSAHtonl, int(SOCKET s, u_long hostlong, u_long *lpnetlong));
SYSTEM(WSAHtons, int(SOCKET s, u_short hostshort, u_short *lpnetshort));
SYSTEM(WSANtohl, int(SOCKET s, u_long netlong, u_long *lphostlong));
SYSTEM(WSANtohs, int(SOCKET s, u_short netshort, u_short *lphostshort));
SYSTEM(inet_addr, u_long(const char *cp));
SYSTEM(inet_ntoa, char *(struct in_addr in));
SYSTEM(inet_pton, INT(INT Family, const char *pszAddrString, void *pAddrBuf));
SYSTEM(inet_ntop, const char *(INT Family, const void *pAddr, char *pStringBuf, size_t StringBufSize));
SYSTEM(getaddrinfo, INT(const char *pNodeName, const char *pServiceName, const struct addrinfo *pHints, struct addrinfo **ppResult));
INT getnameinfo(const struct sockaddr *pSockaddr, socklen_t SockaddrLength, char *pNodeBuffer, DWORD NodeBufferSize, char *pServiceBuffer, DWORD ServiceBufferSize, INT Flags);
char *gai_strerrorA(int ecode);
#else
DWORD GetLastError();
void SetLastError(DWORD dwErrCode);
void Sleep(DWORD dwMilliseconds);
DWORD GetTickCount();
DWORD GetCurrentProcessId();
HANDLE GetStdHandle(DWORD nStdHandle);
BOOL SetHandleInformation(HANDLE hObject, DWORD dwMask, DWORD dwFlags);
BOOL GetHandleInformation(HANDLE hObject, LPDWORD lpdwFlags);
BOOL CloseHandle(HANDLE hObject);
DWORD WaitForSingleObject(HANDLE hHandle, DWORD dwMilliseconds);
BOOL GetExitCodeProcess(HANDLE hProcess, LPDWORD lpExitCode);
BOOL TerminateProcess(HANDLE hProcess, UINT uExitCode);
int WSAStartup(WORD wVersionRequested, LPWSADATA lpWSAData);
int WSACleanup();
int WSAGetLastError();
void WSASetLastError(int iError);
SOCKET socket(int af, int type, int protocol);
int closesocket(SOCKET s);
int bind(SOCKET s, const struct sockaddr *name, int namelen);
int listen(SOCKET s, int backlog);
SOCKET accept(SOCKET s, struct sockaddr *addr, int *addrlen);
int connect(SOCKET s, const struct sockaddr *name, int namelen);
int send(SOCKET s, const char *buf, int len, int flags);
int recv(SOCKET s, char *buf, int len, int flags);
int sendto(SOCKET s, const char *buf, int len, int flags, const struct sockaddr *to, int tolen);
int recvfrom(SOCKET s, char *buf, int len, int flags, struct sockaddr *from, int *fromlen);
int shutdown(SOCKET s, int how);
int getsockname(SOCKET s, struct sockaddr *name, int *namelen);
int getpeername(SOCKET s, struct sockaddr *name, int *namelen);
int getsockopt(SOCKET s, int level, int optname, char *optval, int *optlen);
int setsockopt(SOCKET s, int level, int optname, const char *optval, int optlen);
int ioctlsocket(SOCKET s, LONG cmd, winsock_u_long *argp);
int WSAIoctl(SOCKET s, DWORD dwIoControlCode, LPVOID lpvInBuffer, DWORD cbInBuffer, LPVOID lpvOutBuffer, DWORD cbOutBuffer, LPDWORD lpcbBytesReturned, LPWSAOVERLAPPED lpOverlapped, LPWSAOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine);
int select(int nfds, winsock_fd_set *readfds, winsock_fd_set *writefds, winsock_fd_set *exceptfds, const struct timeval *timeout);
int WSAPoll(LPWSAPOLLFD fdArray, ULONG fds, INT timeout);
int gethostname(char *name, int namelen);
int WSAHtonl(SOCKET s, winsock_u_long hostlong, winsock_u_long *lpnetlong);
int WSAHtons(SOCKET s, u_short hostshort, u_short *lpnetshort);
int WSANtohl(SOCKET s, winsock_u_long netlong, winsock_u_long *lphostlong);
int WSANtohs(SOCKET s, u_short netshort, u_short *lphostshort);
winsock_u_long inet_addr(const char *cp);
char *inet_ntoa(struct in_addr in);
INT inet_pton(INT Family, const char *pszAddrString, void *pAddrBuf);
const char *inet_ntop(INT Family, const void *pAddr, char *pStringBuf, size_t StringBufSize);
INT getaddrinfo(const char *pNodeName, const char *pServiceName, const struct addrinfo *pHints, struct addrinfo **ppResult);
INT getnameinfo(const struct sockaddr *pSockaddr, socklen_t SockaddrLength, char *pNodeBuffer, DWORD NodeBufferSize, char *pServiceBuffer, DWORD ServiceBufferSize, INT Flags);
char *gai_strerrorA(int ecode);
#endif
}  // namespace winsock
// clang-format on

// <winsock2.h>, <ws2tcpip.h>, <mstcpip.h> and <windows.h> on POSIX systems: Windows' names and types globally, as
// there, its calls in namespace winsock. Whoever includes this file gets Winsock's meaning of fd_set, linger, u_long
// and FD_SET.
#pragma once

#include <arpa/inet.h>
#include <net/if.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/types.h>

#include "platform/unix/winsock/calls.h"
#include "platform/unix/winsock/constants.h"
#include "platform/unix/winsock/types.h"

// Winsock's codes for getaddrinfo are WSA codes. sockets/addrinfo.cc keeps the system's.
#undef EAI_AGAIN
#undef EAI_BADFLAGS
#undef EAI_FAIL
#undef EAI_FAMILY
#undef EAI_MEMORY
#undef EAI_NODATA
#undef EAI_NONAME
#undef EAI_SERVICE
#undef EAI_SOCKTYPE
#define EAI_AGAIN WSATRY_AGAIN
#define EAI_BADFLAGS WSAEINVAL
#define EAI_FAIL WSANO_RECOVERY
#define EAI_FAMILY WSAEAFNOSUPPORT
#define EAI_MEMORY WSA_NOT_ENOUGH_MEMORY
#define EAI_NODATA WSANO_DATA
#define EAI_NONAME WSAHOST_NOT_FOUND
#define EAI_SERVICE WSATYPE_NOT_FOUND
#define EAI_SOCKTYPE WSAESOCKTNOSUPPORT
// The others have no name in Winsock.
#undef EAI_ADDRFAMILY
#undef EAI_ALLDONE
#undef EAI_CANCELED
#undef EAI_IDN_ENCODE
#undef EAI_INPROGRESS
#undef EAI_INTR
#undef EAI_NOTCANCELED
#undef EAI_OVERFLOW
#undef EAI_SYSTEM

// The system's names for which Winsock has types of its own (types.h): from here on they mean Winsock's.
#define fd_set winsock_fd_set
#define linger winsock_linger
#define u_long winsock_u_long

#undef FD_SETSIZE
#undef FD_SET
#undef FD_CLR
#undef FD_ISSET
#undef FD_ZERO
#define FD_SETSIZE 64
#define FD_SET(fd, set) winsock::FdSet(fd, set)
#define FD_CLR(fd, set) winsock::FdClr(fd, set)
#define FD_ISSET(fd, set) winsock::FdIsset(fd, set)
#define FD_ZERO(set) ((set)->fd_count = 0)

/*
 * What the C twins of the examples take from the POSIX headers, over Winsock and for MinGW: with this folder on the
 * include path, and with posix.c, the very same files become Windows programs. For the tests only.
 *
 * A socket's handle is its descriptor: Windows' handles are multiples of 4, so they are none of 0, 1 and 2.
 */
#ifndef POSIX_H
#define POSIX_H

#include <winsock2.h>
#include <ws2tcpip.h>
#include <io.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

typedef unsigned short in_port_t;

#undef STDIN_FILENO
#undef STDOUT_FILENO
#undef STDERR_FILENO
#define STDIN_FILENO 0
#define STDOUT_FILENO 1
#define STDERR_FILENO 2

int posix_socket(int domain, int type, int protocol);
int posix_bind(int fd, const struct sockaddr *addr, socklen_t addrlen);
int posix_listen(int fd, int backlog);
int posix_accept(int fd, struct sockaddr *addr, socklen_t *addrlen);
int posix_connect(int fd, const struct sockaddr *addr, socklen_t addrlen);
ssize_t posix_send(int fd, const void *buf, size_t len, int flags);
ssize_t posix_recv(int fd, void *buf, size_t len, int flags);
ssize_t posix_sendto(int fd, const void *buf, size_t len, int flags, const struct sockaddr *to, socklen_t tolen);
ssize_t posix_recvfrom(int fd, void *buf, size_t len, int flags, struct sockaddr *from, socklen_t *fromlen);
ssize_t posix_read(int fd, void *buf, size_t count);
ssize_t posix_write(int fd, const void *buf, size_t count);
int posix_close(int fd);
unsigned posix_sleep(unsigned seconds);
void posix_perror(const char *s);

#define socket posix_socket
#define bind posix_bind
#define listen posix_listen
#define accept posix_accept
#define connect posix_connect
#define send posix_send
#define recv posix_recv
#define sendto posix_sendto
#define recvfrom posix_recvfrom
#define read posix_read
#define write posix_write
#define close posix_close
#define sleep posix_sleep
#define perror posix_perror
#define bzero(s, n) memset(s, 0, n)

#endif

/*
 * The calls of posix.h. What failed is told as on Linux: perror has the name's message there (Microsoft's C library
 * knows none for the codes of sockets).
 */
#include "posix.h"

#undef socket
#undef bind
#undef listen
#undef accept
#undef connect
#undef send
#undef recv
#undef sendto
#undef recvfrom
#undef read
#undef write
#undef close
#undef perror

static const struct {
  int code;
  const char *message;
} messages[] = {
    {WSAEACCES, "Permission denied"},
    {WSAEADDRINUSE, "Address already in use"},
    {WSAEADDRNOTAVAIL, "Cannot assign requested address"},
    {WSAEAFNOSUPPORT, "Address family not supported by protocol"},
    {WSAECONNABORTED, "Software caused connection abort"},
    {WSAECONNREFUSED, "Connection refused"},
    {WSAECONNRESET, "Connection reset by peer"},
    {WSAEFAULT, "Bad address"},
    {WSAEINVAL, "Invalid argument"},
    {WSAEMSGSIZE, "Message too long"},
    {WSAENOTCONN, "Transport endpoint is not connected"},
    {WSAENOTSOCK, "Socket operation on non-socket"},
    {WSAETIMEDOUT, "Connection timed out"},
};

// The code of the last socket call that failed; 0 where a call of the C library was the last one.
static int last_error;

// The POSIX headers have no call that starts Winsock.
__attribute__((constructor)) static void start(void) {
  WSADATA data;
  WSAStartup(MAKEWORD(2, 2), &data);
}

static int is_standard(int fd) {
  return fd >= 0 && fd <= 2;
}

static int result(int value) {
  if (value == SOCKET_ERROR) {
    last_error = WSAGetLastError();
  }
  return value;
}

static int descriptor(SOCKET s) {
  return result(s == INVALID_SOCKET ? SOCKET_ERROR : (int)s);
}

int posix_socket(int domain, int type, int protocol) {
  return descriptor(socket(domain, type, protocol));
}

int posix_bind(int fd, const struct sockaddr *addr, socklen_t addrlen) {
  return result(bind(fd, addr, addrlen));
}

int posix_listen(int fd, int backlog) {
  return result(listen(fd, backlog));
}

int posix_accept(int fd, struct sockaddr *addr, socklen_t *addrlen) {
  return descriptor(accept(fd, addr, addrlen));
}

int posix_connect(int fd, const struct sockaddr *addr, socklen_t addrlen) {
  return result(connect(fd, addr, addrlen));
}

ssize_t posix_send(int fd, const void *buf, size_t len, int flags) {
  return result(send(fd, buf, (int)len, flags));
}

ssize_t posix_recv(int fd, void *buf, size_t len, int flags) {
  return result(recv(fd, buf, (int)len, flags));
}

ssize_t posix_sendto(int fd, const void *buf, size_t len, int flags, const struct sockaddr *to, socklen_t tolen) {
  return result(sendto(fd, buf, (int)len, flags, to, tolen));
}

ssize_t posix_recvfrom(int fd, void *buf, size_t len, int flags, struct sockaddr *from, socklen_t *fromlen) {
  return result(recvfrom(fd, buf, (int)len, flags, from, fromlen));
}

ssize_t posix_read(int fd, void *buf, size_t count) {
  if (!is_standard(fd)) {
    return posix_recv(fd, buf, count, 0);
  }
  last_error = 0;
  return _read(fd, buf, (unsigned)count);
}

ssize_t posix_write(int fd, const void *buf, size_t count) {
  if (!is_standard(fd)) {
    return posix_send(fd, buf, count, 0);
  }
  last_error = 0;
  return _write(fd, buf, (unsigned)count);
}

int posix_close(int fd) {
  if (!is_standard(fd)) {
    return result(closesocket(fd));
  }
  last_error = 0;
  return _close(fd);
}

unsigned posix_sleep(unsigned seconds) {
  Sleep(seconds * 1000);
  return 0;
}

void posix_perror(const char *s) {
  for (size_t i = 0; i < sizeof(messages) / sizeof(messages[0]); i++) {
    if (messages[i].code == last_error) {
      fprintf(stderr, "%s: %s\n", s, messages[i].message);
      return;
    }
  }
  if (last_error != 0) {
    fprintf(stderr, "%s: Winsock's error %d\n", s, last_error);
  } else {
    perror(s);
  }
}

// <sys/socket.h>
import { callsOf } from "../internal/native.ts";

export * from "../generated/sys_socket.ts";

const calls = callsOf("sys/socket");

/**
 * `int socket(int domain, int type, int protocol)`
 *
 * Creates a socket. Returns its descriptor, or -1 with errno EACCES, EAFNOSUPPORT, EINVAL, EMFILE, ENFILE, ENOBUFS, ENOMEM,
 * EPROTONOSUPPORT, ESOCKTNOSUPPORT. Source: socket(2).
 */
export const socket = calls.socket;

/**
 * `int bind(int fd, const struct sockaddr *addr, socklen_t addrlen)`
 *
 * Gives the socket its address; `addrlen` in bytes. Returns 0, or -1 with errno EACCES, EADDRINUSE, EADDRNOTAVAIL,
 * EAFNOSUPPORT, EBADF, EFAULT, EINVAL, ENOTSOCK; for AF_UNIX also ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EROFS.
 * Source: bind(2), ip(7), unix(7).
 */
export const bind = calls.bind;

/**
 * `int listen(int fd, int backlog)`
 *
 * Makes the socket accept connections, at most `backlog` of them waiting. Returns 0, or -1 with errno EADDRINUSE, EBADF,
 * EINVAL, ENOTSOCK, EOPNOTSUPP. Source: listen(2).
 */
export const listen = calls.listen;

/**
 * `int accept(int fd, struct sockaddr *addr, socklen_t *addrlen)`
 *
 * Waits for a connection. Returns a new descriptor; fills `addr` with the peer's address and `addrlen` with its length in
 * bytes, which may be more than was given. Both may be null. On failure -1 with errno EAGAIN, EBADF, ECONNABORTED, EFAULT,
 * EINTR, EINVAL, EMFILE, ENFILE, ENOBUFS, ENOMEM, ENOTSOCK, EOPNOTSUPP, EPERM, EPROTO. Source: accept(2).
 */
export const accept = calls.accept;

/**
 * `int connect(int fd, const struct sockaddr *addr, socklen_t addrlen)`
 *
 * Connects the socket, or sets a datagram socket's peer. Returns 0, or -1 with errno EACCES, EADDRINUSE, EADDRNOTAVAIL,
 * EAFNOSUPPORT, EAGAIN, EALREADY, EBADF, ECONNREFUSED, EFAULT, EHOSTUNREACH, EINPROGRESS, EINTR, EINVAL, EISCONN,
 * ENETUNREACH, ENOTSOCK, EPROTOTYPE, ETIMEDOUT. Source: connect(2).
 */
export const connect = calls.connect;

/**
 * `ssize_t send(int fd, const void *buf, size_t len, int flags)`
 *
 * Returns the number of bytes sent, which may be less than `len`, or -1 with errno EAGAIN, EALREADY, EBADF, ECONNREFUSED,
 * ECONNRESET, EDESTADDRREQ, EFAULT, EINTR, EINVAL, EISCONN, EMSGSIZE, ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP, EPIPE.
 * Source: send(2).
 */
export const send = calls.send;

/**
 * `ssize_t recv(int fd, void *buf, size_t len, int flags)`
 *
 * Returns the number of bytes received, 0 at the end of a stream, or -1 with errno EAGAIN, EBADF, ECONNREFUSED, ECONNRESET,
 * EFAULT, EINTR, EINVAL, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP, ETIMEDOUT. Source: recv(2).
 */
export const recv = calls.recv;

/**
 * `ssize_t sendto(int fd, const void *buf, size_t len, int flags, const struct sockaddr *addr, socklen_t addrlen)`
 *
 * send() to the given address. Returns the number of bytes sent, or -1 with the errnos of send and EACCES, EAFNOSUPPORT,
 * EHOSTUNREACH, ENETUNREACH. Source: send(2).
 */
export const sendto = calls.sendto;

/**
 * `ssize_t recvfrom(int fd, void *buf, size_t len, int flags, struct sockaddr *addr, socklen_t *addrlen)`
 *
 * recv() that also tells the sender's address, as accept does. Source: recv(2).
 */
export const recvfrom = calls.recvfrom;

/**
 * `int shutdown(int fd, int how)`
 *
 * Ends reading (SHUT_RD), writing (SHUT_WR) or both (SHUT_RDWR). Returns 0, or -1 with errno EBADF, EINVAL, ENOTCONN,
 * ENOTSOCK. Source: shutdown(2).
 */
export const shutdown = calls.shutdown;

/**
 * `int getsockname(int fd, struct sockaddr *addr, socklen_t *addrlen)`
 *
 * The socket's own address. Returns 0, or -1 with errno EBADF, EFAULT, EINVAL, ENOBUFS, ENOTSOCK. Source: getsockname(2).
 */
export const getsockname = calls.getsockname;

/**
 * `int getpeername(int fd, struct sockaddr *addr, socklen_t *addrlen)`
 *
 * The peer's address. Returns 0, or -1 with errno EBADF, EFAULT, EINVAL, ENOBUFS, ENOTCONN, ENOTSOCK.
 * Source: getpeername(2).
 */
export const getpeername = calls.getpeername;

/**
 * `int getsockopt(int fd, int level, int optname, void *optval, socklen_t *optlen)`
 *
 * Reads an option into `optval` (an int box, linger, timeval …); `optlen` in bytes, value-result. Returns 0, or -1 with errno
 * EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK, EOPNOTSUPP. Source: getsockopt(2), socket(7), ip(7), tcp(7).
 */
export const getsockopt = calls.getsockopt;

/**
 * `int setsockopt(int fd, int level, int optname, const void *optval, socklen_t optlen)`
 *
 * Sets an option. Returns 0, or -1 with errno EBADF, EDOM, EFAULT, EINVAL, EISCONN, ENOPROTOOPT, ENOTSOCK, EPERM.
 * Source: setsockopt(2), socket(7), ip(7), tcp(7).
 */
export const setsockopt = calls.setsockopt;

/**
 * `int socketpair(int domain, int type, int protocol, int sv[2])`
 *
 * Creates two connected sockets in `sv`, `array(int, 2)`. Returns 0, or -1 with errno EAFNOSUPPORT, EFAULT, EINVAL, EMFILE,
 * ENFILE, EOPNOTSUPP, EPROTONOSUPPORT, ESOCKTNOSUPPORT. Source: socketpair(2).
 */
export const socketpair = calls.socketpair;

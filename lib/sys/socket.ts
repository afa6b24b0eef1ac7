// <sys/socket.h>
import { cmsghdr, msghdr } from "../generated/sys_socket.ts";
import { takes, wrongType } from "../internal/check.ts";
import { callsOf } from "../internal/native.ts";
import { bytesOf, isStruct } from "../internal/struct.ts";

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

/**
 * `ssize_t sendmsg(int fd, const struct msghdr *msg, int flags)`
 *
 * Sends what the `msg_iovlen` elements of `msg_iov` (an iovec, or `array(iovec, n)`) have, with ancillary data in `msg_control`, to
 * `msg_name`. The pointers of a msghdr and an iovec hold memory, or null; each length counts within it. They belong to the object: a
 * cast (`new msghdr(buffer, offset)`) has pointers of its own, all null. Returns the number of bytes sent, or -1 with the errnos of sendto
 * and EBADF (a descriptor of SCM_RIGHTS), EINVAL (control data, a negative length), EMSGSIZE (too many elements), EPERM
 * (SCM_CREDENTIALS), ETOOMANYREFS. Source: sendmsg(2), unix(7), cmsg(3).
 */
export const sendmsg = calls.sendmsg;

/**
 * `ssize_t recvmsg(int fd, struct msghdr *msg, int flags)`
 *
 * Receives into the elements of `msg_iov`; stores the sender's address in `msg_name` and its length in `msg_namelen`, ancillary data in
 * `msg_control` and its length in `msg_controllen`, and in `msg_flags` MSG_CTRUNC, MSG_EOR, MSG_ERRQUEUE, MSG_OOB, MSG_TRUNC. Returns
 * the number of bytes received, 0 at the end of a stream, or -1 with the errnos of recv and EMSGSIZE (too many elements).
 * Source: recvmsg(2), unix(7), cmsg(3).
 */
export const recvmsg = calls.recvmsg;

/** `size_t CMSG_LEN(size_t length)`: what `cmsg_len` is with that many bytes of data. Source: cmsg(3). */
export const CMSG_LEN = calls.CMSG_LEN;

/** `size_t CMSG_SPACE(size_t length)`: what they occupy, with the header and the padding. Source: cmsg(3). */
export const CMSG_SPACE = calls.CMSG_SPACE;

/** Where the control buffer of a header ends, in its ArrayBuffer. */
const ends = new WeakMap<cmsghdr, number>();

/* biome-ignore-start lint/complexity/noArguments: the number of arguments is what is checked */

/** The memory in msg_control; null for a null pointer. */
function controlOf(call: string, mhdr: msghdr): Uint8Array | null {
  if (!isStruct(msghdr, mhdr)) throw wrongType(call, 1, "mhdr", "a msghdr", mhdr);
  const control = mhdr.msg_control === null ? null : bytesOf(mhdr.msg_control);
  if (control === undefined) throw new TypeError(`${call}: argument 1 (mhdr) must have memory or null in msg_control`);
  if (control === null || mhdr.msg_controllen <= control.length) return control;
  const limit = `at most ${control.length}, the size of msg_control, it has ${mhdr.msg_controllen}`;
  throw new RangeError(`${call}: argument 1 (mhdr) must have in msg_controllen ${limit}`);
}

function headerAt(control: Uint8Array, offset: number): cmsghdr {
  const found = new cmsghdr(control.buffer, control.byteOffset + offset);
  ends.set(found, control.byteOffset + control.length);
  return found;
}

/** `struct cmsghdr *CMSG_FIRSTHDR(struct msghdr *mhdr)`: the first header of the control buffer, or null where it has no room for one. Source: cmsg(3). */
export function CMSG_FIRSTHDR(mhdr: msghdr): cmsghdr | null {
  takes("CMSG_FIRSTHDR", arguments, 1);
  const control = controlOf("CMSG_FIRSTHDR", mhdr);
  return control === null || mhdr.msg_controllen < cmsghdr.size ? null : headerAt(control, 0);
}

function requireHeader(call: string, position: number, cmsg: cmsghdr): void {
  // isView first: what it takes is no Proxy, whose traps instanceof would run.
  if (!ArrayBuffer.isView(cmsg) || !(cmsg instanceof cmsghdr) || cmsg.length === 0)
    throw wrongType(call, position, "cmsg", "a cmsghdr", cmsg);
}

/**
 * `struct cmsghdr *CMSG_NXTHDR(struct msghdr *mhdr, struct cmsghdr *cmsg)`
 *
 * The header behind `cmsg`, or null where its `cmsg_len` leaves no room for one. Source: cmsg(3).
 */
export function CMSG_NXTHDR(mhdr: msghdr, cmsg: cmsghdr): cmsghdr | null {
  takes("CMSG_NXTHDR", arguments, 2);
  const control = controlOf("CMSG_NXTHDR", mhdr);
  requireHeader("CMSG_NXTHDR", 2, cmsg);
  const offset = control?.buffer === cmsg.buffer ? cmsg.byteOffset - control.byteOffset : -1;
  if (control === null || offset < 0 || offset + cmsg.length > control.length)
    throw wrongType("CMSG_NXTHDR", 2, "cmsg", "a header in the control buffer of argument 1", cmsg);
  const room = mhdr.msg_controllen - offset;
  if (cmsg.cmsg_len < cmsghdr.size || cmsg.cmsg_len > room) return null;
  const next = CMSG_SPACE(cmsg.cmsg_len) - CMSG_SPACE(0); // CMSG_ALIGN
  return next + cmsghdr.size > room ? null : headerAt(control, offset + next);
}

/**
 * `unsigned char *CMSG_DATA(struct cmsghdr *cmsg)`
 *
 * The bytes behind the header, up to the end of the control buffer, whatever `cmsg_len` says: to write them is a program's first step. Of a
 * header that no macro gave, a cast, up to the end of its ArrayBuffer. Source: cmsg(3).
 */
export function CMSG_DATA(cmsg: cmsghdr): Buffer {
  takes("CMSG_DATA", arguments, 1);
  requireHeader("CMSG_DATA", 1, cmsg);
  const start = cmsg.byteOffset + CMSG_LEN(0);
  const end = ends.get(cmsg) ?? cmsg.buffer.byteLength;
  return Buffer.from(cmsg.buffer as ArrayBuffer, start, end - start);
}

/* biome-ignore-end lint/complexity/noArguments: the number of arguments is what is checked */

/**
 * `int sockatmark(int sockfd)`
 *
 * Whether the next byte to be read is the one that urgent data (MSG_OOB) marks. Returns 1 or 0, or -1 with errno EBADF, or ENOTTY,
 * EOPNOTSUPP (no stream socket; POSIX also allows EINVAL). Source: sockatmark(3).
 */
export const sockatmark = calls.sockatmark;

/**
 * `int accept4(int fd, struct sockaddr *addr, socklen_t *addrlen, int flags)`
 *
 * accept() whose new descriptor has SOCK_CLOEXEC, SOCK_NONBLOCK or both from the start. Returns it, or -1 with the errnos of accept and
 * EINVAL for other flags (Windows has none). Source: accept(2).
 */
export const accept4 = calls.accept4;

// The POSIX types and constants that Windows' headers lack or give another meaning. Numbers that only this package
// reads are Linux's. A name that is not here has no meaning on Windows, and is undefined in JavaScript.
#pragma once

// <errno.h>: conditions that the C runtime has no number for have Winsock's.
#ifndef EDQUOT
#define EDQUOT WSAEDQUOT
#endif
#ifndef EHOSTDOWN
#define EHOSTDOWN WSAEHOSTDOWN
#endif
#ifndef EPFNOSUPPORT
#define EPFNOSUPPORT WSAEPFNOSUPPORT
#endif
#ifndef EREMOTE
#define EREMOTE WSAEREMOTE
#endif
#ifndef ESHUTDOWN
#define ESHUTDOWN WSAESHUTDOWN
#endif
#ifndef ESOCKTNOSUPPORT
#define ESOCKTNOSUPPORT WSAESOCKTNOSUPPORT
#endif
#ifndef ESTALE
#define ESTALE WSAESTALE
#endif
#ifndef ETOOMANYREFS
#define ETOOMANYREFS WSAETOOMANYREFS
#endif
#ifndef EUSERS
#define EUSERS WSAEUSERS
#endif

// <sys/types.h>. The boxes that a program makes of pid_t are ints, also where the compiler's own type is wider.
typedef int posix_pid_t;
#define pid_t posix_pid_t
typedef unsigned int posix_useconds_t;
#define useconds_t posix_useconds_t
typedef unsigned int id_t;
typedef int uid_t;  // signed: getuid() is -1
typedef int gid_t;
#ifdef _MSC_VER
typedef ptrdiff_t ssize_t;
typedef unsigned short mode_t;
#endif

// <netinet/in.h>, <sys/socket.h>
typedef uint32_t in_addr_t;
typedef uint16_t in_port_t;
typedef unsigned short sa_family_t;
#ifndef INADDR_UNSPEC_GROUP
#define INADDR_UNSPEC_GROUP 0xe0000000U
#endif
#ifndef INADDR_ALLHOSTS_GROUP
#define INADDR_ALLHOSTS_GROUP 0xe0000001U
#endif
#define SHUT_RD SD_RECEIVE
#define SHUT_WR SD_SEND
#define SHUT_RDWR SD_BOTH
#define AF_LOCAL AF_UNIX
#define PF_LOCAL AF_UNIX
#define MSG_NOSIGNAL 0  // Windows never sends SIGPIPE
#ifndef MSG_TRUNC  // MinGW-w64 has these two in another header, and lacks the following four; the numbers are the SDK's
#define MSG_TRUNC 0x0100
#endif
#ifndef MSG_CTRUNC
#define MSG_CTRUNC 0x0200
#endif
#ifndef TCP_KEEPIDLE
#define TCP_KEEPIDLE 3
#endif
#ifndef TCP_MAXSEG
#define TCP_MAXSEG 4
#endif
#ifndef TCP_KEEPCNT
#define TCP_KEEPCNT 16
#endif
#ifndef TCP_KEEPINTVL
#define TCP_KEEPINTVL 17
#endif

// <sys/socket.h>, <sys/uio.h>: messages, which only memory knows here (sendmsg and recvmsg are ENOSYS).
struct iovec {
  void* iov_base;
  size_t iov_len;
};
struct msghdr {
  void* msg_name;
  socklen_t msg_namelen;
  iovec* msg_iov;
  size_t msg_iovlen;
  void* msg_control;
  size_t msg_controllen;
  int msg_flags;
};
struct posix_cmsghdr {
  size_t cmsg_len;
  int cmsg_level, cmsg_type;
};
#define cmsghdr posix_cmsghdr
#define CMSG_ALIGN(length) (((length) + sizeof(size_t) - 1) & ~(sizeof(size_t) - 1))
#define CMSG_SPACE(length) (CMSG_ALIGN(sizeof(posix_cmsghdr)) + CMSG_ALIGN(length))
#define CMSG_LEN(length) (CMSG_ALIGN(sizeof(posix_cmsghdr)) + (length))

// <arpa/inet.h>: Windows' macros of these names would rename the structs of bindings/posix/arpa_inet.h.
#undef InetNtop
#undef InetPton

// <sys/select.h>: a bit per descriptor. Winsock's set of SOCKETs stays out of sight.
typedef fd_set winsock_fd_set;
#undef FD_SETSIZE
#undef FD_CLR
#undef FD_ISSET
#undef FD_SET
#undef FD_ZERO
#define FD_SETSIZE 1024
struct posix_fd_set {
  uint32_t bits[FD_SETSIZE / 32];
};
#define fd_set posix_fd_set
#define FD_SET(fd, set) ((set)->bits[(fd) / 32] |= 1U << ((fd) % 32))
#define FD_CLR(fd, set) ((set)->bits[(fd) / 32] &= ~(1U << ((fd) % 32)))
#define FD_ISSET(fd, set) (((set)->bits[(fd) / 32] >> ((fd) % 32) & 1U) != 0)
#define FD_ZERO(set) std::memset((set), 0, sizeof(posix_fd_set))

// <unistd.h>
#ifndef STDIN_FILENO
#define STDIN_FILENO 0
#define STDOUT_FILENO 1
#define STDERR_FILENO 2
#endif
#ifndef F_OK
#define F_OK 0
#define X_OK 1
#define W_OK 2
#define R_OK 4
#endif

// <fcntl.h>: the C runtime's numbers where it has the name.
#ifndef O_RDONLY
#define O_RDONLY _O_RDONLY
#define O_WRONLY _O_WRONLY
#define O_RDWR _O_RDWR
#define O_APPEND _O_APPEND
#define O_CREAT _O_CREAT
#define O_TRUNC _O_TRUNC
#define O_EXCL _O_EXCL
#endif
#ifndef O_ACCMODE
#define O_ACCMODE (_O_RDONLY | _O_WRONLY | _O_RDWR)
#endif
#define O_CLOEXEC _O_NOINHERIT
#define O_NONBLOCK 0x800  // no flag of the C runtime's open
#define FD_CLOEXEC 1
#define F_DUPFD 0
#define F_GETFD 1
#define F_SETFD 2
#define F_GETFL 3
#define F_SETFL 4
#define F_DUPFD_CLOEXEC 1030

// MinGW's threads have masks, which no call here knows.
#if __has_include(<pthread_signal.h>)
#include <pthread_signal.h>
#undef SIG_BLOCK
#undef SIG_SETMASK
#undef SIG_UNBLOCK
#endif

// <signal.h>
#define SIGKILL 9
#define SIGCHLD 17  // siginfo_t of waitid(2)
struct posix_sigset_t {
  uint64_t bits;
};
#define sigset_t posix_sigset_t
struct siginfo_t {
  int si_signo, si_errno, si_code;
  pid_t si_pid;
  uid_t si_uid;
  int si_status;
};
struct sigaction {
  union {
    void (*sa_handler)(int);
    void (*sa_sigaction)(int, siginfo_t*, void*);
  };
  sigset_t sa_mask;
  int sa_flags;
};

// The calls of inner loops (`hot` in native/tables), past the C library. glibc brackets them with what pthread_cancel
// needs, 65 instructions as soon as the process has a second thread, which every node has; nothing cancels a thread of
// Node's. The system call, its arguments and its errors are the same.
#pragma once

#include <cerrno>

#include "generated/posix.h"

#ifdef __linux__
#include <sys/syscall.h>
#define SYSTEM_CALL(name, ...) SystemCall(SYS_##name, __VA_ARGS__)
#else
#define SYSTEM_CALL(name, ...) ::name(__VA_ARGS__)
#endif

namespace posix {

// An argument as wide as a register.
inline long Word(const void* pointer) { return reinterpret_cast<long>(pointer); }
inline long Word(long number) { return number; }

#if defined(__linux__) && defined(__x86_64__)
// syscall(2) without the way through the C library's pages, another hundredth of an echo (bench/README.md): the number
// in rax, the arguments in rdi, rsi, rdx, r10, r8 and r9; the kernel overwrites rcx and r11.
inline long Trap(long number, long a, long b, long c, long d = 0, long e = 0, long f = 0) {
  long result;
  asm volatile("movq %5, %%r10; movq %6, %%r8; movq %7, %%r9; syscall"
               : "=a"(result)
               : "a"(number), "D"(a), "S"(b), "d"(c), "g"(d), "g"(e), "g"(f)
               : "rcx", "r11", "r10", "r8", "r9", "memory");
  if (result >= 0) return result;
  errno = static_cast<int>(-result);
  return -1;
}
#else
template <typename... T>
long Trap(long number, T... arguments) {
  return ::syscall(number, arguments...);
}
#endif

template <typename... T>
long SystemCall(long number, T... arguments) {
  return Trap(number, Word(arguments)...);
}

inline ssize_t sendto(int fd, const void* buf, size_t len, int flags, const struct sockaddr* addr, socklen_t addrlen) {
  return SYSTEM_CALL(sendto, fd, buf, static_cast<long>(len), flags, addr, addrlen);
}
inline ssize_t recvfrom(int fd, void* buf, size_t len, int flags, struct sockaddr* addr, socklen_t* addrlen) {
  return SYSTEM_CALL(recvfrom, fd, buf, static_cast<long>(len), flags, addr, addrlen);
}
// As the C library does it: sockets have no system call of these names on every processor.
inline ssize_t send(int fd, const void* buf, size_t len, int flags) { return sendto(fd, buf, len, flags, nullptr, 0); }
inline ssize_t recv(int fd, void* buf, size_t len, int flags) {
  return recvfrom(fd, buf, len, flags, nullptr, nullptr);
}
inline int accept(int fd, struct sockaddr* addr, socklen_t* addrlen) {
  return static_cast<int>(SYSTEM_CALL(accept, fd, addr, addrlen));
}
inline int accept4(int fd, struct sockaddr* addr, socklen_t* addrlen, int flags) {
  return static_cast<int>(SYSTEM_CALL(accept4, fd, addr, addrlen, flags));
}
inline ssize_t read(int fd, void* buf, size_t count) { return SYSTEM_CALL(read, fd, buf, static_cast<long>(count)); }
inline ssize_t write(int fd, const void* buf, size_t count) {
  return SYSTEM_CALL(write, fd, buf, static_cast<long>(count));
}

}  // namespace posix

#undef SYSTEM_CALL

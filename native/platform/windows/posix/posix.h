// The POSIX calls on Windows: names, types and constants of the POSIX headers, and the calls in namespace posix, over
// Winsock and Win32. platform/unix/posix/posix.h declares the same names with the C library's own. Winsock's headers
// come first: <windows.h> would bring those of Winsock 1.1.
#pragma once

// clang-format off
#include <winsock2.h>
#include <ws2tcpip.h>
#include <afunix.h>
// clang-format on
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <time.h>

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>

#include "platform/windows/posix/names.h"
#include "platform/windows/posix/wait_status.h"

// What file actions and attributes of posix_spawn(3) record; the memory is native/win32/spawn.cc's.
struct posix_spawn_file_actions_t {
  void* actions;
};
struct posix_spawnattr_t {
  int flags;
  pid_t group;
  sigset_t mask, defaults;
};

namespace posix {

// <arpa/inet.h>
in_addr_t inet_addr(const char* text);
int inet_aton(const char* text, in_addr* address);
char* inet_ntoa(in_addr address);
const char* inet_ntop(int family, const void* address, char* text, socklen_t size);
int inet_pton(int family, const char* text, void* address);

// <sys/socket.h>
int accept(int fd, sockaddr* address, socklen_t* length);
int bind(int fd, const sockaddr* address, socklen_t length);
int connect(int fd, const sockaddr* address, socklen_t length);
int getpeername(int fd, sockaddr* address, socklen_t* length);
int getsockname(int fd, sockaddr* address, socklen_t* length);
int getsockopt(int fd, int level, int name, void* value, socklen_t* length);
int listen(int fd, int backlog);
ssize_t recv(int fd, void* buffer, size_t length, int flags);
ssize_t recvfrom(int fd, void* buffer, size_t length, int flags, sockaddr* address, socklen_t* address_length);
ssize_t send(int fd, const void* buffer, size_t length, int flags);
ssize_t sendto(int fd, const void* buffer, size_t length, int flags, const sockaddr* address, socklen_t address_length);
ssize_t recvmsg(int fd, msghdr* message, int flags);  // -1 with ENOSYS, as sendmsg
ssize_t sendmsg(int fd, const msghdr* message, int flags);
int setsockopt(int fd, int level, int name, const void* value, socklen_t length);
int shutdown(int fd, int how);
int socket(int domain, int type, int protocol);
int socketpair(int domain, int type, int protocol, int fds[2]);

// <sys/select.h>: pipes and a console are polled; files, and pipes for writing, are always ready.
int select(int count, fd_set* reads, fd_set* writes, fd_set* exceptions, timeval* timeout);

// <unistd.h>, <fcntl.h>
int close(int fd);
int dup(int fd);
int dup2(int fd, int target);
int dup3(int fd, int target, int flags);
int pipe(int fds[2]);
int pipe2(int fds[2], int flags);
ssize_t read(int fd, void* buffer, size_t count);
ssize_t write(int fd, const void* buffer, size_t count);
int fcntl(int fd, int command, int argument);
int open(const char* path, int flags, mode_t mode);
int access(const char* path, int mode);
int chdir(const char* path);
int gethostname(char* name, size_t length);
unsigned sleep(unsigned seconds);
int usleep(useconds_t microseconds);
pid_t getpid();
pid_t getppid();
void _exit(int status);

// What Windows cannot do: -1 with ENOSYS.
unsigned alarm(unsigned seconds);
int pause();
int execv(const char* path, char* const argv[]);
int execve(const char* path, char* const argv[], char* const envp[]);
int execvp(const char* file, char* const argv[]);
gid_t getegid();
uid_t geteuid();
gid_t getgid();
pid_t getpgid(pid_t pid);
pid_t getpgrp();
pid_t getsid(pid_t pid);
uid_t getuid();
int setpgid(pid_t pid, pid_t group);
pid_t setsid();

// <spawn.h>, <sys/wait.h>: a child gets the descriptors 0, 1 and 2 and no other.
int posix_spawn(pid_t* pid, const char* path, const posix_spawn_file_actions_t* actions,
                const posix_spawnattr_t* attributes, char* const argv[], char* const envp[]);
int posix_spawnp(pid_t* pid, const char* file, const posix_spawn_file_actions_t* actions,
                 const posix_spawnattr_t* attributes, char* const argv[], char* const envp[]);
int posix_spawn_file_actions_init(posix_spawn_file_actions_t* actions);
int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t* actions);
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t* actions, const char* path);
int posix_spawn_file_actions_addclose(posix_spawn_file_actions_t* actions, int fd);
int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t* actions, int fd, int target);
int posix_spawn_file_actions_addopen(posix_spawn_file_actions_t* actions, int fd, const char* path, int flags,
                                     mode_t mode);
int posix_spawnattr_init(posix_spawnattr_t* attributes);
int posix_spawnattr_destroy(posix_spawnattr_t* attributes);
int posix_spawnattr_getflags(const posix_spawnattr_t* attributes, short* flags);
int posix_spawnattr_getpgroup(const posix_spawnattr_t* attributes, pid_t* group);
int posix_spawnattr_getsigdefault(const posix_spawnattr_t* attributes, sigset_t* signals);
int posix_spawnattr_getsigmask(const posix_spawnattr_t* attributes, sigset_t* signals);
int posix_spawnattr_setflags(posix_spawnattr_t* attributes, short flags);
int posix_spawnattr_setpgroup(posix_spawnattr_t* attributes, pid_t group);
int posix_spawnattr_setsigdefault(posix_spawnattr_t* attributes, const sigset_t* signals);
int posix_spawnattr_setsigmask(posix_spawnattr_t* attributes, const sigset_t* signals);
pid_t wait(int* status);
pid_t waitpid(pid_t pid, int* status, int options);
int waitid(idtype_t type, id_t id, siginfo_t* info, int options);

// <stdlib.h>
void abort();

// <signal.h>: no signal ever arrives; the sets are memory.
int kill(pid_t pid, int signo);
int raise(int signo);
int sigaddset(sigset_t* set, int signo);
int sigdelset(sigset_t* set, int signo);
int sigemptyset(sigset_t* set);
int sigfillset(sigset_t* set);
int sigismember(const sigset_t* set, int signo);
int sigpending(sigset_t* set);
int sigsuspend(const sigset_t* mask);

// <strings.h>, <string.h>, <stdio.h>
int bcmp(const void* s1, const void* s2, size_t n);
void bcopy(const void* source, void* target, size_t n);
void bzero(void* s, size_t n);
int strcasecmp(const char* s1, const char* s2);
int strncasecmp(const char* s1, const char* s2, size_t n);
void flockfile(FILE* stream);
void funlockfile(FILE* stream);
void perror(const char* s);
char* strerror(int code);

}  // namespace posix

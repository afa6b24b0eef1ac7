// Generated from native/tables by scripts/generate.mjs. Do not edit.
#pragma once

#include "common/declared.h"
#ifndef _WIN32
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#endif

// clang-format off
namespace posix {
#ifdef _WIN32
in_addr_t inet_addr(const char *cp);
int inet_aton(const char *cp, struct in_addr *inp);
char *inet_ntoa(struct in_addr in);
int inet_pton(int af, const char *src, void *dst);
const char *inet_ntop(int af, const void *src, char *dst, socklen_t size);
int sigemptyset(sigset_t *set);
int sigfillset(sigset_t *set);
int sigaddset(sigset_t *set, int signum);
int sigdelset(sigset_t *set, int signum);
int sigismember(const sigset_t *set, int signum);
int sigprocmask(int how, const sigset_t *set, sigset_t *oldset);
int sigpending(sigset_t *set);
int sigsuspend(const sigset_t *mask);
int kill(pid_t pid, int sig);
int raise(int sig);
int posix_spawn_file_actions_init(posix_spawn_file_actions_t *file_actions);
int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *file_actions);
int posix_spawn_file_actions_addclose(posix_spawn_file_actions_t *file_actions, int fd);
int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t *file_actions, int fd, int newfd);
int posix_spawn_file_actions_addopen(posix_spawn_file_actions_t *file_actions, int fd, const char *path, int oflag, mode_t mode);
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *file_actions, const char *path);
int posix_spawnattr_init(posix_spawnattr_t *attr);
int posix_spawnattr_destroy(posix_spawnattr_t *attr);
int posix_spawnattr_setflags(posix_spawnattr_t *attr, short flags);
int posix_spawnattr_getflags(const posix_spawnattr_t *attr, short *flags);
int posix_spawnattr_setpgroup(posix_spawnattr_t *attr, pid_t pgroup);
int posix_spawnattr_getpgroup(const posix_spawnattr_t *attr, pid_t *pgroup);
int posix_spawnattr_getsigmask(const posix_spawnattr_t *attr, sigset_t *set);
int posix_spawnattr_setsigmask(posix_spawnattr_t *attr, const sigset_t *set);
int posix_spawnattr_getsigdefault(const posix_spawnattr_t *attr, sigset_t *set);
int posix_spawnattr_setsigdefault(posix_spawnattr_t *attr, const sigset_t *set);
int posix_spawn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *file_actions, const posix_spawnattr_t *attrp, char *const argv[], char *const envp[]);
int posix_spawnp(pid_t *pid, const char *file, const posix_spawn_file_actions_t *file_actions, const posix_spawnattr_t *attrp, char *const argv[], char *const envp[]);
SYSTEM(puts, int(const char *s));
SYSTEM(fputs, int(const char *s, FILE *stream));
SYSTEM(fputc, int(int c, FILE *stream));
SYSTEM(putchar, int(int c));
SYSTEM(fgets, char *(char *s, int size, FILE *stream));
SYSTEM(fgetc, int(FILE *stream));
SYSTEM(getc, int(FILE *stream));
SYSTEM(getchar, int());
SYSTEM(fflush, int(FILE *stream));
SYSTEM(setvbuf, int(FILE *stream, char *buf, int mode, size_t size));
SYSTEM(setbuf, void(FILE *stream, char *buf));
SYSTEM(clearerr, void(FILE *stream));
SYSTEM(fileno, int(FILE *stream));
void perror(const char *s);
void abort();
SYSTEM(atoi, int(const char *nptr));
SYSTEM(atol, long(const char *nptr));
SYSTEM(memset, void *(void *s, int c, size_t n));
SYSTEM(memcpy, void *(void *dest, const void *src, size_t n));
SYSTEM(memmove, void *(void *dest, const void *src, size_t n));
SYSTEM(memcmp, int(const void *s1, const void *s2, size_t n));
SYSTEM(strlen, size_t(const char *s));
SYSTEM(strcpy, char *(char *dest, const char *src));
SYSTEM(strncpy, char *(char *dest, const char *src, size_t n));
SYSTEM(strcat, char *(char *dest, const char *src));
SYSTEM(strncat, char *(char *dest, const char *src, size_t n));
SYSTEM(strcmp, int(const char *s1, const char *s2));
SYSTEM(strncmp, int(const char *s1, const char *s2, size_t n));
char *strerror(int errnum);
void bzero(void *s, size_t n);
void bcopy(const void *src, void *dest, size_t n);
int bcmp(const void *s1, const void *s2, size_t n);
int strcasecmp(const char *s1, const char *s2);
int strncasecmp(const char *s1, const char *s2, size_t n);
int select(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds, struct timeval *timeout);
int socket(int domain, int type, int protocol);
int bind(int fd, const struct sockaddr *addr, socklen_t addrlen);
int listen(int fd, int backlog);
int accept(int fd, struct sockaddr *addr, socklen_t *addrlen);
int connect(int fd, const struct sockaddr *addr, socklen_t addrlen);
ssize_t send(int fd, const void *buf, size_t len, int flags);
ssize_t recv(int fd, void *buf, size_t len, int flags);
ssize_t sendto(int fd, const void *buf, size_t len, int flags, const struct sockaddr *addr, socklen_t addrlen);
ssize_t recvfrom(int fd, void *buf, size_t len, int flags, struct sockaddr *addr, socklen_t *addrlen);
int shutdown(int fd, int how);
int getsockname(int fd, struct sockaddr *addr, socklen_t *addrlen);
int getpeername(int fd, struct sockaddr *addr, socklen_t *addrlen);
int getsockopt(int fd, int level, int optname, void *optval, socklen_t *optlen);
int setsockopt(int fd, int level, int optname, const void *optval, socklen_t optlen);
int socketpair(int domain, int type, int protocol, int sv[2]);
ssize_t sendmsg(int fd, const struct msghdr *msg, int flags);
ssize_t recvmsg(int fd, struct msghdr *msg, int flags);
int sockatmark(int sockfd);
int accept4(int fd, struct sockaddr *addr, socklen_t *addrlen, int flags);
pid_t wait(int *wstatus);
pid_t waitpid(pid_t pid, int *wstatus, int options);
int waitid(idtype_t idtype, id_t id, siginfo_t *infop, int options);
ssize_t read(int fd, void *buf, size_t count);
ssize_t write(int fd, const void *buf, size_t count);
int close(int fd);
int dup(int oldfd);
int dup2(int oldfd, int newfd);
int dup3(int oldfd, int newfd, int flags);
int pipe(int pipefd[2]);
int pipe2(int pipefd[2], int flags);
pid_t getpid();
pid_t getppid();
unsigned int sleep(unsigned int seconds);
int usleep(useconds_t usec);
void _exit(int status);
int execv(const char *pathname, char *const argv[]);
int execvp(const char *file, char *const argv[]);
int execve(const char *pathname, char *const argv[], char *const envp[]);
uid_t getuid();
uid_t geteuid();
gid_t getgid();
gid_t getegid();
pid_t getpgrp();
pid_t getpgid(pid_t pid);
pid_t getsid(pid_t pid);
int setpgid(pid_t pid, pid_t pgid);
pid_t setsid();
unsigned int alarm(unsigned int seconds);
int pause();
int access(const char *pathname, int mode);
int chdir(const char *path);
int gethostname(char *name, size_t len);
#else
SYSTEM(inet_addr, in_addr_t(const char *cp));
SYSTEM(inet_aton, int(const char *cp, struct in_addr *inp));
SYSTEM(inet_ntoa, char *(struct in_addr in));
SYSTEM(inet_pton, int(int af, const char *src, void *dst));
SYSTEM(inet_ntop, const char *(int af, const void *src, char *dst, socklen_t size));
SYSTEM(sigemptyset, int(sigset_t *set));
SYSTEM(sigfillset, int(sigset_t *set));
SYSTEM(sigaddset, int(sigset_t *set, int signum));
SYSTEM(sigdelset, int(sigset_t *set, int signum));
SYSTEM(sigismember, int(const sigset_t *set, int signum));
int sigprocmask(int how, const sigset_t *set, sigset_t *oldset);
SYSTEM(sigpending, int(sigset_t *set));
SYSTEM(sigsuspend, int(const sigset_t *mask));
int kill(pid_t pid, int sig);
SYSTEM(raise, int(int sig));
SYSTEM(posix_spawn_file_actions_init, int(posix_spawn_file_actions_t *file_actions));
SYSTEM(posix_spawn_file_actions_destroy, int(posix_spawn_file_actions_t *file_actions));
SYSTEM(posix_spawn_file_actions_addclose, int(posix_spawn_file_actions_t *file_actions, int fd));
SYSTEM(posix_spawn_file_actions_adddup2, int(posix_spawn_file_actions_t *file_actions, int fd, int newfd));
SYSTEM(posix_spawn_file_actions_addopen, int(posix_spawn_file_actions_t *file_actions, int fd, const char *path, int oflag, mode_t mode));
SYSTEM(posix_spawn_file_actions_addchdir_np, int(posix_spawn_file_actions_t *file_actions, const char *path));
SYSTEM(posix_spawnattr_init, int(posix_spawnattr_t *attr));
SYSTEM(posix_spawnattr_destroy, int(posix_spawnattr_t *attr));
SYSTEM(posix_spawnattr_setflags, int(posix_spawnattr_t *attr, short flags));
SYSTEM(posix_spawnattr_getflags, int(const posix_spawnattr_t *attr, short *flags));
SYSTEM(posix_spawnattr_setpgroup, int(posix_spawnattr_t *attr, pid_t pgroup));
SYSTEM(posix_spawnattr_getpgroup, int(const posix_spawnattr_t *attr, pid_t *pgroup));
SYSTEM(posix_spawnattr_getsigmask, int(const posix_spawnattr_t *attr, sigset_t *set));
SYSTEM(posix_spawnattr_setsigmask, int(posix_spawnattr_t *attr, const sigset_t *set));
SYSTEM(posix_spawnattr_getsigdefault, int(const posix_spawnattr_t *attr, sigset_t *set));
SYSTEM(posix_spawnattr_setsigdefault, int(posix_spawnattr_t *attr, const sigset_t *set));
SYSTEM(posix_spawn, int(pid_t *pid, const char *path, const posix_spawn_file_actions_t *file_actions, const posix_spawnattr_t *attrp, char *const argv[], char *const envp[]));
SYSTEM(posix_spawnp, int(pid_t *pid, const char *file, const posix_spawn_file_actions_t *file_actions, const posix_spawnattr_t *attrp, char *const argv[], char *const envp[]));
SYSTEM(puts, int(const char *s));
SYSTEM(fputs, int(const char *s, FILE *stream));
SYSTEM(fputc, int(int c, FILE *stream));
SYSTEM(putchar, int(int c));
SYSTEM(fgets, char *(char *s, int size, FILE *stream));
SYSTEM(fgetc, int(FILE *stream));
SYSTEM(getc, int(FILE *stream));
SYSTEM(getchar, int());
SYSTEM(fflush, int(FILE *stream));
SYSTEM(setvbuf, int(FILE *stream, char *buf, int mode, size_t size));
SYSTEM(setbuf, void(FILE *stream, char *buf));
SYSTEM(clearerr, void(FILE *stream));
SYSTEM(fileno, int(FILE *stream));
SYSTEM(perror, void(const char *s));
SYSTEM(abort, void());
SYSTEM(atoi, int(const char *nptr));
SYSTEM(atol, long(const char *nptr));
SYSTEM(memset, void *(void *s, int c, size_t n));
SYSTEM(memcpy, void *(void *dest, const void *src, size_t n));
SYSTEM(memmove, void *(void *dest, const void *src, size_t n));
SYSTEM(memcmp, int(const void *s1, const void *s2, size_t n));
SYSTEM(strlen, size_t(const char *s));
SYSTEM(strcpy, char *(char *dest, const char *src));
SYSTEM(strncpy, char *(char *dest, const char *src, size_t n));
SYSTEM(strcat, char *(char *dest, const char *src));
SYSTEM(strncat, char *(char *dest, const char *src, size_t n));
SYSTEM(strcmp, int(const char *s1, const char *s2));
SYSTEM(strncmp, int(const char *s1, const char *s2, size_t n));
SYSTEM(strerror, char *(int errnum));
SYSTEM(bzero, void(void *s, size_t n));
SYSTEM(bcopy, void(const void *src, void *dest, size_t n));
SYSTEM(bcmp, int(const void *s1, const void *s2, size_t n));
SYSTEM(strcasecmp, int(const char *s1, const char *s2));
SYSTEM(strncasecmp, int(const char *s1, const char *s2, size_t n));
SYSTEM(select, int(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds, struct timeval *timeout));
SYSTEM(socket, int(int domain, int type, int protocol));
SYSTEM(bind, int(int fd, const struct sockaddr *addr, socklen_t addrlen));
SYSTEM(listen, int(int fd, int backlog));
int accept(int fd, struct sockaddr *addr, socklen_t *addrlen);
SYSTEM(connect, int(int fd, const struct sockaddr *addr, socklen_t addrlen));
ssize_t send(int fd, const void *buf, size_t len, int flags);
ssize_t recv(int fd, void *buf, size_t len, int flags);
ssize_t sendto(int fd, const void *buf, size_t len, int flags, const struct sockaddr *addr, socklen_t addrlen);
ssize_t recvfrom(int fd, void *buf, size_t len, int flags, struct sockaddr *addr, socklen_t *addrlen);
SYSTEM(shutdown, int(int fd, int how));
SYSTEM(getsockname, int(int fd, struct sockaddr *addr, socklen_t *addrlen));
SYSTEM(getpeername, int(int fd, struct sockaddr *addr, socklen_t *addrlen));
SYSTEM(getsockopt, int(int fd, int level, int optname, void *optval, socklen_t *optlen));
SYSTEM(setsockopt, int(int fd, int level, int optname, const void *optval, socklen_t optlen));
SYSTEM(socketpair, int(int domain, int type, int protocol, int sv[2]));
SYSTEM(sendmsg, ssize_t(int fd, const struct msghdr *msg, int flags));
SYSTEM(recvmsg, ssize_t(int fd, struct msghdr *msg, int flags));
SYSTEM(sockatmark, int(int sockfd));
int accept4(int fd, struct sockaddr *addr, socklen_t *addrlen, int flags);
SYSTEM(wait, pid_t(int *wstatus));
SYSTEM(waitpid, pid_t(pid_t pid, int *wstatus, int options));
SYSTEM(waitid, int(idtype_t idtype, id_t id, siginfo_t *infop, int options));
ssize_t read(int fd, void *buf, size_t count);
ssize_t write(int fd, const void *buf, size_t count);
SYSTEM(close, int(int fd));
SYSTEM(dup, int(int oldfd));
SYSTEM(dup2, int(int oldfd, int newfd));
SYSTEM(dup3, int(int oldfd, int newfd, int flags));
SYSTEM(pipe, int(int pipefd[2]));
SYSTEM(pipe2, int(int pipefd[2], int flags));
SYSTEM(getpid, pid_t());
SYSTEM(getppid, pid_t());
SYSTEM(sleep, unsigned int(unsigned int seconds));
SYSTEM(usleep, int(useconds_t usec));
SYSTEM(_exit, void(int status));
SYSTEM(execv, int(const char *pathname, char *const argv[]));
SYSTEM(execvp, int(const char *file, char *const argv[]));
SYSTEM(execve, int(const char *pathname, char *const argv[], char *const envp[]));
SYSTEM(getuid, uid_t());
SYSTEM(geteuid, uid_t());
SYSTEM(getgid, gid_t());
SYSTEM(getegid, gid_t());
SYSTEM(getpgrp, pid_t());
SYSTEM(getpgid, pid_t(pid_t pid));
SYSTEM(getsid, pid_t(pid_t pid));
SYSTEM(setpgid, int(pid_t pid, pid_t pgid));
SYSTEM(setsid, pid_t());
SYSTEM(alarm, unsigned int(unsigned int seconds));
SYSTEM(pause, int());
SYSTEM(access, int(const char *pathname, int mode));
SYSTEM(chdir, int(const char *path));
SYSTEM(gethostname, int(char *name, size_t len));
#endif
}  // namespace posix
// clang-format on

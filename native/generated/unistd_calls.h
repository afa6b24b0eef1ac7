// Generated from native/tables/unistd.def by scripts/generate.mjs. Do not edit.
#pragma once

#include "platform/posix.h"
#include "bindings/posix/restart.h"
#include "bindings/posix/show.h"
#include "common/call.h"
#include "generated/sys_socket.h"
#include "generated/netinet_in.h"
#include "generated/netinet_tcp.h"
#include "generated/fcntl.h"
#include "platform/exec_state.h"

// clang-format off
namespace unistd_h {
namespace calls {

struct Read : PosixCall {  // ssize_t read(int fd, void *buf, size_t count)
  static constexpr const char* kName = "read";
  static constexpr bool kHot = true;
  parameter::Descriptor fd{"fd"};
  parameter::Filled<void, true> buf{"buf"};
  parameter::Length<size_t, false> count{"count", buf};
  template <typename Visit>
  void Each(Visit&& visit) { visit(fd), visit(buf), visit(count); }
  bool Restarts() const { return RestartsOn(fd, SO_RCVTIMEO); }
  ssize_t Run() {
    return posix::read(fd, buf, count);
  }
};

struct Write : PosixCall {  // ssize_t write(int fd, const void *buf, size_t count)
  static constexpr const char* kName = "write";
  static constexpr bool kHot = true;
  parameter::Descriptor fd{"fd"};
  parameter::In<const void, true> buf{"buf"};
  parameter::Length<size_t, false> count{"count", buf};
  template <typename Visit>
  void Each(Visit&& visit) { visit(fd), visit(buf), visit(count); }
  bool Restarts() const { return RestartsOn(fd, SO_SNDTIMEO); }
  ssize_t Run() {
    return posix::write(fd, buf, count);
  }
};

struct Close : PosixCall {  // int close(int fd)
  static constexpr const char* kName = "close";
  parameter::Descriptor fd{"fd"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(fd); }
  int Run() {
    return posix::close(fd);
  }
};

struct Dup : PosixCall {  // int dup(int oldfd)
  static constexpr const char* kName = "dup";
  parameter::Descriptor oldfd{"oldfd"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(oldfd); }
  int Run() {
    return posix::dup(oldfd);
  }
};

struct Dup2 : PosixCall {  // int dup2(int oldfd, int newfd)
  static constexpr const char* kName = "dup2";
  parameter::Descriptor oldfd{"oldfd"};
  parameter::Descriptor newfd{"newfd"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(oldfd), visit(newfd); }
  int Run() {
    return posix::dup2(oldfd, newfd);
  }
};

struct Dup3 : PosixCall {  // int dup3(int oldfd, int newfd, int flags)
  static constexpr const char* kName = "dup3";
  parameter::Descriptor oldfd{"oldfd"};
  parameter::Descriptor newfd{"newfd"};
  parameter::Flags<parameter::Int<int>> flags{"flags", show::Names{fcntl_table::kConstants, "O_"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(oldfd), visit(newfd), visit(flags); }
  int Run() {
    return posix::dup3(oldfd, newfd, flags);
  }
};

struct Pipe : PosixCall {  // int pipe(int pipefd[2])
  static constexpr const char* kName = "pipe";
  parameter::Cell<int, true, 2> pipefd{"pipefd"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(pipefd); }
  int Run() {
    return posix::pipe(pipefd);
  }
};

struct Pipe2 : PosixCall {  // int pipe2(int pipefd[2], int flags)
  static constexpr const char* kName = "pipe2";
  parameter::Cell<int, true, 2> pipefd{"pipefd"};
  parameter::Flags<parameter::Int<int>> flags{"flags", show::Names{fcntl_table::kConstants, "O_"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(pipefd), visit(flags); }
  int Run() {
    return posix::pipe2(pipefd, flags);
  }
};

struct Getpid : PosixCall {  // pid_t getpid(void)
  static constexpr const char* kName = "getpid";
  template <typename Visit>
  void Each(Visit&& visit) { (void)visit; }
  template <typename T>
  static bool Failed(T) { return false; }
  pid_t Run() {
    return posix::getpid();
  }
};

struct Getppid : PosixCall {  // pid_t getppid(void)
  static constexpr const char* kName = "getppid";
  template <typename Visit>
  void Each(Visit&& visit) { (void)visit; }
  template <typename T>
  static bool Failed(T) { return false; }
  pid_t Run() {
    return posix::getppid();
  }
};

struct Sleep : PosixCall {  // unsigned int sleep(unsigned int seconds)
  static constexpr const char* kName = "sleep";
  parameter::Int<unsigned int> seconds{"seconds"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(seconds); }
  template <typename T>
  static bool Failed(T) { return false; }
  unsigned int Run() {
    return posix::sleep(seconds);
  }
};

struct Usleep : PosixCall {  // int usleep(useconds_t usec)
  static constexpr const char* kName = "usleep";
  parameter::Int<useconds_t> usec{"usec"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(usec); }
  int Run() {
    return posix::usleep(usec);
  }
};

struct Fork : PosixCall {  // pid_t fork(void)
  static constexpr const char* kName = "fork";
  template <typename Visit>
  void Each(Visit&& visit) { (void)visit; }
};

struct Exit : PosixCall {  // void _exit(int status)
  static constexpr const char* kName = "_exit";
  parameter::Int<int> status{"status"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(status); }
  void Run() {
    posix::_exit(status);
  }
};

struct Execv : PosixCall {  // int execv(const char *pathname, char *const argv[])
  static constexpr const char* kName = "execv";
  parameter::Text<false> pathname{"pathname"};
  parameter::Strings<true, true> argv{"argv"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(pathname), visit(argv); }
  int Run() {
    exec_state::Handover scope;
    return posix::execv(pathname, argv);
  }
};

struct Execvp : PosixCall {  // int execvp(const char *file, char *const argv[])
  static constexpr const char* kName = "execvp";
  parameter::Text<false> file{"file"};
  parameter::Strings<false> argv{"argv"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(file), visit(argv); }
  int Run() {
    exec_state::Handover scope;
    return posix::execvp(file, argv);
  }
};

struct Execve : PosixCall {  // int execve(const char *pathname, char *const argv[], char *const envp[])
  static constexpr const char* kName = "execve";
  parameter::Text<false> pathname{"pathname"};
  parameter::Strings<true, true> argv{"argv"};
  parameter::Strings<true> envp{"envp"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(pathname), visit(argv), visit(envp); }
  int Run() {
    exec_state::Handover scope;
    return posix::execve(pathname, argv, envp);
  }
};

struct Execl : PosixCall {  // int execl(const char *pathname, const char *arg, ...)
  static constexpr const char* kName = "execl";
  parameter::Text<false> pathname{"pathname"};
  parameter::List arg{"arg"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(pathname), visit(arg); }
  int Run() {
    exec_state::Handover scope;
    return posix::execv(pathname, arg);
  }
};

struct Execlp : PosixCall {  // int execlp(const char *file, const char *arg, ...)
  static constexpr const char* kName = "execlp";
  parameter::Text<false> file{"file"};
  parameter::List arg{"arg"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(file), visit(arg); }
  int Run() {
    exec_state::Handover scope;
    return posix::execvp(file, arg);
  }
};

struct Execle : PosixCall {  // int execle(const char *pathname, const char *arg, ...)
  static constexpr const char* kName = "execle";
  parameter::Text<false> pathname{"pathname"};
  parameter::ListAndStrings arg{"arg"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(pathname), visit(arg); }
};

struct Getuid : PosixCall {  // uid_t getuid(void)
  static constexpr const char* kName = "getuid";
  template <typename Visit>
  void Each(Visit&& visit) { (void)visit; }
  uid_t Run() {
    return posix::getuid();
  }
};

struct Geteuid : PosixCall {  // uid_t geteuid(void)
  static constexpr const char* kName = "geteuid";
  template <typename Visit>
  void Each(Visit&& visit) { (void)visit; }
  uid_t Run() {
    return posix::geteuid();
  }
};

struct Getgid : PosixCall {  // gid_t getgid(void)
  static constexpr const char* kName = "getgid";
  template <typename Visit>
  void Each(Visit&& visit) { (void)visit; }
  gid_t Run() {
    return posix::getgid();
  }
};

struct Getegid : PosixCall {  // gid_t getegid(void)
  static constexpr const char* kName = "getegid";
  template <typename Visit>
  void Each(Visit&& visit) { (void)visit; }
  gid_t Run() {
    return posix::getegid();
  }
};

struct Getpgrp : PosixCall {  // pid_t getpgrp(void)
  static constexpr const char* kName = "getpgrp";
  template <typename Visit>
  void Each(Visit&& visit) { (void)visit; }
  pid_t Run() {
    return posix::getpgrp();
  }
};

struct Getpgid : PosixCall {  // pid_t getpgid(pid_t pid)
  static constexpr const char* kName = "getpgid";
  parameter::Int<pid_t> pid{"pid"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(pid); }
  pid_t Run() {
    return posix::getpgid(pid);
  }
};

struct Getsid : PosixCall {  // pid_t getsid(pid_t pid)
  static constexpr const char* kName = "getsid";
  parameter::Int<pid_t> pid{"pid"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(pid); }
  pid_t Run() {
    return posix::getsid(pid);
  }
};

struct Setpgid : PosixCall {  // int setpgid(pid_t pid, pid_t pgid)
  static constexpr const char* kName = "setpgid";
  parameter::Int<pid_t> pid{"pid"};
  parameter::Int<pid_t> pgid{"pgid"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(pid), visit(pgid); }
  int Run() {
    return posix::setpgid(pid, pgid);
  }
};

struct Setsid : PosixCall {  // pid_t setsid(void)
  static constexpr const char* kName = "setsid";
  template <typename Visit>
  void Each(Visit&& visit) { (void)visit; }
  pid_t Run() {
    return posix::setsid();
  }
};

struct Alarm : PosixCall {  // unsigned int alarm(unsigned int seconds)
  static constexpr const char* kName = "alarm";
  parameter::Int<unsigned int> seconds{"seconds"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(seconds); }
  unsigned int Run() {
    return posix::alarm(seconds);
  }
};

struct Pause : PosixCall {  // int pause(void)
  static constexpr const char* kName = "pause";
  template <typename Visit>
  void Each(Visit&& visit) { (void)visit; }
  int Run() {
    return posix::pause();
  }
};

struct Access : PosixCall {  // int access(const char *pathname, int mode)
  static constexpr const char* kName = "access";
  parameter::Text<false> pathname{"pathname"};
  parameter::Int<int> mode{"mode"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(pathname), visit(mode); }
  int Run() {
    return posix::access(pathname, mode);
  }
};

struct Chdir : PosixCall {  // int chdir(const char *path)
  static constexpr const char* kName = "chdir";
  parameter::Text<false> path{"path"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(path); }
  int Run() {
    return posix::chdir(path);
  }
};

struct Gethostname : PosixCall {  // int gethostname(char *name, size_t len)
  static constexpr const char* kName = "gethostname";
  parameter::Out<char, false> name{"name"};
  parameter::Length<size_t, false> len{"len", name};
  template <typename Visit>
  void Each(Visit&& visit) { visit(name), visit(len); }
  int Run() {
    return posix::gethostname(name, len);
  }
};

}  // namespace calls
using namespace calls;
}  // namespace unistd_h
// clang-format on

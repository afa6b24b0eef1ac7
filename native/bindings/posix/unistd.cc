// <unistd.h>
#include "generated/unistd.h"

#include <cstdio>

#include "bindings/posix/restart.h"
#include "common/headers.h"
#include "platform/exec_state.h"
#include "platform/fork.h"
#include "platform/posix.h"

namespace {

struct Read {  // read(2)
  static constexpr const char* kName = "read";
  int fd;
  Bytes buf;
  size_t count;
  explicit Read(Args& a) : fd(a.Int<int>("fd")), buf(a.OutOrNull("buf")), count(a.Length("count", buf)) {}
  bool Restarts() const { return RestartsOn(fd, SO_RCVTIMEO); }
  ssize_t Run() const { return posix::read(fd, buf.data, count); }
};

struct Write {  // write(2)
  static constexpr const char* kName = "write";
  int fd;
  Bytes buf;
  size_t count;
  explicit Write(Args& a) : fd(a.Int<int>("fd")), buf(a.InOrNull("buf")), count(a.Length("count", buf)) {}
  bool Restarts() const { return RestartsOn(fd, SO_SNDTIMEO); }
  ssize_t Run() const { return posix::write(fd, buf.data, count); }
};

struct Close {  // close(2)
  static constexpr const char* kName = "close";
  int fd;
  explicit Close(Args& a) : fd(a.Int<int>("fd")) {}
  int Run() const { return posix::close(fd); }
};

struct Dup {  // dup(2)
  static constexpr const char* kName = "dup";
  int oldfd;
  explicit Dup(Args& a) : oldfd(a.Int<int>("oldfd")) {}
  int Run() const { return posix::dup(oldfd); }
};

struct Dup2 {  // dup2(2)
  static constexpr const char* kName = "dup2";
  int oldfd, newfd;
  explicit Dup2(Args& a) : oldfd(a.Int<int>("oldfd")), newfd(a.Int<int>("newfd")) {}
  int Run() const { return posix::dup2(oldfd, newfd); }
};

struct Pipe {  // pipe(2)
  static constexpr const char* kName = "pipe";
  uint32_t* pipefd;
  explicit Pipe(Args& a) : pipefd(a.CellOrNull("pipefd", 2)) {}
  int Run() const { return posix::pipe(reinterpret_cast<int*>(pipefd)); }
};

struct Getpid {  // getpid(2)
  static constexpr const char* kName = "getpid";
  explicit Getpid(Args&) {}
  static bool Failed(pid_t) { return false; }
  pid_t Run() const { return posix::getpid(); }
};

struct Getppid {  // getppid(2)
  static constexpr const char* kName = "getppid";
  explicit Getppid(Args&) {}
  static bool Failed(pid_t) { return false; }
  pid_t Run() const { return posix::getppid(); }
};

struct SleepSeconds {  // sleep(3)
  static constexpr const char* kName = "sleep";
  unsigned seconds;
  explicit SleepSeconds(Args& a) : seconds(a.Int<unsigned>("seconds")) {}
  unsigned Run() const { return posix::sleep(seconds); }
};

struct Usleep {  // usleep(3)
  static constexpr const char* kName = "usleep";
  useconds_t usec;
  explicit Usleep(Args& a) : usec(a.Int<useconds_t>("usec")) {}
  int Run() const { return posix::usleep(usec); }
};

struct Pipe2 {  // pipe2(2)
  static constexpr const char* kName = "pipe2";
  uint32_t* pipefd;
  int flags;
  explicit Pipe2(Args& a) : pipefd(a.CellOrNull("pipefd", 2)), flags(a.Int<int>("flags")) {}
  int Run() const { return posix::pipe2(reinterpret_cast<int*>(pipefd), flags); }
};

struct Dup3 {  // dup3(2)
  static constexpr const char* kName = "dup3";
  int oldfd, newfd, flags;
  explicit Dup3(Args& a) : oldfd(a.Int<int>("oldfd")), newfd(a.Int<int>("newfd")), flags(a.Int<int>("flags")) {}
  int Run() const { return posix::dup3(oldfd, newfd, flags); }
};

// fork(2). Whether this process may fork is lib/unistd.ts's question.
struct Fork {
  static constexpr const char* kName = "fork";
  uv_loop_s* loop = nullptr;
  explicit Fork(Args& a) { napi_get_uv_event_loop(a.env(), &loop); }
  pid_t Run() const { return ForkWithHeap(loop); }
};

struct ExitNow {  // _exit(2)
  static constexpr const char* kName = "_exit";
  int status;
  explicit ExitNow(Args& a) : status(a.Int<int>("status")) {}
  void Run() const { posix::_exit(status); }
};

// The end of a forked child: exit(3) after its exit functions have run. Node's own way out would join threads that only
// the parent has.
struct FlushAndExit {
  static constexpr const char* kName = "exit";
  int status;
  explicit FlushAndExit(Args& a) : status(a.Int<int>("status")) {}
  void Run() const {
    ::fflush(nullptr);
    posix::_exit(status);
  }
};

// Linux takes a NULL argv for an empty one; the C prototypes do not allow it.
char* const* OrEmpty(char* const* argv) {
  static char* const kEmpty[] = {nullptr};
  return argv == nullptr ? kEmpty : argv;
}

struct Execv {  // execv(3)
  static constexpr const char* kName = "execv";
  const char* path;
  char* const* argv;
  explicit Execv(Args& a) : path(a.Text("pathname")), argv(OrEmpty(a.Strings("argv", true))) {}
  int Run() const {
    exec_state::Handover handover;
    return posix::execv(path, argv);
  }
};

struct Execvp {  // execvp(3)
  static constexpr const char* kName = "execvp";
  const char* file;
  char* const* argv;
  explicit Execvp(Args& a) : file(a.Text("file")), argv(a.Strings("argv")) {}
  int Run() const {
    exec_state::Handover handover;
    return posix::execvp(file, argv);
  }
};

struct Execve {  // execve(2)
  static constexpr const char* kName = "execve";
  const char* path;
  char *const *argv, *const *envp;
  explicit Execve(Args& a)
      : path(a.Text("pathname")), argv(OrEmpty(a.Strings("argv", true))), envp(a.Strings("envp", true)) {}
  int Run() const {
    exec_state::Handover handover;
    return posix::execve(path, argv, envp);
  }
};

// The variadic forms: their list of arguments becomes execv's array. What follows the null is ignored, but for execle's
// envp.
struct Execl {  // execl(3)
  static constexpr const char* kName = "execl";
  const char* path;
  char* const* argv;
  explicit Execl(Args& a) : path(a.Text("pathname")), argv(a.StringList(a.Rest(), "arg")) {}
  int Run() const {
    exec_state::Handover handover;
    return posix::execv(path, argv);
  }
};

struct Execlp {  // execlp(3)
  static constexpr const char* kName = "execlp";
  const char* file;
  char* const* argv;
  explicit Execlp(Args& a) : file(a.Text("file")), argv(a.StringList(a.Rest(), "arg")) {}
  int Run() const {
    exec_state::Handover handover;
    return posix::execvp(file, argv);
  }
};

struct Execle {  // execle(3)
  static constexpr const char* kName = "execle";
  const char* path;
  char *const *argv = nullptr, *const *envp = nullptr;
  explicit Execle(Args& a) : path(a.Text("pathname")) {
    std::vector<napi_value> rest = a.Rest();
    if (rest.empty()) rest.push_back(nullptr);
    const std::vector<napi_value> list(rest.begin(), rest.end() - 1);
    argv = a.StringList(list, "arg");
    a.Skip(list.size());
    envp = a.StringsOf(rest.back(), "envp");
  }
  int Run() const {
    exec_state::Handover handover;
    return posix::execve(path, argv, envp);
  }
};

// The calls without arguments, which fail only where the system has no such thing (ENOSYS on Windows).
#define NO_ARGUMENTS(Name, function)                                                                               \
  struct Name {                                                                                                    \
    static constexpr const char* kName = #function;                                                                \
    explicit Name(Args&) {}                                                                                        \
    static bool Failed(decltype(posix::function()) result) { return result == static_cast<decltype(result)>(-1); } \
    auto Run() const { return posix::function(); }                                                                 \
  }

NO_ARGUMENTS(Getuid, getuid);
NO_ARGUMENTS(Geteuid, geteuid);
NO_ARGUMENTS(Getgid, getgid);
NO_ARGUMENTS(Getegid, getegid);
NO_ARGUMENTS(Getpgrp, getpgrp);

struct Getpgid {  // getpgid(2)
  static constexpr const char* kName = "getpgid";
  pid_t pid;
  explicit Getpgid(Args& a) : pid(a.Int<pid_t>("pid")) {}
  pid_t Run() const { return posix::getpgid(pid); }
};

struct Getsid {  // getsid(2)
  static constexpr const char* kName = "getsid";
  pid_t pid;
  explicit Getsid(Args& a) : pid(a.Int<pid_t>("pid")) {}
  pid_t Run() const { return posix::getsid(pid); }
};

struct Setpgid {  // setpgid(2)
  static constexpr const char* kName = "setpgid";
  pid_t pid, pgid;
  explicit Setpgid(Args& a) : pid(a.Int<pid_t>("pid")), pgid(a.Int<pid_t>("pgid")) {}
  int Run() const { return posix::setpgid(pid, pgid); }
};

struct Setsid {  // setsid(2)
  static constexpr const char* kName = "setsid";
  explicit Setsid(Args&) {}
  pid_t Run() const { return posix::setsid(); }
};

struct Alarm {  // alarm(2)
  static constexpr const char* kName = "alarm";
  unsigned seconds;
  explicit Alarm(Args& a) : seconds(a.Int<unsigned>("seconds")) {}
  static bool Failed(unsigned result) { return result == static_cast<unsigned>(-1); }  // where there is no alarm
  unsigned Run() const { return posix::alarm(seconds); }
};

struct Pause {  // pause(2)
  static constexpr const char* kName = "pause";
  explicit Pause(Args&) {}
  int Run() const { return posix::pause(); }
};

struct Access {  // access(2)
  static constexpr const char* kName = "access";
  const char* pathname;
  int mode;
  explicit Access(Args& a) : pathname(a.Text("pathname")), mode(a.Int<int>("mode")) {}
  int Run() const { return posix::access(pathname, mode); }
};

struct Chdir {  // chdir(2)
  static constexpr const char* kName = "chdir";
  const char* path;
  explicit Chdir(Args& a) : path(a.Text("path")) {}
  int Run() const { return posix::chdir(path); }
};

struct Gethostname {  // gethostname(2)
  static constexpr const char* kName = "gethostname";
  Bytes name;
  size_t len;
  explicit Gethostname(Args& a) : name(a.Out("name")), len(a.LengthInMemory("len", name)) {}
  int Run() const { return posix::gethostname(name.As<char>(), len); }
};

}  // namespace

void ExportUnistd(Header& header) {
  exec_state::RecordStart();
  header.Export(unistd_table::kTable);
  header.HotFunction<Read>();
  header.HotFunction<Write>();
  header.Function<Close>();
  header.Function<Dup>();
  header.Function<Dup2>();
  header.Function<Pipe>();
  header.Function<Getpid>();
  header.Function<Getppid>();
  header.Function<SleepSeconds>();
  header.Function<Usleep>();
  header.Function<Pipe2>();
  header.Function<Dup3>();
  header.Function<Fork>();
  header.Function<ExitNow>();
  header.Function("onEnd", OnEnd);
  header.Function("flushAndExit", Sync<FlushAndExit>);
  header.Function<Execv>();
  header.Function<Execvp>();
  header.Function<Execve>();
  header.Function<Execl>();
  header.Function<Execlp>();
  header.Function<Execle>();
  header.Function<Getuid>();
  header.Function<Geteuid>();
  header.Function<Getgid>();
  header.Function<Getegid>();
  header.Function<Getpgrp>();
  header.Function<Getpgid>();
  header.Function<Getsid>();
  header.Function<Setpgid>();
  header.Function<Setsid>();
  header.Function<Alarm>();
  header.Function<Pause>();
  header.Function<Access>();
  header.Function<Chdir>();
  header.Function<Gethostname>();
}

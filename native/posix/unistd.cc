// <unistd.h>
#include "generated/unistd.h"

#include <unistd.h>

#include "common/headers.h"

namespace {

struct Read {  // read(2)
  static constexpr const char* kName = "read";
  int fd;
  Bytes buf;
  size_t count;
  explicit Read(Args& a) : fd(a.Int<int>("fd")), buf(a.OutOrNull("buf")), count(a.Length("count", buf)) {}
  ssize_t Run() const { return ::read(fd, buf.data, count); }
};

struct Write {  // write(2)
  static constexpr const char* kName = "write";
  int fd;
  Bytes buf;
  size_t count;
  explicit Write(Args& a) : fd(a.Int<int>("fd")), buf(a.InOrNull("buf")), count(a.Length("count", buf)) {}
  ssize_t Run() const { return ::write(fd, buf.data, count); }
};

struct Close {  // close(2)
  static constexpr const char* kName = "close";
  int fd;
  explicit Close(Args& a) : fd(a.Int<int>("fd")) {}
  int Run() const { return ::close(fd); }
};

struct Dup {  // dup(2)
  static constexpr const char* kName = "dup";
  int oldfd;
  explicit Dup(Args& a) : oldfd(a.Int<int>("oldfd")) {}
  int Run() const { return ::dup(oldfd); }
};

struct Dup2 {  // dup2(2)
  static constexpr const char* kName = "dup2";
  int oldfd, newfd;
  explicit Dup2(Args& a) : oldfd(a.Int<int>("oldfd")), newfd(a.Int<int>("newfd")) {}
  int Run() const { return ::dup2(oldfd, newfd); }
};

struct Pipe {  // pipe(2)
  static constexpr const char* kName = "pipe";
  uint32_t* pipefd;
  explicit Pipe(Args& a) : pipefd(a.CellOrNull("pipefd", 2)) {}
  int Run() const { return ::pipe(reinterpret_cast<int*>(pipefd)); }
};

struct Getpid {  // getpid(2)
  static constexpr const char* kName = "getpid";
  explicit Getpid(Args&) {}
  static bool Failed(pid_t) { return false; }
  pid_t Run() const { return ::getpid(); }
};

struct Getppid {  // getppid(2)
  static constexpr const char* kName = "getppid";
  explicit Getppid(Args&) {}
  static bool Failed(pid_t) { return false; }
  pid_t Run() const { return ::getppid(); }
};

struct Sleep {  // sleep(3)
  static constexpr const char* kName = "sleep";
  unsigned seconds;
  explicit Sleep(Args& a) : seconds(a.Int<unsigned>("seconds")) {}
  unsigned Run() const { return ::sleep(seconds); }
};

struct Usleep {  // usleep(3)
  static constexpr const char* kName = "usleep";
  useconds_t usec;
  explicit Usleep(Args& a) : usec(a.Int<useconds_t>("usec")) {}
  int Run() const { return ::usleep(usec); }
};

}  // namespace

void ExportUnistd(Header& header) {
  header.Export(unistd_table::kTable);
  header.HotFunction<Read>();
  header.HotFunction<Write>();
  header.Function<Close>();
  header.Function<Dup>();
  header.Function<Dup2>();
  header.Function<Pipe>();
  header.Function<Getpid>();
  header.Function<Getppid>();
  header.Function<Sleep>();
  header.Function<Usleep>();
}

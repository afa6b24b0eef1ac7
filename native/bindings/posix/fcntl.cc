// <fcntl.h>
#include "generated/fcntl.h"

#include "common/headers.h"
#include "platform/exec_state.h"
#include "platform/posix.h"

namespace {

// What a command's third argument is. A command that is not listed gets 0: the kernel refuses it, and no number that
// JavaScript passes can become an address.
enum class Kind { kNone, kInt, kLock };

#ifdef F_GETLK
using Lock = struct flock;
#else
struct Lock {};  // no command takes one
#endif

Kind KindOf(int command) {
  switch (command) {
    case F_DUPFD:
    case F_DUPFD_CLOEXEC:
    case F_SETFD:
    case F_SETFL:
#ifdef F_SETOWN
    case F_SETOWN:
#endif
#ifdef __linux__
    case F_SETSIG:
    case F_SETLEASE:
    case F_NOTIFY:
    case F_SETPIPE_SZ:
    case F_ADD_SEALS:
#endif
      return Kind::kInt;
#ifdef F_GETLK
    case F_GETLK:
    case F_SETLK:
    case F_SETLKW:
#endif
#ifdef F_OFD_GETLK
    case F_OFD_GETLK:
    case F_OFD_SETLK:
    case F_OFD_SETLKW:
#endif
      return Kind::kLock;
    default:
      return Kind::kNone;
  }
}

struct Fcntl {  // fcntl(2)
  static constexpr const char* kName = "fcntl";
  int fd, cmd;
  Kind kind;
  int number = 0;
  Bytes lock;
  explicit Fcntl(Args& a) : fd(a.Int<int>("fd")), cmd(a.Int<int>("cmd")), kind(KindOf(cmd)) {
    if (!a.ok()) return;
    if (kind == Kind::kInt) number = a.Int<int>("arg");
    if (kind == Kind::kLock) {
      lock = a.OutOrNull("arg");
      a.RequireRoom(lock, "arg", sizeof(Lock));
    }
    if (kind == Kind::kNone) a.Rest();
  }
  bool Restarts() const {
#ifdef F_OFD_SETLKW
    if (cmd == F_OFD_SETLKW) return true;
#endif
#ifdef F_SETLKW
    if (cmd == F_SETLKW) return true;
#endif
    return false;
  }
  int Run() const {
#ifdef F_GETLK
    if (kind == Kind::kLock) return posix::fcntl(fd, cmd, lock.As<Lock>());
#endif
    const int result = posix::fcntl(fd, cmd, number);
    if (result != -1 && cmd == F_SETFL) exec_state::ProgramSetFlags(fd);
    return result;
  }
};

struct Open {  // open(2); the mode only counts with O_CREAT or O_TMPFILE
  static constexpr const char* kName = "open";
  const char* pathname;
  int flags;
  mode_t mode;
  explicit Open(Args& a)
      : pathname(a.Text("pathname")), flags(a.Int<int>("flags")), mode(a.count() > 2 ? a.Int<mode_t>("mode") : 0) {}
  bool Restarts() const { return true; }
  int Run() const { return posix::open(pathname, flags, mode); }
};

}  // namespace

void ExportFcntl(Header& header) {
  header.Export(fcntl_table::kTable);
  header.Function<Fcntl>();
  header.Function<Open>();
}

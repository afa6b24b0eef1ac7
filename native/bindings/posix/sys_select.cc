// <sys/select.h>
#include "generated/sys_select.h"

#include <cstring>

#include "common/headers.h"
#include "platform/posix.h"

namespace {

// fd_set *, or NULL.
Bytes Set(Args& a, const char* name, bool null_allowed) {
  const Bytes set = null_allowed ? a.OutOrNull(name) : a.Out(name);
  a.RequireRoom(set, name, sizeof(fd_set));
  return set;
}

// A descriptor that has a bit in the set: beyond FD_SETSIZE the C macros write past it.
int Bit(Args& a) {
  const int fd = a.Int<int>("fd");
  if (a.ok() && (fd < 0 || fd >= FD_SETSIZE)) {
    a.Fail(true, "argument 1 (fd) must be from 0 to " + std::to_string(FD_SETSIZE - 1) + ", got " + std::to_string(fd));
  }
  return fd;
}

struct OneBit {
  int fd;
  Bytes set;
  explicit OneBit(Args& a) : fd(Bit(a)), set(Set(a, "set", false)) {}
  template <typename F>
  void Change(F change) const {
    fd_set copy;  // an aligned one
    std::memcpy(&copy, set.data, sizeof copy);
    change(&copy);
    std::memcpy(set.data, &copy, sizeof copy);
  }
};

struct FdSet : OneBit {
  static constexpr const char* kName = "FD_SET";
  using OneBit::OneBit;
  void Run() const {
    Change([this](fd_set* copy) { FD_SET(fd, copy); });
  }
};

struct FdClr : OneBit {
  static constexpr const char* kName = "FD_CLR";
  using OneBit::OneBit;
  void Run() const {
    Change([this](fd_set* copy) { FD_CLR(fd, copy); });
  }
};

struct FdIsset : OneBit {
  static constexpr const char* kName = "FD_ISSET";
  using OneBit::OneBit;
  int Run() const {
    int result = 0;
    Change([this, &result](fd_set* copy) { result = FD_ISSET(fd, copy) ? 1 : 0; });
    return result;
  }
};

struct FdZero {
  static constexpr const char* kName = "FD_ZERO";
  Bytes set;
  explicit FdZero(Args& a) : set(Set(a, "set", false)) {}
  void Run() const { std::memset(set.data, 0, sizeof(fd_set)); }
};

struct Select {  // select(2)
  static constexpr const char* kName = "select";
  int nfds;
  Bytes readfds, writefds, exceptfds, timeout;
  explicit Select(Args& a)
      : nfds(a.Int<int>("nfds")),
        readfds(Set(a, "readfds", true)),
        writefds(Set(a, "writefds", true)),
        exceptfds(Set(a, "exceptfds", true)),
        timeout(a.OutOrNull("timeout")) {
    if (!a.ok()) return;
    if (nfds > FD_SETSIZE && (readfds.data || writefds.data || exceptfds.data)) {
      a.Fail(true, "argument 1 (nfds) must be at most " + std::to_string(FD_SETSIZE) + ", the bits of an fd_set, got " +
                       std::to_string(nfds));
    }
    a.RequireRoom(timeout, "timeout", sizeof(timeval));
  }
  int Run() const {
    return posix::select(nfds, readfds.As<fd_set>(), writefds.As<fd_set>(), exceptfds.As<fd_set>(),
                         timeout.As<timeval>());
  }
};

}  // namespace

void ExportSysSelect(Header& header) {
  header.Export(sys_select_table::kTable);
  header.Function<Select>();
  header.Function<FdSet>();
  header.Function<FdClr>();
  header.Function<FdIsset>();
  header.Function<FdZero>();
}

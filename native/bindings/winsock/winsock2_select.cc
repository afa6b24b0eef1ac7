// <winsock2.h>: select, the macros of fd_set, WSAPoll.
#include <vector>

#include "bindings/winsock/args.h"
#include "bindings/winsock/headers.h"
#include "bindings/winsock/startup.h"

namespace {

// fd_set *, as a copy: its count decides how far the call reads, and the memory may be shared.
class Set {
 public:
  Set(Args& a, const char* name, bool null_allowed)
      : bytes_(winsock_args::Room<fd_set>(a, name, null_allowed)), copy_(winsock_args::Load<fd_set>(bytes_)) {
    if (a.ok() && copy_.fd_count > FD_SETSIZE) {
      a.Fail(true, "argument " + std::to_string(a.position()) + " (" + name + ") must have an fd_count of at most " +
                       std::to_string(FD_SETSIZE) + ", it has " + std::to_string(copy_.fd_count));
    }
  }
  fd_set* Pointer() { return bytes_.data == nullptr ? nullptr : &copy_; }
  void Store() const { winsock_args::Store(bytes_, copy_); }

 private:
  Bytes bytes_;
  fd_set copy_;
};

// FD_SET and its relatives: pure memory, no startup needed.
struct OneSocket : WinsockCall {
  SOCKET fd;
  Set set;
  explicit OneSocket(Args& a) : fd(winsock_args::Socket(a, "fd")), set(a, "set", false) {}
};

struct FdSet : OneSocket {
  static constexpr const char* kName = "FD_SET";
  using OneSocket::OneSocket;
  void Run() {
    FD_SET(fd, set.Pointer());
    set.Store();
  }
};

struct FdClr : OneSocket {
  static constexpr const char* kName = "FD_CLR";
  using OneSocket::OneSocket;
  void Run() {
    FD_CLR(fd, set.Pointer());
    set.Store();
  }
};

struct FdIsset : OneSocket {
  static constexpr const char* kName = "FD_ISSET";
  using OneSocket::OneSocket;
  int Run() { return FD_ISSET(fd, set.Pointer()) ? 1 : 0; }
};

struct FdZero : WinsockCall {
  static constexpr const char* kName = "FD_ZERO";
  Bytes set;
  explicit FdZero(Args& a) : set(winsock_args::Room<fd_set>(a, "set")) {}
  void Run() const {
    auto copy = winsock_args::Load<fd_set>(set);
    FD_ZERO(&copy);
    winsock_args::Store(set, copy);
  }
};

struct Select : SocketCall {
  static constexpr const char* kName = "select";
  int nfds;
  Set readfds, writefds, exceptfds;
  Bytes timeout;
  explicit Select(Args& a)
      : nfds(a.Int<int>("nfds")),
        readfds(a, "readfds", true),
        writefds(a, "writefds", true),
        exceptfds(a, "exceptfds", true),
        timeout(winsock_args::Room<timeval>(a, "timeout", true)) {}
  int Run() {
    auto limit = winsock_args::Load<timeval>(timeout);
    const int result = winsock::select(nfds, readfds.Pointer(), writefds.Pointer(), exceptfds.Pointer(),
                                       timeout.data == nullptr ? nullptr : &limit);
    for (const Set* set : {&readfds, &writefds, &exceptfds}) set->Store();
    return result;
  }
};

// ULONG fds: elements, not bytes.
ULONG Elements(Args& a, const Bytes& fds) {
  const ULONG count = a.Int<ULONG>("fds");
  const size_t room = fds.size / sizeof(WSAPOLLFD);
  if (a.ok() && fds.data != nullptr && count > room) {
    a.Fail(true, "argument 2 (fds) must be at most " + std::to_string(room) + ", the elements of argument 1, got " +
                     std::to_string(count));
  }
  return count;
}

struct WsaPoll : SocketCall {
  static constexpr const char* kName = "WSAPoll";
  Bytes fds;
  ULONG count;
  int timeout;
  explicit WsaPoll(Args& a) : fds(a.OutOrNull("fdArray")), count(Elements(a, fds)), timeout(a.Int<int>("timeout")) {}
  int Run() const {
    if (fds.data == nullptr) return winsock::WSAPoll(nullptr, count, timeout);
    std::vector<WSAPOLLFD> copy(count + 1);  // never empty, so that there is an address
    std::memcpy(copy.data(), fds.data, count * sizeof(WSAPOLLFD));
    const int result = winsock::WSAPoll(copy.data(), count, timeout);
    std::memcpy(fds.data, copy.data(), count * sizeof(WSAPOLLFD));
    return result;
  }
};

}  // namespace

void ExportWinsock2Select(Header& header) {
  header.Function<Started<Select>>();
  header.Function<FdZero>();
  header.Function<FdSet>();
  header.Function<FdClr>();
  header.Function<FdIsset>();
  header.Function<Started<WsaPoll>>();
}

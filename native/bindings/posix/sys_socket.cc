// <sys/socket.h>
#include "generated/sys_socket.h"

#include <cstring>

#include "common/headers.h"
#include "common/pointers.h"
#include "common/value_result.h"
#include "platform/option_memory.h"
#include "platform/posix.h"
#include "platform/restart.h"

namespace {

struct Socket {  // socket(2)
  static constexpr const char* kName = "socket";
  int domain, type, protocol;
  explicit Socket(Args& a) : domain(a.Int<int>("domain")), type(a.Int<int>("type")), protocol(a.Int<int>("protocol")) {}
  int Run() const { return posix::socket(domain, type, protocol); }
};

// bind(2) and connect(2) take the same parameters.
struct Address {
  int fd;
  Bytes addr;
  socklen_t addrlen;
  explicit Address(Args& a) : fd(a.Int<int>("fd")), addr(a.InOrNull("addr")), addrlen(a.SockLen("addrlen", addr)) {}
};

struct Bind : Address {  // bind(2)
  static constexpr const char* kName = "bind";
  using Address::Address;
  int Run() const { return posix::bind(fd, addr.As<const sockaddr>(), addrlen); }
};

struct Connect : Address {  // connect(2)
  static constexpr const char* kName = "connect";
  using Address::Address;
  bool Restarts() const { return RestartsOn(fd, SO_SNDTIMEO); }
  int Run() const { return posix::connect(fd, addr.As<const sockaddr>(), addrlen); }
};

struct Listen {  // listen(2)
  static constexpr const char* kName = "listen";
  int fd, backlog;
  explicit Listen(Args& a) : fd(a.Int<int>("fd")), backlog(a.Int<int>("backlog")) {}
  int Run() const { return posix::listen(fd, backlog); }
};

// accept(2), getsockname(2) and getpeername(2) write an address and its length.
struct AddressOut {
  int fd;
  Bytes addr;
  ValueResult addrlen;
  explicit AddressOut(Args& a) : fd(a.Int<int>("fd")), addr(a.OutOrNull("addr")), addrlen(a, "addrlen", addr) {}
  template <typename F>
  int Fill(F call) {
    const int result = call(fd, addr.As<sockaddr>(), addrlen.Pointer<socklen_t>());
    addrlen.Store();
    return result;
  }
};

struct Accept : AddressOut {  // accept(2)
  static constexpr const char* kName = "accept";
  using AddressOut::AddressOut;
  bool Restarts() const { return RestartsOn(fd, SO_RCVTIMEO); }
  int Run() { return Fill(posix::accept); }
};

struct Getsockname : AddressOut {  // getsockname(2)
  static constexpr const char* kName = "getsockname";
  using AddressOut::AddressOut;
  int Run() { return Fill(posix::getsockname); }
};

struct Getpeername : AddressOut {  // getpeername(2)
  static constexpr const char* kName = "getpeername";
  using AddressOut::AddressOut;
  int Run() { return Fill(posix::getpeername); }
};

struct Send {  // send(2)
  static constexpr const char* kName = "send";
  int fd;
  Bytes buf;
  size_t len;
  int flags;
  explicit Send(Args& a)
      : fd(a.Int<int>("fd")), buf(a.InOrNull("buf")), len(a.Length("len", buf)), flags(a.Int<int>("flags")) {}
  bool Restarts() const { return RestartsOn(fd, SO_SNDTIMEO); }
  ssize_t Run() const { return posix::send(fd, buf.data, len, flags); }
};

struct Recv {  // recv(2)
  static constexpr const char* kName = "recv";
  int fd;
  Bytes buf;
  size_t len;
  int flags;
  explicit Recv(Args& a)
      : fd(a.Int<int>("fd")), buf(a.OutOrNull("buf")), len(a.Length("len", buf)), flags(a.Int<int>("flags")) {}
  bool Restarts() const { return RestartsOn(fd, SO_RCVTIMEO); }
  ssize_t Run() const { return posix::recv(fd, buf.data, len, flags); }
};

struct Sendto : Send {  // sendto(2)
  static constexpr const char* kName = "sendto";
  Bytes addr;
  socklen_t addrlen;
  explicit Sendto(Args& a) : Send(a), addr(a.InOrNull("addr")), addrlen(a.SockLen("addrlen", addr)) {}
  ssize_t Run() const { return posix::sendto(fd, buf.data, len, flags, addr.As<const sockaddr>(), addrlen); }
};

struct Recvfrom : Recv {  // recvfrom(2)
  static constexpr const char* kName = "recvfrom";
  Bytes addr;
  ValueResult addrlen;
  explicit Recvfrom(Args& a) : Recv(a), addr(a.OutOrNull("addr")), addrlen(a, "addrlen", addr) {}
  ssize_t Run() {
    const ssize_t result = posix::recvfrom(fd, buf.data, len, flags, addr.As<sockaddr>(), addrlen.Pointer<socklen_t>());
    addrlen.Store();
    return result;
  }
};

// sendmsg(2) and recvmsg(2)
struct Message {
  int fd;
  PointerStruct<msghdr> msg;
  int flags;
  Message(Args& a, pointers::Access access)
      : fd(a.Int<int>("fd")), msg(a, "msg", sys_socket_table::s_msghdr, access), flags(a.Int<int>("flags")) {}
};

struct Sendmsg : Message {  // sendmsg(2)
  static constexpr const char* kName = "sendmsg";
  explicit Sendmsg(Args& a) : Message(a, pointers::kReads) {}
  bool Restarts() const { return RestartsOn(fd, SO_SNDTIMEO); }
  ssize_t Run() { return posix::sendmsg(fd, msg.get(), flags); }
};

struct Recvmsg : Message {  // recvmsg(2)
  static constexpr const char* kName = "recvmsg";
  explicit Recvmsg(Args& a) : Message(a, pointers::kWrites) {}
  bool Restarts() const { return RestartsOn(fd, SO_RCVTIMEO); }
  ssize_t Run() {
    const ssize_t result = posix::recvmsg(fd, msg.get(), flags);
    msg.Store();
    return result;
  }
};

struct CmsgLen {  // cmsg(3)
  static constexpr const char* kName = "CMSG_LEN";
  size_t length;
  explicit CmsgLen(Args& a) : length(a.Int<size_t>("length")) {}
  size_t Run() const { return CMSG_LEN(length); }
};

struct CmsgSpace {  // cmsg(3)
  static constexpr const char* kName = "CMSG_SPACE";
  size_t length;
  explicit CmsgSpace(Args& a) : length(a.Int<size_t>("length")) {}
  size_t Run() const { return CMSG_SPACE(length); }
};

struct Shutdown {  // shutdown(2)
  static constexpr const char* kName = "shutdown";
  int fd, how;
  explicit Shutdown(Args& a) : fd(a.Int<int>("fd")), how(a.Int<int>("how")) {}
  int Run() const { return posix::shutdown(fd, how); }
};

void RefuseAddresses(Args& a) { a.Fail(false, "argument 4 (optval) must not hold an address"); }

struct Getsockopt {  // getsockopt(2)
  static constexpr const char* kName = "getsockopt";
  int fd, level, optname;
  Bytes optval;
  ValueResult optlen;
  std::string copy;  // of optval, where its contents were checked: shared memory must not change behind the check
  explicit Getsockopt(Args& a)
      : fd(a.Int<int>("fd")),
        level(a.Int<int>("level")),
        optname(a.Int<int>("optname")),
        optval(a.OutOrNull("optval")),
        optlen(a, "optlen", optval) {
    if (option_memory::HoldsAddresses(false, level, optname)) RefuseAddresses(a);
    const socklen_t* length = optlen.Pointer<socklen_t>();
    if (!a.ok() || optval.data == nullptr || length == nullptr || static_cast<int>(*length) < 0) return;
    if (option_memory::IsBoundedByLength(level, optname)) return;
    copy.assign(optval.As<const char>(), optval.size);
    const auto* bytes = reinterpret_cast<const unsigned char*>(copy.data());
    const size_t written = option_memory::WrittenBytes(level, optname, bytes, copy.size(), *length);
    if (written == SIZE_MAX) {
      RefuseAddresses(a);
    } else if (written > copy.size()) {
      a.TooLong(4, "optval", written, copy.size());
    }
  }
  int Run() {
    void* const target = copy.empty() ? static_cast<void*>(optval.data) : copy.data();
    const int result = posix::getsockopt(fd, level, optname, target, optlen.Pointer<socklen_t>());
    if (!copy.empty()) std::memcpy(optval.data, copy.data(), copy.size());
    optlen.Store();
    return result;
  }
};

struct Setsockopt {  // setsockopt(2)
  static constexpr const char* kName = "setsockopt";
  int fd, level, optname;
  Bytes optval;
  socklen_t optlen;
  explicit Setsockopt(Args& a)
      : fd(a.Int<int>("fd")),
        level(a.Int<int>("level")),
        optname(a.Int<int>("optname")),
        optval(a.InOrNull("optval")),
        optlen(a.SockLen("optlen", optval)) {
    if (option_memory::HoldsAddresses(true, level, optname)) RefuseAddresses(a);
  }
  int Run() const { return posix::setsockopt(fd, level, optname, optval.data, optlen); }
};

struct Socketpair {  // socketpair(2)
  static constexpr const char* kName = "socketpair";
  int domain, type, protocol;
  uint32_t* sv;
  explicit Socketpair(Args& a)
      : domain(a.Int<int>("domain")),
        type(a.Int<int>("type")),
        protocol(a.Int<int>("protocol")),
        sv(a.CellOrNull("sv", 2)) {}
  int Run() const { return posix::socketpair(domain, type, protocol, reinterpret_cast<int*>(sv)); }
};

}  // namespace

void ExportSysSocket(Header& header) {
  header.Export(sys_socket_table::kTable);
  header.Function<Socket>();
  header.Function<Bind>();
  header.Function<Listen>();
  header.Function<Accept>();
  header.Function<Connect>();
  header.HotFunction<Send>();
  header.HotFunction<Recv>();
  header.Function<Sendto>();
  header.Function<Recvfrom>();
  header.Function<Shutdown>();
  header.Function<Getsockname>();
  header.Function<Getpeername>();
  header.Function<Getsockopt>();
  header.Function<Setsockopt>();
  header.Function<Socketpair>();
  header.Function<Sendmsg>();
  header.Function<Recvmsg>();
  header.Function<CmsgLen>();
  header.Function<CmsgSpace>();
}

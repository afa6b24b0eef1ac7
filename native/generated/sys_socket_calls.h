// Generated from native/tables/sys_socket.def by scripts/generate.mjs. Do not edit.
#pragma once

#include "platform/posix.h"
#include "bindings/posix/restart.h"
#include "bindings/posix/show.h"
#include "common/call.h"
#include "generated/sys_socket.h"
#include "generated/netinet_in.h"
#include "generated/netinet_tcp.h"

// clang-format off
namespace sys_socket_h {
namespace calls {

struct Socket : PosixCall {  // int socket(int domain, int type, int protocol)
  static constexpr const char* kName = "socket";
  parameter::Name<parameter::Int<int>> domain{"domain", show::Names{sys_socket_table::kConstants, "AF_"}};
  parameter::Flags<parameter::Int<int>> type{"type", show::Names{sys_socket_table::kConstants, "SOCK_", 0xf}};
  parameter::Name<parameter::Int<int>> protocol{"protocol", show::Names{netinet_in_table::kConstants, "IPPROTO_"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(domain), visit(type), visit(protocol); }
  int Run() {
    return posix::socket(domain, type, protocol);
  }
};

struct Bind : PosixCall {  // int bind(int fd, const struct sockaddr *addr, socklen_t addrlen)
  static constexpr const char* kName = "bind";
  parameter::Descriptor fd{"fd"};
  parameter::In<const struct sockaddr, true> addr{"addr"};
  parameter::SockLen<socklen_t> addrlen{"addrlen", addr};
  template <typename Visit>
  void Each(Visit&& visit) { visit(fd), visit(addr), visit(addrlen); }
  int Run() {
    return posix::bind(fd, addr, addrlen);
  }
};

struct Listen : PosixCall {  // int listen(int fd, int backlog)
  static constexpr const char* kName = "listen";
  parameter::Descriptor fd{"fd"};
  parameter::Int<int> backlog{"backlog"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(fd), visit(backlog); }
  int Run() {
    return posix::listen(fd, backlog);
  }
};

struct Accept : PosixCall {  // int accept(int fd, struct sockaddr *addr, socklen_t *addrlen)
  static constexpr const char* kName = "accept";
  static constexpr bool kHot = true;
  parameter::Descriptor fd{"fd"};
  parameter::Out<struct sockaddr, true> addr{"addr"};
  parameter::ValueResult<socklen_t> addrlen{"addrlen", addr};
  template <typename Visit>
  void Each(Visit&& visit) { visit(fd), visit(addr), visit(addrlen); }
  bool Restarts() const { return RestartsOn(fd, SO_RCVTIMEO); }
  int Run() {
    return posix::accept(fd, addr, addrlen);
  }
};

struct Connect : PosixCall {  // int connect(int fd, const struct sockaddr *addr, socklen_t addrlen)
  static constexpr const char* kName = "connect";
  parameter::Descriptor fd{"fd"};
  parameter::In<const struct sockaddr, true> addr{"addr"};
  parameter::SockLen<socklen_t> addrlen{"addrlen", addr};
  template <typename Visit>
  void Each(Visit&& visit) { visit(fd), visit(addr), visit(addrlen); }
  bool Restarts() const { return RestartsOn(fd, SO_SNDTIMEO); }
  int Run() {
    return posix::connect(fd, addr, addrlen);
  }
};

struct Send : PosixCall {  // ssize_t send(int fd, const void *buf, size_t len, int flags)
  static constexpr const char* kName = "send";
  static constexpr bool kHot = true;
  parameter::Descriptor fd{"fd"};
  parameter::In<const void, true> buf{"buf"};
  parameter::Length<size_t, false> len{"len", buf};
  parameter::Flags<parameter::Int<int>> flags{"flags", show::Names{sys_socket_table::kConstants, "MSG_"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(fd), visit(buf), visit(len), visit(flags); }
  bool Restarts() const { return RestartsOn(fd, SO_SNDTIMEO); }
  ssize_t Run() {
    return posix::send(fd, buf, len, flags);
  }
};

struct Recv : PosixCall {  // ssize_t recv(int fd, void *buf, size_t len, int flags)
  static constexpr const char* kName = "recv";
  static constexpr bool kHot = true;
  parameter::Descriptor fd{"fd"};
  parameter::Filled<void, true> buf{"buf"};
  parameter::Length<size_t, false> len{"len", buf};
  parameter::Flags<parameter::Int<int>> flags{"flags", show::Names{sys_socket_table::kConstants, "MSG_"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(fd), visit(buf), visit(len), visit(flags); }
  bool Restarts() const { return RestartsOn(fd, SO_RCVTIMEO); }
  ssize_t Run() {
    return posix::recv(fd, buf, len, flags);
  }
};

struct Sendto : PosixCall {  // ssize_t sendto(int fd, const void *buf, size_t len, int flags, const struct sockaddr *addr, socklen_t addrlen)
  static constexpr const char* kName = "sendto";
  static constexpr bool kHot = true;
  parameter::Descriptor fd{"fd"};
  parameter::In<const void, true> buf{"buf"};
  parameter::Length<size_t, false> len{"len", buf};
  parameter::Flags<parameter::Int<int>> flags{"flags", show::Names{sys_socket_table::kConstants, "MSG_"}};
  parameter::In<const struct sockaddr, true> addr{"addr"};
  parameter::SockLen<socklen_t> addrlen{"addrlen", addr};
  template <typename Visit>
  void Each(Visit&& visit) { visit(fd), visit(buf), visit(len), visit(flags), visit(addr), visit(addrlen); }
  bool Restarts() const { return RestartsOn(fd, SO_SNDTIMEO); }
  ssize_t Run() {
    return posix::sendto(fd, buf, len, flags, addr, addrlen);
  }
};

struct Recvfrom : PosixCall {  // ssize_t recvfrom(int fd, void *buf, size_t len, int flags, struct sockaddr *addr, socklen_t *addrlen)
  static constexpr const char* kName = "recvfrom";
  static constexpr bool kHot = true;
  parameter::Descriptor fd{"fd"};
  parameter::Filled<void, true> buf{"buf"};
  parameter::Length<size_t, false> len{"len", buf};
  parameter::Flags<parameter::Int<int>> flags{"flags", show::Names{sys_socket_table::kConstants, "MSG_"}};
  parameter::Out<struct sockaddr, true> addr{"addr"};
  parameter::ValueResult<socklen_t> addrlen{"addrlen", addr};
  template <typename Visit>
  void Each(Visit&& visit) { visit(fd), visit(buf), visit(len), visit(flags), visit(addr), visit(addrlen); }
  bool Restarts() const { return RestartsOn(fd, SO_RCVTIMEO); }
  ssize_t Run() {
    return posix::recvfrom(fd, buf, len, flags, addr, addrlen);
  }
};

struct Shutdown : PosixCall {  // int shutdown(int fd, int how)
  static constexpr const char* kName = "shutdown";
  parameter::Descriptor fd{"fd"};
  parameter::Name<parameter::Int<int>> how{"how", show::Names{sys_socket_table::kConstants, "SHUT_"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(fd), visit(how); }
  int Run() {
    return posix::shutdown(fd, how);
  }
};

struct Getsockname : PosixCall {  // int getsockname(int fd, struct sockaddr *addr, socklen_t *addrlen)
  static constexpr const char* kName = "getsockname";
  parameter::Descriptor fd{"fd"};
  parameter::Out<struct sockaddr, true> addr{"addr"};
  parameter::ValueResult<socklen_t> addrlen{"addrlen", addr};
  template <typename Visit>
  void Each(Visit&& visit) { visit(fd), visit(addr), visit(addrlen); }
  int Run() {
    return posix::getsockname(fd, addr, addrlen);
  }
};

struct Getpeername : PosixCall {  // int getpeername(int fd, struct sockaddr *addr, socklen_t *addrlen)
  static constexpr const char* kName = "getpeername";
  parameter::Descriptor fd{"fd"};
  parameter::Out<struct sockaddr, true> addr{"addr"};
  parameter::ValueResult<socklen_t> addrlen{"addrlen", addr};
  template <typename Visit>
  void Each(Visit&& visit) { visit(fd), visit(addr), visit(addrlen); }
  int Run() {
    return posix::getpeername(fd, addr, addrlen);
  }
};

struct Getsockopt : PosixCall {  // int getsockopt(int fd, int level, int optname, void *optval, socklen_t *optlen)
  static constexpr const char* kName = "getsockopt";
  static constexpr show::Options kOptions{sys_socket_table::kConstants, netinet_in_table::kConstants, netinet_tcp_table::kConstants};
  parameter::Descriptor fd{"fd"};
  parameter::Level<int> level{"level", kOptions};
  parameter::OptionName<int> optname{"optname", level, kOptions};
  parameter::Option<parameter::Out<void, true>> optval{"optval", level, optname, kOptions};
  parameter::ValueResult<socklen_t> optlen{"optlen", optval};
  template <typename Visit>
  void Each(Visit&& visit) { visit(fd), visit(level), visit(optname), visit(optval), visit(optlen); }
};

struct Setsockopt : PosixCall {  // int setsockopt(int fd, int level, int optname, const void *optval, socklen_t optlen)
  static constexpr const char* kName = "setsockopt";
  static constexpr show::Options kOptions{sys_socket_table::kConstants, netinet_in_table::kConstants, netinet_tcp_table::kConstants};
  parameter::Descriptor fd{"fd"};
  parameter::Level<int> level{"level", kOptions};
  parameter::OptionName<int> optname{"optname", level, kOptions};
  parameter::Option<parameter::In<const void, true>> optval{"optval", level, optname, kOptions};
  parameter::SockLen<socklen_t> optlen{"optlen", optval};
  template <typename Visit>
  void Each(Visit&& visit) { visit(fd), visit(level), visit(optname), visit(optval), visit(optlen); }
  int Run() {
    return posix::setsockopt(fd, level, optname, optval, optlen);
  }
};

struct Socketpair : PosixCall {  // int socketpair(int domain, int type, int protocol, int sv[2])
  static constexpr const char* kName = "socketpair";
  parameter::Name<parameter::Int<int>> domain{"domain", show::Names{sys_socket_table::kConstants, "AF_"}};
  parameter::Flags<parameter::Int<int>> type{"type", show::Names{sys_socket_table::kConstants, "SOCK_", 0xf}};
  parameter::Name<parameter::Int<int>> protocol{"protocol", show::Names{netinet_in_table::kConstants, "IPPROTO_"}};
  parameter::Cell<int, true, 2> sv{"sv"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(domain), visit(type), visit(protocol), visit(sv); }
  int Run() {
    return posix::socketpair(domain, type, protocol, sv);
  }
};

struct Sendmsg : PosixCall {  // ssize_t sendmsg(int fd, const struct msghdr *msg, int flags)
  static constexpr const char* kName = "sendmsg";
  parameter::Descriptor fd{"fd"};
  parameter::Pointers<const struct msghdr> msg{"msg", sys_socket_table::s_msghdr, pointers::kReads};
  parameter::Flags<parameter::Int<int>> flags{"flags", show::Names{sys_socket_table::kConstants, "MSG_"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(fd), visit(msg), visit(flags); }
  bool Restarts() const { return RestartsOn(fd, SO_SNDTIMEO); }
  ssize_t Run() {
    return posix::sendmsg(fd, msg, flags);
  }
};

struct Recvmsg : PosixCall {  // ssize_t recvmsg(int fd, struct msghdr *msg, int flags)
  static constexpr const char* kName = "recvmsg";
  parameter::Descriptor fd{"fd"};
  parameter::Pointers<struct msghdr> msg{"msg", sys_socket_table::s_msghdr, pointers::kWrites};
  parameter::Flags<parameter::Int<int>> flags{"flags", show::Names{sys_socket_table::kConstants, "MSG_"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(fd), visit(msg), visit(flags); }
  bool Restarts() const { return RestartsOn(fd, SO_RCVTIMEO); }
  ssize_t Run() {
    return posix::recvmsg(fd, msg, flags);
  }
};

struct CmsgLen : PosixCall {  // size_t CMSG_LEN(size_t length)
  static constexpr const char* kName = "CMSG_LEN";
  parameter::Int<size_t> length{"length"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(length); }
  template <typename T>
  static bool Failed(T) { return false; }
  size_t Run() {
    return static_cast<size_t>(CMSG_LEN(static_cast<size_t>(length)));
  }
};

struct CmsgSpace : PosixCall {  // size_t CMSG_SPACE(size_t length)
  static constexpr const char* kName = "CMSG_SPACE";
  parameter::Int<size_t> length{"length"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(length); }
  template <typename T>
  static bool Failed(T) { return false; }
  size_t Run() {
    return static_cast<size_t>(CMSG_SPACE(static_cast<size_t>(length)));
  }
};

struct Sockatmark : PosixCall {  // int sockatmark(int sockfd)
  static constexpr const char* kName = "sockatmark";
  parameter::Int<int> sockfd{"sockfd"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(sockfd); }
  int Run() {
    return posix::sockatmark(sockfd);
  }
};

struct Accept4 : PosixCall {  // int accept4(int fd, struct sockaddr *addr, socklen_t *addrlen, int flags)
  static constexpr const char* kName = "accept4";
  static constexpr bool kHot = true;
  parameter::Descriptor fd{"fd"};
  parameter::Out<struct sockaddr, true> addr{"addr"};
  parameter::ValueResult<socklen_t> addrlen{"addrlen", addr};
  parameter::Flags<parameter::Int<int>> flags{"flags", show::Names{sys_socket_table::kConstants, "SOCK_"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(fd), visit(addr), visit(addrlen), visit(flags); }
  bool Restarts() const { return RestartsOn(fd, SO_RCVTIMEO); }
  int Run() {
    return posix::accept4(fd, addr, addrlen, flags);
  }
};

}  // namespace calls
using namespace calls;
}  // namespace sys_socket_h
// clang-format on

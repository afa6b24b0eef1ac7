// Generated from native/tables/winsock2.def by scripts/generate.mjs. Do not edit.
#pragma once

#include "platform/winsock.h"
#include "bindings/winsock/startup.h"
#include "bindings/winsock/show.h"
#include "common/call.h"
#include "generated/winsock2.h"
#include "generated/ws2tcpip.h"

// clang-format off
namespace winsock2_h {
namespace calls {

struct WSAStartup : WinsockCall {  // int WSAStartup(WORD wVersionRequested, LPWSADATA lpWSAData)
  static constexpr const char* kName = "WSAStartup";
  parameter::Int<WORD> wVersionRequested{"wVersionRequested"};
  parameter::Struct<WSADATA, true> lpWSAData{"lpWSAData"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(wVersionRequested), visit(lpWSAData); }
  template <typename T>
  static bool Failed(T) { return false; }
};

struct WSACleanup : WinsockCall {  // int WSACleanup(void)
  static constexpr const char* kName = "WSACleanup";
  template <typename Visit>
  void Each(Visit&& visit) { (void)visit; }
};

struct WSAGetLastError : WinsockCall {  // int WSAGetLastError(void)
  static constexpr const char* kName = "WSAGetLastError";
  template <typename Visit>
  void Each(Visit&& visit) { (void)visit; }
};

struct WSASetLastError : WinsockCall {  // void WSASetLastError(int iError)
  static constexpr const char* kName = "WSASetLastError";
  parameter::Name<parameter::Int<int>> iError{"iError", show::Names{winsock2_table::kConstants, "WSA"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(iError); }
};

struct Socket : SocketCall {  // SOCKET socket(int af, int type, int protocol)
  static constexpr const char* kName = "socket";
  parameter::Name<parameter::Int<int>> af{"af", show::Names{winsock2_table::kConstants, "AF_"}};
  parameter::Name<parameter::Int<int>> type{"type", show::Names{winsock2_table::kConstants, "SOCK_"}};
  parameter::Name<parameter::Int<int>> protocol{"protocol", show::Names{winsock2_table::kConstants, "IPPROTO_"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(af), visit(type), visit(protocol); }
};

struct WSASocket : SocketCall {  // SOCKET WSASocket(int af, int type, int protocol, LPWSAPROTOCOL_INFO lpProtocolInfo, GROUP g, DWORD dwFlags)
  static constexpr const char* kName = "WSASocket";
  parameter::Name<parameter::Int<int>> af{"af", show::Names{winsock2_table::kConstants, "AF_"}};
  parameter::Name<parameter::Int<int>> type{"type", show::Names{winsock2_table::kConstants, "SOCK_"}};
  parameter::Name<parameter::Int<int>> protocol{"protocol", show::Names{winsock2_table::kConstants, "IPPROTO_"}};
  parameter::Struct<WSAPROTOCOL_INFOA, true> lpProtocolInfo{"lpProtocolInfo"};
  parameter::Int<GROUP> g{"g"};
  parameter::Flags<parameter::Int<DWORD>> dwFlags{"dwFlags", show::Names{winsock2_table::kConstants, "WSA_FLAG_"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(af), visit(type), visit(protocol), visit(lpProtocolInfo), visit(g), visit(dwFlags); }
};

struct WSADuplicateSocket : SocketCall {  // int WSADuplicateSocket(SOCKET s, DWORD dwProcessId, LPWSAPROTOCOL_INFO lpProtocolInfo)
  static constexpr const char* kName = "WSADuplicateSocket";
  parameter::Handle<SOCKET> s{"s"};
  parameter::Int<DWORD> dwProcessId{"dwProcessId"};
  parameter::Struct<WSAPROTOCOL_INFOA, true> lpProtocolInfo{"lpProtocolInfo"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s), visit(dwProcessId), visit(lpProtocolInfo); }
};

struct Closesocket : SocketCall {  // int closesocket(SOCKET s)
  static constexpr const char* kName = "closesocket";
  parameter::Handle<SOCKET> s{"s"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s); }
};

struct Bind : SocketCall {  // int bind(SOCKET s, const struct sockaddr *name, int namelen)
  static constexpr const char* kName = "bind";
  parameter::Handle<SOCKET> s{"s"};
  parameter::In<const struct sockaddr, true> name{"name"};
  parameter::SockLen<int> namelen{"namelen", name};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s), visit(name), visit(namelen); }
  int Run() {
    return winsock::bind(s, name, namelen);
  }
};

struct Listen : SocketCall {  // int listen(SOCKET s, int backlog)
  static constexpr const char* kName = "listen";
  parameter::Handle<SOCKET> s{"s"};
  parameter::Name<parameter::Int<int>> backlog{"backlog", show::Names{winsock2_table::kConstants, "SOMAXCONN"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s), visit(backlog); }
  int Run() {
    return winsock::listen(s, backlog);
  }
};

struct Accept : SocketCall {  // SOCKET accept(SOCKET s, struct sockaddr *addr, int *addrlen)
  static constexpr const char* kName = "accept";
  static constexpr bool kHot = true;
  parameter::Handle<SOCKET> s{"s"};
  parameter::Out<struct sockaddr, true> addr{"addr"};
  parameter::ValueResult<int> addrlen{"addrlen", addr};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s), visit(addr), visit(addrlen); }
};

struct Connect : SocketCall {  // int connect(SOCKET s, const struct sockaddr *name, int namelen)
  static constexpr const char* kName = "connect";
  parameter::Handle<SOCKET> s{"s"};
  parameter::In<const struct sockaddr, true> name{"name"};
  parameter::SockLen<int> namelen{"namelen", name};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s), visit(name), visit(namelen); }
  int Run() {
    return winsock::connect(s, name, namelen);
  }
};

struct Send : SocketCall {  // int send(SOCKET s, const char *buf, int len, int flags)
  static constexpr const char* kName = "send";
  static constexpr bool kHot = true;
  parameter::Handle<SOCKET> s{"s"};
  parameter::In<const char, true> buf{"buf"};
  parameter::Length<int, false> len{"len", buf};
  parameter::Flags<parameter::Int<int>> flags{"flags", show::Names{winsock2_table::kConstants, "MSG_"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s), visit(buf), visit(len), visit(flags); }
  int Run() {
    return winsock::send(s, buf, len, flags);
  }
};

struct Recv : SocketCall {  // int recv(SOCKET s, char *buf, int len, int flags)
  static constexpr const char* kName = "recv";
  static constexpr bool kHot = true;
  parameter::Handle<SOCKET> s{"s"};
  parameter::Filled<char, true> buf{"buf"};
  parameter::Length<int, false> len{"len", buf};
  parameter::Flags<parameter::Int<int>> flags{"flags", show::Names{winsock2_table::kConstants, "MSG_"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s), visit(buf), visit(len), visit(flags); }
  int Run() {
    return winsock::recv(s, buf, len, flags);
  }
};

struct Sendto : SocketCall {  // int sendto(SOCKET s, const char *buf, int len, int flags, const struct sockaddr *to, int tolen)
  static constexpr const char* kName = "sendto";
  static constexpr bool kHot = true;
  parameter::Handle<SOCKET> s{"s"};
  parameter::In<const char, true> buf{"buf"};
  parameter::Length<int, false> len{"len", buf};
  parameter::Flags<parameter::Int<int>> flags{"flags", show::Names{winsock2_table::kConstants, "MSG_"}};
  parameter::In<const struct sockaddr, true> to{"to"};
  parameter::SockLen<int> tolen{"tolen", to};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s), visit(buf), visit(len), visit(flags), visit(to), visit(tolen); }
  int Run() {
    return winsock::sendto(s, buf, len, flags, to, tolen);
  }
};

struct Recvfrom : SocketCall {  // int recvfrom(SOCKET s, char *buf, int len, int flags, struct sockaddr *from, int *fromlen)
  static constexpr const char* kName = "recvfrom";
  static constexpr bool kHot = true;
  parameter::Handle<SOCKET> s{"s"};
  parameter::Filled<char, true> buf{"buf"};
  parameter::Length<int, false> len{"len", buf};
  parameter::Flags<parameter::Int<int>> flags{"flags", show::Names{winsock2_table::kConstants, "MSG_"}};
  parameter::Out<struct sockaddr, true> from{"from"};
  parameter::ValueResult<int> fromlen{"fromlen", from};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s), visit(buf), visit(len), visit(flags), visit(from), visit(fromlen); }
  int Run() {
    return winsock::recvfrom(s, buf, len, flags, from, fromlen);
  }
};

struct Shutdown : SocketCall {  // int shutdown(SOCKET s, int how)
  static constexpr const char* kName = "shutdown";
  parameter::Handle<SOCKET> s{"s"};
  parameter::Name<parameter::Int<int>> how{"how", show::Names{winsock2_table::kConstants, "SD_"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s), visit(how); }
  int Run() {
    return winsock::shutdown(s, how);
  }
};

struct Getsockname : SocketCall {  // int getsockname(SOCKET s, struct sockaddr *name, int *namelen)
  static constexpr const char* kName = "getsockname";
  parameter::Handle<SOCKET> s{"s"};
  parameter::Out<struct sockaddr, true> name{"name"};
  parameter::ValueResult<int> namelen{"namelen", name};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s), visit(name), visit(namelen); }
  int Run() {
    return winsock::getsockname(s, name, namelen);
  }
};

struct Getpeername : SocketCall {  // int getpeername(SOCKET s, struct sockaddr *name, int *namelen)
  static constexpr const char* kName = "getpeername";
  parameter::Handle<SOCKET> s{"s"};
  parameter::Out<struct sockaddr, true> name{"name"};
  parameter::ValueResult<int> namelen{"namelen", name};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s), visit(name), visit(namelen); }
  int Run() {
    return winsock::getpeername(s, name, namelen);
  }
};

struct Getsockopt : SocketCall {  // int getsockopt(SOCKET s, int level, int optname, char *optval, int *optlen)
  static constexpr const char* kName = "getsockopt";
  static constexpr show::Options kOptions{winsock2_table::kConstants, ws2tcpip_table::kConstants, winsock2_table::kConstants};
  parameter::Handle<SOCKET> s{"s"};
  parameter::Level<int> level{"level", kOptions};
  parameter::OptionName<int> optname{"optname", level, kOptions};
  parameter::Option<parameter::Out<char, true>> optval{"optval", level, optname, kOptions};
  parameter::ValueResult<int> optlen{"optlen", optval};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s), visit(level), visit(optname), visit(optval), visit(optlen); }
  int Run() {
    return winsock::getsockopt(s, level, optname, optval, optlen);
  }
};

struct Setsockopt : SocketCall {  // int setsockopt(SOCKET s, int level, int optname, const char *optval, int optlen)
  static constexpr const char* kName = "setsockopt";
  static constexpr show::Options kOptions{winsock2_table::kConstants, ws2tcpip_table::kConstants, winsock2_table::kConstants};
  parameter::Handle<SOCKET> s{"s"};
  parameter::Level<int> level{"level", kOptions};
  parameter::OptionName<int> optname{"optname", level, kOptions};
  parameter::Option<parameter::In<const char, true>> optval{"optval", level, optname, kOptions};
  parameter::SockLen<int> optlen{"optlen", optval};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s), visit(level), visit(optname), visit(optval), visit(optlen); }
  int Run() {
    return winsock::setsockopt(s, level, optname, optval, optlen);
  }
};

struct Ioctlsocket : SocketCall {  // int ioctlsocket(SOCKET s, long cmd, u_long *argp)
  static constexpr const char* kName = "ioctlsocket";
  parameter::Handle<SOCKET> s{"s"};
  parameter::Name<parameter::Bits<LONG>> cmd{"cmd", show::Names{winsock2_table::kConstants, "FIO"}};
  parameter::Cell<u_long, true> argp{"argp"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s), visit(cmd), visit(argp); }
};

struct WSAIoctl : SocketCall {  // int WSAIoctl(SOCKET s, DWORD dwIoControlCode, LPVOID lpvInBuffer, DWORD cbInBuffer, LPVOID lpvOutBuffer, DWORD cbOutBuffer, LPDWORD lpcbBytesReturned, LPWSAOVERLAPPED lpOverlapped, LPWSAOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine)
  static constexpr const char* kName = "WSAIoctl";
  parameter::Handle<SOCKET> s{"s"};
  parameter::Name<parameter::Bits<DWORD>> dwIoControlCode{"dwIoControlCode", show::Names{winsock2_table::kConstants, "SIO_"}};
  parameter::In<const void, true> lpvInBuffer{"lpvInBuffer"};
  parameter::Length<DWORD, false> cbInBuffer{"cbInBuffer", lpvInBuffer};
  parameter::Out<void, true> lpvOutBuffer{"lpvOutBuffer"};
  parameter::Length<DWORD, false> cbOutBuffer{"cbOutBuffer", lpvOutBuffer};
  parameter::Cell<DWORD, true> lpcbBytesReturned{"lpcbBytesReturned"};
  parameter::NullOnly<LPWSAOVERLAPPED> lpOverlapped{"lpOverlapped"};
  parameter::NullOnly<LPWSAOVERLAPPED_COMPLETION_ROUTINE> lpCompletionRoutine{"lpCompletionRoutine"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s), visit(dwIoControlCode), visit(lpvInBuffer), visit(cbInBuffer), visit(lpvOutBuffer), visit(cbOutBuffer), visit(lpcbBytesReturned), visit(lpOverlapped), visit(lpCompletionRoutine); }
};

struct Select : SocketCall {  // int select(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds, const struct timeval *timeout)
  static constexpr const char* kName = "select";
  parameter::Int<int> nfds{"nfds"};
  parameter::Struct<fd_set, true> readfds{"readfds"};
  parameter::Struct<fd_set, true> writefds{"writefds"};
  parameter::Struct<fd_set, true> exceptfds{"exceptfds"};
  parameter::Struct<const struct timeval, true> timeout{"timeout"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(nfds), visit(readfds), visit(writefds), visit(exceptfds), visit(timeout); }
};

struct FdZero : WinsockCall {  // void FD_ZERO(fd_set *set)
  static constexpr const char* kName = "FD_ZERO";
  parameter::Struct<fd_set, false> set{"set"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(set); }
  void Run() {
    FD_ZERO(static_cast<fd_set *>(set));
  }
};

struct FdSet : WinsockCall {  // void FD_SET(SOCKET fd, fd_set *set)
  static constexpr const char* kName = "FD_SET";
  parameter::Handle<SOCKET> fd{"fd"};
  parameter::Struct<fd_set, false> set{"set"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(fd), visit(set); }
  void Run() {
    FD_SET(static_cast<SOCKET>(fd), static_cast<fd_set *>(set));
  }
};

struct FdClr : WinsockCall {  // void FD_CLR(SOCKET fd, fd_set *set)
  static constexpr const char* kName = "FD_CLR";
  parameter::Handle<SOCKET> fd{"fd"};
  parameter::Struct<fd_set, false> set{"set"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(fd), visit(set); }
  void Run() {
    FD_CLR(static_cast<SOCKET>(fd), static_cast<fd_set *>(set));
  }
};

struct FdIsset : WinsockCall {  // int FD_ISSET(SOCKET fd, fd_set *set)
  static constexpr const char* kName = "FD_ISSET";
  parameter::Handle<SOCKET> fd{"fd"};
  parameter::Struct<fd_set, false> set{"set"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(fd), visit(set); }
  template <typename T>
  static bool Failed(T) { return false; }
  int Run() {
    return static_cast<int>(FD_ISSET(static_cast<SOCKET>(fd), static_cast<fd_set *>(set)) ? 1 : 0);
  }
};

struct WSAPoll : SocketCall {  // int WSAPoll(LPWSAPOLLFD fdArray, ULONG fds, INT timeout)
  static constexpr const char* kName = "WSAPoll";
  parameter::Structs<WSAPOLLFD, true> fdArray{"fdArray"};
  parameter::Elements<ULONG, decltype(fdArray)> fds{"fds", fdArray};
  parameter::Int<INT> timeout{"timeout"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(fdArray), visit(fds), visit(timeout); }
  int Run() {
    return winsock::WSAPoll(fdArray, fds, timeout);
  }
};

struct Gethostname : SocketCall {  // int gethostname(char *name, int namelen)
  static constexpr const char* kName = "gethostname";
  parameter::Out<char, true> name{"name"};
  parameter::SockLen<int> namelen{"namelen", name};
  template <typename Visit>
  void Each(Visit&& visit) { visit(name), visit(namelen); }
  int Run() {
    return winsock::gethostname(name, namelen);
  }
};

struct WSAHtonl : SocketCall {  // int WSAHtonl(SOCKET s, u_long hostlong, u_long *lpnetlong)
  static constexpr const char* kName = "WSAHtonl";
  parameter::Handle<SOCKET> s{"s"};
  parameter::Int<u_long> hostlong{"hostlong"};
  parameter::Struct<u_long, true> lpnetlong{"lpnetlong"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s), visit(hostlong), visit(lpnetlong); }
  int Run() {
    return winsock::WSAHtonl(s, hostlong, lpnetlong);
  }
};

struct WSAHtons : SocketCall {  // int WSAHtons(SOCKET s, u_short hostshort, u_short *lpnetshort)
  static constexpr const char* kName = "WSAHtons";
  parameter::Handle<SOCKET> s{"s"};
  parameter::Int<u_short> hostshort{"hostshort"};
  parameter::Struct<u_short, true> lpnetshort{"lpnetshort"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s), visit(hostshort), visit(lpnetshort); }
  int Run() {
    return winsock::WSAHtons(s, hostshort, lpnetshort);
  }
};

struct WSANtohl : SocketCall {  // int WSANtohl(SOCKET s, u_long netlong, u_long *lphostlong)
  static constexpr const char* kName = "WSANtohl";
  parameter::Handle<SOCKET> s{"s"};
  parameter::Int<u_long> netlong{"netlong"};
  parameter::Struct<u_long, true> lphostlong{"lphostlong"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s), visit(netlong), visit(lphostlong); }
  int Run() {
    return winsock::WSANtohl(s, netlong, lphostlong);
  }
};

struct WSANtohs : SocketCall {  // int WSANtohs(SOCKET s, u_short netshort, u_short *lphostshort)
  static constexpr const char* kName = "WSANtohs";
  parameter::Handle<SOCKET> s{"s"};
  parameter::Int<u_short> netshort{"netshort"};
  parameter::Struct<u_short, true> lphostshort{"lphostshort"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(s), visit(netshort), visit(lphostshort); }
  int Run() {
    return winsock::WSANtohs(s, netshort, lphostshort);
  }
};

struct InetAddr : WinsockCall {  // unsigned long inet_addr(const char *cp)
  static constexpr const char* kName = "inet_addr";
  parameter::Text<false> cp{"cp"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(cp); }
  template <typename T>
  static bool Failed(T) { return false; }
  u_long Run() {
    return winsock::inet_addr(cp);
  }
};

struct InetNtoa : WinsockCall {  // char *inet_ntoa(struct in_addr in)
  static constexpr const char* kName = "inet_ntoa";
  parameter::StructValue<struct in_addr> in{"in"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(in); }
  char * Run() {
    return winsock::inet_ntoa(in);
  }
};

struct WSAStringToAddress : SocketCall {  // INT WSAStringToAddress(LPSTR AddressString, INT AddressFamily, LPWSAPROTOCOL_INFO lpProtocolInfo, LPSOCKADDR lpAddress, LPINT lpAddressLength)
  static constexpr const char* kName = "WSAStringToAddress";
  parameter::Text<false> AddressString{"AddressString"};
  parameter::Name<parameter::Int<INT>> AddressFamily{"AddressFamily", show::Names{winsock2_table::kConstants, "AF_"}};
  parameter::Struct<WSAPROTOCOL_INFOA, true> lpProtocolInfo{"lpProtocolInfo"};
  parameter::Out<sockaddr, true> lpAddress{"lpAddress"};
  parameter::ValueResult<INT> lpAddressLength{"lpAddressLength", lpAddress};
  template <typename Visit>
  void Each(Visit&& visit) { visit(AddressString), visit(AddressFamily), visit(lpProtocolInfo), visit(lpAddress), visit(lpAddressLength); }
};

struct WSAAddressToString : SocketCall {  // INT WSAAddressToString(LPSOCKADDR lpsaAddress, DWORD dwAddressLength, LPWSAPROTOCOL_INFO lpProtocolInfo, LPSTR lpszAddressString, LPDWORD lpdwAddressStringLength)
  static constexpr const char* kName = "WSAAddressToString";
  parameter::Out<sockaddr, true> lpsaAddress{"lpsaAddress"};
  parameter::Length<DWORD, false> dwAddressLength{"dwAddressLength", lpsaAddress};
  parameter::Struct<WSAPROTOCOL_INFOA, true> lpProtocolInfo{"lpProtocolInfo"};
  parameter::Out<char, true> lpszAddressString{"lpszAddressString"};
  parameter::ValueResult<DWORD> lpdwAddressStringLength{"lpdwAddressStringLength", lpszAddressString};
  template <typename Visit>
  void Each(Visit&& visit) { visit(lpsaAddress), visit(dwAddressLength), visit(lpProtocolInfo), visit(lpszAddressString), visit(lpdwAddressStringLength); }
};

}  // namespace calls
using namespace calls;
}  // namespace winsock2_h
// clang-format on

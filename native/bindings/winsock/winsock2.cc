// <winsock2.h>: sockets, addresses, data. The options and controls are in winsock2_options.cc.
#include "generated/winsock2.h"

#include "bindings/winsock/args.h"
#include "bindings/winsock/headers.h"
#include "bindings/winsock/startup.h"
#include "common/headers.h"
#include "common/value_result.h"

namespace {

struct WsaStartup : WinsockCall {
  static constexpr const char* kName = "WSAStartup";
  WORD version;
  Bytes data;
  explicit WsaStartup(Args& a)
      : version(a.Int<WORD>("wVersionRequested")), data(winsock_args::Room<WSADATA>(a, "lpWSAData", true)) {}
  static bool Failed(int) { return false; }  // the code is the result, not the last error
  int Run() const {
    auto copy = winsock_args::Load<WSADATA>(data);
    const int result = startup::Up(version, data.data == nullptr ? nullptr : &copy);
    winsock_args::Store(data, copy);
    return result;
  }
};

struct WsaCleanup : SocketCall {
  static constexpr const char* kName = "WSACleanup";
  explicit WsaCleanup(Args&) {}
  int Run() const { return startup::Down(); }
};

struct Socket : SocketCall {
  static constexpr const char* kName = "socket";
  int af, type, protocol;
  explicit Socket(Args& a) : af(a.Int<int>("af")), type(a.Int<int>("type")), protocol(a.Int<int>("protocol")) {}
  intptr_t Run() const { return static_cast<intptr_t>(startup::Track(winsock::socket(af, type, protocol))); }
};

struct WsaSocket : SocketCall {
  static constexpr const char* kName = "WSASocket";
  int af, type, protocol;
  Bytes info;
  GROUP group;
  DWORD flags;
  explicit WsaSocket(Args& a)
      : af(a.Int<int>("af")),
        type(a.Int<int>("type")),
        protocol(a.Int<int>("protocol")),
        info(winsock_args::Room<WSAPROTOCOL_INFOA>(a, "lpProtocolInfo", true)),
        group(a.Int<GROUP>("g")),
        flags(a.Int<DWORD>("dwFlags")) {}
  intptr_t Run() const {
    auto copy = winsock_args::Load<WSAPROTOCOL_INFOA>(info);
    auto* pointer = info.data == nullptr ? nullptr : &copy;
    return static_cast<intptr_t>(startup::Track(winsock::WSASocketA(af, type, protocol, pointer, group, flags)));
  }
};

struct WsaDuplicateSocket : SocketCall {
  static constexpr const char* kName = "WSADuplicateSocket";
  SOCKET s;
  DWORD process;
  Bytes info;
  explicit WsaDuplicateSocket(Args& a)
      : s(winsock_args::Socket(a)),
        process(a.Int<DWORD>("dwProcessId")),
        info(winsock_args::Room<WSAPROTOCOL_INFOA>(a, "lpProtocolInfo", true)) {}
  int Run() const {
    auto copy = winsock_args::Load<WSAPROTOCOL_INFOA>(info);
    const int result = winsock::WSADuplicateSocketA(s, process, info.data == nullptr ? nullptr : &copy);
    winsock_args::Store(info, copy);
    return result;
  }
};

struct Closesocket : SocketCall {
  static constexpr const char* kName = "closesocket";
  SOCKET s;
  explicit Closesocket(Args& a) : s(winsock_args::Socket(a)) {}
  int Run() const { return startup::Close(s); }
};

// bind and connect take the same parameters.
struct Address : SocketCall {
  SOCKET s;
  Bytes name;
  int namelen;
  explicit Address(Args& a)
      : s(winsock_args::Socket(a)),
        name(a.InOrNull("name")),
        namelen(winsock_args::AddressLength(a, "namelen", name)) {}
};

struct Bind : Address {
  static constexpr const char* kName = "bind";
  using Address::Address;
  int Run() const { return winsock::bind(s, name.As<const sockaddr>(), namelen); }
};

struct Connect : Address {
  static constexpr const char* kName = "connect";
  using Address::Address;
  int Run() const { return winsock::connect(s, name.As<const sockaddr>(), namelen); }
};

struct Listen : SocketCall {
  static constexpr const char* kName = "listen";
  SOCKET s;
  int backlog;
  explicit Listen(Args& a) : s(winsock_args::Socket(a)), backlog(a.Int<int>("backlog")) {}
  int Run() const { return winsock::listen(s, backlog); }
};

// accept, getsockname and getpeername write an address and its length.
struct AddressOut : SocketCall {
  SOCKET s;
  Bytes addr;
  ValueResult addrlen;
  AddressOut(Args& a, const char* name, const char* length)
      : s(winsock_args::Socket(a)), addr(a.OutOrNull(name)), addrlen(a, length, addr) {}
  template <typename F>
  auto Fill(F call) {
    const auto result = call(s, addr.As<sockaddr>(), addrlen.Pointer<int>());
    addrlen.Store();
    return result;
  }
};

struct Accept : AddressOut {
  static constexpr const char* kName = "accept";
  explicit Accept(Args& a) : AddressOut(a, "addr", "addrlen") {}
  intptr_t Run() { return static_cast<intptr_t>(startup::Track(Fill(winsock::accept))); }
};

struct Getsockname : AddressOut {
  static constexpr const char* kName = "getsockname";
  explicit Getsockname(Args& a) : AddressOut(a, "name", "namelen") {}
  int Run() { return Fill(winsock::getsockname); }
};

struct Getpeername : AddressOut {
  static constexpr const char* kName = "getpeername";
  explicit Getpeername(Args& a) : AddressOut(a, "name", "namelen") {}
  int Run() { return Fill(winsock::getpeername); }
};

struct Send : SocketCall {
  static constexpr const char* kName = "send";
  SOCKET s;
  Bytes buf;
  int len, flags;
  explicit Send(Args& a)
      : s(winsock_args::Socket(a)),
        buf(a.InOrNull("buf")),
        len(winsock_args::Length(a, "len", buf)),
        flags(a.Int<int>("flags")) {}
  int Run() const { return winsock::send(s, buf.As<const char>(), len, flags); }
};

struct Recv : SocketCall {
  static constexpr const char* kName = "recv";
  SOCKET s;
  Bytes buf;
  int len, flags;
  explicit Recv(Args& a)
      : s(winsock_args::Socket(a)),
        buf(a.OutOrNull("buf")),
        len(winsock_args::Length(a, "len", buf)),
        flags(a.Int<int>("flags")) {}
  int Run() const { return winsock::recv(s, buf.As<char>(), len, flags); }
};

struct Sendto : Send {
  static constexpr const char* kName = "sendto";
  Bytes to;
  int tolen;
  explicit Sendto(Args& a) : Send(a), to(a.InOrNull("to")), tolen(winsock_args::AddressLength(a, "tolen", to)) {}
  int Run() const { return winsock::sendto(s, buf.As<const char>(), len, flags, to.As<const sockaddr>(), tolen); }
};

struct Recvfrom : Recv {
  static constexpr const char* kName = "recvfrom";
  Bytes from;
  ValueResult fromlen;
  explicit Recvfrom(Args& a) : Recv(a), from(a.OutOrNull("from")), fromlen(a, "fromlen", from) {}
  int Run() {
    const int result = winsock::recvfrom(s, buf.As<char>(), len, flags, from.As<sockaddr>(), fromlen.Pointer<int>());
    fromlen.Store();
    return result;
  }
};

struct Shutdown : SocketCall {
  static constexpr const char* kName = "shutdown";
  SOCKET s;
  int how;
  explicit Shutdown(Args& a) : s(winsock_args::Socket(a)), how(a.Int<int>("how")) {}
  int Run() const { return winsock::shutdown(s, how); }
};

struct Gethostname : SocketCall {
  static constexpr const char* kName = "gethostname";
  Bytes name;
  int namelen;
  explicit Gethostname(Args& a) : name(a.OutOrNull("name")), namelen(winsock_args::AddressLength(a, "namelen", name)) {}
  int Run() const { return winsock::gethostname(name.As<char>(), namelen); }
};

}  // namespace

void ExportWinsock2(Header& header) {
  header.Export(winsock2_table::kTable);
  header.Function<WsaStartup>();
  header.Function<WsaCleanup>();
  header.Function<Started<Socket>>();
  header.Function<Started<WsaSocket>>();
  header.Function<Started<WsaDuplicateSocket>>();
  header.Function<Started<Closesocket>>();
  header.Function<Started<Bind>>();
  header.Function<Started<Listen>>();
  header.Function<Started<Accept>>();
  header.Function<Started<Connect>>();
  header.HotFunction<Started<Send>>();
  header.HotFunction<Started<Recv>>();
  header.Function<Started<Sendto>>();
  header.Function<Started<Recvfrom>>();
  header.Function<Started<Shutdown>>();
  header.Function<Started<Getsockname>>();
  header.Function<Started<Getpeername>>();
  header.Function<Started<Gethostname>>();
  ExportWinsock2Options(header);
  ExportWinsock2Select(header);
  ExportWinsock2Text(header);
}

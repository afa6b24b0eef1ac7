// <winsock2.h>: options and controls of a socket.
#include "bindings/winsock/args.h"
#include "bindings/winsock/headers.h"
#include "bindings/winsock/startup.h"
#include "common/value_result.h"

namespace {

struct Getsockopt : SocketCall {
  static constexpr const char* kName = "getsockopt";
  SOCKET s;
  int level, optname;
  Bytes optval;
  ValueResult optlen;
  explicit Getsockopt(Args& a)
      : s(winsock_args::Socket(a)),
        level(a.Int<int>("level")),
        optname(a.Int<int>("optname")),
        optval(a.OutOrNull("optval")),
        optlen(a, "optlen", optval) {}
  int Run() {
    const int result = winsock::getsockopt(s, level, optname, optval.As<char>(), optlen.Pointer<int>());
    optlen.Store();
    return result;
  }
};

struct Setsockopt : SocketCall {
  static constexpr const char* kName = "setsockopt";
  SOCKET s;
  int level, optname;
  Bytes optval;
  int optlen;
  explicit Setsockopt(Args& a)
      : s(winsock_args::Socket(a)),
        level(a.Int<int>("level")),
        optname(a.Int<int>("optname")),
        optval(a.InOrNull("optval")),
        optlen(winsock_args::AddressLength(a, "optlen", optval)) {}
  int Run() const { return winsock::setsockopt(s, level, optname, optval.As<const char>(), optlen); }
};

struct Ioctlsocket : SocketCall {
  static constexpr const char* kName = "ioctlsocket";
  SOCKET s;
  DWORD command;
  uint32_t* argp;
  explicit Ioctlsocket(Args& a)
      : s(winsock_args::Socket(a)), command(winsock_args::Bits(a, "cmd")), argp(a.CellOrNull("argp")) {}
  int Run() const {
    if (argp == nullptr) return winsock::WSASetLastError(WSAEFAULT), SOCKET_ERROR;
    u_long argument = *argp;
    const int result = winsock::ioctlsocket(s, static_cast<int32_t>(command), &argument);
    *argp = argument;
    return result;
  }
};

struct WsaIoctl : SocketCall {
  static constexpr const char* kName = "WSAIoctl";
  SOCKET s;
  DWORD code;
  Bytes in;
  DWORD in_size;
  Bytes out;
  DWORD out_size;
  uint32_t* returned;
  explicit WsaIoctl(Args& a)
      : s(winsock_args::Socket(a)),
        code(winsock_args::Bits(a, "dwIoControlCode")),
        in(a.InOrNull("lpvInBuffer")),
        in_size(winsock_args::DwordLength(a, "cbInBuffer", in)),
        out(a.OutOrNull("lpvOutBuffer")),
        out_size(winsock_args::DwordLength(a, "cbOutBuffer", out)),
        returned(a.CellOrNull("lpcbBytesReturned")) {
    winsock_args::Null(a, "lpOverlapped");
    winsock_args::Null(a, "lpCompletionRoutine");
    if (a.ok() && winsock::HoldsAddresses(code)) {
      a.Fail(false, "argument 2 (dwIoControlCode) must not be a code whose buffers hold addresses");
    }
  }
  int Run() const {
    if (returned == nullptr) return winsock::WSASetLastError(WSAEFAULT), SOCKET_ERROR;
    DWORD count = 0;
    const int result = winsock::WSAIoctl(s, code, in.data, in_size, out.data, out_size, &count, nullptr, nullptr);
    *returned = count;
    return result;
  }
};

}  // namespace

void ExportWinsock2Options(Header& header) {
  header.Function<Started<Getsockopt>>();
  header.Function<Started<Setsockopt>>();
  header.Function<Started<Ioctlsocket>>();
  header.Function<Started<WsaIoctl>>();
}

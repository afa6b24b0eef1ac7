// <winsock2.h>: addresses as text, WSAHtonl and its relatives, the last error. htonl … are the ones of <arpa/inet.h>.
#include <cstring>

#include "bindings/winsock/args.h"
#include "bindings/winsock/headers.h"
#include "bindings/winsock/startup.h"
#include "common/value_result.h"

namespace {

// The last error is the stored value, not the system's: V8 and libuv have changed that one since (common/addon.h).
napi_value WsaGetLastError(napi_env env, napi_callback_info info) {
  Args args(env, info, "WSAGetLastError");
  return args.Complete() ? call::ToJs(env, args.addon().winsock_error) : nullptr;
}

napi_value WsaSetLastError(napi_env env, napi_callback_info info) {
  Args args(env, info, "WSASetLastError");
  const int error = args.Int<int>("iError");
  if (args.Complete()) args.addon().winsock_error = error;
  return nullptr;
}

// WSAHtonl and its relatives: (s, value, pointer to the result).
template <typename T>
struct Swap : SocketCall {
  SOCKET s;
  T value;
  Bytes result;
  Swap(Args& a, const char* from, const char* to)
      : s(winsock_args::Socket(a)),
        value(static_cast<T>(ReadValue(a, from))),
        result(winsock_args::Room<T>(a, to, true)) {}
  template <typename F>
  int Convert(F call) const {
    T converted = 0;
    const int code = call(s, value, result.data == nullptr ? nullptr : &converted);
    if (code == 0) winsock_args::Store(result, converted);
    return code;
  }

 private:
  // u_long is 32 bits wide wherever Winsock is; on 64-bit POSIX systems platform/unix/winsock/winsock.h sees to it.
  static uint32_t ReadValue(Args& a, const char* name) {
    return sizeof(T) == 2 ? a.Int<uint16_t>(name) : a.Int<uint32_t>(name);
  }
};

struct WsaHtonl : Swap<u_long> {
  static constexpr const char* kName = "WSAHtonl";
  explicit WsaHtonl(Args& a) : Swap(a, "hostlong", "lpnetlong") {}
  int Run() const { return Convert(winsock::WSAHtonl); }
};

struct WsaHtons : Swap<u_short> {
  static constexpr const char* kName = "WSAHtons";
  explicit WsaHtons(Args& a) : Swap(a, "hostshort", "lpnetshort") {}
  int Run() const { return Convert(winsock::WSAHtons); }
};

struct WsaNtohl : Swap<u_long> {
  static constexpr const char* kName = "WSANtohl";
  explicit WsaNtohl(Args& a) : Swap(a, "netlong", "lphostlong") {}
  int Run() const { return Convert(winsock::WSANtohl); }
};

struct WsaNtohs : Swap<u_short> {
  static constexpr const char* kName = "WSANtohs";
  explicit WsaNtohs(Args& a) : Swap(a, "netshort", "lphostshort") {}
  int Run() const { return Convert(winsock::WSANtohs); }
};

struct InetAddr : WinsockCall {
  static constexpr const char* kName = "inet_addr";
  const char* cp;
  explicit InetAddr(Args& a) : cp(a.Text("cp")) {}
  uint32_t Run() const { return winsock::inet_addr(cp); }
};

struct InetNtoa : WinsockCall {
  static constexpr const char* kName = "inet_ntoa";
  Bytes in;
  explicit InetNtoa(Args& a) : in(winsock_args::Room<in_addr>(a, "in")) {}
  const char* Run() const { return winsock::inet_ntoa(winsock_args::Load<in_addr>(in)); }
};

struct WsaStringToAddress : SocketCall {
  static constexpr const char* kName = "WSAStringToAddress";
  std::string text;  // the parameter is no const char *
  int family;
  Bytes info, address;
  ValueResult length;
  explicit WsaStringToAddress(Args& a)
      : text(a.Text("AddressString")),
        family(a.Int<int>("AddressFamily")),
        info(winsock_args::Room<WSAPROTOCOL_INFOA>(a, "lpProtocolInfo", true)),
        address(a.OutOrNull("lpAddress")),
        length(a, "lpAddressLength", address) {}
  int Run() {
    if (address.data == nullptr || length.Pointer<int>() == nullptr) {
      return winsock::WSASetLastError(WSAEFAULT), SOCKET_ERROR;
    }
    auto protocol = winsock_args::Load<WSAPROTOCOL_INFOA>(info);
    auto* pointer = info.data == nullptr ? nullptr : &protocol;
    const int result =
        winsock::WSAStringToAddressA(&text[0], family, pointer, address.As<sockaddr>(), length.Pointer<int>());
    length.Store();
    return result;
  }
};

struct WsaAddressToString : SocketCall {
  static constexpr const char* kName = "WSAAddressToString";
  Bytes address;
  DWORD address_length;
  Bytes info, text;
  ValueResult length;
  explicit WsaAddressToString(Args& a)
      : address(a.OutOrNull("lpsaAddress")),
        address_length(winsock_args::DwordLength(a, "dwAddressLength", address)),
        info(winsock_args::Room<WSAPROTOCOL_INFOA>(a, "lpProtocolInfo", true)),
        text(a.OutOrNull("lpszAddressString")),
        length(a, "lpdwAddressStringLength", text) {}
  int Run() {
    auto* room = length.Pointer<DWORD>();
    if (address.data == nullptr || text.data == nullptr || room == nullptr || *room > text.size) {
      return winsock::WSASetLastError(WSAEFAULT), SOCKET_ERROR;
    }
    auto protocol = winsock_args::Load<WSAPROTOCOL_INFOA>(info);
    auto* pointer = info.data == nullptr ? nullptr : &protocol;
    const int result =
        winsock::WSAAddressToStringA(address.As<sockaddr>(), address_length, pointer, text.As<char>(), room);
    length.Store();
    return result;
  }
};

}  // namespace

void ExportWinsock2Text(Header& header) {
  header.Function("WSAGetLastError", WsaGetLastError);
  header.Function("WSASetLastError", WsaSetLastError);
  header.Function<Started<WsaHtonl>>();
  header.Function<Started<WsaHtons>>();
  header.Function<Started<WsaNtohl>>();
  header.Function<Started<WsaNtohs>>();
  header.Function<InetAddr>();
  header.Function<InetNtoa>();
  header.Function<Started<WsaStringToAddress>>();
  header.Function<Started<WsaAddressToString>>();
}

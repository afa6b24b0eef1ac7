// <ws2tcpip.h>
#include "generated/ws2tcpip.h"

#include "bindings/winsock/args.h"
#include "bindings/winsock/startup.h"
#include "common/headers.h"
#include "common/tagged.h"

namespace {

// What the calls touch behind a pointer to an address; 0 for a family that they refuse.
size_t AddressSize(int family) {
  return family == AF_INET ? sizeof(in_addr) : family == AF_INET6 ? sizeof(in6_addr) : 0;
}

struct PosixPton : WinsockCall {
  static constexpr const char* kName = "inet_pton";
  int family;
  const char* text;
  Bytes address;
  explicit PosixPton(Args& a)
      : family(a.Int<int>("Family")), text(a.Text("pszAddrString")), address(a.Out("pAddrBuf")) {
    a.RequireRoom(address, "pAddrBuf", AddressSize(family));
  }
  int Run() const { return winsock::inet_pton(family, text, address.data); }
};

struct PosixNtop : WinsockCall {
  static constexpr const char* kName = "inet_ntop";
  int family;
  Bytes address, text;
  size_t size;
  explicit PosixNtop(Args& a)
      : family(a.Int<int>("Family")),
        address(a.Out("pAddr")),
        text(a.OutOrNull("pStringBuf")),
        size(a.LengthInMemory("StringBufSize", text)) {
    a.RequireRoom(address, "pAddr", AddressSize(family));
  }
  const char* Run() const { return winsock::inet_ntop(family, address.data, text.As<char>(), size); }
  napi_value Value(const Args& args, const char* result) const { return Argument(args, 2, result); }
};

// The same functions under Windows' names, which messages show.
struct WindowsPton : PosixPton {
  static constexpr const char* kName = "InetPton";
  using PosixPton::PosixPton;
};
struct WindowsNtop : PosixNtop {
  static constexpr const char* kName = "InetNtop";
  using PosixNtop::PosixNtop;
};

void Set(napi_env env, napi_value array, uint32_t index, napi_value value) {
  napi_set_element(env, array, index, value);
}

// One entry for lib/internal/addrinfo.ts: [flags, family, type, protocol, address, canonical name or null].
napi_value Entry(napi_env env, const addrinfo& info) {
  napi_value entry = nullptr, address = nullptr;
  napi_create_array_with_length(env, 6, &entry);
  napi_create_buffer_copy(env, info.ai_addrlen, info.ai_addr, nullptr, &address);
  Set(env, entry, 0, call::ToJs(env, info.ai_flags));
  Set(env, entry, 1, call::ToJs(env, info.ai_family));
  Set(env, entry, 2, call::ToJs(env, info.ai_socktype));
  Set(env, entry, 3, call::ToJs(env, info.ai_protocol));
  Set(env, entry, 4, address);
  Set(env, entry, 5, call::ToJs(env, static_cast<const char*>(info.ai_canonname)));
  return entry;
}

// Gives the entries, or the code: lib/internal/addrinfo.ts makes the chain of them.
struct Getaddrinfo : CodeCall {
  static constexpr const char* kName = "getaddrinfo";
  const char *node, *service;
  Bytes hints;
  addrinfo* list = nullptr;
  explicit Getaddrinfo(Args& a)
      : node(a.TextOrNull("pNodeName")),
        service(a.TextOrNull("pServiceName")),
        hints(winsock_args::Room<addrinfo>(a, "pHints", true)) {
    napi_value box = a.Next();
    if (!tagged::IsPointer(a.env(), box)) a.WrongType("ppResult", "a pointer box", box);
  }
  ~Getaddrinfo() {
    if (list != nullptr) winsock::freeaddrinfo(list);
  }
  int Run() {
    auto wanted = winsock_args::Load<addrinfo>(hints);
    wanted.ai_addr = nullptr;  // JavaScript has no addresses to give
    wanted.ai_canonname = nullptr;
    wanted.ai_next = nullptr;
    return winsock::getaddrinfo(node, service, hints.data == nullptr ? nullptr : &wanted, &list);
  }
  napi_value Value(const Args& args, int code) const {
    if (code != 0) return call::ToJs(args.env(), code);
    napi_value entries = nullptr;
    napi_create_array(args.env(), &entries);
    uint32_t count = 0;
    for (const addrinfo* info = list; info != nullptr; info = info->ai_next) {
      Set(args.env(), entries, count++, Entry(args.env(), *info));
    }
    return entries;
  }
};

struct Getnameinfo : CodeCall {
  static constexpr const char* kName = "getnameinfo";
  Bytes address;
  int address_length;
  Bytes node;
  DWORD node_size;
  Bytes service;
  DWORD service_size;
  int flags;
  explicit Getnameinfo(Args& a)
      : address(a.InOrNull("pSockaddr")),
        address_length(winsock_args::AddressLength(a, "SockaddrLength", address)),
        node(a.OutOrNull("pNodeBuffer")),
        node_size(NameLength(a, "NodeBufferSize", node)),
        service(a.OutOrNull("pServiceBuffer")),
        service_size(NameLength(a, "ServiceBufferSize", service)),
        flags(a.Int<int>("Flags")) {}
  int Run() const {
    if (address.data == nullptr) return winsock::WSASetLastError(WSAEFAULT), WSAEFAULT;
    return winsock::getnameinfo(address.As<const sockaddr>(), static_cast<socklen_t>(address_length), node.As<char>(),
                                node_size, service.As<char>(), service_size, flags);
  }

 private:
  static DWORD NameLength(Args& a, const char* name, const Bytes& bytes) {
    return static_cast<DWORD>(a.LengthInMemory(name, bytes));
  }
};

struct GaiStrerror : WinsockCall {
  static constexpr const char* kName = "gai_strerror";
  int code;
  explicit GaiStrerror(Args& a) : code(a.Int<int>("ecode")) {}
  const char* Run() const { return winsock::gai_strerrorA(code); }
};

}  // namespace

void ExportWs2tcpip(Header& header) {
  header.Export(ws2tcpip_table::kTable);
  header.Function<PosixPton>();
  header.Function<PosixNtop>();
  header.Function<WindowsPton>();
  header.Function<WindowsNtop>();
  header.Function<Started<Getaddrinfo>>();
  header.Function<Started<Getnameinfo>>();
  header.Function<GaiStrerror>();
}

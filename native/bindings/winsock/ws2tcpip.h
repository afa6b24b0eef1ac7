// <ws2tcpip.h>: addresses as text, names and addresses.
#pragma once

#include "bindings/winsock/startup.h"
#include "generated/ws2tcpip_calls.h"

namespace ws2tcpip_h {

// What the calls touch behind a pointer to an address; 0 for a family that they refuse.
inline size_t AddressSize(int family) {
  return family == AF_INET ? sizeof(in_addr) : family == AF_INET6 ? sizeof(in6_addr) : 0;
}

template <typename Call>
struct TextToAddress : Call {
  void Check(Args& a) { a.RequireRoom(this->pAddrBuf.bytes(), this->pAddrBuf.name(), AddressSize(this->Family)); }
};

template <typename Call>
struct AddressToText : Call {
  void Check(Args& a) { a.RequireRoom(this->pAddr.bytes(), this->pAddr.name(), AddressSize(this->Family)); }
};

struct InetPton : TextToAddress<calls::InetPton> {};
struct WindowsPton : TextToAddress<calls::WindowsPton> {};
struct InetNtop : AddressToText<calls::InetNtop> {};
struct WindowsNtop : AddressToText<calls::WindowsNtop> {};

inline void Set(napi_env env, napi_value array, uint32_t index, napi_value value) {
  napi_set_element(env, array, index, value);
}

// One entry for lib/internal/addrinfo.ts: [flags, family, type, protocol, address, canonical name or null].
inline napi_value Entry(napi_env env, const addrinfo& info) {
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
struct Getaddrinfo : calls::Getaddrinfo {
  addrinfo* list = nullptr;
  ~Getaddrinfo() {
    if (list != nullptr) winsock::freeaddrinfo(list);
  }
  int Run() {
    const addrinfo* const given = pHints;
    addrinfo wanted{};
    if (given != nullptr) wanted = *given;
    wanted.ai_addr = nullptr;  // JavaScript has no addresses to give
    wanted.ai_canonname = nullptr;
    wanted.ai_next = nullptr;
    return winsock::getaddrinfo(pNodeName, pServiceName, given == nullptr ? nullptr : &wanted, &list);
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

struct Getnameinfo : calls::Getnameinfo {
  int Run() const {
    if (pSockaddr.bytes().data == nullptr) return winsock::WSASetLastError(WSAEFAULT), WSAEFAULT;
    return winsock::getnameinfo(pSockaddr, SockaddrLength, pNodeBuffer, NodeBufferSize, pServiceBuffer,
                                ServiceBufferSize, Flags);
  }
};

}  // namespace ws2tcpip_h

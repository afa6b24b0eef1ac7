// Generated from native/tables/ws2tcpip.def by scripts/generate.mjs. Do not edit.
#pragma once

#include "platform/winsock.h"
#include "bindings/winsock/startup.h"
#include "bindings/winsock/show.h"
#include "common/call.h"
#include "generated/winsock2.h"
#include "generated/ws2tcpip.h"

// clang-format off
namespace ws2tcpip_h {
namespace calls {

struct InetPton : WinsockCall {  // INT inet_pton(INT Family, const char *pszAddrString, void *pAddrBuf)
  static constexpr const char* kName = "inet_pton";
  parameter::Name<parameter::Int<INT>> Family{"Family", show::Names{winsock2_table::kConstants, "AF_"}};
  parameter::Text<false> pszAddrString{"pszAddrString"};
  parameter::Out<void, false> pAddrBuf{"pAddrBuf"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(Family), visit(pszAddrString), visit(pAddrBuf); }
  INT Run() {
    return winsock::inet_pton(Family, pszAddrString, pAddrBuf);
  }
};

struct InetNtop : WinsockCall {  // const char *inet_ntop(INT Family, const void *pAddr, char *pStringBuf, size_t StringBufSize)
  static constexpr const char* kName = "inet_ntop";
  parameter::Name<parameter::Int<INT>> Family{"Family", show::Names{winsock2_table::kConstants, "AF_"}};
  parameter::Out<const void, false> pAddr{"pAddr"};
  parameter::Out<char, true> pStringBuf{"pStringBuf"};
  parameter::Length<size_t, true> StringBufSize{"StringBufSize", pStringBuf};
  template <typename Visit>
  void Each(Visit&& visit) { visit(Family), visit(pAddr), visit(pStringBuf), visit(StringBufSize); }
  template <typename T>
  napi_value Value(const Args& args, T result) const { return call::Argument(args, 2, result); }
  const char * Run() {
    return winsock::inet_ntop(Family, pAddr, pStringBuf, StringBufSize);
  }
};

struct WindowsPton : WinsockCall {  // INT InetPton(INT Family, const char *pszAddrString, void *pAddrBuf)
  static constexpr const char* kName = "InetPton";
  parameter::Name<parameter::Int<INT>> Family{"Family", show::Names{winsock2_table::kConstants, "AF_"}};
  parameter::Text<false> pszAddrString{"pszAddrString"};
  parameter::Out<void, false> pAddrBuf{"pAddrBuf"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(Family), visit(pszAddrString), visit(pAddrBuf); }
  INT Run() {
    return winsock::inet_pton(Family, pszAddrString, pAddrBuf);
  }
};

struct WindowsNtop : WinsockCall {  // const char *InetNtop(INT Family, const void *pAddr, char *pStringBuf, size_t StringBufSize)
  static constexpr const char* kName = "InetNtop";
  parameter::Name<parameter::Int<INT>> Family{"Family", show::Names{winsock2_table::kConstants, "AF_"}};
  parameter::Out<const void, false> pAddr{"pAddr"};
  parameter::Out<char, true> pStringBuf{"pStringBuf"};
  parameter::Length<size_t, true> StringBufSize{"StringBufSize", pStringBuf};
  template <typename Visit>
  void Each(Visit&& visit) { visit(Family), visit(pAddr), visit(pStringBuf), visit(StringBufSize); }
  template <typename T>
  napi_value Value(const Args& args, T result) const { return call::Argument(args, 2, result); }
  const char * Run() {
    return winsock::inet_ntop(Family, pAddr, pStringBuf, StringBufSize);
  }
};

struct Getaddrinfo : CodeCall {  // INT getaddrinfo(const char *pNodeName, const char *pServiceName, const struct addrinfo *pHints, struct addrinfo **ppResult)
  static constexpr const char* kName = "getaddrinfo";
  parameter::Text<true> pNodeName{"pNodeName"};
  parameter::Text<true> pServiceName{"pServiceName"};
  parameter::Struct<const struct addrinfo, true> pHints{"pHints"};
  parameter::Box ppResult{"ppResult"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(pNodeName), visit(pServiceName), visit(pHints), visit(ppResult); }
};

struct Getnameinfo : CodeCall {  // INT getnameinfo(const struct sockaddr *pSockaddr, socklen_t SockaddrLength, char *pNodeBuffer, DWORD NodeBufferSize, char *pServiceBuffer, DWORD ServiceBufferSize, INT Flags)
  static constexpr const char* kName = "getnameinfo";
  parameter::In<const struct sockaddr, true> pSockaddr{"pSockaddr"};
  parameter::SockLen<socklen_t> SockaddrLength{"SockaddrLength", pSockaddr};
  parameter::Out<char, true> pNodeBuffer{"pNodeBuffer"};
  parameter::Length<DWORD, true> NodeBufferSize{"NodeBufferSize", pNodeBuffer};
  parameter::Out<char, true> pServiceBuffer{"pServiceBuffer"};
  parameter::Length<DWORD, true> ServiceBufferSize{"ServiceBufferSize", pServiceBuffer};
  parameter::Flags<parameter::Int<INT>> Flags{"Flags", show::Names{ws2tcpip_table::kConstants, "NI_"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(pSockaddr), visit(SockaddrLength), visit(pNodeBuffer), visit(NodeBufferSize), visit(pServiceBuffer), visit(ServiceBufferSize), visit(Flags); }
};

struct GaiStrerror : WinsockCall {  // char *gai_strerror(int ecode)
  static constexpr const char* kName = "gai_strerror";
  parameter::Name<parameter::Int<int>> ecode{"ecode", show::Names{ws2tcpip_table::kConstants, "EAI_"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(ecode); }
  char * Run() {
    return winsock::gai_strerrorA(ecode);
  }
};

}  // namespace calls
using namespace calls;
}  // namespace ws2tcpip_h
// clang-format on

// Generated from native/tables/netinet_in.def by scripts/generate.mjs. Do not edit.
#pragma once

#include "platform/posix.h"
#include "bindings/posix/restart.h"
#include "bindings/posix/show.h"
#include "common/call.h"
#include "generated/sys_socket.h"
#include "generated/netinet_in.h"
#include "generated/netinet_tcp.h"

// clang-format off
namespace netinet_in_h {
namespace calls {

struct Htonl : PosixCall {  // uint32_t htonl(uint32_t hostlong)
  static constexpr const char* kName = "htonl";
  parameter::Int<uint32_t> hostlong{"hostlong"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(hostlong); }
  template <typename T>
  static bool Failed(T) { return false; }
  uint32_t Run() {
    return static_cast<uint32_t>(htonl(static_cast<uint32_t>(hostlong)));
  }
};

struct Htons : PosixCall {  // uint16_t htons(uint16_t hostshort)
  static constexpr const char* kName = "htons";
  parameter::Int<uint16_t> hostshort{"hostshort"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(hostshort); }
  template <typename T>
  static bool Failed(T) { return false; }
  uint16_t Run() {
    return static_cast<uint16_t>(htons(static_cast<uint16_t>(hostshort)));
  }
};

struct Ntohl : PosixCall {  // uint32_t ntohl(uint32_t netlong)
  static constexpr const char* kName = "ntohl";
  parameter::Int<uint32_t> netlong{"netlong"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(netlong); }
  template <typename T>
  static bool Failed(T) { return false; }
  uint32_t Run() {
    return static_cast<uint32_t>(ntohl(static_cast<uint32_t>(netlong)));
  }
};

struct Ntohs : PosixCall {  // uint16_t ntohs(uint16_t netshort)
  static constexpr const char* kName = "ntohs";
  parameter::Int<uint16_t> netshort{"netshort"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(netshort); }
  template <typename T>
  static bool Failed(T) { return false; }
  uint16_t Run() {
    return static_cast<uint16_t>(ntohs(static_cast<uint16_t>(netshort)));
  }
};

struct In6IsAddrUnspecified : PosixCall {  // int IN6_IS_ADDR_UNSPECIFIED(const struct in6_addr *a)
  static constexpr const char* kName = "IN6_IS_ADDR_UNSPECIFIED";
  parameter::Struct<const struct in6_addr, false> a{"a"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(a); }
  template <typename T>
  static bool Failed(T) { return false; }
  int Run() {
    return static_cast<int>(IN6_IS_ADDR_UNSPECIFIED(static_cast<const struct in6_addr *>(a)) ? 1 : 0);
  }
};

struct In6IsAddrLoopback : PosixCall {  // int IN6_IS_ADDR_LOOPBACK(const struct in6_addr *a)
  static constexpr const char* kName = "IN6_IS_ADDR_LOOPBACK";
  parameter::Struct<const struct in6_addr, false> a{"a"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(a); }
  template <typename T>
  static bool Failed(T) { return false; }
  int Run() {
    return static_cast<int>(IN6_IS_ADDR_LOOPBACK(static_cast<const struct in6_addr *>(a)) ? 1 : 0);
  }
};

struct In6IsAddrMulticast : PosixCall {  // int IN6_IS_ADDR_MULTICAST(const struct in6_addr *a)
  static constexpr const char* kName = "IN6_IS_ADDR_MULTICAST";
  parameter::Struct<const struct in6_addr, false> a{"a"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(a); }
  template <typename T>
  static bool Failed(T) { return false; }
  int Run() {
    return static_cast<int>(IN6_IS_ADDR_MULTICAST(static_cast<const struct in6_addr *>(a)) ? 1 : 0);
  }
};

struct In6IsAddrLinklocal : PosixCall {  // int IN6_IS_ADDR_LINKLOCAL(const struct in6_addr *a)
  static constexpr const char* kName = "IN6_IS_ADDR_LINKLOCAL";
  parameter::Struct<const struct in6_addr, false> a{"a"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(a); }
  template <typename T>
  static bool Failed(T) { return false; }
  int Run() {
    return static_cast<int>(IN6_IS_ADDR_LINKLOCAL(static_cast<const struct in6_addr *>(a)) ? 1 : 0);
  }
};

struct In6IsAddrSitelocal : PosixCall {  // int IN6_IS_ADDR_SITELOCAL(const struct in6_addr *a)
  static constexpr const char* kName = "IN6_IS_ADDR_SITELOCAL";
  parameter::Struct<const struct in6_addr, false> a{"a"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(a); }
  template <typename T>
  static bool Failed(T) { return false; }
  int Run() {
    return static_cast<int>(IN6_IS_ADDR_SITELOCAL(static_cast<const struct in6_addr *>(a)) ? 1 : 0);
  }
};

struct In6IsAddrV4mapped : PosixCall {  // int IN6_IS_ADDR_V4MAPPED(const struct in6_addr *a)
  static constexpr const char* kName = "IN6_IS_ADDR_V4MAPPED";
  parameter::Struct<const struct in6_addr, false> a{"a"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(a); }
  template <typename T>
  static bool Failed(T) { return false; }
  int Run() {
    return static_cast<int>(IN6_IS_ADDR_V4MAPPED(static_cast<const struct in6_addr *>(a)) ? 1 : 0);
  }
};

struct In6IsAddrV4compat : PosixCall {  // int IN6_IS_ADDR_V4COMPAT(const struct in6_addr *a)
  static constexpr const char* kName = "IN6_IS_ADDR_V4COMPAT";
  parameter::Struct<const struct in6_addr, false> a{"a"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(a); }
  template <typename T>
  static bool Failed(T) { return false; }
  int Run() {
    return static_cast<int>(IN6_IS_ADDR_V4COMPAT(static_cast<const struct in6_addr *>(a)) ? 1 : 0);
  }
};

struct In6IsAddrMcNodelocal : PosixCall {  // int IN6_IS_ADDR_MC_NODELOCAL(const struct in6_addr *a)
  static constexpr const char* kName = "IN6_IS_ADDR_MC_NODELOCAL";
  parameter::Struct<const struct in6_addr, false> a{"a"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(a); }
  template <typename T>
  static bool Failed(T) { return false; }
  int Run() {
    return static_cast<int>(IN6_IS_ADDR_MC_NODELOCAL(static_cast<const struct in6_addr *>(a)) ? 1 : 0);
  }
};

struct In6IsAddrMcLinklocal : PosixCall {  // int IN6_IS_ADDR_MC_LINKLOCAL(const struct in6_addr *a)
  static constexpr const char* kName = "IN6_IS_ADDR_MC_LINKLOCAL";
  parameter::Struct<const struct in6_addr, false> a{"a"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(a); }
  template <typename T>
  static bool Failed(T) { return false; }
  int Run() {
    return static_cast<int>(IN6_IS_ADDR_MC_LINKLOCAL(static_cast<const struct in6_addr *>(a)) ? 1 : 0);
  }
};

struct In6IsAddrMcSitelocal : PosixCall {  // int IN6_IS_ADDR_MC_SITELOCAL(const struct in6_addr *a)
  static constexpr const char* kName = "IN6_IS_ADDR_MC_SITELOCAL";
  parameter::Struct<const struct in6_addr, false> a{"a"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(a); }
  template <typename T>
  static bool Failed(T) { return false; }
  int Run() {
    return static_cast<int>(IN6_IS_ADDR_MC_SITELOCAL(static_cast<const struct in6_addr *>(a)) ? 1 : 0);
  }
};

struct In6IsAddrMcOrglocal : PosixCall {  // int IN6_IS_ADDR_MC_ORGLOCAL(const struct in6_addr *a)
  static constexpr const char* kName = "IN6_IS_ADDR_MC_ORGLOCAL";
  parameter::Struct<const struct in6_addr, false> a{"a"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(a); }
  template <typename T>
  static bool Failed(T) { return false; }
  int Run() {
    return static_cast<int>(IN6_IS_ADDR_MC_ORGLOCAL(static_cast<const struct in6_addr *>(a)) ? 1 : 0);
  }
};

struct In6IsAddrMcGlobal : PosixCall {  // int IN6_IS_ADDR_MC_GLOBAL(const struct in6_addr *a)
  static constexpr const char* kName = "IN6_IS_ADDR_MC_GLOBAL";
  parameter::Struct<const struct in6_addr, false> a{"a"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(a); }
  template <typename T>
  static bool Failed(T) { return false; }
  int Run() {
    return static_cast<int>(IN6_IS_ADDR_MC_GLOBAL(static_cast<const struct in6_addr *>(a)) ? 1 : 0);
  }
};

struct In6AreAddrEqual : PosixCall {  // int IN6_ARE_ADDR_EQUAL(const struct in6_addr *a, const struct in6_addr *b)
  static constexpr const char* kName = "IN6_ARE_ADDR_EQUAL";
  parameter::Struct<const struct in6_addr, false> a{"a"};
  parameter::Struct<const struct in6_addr, false> b{"b"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(a), visit(b); }
};

}  // namespace calls
using namespace calls;
}  // namespace netinet_in_h
// clang-format on

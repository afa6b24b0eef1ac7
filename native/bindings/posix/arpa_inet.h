// <arpa/inet.h>: how many bytes an address has.
#pragma once

#include "generated/arpa_inet_calls.h"

namespace arpa_inet_h {

// What the C functions touch behind a pointer to an address; 0 for a family that they refuse.
inline size_t AddressSize(int af) { return af == AF_INET ? sizeof(in_addr) : af == AF_INET6 ? sizeof(in6_addr) : 0; }

struct InetPton : calls::InetPton {
  void Check(Args& a) { a.RequireRoom(dst.bytes(), dst.name(), AddressSize(af)); }
};

struct InetNtop : calls::InetNtop {
  void Check(Args& a) { a.RequireRoom(src.bytes(), src.name(), AddressSize(af)); }
};

}  // namespace arpa_inet_h

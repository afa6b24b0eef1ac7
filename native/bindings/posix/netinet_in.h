// <netinet/in.h>: a macro that takes the addresses apart in another way on each system.
#pragma once

#include <cstring>

#include "generated/netinet_in_calls.h"

namespace netinet_in_h {

struct In6AreAddrEqual : calls::In6AreAddrEqual {
  int Run() { return std::memcmp(a, b, sizeof(in6_addr)) == 0; }
};

}  // namespace netinet_in_h

#include "platform/option_memory.h"

#include <cstdint>
#include <cstring>

#include "platform/posix.h"

namespace option_memory {
namespace {

#ifdef __linux__
uint32_t CountAt(const unsigned char* optval, size_t offset) {
  uint32_t count;
  std::memcpy(&count, optval + offset, sizeof count);
  return count;
}
#endif

}  // namespace

// Linux options whose answer optlen does not bound, so that the kernel could write past optval: the filters' sizes come
// from a count inside optval, SO_GET_FILTER counts instructions, and TCP_ZEROCOPY_RECEIVE takes an address.
bool IsBoundedByLength(int level, int optname) {
  (void)level, (void)optname;
#ifdef __linux__
  if (level == IPPROTO_IP && (optname == IP_MSFILTER || optname == MCAST_MSFILTER)) return false;
  if (level == IPPROTO_IPV6 && optname == MCAST_MSFILTER) return false;
  if (level == SOL_SOCKET && optname == SO_GET_FILTER) return false;
  if (level == IPPROTO_TCP && optname == TCP_ZEROCOPY_RECEIVE) return false;
#endif
  return true;
}

// The bytes that the kernel may write for one of them; SIZE_MAX where optval holds an address.
size_t WrittenBytes(int level, int optname, const unsigned char* optval, size_t size, size_t optlen) {
  (void)level, (void)optname, (void)optval, (void)size;
#ifdef __linux__
  if (level == SOL_SOCKET) return optlen * 8;  // sizeof(struct sock_filter), part of the kernel's ABI
  if (level == IPPROTO_TCP) {
    for (size_t i = 0; i < size; i++) {
      const bool address = i < 8 || i >= sizeof(tcp_zerocopy_receive);
      if (address && optval[i] != 0) return SIZE_MAX;
    }
  } else if (optname == IP_MSFILTER && level == IPPROTO_IP && size >= IP_MSFILTER_SIZE(0)) {
    return IP_MSFILTER_SIZE(static_cast<size_t>(CountAt(optval, offsetof(ip_msfilter, imsf_numsrc))));
  } else if (optname == MCAST_MSFILTER && size >= GROUP_FILTER_SIZE(0)) {
    return GROUP_FILTER_SIZE(static_cast<size_t>(CountAt(optval, offsetof(group_filter, gf_numsrc))));
  }
#endif
  return optlen;
}

// The tables of Linux' packet filters (ebtables get: 129, 131; iptables, arptables, ebtables set: 64, 96, 128, 129;
// iptables of IPv6: 64) are handed over with the addresses of further memory, which the kernel writes to.
bool HoldsAddresses(bool sets, int level, int optname) {
  (void)sets, (void)level, (void)optname;
#ifdef __linux__
  if (level == IPPROTO_IPV6) return sets && optname == 64;
  if (level != IPPROTO_IP) return false;
  return optname == 129 || (sets ? optname == 64 || optname == 96 || optname == 128 : optname == 131);
#else
  return false;
#endif
}

}  // namespace option_memory

// <sys/socket.h>: what its rows cannot say.
#pragma once

#include <cstring>
#include <string>

#include "generated/sys_socket_calls.h"
#include "platform/option_memory.h"

namespace sys_socket_h {

inline void RefuseAddresses(Args& a) { a.Fail(false, "argument 4 (optval) must not hold an address"); }

struct Getsockopt : calls::Getsockopt {
  std::string copy;  // of optval, where its contents were checked: shared memory must not change behind the check

  void Check(Args& a) {
    if (option_memory::HoldsAddresses(false, level, optname)) return RefuseAddresses(a);
    const socklen_t* length = optlen;
    const Bytes& bytes = optval.bytes();
    if (bytes.data == nullptr || length == nullptr || static_cast<int>(*length) < 0) return;
    if (option_memory::IsBoundedByLength(level, optname)) return;
    copy.assign(bytes.As<const char>(), bytes.size);
    const auto* value = reinterpret_cast<const unsigned char*>(copy.data());
    const size_t written = option_memory::WrittenBytes(level, optname, value, copy.size(), *length);
    if (written == SIZE_MAX) {
      RefuseAddresses(a);
    } else if (written > copy.size()) {
      a.TooLong(4, "optval", written, copy.size());
    }
  }
  int Run() {
    void* const target = copy.empty() ? static_cast<void*>(optval) : copy.data();
    const int result = posix::getsockopt(fd, level, optname, target, optlen);
    if (!copy.empty()) std::memcpy(optval, copy.data(), copy.size());
    return result;
  }
};

struct Setsockopt : calls::Setsockopt {
  void Check(Args& a) {
    if (option_memory::HoldsAddresses(true, level, optname)) RefuseAddresses(a);
  }
};

}  // namespace sys_socket_h

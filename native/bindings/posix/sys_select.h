// <sys/select.h>: the descriptors that have a bit in a set. Beyond FD_SETSIZE C's macros write past it.
#pragma once

#include "generated/sys_select_calls.h"

namespace sys_select_h {

template <typename Call>
struct OneBit : Call {
  void Check(Args& a) {
    const int fd = this->fd;
    if (fd >= 0 && fd < FD_SETSIZE) return;
    a.Fail(true, "argument 1 (fd) must be from 0 to " + std::to_string(FD_SETSIZE - 1) + ", got " + std::to_string(fd));
  }
};

struct FdSet : OneBit<calls::FdSet> {};
struct FdClr : OneBit<calls::FdClr> {};
struct FdIsset : OneBit<calls::FdIsset> {};

struct Select : calls::Select {
  void Check(Args& a) {
    if (nfds <= FD_SETSIZE || !(readfds.bytes().data || writefds.bytes().data || exceptfds.bytes().data)) return;
    a.Fail(true, "argument 1 (nfds) must be at most " + std::to_string(FD_SETSIZE) + ", the bits of an fd_set, got " +
                     std::to_string(nfds));
  }
};

}  // namespace sys_select_h

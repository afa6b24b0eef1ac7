// A value-result socklen_t (accept, getsockname, getsockopt …). The kernel works on a copy: the caller's cell may be
// shared memory, and another thread must not be able to enlarge it after it was checked.
#pragma once

#include "common/args.h"

class ValueResult {
 public:
  ValueResult(Args& args, const char* name, const Bytes& buffer) : cell_(args.CellOrNull(name)) {
    if (cell_ == nullptr) return;
    length_ = *cell_;
    // A negative length is passed on, as C would: the kernel answers EINVAL.
    if (buffer.data == nullptr || static_cast<int32_t>(length_) < 0 || length_ <= buffer.size) return;
    args.Fail(true, "argument " + std::to_string(args.position()) + " (" + name + ") must hold at most " +
                        std::to_string(buffer.size) + ", the size of argument " + std::to_string(buffer.argument) +
                        ", it holds " + std::to_string(length_));
  }

  // What the C call gets; NULL when the caller passed null.
  template <typename Length>
  Length* Pointer() {
    static_assert(sizeof(Length) == sizeof length_, "a 32-bit length");
    return cell_ == nullptr ? nullptr : reinterpret_cast<Length*>(&length_);
  }
  void Store() const {
    if (cell_ != nullptr) *cell_ = length_;
  }

 private:
  uint32_t* cell_;
  uint32_t length_ = 0;
};

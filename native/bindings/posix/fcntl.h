// <fcntl.h>: the calls whose third argument depends on the others.
#pragma once

#include <cstring>

#include "generated/fcntl_calls.h"
#include "platform/exec_state.h"

namespace fcntl_h {

// What a command's third argument is. A command that is not listed gets 0: the kernel refuses it, and no number that
// JavaScript passes can become an address.
enum class Kind { kNone, kInt, kLock };

#ifdef F_GETLK
using Lock = struct flock;
#else
struct Lock {};  // no command takes one
#endif

inline Kind KindOf(int command) {
  switch (command) {
    case F_DUPFD:
    case F_DUPFD_CLOEXEC:
    case F_SETFD:
    case F_SETFL:
#ifdef F_SETOWN
    case F_SETOWN:
#endif
#ifdef __linux__
    case F_SETSIG:
    case F_SETLEASE:
    case F_NOTIFY:
    case F_SETPIPE_SZ:
    case F_ADD_SEALS:
#endif
      return Kind::kInt;
#ifdef F_GETLK
    case F_GETLK:
    case F_SETLK:
    case F_SETLKW:
#endif
#ifdef F_OFD_GETLK
    case F_OFD_GETLK:
    case F_OFD_SETLK:
    case F_OFD_SETLKW:
#endif
      return Kind::kLock;
    default:
      return Kind::kNone;
  }
}

// The third argument of fcntl(2).
class Argument : public parameter::Parameter {
 public:
  Argument(const char* name, const parameter::Int<int>& command) : Parameter(name), command_(command) {}
  void Read(Args& a) override {
    if (!a.ok()) return;
    kind_ = KindOf(command_);
    if (kind_ == Kind::kInt) number_ = a.Int<int>(name_);
    if (kind_ == Kind::kLock) {
      lock_ = a.Memory(name_, Args::kNull);
      a.RequireRoom(lock_, name_, sizeof(Lock));
    }
    if (kind_ == Kind::kNone) a.Rest();
  }
  void Show(show::Line& line) const override {
    if (kind_ == Kind::kLock) {
      ShowLock(line);
    } else if (command_ == F_SETFD) {
      line.Flags({fcntl_table::kConstants, "FD_"}, static_cast<unsigned>(number_));
    } else if (command_ == F_SETFL) {
      line.Flags({fcntl_table::kConstants, "O_", O_ACCMODE}, static_cast<unsigned>(number_));
    } else if (kind_ == Kind::kInt) {
      line.Number(number_);
    }
  }
  void Hold(Holder& holder) const override { holder.Hold(lock_.value); }
  bool IsLock() const { return kind_ == Kind::kLock; }
  int number() const { return number_; }
  Lock* lock() const { return lock_.As<Lock>(); }

 private:
  void ShowLock(show::Line& line) const {
    if (lock_.data == nullptr) return line.Null();
    Lock copy{};
    std::memcpy(&copy, lock_.data, sizeof copy);
    Value(line, copy);
  }

  const parameter::Int<int>& command_;
  Kind kind_ = Kind::kNone;
  int number_ = 0;
  Bytes lock_;
};

struct Fcntl : calls::Fcntl {
  Argument arg{"arg", cmd};
  template <typename Visit>
  void Each(Visit&& visit) {
    calls::Fcntl::Each(visit);
    visit(arg);
  }
  bool Restarts() const {
#ifdef F_OFD_SETLKW
    if (cmd == F_OFD_SETLKW) return true;
#endif
#ifdef F_SETLKW
    if (cmd == F_SETLKW) return true;
#endif
    return false;
  }
  int Run() const {
#ifdef F_GETLK
    if (arg.IsLock()) return posix::fcntl(fd, cmd, arg.lock());
#endif
    const int result = posix::fcntl(fd, cmd, arg.number());
    if (result != -1 && cmd == F_SETFL) exec_state::ProgramSetFlags(fd);
    return result;
  }
};

// The mode of open(2), which only counts with O_CREAT or O_TMPFILE and may be left out.
class OptionalMode : public parameter::Mode<mode_t> {
 public:
  using Mode::Mode;
  void Read(Args& a) override {
    given_ = a.count() > 2;
    if (given_) Mode::Read(a);
  }
  void Show(show::Line& line) const override {
    if (given_) Mode::Show(line);
  }

 private:
  bool given_ = false;
};

struct Open : calls::Open {
  OptionalMode mode{"mode"};
  template <typename Visit>
  void Each(Visit&& visit) {
    calls::Open::Each(visit);
    visit(mode);
  }
  int Run() const { return posix::open(pathname, flags, mode_t{mode}); }
};

}  // namespace fcntl_h

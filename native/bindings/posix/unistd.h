// <unistd.h>: what its rows cannot say, and how a forked child ends.
#pragma once

#include <cstdio>

#include "common/header.h"
#include "generated/unistd_calls.h"
#include "platform/exec_state.h"
#include "platform/fork.h"
#include "platform/own_descriptors.h"

namespace unistd_h {

// Whether this process may fork is lib/unistd.ts's question.
struct Fork : calls::Fork {
  uv_loop_s* loop = nullptr;
  void Check(Args& a) { napi_get_uv_event_loop(a.env(), &loop); }
  pid_t Run() const { return ForkWithHeap(loop); }
};

struct Execle : calls::Execle {
  int Run() const {
    exec_state::Handover scope;
    return posix::execve(pathname, arg.list(), arg.strings());
  }
};

// Node executed anew, so that its own descriptors come after the program's.
struct Reexecute : calls::Execve {
  int Run() {
    exec_state::Handover scope;
    own_descriptors::Placeholders placeholders;
    return posix::execve(pathname, argv, envp);
  }
};

// The end of a forked child: exit(3) after its exit functions have run. Node's own way out would join threads that only
// the parent has.
struct FlushAndExit : PosixCall {
  static constexpr const char* kName = "exit";
  parameter::Int<int> status{"status"};
  template <typename Visit>
  void Each(Visit&& visit) {
    visit(status);
  }
  void Run() const {
    ::fflush(nullptr);
    posix::_exit(status);
  }
};

inline void More(Header& header) {
  exec_state::RecordStart();
  header.Function("reexecute", Sync<Reexecute>);
  header.Function("onEnd", OnEnd);
  header.Function("flushAndExit", Sync<FlushAndExit>);
}

}  // namespace unistd_h

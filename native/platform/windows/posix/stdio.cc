// <stdio.h>: our C runtime's streams. Node's C runtime is another one, with streams of its own.
#include <cstdio>
#include <cstdlib>

#include "common/stream.h"
#include "platform/posix.h"

namespace posix {

void flockfile(FILE* stream) { _lock_file(stream); }
void funlockfile(FILE* stream) { _unlock_file(stream); }

}  // namespace posix

namespace stream {

// Node has not touched these streams: the C runtime's own choice stands.
void RestoreBuffering() {}

// The C runtime gives an unbuffered stream a buffer for the length of one call.
bool WritesAtOnce(FILE*) { return true; }

}  // namespace stream

namespace {

// Microsoft's C runtime ends the process when a parameter is wrong (setvbuf with a size of 1). When this returns, the
// call fails with EINVAL instead.
void Ignore(const wchar_t*, const wchar_t*, const wchar_t*, unsigned, uintptr_t) {}

// From the start of the library to its end: a process that ends by exit() (Node's exit, and the natural end) unloads
// it, which is when its streams have to be flushed. _exit(2) ends the process without that.
class Runtime {
 public:
  Runtime() : previous_(_set_invalid_parameter_handler(Ignore)) {}
  ~Runtime() {
    std::fflush(nullptr);
    _set_invalid_parameter_handler(previous_);
  }
  Runtime(const Runtime&) = delete;
  Runtime& operator=(const Runtime&) = delete;

 private:
  const _invalid_parameter_handler previous_;
};
Runtime runtime;

}  // namespace

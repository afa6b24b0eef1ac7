// FILE * as a JavaScript object: a type-tagged wrapper, so that no other object can be taken for one.
#pragma once

#include <cstdio>

#include "common/args.h"
#include "common/signals.h"

namespace stream {

// What the system's C library decides (platform/unix/posix/stdio.cc, platform/windows/posix/stdio.cc).
// Gives stdout the buffering that the library chooses at the first output, where Node has changed it.
void RestoreBuffering();
// Whether a formatted text reaches the stream in one piece.
bool WritesAtOnce(FILE* stream);

// stdout, buffered as C has it. Node makes it unbuffered at start-up; the first use here decides anew, as the C library
// does at the first output: by line on a terminal, else in full blocks of the file's preferred size.
FILE* Stdout();

// Around a call that writes to stdout and has no FILE * parameter to say so.
class Writing {
 public:
  Writing() { Stdout(); }

 private:
  signals::KernelRestarts restarts_;
};

// An interrupted read leaves the stream's error indicator set, which a restarted one would not have done.
inline bool RestartReading(FILE* stream) {
  std::clearerr(stream);
  return true;
}

// setvbuf(3) with memory that outlives every JavaScript object. C may keep anything in the caller's array, so no
// program can tell the difference.
int SetBuffer(FILE* stream, int mode, size_t size);

napi_value Wrap(napi_env env, FILE* file);

// FILE *stream.
FILE* Read(Args& args, const char* name);
// FILE *stream that may be NULL (fflush).
FILE* ReadOrNull(Args& args, const char* name);

}  // namespace stream

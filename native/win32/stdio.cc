// <stdio.h>: our C runtime's streams. Node's C runtime is another one, with streams of its own.
#include <cstdio>

#include "common/stream.h"
#include "os.h"

namespace os {

void flockfile(FILE* stream) { _lock_file(stream); }
void funlockfile(FILE* stream) { _unlock_file(stream); }

}  // namespace os

namespace stream {

// Node has not touched these streams: the C runtime's own choice stands.
void RestoreBuffering() {}

// The C runtime gives an unbuffered stream a buffer for the length of one call.
bool WritesAtOnce(FILE*) { return true; }

}  // namespace stream

namespace {

// A process that ends by exit() (Node's exit, and the natural end) unloads this library, which is when its streams
// have to be flushed. _exit(2) ends the process without that.
struct FlushAtEnd {
  ~FlushAtEnd() { std::fflush(nullptr); }
};
FlushAtEnd flush_at_end;

}  // namespace

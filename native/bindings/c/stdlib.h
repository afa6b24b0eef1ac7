// <stdlib.h>: the arguments of the calls that lib/stdlib.ts finishes, since they are about Node's exit listeners and
// process.env; checked here, like all others.
#pragma once

#include "generated/stdlib_calls.h"

namespace stdlib_h {

struct Exit : calls::Exit {
  int Run() const { return status & 0377; }
};

struct Getenv : calls::Getenv {
  const char* Run() const { return name; }
};

}  // namespace stdlib_h

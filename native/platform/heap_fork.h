// fork(2) of a process whose V8 marked its heap "not copied on fork".
#pragma once

#include "platform/posix.h"

struct uv_loop_s;

// fork(2) with V8's mappings copied too; in the child the event loop and the signal handlers learn of it.
pid_t ForkWithHeap(uv_loop_s* loop);

// fork(2) of a process whose V8 marked its heap "not copied on fork".
#pragma once

#include <sys/types.h>

// fork(2) with V8's mappings copied too. The child's event loop still has to be told (uv_loop_fork).
pid_t ForkWithHeap();

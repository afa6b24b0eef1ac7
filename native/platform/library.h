// This library's place in memory (unix/library.cc, windows/library.cc).
#pragma once

namespace library {

// Node unloads an addon with the last environment that loaded it, a worker's for example. But what WSAStartup counted,
// the sockets, descriptors and children are the process's, and the system calls handlers here.
void StayLoaded();

}  // namespace library

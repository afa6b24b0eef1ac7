// What the Winsock bindings ask of a POSIX platform (native/winsock/platform.h) beside SocketIdentity (ws/sockets.cc).
#include "platform/winsock_identity.h"

// ws/ioctl.cc knows every code that it answers; none of them follows an address.
bool winsock::HoldsAddresses(DWORD) { return false; }

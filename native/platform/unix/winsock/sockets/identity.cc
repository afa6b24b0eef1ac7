// What the Winsock bindings ask beyond Winsock's own calls.
#include <sys/stat.h>

#include "platform/unix/winsock/internal.h"
#include "platform/winsock.h"

namespace winsock {

uint64_t SocketIdentity(SOCKET s) {
  struct stat status;
  if (::fstat(Descriptor(s), &status) != 0 || !S_ISSOCK(status.st_mode)) return 0;
  return static_cast<uint64_t>(status.st_ino);
}

// ioctl.cc knows every code that it answers; none of them follows an address.
bool HoldsAddresses(DWORD) { return false; }

}  // namespace winsock

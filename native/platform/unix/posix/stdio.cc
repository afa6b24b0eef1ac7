// What the C library of a POSIX system decides for a stream.
#include <cstdio>

#include "common/stream.h"
#include "platform/posix.h"

#ifdef __GLIBC__
#include <stdio_ext.h>
#endif

namespace stream {

// Node makes stdout unbuffered when it starts; the C library would have looked at what stdout is.
void RestoreBuffering() {
  struct stat status;
  const int fd = ::fileno(stdout);
  const bool known = fd >= 0 && ::fstat(fd, &status) == 0;
  const bool terminal = known && S_ISCHR(status.st_mode) && ::isatty(fd);
  const size_t preferred = known && status.st_blksize > 0 ? static_cast<size_t>(status.st_blksize) : BUFSIZ;
  SetBuffer(stdout, terminal ? _IOLBF : _IOFBF, preferred < BUFSIZ ? preferred : BUFSIZ);
}

// An unbuffered stream gets a text at once: the C library gathers it in a buffer of its own.
bool WritesAtOnce(FILE* stream) {
#ifdef __GLIBC__
  return __fbufsize(stream) <= 1;
#else
  (void)stream;
  return true;
#endif
}

}  // namespace stream

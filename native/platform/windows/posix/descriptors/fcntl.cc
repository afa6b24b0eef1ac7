// <fcntl.h>
#include "platform/posix.h"
#include "platform/windows/posix/descriptors/files.h"
#include "platform/windows/posix/errors.h"
#include "platform/windows/utf16.h"

namespace posix {
namespace {

using descriptors::Description;
using descriptors::Kind;
using descriptors::Shared;

bool SetMode(const Description& file, bool nonblocking) {
  u_long on = nonblocking ? 1 : 0;
  if (file.kind == Kind::kSocket) return ::ioctlsocket(file.socket(), FIONBIO, &on) == 0 || errors::Winsock() == 0;
  if (file.kind != Kind::kPipe) return true;  // a file never makes wait, and POSIX lets it have the flag
  DWORD mode = PIPE_READMODE_BYTE | (nonblocking ? PIPE_NOWAIT : PIPE_WAIT);
  return SetNamedPipeHandleState(file.handle(), &mode, nullptr, nullptr) || errors::Windows() == 0;
}

// Of the flags that F_SETFL may change Windows has O_NONBLOCK; the others are ignored, as POSIX does with what it
// cannot change.
int SetFlags(Description& file, int flags) {
  const bool nonblocking = (flags & O_NONBLOCK) != 0;
  if (!SetMode(file, nonblocking)) return -1;
  file.nonblocking = nonblocking;
  return 0;
}

int Duplicate(Shared file, int minimum, bool close_on_exec) {
  if (minimum < 0 || minimum >= descriptors::kLimit) return errors::Set(EINVAL);
  return descriptors::Add(std::move(file), close_on_exec, minimum);
}

}  // namespace

int fcntl(int fd, int command, int argument) {
  Shared file = descriptors::Get(fd);
  if (file == nullptr) return -1;
  switch (command) {
    case F_DUPFD:
      return Duplicate(std::move(file), argument, false);
    case F_DUPFD_CLOEXEC:
      return Duplicate(std::move(file), argument, true);
    case F_GETFD:
      return descriptors::CloseOnExec(fd);
    case F_SETFD:
      return descriptors::SetCloseOnExec(fd, (argument & FD_CLOEXEC) != 0);
    case F_GETFL:
      return file->flags | (file->nonblocking ? O_NONBLOCK : 0);
    case F_SETFL:
      return SetFlags(*file, argument);
    default:
      return errors::Set(EINVAL);
  }
}

int open(const char* path, int flags, mode_t mode) {
  Shared file = files::Open(utf16::Path(path), flags, mode);
  if (file == nullptr) return -1;
  file->nonblocking = (flags & O_NONBLOCK) != 0;
  return descriptors::Add(std::move(file), (flags & O_CLOEXEC) != 0);
}

}  // namespace posix

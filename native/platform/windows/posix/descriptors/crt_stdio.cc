#include "platform/windows/posix/descriptors/crt_stdio.h"

#include <io.h>

namespace crt_stdio {
namespace {

// _dup2 closes the handle that the descriptor had. The first one is Node's own standard handle, which Node goes on
// using: its number must not become another object's.
class KeepFirst {
 public:
  explicit KeepFirst(int fd) {
    static bool replaced[3] = {false, false, false};
    if (replaced[fd]) return;
    replaced[fd] = true;
    handle_ = reinterpret_cast<HANDLE>(_get_osfhandle(fd));
    SetHandleInformation(handle_, HANDLE_FLAG_PROTECT_FROM_CLOSE, HANDLE_FLAG_PROTECT_FROM_CLOSE);
  }
  ~KeepFirst() {
    if (handle_ != nullptr) SetHandleInformation(handle_, HANDLE_FLAG_PROTECT_FROM_CLOSE, 0);
  }
  KeepFirst(const KeepFirst&) = delete;
  KeepFirst& operator=(const KeepFirst&) = delete;

 private:
  HANDLE handle_ = nullptr;
};

// A program that was started without a standard handle has no stream on it.
bool HasStream(int fd) {
  if (fd < 0 || fd > 2) return false;
  FILE* const stream = fd == 0 ? stdin : fd == 1 ? stdout : stderr;
  return _fileno(stream) == fd;
}

// The C runtime takes `handle` over.
void Replace(int fd, HANDLE handle) {
  const int other = _open_osfhandle(reinterpret_cast<intptr_t>(handle), _O_TEXT);
  if (other < 0) {
    CloseHandle(handle);
    return;
  }
  {
    KeepFirst scope(fd);
    _dup2(other, fd);
  }
  _close(other);
  // _dup2 makes an inheritable copy: processes that Node starts would keep the connection open.
  SetHandleInformation(reinterpret_cast<HANDLE>(_get_osfhandle(fd)), HANDLE_FLAG_INHERIT, 0);
}

}  // namespace

void Attach(int fd, HANDLE handle) {
  if (!HasStream(fd) || handle == INVALID_HANDLE_VALUE) return;  // closed meanwhile; the number also means this process
  const HANDLE process = GetCurrentProcess();
  HANDLE copy = nullptr;
  if (DuplicateHandle(process, handle, process, &copy, 0, FALSE, DUPLICATE_SAME_ACCESS)) Replace(fd, copy);
}

// A closed descriptor would be a fatal error of Microsoft's runtime at the next printf. A device that is open for the
// other direction only makes it EBADF.
void Detach(int fd) {
  if (!HasStream(fd)) return;
  const DWORD access = fd == 0 ? GENERIC_WRITE : GENERIC_READ;
  const HANDLE device =
      CreateFileW(L"NUL", access, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
  if (device != INVALID_HANDLE_VALUE) Replace(fd, device);
}

}  // namespace crt_stdio

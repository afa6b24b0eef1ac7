#include "platform/windows/posix/descriptors/files.h"

#include <climits>

#include "platform/windows/posix/errors.h"

namespace files {
namespace {

using descriptors::Description;
using descriptors::Kind;

DWORD Access(int flags) {
  const DWORD writing =
      (flags & O_APPEND) != 0 ? FILE_APPEND_DATA | FILE_WRITE_ATTRIBUTES | SYNCHRONIZE : GENERIC_WRITE;
  switch (flags & O_ACCMODE) {
    case O_RDONLY:
      return GENERIC_READ;
    case O_WRONLY:
      return writing;
    default:
      return GENERIC_READ | writing;
  }
}

DWORD Disposition(int flags) {
  if ((flags & O_CREAT) == 0) return OPEN_EXISTING;
  return (flags & O_EXCL) != 0 ? CREATE_NEW : OPEN_ALWAYS;
}

// Windows opens a file a second time to cut it: an appending handle may not.
bool Truncate(const std::wstring& path) {
  const HANDLE file = CreateFileW(path.c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                  nullptr, TRUNCATE_EXISTING, 0, nullptr);
  return file != INVALID_HANDLE_VALUE && CloseHandle(file);
}

bool IsDirectory(const std::wstring& path) {
  const DWORD attributes = GetFileAttributesW(path.c_str());
  return attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
}

constexpr mode_t kOwnerMayWrite = 0200;

// A pipe that another program opened for overlapped use needs an OVERLAPPED to wait for; others complete at once.
class Wait {
 public:
  explicit Wait(const Description& file) : pipe_(file.kind == Kind::kPipe) {
    if (pipe_) overlapped_.hEvent = CreateEventW(nullptr, TRUE, FALSE, nullptr);
  }
  ~Wait() {
    if (overlapped_.hEvent != nullptr) CloseHandle(overlapped_.hEvent);
  }
  Wait(const Wait&) = delete;
  Wait& operator=(const Wait&) = delete;
  OVERLAPPED* get() { return pipe_ ? &overlapped_ : nullptr; }
  bool Finish(HANDLE handle, BOOL done, DWORD* count) {
    if (done || !pipe_ || GetLastError() != ERROR_IO_PENDING) return done != FALSE;
    return GetOverlappedResult(handle, &overlapped_, count, TRUE) != FALSE;
  }

 private:
  const bool pipe_;
  OVERLAPPED overlapped_{};
};

DWORD Clamp(size_t count) { return count > INT_MAX ? INT_MAX : static_cast<DWORD>(count); }

// The handle is open for the other direction: POSIX says that the descriptor is a bad one.
int Failed() { return GetLastError() == ERROR_ACCESS_DENIED ? errors::Set(EBADF) : errors::Windows(); }

}  // namespace

descriptors::Shared Open(const std::wstring& path, int flags, mode_t mode) {
  const DWORD attributes =
      (flags & O_CREAT) != 0 && (mode & kOwnerMayWrite) == 0 ? FILE_ATTRIBUTE_READONLY : FILE_ATTRIBUTE_NORMAL;
  const HANDLE handle = CreateFileW(path.c_str(), Access(flags), FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                    nullptr, Disposition(flags), attributes, nullptr);
  if (handle == INVALID_HANDLE_VALUE) {
    errors::Windows();
    if (IsDirectory(path)) errno = (flags & O_EXCL) != 0 && (flags & O_CREAT) != 0 ? EEXIST : EISDIR;
    return nullptr;
  }
  auto file = std::make_shared<Description>(descriptors::KindOf(handle), handle, flags & (O_ACCMODE | O_APPEND));
  const bool cut = (flags & O_TRUNC) != 0 && (flags & O_ACCMODE) != O_RDONLY && GetFileType(handle) == FILE_TYPE_DISK;
  if (!cut || Truncate(path)) return file;
  errors::Windows();
  return nullptr;
}

ssize_t Read(const Description& file, void* buffer, size_t count) {
  if (buffer == nullptr && count > 0) return errors::Set(EFAULT);
  Wait wait(file);
  DWORD done = 0;
  if (wait.Finish(file.handle(), ReadFile(file.handle(), buffer, Clamp(count), &done, wait.get()), &done)) return done;
  switch (GetLastError()) {
    case ERROR_BROKEN_PIPE:
    case ERROR_HANDLE_EOF:
      return 0;
    case ERROR_NO_DATA:  // nothing in a pipe that does not wait
      return errors::Set(EAGAIN);
    default:
      return Failed();
  }
}

ssize_t Write(const Description& file, const void* buffer, size_t count) {
  if (buffer == nullptr && count > 0) return errors::Set(EFAULT);
  Wait wait(file);
  DWORD done = 0;
  if (!wait.Finish(file.handle(), WriteFile(file.handle(), buffer, Clamp(count), &done, wait.get()), &done)) {
    return Failed();
  }
  // A full pipe that does not wait takes nothing, and calls that success.
  return done == 0 && count > 0 && file.kind == Kind::kPipe ? errors::Set(EAGAIN) : static_cast<ssize_t>(done);
}

}  // namespace files

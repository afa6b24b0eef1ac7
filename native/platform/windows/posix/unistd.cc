// <unistd.h>: descriptors, time, files; what Windows cannot do is in processes/unsupported.cc.
#include "platform/posix.h"
// after posix.h: it needs <windows.h>, which posix.h has to include first
#include <tlhelp32.h>

#include "platform/windows/posix/descriptors/files.h"
#include "platform/windows/posix/errors.h"
#include "platform/windows/posix/sockets/network.h"
#include "platform/windows/posix/sockets/transfer.h"
#include "platform/windows/utf16.h"

namespace posix {
namespace {

using descriptors::Kind;

int AddPipeEnd(HANDLE handle, int access, int flags) {
  auto end = std::make_shared<descriptors::Description>(Kind::kPipe, handle, access);
  DWORD mode = PIPE_READMODE_BYTE | PIPE_NOWAIT;
  if ((flags & O_NONBLOCK) != 0 && !SetNamedPipeHandleState(handle, &mode, nullptr, nullptr)) return errors::Windows();
  end->nonblocking = (flags & O_NONBLOCK) != 0;
  return descriptors::Add(std::move(end), (flags & O_CLOEXEC) != 0);
}

}  // namespace

ssize_t read(int fd, void* buffer, size_t count) {
  const auto file = descriptors::Get(fd);
  if (file == nullptr) return -1;
  if (file->kind == Kind::kSocket) return transfer::Receive(*file, buffer, count, 0, nullptr, nullptr);
  return files::Read(*file, buffer, count);
}

ssize_t write(int fd, const void* buffer, size_t count) {
  const auto file = descriptors::Get(fd);
  if (file == nullptr) return -1;
  if (file->kind == Kind::kSocket) return transfer::Send(*file, buffer, count, 0, nullptr, 0);
  return files::Write(*file, buffer, count);
}

int close(int fd) { return descriptors::Remove(fd); }

int dup(int fd) {
  auto file = descriptors::Get(fd);
  return file == nullptr ? -1 : descriptors::Add(std::move(file));
}

int dup2(int fd, int target) {
  auto file = descriptors::Get(fd);
  if (file == nullptr) return -1;
  return fd == target ? target : descriptors::Put(target, std::move(file), false);
}

int dup3(int fd, int target, int flags) {
  if (fd == target || (flags & ~O_CLOEXEC) != 0) return errors::Set(EINVAL);
  auto file = descriptors::Get(fd);
  return file == nullptr ? -1 : descriptors::Put(target, std::move(file), flags != 0);
}

int pipe(int fds[2]) { return pipe2(fds, 0); }

int pipe2(int fds[2], int flags) {
  constexpr DWORD kCapacity = 65536;  // Linux's; a size of 0 would make writes wait for reads
  HANDLE reading = nullptr, writing = nullptr;
  if ((flags & ~(O_CLOEXEC | O_NONBLOCK)) != 0) return errors::Set(EINVAL);
  if (fds == nullptr) return errors::Set(EFAULT);
  if (!CreatePipe(&reading, &writing, nullptr, kCapacity)) return errors::Windows();
  const int input = AddPipeEnd(reading, O_RDONLY, flags);
  if (input == -1) {
    CloseHandle(writing);
    return -1;
  }
  const int output = AddPipeEnd(writing, O_WRONLY, flags);
  if (output == -1) {
    const int error = errno;
    close(input);
    return errors::Set(error);
  }
  fds[0] = input;
  fds[1] = output;
  return 0;
}

unsigned sleep(unsigned seconds) {
  for (; seconds > 1000000; seconds -= 1000000) Sleep(1000000000);
  Sleep(seconds * 1000);
  return 0;
}

// Windows sleeps whole milliseconds: never shorter than asked for.
int usleep(useconds_t microseconds) {
  Sleep(microseconds / 1000 + (microseconds % 1000 != 0 ? 1 : 0));
  return 0;
}

pid_t getpid() { return static_cast<pid_t>(GetCurrentProcessId()); }

pid_t getppid() {
  const HANDLE snapshot = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
  PROCESSENTRY32W entry;
  entry.dwSize = sizeof entry;
  DWORD parent = 0;
  for (BOOL more = Process32FirstW(snapshot, &entry); more; more = Process32NextW(snapshot, &entry)) {
    if (entry.th32ProcessID == GetCurrentProcessId()) parent = entry.th32ParentProcessID;
  }
  if (snapshot != INVALID_HANDLE_VALUE) CloseHandle(snapshot);
  return static_cast<pid_t>(parent);
}

// Nothing is flushed and no destructor runs, as on POSIX systems, where a parent sees eight bits of the status.
void _exit(int status) { TerminateProcess(GetCurrentProcess(), static_cast<UINT>(status & 0377)); }

// Windows knows no permission to execute: what exists may be tried.
int access(const char* path, int mode) {
  if ((mode & ~(R_OK | W_OK | X_OK)) != 0) return errors::Set(EINVAL);
  const DWORD attributes = GetFileAttributesW(utf16::Path(path).c_str());
  if (attributes == INVALID_FILE_ATTRIBUTES) return errors::Windows();
  const bool read_only = (attributes & FILE_ATTRIBUTE_READONLY) != 0 && (attributes & FILE_ATTRIBUTE_DIRECTORY) == 0;
  return (mode & W_OK) != 0 && read_only ? errors::Set(EACCES) : 0;
}

int chdir(const char* path) {
  const std::wstring directory = utf16::Path(path);
  if (directory.empty()) return errors::Set(ENOENT);
  if (SetCurrentDirectoryW(directory.c_str())) return 0;
  const DWORD error = GetLastError();
  const DWORD attributes = GetFileAttributesW(directory.c_str());
  const bool file = attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) == 0;
  return errors::Set(file ? ENOTDIR : errors::FromWindows(error));
}

int gethostname(char* name, size_t length) {
  if (!network::Start()) return -1;
  const int size = length > 1024 ? 1024 : static_cast<int>(length);  // longer than any name
  return ::gethostname(name, size) == 0 ? 0 : errors::Winsock();
}

}  // namespace posix

#include "platform/windows/posix/descriptors/descriptors.h"

#include <mutex>

#include "platform/windows/posix/descriptors/crt_stdio.h"
#include "platform/windows/posix/errors.h"
#include "platform/windows/posix/sockets/network.h"

namespace descriptors {
namespace {

struct Entry {
  Shared description;
  bool close_on_exec = false;
};

// A SOCKET of this process for an inherited handle: Wine's send and getsockopt know only those. INVALID_SOCKET where
// Winsock cannot make one.
SOCKET Import(HANDLE handle) {
  WSAPROTOCOL_INFOW info;
  if (WSADuplicateSocketW(reinterpret_cast<SOCKET>(handle), GetCurrentProcessId(), &info) != 0) return INVALID_SOCKET;
  return WSASocketW(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, &info, 0, WSA_FLAG_NO_HANDLE_INHERIT);
}

// Standard handles are Node's too, which closes them: a borrowed handle, or a socket of our own beside it.
Shared Standard(int fd, HANDLE handle) {
  const Kind kind = KindOf(handle);
  const SOCKET socket = kind == Kind::kSocket ? Import(handle) : INVALID_SOCKET;
  const bool own = socket != INVALID_SOCKET;
  const int access = kind == Kind::kSocket ? O_RDWR : fd == 0 ? O_RDONLY : O_WRONLY;
  auto description = std::make_shared<Description>(kind, own ? reinterpret_cast<HANDLE>(socket) : handle, access);
  description->owned = own;
  description->descriptors = 1;
  return description;
}

// Never destroyed: at process exit the system closes everything, and Winsock must not be called while DLLs go away.
struct Table {
  Table();
  std::mutex mutex, streams;  // the second one only by FollowStream
  Entry entries[kLimit];

  void Install(int fd, Shared description, bool close_on_exec);
  int InstallLowest(Shared description, bool close_on_exec, int minimum);
  Shared TakeOut(int fd);
};

Table::Table() {
  constexpr DWORD kStandard[] = {STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, STD_ERROR_HANDLE};
  for (int fd = 0; fd < 3; fd++) {
    const HANDLE handle = GetStdHandle(kStandard[fd]);
    if (handle != nullptr && handle != INVALID_HANDLE_VALUE) entries[fd].description = Standard(fd, handle);
  }
}

Table& TheTable() {
  static Table& table = *new Table;
  return table;
}

void Table::Install(int fd, Shared description, bool close_on_exec) {
  description->descriptors++;
  entries[fd] = {std::move(description), close_on_exec};
}

int Table::InstallLowest(Shared description, bool close_on_exec, int minimum) {
  std::lock_guard<std::mutex> lock(mutex);
  for (int fd = minimum; fd < kLimit; fd++) {
    if (entries[fd].description != nullptr) continue;
    Install(fd, std::move(description), close_on_exec);
    return fd;
  }
  return -1;
}

// The description when this was its last descriptor.
Shared Table::TakeOut(int fd) {
  Shared description = std::move(entries[fd].description);
  entries[fd] = {};
  return description != nullptr && --description->descriptors == 0 ? description : nullptr;
}

// stdin, stdout and stderr of the C runtime become what the table says now. Without the table's lock: the C runtime
// makes whoever replaces a descriptor wait for a thread that reads from it.
void FollowStream(int fd) {
  if (fd > STDERR_FILENO) return;
  Table& table = TheTable();
  std::lock_guard<std::mutex> one_at_a_time(table.streams);
  Shared description;
  {
    std::lock_guard<std::mutex> lock(table.mutex);
    description = table.entries[fd].description;
  }
  if (description == nullptr) {
    crt_stdio::Detach(fd);
  } else {
    crt_stdio::Attach(fd, description->handle());
  }
}

// A file's handle is closed when the last call that uses it is done.
int CloseLast(Shared last) { return last != nullptr && last->kind == Kind::kSocket ? last->Close() : 0; }

int CloseSocket(SOCKET socket) {
  if (::closesocket(socket) == 0) return 0;
  if (WSAGetLastError() != WSAEWOULDBLOCK) return errors::Winsock();
  // A lingering close of a non-blocking socket: Winsock keeps the socket, POSIX waits.
  u_long off = 0;
  ::ioctlsocket(socket, FIONBIO, &off);
  return ::closesocket(socket) == 0 ? 0 : errors::Winsock();
}

// Wine's getsockopt knows only the sockets that this process made; getsockname knows inherited ones, too.
bool IsSocket(HANDLE handle) {
  sockaddr_storage name;
  int size = sizeof name;
  return network::Start() &&
         ::getsockname(reinterpret_cast<SOCKET>(handle), reinterpret_cast<sockaddr*>(&name), &size) == 0;
}

bool InRange(int fd) { return fd >= 0 && fd < kLimit; }

}  // namespace

// A socket is a pipe to Windows' GetFileType, and a device to Wine's.
Kind KindOf(HANDLE handle) {
  const DWORD type = GetFileType(handle);
  DWORD mode = 0;
  if (type == FILE_TYPE_DISK) return Kind::kFile;
  if (IsSocket(handle)) return Kind::kSocket;
  if (type == FILE_TYPE_PIPE) return Kind::kPipe;
  return GetConsoleMode(handle, &mode) ? Kind::kConsole : Kind::kFile;
}

int Description::Close() {
  const HANDLE closing = value.exchange(INVALID_HANDLE_VALUE);
  if (closing == INVALID_HANDLE_VALUE || !owned) return 0;
  if (kind == Kind::kSocket) return CloseSocket(reinterpret_cast<SOCKET>(closing));
  return CloseHandle(closing) ? 0 : errors::Windows();
}

void RecordStandard() { TheTable(); }

Shared Get(int fd) {
  Table& table = TheTable();
  std::lock_guard<std::mutex> lock(table.mutex);
  Shared description = InRange(fd) ? table.entries[fd].description : nullptr;
  if (description == nullptr) errno = EBADF;
  return description;
}

Shared GetSocket(int fd) {
  Shared description = Get(fd);
  if (description == nullptr || description->kind == Kind::kSocket) return description;
  errno = ENOTSOCK;
  return nullptr;
}

int Add(Shared description, bool close_on_exec, int minimum) {
  const int fd = TheTable().InstallLowest(std::move(description), close_on_exec, minimum);
  if (fd == -1) return errors::Set(EMFILE);
  FollowStream(fd);
  return fd;
}

bool HasRoom() {
  Table& table = TheTable();
  std::lock_guard<std::mutex> lock(table.mutex);
  for (const Entry& entry : table.entries) {
    if (entry.description == nullptr) return true;
  }
  errno = EMFILE;
  return false;
}

int Put(int fd, Shared description, bool close_on_exec) {
  if (!InRange(fd)) return errors::Set(EBADF);
  Table& table = TheTable();
  Shared last;
  {
    std::lock_guard<std::mutex> lock(table.mutex);
    last = table.TakeOut(fd);
    table.Install(fd, std::move(description), close_on_exec);
  }
  FollowStream(fd);
  CloseLast(std::move(last));
  return fd;
}

int Remove(int fd) {
  if (Get(fd) == nullptr) return -1;
  Table& table = TheTable();
  Shared last;
  {
    std::lock_guard<std::mutex> lock(table.mutex);
    last = table.TakeOut(fd);
  }
  FollowStream(fd);
  return CloseLast(std::move(last));
}

int CloseOnExec(int fd) {
  if (Get(fd) == nullptr) return -1;
  Table& table = TheTable();
  std::lock_guard<std::mutex> lock(table.mutex);
  return table.entries[fd].close_on_exec ? FD_CLOEXEC : 0;
}

int SetCloseOnExec(int fd, bool on) {
  if (Get(fd) == nullptr) return -1;
  Table& table = TheTable();
  std::lock_guard<std::mutex> lock(table.mutex);
  table.entries[fd].close_on_exec = on;
  return 0;
}

}  // namespace descriptors

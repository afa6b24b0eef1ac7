// The descriptors of the POSIX headers: small numbers for sockets, files, pipes and the three standard handles. The
// table belongs to the process, as on POSIX systems.
#pragma once

#include <atomic>
#include <memory>

#include "platform/posix.h"

namespace descriptors {

constexpr int kLimit = FD_SETSIZE;  // so that every descriptor fits into an fd_set

enum class Kind { kSocket, kFile, kPipe, kConsole };

// What dup(2) shares. A call in flight holds it too: a handle is closed after its last call, so that nobody else can
// get its number meanwhile. A socket is closed with its last descriptor, because that is what wakes a blocked call.
struct Description {
  Description(Kind what, HANDLE handle, int open_flags) : kind(what), flags(open_flags), value(handle) {}
  ~Description() { Close(); }
  Description(const Description&) = delete;
  Description& operator=(const Description&) = delete;

  HANDLE handle() const { return value; }
  SOCKET socket() const { return reinterpret_cast<SOCKET>(value.load()); }
  int Close();  // 0, or -1 with errno; only the first call does anything

  const Kind kind;
  const int flags;  // access mode and O_APPEND
  std::atomic<HANDLE> value;
  bool owned = true;  // the three standard handles are Node's too: it closes them
  std::atomic<bool> nonblocking{false};
  std::atomic<bool> read_shut{false}, write_shut{false};   // by shutdown(2)
  std::atomic<DWORD> receive_timeout{0}, send_timeout{0};  // ms, 0 is none (sockets.cc)
  int descriptors = 0;                                     // guarded by the table
};
using Shared = std::shared_ptr<Description>;

// Makes descriptors of the standard handles; the first call of any kind does it as well.
void RecordStandard();

// nullptr and EBADF, or ENOTSOCK, for what is none.
Shared Get(int fd);
Shared GetSocket(int fd);

// The lowest free number from `minimum` on, or -1 with EMFILE.
int Add(Shared description, bool close_on_exec = false, int minimum = 0);
// Whether Add would find one; sets EMFILE where it would not.
bool HasRoom();
// Takes the number over, whatever it was (dup2).
int Put(int fd, Shared description, bool close_on_exec);
int Remove(int fd);

// FD_CLOEXEC; -1 with EBADF.
int CloseOnExec(int fd);
int SetCloseOnExec(int fd, bool on);

Kind KindOf(HANDLE handle);

}  // namespace descriptors

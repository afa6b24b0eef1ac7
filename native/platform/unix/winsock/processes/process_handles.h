// The process handles that CreateProcess gave out: descriptors of child processes (pidfd), which poll(2) waits for.
#pragma once

#include <sys/types.h>

#include "platform/unix/winsock/types.h"

namespace winsock {

// The descriptor in a HANDLE: a number, or one of the three that GetStdHandle is asked with (Windows' own
// pseudo-handles). -1 where it is none.
int HandleDescriptor(HANDLE handle);
HANDLE HandleOf(int fd);

namespace process_handles {

// Two descriptors that are taken before the program starts, so that a started one always gets its handles.
class Reservation {
 public:
  Reservation();
  ~Reservation();
  Reservation(const Reservation&) = delete;
  Reservation& operator=(const Reservation&) = delete;
  bool ok() const { return first_ != -1 && second_ != -1; }

  // Handles of a child that has not been waited for. False where another thread took the descriptor in between.
  bool Adopt(pid_t pid, HANDLE* process, HANDLE* thread);

 private:
  int first_, second_;
};

bool IsProcess(int fd);

// The exit code or STILL_ACTIVE; FALSE and the last error.
bool ExitCode(int fd, DWORD* code);
bool Terminate(int fd, UINT code);

// Closes a process handle. With the last one of a process its exit status is taken (the zombie goes), now or, while it
// runs, at a later call that finds it ended: a server that closes both handles at once leaves none behind for long.
void Close(int fd);
void ReapAbandoned();

}  // namespace process_handles
}  // namespace winsock

#include "platform/windows/posix/processes/children.h"

#include <condition_variable>
#include <map>
#include <mutex>

#include "platform/windows/posix/errors.h"

namespace children {
namespace {

struct Child {
  HANDLE process;
  HANDLE wait;  // tells the condition variable; any number of children can be waited for like that
  int signo = 0;
};

// Never destroyed: a child may end while the process does.
struct Table {
  std::mutex mutex;
  std::condition_variable changed;
  std::map<pid_t, Child> children;
};

Table& TheTable() {
  static Table& table = *new Table;
  return table;
}

void CALLBACK OnEnd(void*, BOOLEAN) {
  Table& table = TheTable();
  std::lock_guard<std::mutex> lock(table.mutex);
  table.changed.notify_all();
}

bool HasEnded(const Child& child) { return WaitForSingleObject(child.process, 0) == WAIT_OBJECT_0; }

// The exceptions that end a Windows process are signals on POSIX systems.
int SignalOf(DWORD code) {
  switch (code) {
    case static_cast<DWORD>(STATUS_ACCESS_VIOLATION):
    case static_cast<DWORD>(STATUS_STACK_OVERFLOW):
    case static_cast<DWORD>(STATUS_ARRAY_BOUNDS_EXCEEDED):
      return SIGSEGV;
    case static_cast<DWORD>(STATUS_ILLEGAL_INSTRUCTION):
    case static_cast<DWORD>(STATUS_PRIVILEGED_INSTRUCTION):
      return SIGILL;
    case static_cast<DWORD>(STATUS_INTEGER_DIVIDE_BY_ZERO):
    case static_cast<DWORD>(STATUS_INTEGER_OVERFLOW):
    case static_cast<DWORD>(STATUS_FLOAT_DIVIDE_BY_ZERO):
    case static_cast<DWORD>(STATUS_FLOAT_INVALID_OPERATION):
    case static_cast<DWORD>(STATUS_FLOAT_OVERFLOW):
      return SIGFPE;
    case static_cast<DWORD>(STATUS_CONTROL_C_EXIT):
      return SIGINT;
    default:
      return (code >> 28) == 0xc ? SIGABRT : 0;  // another NTSTATUS of severity "error"
  }
}

int StatusOf(const Child& child) {
  DWORD code = 0;
  GetExitCodeProcess(child.process, &code);
  const int signo = child.signo != 0 ? child.signo : SignalOf(code);
  return signo != 0 ? signo & 0x7f : static_cast<int>(code & 0xff) << 8;
}

using Iterator = std::map<pid_t, Child>::iterator;

Iterator FindEnded(Table& table, pid_t pid) {
  for (auto at = table.children.begin(); at != table.children.end(); ++at) {
    if ((pid == -1 || at->first == pid) && HasEnded(at->second)) return at;
  }
  return table.children.end();
}

pid_t Take(Table& table, Iterator at, int options, int* status) {
  const pid_t pid = at->first;
  *status = StatusOf(at->second);
  if ((options & WNOWAIT) != 0) return pid;
  if (at->second.wait != nullptr) UnregisterWait(at->second.wait);
  CloseHandle(at->second.process);
  table.children.erase(at);
  return pid;
}

}  // namespace

void Add(pid_t pid, HANDLE process) {
  Table& table = TheTable();
  std::lock_guard<std::mutex> lock(table.mutex);
  Child& child = table.children[pid];
  child.process = process;
  child.wait = nullptr;
  RegisterWaitForSingleObject(&child.wait, process, OnEnd, nullptr, INFINITE, WT_EXECUTEONLYONCE);
}

// A child that ended and was not waited for takes every signal.
int Kill(pid_t pid, int signo) {
  Table& table = TheTable();
  std::lock_guard<std::mutex> lock(table.mutex);
  const auto at = table.children.find(pid);
  if (at == table.children.end()) return kNoChild;
  if (signo == 0 || HasEnded(at->second)) return 0;
  if (!TerminateProcess(at->second.process, 1)) return HasEnded(at->second) ? 0 : errors::Windows();
  at->second.signo = signo;
  return 0;
}

pid_t Wait(pid_t pid, int options, int* status) {
  Table& table = TheTable();
  std::unique_lock<std::mutex> lock(table.mutex);
  while (true) {
    const bool any = pid == -1 ? !table.children.empty() : table.children.count(pid) != 0;
    if (!any) return errors::Set(ECHILD);
    const Iterator ended = FindEnded(table, pid);
    if (ended != table.children.end()) return Take(table, ended, options, status);
    if ((options & WNOHANG) != 0) return 0;
    table.changed.wait(lock);
  }
}

}  // namespace children

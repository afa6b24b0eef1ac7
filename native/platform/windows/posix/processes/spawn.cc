// posix_spawn(3) over CreateProcess. The child inherits three handles, its descriptors 0, 1 and 2, and nothing else.
#include "platform/windows/posix/errors.h"
#include "platform/windows/posix/processes/argv_to_command_line.h"
#include "platform/windows/posix/processes/children.h"
#include "platform/windows/posix/processes/executable.h"
#include "platform/windows/posix/processes/spawn_actions.h"
#include "platform/windows/utf16.h"

namespace posix {
namespace {

using descriptors::Shared;
using executable::Program;
using spawn_actions::Start;

constexpr size_t kLongestCommandLine = 32767;  // CreateProcess counts the NUL

// Inheritable duplicates of the child's standard handles, for as long as CreateProcess takes.
class Inherited {
 public:
  explicit Inherited(const Shared (&standard)[3]) {
    for (int fd = 0; fd < 3; fd++) Duplicate(standard[fd], &handles_[fd]);
  }
  ~Inherited() {
    for (HANDLE handle : handles_) {
      if (handle != nullptr) CloseHandle(handle);
    }
  }
  Inherited(const Inherited&) = delete;
  Inherited& operator=(const Inherited&) = delete;

  int error() const { return error_; }
  void Give(STARTUPINFOW* info) const {
    info->dwFlags |= STARTF_USESTDHANDLES;
    info->hStdInput = handles_[0];
    info->hStdOutput = handles_[1];
    info->hStdError = handles_[2];
  }
  std::vector<HANDLE> List() const {
    std::vector<HANDLE> list;
    for (HANDLE handle : handles_) {
      if (handle != nullptr) list.push_back(handle);
    }
    return list;
  }

 private:
  void Duplicate(const Shared& description, HANDLE* copy) {
    const HANDLE process = GetCurrentProcess();
    if (description == nullptr) return;
    const HANDLE handle = description->handle();
    if (handle == INVALID_HANDLE_VALUE) {  // closed meanwhile; the number also means this process
      error_ = EBADF;
    } else if (!DuplicateHandle(process, handle, process, copy, 0, TRUE, DUPLICATE_SAME_ACCESS)) {
      error_ = errors::FromWindows(GetLastError());
    }
  }
  HANDLE handles_[3] = {nullptr, nullptr, nullptr};
  int error_ = 0;
};

// PROC_THREAD_ATTRIBUTE_HANDLE_LIST: the handles that CreateProcess may pass on.
class AttributeList {
 public:
  explicit AttributeList(std::vector<HANDLE> handles) : handles_(std::move(handles)) {
    SIZE_T size = 0;
    InitializeProcThreadAttributeList(nullptr, 1, 0, &size);
    memory_.resize(size);
    ok_ = InitializeProcThreadAttributeList(get(), 1, 0, &size) != FALSE;
    if (!ok_ || handles_.empty()) return;
    ok_ = UpdateProcThreadAttribute(get(), 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST, handles_.data(),
                                    handles_.size() * sizeof(HANDLE), nullptr, nullptr) != FALSE;
  }
  ~AttributeList() {
    if (ok_) DeleteProcThreadAttributeList(get());
  }
  AttributeList(const AttributeList&) = delete;
  AttributeList& operator=(const AttributeList&) = delete;
  LPPROC_THREAD_ATTRIBUTE_LIST get() { return reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(memory_.data()); }
  bool ok() const { return ok_; }

 private:
  std::vector<HANDLE> handles_;  // must outlive CreateProcess
  std::vector<char> memory_;
  bool ok_ = false;
};

int ErrorOfCreateProcess(DWORD code) {
  return code == ERROR_FILENAME_EXCED_RANGE || code == ERROR_BAD_LENGTH ? E2BIG : errors::FromWindows(code);
}

int Create(const Program& program, const Start& start, char* const envp[], pid_t* pid) {
  std::wstring line = command_line::Join(program.argv), environment = command_line::Environment(envp);
  if (line.size() >= kLongestCommandLine) return E2BIG;
  const Inherited inherited(start.standard);
  if (inherited.error() != 0) return inherited.error();
  AttributeList attributes(inherited.List());
  if (!attributes.ok()) return errors::FromWindows(GetLastError());
  STARTUPINFOEXW info{};
  info.StartupInfo.cb = sizeof info;
  info.lpAttributeList = attributes.get();
  inherited.Give(&info.StartupInfo);
  PROCESS_INFORMATION process{};
  const wchar_t* const directory = start.directory.empty() ? nullptr : start.directory.c_str();
  if (!CreateProcessW(program.executable.c_str(), &line[0], nullptr, nullptr, !inherited.List().empty(),
                      EXTENDED_STARTUPINFO_PRESENT | CREATE_UNICODE_ENVIRONMENT, &environment[0], directory,
                      &info.StartupInfo, &process)) {
    return ErrorOfCreateProcess(GetLastError());
  }
  CloseHandle(process.hThread);
  const pid_t child = static_cast<pid_t>(process.dwProcessId);
  children::Add(child, process.hProcess);
  if (pid != nullptr) *pid = child;
  return 0;
}

// Signals and ids, which a Windows child has none of, need nothing done; groups, sessions and schedulers cannot be had.
bool CanHonour(const posix_spawnattr_t* attributes) {
  constexpr int kNothingToDo = POSIX_SPAWN_RESETIDS | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK;
  return attributes == nullptr || (attributes->flags & ~kNothingToDo) == 0;
}

using Resolver = int (*)(const std::wstring&, const std::wstring&, Program*);

int Spawn(pid_t* pid, const char* path, const posix_spawn_file_actions_t* actions, const posix_spawnattr_t* attributes,
          char* const argv[], char* const envp[], Resolver resolve) {
  if (!CanHonour(attributes)) return ENOSYS;
  Start start;
  const auto* const list = actions == nullptr ? nullptr : static_cast<spawn_actions::Actions*>(actions->actions);
  int error = spawn_actions::Run(list == nullptr ? spawn_actions::Actions{} : *list, &start);
  if (error != 0) return error;
  Program program;
  for (char* const* argument = argv; argument != nullptr && *argument != nullptr; argument++) {
    program.argv.push_back(utf16::Wide(*argument));
  }
  error = resolve(start.directory, utf16::Path(path), &program);
  return error != 0 ? error : Create(program, start, envp, pid);
}

// The POSIX calls return an error number and leave errno alone.
int KeepErrno(int before, int error) {
  errno = before;
  return error;
}

}  // namespace

int posix_spawn(pid_t* pid, const char* path, const posix_spawn_file_actions_t* actions,
                const posix_spawnattr_t* attributes, char* const argv[], char* const envp[]) {
  const int before = errno;
  return KeepErrno(before, Spawn(pid, path, actions, attributes, argv, envp, executable::FromPath));
}

int posix_spawnp(pid_t* pid, const char* file, const posix_spawn_file_actions_t* actions,
                 const posix_spawnattr_t* attributes, char* const argv[], char* const envp[]) {
  const int before = errno;
  return KeepErrno(before, Spawn(pid, file, actions, attributes, argv, envp, executable::FromName));
}

int posix_spawnattr_init(posix_spawnattr_t* attributes) {
  *attributes = posix_spawnattr_t{};
  return 0;
}

int posix_spawnattr_destroy(posix_spawnattr_t*) { return 0; }

int posix_spawnattr_getflags(const posix_spawnattr_t* attributes, short* flags) {
  *flags = static_cast<short>(attributes->flags);
  return 0;
}

int posix_spawnattr_getpgroup(const posix_spawnattr_t* attributes, pid_t* group) {
  *group = attributes->group;
  return 0;
}

int posix_spawnattr_getsigdefault(const posix_spawnattr_t* attributes, sigset_t* signals) {
  *signals = attributes->defaults;
  return 0;
}

int posix_spawnattr_getsigmask(const posix_spawnattr_t* attributes, sigset_t* signals) {
  *signals = attributes->mask;
  return 0;
}

int posix_spawnattr_setflags(posix_spawnattr_t* attributes, short flags) {
  constexpr int kKnown = POSIX_SPAWN_RESETIDS | POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK |
                         POSIX_SPAWN_SETSCHEDPARAM | POSIX_SPAWN_SETSCHEDULER | POSIX_SPAWN_SETSID;
  if ((flags & ~kKnown) != 0) return EINVAL;
  attributes->flags = flags;
  return 0;
}

int posix_spawnattr_setpgroup(posix_spawnattr_t* attributes, pid_t group) {
  attributes->group = group;
  return 0;
}

int posix_spawnattr_setsigdefault(posix_spawnattr_t* attributes, const sigset_t* signals) {
  attributes->defaults = *signals;
  return 0;
}

int posix_spawnattr_setsigmask(posix_spawnattr_t* attributes, const sigset_t* signals) {
  attributes->mask = *signals;
  return 0;
}

}  // namespace posix

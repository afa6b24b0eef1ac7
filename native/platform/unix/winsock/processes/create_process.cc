// CreateProcess, over posix_spawn(3).
#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <vector>

#include "platform/exec_state.h"
#include "platform/unix/winsock/calls.h"
#include "platform/unix/winsock/internal.h"
#include "platform/unix/winsock/processes/command_line_to_argv.h"
#include "platform/unix/winsock/processes/module.h"
#include "platform/unix/winsock/processes/process_handles.h"

extern char** environ;

namespace winsock {
namespace {

// What has a meaning here, or asks for something about consoles and jobs, which do not exist here. The others
// (suspended, debugged, another priority) would have to be honoured.
constexpr DWORD kKnownFlags = DETACHED_PROCESS | CREATE_NEW_CONSOLE | CREATE_NEW_PROCESS_GROUP | CREATE_NO_WINDOW |
                              CREATE_DEFAULT_ERROR_MODE | CREATE_BREAKAWAY_FROM_JOB | NORMAL_PRIORITY_CLASS;

// Whether the child may have it.
bool IsInheritable(int fd) {
  const int flags = ::fcntl(fd, F_GETFD);
  return flags != -1 && (flags & FD_CLOEXEC) == 0;
}

std::vector<int> InheritableAboveStdio() {
  std::vector<int> fds;
  DIR* folder = ::opendir("/proc/self/fd");
  if (folder == nullptr) folder = ::opendir("/dev/fd");
  if (folder == nullptr) return fds;
  while (const dirent* entry = ::readdir(folder)) {
    const int fd = std::atoi(entry->d_name);
    if (fd > 2 && IsInheritable(fd)) fds.push_back(fd);
  }
  ::closedir(folder);
  return fds;
}

// The child's descriptors: file actions, and copies of the three handles that live until the child has started.
class Descriptors {
 public:
  Descriptors() { ::posix_spawn_file_actions_init(&actions_); }
  ~Descriptors() {
    ::posix_spawn_file_actions_destroy(&actions_);
    for (const int fd : copies_) ::close(fd);
  }
  Descriptors(const Descriptors&) = delete;
  Descriptors& operator=(const Descriptors&) = delete;

  // Copies first: a handle may itself be 0 to 2, and the actions run one after the other. A handle that is none or that
  // the child may not inherit leaves it with nothing to read or to be seen, as on Windows.
  bool Redirect(int target, HANDLE handle, bool inherit) {
    const int source = HandleDescriptor(handle);
    const bool usable = inherit && source != -1 && IsInheritable(source);
    const int copy = usable ? ::fcntl(source, F_DUPFD_CLOEXEC, 3) : OpenNothing();
    if (copy == -1) return false;
    copies_.push_back(copy);
    return Did(::posix_spawn_file_actions_adddup2(&actions_, copy, target));
  }
  bool CloseOthers() {
    for (const int fd : InheritableAboveStdio()) {
      if (!Did(::posix_spawn_file_actions_addclose(&actions_, fd))) return false;
    }
    return true;
  }
  bool ChangeFolder(const char* folder) { return Did(::posix_spawn_file_actions_addchdir_np(&actions_, folder)); }
  const posix_spawn_file_actions_t* get() const { return &actions_; }

 private:
  static int OpenNothing() {
    const int fd = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    if (fd > 2 || fd == -1) return fd;
    const int copy = ::fcntl(fd, F_DUPFD_CLOEXEC, 3);
    ::close(fd);
    return copy;
  }
  static bool Did(int error) {
    errno = error;
    return error == 0;
  }

  posix_spawn_file_actions_t actions_;
  std::vector<int> copies_;
};

// A program without a console, which is a new process group as well.
#ifdef POSIX_SPAWN_SETSID
constexpr short kNewSession = POSIX_SPAWN_SETSID;
#else
constexpr short kNewSession = POSIX_SPAWN_SETPGROUP;
#endif

// Every signal as a program finds it that was started by hand: Windows knows no other state.
class Attributes {
 public:
  explicit Attributes(DWORD flags) {
    sigset_t all, none;
    short spawn_flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK;
    ::sigfillset(&all);
    ::sigemptyset(&none);
    ::posix_spawnattr_init(&attributes_);
    ::posix_spawnattr_setsigdefault(&attributes_, &all);
    ::posix_spawnattr_setsigmask(&attributes_, &none);
    if (flags & DETACHED_PROCESS) {
      spawn_flags = static_cast<short>(spawn_flags | kNewSession);
    } else if (flags & CREATE_NEW_PROCESS_GROUP) {
      spawn_flags |= POSIX_SPAWN_SETPGROUP;
    }
    ::posix_spawnattr_setflags(&attributes_, spawn_flags);
  }
  ~Attributes() { ::posix_spawnattr_destroy(&attributes_); }
  Attributes(const Attributes&) = delete;
  Attributes& operator=(const Attributes&) = delete;
  const posix_spawnattr_t* get() const { return &attributes_; }

 private:
  posix_spawnattr_t attributes_;
};

// The strings of "A=1\0B=2\0\0".
std::vector<char*> Environment(char* block) {
  std::vector<char*> strings;
  for (; *block != '\0'; block += std::strlen(block) + 1) strings.push_back(block);
  strings.push_back(nullptr);
  return strings;
}

std::vector<char*> Pointers(std::vector<std::string>& strings) {
  std::vector<char*> pointers;
  for (std::string& string : strings) pointers.push_back(&string[0]);
  pointers.push_back(nullptr);
  return pointers;
}

bool IsFolder(const char* path) {
  struct stat status;
  return ::stat(path, &status) == 0 && S_ISDIR(status.st_mode) && ::access(path, X_OK) == 0;
}

DWORD CheckArguments(const char* application, const char* command_line, DWORD flags, const void* environment,
                     const char* folder, const STARTUPINFOA* startup, const PROCESS_INFORMATION* information) {
  if (application == nullptr && command_line == nullptr) return ERROR_INVALID_PARAMETER;
  if (startup == nullptr || information == nullptr) return ERROR_INVALID_PARAMETER;
  if (flags & ~(kKnownFlags | CREATE_UNICODE_ENVIRONMENT)) return ERROR_NOT_SUPPORTED;
  if ((flags & CREATE_UNICODE_ENVIRONMENT) && environment != nullptr) return ERROR_NOT_SUPPORTED;
  return folder == nullptr || IsFolder(folder) ? 0 : ERROR_DIRECTORY;
}

bool Arrange(Descriptors* descriptors, const STARTUPINFOA& startup, bool inherit, const char* folder) {
  const HANDLE handles[] = {startup.hStdInput, startup.hStdOutput, startup.hStdError};
  for (int fd = 0; fd < 3 && (startup.dwFlags & STARTF_USESTDHANDLES); fd++) {
    if (!descriptors->Redirect(fd, handles[fd], inherit)) return false;
  }
  return (inherit || descriptors->CloseOthers()) && (folder == nullptr || descriptors->ChangeFolder(folder));
}

struct Child {
  const std::string& program;
  std::vector<std::string> arguments;
  char* environment;  // NULL: this program's
  DWORD flags;
};

// An error number, as posix_spawn(3).
int Start(Child child, const Descriptors& descriptors, pid_t* pid) {
  const Attributes attributes(child.flags);
  const std::vector<char*> argv = Pointers(child.arguments);
  std::vector<char*> environment;
  if (child.environment != nullptr) environment = Environment(child.environment);
  char* const* envp = child.environment == nullptr ? environ : environment.data();
  const exec_state::Handover handover;
  return ::posix_spawn(pid, child.program.c_str(), descriptors.get(), attributes.get(), argv.data(), envp);
}

// Another thread took the descriptor that was kept for the handle: a child that nobody can wait for must not go on.
BOOL GiveUp(pid_t pid) {
  const int error = errno;
  ::kill(pid, SIGKILL);
  ::waitpid(pid, nullptr, 0);
  return FailWin32(Win32Code(error));
}

std::vector<std::string> ArgumentsOf(const char* application, const char* command_line) {
  return command_line == nullptr ? std::vector<std::string>{application} : SplitCommandLine(command_line);
}

}  // namespace

BOOL CreateProcessA(LPCSTR application, LPSTR command_line, LPSECURITY_ATTRIBUTES, LPSECURITY_ATTRIBUTES, BOOL inherit,
                    DWORD flags, LPVOID environment, LPCSTR directory, LPSTARTUPINFOA startup,
                    LPPROCESS_INFORMATION information) {
  const DWORD wrong = CheckArguments(application, command_line, flags, environment, directory, startup, information);
  if (wrong != 0) return FailWin32(wrong);
  const Module module = FindModule(application, command_line);
  if (module.error != 0) return FailWin32(module.error);
  process_handles::ReapAbandoned();
  process_handles::Reservation handles;
  Descriptors descriptors;
  exec_state::RecordStart();  // before the handles are looked at: Node marks stdio close-on-exec, this takes it away
  if (!handles.ok() || !Arrange(&descriptors, *startup, inherit != FALSE, directory)) {
    return FailWin32(Win32Code(errno));
  }
  pid_t pid = 0;
  const Child child = {module.path, ArgumentsOf(application, command_line), static_cast<char*>(environment), flags};
  const int error = Start(child, descriptors, &pid);
  if (error != 0) return FailWin32(Win32Code(error));
  if (!handles.Adopt(pid, &information->hProcess, &information->hThread)) return GiveUp(pid);
  information->dwProcessId = information->dwThreadId = static_cast<DWORD>(pid);
  return TRUE;
}

}  // namespace winsock

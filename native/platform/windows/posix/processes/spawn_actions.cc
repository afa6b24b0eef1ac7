#include "platform/windows/posix/processes/spawn_actions.h"

#include "platform/windows/posix/descriptors/files.h"
#include "platform/windows/posix/errors.h"
#include "platform/windows/utf16.h"

namespace spawn_actions {
namespace {

using descriptors::Shared;

// The child's descriptors while the actions run.
class Child {
 public:
  explicit Child(const std::wstring& directory) : directory_(directory) {}

  int Run(const Action& action) {
    switch (action.operation) {
      case Action::kClose:
        return Put(action.fd, nullptr);  // of what is not open, too: that is no error in posix_spawn
      case Action::kDup2:
        return Dup2(action.fd, action.target);
      case Action::kOpen:
        return Open(action);
      default:
        return Chdir(action);
    }
  }

  // What is still there when the child starts: descriptors marked close-on-exec that no action touched are not.
  Shared AtStart(int fd) const {
    const auto found = changed_.find(fd);
    if (found != changed_.end()) return found->second;
    const int flag = descriptors::CloseOnExec(fd);
    return flag == 0 ? descriptors::Get(fd) : nullptr;
  }
  const std::wstring& directory() const { return directory_; }

 private:
  Shared Find(int fd) const {
    const auto found = changed_.find(fd);
    return found != changed_.end() ? found->second : descriptors::Get(fd);
  }
  int Put(int fd, Shared description) {
    if (fd < 0 || fd >= descriptors::kLimit) return EBADF;
    changed_[fd] = std::move(description);
    return 0;
  }
  int Dup2(int fd, int target) {
    Shared description = Find(fd);
    return description == nullptr ? EBADF : Put(target, std::move(description));
  }
  int Open(const Action& action) {
    Shared file = files::Open(utf16::From(directory_, utf16::Path(action.path)), action.target, action.mode);
    return file == nullptr ? errno : Put(action.fd, std::move(file));
  }
  int Chdir(const Action& action) {
    const std::wstring directory = utf16::From(directory_, utf16::Path(action.path));
    const DWORD attributes = GetFileAttributesW(directory.c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES) return errors::FromWindows(GetLastError());
    if ((attributes & FILE_ATTRIBUTE_DIRECTORY) == 0) return ENOTDIR;
    directory_ = utf16::Absolute(directory);  // the child must not see it from itself
    return 0;
  }

  std::map<int, Shared> changed_;
  std::wstring directory_;
};

}  // namespace

int Run(const Actions& actions, Start* start) {
  Child child(start->directory);
  for (const Action& action : actions) {
    const int error = child.Run(action);
    if (error != 0) return error;
  }
  for (int fd = 0; fd < 3; fd++) start->standard[fd] = child.AtStart(fd);
  start->directory = child.directory();
  return 0;
}

}  // namespace spawn_actions

namespace posix {
namespace {

using spawn_actions::Action;
using spawn_actions::Actions;

int AddAction(posix_spawn_file_actions_t* actions, Action action) {
  static_cast<Actions*>(actions->actions)->push_back(std::move(action));
  return 0;
}

bool IsDescriptor(int fd) { return fd >= 0 && fd < descriptors::kLimit; }

}  // namespace

int posix_spawn_file_actions_init(posix_spawn_file_actions_t* actions) {
  actions->actions = new Actions;
  return 0;
}

int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t* actions) {
  delete static_cast<Actions*>(actions->actions);
  actions->actions = nullptr;
  return 0;
}

int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t* actions, const char* path) {
  return AddAction(actions, {Action::kChdir, 0, 0, 0, path});
}

int posix_spawn_file_actions_addclose(posix_spawn_file_actions_t* actions, int fd) {
  return IsDescriptor(fd) ? AddAction(actions, {Action::kClose, fd, 0, 0, ""}) : EBADF;
}

int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t* actions, int fd, int target) {
  if (!IsDescriptor(fd) || !IsDescriptor(target)) return EBADF;
  return AddAction(actions, {Action::kDup2, fd, target, 0, ""});
}

int posix_spawn_file_actions_addopen(posix_spawn_file_actions_t* actions, int fd, const char* path, int flags,
                                     mode_t mode) {
  return IsDescriptor(fd) ? AddAction(actions, {Action::kOpen, fd, flags, mode, path}) : EBADF;
}

}  // namespace posix

// <spawn.h>
#include "generated/spawn.h"

#include <cstring>

#include "common/headers.h"
#include "platform/exec_state.h"
#include "platform/posix.h"

namespace {

// What lib/spawn.ts recorded for posix_spawn_file_actions_add…
enum Operation { kClose, kDup2, kOpen, kChdir };
struct Action {
  int operation, first, second, third;
};

class FileActions {
 public:
  FileActions() { posix::posix_spawn_file_actions_init(&actions_); }
  ~FileActions() { posix::posix_spawn_file_actions_destroy(&actions_); }
  FileActions(const FileActions&) = delete;
  FileActions& operator=(const FileActions&) = delete;

  int Add(const Action& action, const char*& next_path) {
    const char* path = next_path;
    if (action.operation >= kOpen) next_path += std::strlen(path) + 1;
    switch (action.operation) {
      case kClose:
        return posix::posix_spawn_file_actions_addclose(&actions_, action.first);
      case kDup2:
        return posix::posix_spawn_file_actions_adddup2(&actions_, action.first, action.second);
      case kOpen:
        return posix::posix_spawn_file_actions_addopen(&actions_, action.first, path, action.second,
                                                       static_cast<mode_t>(action.third));
      default:
        return posix::posix_spawn_file_actions_addchdir_np(&actions_, path);
    }
  }
  const posix_spawn_file_actions_t* get() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_;
};

class Attributes {
 public:
  Attributes() { posix::posix_spawnattr_init(&attributes_); }
  ~Attributes() { posix::posix_spawnattr_destroy(&attributes_); }
  Attributes(const Attributes&) = delete;
  Attributes& operator=(const Attributes&) = delete;
  posix_spawnattr_t* get() { return &attributes_; }

 private:
  posix_spawnattr_t attributes_;
};

// What lib/spawn.ts recorded for the attributes.
struct Recorded {
  int flags, group;
  sigset_t mask, defaults;
};

// posix_spawn(3) and posix_spawnp(3). They return an error number and leave errno alone. The file actions arrive as one
// block: their number, the actions, and the paths of those that have one, each with its NUL.
struct Spawn {
  uint32_t* pid;
  const char* path;
  Bytes actions;
  Recorded attributes{};
  char *const *argv, *const *envp;

  Spawn(Args& a, const char* path_name)
      : pid(a.CellOrNull("pid")), path(a.Text(path_name)), actions(a.Out("file_actions")) {
    const Bytes recorded = a.Out("attrp");
    if (a.ok() && recorded.size != sizeof attributes) {
      a.TooLong(recorded.argument, "attrp", sizeof attributes, recorded.size);
    }
    if (a.ok()) std::memcpy(&attributes, recorded.data, sizeof attributes);
    argv = a.Strings("argv");
    envp = a.Strings("envp", true);
  }

  static bool Failed(int) { return false; }

  template <typename Function>
  int RunWith(Function spawn) const {
    FileActions file_actions;
    Attributes attrp;
    int count = 0;
    std::memcpy(&count, actions.data, sizeof count);
    const char* next_path = actions.As<const char>() + sizeof count + static_cast<size_t>(count) * sizeof(Action);
    for (int i = 0; i < count; i++) {
      Action action;
      std::memcpy(&action, actions.data + sizeof count + static_cast<size_t>(i) * sizeof action, sizeof action);
      const int error = file_actions.Add(action, next_path);
      if (error != 0) return error;
    }
    posix::posix_spawnattr_setflags(attrp.get(), static_cast<short>(attributes.flags));
    posix::posix_spawnattr_setpgroup(attrp.get(), attributes.group);
    posix::posix_spawnattr_setsigmask(attrp.get(), &attributes.mask);
    posix::posix_spawnattr_setsigdefault(attrp.get(), &attributes.defaults);
    exec_state::Handover handover;
    pid_t child = 0;
    const int error = spawn(&child, path, file_actions.get(), attrp.get(), argv, envp);
    if (error == 0 && pid != nullptr) *pid = static_cast<uint32_t>(child);
    return error;
  }
};

// The arguments behind file_actions, which lib/spawn.ts knows; the result is the path as a string.
struct AddOpen {
  static constexpr const char* kName = "posix_spawn_file_actions_addopen";
  const char* path;
  explicit AddOpen(Args& a) {
    a.Next();
    a.Int<int>("fd");
    path = a.Text("path");
    a.Int<int>("oflag");
    a.Int<mode_t>("mode");
  }
  const char* Run() const { return path; }
};

struct AddChdir {
  static constexpr const char* kName = "posix_spawn_file_actions_addchdir_np";
  const char* path;
  explicit AddChdir(Args& a) {
    a.Next();
    path = a.Text("path");
  }
  const char* Run() const { return path; }
};

struct PosixSpawn : Spawn {
  static constexpr const char* kName = "posix_spawn";
  explicit PosixSpawn(Args& a) : Spawn(a, "path") {}
  int Run() const { return RunWith(posix::posix_spawn); }
};

struct PosixSpawnp : Spawn {
  static constexpr const char* kName = "posix_spawnp";
  explicit PosixSpawnp(Args& a) : Spawn(a, "file") {}
  int Run() const { return RunWith(posix::posix_spawnp); }
};

}  // namespace

void ExportSpawn(Header& header) {
  exec_state::RecordStart();
  header.Export(spawn_table::kTable);
  header.Function<AddOpen>();
  header.Function<AddChdir>();
  header.Function<PosixSpawn>();
  header.Function<PosixSpawnp>();
}

// <spawn.h>
#pragma once

#include <cstring>

#include "common/call.h"
#include "common/header.h"
#include "platform/exec_state.h"
#include "platform/posix.h"

namespace spawn_h {

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
struct Spawn : PosixCall {
  parameter::Cell<uint32_t, true> pid{"pid"};
  parameter::Text<false> path;
  parameter::Out<void, false> actions{"file_actions"};
  parameter::Struct<const Recorded, false> attrp{"attrp"};
  parameter::Strings<false> argv{"argv"};
  parameter::Strings<true> envp{"envp"};

  explicit Spawn(const char* path_name) : path(path_name) {}
  template <typename Visit>
  void Each(Visit&& visit) {
    visit(pid), visit(path), visit(actions), visit(attrp), visit(argv), visit(envp);
  }
  static bool Failed(int) { return false; }

  template <typename Function>
  int RunWith(Function spawn) {
    FileActions file_actions;
    Attributes attributes;
    const Recorded& recorded = *static_cast<const Recorded*>(attrp);
    int count = 0;
    const char* const block = actions.bytes().As<const char>();
    std::memcpy(&count, block, sizeof count);
    const char* next_path = block + sizeof count + static_cast<size_t>(count) * sizeof(Action);
    for (int i = 0; i < count; i++) {
      Action action;
      std::memcpy(&action, block + sizeof count + static_cast<size_t>(i) * sizeof action, sizeof action);
      const int error = file_actions.Add(action, next_path);
      if (error != 0) return error;
    }
    posix::posix_spawnattr_setflags(attributes.get(), static_cast<short>(recorded.flags));
    posix::posix_spawnattr_setpgroup(attributes.get(), recorded.group);
    posix::posix_spawnattr_setsigmask(attributes.get(), &recorded.mask);
    posix::posix_spawnattr_setsigdefault(attributes.get(), &recorded.defaults);
    exec_state::Handover handover;
    pid_t child = 0;
    const int error = spawn(&child, path, file_actions.get(), attributes.get(), argv, envp);
    uint32_t* const result = pid;
    if (error == 0 && result != nullptr) *result = static_cast<uint32_t>(child);
    return error;
  }
};

// The arguments behind file_actions, which lib/spawn.ts knows; the result is the path as a string.
class Skipped : public parameter::Parameter {
 public:
  using Parameter::Parameter;
  void Read(Args& a) override { a.Next(); }
  void Show(show::Line& line) const override { line.Raw("..."); }
};

struct AddOpen : PosixCall {
  static constexpr const char* kName = "posix_spawn_file_actions_addopen";
  Skipped actions{"file_actions"};
  parameter::Int<int> fd{"fd"};
  parameter::Text<false> path{"path"};
  parameter::Int<int> oflag{"oflag"};
  parameter::Int<mode_t> mode{"mode"};
  template <typename Visit>
  void Each(Visit&& visit) {
    visit(actions), visit(fd), visit(path), visit(oflag), visit(mode);
  }
  const char* Run() const { return path; }
};

struct AddChdir : PosixCall {
  static constexpr const char* kName = "posix_spawn_file_actions_addchdir_np";
  Skipped actions{"file_actions"};
  parameter::Text<false> path{"path"};
  template <typename Visit>
  void Each(Visit&& visit) {
    visit(actions), visit(path);
  }
  const char* Run() const { return path; }
};

struct PosixSpawn : Spawn {
  static constexpr const char* kName = "posix_spawn";
  PosixSpawn() : Spawn("path") {}
  int Run() { return RunWith(posix::posix_spawn); }
};

struct PosixSpawnp : Spawn {
  static constexpr const char* kName = "posix_spawnp";
  PosixSpawnp() : Spawn("file") {}
  int Run() { return RunWith(posix::posix_spawnp); }
};

inline void More(Header& header) {
  exec_state::RecordStart();
  header.Function("posix_spawn_file_actions_addopen", Sync<AddOpen>);
  header.Function("posix_spawn_file_actions_addchdir_np", Sync<AddChdir>);
  header.Function("posix_spawn", Sync<PosixSpawn>);
  header.Function("posix_spawnp", Sync<PosixSpawnp>);
}

}  // namespace spawn_h

// Generated from native/tables/spawn.def by scripts/generate.mjs. Do not edit.
#pragma once

#include "platform/posix.h"
#include "bindings/posix/restart.h"
#include "bindings/posix/show.h"
#include "common/call.h"
#include "generated/sys_socket.h"
#include "generated/netinet_in.h"
#include "generated/netinet_tcp.h"
#include "generated/fcntl.h"
#include "generated/spawn.h"
#include "platform/exec_state.h"

// clang-format off
namespace spawn_h {
namespace calls {

struct PosixSpawnFileActionsInit : PosixCall {  // int posix_spawn_file_actions_init(posix_spawn_file_actions_t *file_actions)
  static constexpr const char* kName = "posix_spawn_file_actions_init";
  parameter::Exact<posix_spawn_file_actions_t> file_actions{"file_actions", napi_uint8_array, "a posix_spawn_file_actions_t"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(file_actions); }
  template <typename T>
  static bool Failed(T) { return false; }
  template <typename T>
  static T Failure(int error) { return error; }
};

struct PosixSpawnFileActionsDestroy : PosixCall {  // int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *file_actions)
  static constexpr const char* kName = "posix_spawn_file_actions_destroy";
  parameter::Object<posix_spawn_file_actions_t, false> file_actions{"file_actions", "an initialised posix_spawn_file_actions_t"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(file_actions); }
  template <typename T>
  static bool Failed(T) { return false; }
  template <typename T>
  static T Failure(int error) { return error; }
};

struct PosixSpawnFileActionsAddclose : PosixCall {  // int posix_spawn_file_actions_addclose(posix_spawn_file_actions_t *file_actions, int fd)
  static constexpr const char* kName = "posix_spawn_file_actions_addclose";
  parameter::Object<posix_spawn_file_actions_t, false> file_actions{"file_actions", "an initialised posix_spawn_file_actions_t"};
  parameter::Int<int> fd{"fd"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(file_actions), visit(fd); }
  template <typename T>
  static bool Failed(T) { return false; }
  template <typename T>
  static T Failure(int error) { return error; }
  int Run() {
    return posix::posix_spawn_file_actions_addclose(file_actions, fd);
  }
};

struct PosixSpawnFileActionsAdddup2 : PosixCall {  // int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t *file_actions, int fd, int newfd)
  static constexpr const char* kName = "posix_spawn_file_actions_adddup2";
  parameter::Object<posix_spawn_file_actions_t, false> file_actions{"file_actions", "an initialised posix_spawn_file_actions_t"};
  parameter::Int<int> fd{"fd"};
  parameter::Int<int> newfd{"newfd"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(file_actions), visit(fd), visit(newfd); }
  template <typename T>
  static bool Failed(T) { return false; }
  template <typename T>
  static T Failure(int error) { return error; }
  int Run() {
    return posix::posix_spawn_file_actions_adddup2(file_actions, fd, newfd);
  }
};

struct PosixSpawnFileActionsAddopen : PosixCall {  // int posix_spawn_file_actions_addopen(posix_spawn_file_actions_t *file_actions, int fd, const char *path, int oflag, mode_t mode)
  static constexpr const char* kName = "posix_spawn_file_actions_addopen";
  parameter::Object<posix_spawn_file_actions_t, false> file_actions{"file_actions", "an initialised posix_spawn_file_actions_t"};
  parameter::Int<int> fd{"fd"};
  parameter::Text<false> path{"path"};
  parameter::Flags<parameter::Int<int>> oflag{"oflag", show::Names{fcntl_table::kConstants, "O_", O_ACCMODE}};
  parameter::Mode<mode_t> mode{"mode"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(file_actions), visit(fd), visit(path), visit(oflag), visit(mode); }
  template <typename T>
  static bool Failed(T) { return false; }
  template <typename T>
  static T Failure(int error) { return error; }
  int Run() {
    return posix::posix_spawn_file_actions_addopen(file_actions, fd, path, oflag, mode);
  }
};

struct PosixSpawnFileActionsAddchdirNp : PosixCall {  // int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *file_actions, const char *path)
  static constexpr const char* kName = "posix_spawn_file_actions_addchdir_np";
  parameter::Object<posix_spawn_file_actions_t, false> file_actions{"file_actions", "an initialised posix_spawn_file_actions_t"};
  parameter::Text<false> path{"path"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(file_actions), visit(path); }
  template <typename T>
  static bool Failed(T) { return false; }
  template <typename T>
  static T Failure(int error) { return error; }
  int Run() {
    return posix::posix_spawn_file_actions_addchdir_np(file_actions, path);
  }
};

struct PosixSpawnattrInit : PosixCall {  // int posix_spawnattr_init(posix_spawnattr_t *attr)
  static constexpr const char* kName = "posix_spawnattr_init";
  parameter::Exact<posix_spawnattr_t> attr{"attr", napi_uint8_array, "a posix_spawnattr_t"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(attr); }
  template <typename T>
  static bool Failed(T) { return false; }
  template <typename T>
  static T Failure(int error) { return error; }
};

struct PosixSpawnattrDestroy : PosixCall {  // int posix_spawnattr_destroy(posix_spawnattr_t *attr)
  static constexpr const char* kName = "posix_spawnattr_destroy";
  parameter::Object<posix_spawnattr_t, false> attr{"attr", "an initialised posix_spawnattr_t"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(attr); }
  template <typename T>
  static bool Failed(T) { return false; }
  template <typename T>
  static T Failure(int error) { return error; }
};

struct PosixSpawnattrSetflags : PosixCall {  // int posix_spawnattr_setflags(posix_spawnattr_t *attr, short flags)
  static constexpr const char* kName = "posix_spawnattr_setflags";
  parameter::Object<posix_spawnattr_t, false> attr{"attr", "an initialised posix_spawnattr_t"};
  parameter::Flags<parameter::Int<short>> flags{"flags", show::Names{spawn_table::kConstants, "POSIX_SPAWN_"}};
  template <typename Visit>
  void Each(Visit&& visit) { visit(attr), visit(flags); }
  template <typename T>
  static bool Failed(T) { return false; }
  template <typename T>
  static T Failure(int error) { return error; }
  int Run() {
    return posix::posix_spawnattr_setflags(attr, flags);
  }
};

struct PosixSpawnattrGetflags : PosixCall {  // int posix_spawnattr_getflags(const posix_spawnattr_t *attr, short *flags)
  static constexpr const char* kName = "posix_spawnattr_getflags";
  parameter::Object<const posix_spawnattr_t, false> attr{"attr", "an initialised posix_spawnattr_t"};
  parameter::Exact<short> flags{"flags", napi_int16_array, "a short box"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(attr), visit(flags); }
  template <typename T>
  static bool Failed(T) { return false; }
  template <typename T>
  static T Failure(int error) { return error; }
  int Run() {
    return posix::posix_spawnattr_getflags(attr, flags);
  }
};

struct PosixSpawnattrSetpgroup : PosixCall {  // int posix_spawnattr_setpgroup(posix_spawnattr_t *attr, pid_t pgroup)
  static constexpr const char* kName = "posix_spawnattr_setpgroup";
  parameter::Object<posix_spawnattr_t, false> attr{"attr", "an initialised posix_spawnattr_t"};
  parameter::Int<pid_t> pgroup{"pgroup"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(attr), visit(pgroup); }
  template <typename T>
  static bool Failed(T) { return false; }
  template <typename T>
  static T Failure(int error) { return error; }
  int Run() {
    return posix::posix_spawnattr_setpgroup(attr, pgroup);
  }
};

struct PosixSpawnattrGetpgroup : PosixCall {  // int posix_spawnattr_getpgroup(const posix_spawnattr_t *attr, pid_t *pgroup)
  static constexpr const char* kName = "posix_spawnattr_getpgroup";
  parameter::Object<const posix_spawnattr_t, false> attr{"attr", "an initialised posix_spawnattr_t"};
  parameter::Exact<pid_t> pgroup{"pgroup", napi_int32_array, "an int box"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(attr), visit(pgroup); }
  template <typename T>
  static bool Failed(T) { return false; }
  template <typename T>
  static T Failure(int error) { return error; }
  int Run() {
    return posix::posix_spawnattr_getpgroup(attr, pgroup);
  }
};

struct PosixSpawnattrGetsigmask : PosixCall {  // int posix_spawnattr_getsigmask(const posix_spawnattr_t *attr, sigset_t *set)
  static constexpr const char* kName = "posix_spawnattr_getsigmask";
  parameter::Object<const posix_spawnattr_t, false> attr{"attr", "an initialised posix_spawnattr_t"};
  parameter::Exact<sigset_t> set{"set", napi_uint8_array, "a sigset_t"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(attr), visit(set); }
  template <typename T>
  static bool Failed(T) { return false; }
  template <typename T>
  static T Failure(int error) { return error; }
  int Run() {
    return posix::posix_spawnattr_getsigmask(attr, set);
  }
};

struct PosixSpawnattrSetsigmask : PosixCall {  // int posix_spawnattr_setsigmask(posix_spawnattr_t *attr, const sigset_t *set)
  static constexpr const char* kName = "posix_spawnattr_setsigmask";
  parameter::Object<posix_spawnattr_t, false> attr{"attr", "an initialised posix_spawnattr_t"};
  parameter::Exact<const sigset_t> set{"set", napi_uint8_array, "a sigset_t"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(attr), visit(set); }
  template <typename T>
  static bool Failed(T) { return false; }
  template <typename T>
  static T Failure(int error) { return error; }
  int Run() {
    return posix::posix_spawnattr_setsigmask(attr, set);
  }
};

struct PosixSpawnattrGetsigdefault : PosixCall {  // int posix_spawnattr_getsigdefault(const posix_spawnattr_t *attr, sigset_t *set)
  static constexpr const char* kName = "posix_spawnattr_getsigdefault";
  parameter::Object<const posix_spawnattr_t, false> attr{"attr", "an initialised posix_spawnattr_t"};
  parameter::Exact<sigset_t> set{"set", napi_uint8_array, "a sigset_t"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(attr), visit(set); }
  template <typename T>
  static bool Failed(T) { return false; }
  template <typename T>
  static T Failure(int error) { return error; }
  int Run() {
    return posix::posix_spawnattr_getsigdefault(attr, set);
  }
};

struct PosixSpawnattrSetsigdefault : PosixCall {  // int posix_spawnattr_setsigdefault(posix_spawnattr_t *attr, const sigset_t *set)
  static constexpr const char* kName = "posix_spawnattr_setsigdefault";
  parameter::Object<posix_spawnattr_t, false> attr{"attr", "an initialised posix_spawnattr_t"};
  parameter::Exact<const sigset_t> set{"set", napi_uint8_array, "a sigset_t"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(attr), visit(set); }
  template <typename T>
  static bool Failed(T) { return false; }
  template <typename T>
  static T Failure(int error) { return error; }
  int Run() {
    return posix::posix_spawnattr_setsigdefault(attr, set);
  }
};

struct PosixSpawn : PosixCall {  // int posix_spawn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *file_actions, const posix_spawnattr_t *attrp, char *const argv[], char *const envp[])
  static constexpr const char* kName = "posix_spawn";
  parameter::Cell<pid_t, true> pid{"pid"};
  parameter::Text<false> path{"path"};
  parameter::Object<const posix_spawn_file_actions_t, true> file_actions{"file_actions", "an initialised posix_spawn_file_actions_t"};
  parameter::Object<const posix_spawnattr_t, true> attrp{"attrp", "an initialised posix_spawnattr_t"};
  parameter::Strings<false> argv{"argv"};
  parameter::Strings<true> envp{"envp"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(pid), visit(path), visit(file_actions), visit(attrp), visit(argv), visit(envp); }
  template <typename T>
  static bool Failed(T) { return false; }
  template <typename T>
  static T Failure(int error) { return error; }
  int Run() {
    exec_state::Handover scope;
    return posix::posix_spawn(pid, path, file_actions, attrp, argv, envp);
  }
};

struct PosixSpawnp : PosixCall {  // int posix_spawnp(pid_t *pid, const char *file, const posix_spawn_file_actions_t *file_actions, const posix_spawnattr_t *attrp, char *const argv[], char *const envp[])
  static constexpr const char* kName = "posix_spawnp";
  parameter::Cell<pid_t, true> pid{"pid"};
  parameter::Text<false> file{"file"};
  parameter::Object<const posix_spawn_file_actions_t, true> file_actions{"file_actions", "an initialised posix_spawn_file_actions_t"};
  parameter::Object<const posix_spawnattr_t, true> attrp{"attrp", "an initialised posix_spawnattr_t"};
  parameter::Strings<false> argv{"argv"};
  parameter::Strings<true> envp{"envp"};
  template <typename Visit>
  void Each(Visit&& visit) { visit(pid), visit(file), visit(file_actions), visit(attrp), visit(argv), visit(envp); }
  template <typename T>
  static bool Failed(T) { return false; }
  template <typename T>
  static T Failure(int error) { return error; }
  int Run() {
    exec_state::Handover scope;
    return posix::posix_spawnp(pid, file, file_actions, attrp, argv, envp);
  }
};

}  // namespace calls
using namespace calls;
}  // namespace spawn_h
// clang-format on

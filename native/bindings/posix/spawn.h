// <spawn.h>: the life of the objects that posix_spawn(3) takes.
#pragma once

#include "common/header.h"
#include "generated/spawn_calls.h"

namespace spawn_h {

// An object of C for the JavaScript object that stands for it; what it had before is destroyed, as C leaves undefined.
template <typename Call, typename T, int (*init)(T*), int (*destroy)(T*)>
struct Init : Call {
  static void Delete(napi_env, void* object, void*) {
    destroy(static_cast<T*>(object));
    delete static_cast<T*>(object);
  }
  int Run() const { return 0; }
  napi_value Value(const Args& a, int result) const {
    if (Tagged<T>::Find(a.env(), a.at(0)) != nullptr) Delete(a.env(), Tagged<T>::Release(a.env(), a.at(0)), nullptr);
    auto* const object = new T;
    init(object);
    if (!Tagged<T>::Wrap(a.env(), a.at(0), object, Delete)) Delete(a.env(), object, nullptr);
    return call::ToJs(a.env(), result);
  }
};

using PosixSpawnFileActionsInit = Init<calls::PosixSpawnFileActionsInit, posix_spawn_file_actions_t,
                                       posix::posix_spawn_file_actions_init, posix::posix_spawn_file_actions_destroy>;
using PosixSpawnattrInit =
    Init<calls::PosixSpawnattrInit, posix_spawnattr_t, posix::posix_spawnattr_init, posix::posix_spawnattr_destroy>;

template <typename Call, typename Made, typename T>
struct Destroy : Call {
  int Run() const { return 0; }
  napi_value Value(const Args& a, int result) const {
    Made::Delete(a.env(), Tagged<T>::Release(a.env(), a.at(0)), nullptr);
    return call::ToJs(a.env(), result);
  }
};

using PosixSpawnFileActionsDestroy =
    Destroy<calls::PosixSpawnFileActionsDestroy, spawn_h::PosixSpawnFileActionsInit, posix_spawn_file_actions_t>;
using PosixSpawnattrDestroy = Destroy<calls::PosixSpawnattrDestroy, spawn_h::PosixSpawnattrInit, posix_spawnattr_t>;

inline void More(Header&) { exec_state::RecordStart(); }

}  // namespace spawn_h

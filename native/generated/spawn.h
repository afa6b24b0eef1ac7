// Generated from native/tables/spawn.def by scripts/generate.mjs. Do not edit.
#pragma once

#ifndef _WIN32
#include <spawn.h>
#endif
#include "platform/posix.h"
#include "common/table.h"

namespace spawn_table {
// clang-format off
inline constexpr Constant kConstants[] = {
    CONSTANT(POSIX_SPAWN_RESETIDS)
    CONSTANT(POSIX_SPAWN_SETPGROUP)
    CONSTANT(POSIX_SPAWN_SETSIGDEF)
    CONSTANT(POSIX_SPAWN_SETSIGMASK)
    CONSTANT(POSIX_SPAWN_SETSCHEDPARAM)
    CONSTANT(POSIX_SPAWN_SETSCHEDULER)
#if defined(POSIX_SPAWN_SETSID)
    CONSTANT(POSIX_SPAWN_SETSID)
#endif
    END_OF_CONSTANTS};
inline constexpr Type kTypes[] = {
    END_OF_TYPES};
inline constexpr Struct s_posix_spawn_file_actions_t OPAQUE(posix_spawn_file_actions_t, posix_spawn_file_actions_t);
inline constexpr Struct s_posix_spawnattr_t OPAQUE(posix_spawnattr_t, posix_spawnattr_t);
inline constexpr const Struct* kStructs[] = {
    &s_posix_spawn_file_actions_t,
    &s_posix_spawnattr_t,
    nullptr};
// clang-format on
inline constexpr Table kTable{kConstants, kTypes, kStructs};
}  // namespace spawn_table

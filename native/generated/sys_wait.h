// Generated from native/tables/sys_wait.def by scripts/generate.mjs. Do not edit.
#pragma once

#ifndef _WIN32
#include <sys/wait.h>
#endif
#include "platform/posix.h"
#include "common/table.h"

namespace sys_wait_table {
// clang-format off
inline constexpr Constant kConstants[] = {
    CONSTANT(WNOHANG)
    CONSTANT(WUNTRACED)
    CONSTANT(WCONTINUED)
    CONSTANT(WEXITED)
    CONSTANT(WSTOPPED)
    CONSTANT(WNOWAIT)
    CONSTANT(P_ALL)
    CONSTANT(P_PID)
    CONSTANT(P_PGID)
#if defined(__WALL)
    CONSTANT(__WALL)
#endif
#if defined(__WCLONE)
    CONSTANT(__WCLONE)
#endif
#if defined(__WNOTHREAD)
    CONSTANT(__WNOTHREAD)
#endif
#if defined(__linux__)
    CONSTANT(P_PIDFD)
#endif
    END_OF_CONSTANTS};
inline constexpr Type kTypes[] = {
    END_OF_TYPES};
inline constexpr const Struct* kStructs[] = {
    nullptr};
// clang-format on
inline constexpr Table kTable{kConstants, kTypes, kStructs};
}  // namespace sys_wait_table

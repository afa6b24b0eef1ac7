// Generated from native/tables/sys_select.def by scripts/generate.mjs. Do not edit.
#pragma once

#ifndef _WIN32
#include <sys/select.h>
#endif
#include "platform/posix.h"
#include "common/table.h"

namespace sys_select_table {
// clang-format off
inline constexpr Constant kConstants[] = {
    CONSTANT(FD_SETSIZE)
    END_OF_CONSTANTS};
inline constexpr Type kTypes[] = {
    END_OF_TYPES};
inline constexpr Struct s_fd_set OPAQUE(fd_set, fd_set);
inline constexpr const Struct* kStructs[] = {
    &s_fd_set,
    nullptr};
// clang-format on
inline constexpr Table kTable{kConstants, kTypes, kStructs};
}  // namespace sys_select_table

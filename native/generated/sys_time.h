// Generated from native/tables/sys_time.def by scripts/generate.mjs. Do not edit.
#pragma once

#ifndef _WIN32
#include <sys/time.h>
#endif
#include "platform/posix.h"
#include "common/table.h"

namespace sys_time_table {
// clang-format off
inline constexpr Constant kConstants[] = {
    END_OF_CONSTANTS};
inline constexpr Type kTypes[] = {
    END_OF_TYPES};
inline constexpr Field k_timeval[] = {
    INT_FIELD(struct timeval, tv_sec)
    INT_FIELD(struct timeval, tv_usec)
};
inline constexpr Struct s_timeval STRUCT(struct timeval, timeval, k_timeval);
inline constexpr const Struct* kStructs[] = {
    &s_timeval,
    nullptr};
// clang-format on
inline constexpr Table kTable{kConstants, kTypes, kStructs};
}  // namespace sys_time_table

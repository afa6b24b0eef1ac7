// Generated from native/tables/unistd.def by scripts/generate.mjs. Do not edit.
#pragma once

#ifndef _WIN32
#include <unistd.h>
#endif
#include "platform/posix.h"
#include "common/table.h"

namespace unistd_table {
// clang-format off
inline constexpr Constant kConstants[] = {
    CONSTANT(STDIN_FILENO)
    CONSTANT(STDOUT_FILENO)
    CONSTANT(STDERR_FILENO)
    CONSTANT(R_OK)
    CONSTANT(W_OK)
    CONSTANT(X_OK)
    CONSTANT(F_OK)
    END_OF_CONSTANTS};
inline constexpr Type kTypes[] = {
    END_OF_TYPES};
inline constexpr const Struct* kStructs[] = {
    nullptr};
// clang-format on
inline constexpr Table kTable{kConstants, kTypes, kStructs};
}  // namespace unistd_table
